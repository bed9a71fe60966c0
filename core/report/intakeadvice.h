#pragma once

#include "core/report/document.h"
#include "core/report/facts.h"
#include "core/routing/region.h"

namespace regie::report {

/// The intakeadvies on @p facts for the recipient of @p profile: what the profile names and nothing else, secret
/// addresses never; what stayed out stands in `leftOut`. Pure.
/// NotAllowed when the profile does not take this report, or its recipient is the executor and nobody carries out ICM;
/// MissingField without a case number or a moment.
[[nodiscard]] Result<Document> composeIntakeAdvice(
    const IntakeAdviceFacts &facts, const routing::Region &region, const privacy::Profile &profile);

} // namespace regie::report
