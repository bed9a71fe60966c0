#pragma once

#include "core/report/facts.h"

#include <array>
#include <variant>

namespace regie::report {

/// The lanes of the timeline, from top to bottom (UX.md, "Timeline").
enum class TimelineLane { Route, Phases, Orders, Reports, Incidents, Partners, Meetings, Actions };
inline constexpr int timelineLanes = 8;

/// How much a partner puts in at a time: the thickness of its band.
enum class PartnerEffort { Waiting, Low, Middle, High };

/// One phase of working in phases: 1 directe veiligheid, 2 risicogestuurde zorg, 3 herstel.
struct PhaseStretch
{
    QString id = {}; ///< of what Enter opens; empty when there is nothing to open
    int phase = 1;
    QDate from = {};
    std::optional<QDate> until = std::nullopt; ///< none: it is the present phase
    bool planned = false;
    QString reason = {}; ///< of the move that began it
    friend bool operator==(const PhaseStretch &, const PhaseStretch &) = default;
};

/// A time in which a partner kept one effort. A partner is a name and the stretches that share it.
struct PartnerStretch
{
    QString id = {};
    QString partner = {};                        ///< as the region's data write it
    AdviceRoute leads = AdviceRoute::Incomplete; ///< Icm or Mda when this partner coordinates
    PartnerEffort effort = PartnerEffort::Middle;
    QDate from = {};
    std::optional<QDate> until = std::nullopt;
    friend bool operator==(const PartnerStretch &, const PartnerStretch &) = default;
};

struct MeetingMoment
{
    QString id = {};
    LocalDateTime at = {};
    bool timeKnown = true;
    QString act = {};  ///< the act of the flow it was; empty: `what` says it
    QString what = {}; ///< in words of its own
    bool held = false;
    friend bool operator==(const MeetingMoment &, const MeetingMoment &) = default;
};

struct ActionMoment
{
    QString id = {};
    QString act = {}; ///< the act of the flow it is; empty: `what` says it
    QString what = {};
    LocalDateTime due = {};
    bool hard = false; ///< law (uiterste datum) or agreement (streefdatum)
    std::optional<LocalDateTime> done = std::nullopt;
    friend bool operator==(const ActionMoment &, const ActionMoment &) = default;
};

struct IncidentMoment
{
    QString id = {};
    LocalDateTime at = {};
    bool timeKnown = true;
    bool violation = false; ///< the barring order was ignored
    QList<RedFlag> flags = {};
    QString what = {}; ///< as it was told
    friend bool operator==(const IncidentMoment &, const IncidentMoment &) = default;
};

/// Which route was chosen when. The year of coordination begins on `coordinationFrom`.
struct RouteChoice
{
    QString id = {};
    AdviceRoute route = AdviceRoute::Icm;
    LocalDateTime decided = {};
    std::optional<QDate> coordinationFrom = std::nullopt;
    std::optional<QDate> ended = std::nullopt;
    friend bool operator==(const RouteChoice &, const RouteChoice &) = default;
};

/// Everything a timeline may draw on, as plain values, filled by the casebook.
struct TimelineFacts
{
    LocalDateTime now = {};
    QHash<QString, caseflow::ThvLengths> lengths =
        {};                      ///< by order (32 hex): the law of its day; missing: the usual ones
    int coordinationMonths = 12; ///< "minimaal een jaar" (factsheet ICM, coordination)
    QList<RouteChoice> routes = {};
    QList<HistoryEvent> history = {}; ///< in any order
    QList<IncidentMoment> incidents = {};
    QList<PhaseStretch> phases = {};
    QList<PartnerStretch> partners = {};
    QList<MeetingMoment> meetings = {};
    QList<ActionMoment> actions = {};
    QList<Deadline> deadlines = {};
};

// --- what an item says, as codes --------------------------------------------------------------------------------

struct DecisionMark
{
    AdviceRoute route = AdviceRoute::Icm;
    friend bool operator==(const DecisionMark &, const DecisionMark &) = default;
};
/// A route while it is worked on. Of ICM the year of coordination, from `day` 1 to `days`; `day` is today's, 0 before
/// it and more than `days` after it. Other routes have no such year: `days` is 0.
struct YearLine
{
    AdviceRoute route = AdviceRoute::Icm;
    int day = 0;
    int days = 365;
    friend bool operator==(const YearLine &, const YearLine &) = default;
};
struct PhaseBar
{
    int phase = 1;
    bool relapse = false; ///< terugval: an earlier phase after a later one
    bool planned = false;
    int days = 0; ///< until its end, or until today
    QString reason = {};
    friend bool operator==(const PhaseBar &, const PhaseBar &) = default;
};
/// A barring order as a bar: firm to day 10, slanted to where it was extended.
struct OrderBar
{
    int number = 1; ///< how-manieth of what certainly belongs to the household; 0 when it may not belong
    caseflow::ThvTerm term = {};
    OrderStatus status = OrderStatus::InForce;
    rules::Weight weight = rules::Weight::No;
    friend bool operator==(const OrderBar &, const OrderBar &) = default;
};
/// An entry beside an order: a violation, an amendment, a RiHG that led to none.
struct OrderEntry
{
    OrderKind kind = OrderKind::Violation;
    friend bool operator==(const OrderEntry &, const OrderEntry &) = default;
};
struct ReportMark
{
    VtReportKind kind = VtReportKind::First;
    rules::Weight weight = rules::Weight::No;
    friend bool operator==(const ReportMark &, const ReportMark &) = default;
};
struct IncidentMark
{
    bool violation = false;
    QList<RedFlag> flags = {};
    QString what = {};
    friend bool operator==(const IncidentMark &, const IncidentMark &) = default;
};
enum class EffortChange { None, Up, Down };
struct PartnerBand
{
    QString partner = {};
    AdviceRoute leads = AdviceRoute::Incomplete;
    PartnerEffort effort = PartnerEffort::Middle;
    EffortChange change = EffortChange::None; ///< against the stretch before
    bool latest = false;                      ///< the last stretch of this partner
    int days = 0;                             ///< until its end, or until today
    friend bool operator==(const PartnerBand &, const PartnerBand &) = default;
};
struct MeetingMark
{
    QString act = {}; ///< of the flow; empty: `what` says it
    QString what = {};
    bool held = false;
    friend bool operator==(const MeetingMark &, const MeetingMark &) = default;
};
/// A moment by which something must be done. From its day on it is a target date (agreement) or a latest date (law).
enum class ActionStand { Done, Open, Target, Latest };
struct ActionMark
{
    std::optional<DeadlineKind> term = std::nullopt; ///< none: an act of the flow, or words of its own
    QString act = {};
    QString what = {};
    LocalDateTime due = {};
    ActionStand stand = ActionStand::Open;
    friend bool operator==(const ActionMark &, const ActionMark &) = default;
};

using TimelineMark = std::variant<DecisionMark, YearLine, PhaseBar, OrderBar, OrderEntry, ReportMark, IncidentMark,
    PartnerBand, MeetingMark, ActionMark>;

/// One thing on the timeline: a point, or a bar when it has an end.
struct TimelineItem
{
    TimelineLane lane = TimelineLane::Route;
    QString id = {}; ///< 32 hex of what Enter opens; empty when there is nothing to open
    LocalDateTime from = {};
    std::optional<LocalDateTime> until = std::nullopt; ///< none: a point
    bool ongoing = false;                              ///< `until` is today because it goes on
    bool timeKnown = false;
    TimelineMark mark = DecisionMark{};

