#pragma once

#include "core/report/document.h"
#include "ui/print/type.h"

#include <QLineF>
#include <QRectF>

#include <memory>
#include <variant>

class QPainter;

namespace regie::print {

/// One line of a text block; `box` is where it stands, one leading high.
struct TextMark
{
    std::shared_ptr<const QTextLayout> layout = {};
    int line = 0;
    QRectF box = {};
};
struct RectMark
{
    QRectF rect = {};
    QColor fill = {};  ///< invalid: none
    QColor frame = {}; ///< invalid: none
    qreal width = 0;
};
struct RuleMark
{
    QLineF rule = {};
    QColor colour = {};
    qreal width = 0;
};
struct SignMark
{
    report::Sign sign = report::Sign::Unknown;
    QRectF rect = {};
};
/// The compass before our name.
struct BrandMark
{
    QRectF rect = {};
};
/// Slanted lines at both ends of the practice band.
struct HatchMark
{
    QRectF rect = {};
};
struct ChartBand;
/// A strip of a timeline, or with -1 its months.
struct ChartMark
{
    std::shared_ptr<const ChartBand> band = {};
    int strip = -1;
    QRectF rect = {};
};
struct FamilySheet;
/// A genogram, fitted into the rectangle.
struct FamilyMark
{
    std::shared_ptr<const FamilySheet> sheet = {};
    QRectF rect = {};
};
using Mark = std::variant<TextMark, RectMark, RuleMark, SignMark, BrandMark, HatchMark, ChartMark, FamilyMark>;

[[nodiscard]] Mark moved(Mark mark, qreal dx, qreal dy);

/// A heading on a page, for the outline of the PDF.
struct Anchor
{
    QString title = {};
    qreal y = 0; ///< from the top of the page
};

/// One page: what is drawn, in reading order.
struct Page
{
    QList<Mark> marks = {};
    QList<Anchor> anchors = {};
};

/// Draws @p page; one unit of the sheet is one unit of @p painter.
void draw(QPainter &painter, const Page &page);

/// The words of @p page, a line of text a line; for tests and for reading out.
[[nodiscard]] QStringList wordsOf(const Page &page);

} // namespace regie::print
