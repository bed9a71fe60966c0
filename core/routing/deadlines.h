#pragma once

#include "core/domain/casefile.h"
#include "core/routing/region.h"

#include <optional>

namespace regie::routing {

/// The events that terms start from; what did not happen is left out.
struct DeadlineStart
{
    LocalDateTime calledAt = {};                      ///< the call at the coordination pool; invalid: none
    std::optional<BarringOrder> order = std::nullopt; ///< the order that brings the household here
    std::optional<VtReport> report = std::nullopt;    ///< the report that does
    AdviceRoute route = AdviceRoute::Incomplete;      ///< advised, or chosen once decided
    std::optional<LocalDateTime> decidedAt = std::nullopt;
};

/// The terms that start, soonest first, each with what it rests on and whether that is settled. Lengths come from the
/// region; hours run on the world's clock, days on the wall clock, working days end at 23:59.
[[nodiscard]] QList<Deadline> deadlinesFor(const Region &region, const DeadlineStart &start);

} // namespace regie::routing
