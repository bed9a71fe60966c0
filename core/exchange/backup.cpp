#include "core/exchange/backup.h"

#include "core/exchange/archive.h"
#include "core/store/anchors.h"
#include "core/store/audit.h"
#include "core/store/folderlock.h"
#include "core/store/migrations.h"
#include "core/store/place.h"
#include "core/store/proof.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>

namespace regie::exchange {

using namespace store;

namespace {

const QString dataFile = QStringLiteral("data.db");
const QString draftsFile = QStringLiteral("drafts.db");
const QList<QByteArray> &members()
{
    static const QList<QByteArray> names{"data.db", "drafts.db"};
    return names;
}

/// A folder of ours alone that goes away with what is in it, unless it was moved.
class Scratch
{
public:
    explicit Scratch(QString path) : m_path(std::move(path))
    {
        QDir(m_path).removeRecursively();
        m_made = ::mkdir(QFile::encodeName(m_path).constData(), 0700) == 0;
        m_error = errno;
    }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    ~Scratch()
    {
        if (m_made)
            QDir(m_path).removeRecursively();
    }
    [[nodiscard]] Done state() const
    {
        return m_made ? Done() : Done(tl::unexpected(systemError(m_error, "cannot make a folder")));
    }
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_path : m_path + u'/' + name;
    }
    void keep() { m_made = false; }
    /// Under another name from here on; whether that was free.
    [[nodiscard]] bool moveTo(const QString &path)
    {
        if (::renameat2(AT_FDCWD, QFile::encodeName(m_path).constData(), AT_FDCWD, QFile::encodeName(path).constData(),
                RENAME_NOREPLACE) != 0)
            return false;
        m_path = path;
        return true;
    }

private:
    QString m_path;
    bool m_made = false;
    int m_error = 0;
};

/// Counts pieces for a Progress.
std::function<bool(qint64)> stepper(const Progress &progress, qint64 total)
{
    return [progress, total, done = std::make_shared<qint64>(0)](qint64 bytes) {
        *done += bytes;
        return !progress || progress(std::min(*done, total), total);
    };
}

Done writeEnvelope(EnvelopeWriter &envelope, const Scratch &copies, const Progress &progress)
{
    const qint64 size = QFileInfo(copies.path(dataFile)).size() + QFileInfo(copies.path(draftsFile)).size();
    // Written once, read back once.
    const auto step = stepper(progress, 2 * size);
    ArchiveWriter archive(envelope);
    for (const QByteArray &name : members()) {
        if (const Done added = archive.add(name, copies.path(QString::fromLatin1(name)), step); !added)
            return added;
    }
    if (const Done ended = archive.end(); !ended)
        return ended;
    return envelope.finish();
}

Done readBack(const Vault &vault, const QString &file, const QString &folder, const Progress &progress, qint64 size)
{
    auto reader = EnvelopeReader::open(file);
    if (!reader)
        return tl::unexpected(reader.error());
    if (const Done opened = reader->unlockWith(vault.envelopeKey()); !opened)
        return opened;
    const Progress secondHalf = [&](qint64 done, qint64 total) {
        return !progress || progress(total + done, 2 * total);
    };
    if (const Done unpacked = unpack(*reader, folder, members(), stepper(secondHalf, size)); !unpacked)
        return unpacked;
    return vault.prove(folder, AuditHead{reader->header().seq, reader->header().auditHash});
}

} // namespace

