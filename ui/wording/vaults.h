#pragma once

#include "core/store/vault.h"

namespace regie::wording {

/// What an older vault lacks: when its last action was, and how many came after it that are remembered elsewhere.
[[nodiscard]] QString olderVaultText(const store::OlderVault &older);

} // namespace regie::wording
