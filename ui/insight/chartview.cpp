#include "ui/insight/chartview.h"

#include "ui/widgets/access.h"
#include "ui/widgets/type.h"
#include "ui/wording/figures.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace regie::ui {

namespace {

constexpr int chartLines = 16; ///< a chart is as high as so many lines of small text

} // namespace

ChartView::ChartView(const QString &objectName, const QString &name, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    setAccessRole(this, QAccessible::Chart);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setBars(const BarChart &chart)
{
    m_chart = chart;
    m_current = -1;
    tell();
    update();
}

void ChartView::setCurves(const CurveChart &chart)
{
    m_chart = chart;
    m_current = -1;
    tell();
    update();
}

QString ChartView::spotText(const ChartSpot &spot) const
{
    if (const auto *bars = std::get_if<BarChart>(&m_chart)) {
        return tr("%1, %2: %3")
            .arg(bars->spoken.value(spot.place), bars->series.value(spot.series))
            .arg(bars->values.at(spot.place).at(spot.series));
    }
    const CurveLine &line = std::get<CurveChart>(m_chart).lines.at(spot.series);
    const double part = insight::survivalAt(line.steps, markDay(spot.place));
    return tr("%1, %n month(s): %2 still safe, %3 households still followed", nullptr, spot.place * 3)
        .arg(line.name, wording::figureText(insight::Unit::Share, part))
        .arg(line.atRisk.value(spot.place));
}

QString ChartView::currentText() const
{
    return m_current >= 0 && m_current < m_spots.size() ? spotText(m_spots.at(m_current)) : QString();
}

void ChartView::tell()
{
    const QString text = currentText();
    setAccessibleDescription(text.isEmpty() ? tr("Left and Right go along the chart, Enter opens the list.") : text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ChartView::choose(int spot)
{
    if (m_spots.isEmpty())
        return;
    m_current = std::clamp(spot, 0, static_cast<int>(m_spots.size()) - 1);
    tell();
    update();
}

void ChartView::paintChart(
    QPainter &painter, const QRectF &room, const std::variant<BarChart, CurveChart> &chart, const ChartLook &look)
{
    if (const auto *bars = std::get_if<BarChart>(&chart))
        paintBars(painter, room, *bars, look);
    else
        paintCurves(painter, room, std::get<CurveChart>(chart), look);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChartLook look = screenChartLook();
    const QRectF room = QRectF(rect()).adjusted(space::m, space::s, -space::m, -space::s);
    painter.fillRect(rect(), look.ground);
    const int chosen = hasFocus() ? m_current : -1;
    if (const auto *bars = std::get_if<BarChart>(&m_chart))
        m_spots = paintBars(painter, room, *bars, look, chosen);
    else
        m_spots = paintCurves(painter, room, std::get<CurveChart>(m_chart), look, chosen);
    if (hasFocus() && chosen < 0) {
        painter.setPen(QPen(look.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return choose(m_current + 1);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return choose(m_current - 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(static_cast<int>(m_spots.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && m_current < m_spots.size())
            Q_EMIT opened(m_spots.at(m_current).place, m_spots.at(m_current).series);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

int ChartView::spotAt(QPointF place) const
{
    for (int spot = 0; spot < m_spots.size(); ++spot) {
        if (m_spots.at(spot).box.adjusted(-4, -4, 4, 4).contains(place))
            return spot;
    }
    return -1;
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const int spot = spotAt(event->position());
    if (spot < 0 || event->button() != Qt::LeftButton)
        return;
    choose(spot);
    Q_EMIT opened(m_spots.at(spot).place, m_spots.at(spot).series);
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int spot = spotAt(help->pos());
        QToolTip::showText(help->globalPos(), spot < 0 ? QString() : spotText(m_spots.at(spot)).toHtmlEscaped(), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

QSize ChartView::sizeHint() const
{
    return {560, chartLines * QFontMetrics(fontOf(TextRole::Small)).height()};
}

QSize ChartView::minimumSizeHint() const
{
    return {320, (chartLines - 4) * QFontMetrics(fontOf(TextRole::Small)).height()};
}

} // namespace regie::ui
