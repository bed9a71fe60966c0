#pragma once

#include "core/caseflow/flowstate.h"
#include "core/report/timeline.h"

#include <functional>

namespace regie::report {

/// The name of an organisation for its id.
using NameOf = std::function<QString(const QString &)>;

/// The id of what rests on the step with number @p seq of its case.
[[nodiscard]] QString stepId(int seq);
/// The number of the step that @p id names; nothing when it names something else.
[[nodiscard]] std::optional<int> stepOf(const QString &id);

/// Adds what @p state says to @p facts: the years of the routes that were worked on (in place of those that a decision
/// alone gives), the phases, and the partners with what they put in; a partner asked for more or less for a time stands
/// higher or lower in that time. What two or more people did together is a meeting, a red flag or a violation an
/// incident, the other steps and moves are actions that were done; the terms they met say the same and are left out.
/// Each carries the id of the step it rests on (`stepId`).
void addFlow(TimelineFacts &facts, const caseflow::FlowState &state, const NameOf &nameOf);

} // namespace regie::report
