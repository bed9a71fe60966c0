#pragma once

#include "core/report/casefacts.h"
#include "core/report/document.h"
#include "core/report/reporttemplate.h"
#include "core/routing/region.h"

namespace regie::report {

/// A report on a case as @p made says it, for the recipient of @p profile: what the profile names and nothing else,
/// secret addresses never; what stayed out stands in `leftOut`. Pure.
/// NotAllowed when the profile does not take this report, or nobody answers to its recipient in this case;
/// MissingField without a case number, a moment, or the member or partner it is for. What goes to the stuurgroep is
/// about no case and has no number: a letter about a copy of figures.
[[nodiscard]] Result<Document> composeCaseReport(const CaseFacts &facts, const routing::Region &region,
    const privacy::Profile &profile, const ReportTemplate &made, const Addressee &to = {});

} // namespace regie::report
