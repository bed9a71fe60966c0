#pragma once

#include "core/report/timeline.h"

namespace regie::test {

/// The case of the mock-up "5_fasen_tijdlijn": two orders, four reports, phases with a relapse, seven partners.
[[nodiscard]] report::TimelineFacts mockupFacts();

/// A case of @p items items over ten years, evenly over the lanes; the same every time.
[[nodiscard]] report::TimelineFacts denseFacts(int items);

} // namespace regie::test