Result<BackupMade> backup(Vault &vault, const QString &file, const Progress &progress)
{
    const QString target = QFileInfo(file).absoluteFilePath();
    const auto audited = vault.write(vault.viewer(), Action::Backup, {}, [&](Transaction &t) -> Done {
        t.about(QStringLiteral("vault"), vault.id().toString());
        return {};
    });
    if (!audited)
        return tl::unexpected(audited.error());
    const Scratch copies(vault.folder() + QStringLiteral("/kopie.nieuw"));
    if (const Done made = copies.state(); !made)
        return tl::unexpected(made.error());
    const auto head = vault.copyTo(copies.path());
    if (!head)
        return tl::unexpected(head.error());
    const EnvelopeHeader header{QStringLiteral("backup"), vault.id(), vault.isPractice(), head->seq, head->hash,
        vault.clock().nowUtc(), vault.slotsText()};
    auto envelope = EnvelopeWriter::create(target, header, vault.envelopeKey());
    if (!envelope)
        return tl::unexpected(envelope.error());
    if (const Done written = writeEnvelope(*envelope, copies, progress); !written)
        return tl::unexpected(written.error());
    const Scratch proof(vault.folder() + QStringLiteral("/proef.nieuw"));
    if (const Done made = proof.state(); !made)
        return tl::unexpected(made.error());
    const qint64 size = QFileInfo(copies.path(dataFile)).size() + QFileInfo(copies.path(draftsFile)).size();
    if (const Done proven = readBack(vault, envelope->temporaryPath(), proof.path(), progress, size); !proven)
        return tl::unexpected(proven.error());
    if (const Done placed = envelope->commit(); !placed)
        return tl::unexpected(placed.error());
    return BackupMade{vault.id(), head->seq, head->hash, QFileInfo(target).size()};
}

Done recordProven(Vault &vault, const BackupMade &made)
{
    const auto said = vault.write(vault.viewer(), Action::Verify, backupProven, [&](Transaction &t) -> Done {
        t.about(QStringLiteral("backup"), vault.id().toString(), QString::number(made.seq));
        return {};
    });
    return said ? Done() : Done(tl::unexpected(said.error()));
}

