#pragma once

#include "core/casebook/views.h"
#include "core/routing/region.h"
#include "core/store/vault.h"

namespace regie::casebook {

/// Everything the case page shows on @p now. Whoever shows it to a person writes the look in the audit first.
[[nodiscard]] Result<CaseView> pageOf(const store::Reader &reader, const Viewer &viewer, const routing::Region &region,
    IdSource &ids, LocalDateTime now, CaseId id);
/// The same with the vault's own reader, on its thread.
[[nodiscard]] Result<CaseView> pageOf(store::Vault &vault, const routing::Region &region, CaseId id);

} // namespace regie::casebook
