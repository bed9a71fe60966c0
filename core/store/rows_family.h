#pragma once

#include "core/domain/analysis.h"
#include "core/domain/network.h"
#include "core/store/rows.h"

namespace regie::store {

[[nodiscard]] Values valuesOf(const FamilyTie &tie);
[[nodiscard]] FamilyTie tieOf(const Row &row);
[[nodiscard]] Values valuesOf(const LifeFacts &life);
[[nodiscard]] LifeFacts lifeOf(const Row &row);
[[nodiscard]] Values valuesOf(const ShieldedFact &fact);
[[nodiscard]] ShieldedFact shieldedOf(const Row &row); ///< without from whom
[[nodiscard]] Values valuesOf(const NetworkContact &contact);
[[nodiscard]] NetworkContact networkOf(const Row &row);
[[nodiscard]] Values valuesOf(const AnalysisEntry &entry, CaseId file);
[[nodiscard]] AnalysisEntry analysisOf(const Row &row);
[[nodiscard]] Values valuesOf(const ChecklistAnswer &answer, CaseId file);
[[nodiscard]] ChecklistAnswer checklistOf(const Row &row);

} // namespace regie::store
