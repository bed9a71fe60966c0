#pragma once

#include "core/casebook/views.h"
#include "ui/worklist/workdetail.h"

namespace regie::test {

/// The moment of the mock-ups: Monday 23 November 2026, 09:12.
[[nodiscard]] LocalDateTime sampleNow();
/// A start page with new orders, terms overdue and coming, a draft and recent cases; all invented.
[[nodiscard]] WorkView sampleToday();
/// The detail of the first new order, as in the mock-up.
[[nodiscard]] ui::WorkDetail sampleDetail();

} // namespace regie::test