namespace {

// What may be replaced: the same vault, shut. Gives its lock.
Result<std::optional<FolderLock>> holdOld(const QString &folder, VaultId vault, const QDateTime &now)
{
    struct stat info = {};
    if (::lstat(QFile::encodeName(folder).constData(), &info) != 0)
        return std::optional<FolderLock>();
    const auto face = Vault::look(folder);
    if (!S_ISDIR(info.st_mode) || (!face && face.error().code == ErrorCode::NotAVault))
        return fail(ErrorCode::VaultExists, QStringLiteral("something else stands there"));
    // A damaged one may be replaced: that is what backups are for. Another vault may not.
    if (face && face->id != vault)
        return fail(ErrorCode::VaultExists, QStringLiteral("another vault stands there"));
    auto lock = FolderLock::take(folder, now);
    if (!lock)
        return tl::unexpected(lock.error());
    return std::optional<FolderLock>(std::move(*lock));
}

int renamed(const QString &from, const QString &to, unsigned int flags)
{
    return ::renameat2(
        AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD, QFile::encodeName(to).constData(), flags);
}

// The name under which what stands in @p folder is kept, a free one.
QString nameAside(const QString &folder, const QDateTime &now)
{
    const QString ending = QStringLiteral(".kluis");
    const QString front =
        folder.chopped(ending.size()) + now.toUTC().toString(QStringLiteral("'.vervangen-'yyyyMMdd'T'HHmmss"));
    QString name = front + ending;
    struct stat info = {};
    for (int i = 2; ::lstat(QFile::encodeName(name).constData(), &info) == 0; ++i)
        name = front + u'-' + QString::number(i) + ending;
    return name;
}

// For a file system that cannot exchange two names: for a moment there is no vault in its place, but both are there.
Done exchangeInTwo(Scratch &scratch, const QString &folder, const QString &aside)
{
    if (renamed(folder, aside, 0) != 0)
        return tl::unexpected(systemError(errno, "cannot set the vault aside"));
    if (renamed(scratch.path(), folder, 0) != 0) {
        const int number = errno;
        renamed(aside, folder, 0);
        return tl::unexpected(systemError(number, "cannot put the vault in its place"));
    }
    return {};
}

// It stands in its place; whether it does after a power cut, the disk did not say.
Result<QString> placedUncertainly()
{
    return fail(
        ErrorCode::CommitUncertain, QStringLiteral("the vault is in its place, which the disk did not confirm"));
}

// Puts @p made where @p folder is. The old one ends up at the name given back.
Result<QString> exchangeFolders(Scratch &scratch, const QString &folder, bool hasOld, const QDateTime &now)
{
    const QString made = scratch.path();
    const QString above = QFileInfo(folder).absolutePath();
    if (!hasOld) {
        if (renamed(made, folder, RENAME_NOREPLACE) != 0)
            return tl::unexpected(systemError(errno, "cannot put the vault in its place"));
        scratch.keep();
        return syncFolder(above) ? Result<QString>(QString()) : placedUncertainly();
    }
    // In one step where the system can: there is no moment without a vault. What is made gets the name of what is set
    // aside before they change places: under a name for work the old one would be cleared away by the next restore if
    // this ended here.
    const QString aside = nameAside(folder, now);
    if (scratch.moveTo(aside)) {
        if (const Done synced = syncFolder(above); !synced)
            return tl::unexpected(synced.error());
    }
    if (scratch.path() != aside || renamed(aside, folder, RENAME_EXCHANGE) != 0) {
        std::ignore = scratch.path() == aside && scratch.moveTo(made);
        if (const Done exchanged = exchangeInTwo(scratch, folder, nameAside(folder, now)); !exchanged)
            return tl::unexpected(exchanged.error());
    }
    scratch.keep();
    return syncFolder(above) ? Result<QString>(aside) : placedUncertainly();
}

Result<Slots::Opened> unpackBackup(
    EnvelopeReader &reader, const Credential &credential, const QString &folder, const Progress &progress, qint64 size)
{
    auto opened = reader.unlock(credential);
    if (!opened)
        return opened;
    if (const Done unpacked = unpack(reader, folder, members(), stepper(progress, size)); !unpacked)
        return tl::unexpected(unpacked.error());
    const EnvelopeHeader &header = reader.header();
    const CopyClaim claim{header.vault, header.practice, AuditHead{header.seq, header.auditHash}};
    if (const Done proven = proveFiles(folder, opened->dataKey, claim); !proven)
        return tl::unexpected(proven.error());
    const auto keySlots = Slots::fromJson(header.keySlots);
    if (!keySlots)
        return tl::unexpected(keySlots.error());
    if (const Done written = writeSlots(folder, *keySlots, opened->dataKey); !written)
        return tl::unexpected(written.error());
    return opened;
}

Credential copyOf(const Credential &credential)
{
    if (const auto *password = std::get_if<Password>(&credential))
        return Password{password->text.clone()};
    if (const auto *recovery = std::get_if<RecoveryKey>(&credential))
        return *recovery;
    return PracticeKey{};
}

// Opens what was unpacked as anybody would, and lets its audit say how it came there. Before it stands in its place:
// what can fail has failed by then.
Result<AuditHead> sayRestored(const QString &folder, Credential credential, const Clock &clock, IdSource &ids)
{
    const auto vault = Vault::open(folder, std::move(credential), clock, ids);
    if (!vault)
        return tl::unexpected(vault.error());
    const auto said = (*vault)->write((*vault)->viewer(), Action::Restore, {}, [&](Transaction &t) -> Done {
        t.about(QStringLiteral("vault"), (*vault)->id().toString());
        return {};
    });
    return said ? Result<AuditHead>((*vault)->head()) : tl::unexpected(said.error());
}

// What stands in @p folder, brought up to date, gone through from the first page to the last row.
Result<VerifyReport> verifyUnpacked(
    const QString &folder, const Secret &dataKey, const AuditHead &head, const Progress &progress, qint64 size)
{
    const auto data =
        Database::open(folder + u'/' + dataFile, subkey(dataKey, Subkey::Data), Database::Mode::ReadWrite);
    if (!data)
        return tl::unexpected(data.error());
    if (const Done current = migrate(**data, Layout::Data, [] { return Done(); }); !current)
        return tl::unexpected(current.error());
    const AuditChain keys(subkey(dataKey, Subkey::Audit));
    return verify(
        **data, keys, {Anchor{QStringLiteral("backup"), head}}, [&] { return !progress || progress(size, size); });
}

Result<QByteArray> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorCode::StoreFailure, QStringLiteral("cannot read the backup"));
    return hash.result();
}

} // namespace

