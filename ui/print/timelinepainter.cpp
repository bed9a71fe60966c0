#include "ui/print/timelinepainter.h"

#include "ui/print/ink.h"
#include "ui/print/sheet.h"
#include "ui/print/timelinemarks.h"
#include "ui/print/type.h"
#include "ui/wording/dates.h"
#include "ui/wording/timeline.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace regie::print {

using report::TimelineItem;
using report::TimelineLane;
using report::TimelineRow;

namespace {

struct TimelineSheet
{
    Q_DECLARE_TR_FUNCTIONS(TimelineSheet)
};

QString monthName(QDate day)
{
    return QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat).remove(QLatin1Char('.'));
}

qreal widthOf(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

constexpr qreal axisPart = 0.5; // the upper line takes half of the axis

QStringList axisWordsOf(const QList<AxisTick> &ticks, AxisUnit unit)
{
    QStringList words;
    for (const AxisTick &tick : ticks)
        words.append(axisText(tick.day, unit));
    return words;
}

/// On the upper line a month has its year with it.
QStringList upperAxisWordsOf(const QList<AxisTick> &ticks, AxisUnit unit)
{
    if (unit != AxisUnit::Month)
        return axisWordsOf(ticks, unit);
    QStringList words;
    for (const AxisTick &tick : ticks)
        words.append(TimelineSheet::tr("%1 %2", "month and year").arg(monthName(tick.day)).arg(tick.day.year()));
    return words;
}

} // namespace

QString axisText(QDate day, AxisUnit unit)
{
    switch (unit) {
    case AxisUnit::Day:
    case AxisUnit::Week:
        return QString::number(day.day());
    case AxisUnit::Month:
    case AxisUnit::Quarter:
        return monthName(day);
    case AxisUnit::Year:
        return QString::number(day.year());
    }
    return {};
}

TimelineLook paperLook()
{
    TimelineLook look;
    look.ground = ink::paper;
    look.future = ink::paper;
    look.axis = ink::paper;
    look.grid = ink::border;
    look.border = ink::border;
    look.text = ink::text;
    look.muted = ink::muted;
    look.accent = ink::accent;
    look.onAccent = ink::paper;
    look.icm = ink::icm;
    look.mda = ink::mda;
    look.partner = ink::partner;
    look.violence = ink::red;
    look.green = ink::green;
    look.onGreen = ink::paper;
    look.yellow = ink::yellow;
    look.yellowLine = ink::yellowLine;
    look.onYellow = ink::text;
    look.red = ink::red;
    look.redLine = ink::red;
    look.onRed = ink::paper;
    look.phase = {ink::phase1, ink::phase2, ink::phase3};
    look.onPhase = {ink::paper, ink::text, ink::text};
    look.font = font(Type::Table);
    look.strong = font(Type::Table, Weight::Strong);
    look.small = font(Type::Footer);
    look.hair = hair;
    look.stroke = mm(0.35);
    look.pad = 0;
    look.indent = mm(2);
    return look;
}

TimelineSizes paperSizes()
{
    return {.row = mm(5.6),
        .strip = mm(4.4),
        .point = mm(2.8),
        .bar = mm(3.4),
        .gap = mm(0.9),
        .badge = mm(6.5),
        .groupHead = mm(4.4),
        .maxLevels = 3};
}

/// The axis of what is in view of @p area. Each mark has room for the widest words of its unit.
TimelineAxis TimelinePainter::axisIn(const QRectF &area, qreal shift) const
{
    const auto room = [this](AxisUnit unit) {
        const QDate widest(2026, 9, 30);
        qreal width = 0;
        for (int month = 0; month < 12; ++month)
            width = std::max(width, widthOf(m_look.font, axisText(widest.addMonths(month), unit)));
        const qreal strong = unit == AxisUnit::Year ? widthOf(m_look.strong, axisText(widest, unit)) : width;
        return std::max(width, strong) + 2 * m_layout.sizes.gap;
    };
    return axisOf(m_layout.day(shift), m_layout.day(shift + area.width()), m_layout.perDay, room);
}

bool TimelinePainter::beginsLane(int strip) const
{
    const auto laneOf = [this](int index) { return m_timeline.rows.at(m_layout.strips.at(index).row).lane; };
    return strip == 0 || strip >= m_layout.strips.size() || laneOf(strip - 1) != laneOf(strip);
}

