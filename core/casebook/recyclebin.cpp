#include "core/casebook/recyclebin.h"

#include "core/casebook/promised.h"
#include "core/store/access.h"
#include "core/store/transaction.h"

#include <QPointer>

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

QFuture<Done> RecycleBin::putBackLater(const store::RemovedThing &thing)
{
    const auto promise = casebook::promised<Done>();
    store::Vault &vault = m_book.vault();
    if (!store::mayDo(vault.viewer().role(), store::Action::ChangeFamily)) {
        casebook::keep(*promise, fail(ErrorCode::NoRight));
        return promise->future();
    }
    const auto tell = [promise, number = thing.number, self = QPointer<Casebook>(&m_book)](
                          const Result<ActionId> &written) {
        if (written && self) {
            self->remember({*written, store::Action::Undo, number, std::nullopt});
            Q_EMIT self->casesChanged();
        }
        casebook::keep(*promise, written ? Done() : Done(tl::unexpected(written.error())));
    };
    vault.writeLater(
        vault.viewer(), store::Action::Undo, {},
        [action = thing.action](store::Transaction &transaction) -> Done {
            const auto undone = transaction.undo(action, store::UndoMode::KeepLater);
            return undone ? Done() : Done(tl::unexpected(undone.error()));
        },
        [tell](const Result<ActionId> &written) { casebook::onInterfaceThread([tell, written] { tell(written); }); });
    return promise->future();
}

} // namespace regie
