#pragma once

#include "core/caseflow/nextdate.h"

namespace regie::caseflow {

/// Every date of a case that something is still asked on, soonest first, what is late among them; of an action with two
/// dates both. A closed case has none. By the same rules as `nextDatesOf`.
[[nodiscard]] QList<NextDate> datesOf(const CaseAgenda &agenda, LocalDateTime now);

} // namespace regie::caseflow
