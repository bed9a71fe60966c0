#pragma once

#include "core/casebook/cleanup.h"

#include <QString>

namespace regie::wording {

/// What becomes of one household: "Helmgras – Zandoog: van 1 naar 2 tijdelijke huisverboden; van Lokaal team naar ICM".
[[nodiscard]] QString text(const Effect &effect);
/// All of them, one a line; a sentence that nothing changes when there are none.
[[nodiscard]] QString effectsText(const QList<Effect> &effects);
/// The same in a few words, for a list.
[[nodiscard]] QString shortEffect(const Doubt &doubt);
/// Why a household is to be assessed again.
[[nodiscard]] QString text(ReassessCause cause);
/// "was Lokaal team, zou nu ICM zijn".
[[nodiscard]] QString adviceChange(const Reassessment &open);

} // namespace regie::wording
