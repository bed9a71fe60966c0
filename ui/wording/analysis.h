#pragma once

#include "core/domain/analysis.h"

namespace regie::wording {

/// "Patronen", "Waar ze vandaan komen", "Wat ze in stand houdt", "Wat nodig is", "Patronen met en tussen
/// professionals".
[[nodiscard]] QString text(AnalysisTopic topic);
/// What is wrong with a field, as a sentence for under it.
[[nodiscard]] QString text(const AnalysisRefusal &refusal);

} // namespace regie::wording
