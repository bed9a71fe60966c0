#include "core/casebook/upkeep.h"

#include "core/casebook/promised.h"
#include "core/store/auditreader.h"
#include "core/store/database.h"
#include "core/store/reader.h"
#include "core/store/retentionreader.h"
#include "core/store/transaction.h"

#include <QFile>

namespace regie {

namespace {

/// A statement is a page of text.
constexpr qint64 longestStatement = 64 * 1024;

Result<UpkeepDates> readDates(
    store::Database &database, const Viewer &viewer, const QString &vault, const QString &recovery)
{
    const store::AuditReader reader(database);
    const auto kind = QStringLiteral("backup");
    const auto backup = reader.last(viewer, kind, vault, exchange::backupProven);
    if (!backup)
        return tl::unexpected(backup.error());
    const auto test = reader.last(viewer, kind, vault, exchange::backupTriedSound);
    if (!test)
        return tl::unexpected(test.error());
    const auto opened = reader.last(viewer, QStringLiteral("recovery-key"), recovery, recoveryOpens);
    if (!opened)
        return tl::unexpected(opened.error());
    return UpkeepDates{*backup, *test, *opened, !recovery.isEmpty(), false};
}

Result<AccessView> readAccess(store::Database &database, const Viewer &viewer, const QSet<UserId> &keyHolders)
{
    const store::Reader reader(database);
    auto users = reader.access().users();
    const auto blocks = reader.access().blocks();
    if (!users || !blocks)
        return tl::unexpected(users ? blocks.error() : users.error());
    AccessView view;
    QHash<UserId, QString> names;
    for (store::VaultUser &one : *users) {
        one.hasKey = keyHolders.contains(one.user.id);
        names.insert(one.user.id, one.user.name);
    }
    view.users = *std::move(users);
    const Viewer accounting = viewer.beforeTheLog();
    for (const store::HouseholdBlock &block : *blocks) {
        if (block.lifted.isValid() || !accounting.maySee(block.household))
            continue;
        const auto files = reader.casesOfHousehold(accounting, block.household);
        if (!files)
            return tl::unexpected(files.error());
        view.blocks.append({block, files->isEmpty() ? QString() : files->constFirst().number, names.value(block.user)});
    }
    return view;
}

} // namespace

bool isDue(const QDateTime &last, const QDateTime &now, int days)
{
    return !last.isValid() || last.daysTo(now) > days;
}

UpkeepDue whatIsDue(const UpkeepDates &dates, const QDateTime &now)
{
    if (dates.clockDoubt)
        return UpkeepDue::Clock;
    if (isDue(dates.backup, now, backupDays))
        return UpkeepDue::Backup;
    if (isDue(dates.restoreTest, now, restoreTestDays))
        return UpkeepDue::RestoreTest;
    return dates.hasRecovery && isDue(dates.recovery, now, recoveryTestDays) ? UpkeepDue::RecoveryTest
                                                                             : UpkeepDue::Nothing;
}

Upkeep::Upkeep(store::Vault &vault, QObject *parent) : QObject(parent), m_vault(vault)
{
}

Upkeep::~Upkeep()
{
    m_closing = true;
    m_worker.finish();
}

template <typename Job>
auto Upkeep::later(Job job) -> QFuture<decltype(job())>
{
    const auto promise = casebook::promised<decltype(job())>();
    auto future = promise->future();
    // A std::function must be copyable and a password is not.
    auto task = std::make_shared<Job>(std::move(job));
    m_worker.post([promise, task] { casebook::keep(*promise, (*task)()); });
    return future;
}

exchange::Progress Upkeep::progress()
{
    m_cancelled = false;
    return [this, shown = std::make_shared<int>(-1)](qint64 done, qint64 total) {
        const int percent = total > 0 ? static_cast<int>(100 * done / total) : 0;
        if (percent != *shown)
            Q_EMIT progressed(*shown = percent);
        return !m_cancelled && !m_closing;
    };
}

QFuture<Done> Upkeep::changePassword(store::Password current, store::Password next)
{
    return later(
        [this, current = std::move(current), next = std::move(next)] { return m_vault.changePassword(current, next); });
}

QFuture<Done> Upkeep::setPassword(store::Password next)
{
    return later([this, next = std::move(next)] { return store::VaultAdmin(m_vault).setPassword(next); });
}

QFuture<Result<AccessView>> Upkeep::access()
{
    const auto promise = casebook::promised<Result<AccessView>>();
    const Viewer viewer = m_vault.viewer();
    if (!privacy::may(viewer.role(), privacy::Duty::ManageUsers)) {
        casebook::keep(*promise, Result<AccessView>(fail(ErrorCode::NoRight, QStringLiteral("users"))));
        return promise->future();
    }
    m_vault.checkOnWorker(
        [promise, viewer, holders = store::VaultAdmin(m_vault).keyHolders()](
            store::Database &database) { casebook::keep(*promise, readAccess(database, viewer, holders)); });
    return promise->future();
}

QFuture<Result<UserId>> Upkeep::addUser(const store::User &user, Role role, store::Password first)
{
    return later(
        [this, user, role, first = std::move(first)] { return store::VaultAdmin(m_vault).addUser(user, role, first); });
}

QFuture<Done> Upkeep::changeRole(UserId user, Role role)
{
    return later([this, user, role] { return store::VaultAdmin(m_vault).changeRole(user, role); });
}

QFuture<Done> Upkeep::endUser(UserId user, const QString &reason)
{
    return later([this, user, reason] { return store::VaultAdmin(m_vault).endUser(user, reason); });
}

QFuture<Result<BlockId>> Upkeep::keepFrom(const QString &number, UserId user, const QString &reason)
{
    return later([this, number, user, reason] { return store::VaultAdmin(m_vault).keepFrom(number, user, reason); });
}

QFuture<Done> Upkeep::lift(BlockId block, const QString &reason)
{
    return later([this, block, reason] { return store::VaultAdmin(m_vault).lift(block, reason); });
}

QFuture<Result<QString>> Upkeep::proposeRecoveryKey()
{
    return later([this] { return store::VaultAdmin(m_vault).proposeRecoveryKey(); });
}

QFuture<Done> Upkeep::useRecoveryKey(const QString &printed)
{
    return later([this, printed] { return store::VaultAdmin(m_vault).useRecoveryKey(store::RecoveryKey{printed}); });
}

QFuture<Result<UpkeepDates>> Upkeep::dates()
{
    const auto promise = casebook::promised<Result<UpkeepDates>>();
    m_vault.checkOnWorker([promise, viewer = m_vault.viewer(), id = m_vault.id().toString(),
                              recovery = store::VaultAdmin(m_vault).recoverySlot(),
                              now = m_vault.clock().nowUtc()](store::Database &database) {
        auto dates = readDates(database, viewer, id, recovery);
        const auto doubt = store::RetentionReader(database).clockDoubt(now);
        if (dates && doubt)
            dates->clockDoubt = *doubt;
        casebook::keep(*promise, doubt ? dates : tl::unexpected(doubt.error()));
    });
    return promise->future();
}

QFuture<Result<exchange::BackupMade>> Upkeep::backUp(const QString &file)
{
    return later([this, file, step = progress()]() -> Result<exchange::BackupMade> {
        auto made = exchange::backup(m_vault, file, step);
        if (!made)
            return made;
        if (const Done said = exchange::recordProven(m_vault, *made); !said)
            return tl::unexpected(said.error());
        return made;
    });
}

QFuture<Result<exchange::BackupTried>> Upkeep::tryBackup(const QString &file, store::Credential credential)
{
    return later([this, file, credential = std::move(credential), step = progress()] {
        return exchange::tryBackup(m_vault, file, credential, step);
    });
}

QFuture<Result<bool>> Upkeep::tryRecoveryKey(const QString &typed)
{
    return later([this, typed]() -> Result<bool> {
        const store::VaultAdmin admin(m_vault);
        const QString slot = admin.recoverySlot();
        if (slot.isEmpty())
            return fail(ErrorCode::NotFound, QStringLiteral("there is no recovery key"));
        const bool opens = admin.opensWith(store::RecoveryKey{typed});
        const auto said = m_vault.write(m_vault.viewer(), store::Action::Verify,
            opens ? QString(recoveryOpens) : QString(recoveryFails), [&](store::Transaction &t) -> Done {
                t.about(QStringLiteral("recovery-key"), slot);
                t.endsAs(opens ? Outcome::Succeeded : Outcome::Failed);
                return {};
            });
        return said ? Result<bool>(opens) : tl::unexpected(said.error());
    });
}

QByteArray Upkeep::sealed(const QString &body, ActionId trial)
{
    return exchange::sealedStatement(m_vault, body.toUtf8(), trial);
}

QFuture<Result<exchange::StatementFound>> Upkeep::checkStatement(const QString &path)
{
    return later([this, path]() -> Result<exchange::StatementFound> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::NotFound, QStringLiteral("the file cannot be read"));
        if (file.size() > longestStatement)
            return exchange::StatementFound::Changed;
        return exchange::checkStatement(m_vault, file.readAll());
    });
}

QFuture<Result<store::VerifyReport>> Upkeep::verify()
{
    m_cancelled = false;
    return later([this]() -> Result<store::VerifyReport> {
        auto report = m_vault.verify([this] { return !m_cancelled && !m_closing; });
        if (!report || !report->isSound())
            return report; // it is evidence: nothing is written into it
        const auto said =
            m_vault.write(m_vault.viewer(), store::Action::Verify, {}, [this](store::Transaction &t) -> Done {
                t.about(QStringLiteral("vault"), m_vault.id().toString());
                return {};
            });
        if (!said)
            return tl::unexpected(said.error());
        return report;
    });
}

} // namespace regie
