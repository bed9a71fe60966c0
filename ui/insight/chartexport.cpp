#include "ui/insight/chartexport.h"

#include "core/store/files.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace regie::ui {

namespace {

struct ChartPage
{
    Q_DECLARE_TR_FUNCTIONS(ChartPage)
};

constexpr QSizeF chartSize{760, 420};
constexpr qreal headRoom = 56;
constexpr qreal chartMargin = 14;
constexpr qreal marginMillimetres = 14;
constexpr qreal millimetresPerInch = 25.4;
constexpr qreal pointsPerInch = 72;
constexpr int fineness = 2;

/// One sheet in units of its own: head, chart, table.
class ChartSheetPainting
{
public:
    explicit ChartSheetPainting(const ChartSheet &sheet) : m_sheet(sheet), m_look(paperChartLook()) {}

    [[nodiscard]] QSizeF size() const
    {
        const auto rows = static_cast<qreal>(m_sheet.table.size());
        const qreal note = m_sheet.note.isEmpty() ? 0 : 2 * rowHeight();
        return {chartSize.width() + 2 * chartMargin,
            headRoom + chartSize.height() + (rows + 1) * rowHeight() + note + chartMargin};
    }

    void paint(QPainter &painter) const
    {
        painter.fillRect(QRectF(QPointF(), size()), m_look.ground);
        line(painter, chartMargin, 22,
            m_sheet.practice ? ChartPage::tr("PRACTICE · %1").arg(m_sheet.title) : m_sheet.title, m_look.strong,
            m_look.text);
        line(painter, chartMargin, 40, m_sheet.period, m_look.small, m_look.muted);
        ChartView::paintChart(painter, QRectF(QPointF(chartMargin, headRoom), chartSize), m_sheet.chart, m_look);
        table(painter);
    }

private:
    [[nodiscard]] qreal rowHeight() const { return QFontMetricsF(m_look.small).height() + 4; }

    static void line(QPainter &painter, qreal x, qreal y, const QString &words, const QFont &font, QColor ink)
    {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QPointF(x, y), words);
    }

    void table(QPainter &painter) const
    {
        qreal y = headRoom + chartSize.height() + rowHeight();
        const qsizetype columns = m_sheet.table.isEmpty() ? 1 : m_sheet.table.constFirst().size();
        const qreal first = chartSize.width() * .34;
        const qreal other = (chartSize.width() - first) / std::max<qreal>(1, static_cast<qreal>(columns - 1));
        for (qsizetype row = 0; row < m_sheet.table.size(); ++row) {
            const QStringList &cells = m_sheet.table.at(row);
            for (qsizetype column = 0; column < cells.size(); ++column) {
                const qreal x =
                    column == 0 ? chartMargin : chartMargin + first + other * static_cast<qreal>(column - 1);
                const QFont &font = row == 0 ? m_look.strong : m_look.small;
                const QString words =
                    QFontMetricsF(font).elidedText(cells.at(column), Qt::ElideRight, (column == 0 ? first : other) - 6);
                line(painter, x, y, words, font, m_look.text);
            }
            painter.setPen(QPen(m_look.grid, 1));
            painter.drawLine(QPointF(chartMargin, y + 5), QPointF(chartMargin + chartSize.width(), y + 5));
            y += rowHeight();
        }
        line(painter, chartMargin, y + 6, m_sheet.note, m_look.small, m_look.muted);
    }

    const ChartSheet &m_sheet;
    ChartLook m_look;
};

} // namespace

Done writeChartSvg(const ChartSheet &sheet, const QString &path)
{
    const ChartSheetPainting painting(sheet);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&bytes);
    generator.setSize(painting.size().toSize());
    generator.setViewBox(QRectF(QPointF(), painting.size()));
    generator.setTitle(sheet.title);
    QPainter painter;
    if (!painter.begin(&generator))
        return fail(ErrorCode::IoError, QStringLiteral("the drawing could not be begun"));
    painting.paint(painter);
    painter.end();
    return store::replaceFile(path, bytes.data());
}

Done writeChartPng(const ChartSheet &sheet, const QString &path)
{
    const ChartSheetPainting painting(sheet);
    QImage image((painting.size() * fineness).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(fineness, fineness);
    painting.paint(painter);
    painter.end();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (!image.save(&bytes, "PNG"))
        return fail(ErrorCode::IoError, QStringLiteral("the picture could not be made"));
    return store::replaceFile(path, bytes.data());
}

Done printCharts(const QList<ChartSheet> &sheets, QPagedPaintDevice &device, int resolution)
{
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorCode::IoError, QStringLiteral("the printer refuses"));
    const qreal margin = marginMillimetres * resolution / millimetresPerInch;
    const QRectF room(margin, margin, device.width() - 2 * margin, device.height() - 2 * margin);
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (i > 0 && !device.newPage())
            return fail(ErrorCode::IoError, QStringLiteral("the page could not be begun"));
        const ChartSheetPainting painting(sheets.at(i));
        const qreal scale = std::min({resolution / pointsPerInch, room.width() / painting.size().width(),
            room.height() / painting.size().height()});
        painter.save();
        painter.translate(room.topLeft());
        painter.scale(scale, scale);
        painting.paint(painter);
        painter.restore();
    }
    return painter.end() ? Done() : fail(ErrorCode::IoError, QStringLiteral("the page was not finished"));
}

} // namespace regie::ui
