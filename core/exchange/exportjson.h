#pragma once

#include "core/store/vault.h"

#include <functional>

namespace regie::exchange {

/// The version of the export format (docs/export-format.md).
inline constexpr int exportFormatVersion = 1;

/// Where the pieces of an export go, one after another.
using Sink = std::function<Done(QByteArrayView)>;

/// Everything in @p vault as one JSON object (docs/export-format.md): per table a list of rows in the order they came
/// in, and the drafts. The same content always gives the same bytes. Written piece by piece: it never stands in memory
/// whole. Blocks; not for the interface thread.
[[nodiscard]] Done exportJson(store::Vault &vault, const Sink &sink);

/// The same inside the encrypted envelope, to the new file @p path: opens with the passwords the vault has now.
[[nodiscard]] Done exportEnvelope(store::Vault &vault, const QString &path);

/// The JSON itself, in the clear, to the new file @p path, readable by its owner only.
[[nodiscard]] Done exportPlain(store::Vault &vault, const QString &path);

/// The JSON inside the envelope at @p path, for whoever holds a password of it. At most @p limit bytes.
[[nodiscard]] Result<QByteArray> openExport(
    const QString &path, const store::Credential &credential, qint64 limit = 1LL << 31);

/// Notes the export in the audit, with the reason somebody gave.
[[nodiscard]] Done noteExport(store::Vault &vault, const QString &reason);

} // namespace regie::exchange
