#include "core/store/rows_family.h"
#include "core/store/transaction_p.h"

namespace regie::store {

Done Transaction::save(FamilyTie &tie)
{
    const auto revision = d->putById(Table::FamilyTie, tie.id, valuesOf(tie), tie.revision);
    if (revision)
        tie.revision = *revision;
    return doneOf(revision);
}

Done Transaction::save(LifeFacts &life)
{
    const auto revision =
        d->rows.put(Table::LifeFact, {{"person", idValue(life.person)}}, valuesOf(life), life.revision);
    if (revision)
        life.revision = *revision;
    return doneOf(revision);
}

Done Transaction::save(ShieldedFact &fact)
{
    const auto revision = d->putById(Table::ShieldedFact, fact.id, valuesOf(fact), fact.revision);
    if (!revision)
        return doneOf(revision);
    fact.revision = *revision;
    int position = 0;
    const auto key = [&] { return Values{{"fact", idValue(fact.id)}, {"position", position}}; };
    for (; position < fact.from.size(); ++position) {
        const auto put =
            d->rows.put(Table::ShieldedFrom, key(), key() + Values{{"person", idValue(fact.from.at(position))}});
        if (!put)
            return doneOf(put);
    }
    for (auto extra = d->rows.find(Table::ShieldedFrom, key());; extra = d->rows.find(Table::ShieldedFrom, key())) {
        if (!extra || !*extra)
            return doneOf(extra);
        if (Done removed = d->rows.remove(Table::ShieldedFrom, **extra); !removed)
            return removed;
        ++position;
    }
}

Done Transaction::save(NetworkContact &contact)
{
    const auto revision = d->putById(Table::NetworkContact, contact.id, valuesOf(contact), contact.revision);
    if (revision)
        contact.revision = *revision;
    return doneOf(revision);
}

Done Transaction::remove(FamilyTieId id)
{
    return d->removeById(Table::FamilyTie, idValue(id));
}

Done Transaction::remove(NetworkContactId id)
{
    return d->removeById(Table::NetworkContact, idValue(id));
}

Done Transaction::remove(ShieldedFactId id)
{
    const auto from =
        d->rowsWhere("SELECT rid FROM shielded_from WHERE fact = :fact ORDER BY rid", {{"fact", idValue(id)}});
    if (!from)
        return doneOf(from);
    for (const qint64 row : *from) {
        const auto held = d->rows.find(Table::ShieldedFrom, {{"rid", static_cast<qlonglong>(row)}});
        if (!held || !*held)
            return doneOf(held);
        if (Done removed = d->rows.remove(Table::ShieldedFrom, **held); !removed)
            return removed;
    }
    return d->removeById(Table::ShieldedFact, idValue(id));
}

Done Transaction::record(CaseId file, const AnalysisEntry &entry)
{
    return doneOf(d->putById(Table::AnalysisEntry, entry.id, valuesOf(entry, file), 0));
}

Done Transaction::record(CaseId file, const ChecklistAnswer &answer)
{
    return doneOf(d->putById(Table::ChecklistAnswer, answer.id, valuesOf(answer, file), 0));
}

Done Transaction::Private::repointTies(const QVariant &from, const QVariant &to)
{
    const auto between = rowsWhere("SELECT rid FROM family_tie WHERE (from_person = :a AND to_person = :b) OR "
                                   "(from_person = :b AND to_person = :a) ORDER BY rid",
        {{"a", from}, {"b", to}});
    if (!between)
        return doneOf(between);
    for (const qint64 row : *between) {
        const auto held = rows.find(Table::FamilyTie, {{"rid", static_cast<qlonglong>(row)}});
        if (!held || !*held)
            return doneOf(held);
        if (Done removed = rows.remove(Table::FamilyTie, **held); !removed)
            return removed;
    }
    for (const char *column : {"from_person", "to_person"}) {
        if (Done moved = repoint(Table::FamilyTie, column, from, to); !moved)
            return moved;
    }
    // of two lives that were told, that of the one who is kept stands
    const auto kept = rows.find(Table::LifeFact, {{"person", to}});
    const auto gone = rows.find(Table::LifeFact, {{"person", from}});
    if (!kept || !gone || !*gone)
        return doneOf(kept ? gone : kept);
    return *kept ? rows.remove(Table::LifeFact, **gone) : repoint(Table::LifeFact, "person", from, to);
}

} // namespace regie::store
