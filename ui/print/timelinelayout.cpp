#include "ui/print/timelinelayout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace regie::print {

using report::Timeline;
using report::TimelineItem;
using report::TimelineLane;
using report::TimelineRow;

namespace {

constexpr double msecsOfDay = 24.0 * 3600 * 1000;

/// In lanes that are read as one line after the other, marks follow each other by nature and share their edge.
bool isSequence(TimelineLane lane)
{
    return lane == TimelineLane::Route || lane == TimelineLane::Phases || lane == TimelineLane::Partners;
}

bool isTall(TimelineLane lane)
{
    return lane != TimelineLane::Phases && lane != TimelineLane::Partners;
}

class Packer
{
public:
    Packer(const Timeline &timeline, const TimelineLayout &layout) : m_timeline(timeline), m_layout(layout) {}

    /// The marks of @p row, without levels.
    [[nodiscard]] QList<TimelineSlot> extents(const TimelineRow &row) const
    {
        QList<TimelineSlot> out;
        out.reserve(row.count);
        const bool sequence = isSequence(row.lane);
        for (int i = row.first; i < row.first + row.count; ++i) {
            const TimelineItem &item = m_timeline.items.at(i);
            const qreal half = m_layout.sizes.point / 2;
            const qreal from = m_layout.x(item.from);
            if (!item.until)
                out.append({i, 1, from - half, from + half, 0});
            else
                out.append(
                    {i, 1, from, std::max(m_layout.x(*item.until), from + (sequence ? 1.0 : m_layout.sizes.gap)), 0});
        }
        return out;
    }

    /// Gives every mark a level; where there are too many at once, counts.
    void pack(TimelineStrip &strip, const QList<TimelineSlot> &marks) const
    {
        for (qsizetype begin = 0; begin < marks.size();) {
            qsizetype end = begin + 1;
            qreal reach = marks.at(begin).right;
            while (end < marks.size() && marks.at(end).left < reach + m_layout.sizes.gap) {
                reach = std::max(reach, marks.at(end).right);
                ++end;
            }
            packBurst(strip, marks.mid(begin, end - begin));
            // A count is wider than what it counts: what it would cover belongs to it.
            TimelineSlot &last = strip.places.last();
            for (; last.count > 1 && end < marks.size() && marks.at(end).left < last.right + m_layout.sizes.gap; ++end)
                ++last.count;
            begin = end;
        }
    }

private:
    void packBurst(TimelineStrip &strip, QList<TimelineSlot> burst) const
    {
        QList<qreal> reach;
        for (TimelineSlot &mark : burst) {
            const auto free = std::find_if(
                reach.begin(), reach.end(), [&](qreal right) { return right + m_layout.sizes.gap <= mark.left; });
            mark.level = static_cast<int>(free - reach.begin());
            if (free == reach.end() && reach.size() == m_layout.sizes.maxLevels) {
                count(strip, burst);
                return;
            }
            if (free == reach.end())
                reach.append(mark.right);
            else
                *free = mark.right;
        }
        strip.levels = std::max(strip.levels, static_cast<int>(reach.size()));
        strip.places.append(burst);
    }

    /// Counts of a badge's width on the first level.
    void count(TimelineStrip &strip, const QList<TimelineSlot> &burst) const
    {
        for (qsizetype begin = 0; begin < burst.size();) {
            TimelineSlot bin = burst.at(begin);
            bin.level = 0;
            const qreal edge = bin.left + m_layout.sizes.badge;
            qsizetype end = begin + 1;
            while (end < burst.size() && burst.at(end).left < edge + m_layout.sizes.gap)
                ++end;
            bin.count = static_cast<int>(end - begin);
            bin.right = bin.count > 1 ? edge : std::min(bin.right, edge);
            strip.places.append(bin);
            begin = end;
        }
    }

    const Timeline &m_timeline;
    const TimelineLayout &m_layout;
};

qreal heightOf(const TimelineStrip &strip, TimelineLane lane, const TimelineSizes &sizes)
{
    const qreal one = isTall(lane) ? sizes.row : sizes.strip;
    return strip.heading + one + (strip.levels - 1) * sizes.strip;
}

QDate startOf(QDate day, AxisUnit unit)
{
    switch (unit) {
    case AxisUnit::Day:
        return day;
    case AxisUnit::Week:
        return day.addDays(1 - day.dayOfWeek());
    case AxisUnit::Month:
        return {day.year(), day.month(), 1};
    case AxisUnit::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case AxisUnit::Year:
        return {day.year(), 1, 1};
    }
    return day;
}

QDate next(QDate day, AxisUnit unit)
{
    switch (unit) {
    case AxisUnit::Day:
        return day.addDays(1);
    case AxisUnit::Week:
        return day.addDays(7);
    case AxisUnit::Month:
        return day.addMonths(1);
    case AxisUnit::Quarter:
        return day.addMonths(3);
    case AxisUnit::Year:
        return day.addYears(1);
    }
    return day.addDays(1);
}

struct UnitLength
{
    AxisUnit unit;
    double days;
};
constexpr std::array<UnitLength, 5> lengths{
    {{AxisUnit::Day, 1}, {AxisUnit::Week, 7}, {AxisUnit::Month, 28}, {AxisUnit::Quarter, 90}, {AxisUnit::Year, 365}}};

} // namespace

