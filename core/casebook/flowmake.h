#pragma once

#include "core/casebook/flowvalues.h"
#include "core/domain/household.h"
#include "core/domain/intake.h"
#include "core/routing/region.h"
#include "core/store/reader.h"

namespace regie::casebook {

/// What a case through time is made of.
struct FlowSource
{
    CaseFile file = {};
    QList<Membership> memberships = {};
    Intake intake = {};
    QList<BarringOrder> orders = {}; ///< certainly of the household
    QList<Deadline> deadlines = {};  ///< as they stand
    QList<caseflow::FlowEvent> events = {};
    caseflow::SafetyRecord safety = {};
};

/// The flow of a route: "icm", "mda", or nothing for a decision that starts none.
[[nodiscard]] QString flowCode(AdviceRoute route);

/// Reads it. NotFound when the viewer may not see the case.
[[nodiscard]] Result<FlowSource> readFlow(
    const store::Reader &reader, const Viewer &viewer, IdSource &ids, const CaseId &id);

/// The facts beside the events, on the day of @p now.
[[nodiscard]] caseflow::CaseFacts factsOf(const FlowSource &source, const routing::Region &region, LocalDateTime now);

/// How a case began that has no events yet: its order, its route, and what its status and its ticked terms say; and the
/// periods of orders that came since. To be added to the events.
[[nodiscard]] QList<caseflow::FlowEvent> beginnings(
    const FlowSource &source, const routing::Region &region, LocalDateTime now);

/// Everything about the case at @p now. Pure.
[[nodiscard]] CaseFlow flowOf(const FlowSource &source, const routing::Region &region, LocalDateTime now);

/// The list of terms as it is kept: those of the flow, and those it does not know as they stood.
[[nodiscard]] QList<Deadline> mergedDeadlines(const CaseFlow &flow, const QList<Deadline> &standing);

} // namespace regie::casebook
