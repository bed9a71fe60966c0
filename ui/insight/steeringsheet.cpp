#include "ui/insight/steeringsheet.h"

#include "ui/insight/chart.h"
#include "ui/wording/dates.h"
#include "ui/wording/figures.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <functional>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

struct SteeringSheet
{
    Q_DECLARE_TR_FUNCTIONS(SteeringSheet)
};

constexpr qreal steeringMargin = 14.0 / 25.4 * 72; ///< points
constexpr qreal footRoom = 30;
constexpr qreal firstColumn = .4;

/// Blocks one under the other over pages of @p page points; what does not fit begins a new page.
class SteeringFlow
{
public:
    SteeringFlow(QSizeF page, const ChartLook &look) : m_page(page), m_look(look) {}

    [[nodiscard]] qreal width() const { return m_page.width() - 2 * steeringMargin; }

    void words(const QString &text, const QFont &font, QColor ink)
    {
        const QRectF box =
            QFontMetricsF(font).boundingRect(QRectF(0, 0, width(), 10000), Qt::AlignLeft | Qt::TextWordWrap, text);
        place(box.height() + 6, [=, width = width()](QPainter &painter, QPointF at) {
            painter.setFont(font);
            painter.setPen(ink);
            painter.drawText(QRectF(at, QSizeF(width, box.height() + 4)), Qt::AlignLeft | Qt::TextWordWrap, text);
        });
    }

    void row(const QStringList &cells, bool strong)
    {
        const QFont font = strong ? m_look.strong : m_look.small;
        const qreal height = QFontMetricsF(font).height() + 6;
        place(height, [=, this, width = width()](QPainter &painter, QPointF at) {
            const qreal first = width * firstColumn;
            const qreal other = cells.size() > 1 ? (width - first) / static_cast<qreal>(cells.size() - 1) : 0;
            painter.setFont(font);
            for (qsizetype i = 0; i < cells.size(); ++i) {
                const QRectF box(at.x() + (i == 0 ? 0 : first + other * static_cast<qreal>(i - 1)), at.y(),
                    i == 0 ? first : other, height - 4);
                painter.setPen(m_look.text);
                painter.drawText(
                    box, i == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter, cells.at(i));
            }
            painter.setPen(QPen(m_look.grid, .7));
            painter.drawLine(QPointF(at.x(), at.y() + height - 2), QPointF(at.x() + width, at.y() + height - 2));
        });
    }

    void space(qreal height) { m_y += height; }
    /// Begins a new page when less than @p height is left.
    void keep(qreal height)
    {
        if (m_y + height > bottom())
            newPage();
    }

    [[nodiscard]] int pages() const { return m_number + 1; }
    [[nodiscard]] Done paint(QPainter &painter, QPagedPaintDevice &device, const QString &foot) const
    {
        int page = 0;
        const auto writeFoot = [&] {
            painter.setFont(m_look.small);
            painter.setPen(m_look.muted);
            const QRectF box(steeringMargin, m_page.height() - steeringMargin - 12, width(), 14);
            painter.drawText(box, Qt::AlignLeft, foot);
            painter.drawText(box, Qt::AlignRight, SteeringSheet::tr("page %1 of %2").arg(page + 1).arg(pages()));
        };
        writeFoot();
        for (const Placed &one : m_placed) {
            while (page < one.page) {
                if (!device.newPage())
                    return fail(ErrorCode::IoError, u"the page could not be begun"_s);
                ++page;
                writeFoot();
            }
            one.paint(painter, one.at);
        }
        return {};
    }

private:
    using Paint = std::function<void(QPainter &, QPointF)>;
    struct Placed
    {
        int page = 0;
        QPointF at = {};
        Paint paint = {};
    };

    [[nodiscard]] qreal bottom() const { return m_page.height() - steeringMargin - footRoom; }
    void newPage()
    {
        ++m_number;
        m_y = steeringMargin;
    }
    void place(qreal height, Paint paint)
    {
        if (m_y + height > bottom())
            newPage();
        m_placed.append({m_number, {steeringMargin, m_y}, std::move(paint)});
        m_y += height;
    }

