#pragma once

#include "core/insight/steering.h"
#include "core/report/document.h"
#include "core/routing/region.h"

namespace regie::report {

/// What the report for the stuurgroep draws on: figures that are suppressed already, and who makes the copy.
struct SteeringFacts
{
    insight::SteeringReport figures = {};
    QString author = {};
    QString authorFunction = {};
    LocalDateTime made = {};
    bool practice = false;
};

/// The report for the stuurgroep, about no case: what was written beside it, one number a figure over all, a table by
/// municipality and route for each count that may have one, what each counts, and how small numbers were left out.
/// Pure. NotAllowed when @p profile does not take this report; MissingField "figures" when none was chosen or the
/// profile lets none through.
[[nodiscard]] Result<Document> composeSteeringReport(
    const SteeringFacts &facts, const routing::Region &region, const privacy::Profile &profile);

/// What somebody typed in @p document, which is about figures: indices in `passagesOf`. Of the report itself its heading
/// and remarks, of a letter about a copy everything but who it is from and to.
[[nodiscard]] QList<int> typedPassages(const Document &document);
/// Names that may stand in it: the places and organisations of @p region.
[[nodiscard]] QStringList sayableIn(const routing::Region &region);

} // namespace regie::report
