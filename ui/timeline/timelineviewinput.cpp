#include "ui/timeline/timelineview.h"
#include "ui/wording/timeline.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace regie::ui {

using report::TimelineItem;
using report::TimelineRow;

namespace {

constexpr int reach = 3; // pixels around a mark that still hit it
constexpr double wheelZoom = 1.15;
constexpr double wheelStep = 0.08; // of the view
constexpr double pageStep = 0.8;
constexpr int tipItems = 8; // of a count, in its tooltip

} // namespace

// --- choosing -----------------------------------------------------------------------------------------------------

std::optional<std::pair<int, int>> TimelineView::slotAt(QPoint at) const
{
    const QRect lanes = lanesRect();
    if (!lanes.contains(at))
        return std::nullopt;
    const qreal x = at.x() - lanes.left() + shift();
    const qreal y = at.y() - lanes.top() + verticalScrollBar()->value();
    for (int strip = 0; strip < m_layout.strips.size(); ++strip) {
        const print::TimelineStrip &where = m_layout.strips.at(strip);
        if (y < where.top || y >= where.top + where.height)
            continue;
        const auto [first, last] = where.between(x - reach, x + reach);
        for (int slot = last - 1; slot >= first; --slot) {
            if (m_layout.rectOf(strip, slot).adjusted(-reach, -reach, reach, reach).contains(QPointF(x, y)))
                return std::pair(strip, slot);
        }
    }
    return std::nullopt;
}

/// The first time there is nothing chosen: begin with what is nearest to today, or to the middle of the view.
void TimelineView::moveInLane(int step)
{
    if (m_layout.strips.isEmpty())
        return;
    if (m_current < 0) {
        moveToLane(0);
        return;
    }
    const TimelineRow &row = m_timeline.rows.at(m_timeline.rowOf(m_current));
    setCurrent(std::clamp(m_current + step, row.first, row.first + row.count - 1));
}

/// The item of the strip @p step further that is nearest in time.
void TimelineView::moveToLane(int step)
{
    if (m_layout.strips.isEmpty())
        return;
    const auto place = m_layout.placeOf(m_current);
    const int last = static_cast<int>(m_layout.strips.size()) - 1;
    const int strip = std::clamp(place ? place->first + step : 0, 0, last);
    const LocalDateTime near = m_current >= 0 ? m_timeline.items.at(m_current).from : m_timeline.now;
    const TimelineRow &row = m_timeline.rows.at(m_layout.strips.at(strip).row);
    const auto begin = m_timeline.items.cbegin() + row.first;
    const auto end = begin + row.count;
    auto found =
        std::lower_bound(begin, end, near, [](const TimelineItem &item, LocalDateTime at) { return item.from < at; });
    if (found == end || (found != begin && print::dayNumber(near) - print::dayNumber(std::prev(found)->from) <
                                               print::dayNumber(found->from) - print::dayNumber(near)))
        --found;
    setCurrent(static_cast<int>(found - m_timeline.items.cbegin()));
}

void TimelineView::goToEdge(bool last, bool ofCase)
{
    if (m_layout.strips.isEmpty())
        return;
    if (!ofCase && m_current >= 0) {
        const TimelineRow &row = m_timeline.rows.at(m_timeline.rowOf(m_current));
        setCurrent(last ? row.first + row.count - 1 : row.first);
        return;
    }
    QList<int> all = m_timeline.byTime();
    all.removeIf([this](int item) { return m_hidden.contains(m_timeline.items.at(item).lane); });
    setCurrent(last ? all.last() : all.first());
}

void TimelineView::open(int item)
{
    if (item >= 0)
        Q_EMIT opened(m_timeline.items.at(item).lane, m_timeline.items.at(item).id);
}

/// A mark opens; a count comes apart, as far as the scale goes.
void TimelineView::clickAt(QPoint at)
{
    const auto place = slotAt(at);
    if (!place)
        return;
    const print::TimelineSlot &slot = m_layout.strips.at(place->first).places.at(place->second);
    setCurrent(slot.first);
    if (slot.count == 1) {
        open(slot.first);
        return;
    }
    const double from = print::dayNumber(m_timeline.items.at(slot.first).from);
    const double until = print::dayNumber(m_timeline.items.at(slot.first + slot.count - 1).from);
    const double days = std::max(1.0, until - from);
    setScale(axisRect().width() / (2 * days), from - days / 2, 0);
}

