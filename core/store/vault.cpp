#include "core/store/vault.h"

#include "core/store/access.h"
#include "core/store/files.h"
#include "core/store/proof.h"
#include "core/store/sqlite.h"
#include "core/store/transaction.h"
#include "core/store/vault_p.h"

#include <QFile>

namespace regie::store {

namespace {

constexpr int checkAttempts = 100;
constexpr int checkInterval = 2000; // virtual machine steps between two looks at who waits

/// Writes the file anew, so that no page and no gap in a page holds what was destroyed. The engine has blanked it
/// already (secure_delete); when there is no room for another file, that has to do.
void compact(Database &database)
{
    const int attached = sqlite3_limit(database.handle(), SQLITE_LIMIT_ATTACHED, 1); // it works in a second file
    (void)database.run(QLatin1String("VACUUM"));
    sqlite3_limit(database.handle(), SQLITE_LIMIT_ATTACHED, attached);
}

bool withoutPrevious(const QString &folder)
{
    const QString copy = folder + u'/' + previousName;
    return !QFile::exists(copy) || (QFile::remove(copy) && syncFolder(folder));
}

tl::unexpected<Error> wouldWaitForItself()
{
    return fail(ErrorCode::NotAllowed, QStringLiteral("a write inside a write"));
}

} // namespace

Vault::Private::~Private()
{
    closing = true;
    // Connections close on the thread that opened them, after the last job.
    if (reading) {
        reading->post([this] { workDatabase.reset(); });
        reading->finish();
    }
    if (writing) {
        writing->post([this] {
            chain.reset();
            writeDatabase.reset();
        });
        writing->finish();
    }
}

Result<AuditHead> Vault::Private::perform(
    const Viewer &viewer, const ActionOrder &order, const std::function<Done(Transaction &)> &work)
{
    // The copy from before an upgrade holds them too, and is not needed to destroy them.
    if (order.action == Action::Destroy && !withoutPrevious(folder))
        return fail(ErrorCode::IoError, QStringLiteral("the copy of an earlier version cannot be removed"));
    auto done = Transaction::perform(*writeDatabase, *chain, viewer, order, work);
    if (done) {
        {
            const std::lock_guard guard(headMutex);
            head = *done;
        }
        anchors->add(*done);
        if (order.action == Action::Destroy)
            compact(*writeDatabase);
    } else if (done.error().code == ErrorCode::NoRight) {
        keepRefusal(order, itself()); // found out on the way: nothing of it was written
    }
    return done;
}

void Vault::Private::keepRefusal(const ActionOrder &order, const AuditObject &object)
{
    const ActionOrder said{ActionId::create(ids), order.action, {}, order.at};
    std::ignore = perform(*atWork, said, [&object](Transaction &transaction) {
        transaction.about(object.kind, object.id, object.number);
        transaction.endsAs(Outcome::Refused);
        return Done();
    });
}

AuditObject Vault::Private::itself() const
{
    return {QStringLiteral("vault"), vaultId().toString(), {}};
}

Done Vault::Private::allows(Action action) const
{
    if (mayDo(atWork->role(), action))
        return {};
    return fail(ErrorCode::NoRight, toCode(action));
}

void Vault::Private::writeEnded()
{
    --waiting;
    waiting.notify_all();
}

Vault::Vault(std::unique_ptr<Private> p) : d(std::move(p))
{
}
Vault::~Vault() = default;

VaultId Vault::Private::vaultId() const
{
    const std::lock_guard guard(slotsMutex);
    return keySlots->vault();
}

VaultId Vault::id() const
{
    return d->vaultId();
}
QString Vault::folder() const
{
    return d->folder;
}
bool Vault::isPractice() const
{
    const std::lock_guard guard(d->slotsMutex);
    return d->keySlots->isPractice();
}
User Vault::user() const
{
    return d->user;
}
Viewer Vault::viewer() const
{
    return *d->atWork;
}
AnchorState Vault::anchors() const
{
    return d->anchorState;
}
const Clock &Vault::clock() const
{
    return d->clock;
}
IdSource &Vault::ids() const
{
    return d->ids;
}
Reader &Vault::read()
{
    return *d->reader;
}
Drafts &Vault::drafts()
{
    return *d->drafts;
}
Secret Vault::envelopeKey() const
{
    return subkey(d->dataKey, Subkey::Envelope);
}
QByteArray Vault::slotsText() const
{
    return d->slotsNow().toJson(d->dataKey);
}

AuditHead Vault::head() const
{
    const std::lock_guard guard(d->headMutex);
    return d->head;
}

Result<ActionId> Vault::write(
    const Viewer &viewer, Action action, const QString &reason, const std::function<Done(Transaction &)> &work)
{
    if (d->writing->isHere())
        return wouldWaitForItself();
    if (const Done allowed = d->allows(action); !allowed) {
        refused(action);
        return tl::unexpected(allowed.error());
    }
    const ActionOrder order{ActionId::create(d->ids), action, reason, d->clock.nowUtc()};
    ++d->waiting;
    const auto done = d->writing->ask([&] { return d->perform(viewer, order, work); });
    d->writeEnded();
    if (!done)
        return tl::unexpected(done.error());
    return order.id;
}

Result<Undone> Vault::undo(const Viewer &viewer, ActionId action, const QString &reason, UndoMode mode)
{
    Undone undone;
    const auto written = write(viewer, Action::Undo, reason, [&](Transaction &transaction) -> Done {
        auto done = transaction.undo(action, mode);
        if (!done)
            return tl::unexpected(done.error());
        undone = *std::move(done);
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    return undone;
}

void Vault::writeLater(const Viewer &viewer, Action action, const QString &reason,
    std::function<Done(Transaction &)> work, std::function<void(Result<ActionId>)> done)
{
    const ActionOrder order{ActionId::create(d->ids), action, reason, d->clock.nowUtc()};
    ++d->waiting;
    d->writing->post([p = d.get(), viewer, order, work = std::move(work), done = std::move(done)] {
        const Done allowed = p->allows(order.action);
        if (!allowed)
            p->keepRefusal(order, p->itself());
        const auto written = allowed ? p->perform(viewer, order, work) : tl::unexpected(allowed.error());
        p->writeEnded();
        if (done)
            done(written ? Result<ActionId>(order.id) : Result<ActionId>(tl::unexpected(written.error())));
    });
}

void Vault::refused(Action action, const AuditObject &object)
{
    const ActionOrder order{ActionId::create(d->ids), action, {}, d->clock.nowUtc()};
    ++d->waiting;
    d->writing->post([p = d.get(), order, about = object.kind.isEmpty() ? d->itself() : object] {
        p->keepRefusal(order, about);
        p->writeEnded();
    });
}

void Vault::readOnWorker(std::function<void(Reader &)> work)
{
    checkOnWorker([work = std::move(work)](Database &database) {
        Reader reader(database);
        work(reader);
    });
}

void Vault::checkOnWorker(std::function<void(Database &)> work)
{
    d->reading->post([p = d.get(), work = std::move(work)] {
        // A write that ends while the vault closes may still ask for a read; whoever waits for it is told it is off.
        if (p->workDatabase)
            work(*p->workDatabase);
    });
}

void Vault::quickCheckLater(std::function<void(Done)> done)
{
    d->tryQuickCheck(std::move(done), checkAttempts);
}

void Vault::Private::tryQuickCheck(std::function<void(Done)> done, int attempts)
{
    reading->post([this, done = std::move(done), attempts] {
        // The check holds the read lock for as long as it runs: whoever wants to write goes first.
        for (int writes = waiting; writes > 0; writes = waiting)
            waiting.wait(writes);
        if (closing) {
            done(fail(ErrorCode::Cancelled));
            return;
        }
        const auto someoneWaits = [](void *p) {
            const auto *self = static_cast<Private *>(p);
            return self->waiting > 0 || self->closing ? 1 : 0;
        };
        sqlite3_progress_handler(workDatabase->handle(), checkInterval, someoneWaits, this);
        const Done checked = workDatabase->quickCheck();
        sqlite3_progress_handler(workDatabase->handle(), 0, nullptr, nullptr);
        if (checked || checked.error().code != ErrorCode::Cancelled || attempts == 0 || closing)
            done(checked);
        else
            tryQuickCheck(done, attempts - 1);
    });
}

Slots Vault::Private::slotsNow() const
{
    const std::lock_guard guard(slotsMutex);
    return *keySlots;
}

Done Vault::Private::replaceSlots(
    const Slots &changed, const std::function<Result<ActionId>(const WriteSlots &)> &audited)
{
    const auto written = audited([&](Transaction &) { return writeSlots(folder, changed, dataKey); });
    if (written) {
        const std::lock_guard guard(slotsMutex);
        keySlots = changed;
        return {};
    }
    // The files may be the new ones already; what was said to have failed must not hold.
    if (written.error().code != ErrorCode::CommitUncertain)
        std::ignore = writeSlots(folder, slotsNow(), dataKey);
    return tl::unexpected(written.error());
}

Done Vault::changePassword(const Password &current, const Password &next)
{
    const std::lock_guard oneChange(d->changing);
    Slots changed = d->slotsNow();
    const QList<Slot> before = changed.list();
    std::optional<Slot> old;
    for (const Slot &slot : before) {
        if (!old && slot.kind == SlotKind::Password && slot.user == d->user.id && changed.opens(slot, current))
            old = slot;
    }
    if (!old)
        return fail(ErrorCode::WrongPassword, QStringLiteral("no slot of this user opens"));
    if (changed.opensAnother(next, old->user))
        return fail(ErrorCode::DuplicateId, QStringLiteral("a password opens one user's slot"));
    const KdfCost cost = old->cost.value_or(KdfCost::standard());
    if (const Done added = changed.addPassword(d->dataKey, next.text, old->user, old->label, cost, d->ids); !added)
        return added;
    if (const Done removed = changed.remove(old->id); !removed)
        return removed;
    return d->replaceSlots(
        changed, [&](const auto &work) { return write(viewer(), Action::ChangePassword, {}, work); });
}

Result<AuditHead> Vault::copyTo(const QString &into)
{
    if (d->reading->isHere())
        return wouldWaitForItself();
    const Secret key = subkey(d->dataKey, Subkey::Data);
    const QString data = into + u'/' + dataName;
    const Done copied = d->reading->ask([&] { return d->workDatabase->copyTo(data, key); });
    if (!copied)
        return tl::unexpected(copied.error());
    const Done drafts = d->draftsDatabase->copyTo(into + u'/' + draftsName, subkey(d->dataKey, Subkey::Drafts));
    if (!drafts)
        return tl::unexpected(drafts.error());
    const auto copy = Database::open(data, key, Database::Mode::ReadOnly);
    if (!copy)
        return tl::unexpected(copy.error());
    AuditChain end(subkey(d->dataKey, Subkey::Audit));
    if (const Done loaded = end.load(**copy); !loaded)
        return tl::unexpected(loaded.error());
    return end.head();
}

Done Vault::prove(const QString &folder, const AuditHead &head) const
{
    return proveFiles(folder, d->dataKey, CopyClaim{id(), isPractice(), head});
}

} // namespace regie::store
