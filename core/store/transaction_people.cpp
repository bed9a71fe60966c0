#include "core/matching/matching.h"
#include "core/store/transaction_p.h"

#include <QSet>

namespace regie::store {

Done Transaction::save(Person &person)
{
    const auto revision = d->putById(Table::Person, person.id, valuesOf(person), person.revision);
    if (!revision)
        return tl::unexpected(revision.error());
    person.revision = *revision;
    return d->writeKeys(person.id, person.name);
}

Done Transaction::Private::writeKeys(PersonId person, const PersonName &name)
{
    const QVariant id = person.toBytes();
    if (auto gone = rows.run("DELETE FROM person_key WHERE person = :person", {{"person", id}}); !gone)
        return tl::unexpected(gone.error());
    const QStringList words = matching::foldedWords(name.full());
    for (const QString &word : QSet<QString>(words.cbegin(), words.cend())) {
        const auto added = rows.run(
            "INSERT INTO person_key(word, person) VALUES(:word, :person)", {{"word", textValue(word)}, {"person", id}});
        if (!added)
            return tl::unexpected(added.error());
    }
    return {};
}

Done Transaction::save(Household &household)
{
    const auto revision = d->putById(Table::Household, household.id, valuesOf(household), household.revision);
    if (revision)
        household.revision = *revision;
    return doneOf(revision);
}

Done Transaction::save(const Membership &membership)
{
    return doneOf(d->putById(Table::Membership, membership.id, valuesOf(membership)));
}

Done Transaction::save(const Relation &relation)
{
    return doneOf(d->putById(Table::Relation, relation.id, valuesOf(relation)));
}

Done Transaction::saveAddress(PersonId person, const Address &address)
{
    return d->saveAddress(person, HouseholdId(), address);
}

Done Transaction::saveAddress(HouseholdId household, const Address &address)
{
    return d->saveAddress(PersonId(), household, address);
}

Done Transaction::Private::saveAddress(PersonId person, HouseholdId household, const Address &address)
{
    const auto saved = putById(Table::Address, address.id, valuesOf(address, person, household));
    if (!saved)
        return doneOf(saved);
    const QVariant id = address.id.toBytes();
    qsizetype position = 0;
    for (; position < address.shieldedFrom.size(); ++position) {
        const Values key{{"address", id}, {"position", static_cast<qlonglong>(position)}};
        Values values = key;
        values << Values{{"person", idValue(address.shieldedFrom.at(position))}};
        if (const auto put = rows.put(Table::AddressShield, key, values); !put)
            return doneOf(put);
    }
    while (true) { // those that are shielded no more
        const auto extra =
            rows.find(Table::AddressShield, {{"address", id}, {"position", static_cast<qlonglong>(position++)}});
        if (!extra || !*extra)
            return doneOf(extra);
        if (Done removed = rows.remove(Table::AddressShield, **extra); !removed)
            return removed;
    }
}

} // namespace regie::store