qreal signWidth(const TimelineItem &item, const TimelineSizes &sizes)
{
    const auto *phase = std::get_if<report::PhaseBar>(&item.mark);
    return phase != nullptr && phase->relapse ? sizes.point + sizes.gap : 0;
}

double dayNumber(QDate day)
{
    return static_cast<double>(day.toJulianDay());
}

double dayNumber(LocalDateTime at)
{
    return dayNumber(at.date) + at.time.msecsSinceStartOfDay() / msecsOfDay;
}

QDate dateOf(double dayNumber)
{
    return QDate::fromJulianDay(static_cast<qint64>(std::floor(dayNumber)));
}

void TimelineLabels::reset(qsizetype items)
{
    m_known.clear();
    m_known.resize(items);
}

TimelineLabels::Known &TimelineLabels::known(const Timeline &timeline, int item) const
{
    if (m_known.size() != timeline.items.size())
        m_known.resize(timeline.items.size());
    Known &one = m_known[item];
    if (one.width < 0) {
        one.text = m_text ? m_text(timeline.items.at(item)) : QString();
        one.width = one.text.isEmpty() || !m_width ? 0 : m_width(one.text);
    }
    return one;
}

const QString &TimelineLabels::text(const Timeline &timeline, int item) const
{
    return known(timeline, item).text;
}

qreal TimelineLabels::width(const Timeline &timeline, int item) const
{
    return known(timeline, item).width;
}

qreal TimelineStrip::middle(int level, const TimelineSizes &sizes) const
{
    const qreal one = height - heading - (levels - 1) * sizes.strip;
    return top + heading + one / 2 + level * sizes.strip;
}

std::pair<int, int> TimelineStrip::between(qreal left, qreal right) const
{
    const auto first = std::lower_bound(places.cbegin(), places.cend(), left - widest,
        [](const TimelineSlot &slot, qreal edge) { return slot.left < edge; });
    const auto last = std::upper_bound(
        first, places.cend(), right, [](qreal edge, const TimelineSlot &slot) { return edge < slot.left; });
    return {static_cast<int>(first - places.cbegin()), static_cast<int>(last - places.cbegin())};
}

std::optional<std::pair<int, int>> TimelineLayout::placeOf(int item) const
{
    for (int i = 0; i < strips.size(); ++i) {
        const QList<TimelineSlot> &places = strips.at(i).places;
        const auto after = std::upper_bound(places.cbegin(), places.cend(), item,
            [](int wanted, const TimelineSlot &slot) { return wanted < slot.first; });
        if (after == places.cbegin())
            continue;
        const auto found = std::prev(after);
        if (item < found->first + found->count)
            return std::pair(i, static_cast<int>(found - places.cbegin()));
    }
    return std::nullopt;
}

QRectF TimelineLayout::rectOf(int strip, int slot) const
{
    const TimelineStrip &where = strips.at(strip);
    const TimelineSlot &place = where.places.at(slot);
    const qreal middle = where.middle(place.level, sizes);
    return {place.left, middle - sizes.bar / 2, place.right - place.left, sizes.bar};
}

TimelineLayout layOutTimeline(const Timeline &timeline, const TimelineSizes &sizes, double perDay,
    const std::function<bool(const TimelineRow &)> &shown)
{
    TimelineLayout layout;
    layout.sizes = sizes;
    layout.perDay = perDay;
    if (timeline.isEmpty())
        return layout;
    layout.origin = dayNumber(timeline.span().first);
    const Packer packer(timeline, layout);
    std::optional<TimelineLane> before;
    for (int i = 0; i < timeline.rows.size(); ++i) {
        const TimelineRow &row = timeline.rows.at(i);
        if (shown && !shown(row))
            continue;
        TimelineStrip strip;
        strip.row = i;
        strip.top = layout.height;
        strip.heading = row.lane == TimelineLane::Partners && before != row.lane ? sizes.groupHead : 0;
        const QList<TimelineSlot> marks = packer.extents(row);
        if (isSequence(row.lane))
            strip.places = marks;
        else
            packer.pack(strip, marks);
        for (const TimelineSlot &place : std::as_const(strip.places))
            strip.widest = std::max(strip.widest, place.right - place.left);
        strip.height = heightOf(strip, row.lane, sizes);
        layout.height += strip.height;
        layout.strips.append(strip);
        before = row.lane;
    }
    return layout;
}

