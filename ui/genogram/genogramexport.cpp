#include "ui/genogram/genogramexport.h"

#include "core/store/files.h"
#include "ui/wording/dates.h"
#include "ui/wording/genogram.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace regie::ui {

namespace {

struct GenogramPage
{
    Q_DECLARE_TR_FUNCTIONS(GenogramPage)
};

constexpr qreal headHeight = 44; // units of the drawing
constexpr qreal legendHeight = 30;
constexpr qreal sampleWidth = 30;
constexpr qreal millimetresAround = 14;
constexpr qreal millimetresAnInch = 25.4;

/// The drawing with a head line above and a legend below it, in one coordinate system.
class SheetPainting
{
public:
    explicit SheetPainting(const GenogramSheet &sheet)
        : m_sheet(sheet), m_look(print::genogramPaperLook()),
          m_genogram(report::composeGenogram(sheet.family, print::genogramSizes(m_look))),
          m_moment(report::momentOf(m_genogram, sheet.day))
    {
    }

    [[nodiscard]] QSizeF size() const
    {
        return {std::max(m_genogram.size.width(), 760.0), m_genogram.size.height() + headHeight + legendHeight};
    }

    void paint(QPainter &painter) const
    {
        painter.fillRect(QRectF(QPointF(), size()), m_look.ground);
        head(painter);
        painter.save();
        painter.translate((size().width() - m_genogram.size.width()) / 2, headHeight);
        print::GenogramPainter(painter, m_look).paint(m_genogram, m_moment, m_sheet.shown);
        painter.restore();
        legend(painter);
    }

private:
    void head(QPainter &painter) const
    {
        painter.setPen(m_look.text);
        painter.setFont(m_look.name);
        QString line = GenogramPage::tr("Genogram %1, as it was on %2").arg(m_sheet.number, wording::day(m_sheet.day));
        if (m_sheet.practice)
            line = GenogramPage::tr("PRACTICE · %1").arg(line);
        painter.drawText(QPointF(12, 26), line);
    }

    void legend(QPainter &painter) const
    {
        const print::GenogramPainter signs(painter, m_look);
        const QFontMetricsF metrics(m_look.small);
        const qreal y = size().height() - legendHeight;
        qreal x = 12;
        const auto words = [&](const QString &text) {
            painter.setFont(m_look.small);
            painter.setPen(m_look.text);
            painter.drawText(QPointF(x + sampleWidth + 4, y + 14), text);
            x += sampleWidth + 4 + metrics.horizontalAdvance(text) + 16;
        };
        const auto room = [&] { return QRectF(x, y + 2, sampleWidth, 16); };
        for (const TieKind kind : {TieKind::Violence, TieKind::Care, TieKind::Coalition, TieKind::Broken}) {
            if (!m_sheet.shown.patterns.contains(kind))
                continue;
            signs.patternSign(room(), kind);
            words(wording::text(kind));
        }
        using report::CoupleLine;
        for (const CoupleLine line : {CoupleLine::Married, CoupleLine::Together, CoupleLine::Apart}) {
            signs.coupleSign(room(), line);
            words(wording::text(line));
        }
        if (m_sheet.shown.homes) {
            signs.homeSign(room());
            words(GenogramPage::tr("household"));
        }
    }

    const GenogramSheet &m_sheet;
    print::GenogramLook m_look;
    report::Genogram m_genogram;
    report::GenogramMoment m_moment;
};

} // namespace

Done writeSvg(const GenogramSheet &sheet, const QString &path)
{
    const SheetPainting painting(sheet);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&bytes);
    generator.setSize(painting.size().toSize());
    generator.setViewBox(QRectF(QPointF(), painting.size()));
    generator.setTitle(GenogramPage::tr("Genogram"));
    QPainter painter;
    if (!painter.begin(&generator))
        return fail(ErrorCode::IoError, QStringLiteral("the drawing could not be begun"));
    painting.paint(painter);
    painter.end();
    return store::replaceFile(path, bytes.data());
}

Done printGenogram(const GenogramSheet &sheet, QPagedPaintDevice &device, int resolution)
{
    const SheetPainting painting(sheet);
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorCode::IoError, QStringLiteral("the printer refuses"));
    const qreal margin = millimetresAround * resolution / millimetresAnInch;
    const QRectF room(margin, margin, device.width() - 2 * margin, device.height() - 2 * margin);
    const qreal largest = resolution / 72.0; // one unit is a point at most
    const qreal scale =
        std::min({largest, room.width() / painting.size().width(), room.height() / painting.size().height()});
    painter.translate(room.topLeft());
    painter.scale(scale, scale);
    painting.paint(painter);
    return painter.end() ? Done() : fail(ErrorCode::IoError, QStringLiteral("the page was not finished"));
}

} // namespace regie::ui