QString TimelineView::tipAt(QPoint at) const
{
    const auto place = slotAt(at);
    if (!place)
        return {};
    const print::TimelineSlot &slot = m_layout.strips.at(place->first).places.at(place->second);
    if (slot.count == 1)
        return wording::wholeText(m_timeline.items.at(slot.first));
    QStringList lines{
        wording::text(m_timeline.items.at(slot.first).lane) + QStringLiteral(": ") + wording::togetherText(slot.count)};
    for (int i = slot.first; i < slot.first + std::min(slot.count, tipItems); ++i) {
        const TimelineItem &item = m_timeline.items.at(i);
        lines.append(wording::whenText(item) + QStringLiteral("  ") + wording::titleText(item));
    }
    if (slot.count > tipItems)
        lines.append(QStringLiteral("…"));
    return lines.join(QLatin1Char('\n'));
}

// --- keys ---------------------------------------------------------------------------------------------------------

bool TimelineView::keyForItems(int key, Qt::KeyboardModifiers modifiers)
{
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    switch (key) {
    case Qt::Key_Left:
        moveInLane(-1);
        return true;
    case Qt::Key_Right:
        moveInLane(1);
        return true;
    case Qt::Key_Up:
        moveToLane(-1);
        return true;
    case Qt::Key_Down:
        moveToLane(1);
        return true;
    case Qt::Key_Home:
        goToEdge(false, control);
        return true;
    case Qt::Key_End:
        goToEdge(true, control);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_current);
        return m_current >= 0;
    default:
        return false;
    }
}

bool TimelineView::keyForTime(int key, Qt::KeyboardModifiers modifiers)
{
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    const double page = daysInView() * pageStep;
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        showAll();
        return true;
    case Qt::Key_T:
        goToToday();
        return true;
    case Qt::Key_PageUp:
        moveTo(m_firstDay - page);
        return true;
    case Qt::Key_PageDown:
        moveTo(m_firstDay + page);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!control)
            return false;
        moveTo(m_firstDay + (key == Qt::Key_Left ? -page : page) / 4);
        return true;
    default:
        return false;
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    // Ctrl with a letter or a digit, and Alt with anything, belong to the window.
    const bool ours =
        !modifiers.testFlag(Qt::AltModifier) &&
        (!modifiers.testFlag(Qt::ControlModifier) || (event->key() != Qt::Key_T && event->key() != Qt::Key_0));
    if (ours && (keyForTime(event->key(), modifiers) || keyForItems(event->key(), modifiers)))
        event->accept();
    else
        event->ignore();
}

// --- mouse --------------------------------------------------------------------------------------------------------

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    const double notches = (turn.y() != 0 ? turn.y() : turn.x()) / 120.0;
    const int x = qRound(event->position().x()) - axisRect().left();
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomBy(std::pow(wheelZoom, notches), std::max(0, x));
    else if (event->modifiers().testFlag(Qt::ShiftModifier) || turn.y() == 0)
        moveTo(m_firstDay - notches * daysInView() * wheelStep);
    else if (verticalScrollBar()->maximum() > 0)
        QAbstractScrollArea::wheelEvent(event);
    else
        event->ignore(); // the page around it scrolls
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    m_pressedDay = m_firstDay;
    m_moved = false;
    if (overviewRect().contains(event->pos())) {
        m_drag = Drag::Overview;
        moveTo(overviewDay(event->pos().x()) - daysInView() / 2);
    } else if (axisRect().contains(event->pos()) || lanesRect().contains(event->pos())) {
        m_drag = Drag::Time;
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const int moved = event->pos().x() - m_pressed.x();
    switch (m_drag) {
    case Drag::None:
        viewport()->setCursor(slotAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    case Drag::Overview:
        moveTo(overviewDay(event->pos().x()) - daysInView() / 2);
        return;
    case Drag::Time:
        m_moved = m_moved || std::abs(moved) > 2 * reach;
        if (m_moved)
            moveTo(m_pressedDay - moved / m_perDay);
        return;
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool click = m_drag == Drag::Time && !m_moved;
    m_drag = Drag::None;
    if (click && event->button() == Qt::LeftButton)
        clickAt(event->pos());
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    // Names may hold anything: a tooltip that looks like rich text would be read as such.
    const QString tip = tipAt(help->pos()).toHtmlEscaped();
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, viewport());
    return true;
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace regie::ui
