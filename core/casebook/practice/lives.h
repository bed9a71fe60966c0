#pragma once

#include "core/casebook/flowwrite.h"

namespace regie::practice {

/// Plays the lives of the newest cases of a practice vault up to @p now, so that every state and phase is there: on the
/// waiting list, in analysis, in each phase, after a terugval, scaled up, closed. Cases of @p asTheyAre are left alone.
[[nodiscard]] Done playLives(store::Transaction &tx, const routing::Region &region, IdSource &ids, LocalDateTime now,
    const QSet<HouseholdId> &asTheyAre);

} // namespace regie::practice
