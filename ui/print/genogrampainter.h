#pragma once

#include "core/report/genogrammoment.h"

#include <QColor>
#include <QFont>
#include <QPen>
#include <QSet>

class QPainter;
class QPolygonF;

namespace regie::print {

struct WordRoom;

/// Inks, fonts and strokes of a genogram: tokens of the theme on the screen, ink on paper.
struct GenogramLook
{
    QColor ground = {};
    QColor text = {};
    QColor muted = {};
    QColor border = {};
    QColor violence = {};
    QColor care = {};
    QColor coalition = {};
    QColor broken = {};
    QColor home = {};
    QFont age = {};
    QFont name = {};
    QFont small = {};
    qreal line = 1.3; ///< of relations (VISUAL.md, 5); all other strokes are multiples of it
};

/// The look on paper and in a file, with the program's own fonts at the size of the screen: the whole is scaled.
[[nodiscard]] GenogramLook genogramPaperLook();
/// Sizes that fit the fonts of @p look.
[[nodiscard]] report::GenogramSizes genogramSizes(const GenogramLook &look);

/// What of a genogram is drawn.
struct GenogramShown
{
    QSet<TieKind> patterns = {TieKind::Violence, TieKind::Care, TieKind::Coalition, TieKind::Broken};
    bool homes = true;
    friend bool operator==(const GenogramShown &, const GenogramShown &) = default;
};

/// Paints a genogram as it is at a moment, in its own units from (0, 0). One painter for the screen, paper and files:
/// lines and text only.
class GenogramPainter
{
public:
    GenogramPainter(QPainter &painter, const GenogramLook &look) : m_painter(painter), m_look(look) {}

    void paint(
        const report::Genogram &genogram, const report::GenogramMoment &moment, const GenogramShown &shown) const;

    // Signs of the legend and of lists, in @p rect.
    void shapeSign(const QRectF &rect, Sex sex, bool unborn = false, bool deceased = false, bool putOut = false) const;
    void patternSign(const QRectF &rect, TieKind kind) const;
    void coupleSign(const QRectF &rect, report::CoupleLine line) const;
    void bondSign(const QRectF &rect, Bond bond) const;
    void homeSign(const QRectF &rect) const;
    void unknownSign(const QRectF &rect) const;

private:
    void generations(const report::Genogram &genogram) const;
    void homes(const report::Genogram &genogram, const report::GenogramMoment &moment) const;
    void families(const report::Genogram &genogram, const report::GenogramMoment &moment) const;
    void symbol(const report::Genogram &genogram, const report::GenogramMoment &moment, int index) const;
    QList<QRectF> words(const report::Genogram &genogram, const report::GenogramMoment &moment) const;
    QRectF words(const report::GenogramPerson &place, const FamilyMember &member) const;
    void patternWords(const report::Genogram &genogram, const report::GenogramMoment &moment,
        const report::GenogramPattern &one, WordRoom &room) const;
    void patternLine(const QList<QPointF> &path, TieKind kind) const;
    void homeName(const QPolygonF &piece, const QString &name) const;
    [[nodiscard]] QPen stemPen(const report::Genogram &genogram, int index) const;
    void apartMark(QPointF at) const;
    [[nodiscard]] QPen pen(const QColor &ink, qreal times = 1, Qt::PenStyle style = Qt::SolidLine) const;
    [[nodiscard]] QColor inkOf(TieKind kind) const;

    QPainter &m_painter;
    const GenogramLook &m_look;
};

/// What stands in the drawing, for tests and for reading out.
[[nodiscard]] QStringList wordsOf(const report::Genogram &genogram, const report::GenogramMoment &moment);

} // namespace regie::print
