#include "core/store/removedreader.h"

#include "core/store/audit.h"
#include "core/store/auditreader.h"
#include "core/store/raw.h"
#include "core/store/schema.h"

#include <QCborMap>
#include <QCborValue>

namespace regie::store {

namespace {

std::optional<RemovedKind> removedKind(qint64 table)
{
    const std::pair<Table, RemovedKind> kinds[] = {{Table::Relation, RemovedKind::Relation},
        {Table::FamilyTie, RemovedKind::Tie}, {Table::Membership, RemovedKind::Residence},
        {Table::NetworkContact, RemovedKind::Contact}, {Table::ShieldedFact, RemovedKind::Shield}};
    for (const auto &[of, kind] : kinds) {
        if (table == static_cast<qint64>(of))
            return kind;
    }
    return std::nullopt;
}

template <typename AnyId>
AnyId keptId(const QCborMap &kept, const char *column)
{
    return AnyId::fromBytes(kept.value(QLatin1String(column)).toByteArray()).value_or(AnyId());
}

RemovedThing removedThing(const AuditEntry &entry, const ActionId &action, RemovedKind kind, const QCborMap &kept)
{
    RemovedThing thing{action, entry.at, entry.userName, entry.objectNumber, entry.reason, kind,
        kept.value(QLatin1String("kind")).toString(), keptId<PersonId>(kept, "person"), {}, {}, {}};
    if (kind == RemovedKind::Relation || kind == RemovedKind::Tie) {
        thing.person = keptId<PersonId>(kept, "from_person");
        thing.other = keptId<PersonId>(kept, "to_person");
    } else if (kind == RemovedKind::Residence) {
        thing.household = keptId<HouseholdId>(kept, "household");
    } else if (kind == RemovedKind::Contact) {
        thing.name = kept.value(QLatin1String("name")).toString();
    }
    return thing;
}

} // namespace

Result<QList<RemovedThing>> RemovedReader::since(const Viewer &viewer, const QDateTime &from) const
{
    AuditQuery query;
    query.from = from;
    query.wants = [](const AuditEntry &entry) { return entry.action == Action::ChangeFamily; };
    const auto entries = AuditReader(m_db).entries(viewer, query);
    if (!entries)
        return tl::unexpected(entries.error());
    QList<RemovedThing> things;
    for (const AuditEntry &entry : *entries) {
        if (const Done taken = takeFrom(entry, things); !taken)
            return tl::unexpected(taken.error());
    }
    return things;
}

/// An item without a hash is a row that went. It is still gone when no later action wrote it.
Done RemovedReader::takeFrom(const AuditEntry &entry, QList<RemovedThing> &into) const
{
    const auto first = firstItemOf(m_db, entry.seq);
    const auto record = auditRow(m_db, entry.seq);
    auto items =
        RawStatement::prepare(m_db, "SELECT seq, tbl, row, length(hash) FROM audit_item WHERE rid >= ?1 ORDER BY rid");
    auto kept =
        RawStatement::prepare(m_db, "SELECT old_values FROM history WHERE tbl = ?1 AND row = ?2 AND seq = ?3 AND ?3 = "
                                    "(SELECT max(seq) FROM audit_item WHERE tbl = ?1 AND row = ?2)");
    if (!first || !record)
        return tl::unexpected(first ? record.error() : first.error());
    if (!items || !kept)
        return tl::unexpected(items ? kept.error() : items.error());
    items->bind(1, *first);
    for (auto on = items->step();; on = items->step()) {
        if (!on)
            return tl::unexpected(on.error());
        if (!*on || items->number(0) != entry.seq)
            return {};
        const auto kind = removedKind(items->number(1));
        if (!kind || items->number(3) != 0)
            continue;
        kept->reset();
        kept->bind(1, items->number(1));
        kept->bind(2, items->number(2));
        kept->bind(3, entry.seq);
        const auto there = kept->step();
        if (!there)
            return tl::unexpected(there.error());
        if (*there)
            into.append(removedThing(entry, record->first.action, *kind, QCborValue::fromCbor(kept->bytes(0)).toMap()));
    }
}

} // namespace regie::store
