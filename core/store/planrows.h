#pragma once

#include "core/store/planreader.h"
#include "core/store/rows.h"

class QCborMap;

namespace regie::store {

// Each value of plans, meetings and partners as the values of its row, and back.
[[nodiscard]] Values valuesOf(const caseflow::PlanGoal &goal, CaseId file);
[[nodiscard]] caseflow::PlanGoal goalOf(const Row &row);
[[nodiscard]] Values valuesOf(const caseflow::PlanAction &action, CaseId file);
[[nodiscard]] caseflow::PlanAction actionOf(const Row &row);
[[nodiscard]] Values valuesOf(const caseflow::Meeting &meeting);
[[nodiscard]] caseflow::Meeting meetingOf(const Row &row); ///< without its agenda and attendees
[[nodiscard]] Values valuesOf(const caseflow::AgendaItem &item, MeetingId meeting, int position);
[[nodiscard]] caseflow::AgendaItem agendaItemOf(const Row &row);
[[nodiscard]] Values valuesOf(const caseflow::Attendee &attendee, MeetingId meeting, int position);
[[nodiscard]] caseflow::Attendee attendeeOf(const Row &row);
[[nodiscard]] Values valuesOf(const caseflow::Professional &professional);
[[nodiscard]] caseflow::Professional professionalOf(const Row &row);
[[nodiscard]] Values valuesOf(const caseflow::Capacity &capacity);
[[nodiscard]] caseflow::Capacity capacityOf(const Row &row);

// As the history keeps them: the columns by name. A value that does not fit is left empty.
[[nodiscard]] caseflow::PlanGoal goalOf(const QCborMap &kept);
[[nodiscard]] caseflow::PlanAction actionOf(const QCborMap &kept);

} // namespace regie::store
