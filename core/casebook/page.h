#pragma once

#include "core/casebook/views.h"
#include "core/routing/region.h"
#include "core/store/vault.h"

namespace regie::casebook {

/// Everything the case page shows. Whoever shows it to a person writes the look in the audit first.
[[nodiscard]] Result<CaseView> pageOf(store::Vault &vault, const routing::Region &region, CaseId id);

} // namespace regie::casebook
