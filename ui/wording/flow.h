#pragma once

#include "core/caseflow/flowmoves.h"

namespace regie::wording {

// The codes of the flows in words (resources/region/haaglanden/flows). A code that is not known here is given back.
[[nodiscard]] QString flowText(const QString &flow);       ///< "THV-periode", "ICM", "MDA++"
[[nodiscard]] QString stateText(const QString &state);     ///< "Aangemeld"
[[nodiscard]] QString actText(const QString &act);         ///< a step or a move
[[nodiscard]] QString outcomeText(const QString &outcome); ///< red flags included
[[nodiscard]] QString roleText(const QString &role);

[[nodiscard]] QString text(caseflow::Actor value); ///< empty for nobody
[[nodiscard]] QString text(caseflow::FlowField value);
[[nodiscard]] QString text(caseflow::SafetyPhase value);
[[nodiscard]] QString text(caseflow::Intensity value);
[[nodiscard]] QString text(caseflow::Standing value);
[[nodiscard]] QString text(caseflow::RefusalCode value);
/// Why an act is not possible, or what is said with it: a whole sentence.
[[nodiscard]] QString text(const caseflow::Lack &lack);

} // namespace regie::wording