std::optional<LabelPlace> labelOf(const Timeline &timeline, const TimelineLayout &layout, const TimelineLabels &labels,
    int strip, int slot, qreal viewLeft, qreal viewRight)
{
    const QList<TimelineSlot> &places = layout.strips.at(strip).places;
    const TimelineSlot &place = places.at(slot);
    if (place.count > 1)
        return std::nullopt;
    const qreal gap = layout.sizes.gap;
    const qreal width = labels.width(timeline, place.first) + signWidth(timeline.items.at(place.first), layout.sizes);
    if (width <= 0)
        return std::nullopt;
    const auto fitsRight = [&](int index) {
        const TimelineSlot &own = places.at(index);
        const qreal reach = own.right + labels.width(timeline, own.first) + 2 * gap;
        if (own.right <= viewRight && reach - gap > viewRight)
            return false;
        for (int other = index + 1; other < places.size() && places.at(other).left < reach; ++other) {
            if (places.at(other).level == own.level)
                return false;
        }
        return true;
    };
    if (timeline.items.at(place.first).until) {
        const qreal left = std::max(place.left, viewLeft);
        const qreal right = std::min(place.right, viewRight);
        if (std::holds_alternative<report::PhaseBar>(timeline.items.at(place.first).mark) ||
            std::holds_alternative<report::YearLine>(timeline.items.at(place.first).mark)) {
            if (width + 2 * gap <= right - left)
                return LabelPlace{LabelPlace::Side::Inside, left + gap, width};
            if (place.left < viewLeft)
                return std::nullopt;
        }
    }
    // words of a mark that is out of view would begin or end out of it
    if (place.right <= viewRight && fitsRight(slot))
        return place.right + gap < viewLeft
                   ? std::nullopt
                   : std::optional(LabelPlace{LabelPlace::Side::Right, place.right + gap, width});
    int previous = slot - 1;
    while (previous >= 0 && places.at(previous).level != place.level)
        --previous;
    qreal taken = -1e18;
    if (previous >= 0) {
        taken = places.at(previous).right;
        if (places.at(previous).count == 1 && fitsRight(previous))
            taken += labels.width(timeline, places.at(previous).first) + gap;
    }
    const qreal left = place.left - gap - width;
    if (left - gap < taken || left < viewLeft || place.left - gap > viewRight)
        return std::nullopt;
    return LabelPlace{LabelPlace::Side::Left, left, width};
}

QList<AxisWords> wordsOnAxis(const QList<qreal> &marks, const QList<qreal> &widths, const AxisLine &line)
{
    QList<AxisWords> words;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const qreal left = std::max(marks.at(i), line.left) + line.gap;
        const qreal right = left + widths.at(i);
        const qreal end = i + 1 < marks.size() ? std::min(marks.at(i + 1), line.right) : line.right;
        const bool hidden = left < line.kept.second && right > line.kept.first;
        if (right <= end && !hidden)
            words.append({static_cast<int>(i), left});
    }
    return words;
}

TimelineAxis axisOf(double from, double until, double perDay, const std::function<qreal(AxisUnit)> &room)
{
    TimelineAxis axis;
    axis.minor = AxisUnit::Year;
    for (const UnitLength &length : lengths) {
        if (length.days * perDay >= room(length.unit)) {
            axis.minor = length.unit;
            break;
        }
    }
    const bool inDays = axis.minor == AxisUnit::Day || axis.minor == AxisUnit::Week;
    axis.major = inDays ? AxisUnit::Month : AxisUnit::Year;
    int years = 1;
    while (axis.minor == AxisUnit::Year && years * 365 * perDay < room(AxisUnit::Year))
        ++years;
    QDate day = startOf(dateOf(from), axis.minor);
    for (; dayNumber(day) <= until; day = next(day, axis.minor)) {
        if (axis.minor == AxisUnit::Year && day.year() % years != 0)
            continue;
        const bool first = axis.ticks.isEmpty();
        const bool major = first || startOf(day, axis.major) != startOf(axis.ticks.last().day, axis.major);
        axis.ticks.append({day, major});
    }
    return axis;
}

} // namespace regie::print