    [[nodiscard]] LocalDateTime end() const { return until.value_or(from); }
    friend bool operator==(const TimelineItem &, const TimelineItem &) = default;
};

/// One strip of a lane with its items in order of time. A lane has one, but three of phases (3 on top) and one a
/// partner.
struct TimelineRow
{
    TimelineLane lane = TimelineLane::Route;
    int phase = 0;        ///< 1 to 3 in the lane of phases
    QString partner = {}; ///< in the lane of partners
    int first = 0;        ///< index of its first item
    int count = 0;
    friend bool operator==(const TimelineRow &, const TimelineRow &) = default;
};

/// A case through time as values: one model for the screen and for paper. Lanes without items are not there.
struct Timeline
{
    LocalDateTime now = {};
    QList<TimelineRow> rows = {};
    QList<TimelineItem> items = {}; ///< row after row, in each by time

    [[nodiscard]] bool isEmpty() const { return items.isEmpty(); }
    /// From the first to the last moment that is shown, today included. Invalid dates when empty.
    [[nodiscard]] std::pair<QDate, QDate> span() const;
    /// The row that item @p index stands in, -1 when there is none.
    [[nodiscard]] int rowOf(int index) const;
    /// Indexes of all items by time, whatever their lane: the order of a list.
    [[nodiscard]] QList<int> byTime() const;

    friend bool operator==(const Timeline &, const Timeline &) = default;
};

/// The timeline of @p facts. Pure: what has no date is left out, what has none to end goes on until today.
[[nodiscard]] Timeline composeTimeline(const TimelineFacts &facts);

} // namespace regie::report
