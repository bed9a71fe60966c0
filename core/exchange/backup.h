#pragma once

#include "core/base/clock.h"
#include "core/exchange/envelope.h"
#include "core/store/vault.h"
#include "core/store/verify.h"

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

/// How the audit names what was found of a backup (Action::Verify on an object "backup").
inline constexpr QLatin1String backupProven("proven");
inline constexpr QLatin1String backupTriedSound("trial-sound");
inline constexpr QLatin1String backupTriedWrong("trial-wrong");

/// Lets the audit of @p vault say that @p made was read back whole: what "the last backup" is. After backup().
[[nodiscard]] Done recordProven(store::Vault &vault, const BackupMade &made);

/// What putting a backup back on trial showed.
struct BackupTried
{
    VaultId vault = {};
    bool ofThisVault = false;
    QDateTime made = {};             ///< when the backup was made, UTC
    store::VerifyReport report = {}; ///< of what would have been put back
    ActionId action = {};            ///< of the trial, in the audit
    QDateTime at = {};               ///< when it was tried, UTC
    QByteArray file = {};            ///< BLAKE2b-256 of the backup
    qint64 bytes = 0;                ///< how large it is
};

/// Puts the backup @p file back on trial: opens it with @p credential, unpacks it beside the files of @p vault, brings
/// it up to date as restoring would, and goes through every page, row and action. Changes nothing but the audit of
/// @p vault, which says what was found (Action::Verify); what was unpacked is gone afterwards. WrongPassword,
/// VaultDamaged (the file), MalformedInput (no backup), VaultTooNew, Cancelled.
[[nodiscard]] Result<BackupTried> tryBackup(
    store::Vault &vault, const QString &file, const store::Credential &credential, const Progress &progress = {});

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
/// vault that stands there is exchanged in one step and set aside under another name, never deleted. The restored vault
/// says so in its audit, and the anchors start anew there.
/// WrongPassword, VaultDamaged (the file), MalformedInput (not an envelope), VaultInUse, VaultExists (something else
/// stands there), DiskFull; CommitUncertain when it stands there and the disk did not confirm it.
[[nodiscard]] Result<Restored> restore(const QString &file, const store::Credential &credential, const QString &folder,
    const Clock &clock, IdSource &ids, const Progress &progress = {});

} // namespace regie::exchange
