#include "core/store/access.h"
#include "core/store/migrations.h"
#include "core/store/queries.h"
#include "core/store/undoer.h"

namespace regie::store {

Transaction::Transaction(Database &database, AuditChain &chain, const Viewer &viewer, const ActionOrder &order)
    : d(std::make_unique<Private>(database, chain, viewer, order))
{
}

Transaction::~Transaction() = default;

Reader &Transaction::read()
{
    return d->reader;
}

const Viewer &Transaction::viewer() const
{
    return d->viewer;
}

QDateTime Transaction::at() const
{
    return d->order.at;
}

void Transaction::about(const QString &objectKind, const QString &objectId, const QString &objectNumber)
{
    d->objectKind = objectKind;
    d->objectId = objectId;
    d->objectNumber = objectNumber;
}

void Transaction::by(Ground ground)
{
    d->ground = ground;
}

void Transaction::endsAs(Outcome outcome)
{
    d->outcome = outcome;
}

void Transaction::because(const QString &reason)
{
    d->order.reason = reason;
}

Result<AuditHead> Transaction::perform(Database &database, AuditChain &chain, const Viewer &viewer,
    const ActionOrder &order, const std::function<Done(Transaction &)> &work)
{
    if (Done begun = database.begin(); !begun)
        return tl::unexpected(begun.error());
    Transaction transaction(database, chain, viewer, order);
    qint64 monotonic = 0;
    Done worked = work(transaction);
    if (worked && transaction.d->rows.failure())
        worked = tl::unexpected(*transaction.d->rows.failure());
    const auto head = worked ? transaction.d->writeAudit(monotonic) : tl::unexpected(worked.error());
    if (!head) {
        database.rollback();
        return head;
    }
    const Done committing = database.commit();
    if (!committing) {
        // it may be there all the same: the action's own id tells
        database.rollback();
        const auto found = committed(database, order.id);
        if (!found)
            return fail(ErrorCode::CommitUncertain, committing.error().detail);
        if (!*found)
            return tl::unexpected(
                committing.error().code == ErrorCode::CommitUncertain ? database.commitCause() : committing.error());
    }
    chain.advance(*head, monotonic);
    return head;
}

/// By which right the user, called @p name, does this.
Result<Ground> Transaction::Private::rightOf(const QString &name)
{
    if (ground)
        return *ground;
    if (order.action == Action::AskAccess)
        return Ground::Asked;
    const auto id = objectKind == QLatin1String("case") ? CaseId::parse(objectId) : std::nullopt;
    if (!id || viewer.role() == Role::Everything)
        return Ground::Role;
    const auto file = reader.caseFile(viewer, *id);
    if (!file && file.error().code == ErrorCode::NotFound)
        return Ground::Role;
    if (!file)
        return tl::unexpected(file.error());
    if (file->handler.isEmpty() || file->handler.compare(name, Qt::CaseInsensitive) == 0)
        return Ground::OwnWork;
    const auto wrote = reader.access().wroteIn(viewer, *file);
    const auto asked = reader.access().lastAsked(viewer, id->toString());
    if (!wrote || !asked)
        return tl::unexpected(wrote ? asked.error() : wrote.error());
    return *wrote ? Ground::OwnWork : (*asked ? Ground::Asked : Ground::Role);
}

Result<AuditRecord::Standing> Transaction::Private::standing()
{
    const auto user =
        collected<User>(rows.run(queries::userStanding, {{"id", viewer.user().toBytes()}}), [](const Row &row) {
            return User{{}, row.text("name"), row.text("function"), row.text("organisation")};
        });
    if (!user)
        return tl::unexpected(user.error());
    const User hers = user->value(0);
    AuditRecord::Standing out;
    out.role = toCode(viewer.role());
    out.function = hers.function;
    out.organisation = hers.organisation;
    const auto right = rightOf(hers.name);
    if (!right)
        return tl::unexpected(right.error());
    out.ground = toCode(*right);
    out.breakGlass = *right == Ground::Asked || *right == Ground::Recovery ? 1 : 0;
    return out;
}

Result<AuditHead> Transaction::Private::writeAudit(qint64 &monotonic)
{
    const auto stood = standing();
    if (!stood)
        return tl::unexpected(stood.error());
    if (objectKind.isEmpty()) { // nobody said what it is about: the vault as a whole
        if (const auto meta = readMeta(db)) {
            objectKind = QStringLiteral("vault");
            objectId = meta->vault.toString();
        }
    }
    AuditRecord record;
    record.seq = rows.seq();
    record.action = order.id;
    record.at = order.at.toMSecsSinceEpoch();
    record.monotonic = monotonic = chain.monotonic(record.at);
    record.appVersion = QStringLiteral(REGIE_VERSION);
    record.origin = chain.origin();
    record.actor = viewer.user();
    record.kind = toCode(order.action);
    record.objectKind = objectKind;
    record.objectId = objectId;
    record.objectNumber = objectNumber;
    record.result = toCode(outcome);
    record.standing = *stood;
    record.reason = order.reason;
    record.rowsChanged = rows.rowsChanged();
    record.items = rows.digest();
    const AuditHead head{record.seq, chain.hash(record, chain.head().hash)};
    const auto written = rows.run(
        "INSERT INTO audit(seq, action_id, at, monotonic, app_version, origin, actor, action, object_kind, object_id, "
        "object_number, result, reason, rows_changed, items, prev_hash, hash, actor_role, actor_function, actor_org, "
        "ground, break_glass) VALUES(:seq, :action_id, :at, :monotonic, :app_version, :origin, :actor, :action, "
        ":object_kind, :object_id, :object_number, :result, :reason, :rows_changed, :items, :prev_hash, :hash, "
        ":actor_role, :actor_function, :actor_org, :ground, :break_glass)",
        {{"seq", static_cast<qlonglong>(record.seq)}, {"action_id", record.action.toBytes()},
            {"at", static_cast<qlonglong>(record.at)}, {"monotonic", static_cast<qlonglong>(record.monotonic)},
            {"app_version", record.appVersion}, {"origin", record.origin}, {"actor", record.actor.toBytes()},
            {"action", record.kind}, {"object_kind", textValue(record.objectKind)},
            {"object_id", textValue(record.objectId)}, {"object_number", textValue(record.objectNumber)},
            {"result", record.result}, {"reason", textValue(record.reason)}, {"rows_changed", record.rowsChanged},
            {"items", record.items}, {"prev_hash", chain.head().hash}, {"hash", head.hash}, {"actor_role", stood->role},
            {"actor_function", textValue(stood->function)}, {"actor_org", textValue(stood->organisation)},
            {"ground", stood->ground}, {"break_glass", static_cast<qlonglong>(stood->breakGlass)}});
    if (!written)
        return tl::unexpected(written.error());
    return head;
}

Done Transaction::record(const VaultMeta &meta)
{
    return doneOf(d->rows.put(Table::Meta, {{"rid", 1}},
        {{"rid", 1}, {"vault", idValue(meta.vault)}, {"practice", meta.practice}, {"region", textValue(meta.region)},
            {"created_at", momentValue(meta.createdAt)}},
        0));
}

Done Transaction::save(const User &user)
{
    return doneOf(d->putById(Table::UserAccount, user.id, valuesOf(user)));
}

Result<Undone> Transaction::undo(ActionId action, UndoMode mode)
{
    auto undone = Undoer(*d, mode).undo(action);
    if (!undone) {
        d->rows.failed(undone.error());
        return undone;
    }
    if (!mayDo(d->viewer.role(), undone->kind)) {
        const Error refused{ErrorCode::NoRight, toCode(undone->kind)};
        d->rows.failed(refused);
        return tl::unexpected(refused);
    }
    undone->action = d->order.id;
    about(undone->objectKind, undone->objectId, undone->objectNumber);
    return undone;
}

} // namespace regie::store
