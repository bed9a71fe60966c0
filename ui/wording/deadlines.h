#pragma once

#include "core/caseflow/caseplan.h"
#include "core/domain/casefile.h"

#include <QString>

namespace regie::routing {
struct Region;
}

namespace regie::wording {

/// What the term rests on, from the data of @p region ("10 dagen, art. 9 lid 1 Wth"), with "te bevestigen" when it is
/// a working agreement.
[[nodiscard]] QString deadlineBasis(const Deadline &deadline, const routing::Region &region);

/// How a deadline stands; sign and word follow from it.
enum class DeadlineStand { Done, OnTime, Target, Latest };

/// Done when it was met; on time until its day; from then on a target date (agreement) or a latest date (law).
[[nodiscard]] DeadlineStand standOf(const Deadline &deadline, LocalDateTime now);
/// The same of an action of a plan.
[[nodiscard]] DeadlineStand standOf(const caseflow::PlanAction &action, QDate today);
/// "Uiterste datum", "Streefdatum", "Op tijd", "Voldaan".
[[nodiscard]] QString standWord(DeadlineStand stand);

} // namespace regie::wording
