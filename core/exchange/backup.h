#pragma once

#include "core/base/clock.h"
#include "core/exchange/envelope.h"
#include "core/store/vault.h"

#include <functional>

namespace regie::exchange {

/// Called with bytes done and bytes in all; false stops with Cancelled and leaves nothing.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// What a backup holds.
struct BackupMade
{
    VaultId vault = {};
    qint64 seq = 0;            ///< the last action in it
    QByteArray auditHash = {}; ///< for a printed page
    qint64 bytes = 0;          ///< of the file
};

/// Writes a consistent copy of everything in @p vault to the encrypted @p file (an envelope of kind "backup"), reads
/// the whole of it back, opens what it holds and checks it against the audit, and only then puts it in its place. An
/// older file of that name stays until then. The backup is audited before it is made, and so stands in itself. Blocks
/// for seconds with a large vault: not for the interface thread.
[[nodiscard]] Result<BackupMade> backup(store::Vault &vault, const QString &file, const Progress &progress = {});

/// What was put back.
struct Restored
{
    VaultId vault = {};
    bool practice = false;
    qint64 seq = 0;        ///< the last action in the backup
    QDateTime made = {};   ///< when the backup was made, UTC
    QString setAside = {}; ///< where the vault that stood there is now; empty when there was none
};

/// Puts the backup @p file back as the vault @p folder. Everything is unpacked beside it, opened and checked first; a
/// vault that stands there is exchanged in one step and set aside under another name, never deleted. The anchors start
/// anew at the backup, and the restored vault says so in its audit.
/// WrongPassword, VaultDamaged (the file), MalformedInput (not an envelope), VaultInUse, VaultExists (something else
/// stands there), DiskFull.
[[nodiscard]] Result<Restored> restore(const QString &file, const store::Credential &credential, const QString &folder,
    const Clock &clock, IdSource &ids, const Progress &progress = {});

} // namespace regie::exchange