/// A line below every lane that ends between @p first and @p last.
void TimelinePainter::laneLines(const QRectF &area, int first, int last) const
{
    m_painter.setPen(QPen(m_look.border, m_look.hair, Qt::SolidLine, Qt::FlatCap));
    qreal y = area.top();
    for (int index = first; index < last; ++index) {
        y += m_layout.strips.at(index).height;
        if (beginsLane(index + 1))
            m_painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
}

void TimelinePainter::axis(const QRectF &area, qreal shift) const
{
    m_painter.fillRect(area, m_look.axis);
    const TimelineAxis axis = axisIn(area, shift);
    const QRectF upper(area.left(), area.top(), area.width(), area.height() * axisPart);
    const QRectF lower(area.left(), upper.bottom(), area.width(), area.height() - upper.height());
    m_painter.save();
    m_painter.setClipRect(area);
    m_painter.setPen(QPen(m_look.border, m_look.hair, Qt::SolidLine, Qt::FlatCap));
    QList<AxisTick> majors;
    for (const AxisTick &tick : axis.ticks) {
        const qreal x = area.left() + m_layout.x(dayNumber(tick.day)) - shift;
        const qreal height = tick.major && x > area.left() ? area.height() : lower.height() * 0.6;
        m_painter.drawLine(QPointF(x, area.bottom() - height), QPointF(x, area.bottom()));
        if (tick.major || axis.minor == AxisUnit::Year)
            majors.append(tick);
    }
    if (axis.minor != AxisUnit::Year) {
        m_painter.setPen(m_look.muted);
        m_painter.setFont(m_look.font);
        axisWords(axis.ticks, axisWordsOf(axis.ticks, axis.minor), {area.left(), area.right(), m_layout.sizes.gap},
            lower.bottom() - lower.height() * 0.32, shift);
    }
    const QRectF flag = todayFlag(area, shift);
    m_painter.setPen(m_look.text);
    m_painter.setFont(m_look.strong);
    axisWords(majors, upperAxisWordsOf(majors, axis.major),
        {area.left(), area.right(), m_layout.sizes.gap, {flag.left(), flag.right()}},
        upper.bottom() - upper.height() * 0.22, shift);
    today(area, shift);
    m_painter.setPen(QPen(m_look.border, m_look.hair, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(area.bottomLeft(), area.bottomRight());
    m_painter.restore();
}

/// @p words of @p ticks, in the painter's font, with their feet at @p foot.
void TimelinePainter::axisWords(
    const QList<AxisTick> &ticks, const QStringList &words, const AxisLine &line, qreal foot, qreal shift) const
{
    QList<qreal> marks;
    QList<qreal> widths;
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        marks.append(line.left + m_layout.x(dayNumber(ticks.at(i).day)) - shift);
        widths.append(widthOf(m_painter.font(), words.at(i)));
    }
    const QList<AxisWords> places = wordsOnAxis(marks, widths, line);
    for (const AxisWords &one : places)
        m_painter.drawText(QPointF(one.left, foot), words.at(one.mark));
}

/// Where the flag of today stands; empty when that is not in view.
QRectF TimelinePainter::todayFlag(const QRectF &area, qreal shift) const
{
    const qreal x = area.left() + m_layout.x(m_timeline.now) - shift;
    if (x < area.left() || x > area.right())
        return {};
    const qreal width = widthOf(m_look.strong, todayText()) + 2 * m_layout.sizes.gap;
    return {x - width < area.left() ? x : x - width, area.top(), width, area.height() * axisPart};
}

QString TimelinePainter::todayText() const
{
    return TimelineSheet::tr("today %1").arg(m_timeline.now.date.toString(QStringLiteral("dd-MM")));
}

/// The flag of today in the axis, left of its line, or right of it where the view begins.
void TimelinePainter::today(const QRectF &area, qreal shift) const
{
    const QRectF flag = todayFlag(area, shift);
    if (flag.isEmpty())
        return;
    m_painter.fillRect(flag, m_look.accent);
    m_painter.setPen(m_look.onAccent);
    m_painter.setFont(m_look.strong);
    m_painter.drawText(flag, Qt::AlignCenter, todayText());
    m_painter.setPen(QPen(m_look.accent, m_look.stroke, Qt::SolidLine, Qt::FlatCap));
    const qreal x = area.left() + m_layout.x(m_timeline.now) - shift;
    m_painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
}

void TimelinePainter::names(const QRectF &area, int first, int last) const
{
    laneLines(area, first, last);
    qreal y = area.top();
    for (int index = first; index < last; ++index) {
        const TimelineStrip &strip = m_layout.strips.at(index);
        const TimelineRow &row = m_timeline.rows.at(strip.row);
        const QRectF name(area.left() + m_look.pad, y + strip.heading, area.width() - m_look.pad - m_layout.sizes.gap,
            strip.height - strip.heading - (strip.levels - 1) * m_layout.sizes.strip);
        m_painter.setPen(m_look.text);
        if (strip.heading > 0) {
            m_painter.setFont(m_look.strong);
            m_painter.drawText(QRectF(name.left(), y, name.width(), strip.heading), Qt::AlignVCenter | Qt::AlignLeft,
                wording::text(row.lane));
        }
        const bool member = row.lane == TimelineLane::Partners;
        const bool phase = row.lane == TimelineLane::Phases;
        m_painter.setFont(member || phase ? m_look.font : m_look.strong);
        const QString words = printable(wording::rowText(row));
        const QRectF room = name.adjusted(member ? m_look.indent : 0, 0, 0, 0);
        const bool firstPhase = phase && beginsLane(index);
        if (phase)
            m_painter.setPen(m_look.muted);
        const QString shown = QFontMetricsF(m_painter.font()).elidedText(words, Qt::ElideRight, room.width());
        m_painter.drawText(room, Qt::AlignVCenter | (phase ? Qt::AlignRight : Qt::AlignLeft), shown);
        const QString lane = wording::text(row.lane);
        if (firstPhase &&
            widthOf(m_look.strong, lane) + widthOf(m_look.font, words) + m_layout.sizes.gap < room.width()) {
            m_painter.setPen(m_look.text);
            m_painter.setFont(m_look.strong);
            m_painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, lane);
        }
        y += strip.height;
    }
}

void TimelinePainter::ground(const QRectF &area, qreal shift, int first, int last) const
{
    m_painter.fillRect(area, m_look.ground);
    const qreal now = area.left() + m_layout.x(m_timeline.now) - shift;
    if (now < area.right())
        m_painter.fillRect(QRectF(QPointF(std::max(area.left(), now), area.top()), area.bottomRight()), m_look.future);
    const TimelineAxis axis = axisIn(area, shift);
    m_painter.setPen(QPen(m_look.grid, m_look.hair, Qt::SolidLine, Qt::FlatCap));
    for (const AxisTick &tick : axis.ticks) {
        const qreal x = area.left() + m_layout.x(dayNumber(tick.day)) - shift;
        if (x > area.left() && x < area.right())
            m_painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    laneLines(area, first, last);
}

void TimelinePainter::strips(const QRectF &area, qreal shift, int first, int last) const
{
    m_painter.save();
    m_painter.setClipRect(area);
    ground(area, shift, first, last);
    for (int index = first; index < last; ++index)
        strip(area.translated(0, m_layout.strips.at(index).top - m_layout.strips.at(first).top), shift, index);
    const qreal now = area.left() + m_layout.x(m_timeline.now) - shift;
    if (now >= area.left() && now <= area.right()) {
        m_painter.setPen(QPen(m_look.accent, m_look.stroke, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(QPointF(now, area.top()), QPointF(now, area.bottom()));
    }
    m_painter.restore();
}

void TimelinePainter::strip(const QRectF &area, qreal shift, int index) const
{
    const TimelineStrip &where = m_layout.strips.at(index);
    const qreal longest = area.width(); // words left of a mark beyond the edge may reach into view
    const auto [first, last] = where.between(shift - longest / 2, shift + area.width() + longest / 2);
    const qreal today = area.left() + m_layout.x(m_timeline.now) - shift;
    m_painter.setRenderHint(QPainter::Antialiasing);
    qreal painted = -1e18; // what is narrower than a hair and on the same spot is painted once
    for (int slot = first; slot < last; ++slot) {
        const TimelineSlot &place = where.places.at(slot);
        const QRectF rect = m_layout.rectOf(index, slot).translated(area.left() - shift, area.top() - where.top);
        if (rect.right() < area.left() || rect.left() > area.right() ||
            (rect.width() < m_look.hair * 1.5 && rect.right() < painted))
            continue;
        painted = rect.left() + m_look.hair;
        const TimelineItem &item = m_timeline.items.at(place.first);
        if (place.count > 1)
            badge(rect, place.count);
        else
            std::visit(MarkPainter(m_painter, m_look, item, {rect, area, today}), item.mark);
    }
    for (int slot = first; slot < last; ++slot)
        words(area, shift, index, slot);
    if (m_timeline.rows.at(where.row).lane == TimelineLane::Orders ||
        m_timeline.rows.at(where.row).lane == TimelineLane::Reports)
        earlier(area, shift, index);
}

/// "< 2 earlier" at the left edge, when there is room before the first mark in view.
void TimelinePainter::earlier(const QRectF &area, qreal shift, int index) const
{
    const TimelineStrip &where = m_layout.strips.at(index);
    const auto inView = std::find_if(where.places.cbegin(), where.places.cend(),
        [shift](const TimelineSlot &place) { return place.right >= shift; });
    const TimelineRow &row = m_timeline.rows.at(where.row);
    const int count = (inView == where.places.cend() ? row.first + row.count : inView->first) - row.first;
    if (count == 0)
        return;
    const QString words = QStringLiteral("‹ ") + TimelineSheet::tr("%n earlier", nullptr, count);
    const qreal width = widthOf(m_look.font, words) + 2 * m_layout.sizes.gap;
    if (inView != where.places.cend() && inView->left - shift < 2 * width)
        return;
    m_painter.setPen(m_look.muted);
    m_painter.setFont(m_look.font);
    const qreal middle = where.middle(0, m_layout.sizes) - where.top + area.top();
    m_painter.drawText(
        QRectF(area.left() + m_layout.sizes.gap, middle - m_layout.sizes.bar, width, 2 * m_layout.sizes.bar),
        Qt::AlignVCenter | Qt::AlignLeft, words);
}

void TimelinePainter::badge(const QRectF &rect, int count) const
{
    m_painter.setPen(QPen(m_look.text, m_look.hair, Qt::SolidLine, Qt::FlatCap));
    m_painter.setBrush(m_look.ground);
    m_painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    m_painter.setFont(m_look.small);
    m_painter.setPen(m_look.text);
    m_painter.drawText(rect, Qt::AlignCenter, QString::number(count));
}

void TimelinePainter::words(const QRectF &area, qreal shift, int strip, int slot) const
{
    const std::optional<LabelPlace> place =
        labelOf(m_timeline, m_layout, m_labels, strip, slot, shift, shift + area.width());
    if (!place)
        return;
    const qreal left = area.left() + place->left - shift;
    if (left > area.right() || left + place->width < area.left())
        return;
    const TimelineStrip &where = m_layout.strips.at(strip);
    const TimelineItem &item = m_timeline.items.at(where.places.at(slot).first);
    const QRectF rect = m_layout.rectOf(strip, slot).translated(0, area.top() - where.top);
    const QRectF box(left, rect.top() - rect.height() / 2, place->width + m_look.hair, rect.height() * 2);
    const bool inside = place->side == LabelPlace::Side::Inside;
    m_painter.setFont(m_look.font);
    if (std::holds_alternative<report::YearLine>(item.mark) && inside) {
        const qreal now = area.left() + m_layout.x(m_timeline.now) - shift;
        const QRectF behind =
            box.adjusted(-m_layout.sizes.gap / 2, rect.height() * 0.6, m_layout.sizes.gap / 2, -rect.height() * 0.6);
        m_painter.fillRect(behind, left < now ? m_look.ground : m_look.future);
        m_painter.setFont(m_look.strong);
    }
    const QColor ink = inside ? inkInside(m_look, item) : m_look.text;
    const qreal sign = signWidth(item, m_layout.sizes);
    if (sign > 0)
        relapseSign(m_painter,
            QRectF(box.left(), box.center().y() - m_layout.sizes.point / 2, m_layout.sizes.point, m_layout.sizes.point),
            ink, m_look.stroke * 0.75);
    m_painter.setPen(ink);
    m_painter.drawText(box.adjusted(sign, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip,
        m_labels.text(m_timeline, where.places.at(slot).first));
}

void TimelinePainter::sample(const QRectF &rect, const report::TimelineMark &mark) const
{
    TimelineItem item;
    item.from = m_timeline.now;
    if (const auto *order = std::get_if<report::OrderBar>(&mark)) {
        item.from = order->term.imposedAt;
        item.until = order->term.end;
    }
    item.mark = mark;
    m_painter.setRenderHint(QPainter::Antialiasing);
    std::visit(MarkPainter(m_painter, m_look, item, {rect, rect, rect.right()}), item.mark);
}

} // namespace regie::print
