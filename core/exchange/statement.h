#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QByteArray>

namespace regie::store {
class Vault;
}

namespace regie::exchange {

/// What a statement turned out to be.
enum class StatementFound {
    Genuine,  ///< every byte as this vault sealed it, and the action it is about stands in the log
    NotInLog, ///< sealed with a key of this vault, about an action that its log does not have
    Changed   ///< not as this vault sealed it, or another vault's
};

/// @p body with, on a line of its own behind it, @p action and a code over all of it with a key of @p vault: what was
/// found, for whoever has to account for it. Anybody reads it; only who opens the vault can make or check one.
/// docs/crypto.md.
[[nodiscard]] QByteArray sealedStatement(store::Vault &vault, const QByteArray &body, ActionId action);

/// Whether @p text is a statement of @p vault, byte for byte. Waits for the vault's worker.
[[nodiscard]] Result<StatementFound> checkStatement(store::Vault &vault, const QByteArray &text);

} // namespace regie::exchange
