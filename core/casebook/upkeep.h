#pragma once

#include "core/exchange/backup.h"
#include "core/exchange/statement.h"
#include "core/store/vault.h"
#include "core/store/vaultadmin.h"
#include "core/store/worker.h"

#include <QFuture>
#include <QObject>

#include <atomic>

namespace regie {

/// When the vault was last kept safe; invalid: never.
struct UpkeepDates
{
    QDateTime backup = {};      ///< the last that was read back whole, UTC
    QDateTime restoreTest = {}; ///< the last backup that was found whole on trial, UTC
    QDateTime recovery = {};    ///< when the recovery key that there is last opened the vault on trial, UTC
    bool hasRecovery = false;   ///< there is one
    bool clockDoubt = false;    ///< the clock stands before or far behind what was done last (SECURITY.md, T23)
    friend bool operator==(const UpkeepDates &, const UpkeepDates &) = default;
};

/// After how many days a backup is asked for again.
inline constexpr int backupDays = 7;
/// After how many days a backup should be put back on trial again (BIO2 8.13.04: each year).
inline constexpr int restoreTestDays = 365;
/// After how many days somebody should see again that the paper with the recovery key opens the vault.
inline constexpr int recoveryTestDays = 365;
/// How the audit names what a typed recovery key was found to be (Action::Verify on an object "recovery-key").
inline constexpr QLatin1String recoveryOpens("recovery-opens");
inline constexpr QLatin1String recoveryFails("recovery-fails");
/// Whether @p last lies more than @p days before @p now, or never was.
[[nodiscard]] bool isDue(const QDateTime &last, const QDateTime &now, int days);
/// What keeps a vault safe and is to be done now.
enum class UpkeepDue { Nothing, Clock, Backup, RestoreTest, RecoveryTest };
/// The clock before all, for terms are counted by it; then a backup; whether it can be put back is asked when there is one, and then the recovery key. What never was
/// done is due.
[[nodiscard]] UpkeepDue whatIsDue(const UpkeepDates &dates, const QDateTime &now);

/// A household that is kept from somebody, as whoever manages users sees it.
struct BlockView
{
    store::HouseholdBlock block = {};
    QString caseNumber = {}; ///< of its latest case
    QString userName = {};
};

/// Who works in the vault, and what is kept from whom.
struct AccessView
{
    QList<store::VaultUser> users = {}; ///< in the order they came
    QList<BlockView> blocks = {};       ///< those that hold, the latest first; none that is kept from who asks
};

/// What is done with a vault as a whole: its users, its password, its recovery key, backups, trials and checks. All of
/// it runs on a thread of its own, one thing after another; answers come through futures (core/base/whendone.h). Going
/// away, it calls off a backup, a trial or a check, and finishes a change of keys: that holds whole or not at all.
class Upkeep : public QObject
{
    Q_OBJECT
public:
    /// @p vault must outlive it.
    explicit Upkeep(store::Vault &vault, QObject *parent = nullptr);
    ~Upkeep() override;

    [[nodiscard]] store::Vault &vault() const { return m_vault; }
    [[nodiscard]] QFuture<Done> changePassword(store::Password current, store::Password next);
    /// store::VaultAdmin, off the interface thread.
    [[nodiscard]] bool wantsPassword() const { return store::VaultAdmin(m_vault).wantsPassword(); }
    [[nodiscard]] QFuture<Done> setPassword(store::Password next);
    /// NoRight for who does not manage users.
    [[nodiscard]] QFuture<Result<AccessView>> access();
    [[nodiscard]] QFuture<Result<UserId>> addUser(const store::User &user, Role role, store::Password first);
    [[nodiscard]] QFuture<Done> changeRole(UserId user, Role role);
    [[nodiscard]] QFuture<Done> endUser(UserId user, const QString &reason);
    [[nodiscard]] QFuture<Result<BlockId>> keepFrom(const QString &number, UserId user, const QString &reason);
    [[nodiscard]] QFuture<Done> lift(BlockId block, const QString &reason);
    /// As in store::VaultAdmin: another key to print, and, once somebody has it on paper, in place of the one there is.
    [[nodiscard]] QFuture<Result<QString>> proposeRecoveryKey();
    [[nodiscard]] QFuture<Done> useRecoveryKey(const QString &printed);
    /// Whether the printed key @p typed opens the vault: nothing is changed, and the log says what was found.
    [[nodiscard]] QFuture<Result<bool>> tryRecoveryKey(const QString &typed);

    [[nodiscard]] QFuture<Result<UpkeepDates>> dates();
    /// Writes a backup and reads it back (exchange::backup).
    [[nodiscard]] QFuture<Result<exchange::BackupMade>> backUp(const QString &file);
    [[nodiscard]] QFuture<Result<exchange::BackupTried>> tryBackup(const QString &file, store::Credential credential);
    /// What was found of a trial, in words (@p body), with the seal of the vault (core/exchange/statement.h).
    [[nodiscard]] QByteArray sealed(const QString &body, ActionId trial);
    /// Whether the file @p path holds a statement of this vault, byte for byte.
    [[nodiscard]] QFuture<Result<exchange::StatementFound>> checkStatement(const QString &path);
    /// Goes through the whole vault (Vault::verify), and notes in the audit of a sound one that it was done.
    [[nodiscard]] QFuture<Result<store::VerifyReport>> verify();
    /// Calls off the backup, trial or check that runs: it ends with Cancelled.
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progressed(int percent);

private:
    template <typename Job>
    [[nodiscard]] auto later(Job job) -> QFuture<decltype(job())>;
    [[nodiscard]] exchange::Progress progress();

    store::Vault &m_vault;
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_closing = false;
    store::Worker m_worker;
};

} // namespace regie
