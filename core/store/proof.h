#pragma once

#include "core/store/audit.h"
#include "core/store/secret.h"

namespace regie::store {

/// What a copy of a vault's files should be.
struct CopyClaim
{
    VaultId vault = {};
    bool practice = false;
    AuditHead head = {};
};

/// Opens `data.db` and `drafts.db` in @p folder with the keys of @p dataKey, reads them whole, and holds vault,
/// practice mark and end of the audit against @p claim. VaultDamaged when they are not that; VaultTooNew;
/// PracticeMismatch.
[[nodiscard]] Done proveFiles(const QString &folder, const Secret &dataKey, const CopyClaim &claim);

} // namespace regie::store
