#pragma once

#include "core/exchange/stagedlist.h"
#include "core/store/vault.h"

namespace regie::casebook {

/// The sources whose lists were read before, by name.
[[nodiscard]] QStringList importSources(store::Vault &vault);
/// Which column held what in the last list of @p source; nothing when there was none.
[[nodiscard]] std::optional<exchange::ColumnMap> rememberedMap(
    store::Vault &vault, const QString &source, exchange::ListKind kind);
/// Keeps @p map for @p source, without waiting. An action of its own: taking a list back does not forget its columns.
void rememberMapLater(
    store::Vault &vault, const QString &source, exchange::ListKind kind, const exchange::ColumnMap &map);

} // namespace regie::casebook
