#pragma once

#include "core/caseflow/safety.h"

namespace regie::wording {

// Safety over time in words.

/// What is wrong with a field of a safety value, as a sentence for under it.
[[nodiscard]] QString text(const caseflow::SafetyRefusal &refusal);
/// "Pleger", "Geweldsincident", "Gezinsachtergrond": the parts of the RiHG, from 0.
[[nodiscard]] QString rihgPartText(int part);
/// "2 rood, 1 blauw, 3 geel".
[[nodiscard]] QString text(const caseflow::RihgPart &part);
/// What the outcome says by itself: information, decided by nobody here; empty when it says nothing.
[[nodiscard]] QString rihgNote(const caseflow::RihgOutcome &outcome);
/// The estimate of the same member before @p latest, which it is told beside; null when there is none.
[[nodiscard]] const caseflow::SafetyEstimate *estimateBefore(
    const caseflow::SafetyRecord &safety, const caseflow::SafetyEstimate &latest);
/// "0 (nu ingrijpen)", "5", "10 (veilig genoeg om af te sluiten)".
[[nodiscard]] QString scoreText(int score);

} // namespace regie::wording
