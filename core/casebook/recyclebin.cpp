#include "core/casebook/recyclebin.h"

#include "core/casebook/oneaction.h"
#include "core/store/access.h"
#include "core/store/transaction.h"

namespace regie {

namespace {

/// Names of people and households, each read once.
class RemovedNames
{
public:
    RemovedNames(store::Database &database, const Viewer &viewer) : m_reader(database), m_viewer(viewer) {}

    [[nodiscard]] QString of(PersonId id)
    {
        const auto known = m_persons.constFind(id);
        if (known != m_persons.constEnd() || id.isNull())
            return known == m_persons.constEnd() ? QString() : *known;
        const auto person = m_reader.person(m_viewer, id);
        return *m_persons.insert(id, person ? person->name.full() : QString());
    }
    [[nodiscard]] QString of(HouseholdId id) const
    {
        const auto household = id.isNull() ? fail(ErrorCode::NotFound) : m_reader.household(m_viewer, id);
        return household ? household->name : QString();
    }

private:
    store::Reader m_reader;
    Viewer m_viewer;
    QHash<PersonId, QString> m_persons;
};

Result<QList<RemovedView>> readRemoved(store::Database &database, const Viewer &viewer, const QDateTime &now)
{
    const auto things = store::RemovedReader(database).since(viewer, now.addDays(-recycledDays));
    if (!things)
        return tl::unexpected(things.error());
    RemovedNames names(database, viewer);
    QList<RemovedView> views;
    for (const store::RemovedThing &thing : *things) {
        views.append({thing, names.of(thing.person), names.of(thing.other), names.of(thing.household),
            LocalDateTime::fromUtc(thing.at).date.addDays(recycledDays)});
    }
    return views;
}

} // namespace

QFuture<Result<QList<RemovedView>>> RecycleBin::readLater() const
{
    const auto promise = casebook::promised<Result<QList<RemovedView>>>();
    store::Vault &vault = m_book.vault();
    vault.checkOnWorker([promise, viewer = vault.viewer(), now = vault.clock().nowUtc()](store::Database &database) {
        casebook::keep(*promise, readRemoved(database, viewer, now));
    });
    return promise->future();
}

QFuture<Result<store::Undone>> RecycleBin::putBackLater(const store::RemovedThing &thing)
{
    if (!store::mayDo(m_book.vault().viewer().role(), store::Action::ChangeFamily)) {
        const auto promise = casebook::promised<Result<store::Undone>>();
        casebook::keep(*promise, fail(ErrorCode::NoRight));
        return promise->future();
    }
    return casebook::inOneActionLater<store::Undone>(
        m_book, store::Action::Undo, {},
        [action = thing.action](
            const casebook::FlowWriter &writer) { return writer.tx.undo(action, store::UndoMode::KeepLater); },
        [](const store::Undone &) { return false; }, thing.number);
}

} // namespace regie
