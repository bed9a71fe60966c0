#pragma once

#include "core/domain/identity.h"
#include "core/store/rows.h"

namespace regie::store {

[[nodiscard]] Values valuesOf(const Merge &merge);
[[nodiscard]] Merge mergeOf(const Row &row);
[[nodiscard]] Values valuesOf(const Judgement &judgement);
[[nodiscard]] Judgement judgementOf(const Row &row);
[[nodiscard]] Values valuesOf(const Reassessment &open);
[[nodiscard]] Reassessment reassessmentOf(const Row &row);

} // namespace regie::store
