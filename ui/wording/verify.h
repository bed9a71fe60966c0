#pragma once

#include "core/store/verify.h"

#include <QString>

namespace regie::wording {

/// What does not fit, and where, in one sentence: "Rij 12 van tabel person is anders dan de laatste handeling haar
/// schreef (handeling 40)."
[[nodiscard]] QString text(const store::Finding &finding);

/// What a check of a vault found: how much fits, or the first place that does not.
[[nodiscard]] QString verifyText(const store::VerifyReport &report);

} // namespace regie::wording
