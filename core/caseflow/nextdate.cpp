#include "core/caseflow/nextdate.h"

#include "core/caseflow/datesahead.h"

#include <algorithm>

namespace regie::caseflow {

namespace {

LocalDateTime endOf(QDate day)
{
    return {day, QTime(23, 59, 59)};
}

/// Its streefdatum, and its uiterste datum when that is another.
void addDaysOf(QList<NextDate> &dates, const PlanAction &action, LocalDateTime now)
{
    if (action.target.isValid())
        dates.append({action, endOf(action.target), endOf(action.target) < now});
    if (action.latest.isValid() && action.latest != action.target)
        dates.append({action, endOf(action.latest), endOf(action.latest) < now});
}

int lateOf(const CaseAgenda &agenda, LocalDateTime now)
{
    const auto terms =
        std::ranges::count_if(agenda.terms, [now](const Deadline &term) { return !term.doneAt && term.due < now; });
    const auto actions = std::ranges::count_if(agenda.actions, [now](const PlanAction &action) {
        const QDate first = action.target.isValid() ? action.target : action.latest;
        return action.isOpen() && first.isValid() && endOf(first) < now;
    });
    return static_cast<int>(terms + actions);
}

} // namespace

bool canBeJoined(const Meeting &meeting, LocalDateTime now)
{
    constexpr qint64 stillGoing = 3600; // seconds
    return meeting.state == MeetingState::Planned && meeting.at.isValid() &&
           meeting.at.toUtc().secsTo(now.toUtc()) <= stillGoing;
}

QList<NextDate> datesOf(const CaseAgenda &agenda, LocalDateTime now)
{
    QList<NextDate> dates;
    if (agenda.status == CaseStatus::Closed)
        return dates;
    for (const Deadline &term : agenda.terms) {
        if (!term.doneAt)
            dates.append({term, term.due, term.due < now});
    }
    for (const PlanAction &action : agenda.actions) {
        if (action.isOpen())
            addDaysOf(dates, action, now);
    }
    for (const Meeting &meeting : agenda.meetings) {
        if (canBeJoined(meeting, now))
            dates.append({meeting, meeting.at, false});
    }
    std::ranges::stable_sort(dates, [](const NextDate &a, const NextDate &b) { return a.at < b.at; });
    return dates;
}

NextDates nextDatesOf(const CaseAgenda &agenda, LocalDateTime now)
{
    NextDates next;
    const QList<NextDate> dates = datesOf(agenda, now);
    if (dates.isEmpty())
        return next;
    next.first = dates.constFirst();
    const auto coming = std::ranges::find_if(dates, [](const NextDate &one) { return !one.late; });
    if (coming != dates.cend())
        next.coming = *coming;
    next.late = lateOf(agenda, now);
    return next;
}

} // namespace regie::caseflow
