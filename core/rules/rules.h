#pragma once

#include "core/rules/assessment.h"
#include "core/rules/ruleset.h"

namespace regie::rules {

/// The assessment of @p input under the rule set in force on its reference date (RULES.md). Pure: same input and rule
/// books, same answer. Explanations are made apart, by `explain`, and only when somebody looks.
[[nodiscard]] Assessment assess(const RuleBook &book, const AssessmentInput &input);

/// Per criterion: the events counted and not counted with the reason, the sentences, and what would change it.
[[nodiscard]] QList<CriterionOutcome> explain(const RuleBook &book, const AssessmentInput &input);

/// Every order and report of @p input with its weight, oldest first: the "Wat telt mee" list.
[[nodiscard]] QList<WeighedEvent> weigh(const RuleBook &book, const AssessmentInput &input);

} // namespace regie::rules
