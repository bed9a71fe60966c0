#include "core/store/destroyer.h"

namespace regie::store {

namespace {

#define REGIE_TIED                                                                                                     \
    "SELECT to_person AS person FROM relation WHERE from_person = :id UNION "                                          \
    "SELECT from_person FROM relation WHERE to_person = :id UNION "                                                    \
    "SELECT to_person FROM family_tie WHERE from_person = :id UNION "                                                  \
    "SELECT from_person FROM family_tie WHERE to_person = :id"
constexpr char tiedTo[] = REGIE_TIED;
constexpr char inNetwork[] = "SELECT person FROM network_contact WHERE household = :id AND person IS NOT NULL";
/// A household of which something was recorded that stays.
#define REGIE_STAYS(household)                                                                                         \
    "(EXISTS(SELECT 1 FROM case_file WHERE household = " household                                                     \
    ") OR EXISTS(SELECT 1 FROM intake WHERE household = " household                                                    \
    ") OR EXISTS(SELECT 1 FROM assessment WHERE household = " household "))"
/// Nobody of such a household is related to the person or keeps something from her, and none counts on her.
constexpr char unspokenOf[] =
    "SELECT NOT EXISTS(SELECT 1 FROM (" REGIE_TIED " UNION "
    "SELECT f.person FROM shielded_from s JOIN shielded_fact f ON f.id = s.fact WHERE s.person = :id UNION "
    "SELECT a.person FROM address_shield s JOIN address a ON a.id = s.address WHERE s.person = :id) o "
    "JOIN membership m ON m.person = o.person WHERE " REGIE_STAYS(
        "m.household") ") AND NOT EXISTS(SELECT 1 FROM address_shield s JOIN address a ON a.id = s.address "
                       "WHERE s.person = :id AND " REGIE_STAYS(
                           "a.household") ") AND NOT EXISTS(SELECT 1 FROM network_contact n WHERE n.person = :id "
                                          "AND " REGIE_STAYS("n.household") ") AS free";
#undef REGIE_STAYS
#undef REGIE_TIED
constexpr char unnamed[] = "SELECT NOT EXISTS(SELECT 1 FROM person_link WHERE person = :id AND state <> 'rejected') "
                           "AND NOT EXISTS(SELECT 1 FROM membership WHERE person = :id) AS free";
constexpr char homeless[] = "SELECT NOT EXISTS(SELECT 1 FROM membership WHERE person = :id) AS free";

} // namespace

Result<QList<PersonId>> Destroyer::personsIn(const QByteArray &sql, const QVariant &id)
{
    return collected<PersonId>(
        m_tx.rows.run(sql, {{"id", id}}), [](const Row &row) { return row.id<PersonId>("person"); });
}

/// Who is family of the members of @p household or of its network without living anywhere that is known, and their
/// family in turn.
Done Destroyer::findRelatives(HouseholdId household, QList<PersonId> from)
{
    const auto network = personsIn(inNetwork, idValue(household));
    if (!network)
        return doneOf(network);
    QList<PersonId> found = *network;
    while (!from.isEmpty() || !found.isEmpty()) {
        for (const PersonId &person : std::as_const(found)) {
            const auto outside = isFree(homeless, idValue(person));
            if (!outside)
                return doneOf(outside);
            if (!*outside || m_relatives.contains(person))
                continue;
            m_relatives.insert(person);
            from.append(person);
        }
        found.clear();
        if (from.isEmpty())
            break;
        const auto tied = personsIn(tiedTo, idValue(from.takeLast()));
        if (!tied)
            return doneOf(tied);
        found = *tied;
    }
    return {};
}

/// Whether nothing that stays speaks of somebody who was named only beside a household.
Result<bool> Destroyer::isUnspokenOf(PersonId person)
{
    for (const char *sql : {unnamed, unspokenOf}) {
        const auto free = isFree(sql, idValue(person));
        if (!free || !*free)
            return free;
    }
    return isUsed(person).map([](bool used) { return !used; });
}

/// Relatives go with the dossier that named them, unless something that stays speaks of them or of their family.
Done Destroyer::takeRelatives()
{
    m_relatives.subtract(m_persons);
    QSet<PersonId> going;
    QList<PersonId> staying;
    for (const PersonId &person : std::as_const(m_relatives)) {
        const auto goes = isUnspokenOf(person);
        if (!goes)
            return doneOf(goes);
        if (*goes)
            going.insert(person);
        else
            staying.append(person);
    }
    while (!staying.isEmpty()) {
        const auto tied = personsIn(tiedTo, idValue(staying.takeLast()));
        if (!tied)
            return doneOf(tied);
        for (const PersonId &person : *tied) {
            if (going.remove(person))
                staying.append(person);
        }
    }
    for (const PersonId &person : std::as_const(going)) {
        if (const Done gone = takeWithJoined(Table::Person, idValue(person)); !gone)
            return gone;
        ++m_done.persons;
    }
    return {};
}

/// The person or household, and those that were found to be the same one: their rows stay for as long as somebody may
/// part them again.
Done Destroyer::takeWithJoined(Table table, const QVariant &id)
{
    if (const Done gone = destroyWhere(Part::Rest, table, "id", id); !gone)
        return gone;
    const auto joined = collected<QByteArray>(m_tx.rows.run("SELECT gone FROM merge WHERE kept = :id", {{"id", id}}),
        [](const Row &row) { return row.bytes("gone"); });
    if (!joined)
        return doneOf(joined);
    for (const QByteArray &same : *joined) {
        const auto person = PersonId::fromBytes(same);
        const auto used = table == Table::Person && person ? isUsed(*person) : Result<bool>(false);
        const auto free = table == Table::Person ? isFree(unnamed, same) : Result<bool>(true);
        if (!used || !free)
            return used ? doneOf(free) : doneOf(used);
        if (*used || !*free)
            continue;
        if (const Done gone = takeWithJoined(table, same); !gone)
            return gone;
    }
    return {};
}

} // namespace regie::store
