#pragma once

#include "core/caseflow/flowmoves.h"

namespace regie::caseflow {

/// Where a condition is looked at.
struct Situation
{
    const FlowState &state;
    const CaseFacts &facts;
    const FlowRun &run;
    LocalDateTime now = {};
};

/// What is missing for @p condition to hold; nothing when it does.
[[nodiscard]] std::optional<Lack> lackOf(const Condition &condition, const Situation &situation);

/// The verdict on @p act in a run.
[[nodiscard]] ActVerdict verdictOf(const Act &act, const Situation &situation);

} // namespace regie::caseflow
