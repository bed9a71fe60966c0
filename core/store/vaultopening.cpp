#include "core/store/files.h"
#include "core/store/migrations.h"
#include "core/store/place.h"
#include "core/store/rows.h"
#include "core/store/transaction.h"
#include "core/store/vault_p.h"
#include "core/store/verify.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace regie::store {

namespace {

const QStringList &fileNames()
{
    static const QStringList names{QString(dataName), QString(draftsName), QStringLiteral("data.db-journal"),
        QStringLiteral("drafts.db-journal"), QString(previousName), QStringLiteral("slots.json"),
        QStringLiteral("slots.json.bak"), QStringLiteral("anker.log"), QStringLiteral("LOCK")};
    return names;
}

// The slots gave the right key: a file that it does not open is damaged, and so is one that is not there.
Error ofFile(const Error &error)
{
    if (error.code == ErrorCode::WrongPassword || error.code == ErrorCode::NotAVault)
        return {ErrorCode::VaultDamaged, error.detail};
    return error;
}

Result<std::unique_ptr<Database>> openFile(const QString &file, const Secret &key, Database::Mode mode)
{
    auto database = Database::open(file, key, mode);
    if (!database)
        return tl::unexpected(ofFile(database.error()));
    return database;
}

Done withoutCopy()
{
    return {};
}

} // namespace

Done Vault::Private::unlockSlots(const Credential &credential)
{
    auto file = readSlots(folder);
    if (!file)
        return tl::unexpected(file.error());
    auto opened = file->contents.unlock(credential);
    if (opened && !file->contents.isAuthentic(opened->dataKey) && !file->fromCopy) {
        // Somebody changed the file who did not know the key; the copy may still be what it was.
        const auto copy = readSlotsCopy(folder);
        if (!copy)
            return fail(ErrorCode::VaultDamaged, QStringLiteral("the slots were changed"));
        file = copy;
        opened = file->contents.unlock(credential);
    }
    if (!opened)
        return tl::unexpected(opened.error());
    if (!file->contents.isAuthentic(opened->dataKey))
        return fail(ErrorCode::VaultDamaged, QStringLiteral("the slots were changed"));
    dataKey = std::move(opened->dataKey);
    user.id = opened->user;
    openedBy = opened->kind;
    keySlots = file->contents;
    // Both files the same again: the copy must not keep a password that was changed.
    const auto copy = readSlotsCopy(folder);
    if (file->fromCopy || !copy || copy->contents.toJson(dataKey) != keySlots->toJson(dataKey))
        std::ignore = writeSlots(folder, *keySlots, dataKey);
    return {};
}

Done Vault::Private::keepPrevious() const
{
    const QString copy = path(previousName);
    const QString making = copy + QStringLiteral(".nieuw");
    QFile::remove(making);
    if (const Done copied = writeDatabase->copyTo(making, subkey(dataKey, Subkey::Data)); !copied)
        return copied;
    // Whole or not at all, as everything else in the folder.
    if (std::rename(QFile::encodeName(making).constData(), QFile::encodeName(copy).constData()) != 0)
        return tl::unexpected(systemError(errno, "cannot keep a copy of the file as it was"));
    return syncFolder(folder);
}