Result<Restored> restore(const QString &file, const Credential &credential, const QString &given, const Clock &clock,
    IdSource &ids, const Progress &progress)
{
    const QString folder = QDir::cleanPath(QFileInfo(given).absoluteFilePath());
    if (!folder.endsWith(u".kluis"))
        return fail(ErrorCode::UnknownValue, QStringLiteral("the name of a vault ends in .kluis"), folder);
    const QString above = QFileInfo(folder).absolutePath();
    if (!QFileInfo(above).isDir())
        return fail(ErrorCode::NotFound, QStringLiteral("the folder above it is not there"));
    if (const Done fit = checkPlace(QFileInfo(above).canonicalFilePath()); !fit)
        return tl::unexpected(fit.error());
    auto reader = EnvelopeReader::open(file);
    if (!reader)
        return tl::unexpected(reader.error());
    const EnvelopeHeader header = reader->header();
    if (header.kind != u"backup")
        return fail(ErrorCode::MalformedInput, QStringLiteral("an envelope, but not a backup"));
    auto old = holdOld(folder, header.vault, clock.nowUtc());
    if (!old)
        return tl::unexpected(old.error());
    Scratch made(folder + QStringLiteral(".nieuw"));
    if (const Done state = made.state(); !state)
        return tl::unexpected(state.error());
    const auto opened = unpackBackup(*reader, credential, made.path(), progress, QFileInfo(file).size());
    if (!opened)
        return tl::unexpected(opened.error());
    // Older than what this machine remembers, and rightly so: somebody chose it.
    Anchors(made.path(), header.vault, opened->dataKey).restart(AuditHead{header.seq, header.auditHash});
    const auto head = sayRestored(made.path(), copyOf(credential), clock, ids);
    if (!head)
        return tl::unexpected(head.error());
    const auto aside = exchangeFolders(made, folder, old->has_value(), clock.nowUtc());
    if (!aside)
        return tl::unexpected(aside.error());
    old->reset();
    Anchors(folder, header.vault, opened->dataKey).restart(*head);
    return Restored{header.vault, header.practice, header.seq, header.created, *aside};
}

Result<BackupTried> tryBackup(Vault &vault, const QString &file, const Credential &credential, const Progress &progress)
{
    auto reader = EnvelopeReader::open(file);
    if (!reader)
        return tl::unexpected(reader.error());
    const EnvelopeHeader header = reader->header();
    if (header.kind != u"backup")
        return fail(ErrorCode::MalformedInput, QStringLiteral("an envelope, but not a backup"));
    const Scratch trial(vault.folder() + QStringLiteral("/proef.nieuw"));
    if (const Done state = trial.state(); !state)
        return tl::unexpected(state.error());
    const qint64 size = QFileInfo(file).size();
    const auto hash = hashOf(file);
    const auto opened = unpackBackup(*reader, credential, trial.path(), progress, size);
    if (!opened || !hash)
        return tl::unexpected(opened ? hash.error() : opened.error());
    auto report =
        verifyUnpacked(trial.path(), opened->dataKey, AuditHead{header.seq, header.auditHash}, progress, size);
    if (!report)
        return tl::unexpected(report.error());
    const QString found = report->isSound() ? QString(backupTriedSound) : QString(backupTriedWrong);
    const auto said = vault.write(vault.viewer(), Action::Verify, found, [&](Transaction &t) -> Done {
        t.about(QStringLiteral("backup"), vault.id().toString(), QString::number(header.seq));
        t.endsAs(report->isSound() ? Outcome::Succeeded : Outcome::Failed);
        return {};
    });
    if (!said)
        return tl::unexpected(said.error());
    return BackupTried{header.vault, header.vault == vault.id(), header.created, *std::move(report), *said,
        vault.clock().nowUtc(), *hash, size};
}

} // namespace regie::exchange
