#pragma once

#include "core/report/timeline.h"

#include <QRectF>

#include <functional>
#include <optional>

namespace regie::print {

/// Days counted from a fixed day, with the wall clock as a fraction: what the time axis is measured in.
[[nodiscard]] double dayNumber(LocalDateTime at);
[[nodiscard]] double dayNumber(QDate day);
[[nodiscard]] QDate dateOf(double dayNumber);

/// How long things are and how high, in the units of whatever is painted on.
struct TimelineSizes
{
    qreal row = 30;       ///< of a lane with one level
    qreal strip = 23;     ///< of a phase or a partner, and of every further level of a lane
    qreal point = 14;     ///< side of a mark
    qreal bar = 18;       ///< height of an order or a phase
    qreal gap = 4;        ///< between marks, and between a mark and its words
    qreal badge = 30;     ///< width of a count
    qreal groupHead = 23; ///< the heading of a lane that has a strip for each of its members
    int maxLevels = 3;    ///< more at the same time become a count
};

/// The words of items, made when they are asked for and then kept.
class TimelineLabels
{
public:
    using Text = std::function<QString(const report::TimelineItem &)>;
    using Width = std::function<qreal(const QString &)>;
    TimelineLabels() = default;
    TimelineLabels(Text text, Width width) : m_text(std::move(text)), m_width(std::move(width)) {}

    /// Forgets what it knew; @p items is how many there are.
    void reset(qsizetype items);
    [[nodiscard]] const QString &text(const report::Timeline &timeline, int item) const;
    [[nodiscard]] qreal width(const report::Timeline &timeline, int item) const;

private:
    struct Known
    {
        QString text = {};
        qreal width = -1;
    };
    Known &known(const report::Timeline &timeline, int item) const;

    Text m_text;
    Width m_width;
    mutable QList<Known> m_known;
};

/// One mark, or a count of `count` items from `first` on that stand too close for marks of their own.
struct TimelineSlot
{
    int first = 0;
    int count = 1;
    qreal left = 0; ///< from the origin of the layout
    qreal right = 0;
    int level = 0;
    friend bool operator==(const TimelineSlot &, const TimelineSlot &) = default;
};

/// A strip of the timeline with its marks from left to right.
struct TimelineStrip
{
    int row = 0;       ///< index in the timeline
    qreal top = 0;     ///< below the axis
    qreal height = 0;  ///< with its heading, when it has one
    qreal heading = 0; ///< height of the heading on top of it
    int levels = 1;
    qreal widest = 0; ///< the widest mark: how far to look back for one that reaches into view
    QList<TimelineSlot> places = {};

    /// Where level @p level has its middle.
    [[nodiscard]] qreal middle(int level, const TimelineSizes &sizes) const;
    /// The slots that touch @p left to @p right, from first to last + 1.
    [[nodiscard]] std::pair<int, int> between(qreal left, qreal right) const;
};

/// Where everything is at one scale. Left and right do not change when time is moved; only a change of scale lays out
/// anew.
struct TimelineLayout
{
    double origin = 0; ///< the day that is at x = 0
    double perDay = 1; ///< units a day
    TimelineSizes sizes = {};
    qreal height = 0;
    QList<TimelineStrip> strips = {};

    [[nodiscard]] qreal x(double day) const { return (day - origin) * perDay; }
    [[nodiscard]] qreal x(LocalDateTime at) const { return x(dayNumber(at)); }
    [[nodiscard]] double day(qreal at) const { return origin + at / perDay; }
    /// The strip and slot that hold item @p item; nothing when its lane is not shown.
    [[nodiscard]] std::optional<std::pair<int, int>> placeOf(int item) const;
    /// The rectangle of a slot, from the top of the strips.
    [[nodiscard]] QRectF rectOf(int strip, int slot) const;
};

/// Lays the rows of @p timeline that @p shown lets through out at @p perDay units a day. Marks that would touch go to
/// a level of their own; more than `maxLevels` at the same time become counts.
[[nodiscard]] TimelineLayout layOutTimeline(const report::Timeline &timeline, const TimelineSizes &sizes, double perDay,
    const std::function<bool(const report::TimelineRow &)> &shown = {});

/// Where the words of a slot stand: inside its bar, right of it, or left of it, in this order.
struct LabelPlace
{
    enum class Side { Inside, Right, Left };
    Side side = Side::Right;
    qreal left = 0;
    qreal width = 0;
    friend bool operator==(const LabelPlace &, const LabelPlace &) = default;
};
/// The words of slot @p slot when there is room for all of them; words are never cut, also not by the edge of
/// @p viewLeft to @p viewRight. A bar that reaches out of it has its words in the part that is in view.
[[nodiscard]] std::optional<LabelPlace> labelOf(const report::Timeline &timeline, const TimelineLayout &layout,
    const TimelineLabels &labels, int strip, int slot, qreal viewLeft, qreal viewRight);

/// Room for the sign before the words of @p item, within the width of its label: the bent arrow of a relapse.
[[nodiscard]] qreal signWidth(const report::TimelineItem &item, const TimelineSizes &sizes);

/// What a mark on the axis stands for.
enum class AxisUnit { Day, Week, Month, Quarter, Year };
struct AxisTick
{
    QDate day = {};
    bool major = false; ///< begins a unit of the upper line
    friend bool operator==(const AxisTick &, const AxisTick &) = default;
};
struct TimelineAxis
{
    AxisUnit minor = AxisUnit::Month;
    AxisUnit major = AxisUnit::Year; ///< of the upper line
    QList<AxisTick> ticks = {};      ///< from the one at or before the left edge on
};
/// The axis from day @p from to @p until: the closest marks of which each has the @p room that its words need.
[[nodiscard]] TimelineAxis axisOf(double from, double until, double perDay, const std::function<qreal(AxisUnit)> &room);

/// One line of words on the axis.
struct AxisLine
{
    qreal left = 0;
    qreal right = 0;
    qreal gap = 0;                         ///< before words
    std::pair<qreal, qreal> kept = {0, 0}; ///< what else stands there, from and until
};
struct AxisWords
{
    int mark = 0;
    qreal left = 0;
    friend bool operator==(const AxisWords &, const AxisWords &) = default;
};
/// Where the words at @p marks, as wide as @p widths, come on @p line: at their mark; those of a mark before the left
/// edge at that edge. Words that would reach the next mark, an edge or what else stands there are left out: the mark
/// stays.
[[nodiscard]] QList<AxisWords> wordsOnAxis(const QList<qreal> &marks, const QList<qreal> &widths, const AxisLine &line);

} // namespace regie::print
