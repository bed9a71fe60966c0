#pragma once

#include "core/caseflow/meeting.h"
#include "core/domain/casefile.h"

#include <variant>

namespace regie::caseflow {

/// Everything of a case that has a date: its terms, the actions of its plan and the meetings it is on the agenda of.
struct CaseAgenda
{
    CaseStatus status = CaseStatus::Active;
    QList<Deadline> terms = {};
    QList<PlanAction> actions = {};
    QList<Meeting> meetings = {};
};

/// One date that something is asked on.
struct NextDate
{
    std::variant<Deadline, PlanAction, Meeting> what = {};
    LocalDateTime at = {}; ///< of an action the last moment of its day
    bool late = false;
    friend bool operator==(const NextDate &, const NextDate &) = default;
};

struct NextDates
{
    std::optional<NextDate> first = std::nullopt;  ///< the soonest: what is late comes before what is to come
    std::optional<NextDate> coming = std::nullopt; ///< the soonest that is to come; `first` when nothing is late
    int late = 0;                                  ///< how many are: an action with two dates once
    friend bool operator==(const NextDates &, const NextDates &) = default;
};

/// Whether somebody can still go to @p meeting: planned, and begun at most an hour ago.
[[nodiscard]] bool canBeJoined(const Meeting &meeting, LocalDateTime now);

/// What the next date of a case is. A closed case asks for no dates. What was met, done or called off is no date any
/// more, nor is a meeting that began more than an hour ago: nobody can still go there. An action has its streefdatum,
/// and once that has passed its uiterste datum. At the same moment a term comes before an action, and that before a
/// meeting.
[[nodiscard]] NextDates nextDatesOf(const CaseAgenda &agenda, LocalDateTime now);

} // namespace regie::caseflow