Done Vault::Private::openWriter()
{
    auto database = openFile(path(dataName), subkey(dataKey, Subkey::Data), Database::Mode::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    writeDatabase = std::move(*database);
    if (const Done migrated = migrate(*writeDatabase, Layout::Data, [this] { return keepPrevious(); }); !migrated)
        return tl::unexpected(ofFile(migrated.error()));
    const auto meta = readMeta(*writeDatabase);
    if (!meta)
        return tl::unexpected(ofFile(meta.error()));
    if (meta->vault != keySlots->vault())
        return fail(ErrorCode::VaultDamaged, QStringLiteral("the slots are another vault's"));
    if (meta->practice != keySlots->isPractice())
        return fail(ErrorCode::PracticeMismatch, QStringLiteral("slots and data do not agree on practice"));
    chain = std::make_unique<AuditChain>(subkey(dataKey, Subkey::Audit));
    if (const Done loaded = chain->load(*writeDatabase); !loaded)
        return loaded;
    head = chain->head();
    return checkAnchors();
}

Done Vault::Private::checkAnchors()
{
    anchors.emplace(folder, keySlots->vault(), dataKey);
    const auto state = anchors->compare(*writeDatabase, head);
    if (!state)
        return tl::unexpected(state.error());
    anchorState = *state;
    OlderVault found;
    found.behindFolder = state->folder == AnchorState::Found::Behind;
    found.behindMachine = state->state == AnchorState::Found::Behind;
    if (!found.behindFolder && !found.behindMachine)
        return {};
    found.actions = head.seq;
    for (const Anchor &anchor : anchors->remembered())
        found.remembered = std::max(found.remembered, anchor.head.seq);
    if (const auto last = auditRow(*writeDatabase, head.seq))
        found.lastAction = QDateTime::fromMSecsSinceEpoch(last->first.at, Qt::UTC);
    olderReason = older ? older(found).trimmed() : QString();
    if (!olderReason.isEmpty())
        return {};
    return fail(ErrorCode::VaultOutOfDate,
        QStringLiteral("older than the anchor %1")
            .arg(found.behindFolder ? QStringLiteral("in the folder") : QStringLiteral("of this machine")));
}

Done Vault::Private::openDrafts()
{
    const Secret key = subkey(dataKey, Subkey::Drafts);
    auto database = openFile(path(draftsName), key, Database::Mode::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    draftsDatabase = std::move(*database);
    if (const Done migrated = migrate(*draftsDatabase, Layout::Drafts, withoutCopy); !migrated)
        return tl::unexpected(ofFile(migrated.error()));
    drafts.emplace(*draftsDatabase);
    return {};
}

Done Vault::Private::openFiles()
{
    writing = std::make_unique<Worker>();
    reading = std::make_unique<Worker>();
    if (const Done writer = writing->ask([this] { return openWriter(); }); !writer)
        return writer;
    // The writer was first: it takes back what a killed process left half, which a reader may not. The others open side
    // by side.
    auto worker = reading->start([this] { return openReadOnly(workDatabase); });
    const Done kept = openDrafts();
    const Done read = openReadOnly(readDatabase);
    const Done worked = worker.get();
    for (const Done &one : {kept, read, worked}) {
        if (!one)
            return one;
    }
    reader.emplace(*readDatabase);
    return {};
}

Done Vault::Private::openReadOnly(std::unique_ptr<Database> &into) const
{
    auto database = openFile(path(dataName), subkey(dataKey, Subkey::Data), Database::Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    into = std::move(*database);
    return {};
}

Done Vault::Private::loadUser()
{
    const auto users = reader->users(Viewer(user.id));
    if (!users)
        return tl::unexpected(users.error());
    const auto found =
        std::find_if(users->cbegin(), users->cend(), [this](const User &one) { return one.id == user.id; });
    if (found == users->cend())
        return fail(ErrorCode::WrongPassword, QStringLiteral("the user of the slot is not in the vault"));
    user = *found;
    dropUnknownKeys(*users);
    const auto access = reader->access().accessOf(user.id);
    const auto hidden = reader->access().hiddenFrom(user.id);
    if (!access || !hidden)
        return tl::unexpected(access ? hidden.error() : access.error());
    // An older list of keys that was put back does not let somebody in again.
    if (access->ended.isValid())
        return fail(ErrorCode::WrongPassword, QStringLiteral("the access of this user has ended"));
    atWork.emplace(
        user.id, *hidden, access->role, privacy::seesCases(access->role) ? Viewer::Cases::Seen : Viewer::Cases::Unseen);
    return {};
}

// The key of somebody new is written just before she is: broken off between the two, her key opens nothing and her
// password would be somebody's already.
void Vault::Private::dropUnknownKeys(const QList<User> &users)
{
    Slots kept = *keySlots;
    const QList<Slot> all = kept.list();
    for (const Slot &slot : all) {
        const bool isKnown =
            std::any_of(users.cbegin(), users.cend(), [&slot](const User &one) { return one.id == slot.user; });
        if (!isKnown)
            std::ignore = kept.remove(slot.id);
    }
    // What cannot be written now is at the next opening.
    if (kept.list().size() < all.size() && writeSlots(folder, kept, dataKey))
        keySlots = kept;
}

/// When something was last destroyed here, in milliseconds UTC; nothing when nothing was.
Result<std::optional<qint64>> Vault::Private::lastDestruction()
{
    auto row = readDatabase->run(QLatin1String("SELECT max(decided_at) FROM destruction WHERE state = 'done'"));
    if (!row)
        return tl::unexpected(row.error());
    if (row->next() && !row->value(0).isNull())
        return std::optional(row->value(0).toLongLong());
    return row->ended().map([] { return std::optional<qint64>(); });
}

Done Vault::Private::dropStaleDrafts()
{
    const auto drop = [this](QLatin1String all, const QList<Database::Binding> &with, QLatin1String isStale) -> Done {
        auto stale =
            collected<QByteArray>(draftsDatabase->run(all, with), [](const Row &row) { return row.bytes("id"); });
        if (!stale)
            return tl::unexpected(stale.error());
        Done asked;
        stale->removeIf([&](const QByteArray &id) {
            auto row = readDatabase->run(isStale, {{QLatin1String(":id"), id}});
            if (!row)
                asked = tl::unexpected(row.error());
            return !row || !row->next() || row->value(0).toInt() == 0;
        });
        return asked ? drafts->forget(Viewer(user.id), *stale) : asked;
    };
    // Two files cannot be written in one step: what was destroyed, or recorded, may have left its draft behind. What
    // was typed after the last destruction about a case that is not here is of a later vault than this one: it waits
    // for that. What is about no case (a partner, a meeting) is not stale by that.
    const auto last = lastDestruction();
    if (!last)
        return tl::unexpected(last.error());
    Done dropped;
    if (*last)
        dropped = drop(QLatin1String("SELECT about AS id FROM form_draft GROUP BY about HAVING max(saved_at) <= :last"),
            {{QLatin1String(":last"), **last}},
            QLatin1String("SELECT :id <> zeroblob(16) AND NOT EXISTS(SELECT 1 FROM case_file WHERE id = :id) AND NOT "
                          "EXISTS(SELECT 1 FROM meeting WHERE id = :id)"));
    return dropped.and_then([&] {
        return drop(QLatin1String("SELECT id FROM draft"), {},
            QLatin1String("SELECT EXISTS(SELECT 1 FROM intake WHERE id = :id)"));
    });
}

Done Vault::Private::build(const NewVault &what)
{
    const auto data = Database::open(path(dataName), subkey(dataKey, Subkey::Data), Database::Mode::Create);
    if (!data)
        return tl::unexpected(data.error());
    if (const Done made = migrate(**data, Layout::Data, withoutCopy); !made)
        return made;
    {
        const auto kept = Database::open(path(draftsName), subkey(dataKey, Subkey::Drafts), Database::Mode::Create);
        if (!kept)
            return tl::unexpected(kept.error());
        if (const Done made = migrate(**kept, Layout::Drafts, withoutCopy); !made)
            return made;
    }
    AuditChain first(subkey(dataKey, Subkey::Audit));
    const ActionOrder order{ActionId::create(ids), Action::CreateVault, {}, clock.nowUtc()};
    const auto made = Transaction::perform(**data, first, Viewer(user.id), order, [&](Transaction &t) -> Done {
        t.about(QStringLiteral("vault"), keySlots->vault().toString());
        if (const Done saved = t.save(user); !saved)
            return saved;
        return t.record(VaultMeta{keySlots->vault(), what.practice, what.region, order.at});
    });
    if (!made)
        return tl::unexpected(made.error());
    // Slots last: without them the folder is no vault yet.
    return writeSlots(folder, *keySlots, dataKey);
}

namespace {

// The slots of a new vault, and the recovery key to print.
Result<QString> makeSlots(Slots &list, const NewVault &what, const Secret &dataKey, UserId user, IdSource &ids)
{
    const auto *password = what.password ? std::get_if<Password>(&*what.password) : nullptr;
    if (!password) {
        if (const Done added = list.addPractice(dataKey, user, ids); !added)
            return tl::unexpected(added.error());
        return QString();
    }
    const Done added = list.addPassword(dataKey, password->text, user, QStringLiteral("coordinator"), what.cost, ids);
    if (!added)
        return tl::unexpected(added.error());
    return what.practice ? QString() : list.addRecovery(dataKey, user, QStringLiteral("recovery"), ids);
}

Error ofNewFolder(int number)
{
    if (number == EEXIST || number == ENOTEMPTY)
        return {ErrorCode::VaultExists, QStringLiteral("there is something of that name")};
    if (number == ENOENT)
        return {ErrorCode::NotFound, QStringLiteral("the folder above it is not there")};
    return systemError(number, "cannot make the folder");
}

// Whether it was moved; @p done says whether that is durable.
bool moveIntoPlace(const QString &from, const QString &to, Done &done)
{
    const QByteArray old = QFile::encodeName(from);
    const QByteArray name = QFile::encodeName(to);
    int moved = ::renameat2(AT_FDCWD, old.constData(), AT_FDCWD, name.constData(), RENAME_NOREPLACE);
    // Some file systems cannot refuse in the same breath; rename refuses a folder that holds anything.
    if (moved != 0 && errno == EINVAL)
        moved = std::rename(old.constData(), name.constData());
    done = moved == 0 ? syncFolder(QFileInfo(to).absolutePath()) : Done(tl::unexpected(ofNewFolder(errno)));
    return moved == 0;
}

} // namespace

Result<Vault::Created> Vault::create(NewVault what, const Clock &clock, IdSource &ids)
{
    const QString folder = QFileInfo(what.folder).absoluteFilePath();
    if (!folder.endsWith(u".kluis"))
        return fail(ErrorCode::UnknownValue, QStringLiteral("the name of a vault ends in .kluis"), folder);
    struct stat info = {};
    if (::lstat(QFile::encodeName(folder).constData(), &info) == 0)
        return fail(ErrorCode::VaultExists, QStringLiteral("there is something of that name"));
    const QString above = QFileInfo(folder).absolutePath();
    if (!QFileInfo(above).isDir())
        return tl::unexpected(ofNewFolder(ENOENT));
    if (const Done fit = checkPlace(QFileInfo(above).canonicalFilePath()); !fit)
        return tl::unexpected(fit.error());

    if (what.firstUser.id.isNull())
        what.firstUser.id = UserId::create(ids);
    Slots list(VaultId::create(ids), what.practice);
    const Secret dataKey = Secret::random(32);
    const auto recovery = makeSlots(list, what, dataKey, what.firstUser.id, ids);
    if (!recovery)
        return tl::unexpected(recovery.error());

    // Made under another name and moved, so that no half vault can stand under this one.
    const QString making = folder + QStringLiteral(".nieuw");
    QDir(making).removeRecursively();
    if (::mkdir(QFile::encodeName(making).constData(), 0700) != 0)
        return tl::unexpected(ofNewFolder(errno));
    Done made;
    {
        auto lock = FolderLock::take(making, clock.nowUtc());
        if (!lock)
            return tl::unexpected(lock.error());
        Private p(making, std::move(*lock), clock, ids);
        p.dataKey = dataKey.clone();
        p.keySlots = list;
        p.user = what.firstUser;
        made = p.build(what);
    }
    const bool placed = made && moveIntoPlace(making, folder, made);
    Result<std::unique_ptr<Vault>> vault;
    if (made)
        vault = openWith(folder, dataKey, list, what.firstUser.id, clock, ids);
    if (made && vault)
        return Created{std::move(*vault), *recovery};
    // Nobody has seen the recovery key: what was made must not stay.
    QDir(placed ? folder : making).removeRecursively();
    return tl::unexpected(made ? vault.error() : made.error());
}

Result<std::unique_ptr<Vault>> Vault::openWith(
    const QString &folder, const Secret &dataKey, const Slots &list, UserId user, const Clock &clock, IdSource &ids)
{
    auto lock = FolderLock::take(folder, clock.nowUtc());
    if (!lock)
        return tl::unexpected(lock.error());
    auto p = std::make_unique<Private>(folder, std::move(*lock), clock, ids);
    p->dataKey = dataKey.clone();
    p->keySlots = list;
    p->user.id = user;
    return finishOpening(std::move(p), SlotKind::Password);
}

Result<std::unique_ptr<Vault>> Vault::open(
    const QString &given, Credential credential, const Clock &clock, IdSource &ids, const OlderAccepted &older)
{
    const QString folder = QDir::cleanPath(QFileInfo(given).absoluteFilePath());
    if (const Done fit = checkPlace(folder); !fit)
        return tl::unexpected(fit.error());
    if (!QFileInfo::exists(folder + QStringLiteral("/slots.json")) &&
        !QFileInfo::exists(folder + QStringLiteral("/slots.json.bak")))
        return fail(ErrorCode::NotAVault, QStringLiteral("no slots"));
    if (const Done tight = tightenFolder(folder, fileNames()); !tight)
        return tl::unexpected(tight.error());
    auto lock = FolderLock::take(folder, clock.nowUtc());
    if (!lock)
        return tl::unexpected(lock.error());
    auto p = std::make_unique<Private>(folder, std::move(*lock), clock, ids);
    if (const Done unlocked = p->unlockSlots(credential); !unlocked)
        return tl::unexpected(unlocked.error());
    p->older = older;
    const SlotKind kind = p->openedBy;
    return finishOpening(std::move(p), kind);
}

Result<std::unique_ptr<Vault>> Vault::finishOpening(std::unique_ptr<Private> p, SlotKind kind)
{
    Done ready = p->openFiles();
    if (ready)
        ready = p->loadUser();
    if (!ready)
        return tl::unexpected(ready.error());
    std::ignore = p->dropStaleDrafts(); // drafts that cannot be read keep no case shut; a check tells of them
    p->wantsPassword = kind == SlotKind::Recovery;
    std::unique_ptr<Vault> vault(new Vault(std::move(p)));
    if (const Done noted = vault->d->noteOlder(*vault); !noted)
        return tl::unexpected(noted.error());
    const QString how = kind == SlotKind::Recovery ? QStringLiteral("recovery") : QString();
    const auto audited = vault->write(vault->viewer(), Action::OpenVault, how, [&](Transaction &t) -> Done {
        t.about(QStringLiteral("vault"), vault->id().toString());
        t.by(kind == SlotKind::Recovery ? Ground::Recovery : Ground::Role);
        return {};
    });
    if (!audited)
        return tl::unexpected(audited.error());
    return vault;
}

Done Vault::Private::noteOlder(Vault &vault)
{
    if (olderReason.isEmpty())
        return {};
    // Before anything else is done with it, and before the anchors forget: who took an older vault as the true one.
    const auto audited = vault.write(vault.viewer(), Action::Restore, olderReason, [&](Transaction &t) -> Done {
        t.about(QStringLiteral("vault"), vault.id().toString());
        t.by(Ground::Asked);
        return {};
    });
    if (!audited)
        return tl::unexpected(audited.error());
    anchors->restart(vault.head());
    return {};
}

Result<VerifyReport> Vault::verify(
    const QString &given, const Credential &credential, const Clock &clock, const std::function<bool()> &goOn)
{
    const QString folder = QDir::cleanPath(QFileInfo(given).absoluteFilePath());
    if (const Done fit = checkPlace(folder); !fit)
        return tl::unexpected(fit.error());
    auto lock = FolderLock::take(folder, clock.nowUtc());
    if (!lock)
        return tl::unexpected(lock.error());
    SystemIds unused;
    Private p(folder, std::move(*lock), clock, unused);
    if (const Done unlocked = p.unlockSlots(credential); !unlocked)
        return tl::unexpected(unlocked.error());
    // The writer's way of opening: it rolls back what a killed process left behind, which a reader may not.
    const auto data = openFile(p.path(dataName), subkey(p.dataKey, Subkey::Data), Database::Mode::ReadWrite);
    if (!data)
        return tl::unexpected(data.error());
    if (const auto version = layoutVersion(**data, Layout::Data); !version)
        return tl::unexpected(ofFile(version.error()));
    const AuditChain keys(subkey(p.dataKey, Subkey::Audit));
    return store::verify(**data, keys, Anchors(folder, p.keySlots->vault(), p.dataKey).remembered(), goOn);
}

Result<VaultFace> Vault::look(const QString &folder)
{
    const auto file = readSlots(folder);
    if (!file)
        return tl::unexpected(file.error());
    return VaultFace{file->contents.vault(), file->contents.isPractice(), file->contents.isOpenToAll()};
}

} // namespace regie::store