    QSizeF m_page;
    const ChartLook &m_look;
    QList<Placed> m_placed = {};
    qreal m_y = steeringMargin;
    int m_number = 0;
};

void flowFigures(SteeringFlow &flow, const insight::SteeringReport &report)
{
    if (report.figures.isEmpty())
        return;
    flow.row({SteeringSheet::tr("Figure"), SteeringSheet::tr("Number"), SteeringSheet::tr("Value"),
                 SteeringSheet::tr("9 in 10 within")},
        true);
    for (const insight::SteeringFigure &one : report.figures) {
        const bool timed = one.unit == insight::Unit::Hours || one.unit == insight::Unit::Days;
        flow.row({wording::indicatorText(one.indicator), wording::cellText(one.figure.count),
                     wording::figureText(one.unit, one.figure.value),
                     timed ? wording::figureText(one.unit, one.figure.p90) : QString()},
            false);
    }
    flow.space(12);
}

void flowTable(
    SteeringFlow &flow, const insight::SteeringTable &one, const routing::Region &region, const ChartLook &look)
{
    using insight::Split;
    flow.keep(120);
    flow.words(wording::indicatorText(one.indicator), look.strong, look.text);
    flow.words(wording::indicatorDefinition(one.indicator), look.small, look.muted);
    QStringList head{wording::text(Split::Municipality)};
    for (const QString &column : one.table.columns)
        head.append(wording::keyText(one.indicator, Split::Route, column, region));
    head.append(SteeringSheet::tr("Together"));
    flow.row(head, true);
    for (qsizetype row = 0; row < one.table.cells.size(); ++row) {
        const bool last = row == one.table.rows.size();
        QStringList line{last ? SteeringSheet::tr("Together")
                              : wording::keyText(one.indicator, Split::Municipality, one.table.rows.at(row), region)};
        for (const insight::SafeCell &cell : one.table.cells.at(row))
            line.append(wording::cellText(cell));
        flow.row(line, last);
    }
    flow.space(12);
}

} // namespace

Done printSteering(const insight::SteeringReport &report, const routing::Region &region, bool practice,
    QPagedPaintDevice &device, int resolution)
{
    constexpr qreal pointsAnInch = 72;
    const qreal scale = resolution / pointsAnInch;
    const ChartLook look = paperChartLook();
    SteeringFlow flow({device.width() / scale, device.height() / scale}, look);
    QFont title = look.strong;
    title.setPointSizeF(title.pointSizeF() * 1.6);
    const QString heading = report.heading.isEmpty() ? SteeringSheet::tr("Report for the stuurgroep") : report.heading;
    flow.words(practice ? SteeringSheet::tr("PRACTICE · %1").arg(heading) : heading, title, look.text);
    const QString period =
        SteeringSheet::tr("%1 to %2").arg(wording::day(report.scope.from), wording::day(report.scope.to));
    flow.words(SteeringSheet::tr("%1, as of %2").arg(period, wording::moment(report.asOf)), look.small, look.muted);
    flow.space(8);
    if (!report.remarks.isEmpty())
        flow.words(report.remarks, look.small, look.text);
    flow.space(8);
    flowFigures(flow, report);
    for (const insight::SteeringTable &one : report.tables)
        flowTable(flow, one, region, look);
    flow.words(
        SteeringSheet::tr("<5: one to four. ·: left out, so that no small number can be worked out. Groups differ "
                          "from each other: no figure here is proof of effect."),
        look.small, look.muted);
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorCode::IoError, u"the printer refuses"_s);
    painter.scale(scale, scale);
    const Done painted = flow.paint(painter, device, period);
    if (!painter.end() && painted)
        return fail(ErrorCode::IoError, u"the page was not finished"_s);
    return painted;
}

} // namespace regie::ui
