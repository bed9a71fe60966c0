#include "ui/timeline/timelineview.h"

#include "ui/timeline/timelinelook.h"
#include "ui/widgets/access.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/type.h"
#include "ui/wording/timeline.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace regie::ui {

using report::TimelineRow;

namespace {

constexpr double monthsBack = 16;
constexpr double monthsAhead = 3;
constexpr double daysInMonth = 30.44;
constexpr double daysAround = 20; // beyond the first and the last item
constexpr double leastDays = 60;  // a young case does not fill the width with a day
constexpr double closestDays = 10;
constexpr int leastAxisHeight = 36; // of two lines
constexpr int overviewHeight = 36;
constexpr int handle = 6;

/// From when until when there is something to see.
std::pair<double, double> boundsOf(const report::Timeline &timeline)
{
    if (timeline.isEmpty())
        return {0, leastDays};
    const auto [first, last] = timeline.span();
    const double from = print::dayNumber(first) - daysAround;
    return {from, std::max(print::dayNumber(last) + daysAround, from + leastDays)};
}

} // namespace

TimelineView::TimelineView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("timeline"));
    setAccessRole(this, QAccessible::Chart);
    setAccessibleName(tr("Timeline of the case"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    takeLook();
    announce();
}

void TimelineView::setTimeline(const report::Timeline &timeline)
{
    m_timeline = timeline;
    m_bounds = boundsOf(timeline);
    m_current = -1;
    takeLook();
    showAroundToday();
    announce();
    Q_EMIT currentChanged(-1);
}

/// Words are measured in the strongest face that they may be written in.
void TimelineView::takeLook()
{
    m_look = screenLook();
    const QFontMetricsF metrics(m_look.strong);
    m_labels = print::TimelineLabels([](const report::TimelineItem &item) { return wording::labelText(item); },
        [metrics](const QString &text) { return metrics.horizontalAdvance(text); });
    m_labels.reset(m_timeline.items.size());
    m_overview = {};
}

void TimelineView::setLaneShown(report::TimelineLane lane, bool shown)
{
    if (shown)
        m_hidden.remove(lane);
    else
        m_hidden.insert(lane);
    layOut();
    if (m_current >= 0 && !m_layout.placeOf(m_current))
        setCurrent(-1);
}

// --- geometry -----------------------------------------------------------------------------------------------------

int TimelineView::namesWidth() const
{
    const int wanted = heightFor(height::row) * 11 / 2;
    return std::min(wanted, viewport()->width() / 3);
}

QRect TimelineView::axisRect() const
{
    const int lines = 2 * QFontMetrics(m_look.strong).height();
    return {namesWidth(), 0, std::max(1, viewport()->width() - namesWidth()), std::max(leastAxisHeight, lines)};
}

QRect TimelineView::overviewRect() const
{
    const int high = heightFor(overviewHeight);
    return {namesWidth(), viewport()->height() - high, axisRect().width(), high};
}

QRect TimelineView::lanesRect() const
{
    const QRect axis = axisRect();
    return {axis.left(), axis.bottom() + 1, axis.width(), std::max(0, overviewRect().top() - axis.bottom() - 1)};
}

std::pair<int, int> TimelineView::stripsInView() const
{
    const qreal top = verticalScrollBar()->value();
    const qreal bottom = top + lanesRect().height();
    int first = 0;
    while (first < m_layout.strips.size() && m_layout.strips.at(first).top + m_layout.strips.at(first).height <= top)
        ++first;
    int last = first;
    while (last < m_layout.strips.size() && m_layout.strips.at(last).top < bottom)
        ++last;
    return {first, last};
}

double TimelineView::leastPerDay() const
{
    const auto [from, until] = m_bounds;
    return axisRect().width() / (until - from);
}

double TimelineView::mostPerDay() const
{
    return std::max(leastPerDay(), axisRect().width() / closestDays);
}

double TimelineView::daysInView() const
{
    return axisRect().width() / m_perDay;
}

QDate TimelineView::firstInView() const
{
    return print::dateOf(m_firstDay);
}

QDate TimelineView::lastInView() const
{
    return print::dateOf(m_firstDay + daysInView());
}

double TimelineView::overviewDay(int x) const
{
    const auto [from, until] = m_bounds;
    return from + (until - from) * (x - overviewRect().left()) / std::max(1, overviewRect().width());
}

int TimelineView::overviewX(double day) const
{
    const auto [from, until] = m_bounds;
    return overviewRect().left() + qRound((day - from) / (until - from) * overviewRect().width());
}

QRect TimelineView::placeOf(int item) const
{
    const auto place = m_layout.placeOf(item);
    if (!place)
        return {};
    const QRect lanes = lanesRect();
    const QRectF rect = m_layout.rectOf(place->first, place->second)
                            .translated(lanes.left() - shift(), lanes.top() - verticalScrollBar()->value());
    const QRectF shown = rect & QRectF(lanes);
    return shown.isEmpty() ? QRect() : shown.toAlignedRect();
}

QSize TimelineView::sizeHint() const
{
    return {heightFor(height::row) * 28, heightFor(36) + qCeil(m_layout.height) + heightFor(overviewHeight) + 1};
}

QSize TimelineView::minimumSizeHint() const
{
    return {heightFor(height::row) * 12, heightFor(36) + heightFor(30) * 4 + heightFor(overviewHeight)};
}

// --- time ---------------------------------------------------------------------------------------------------------

void TimelineView::layOut()
{
    m_layout = print::layOutTimeline(
        m_timeline, screenSizes(), m_perDay, [this](const TimelineRow &row) { return !m_hidden.contains(row.lane); });
    adjustScrollBar();
    viewport()->update();
}

void TimelineView::adjustScrollBar()
{
    const int room = lanesRect().height();
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(heightFor(23));
    verticalScrollBar()->setRange(0, std::max(0, qCeil(m_layout.height) - room));
}

/// Keeps @p fixedDay at @p fixedX, seen from the left edge of time.
void TimelineView::setScale(double perDay, double fixedDay, int fixedX)
{
    m_perDay = std::clamp(perDay, leastPerDay(), mostPerDay());
    layOut();
    moveTo(fixedDay - fixedX / m_perDay);
}

void TimelineView::moveTo(double firstDay)
{
    const auto [from, until] = m_bounds;
    m_firstDay = std::clamp(firstDay, from, std::max(from, until - daysInView()));
    viewport()->update();
    Q_EMIT viewChanged();
}

void TimelineView::showAroundToday()
{
    const auto [from, until] = m_bounds;
    const double now = print::dayNumber(m_timeline.now);
    const double first = std::max(from, now - monthsBack * daysInMonth);
    const double last = std::max(std::min(until, now + monthsAhead * daysInMonth), first + leastDays);
    setScale(axisRect().width() / (last - first), first, 0);
}

void TimelineView::zoomBy(double factor, int x)
{
    setScale(m_perDay * factor, m_firstDay + x / m_perDay, x);
}

/// Around the chosen item when it is in view, else around the middle.
void TimelineView::zoomIn()
{
    const QRect chosen = placeOf(m_current);
    zoomBy(1.25, chosen.isEmpty() ? axisRect().width() / 2 : chosen.center().x() - axisRect().left());
}

void TimelineView::zoomOut()
{
    const QRect chosen = placeOf(m_current);
    zoomBy(0.8, chosen.isEmpty() ? axisRect().width() / 2 : chosen.center().x() - axisRect().left());
}

void TimelineView::showAll()
{
    setScale(leastPerDay(), m_bounds.first, 0);
}

void TimelineView::goToToday()
{
    moveTo(print::dayNumber(m_timeline.now) - daysInView() * monthsBack / (monthsBack + monthsAhead));
}

void TimelineView::bringIntoView(int item)
{
    const auto place = m_layout.placeOf(item);
    if (!place)
        return;
    const report::TimelineItem &what = m_timeline.items.at(item);
    const double from = print::dayNumber(what.from);
    const double until = print::dayNumber(what.end());
    const double days = daysInView();
    const double air = days / 20;
    if (from < m_firstDay + air && until < m_firstDay + days / 2)
        moveTo(from - air);
    else if (from > m_firstDay + days - air)
        moveTo(from - days + days / 4);
    const QRectF rect = m_layout.rectOf(place->first, place->second);
    QScrollBar *bar = verticalScrollBar();
    if (rect.top() < bar->value())
        bar->setValue(qFloor(m_layout.strips.at(place->first).top));
    else if (rect.bottom() > bar->value() + lanesRect().height())
        bar->setValue(qCeil(rect.bottom() + m_layout.sizes.gap) - lanesRect().height());
}

void TimelineView::setCurrent(int item)
{
    const int wanted = item >= 0 && item < m_timeline.items.size() ? item : -1;
    if (wanted == m_current)
        return;
    m_current = wanted;
    if (m_current >= 0)
        bringIntoView(m_current);
    viewport()->update();
    announce();
    Q_EMIT currentChanged(m_current);
}

/// What is chosen, for a screen reader.
void TimelineView::announce()
{
    setAccessibleDescription(m_current < 0 ? tr("Nothing chosen. The arrow keys go from mark to mark.")
                                           : wording::wholeText(m_timeline.items.at(m_current)));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

// --- painting -----------------------------------------------------------------------------------------------------

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_look.ground);
    paintLanes(painter);
    paintOverview(painter);
    painter.setPen(QPen(m_look.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(axisRect().topLeft() - QPoint(1, 0), overviewRect().bottomLeft() - QPoint(1, 0));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    if (hasFocus() && m_current < 0) {
        painter.setPen(QPen(colour(Token::Focus), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void TimelineView::paintLanes(QPainter &painter)
{
    const print::TimelinePainter parts(painter, m_look, m_timeline, m_layout, m_labels);
    const QRect axis = axisRect();
    painter.fillRect(QRect(0, 0, axis.left(), axis.height()), m_look.axis);
    parts.axis(axis, shift());
    const auto [first, last] = stripsInView();
    if (first >= last)
        return;
    const QRect lanes = lanesRect();
    const qreal top = lanes.top() + m_layout.strips.at(first).top - verticalScrollBar()->value();
    const print::TimelineStrip &bottom = m_layout.strips.at(last - 1);
    const qreal high = bottom.top + bottom.height - m_layout.strips.at(first).top;
    painter.save();
    painter.setClipRect(QRect(0, lanes.top(), viewport()->width(), lanes.height()));
    parts.names(QRectF(0, top, lanes.left(), high), first, last);
    painter.restore();
    painter.save();
    painter.setClipRect(lanes);
    parts.strips(QRectF(lanes.left(), top, lanes.width(), high), shift(), first, last);
    paintCurrent(painter);
    painter.restore();
}

void TimelineView::paintCurrent(QPainter &painter) const
{
    const QRect place = placeOf(m_current);
    if (place.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(hasFocus() ? Token::Focus : Token::BorderStrong), 2));
    painter.drawRect(place.adjusted(-2, -1, 2, 1));
}

/// The whole case small, kept until it changes: orders, reports and the years of coordination.
QPixmap TimelineView::wholeCase(QSize size) const
{
    const qreal ratio = devicePixelRatioF();
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(m_look.ground);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const int left = overviewRect().left();
    const qreal high = size.height();
    const auto bar = [&](const report::TimelineItem &item, qreal y, qreal thick, const QColor &ink) {
        const qreal x = overviewX(print::dayNumber(item.from)) - left;
        painter.fillRect(
            QRectF(x, y, std::max(2, overviewX(print::dayNumber(item.end())) - left - qRound(x)), thick), ink);
    };
    for (const report::TimelineItem &item : m_timeline.items) {
        if (item.lane == report::TimelineLane::Orders && item.until)
            bar(item, high * 0.3, 3, m_look.text);
        else if (const auto *line = std::get_if<report::YearLine>(&item.mark))
            bar(item, high * 0.48, 2, line->route == AdviceRoute::Mda ? m_look.mda : m_look.icm);
        else if (item.lane == report::TimelineLane::Reports)
            painter.fillRect(
                QRectF(overviewX(print::dayNumber(item.from)) - left - 2, high * 0.1, 4, 4), m_look.accent);
        else if (item.lane == report::TimelineLane::Incidents)
            painter.fillRect(
                QRectF(overviewX(print::dayNumber(item.from)) - left - 1, high * 0.5, 2, 4), m_look.violence);
    }
    return picture;
}

void TimelineView::paintOverview(QPainter &painter)
{
    const QRect room = overviewRect();
    if (m_overview.size() != room.size() * devicePixelRatioF())
        m_overview = wholeCase(room.size());
    painter.drawPixmap(room.topLeft(), m_overview);
    painter.setFont(m_look.strong);
    painter.setPen(m_look.text);
    painter.drawText(QRect(space::m, room.top(), room.left() - space::m, room.height()),
        Qt::AlignVCenter | Qt::AlignLeft, tr("Whole case"));
    painter.setFont(m_look.small);
    painter.setPen(m_look.muted);
    const auto [from, until] = m_bounds;
    const QFontMetrics metrics(m_look.small);
    int taken = room.left();
    for (QDate year(print::dateOf(from).year(), 1, 1); print::dayNumber(year) < until; year = year.addYears(1)) {
        const int x = std::max(room.left(), overviewX(print::dayNumber(year))) + space::xs;
        const QString name = QString::number(year.year());
        if (x < taken || x + metrics.horizontalAdvance(name) > room.right())
            continue;
        painter.drawText(x, room.bottom() - space::xs, name);
        taken = x + metrics.horizontalAdvance(name) + space::s;
    }
    painter.setPen(QPen(m_look.muted, 1));
    painter.drawLine(0, room.top(), room.right(), room.top());
    const QRect window(QPoint(overviewX(m_firstDay), room.top() + 1),
        QPoint(overviewX(m_firstDay + daysInView()) - 1, room.bottom() - 1));
    painter.setPen(QPen(m_look.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(window.adjusted(1, 0, -1, -1));
    painter.fillRect(
        QRect(window.left() - handle / 2 + 1, window.center().y() - handle, handle, 2 * handle), m_look.accent);
    painter.fillRect(
        QRect(window.right() - handle / 2, window.center().y() - handle, handle, 2 * handle), m_look.accent);
}

/// The same days stay in view.
void TimelineView::resizeEvent(QResizeEvent *event)
{
    const int before =
        event->oldSize().width() - std::min(heightFor(height::row) * 11 / 2, event->oldSize().width() / 3);
    QAbstractScrollArea::resizeEvent(event);
    m_overview = {};
    if (!m_shown || before <= 0)
        showAroundToday();
    else
        setScale(m_perDay * axisRect().width() / before, m_firstDay, 0);
    m_shown = true;
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange &&
        event->type() != QEvent::PaletteChange)
        return;
    takeLook();
    setScale(m_perDay, m_firstDay, 0);
}

void TimelineView::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace regie::ui
