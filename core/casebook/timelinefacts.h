#pragma once

#include "core/casebook/views.h"
#include "core/routing/region.h"

namespace regie::casebook {

/// What the timeline of a case page draws on: its decisions, orders, reports, the call it began with, its terms, and
/// what was done in it since.
[[nodiscard]] report::TimelineFacts timelineFacts(
    const CaseView &view, const routing::Region &region, LocalDateTime now);

} // namespace regie::casebook
