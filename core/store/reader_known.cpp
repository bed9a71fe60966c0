#include "core/store/reader_p.h"
#include "core/store/schema.h"

#include <QCborMap>
#include <QCborValue>

namespace regie::store {

using namespace Qt::StringLiterals;

namespace {

/// What becomes of a household's members and addresses while persons are read.
struct Homes
{
    QHash<PersonId, QList<Membership>> ofPerson;
    QHash<HouseholdId, QList<Membership>> members;
    QHash<HouseholdId, QList<Address>> addresses;
};

Result<Homes> homesOf(const Database &database, const Viewer &viewer, const QList<PersonId> &persons)
{
    Homes homes;
    QSet<HouseholdId> households;
    Done read = forEachRow(database, queries::householdsOfPersons, bytesOf(persons), [&](const Row &row) {
        const auto household = row.id<HouseholdId>("household");
        if (viewer.maySee(household))
            households.insert(household);
    });
    const QList<QByteArray> keys = bytesOf(households.values());
    if (read) {
        read = forEachRow(database, queries::membersOfHouseholds, keys, [&](const Row &row) {
            const Membership member = membershipOf(row);
            homes.members[member.household].append(member);
            homes.ofPerson[member.person].append(member);
        });
    }
    if (read) {
        read = forEachRow(database, queries::addressesOfHouseholds, keys, [&](const Row &row) {
            const Address address = addressOf(row);
            if (!address.secret)
                homes.addresses[row.id<HouseholdId>("household")].append(address);
        });
    }
    if (!read)
        return tl::unexpected(read.error());
    return homes;
}

/// Adds @p address as somebody with @p member knew it; the same place is kept once, as long as it lasted.
void addAddress(QList<Address> &addresses, Address address, const Membership &member)
{
    if (member.until.isValid() && (!address.until.isValid() || member.until < address.until))
        address.until = member.until;
    for (Address &other : addresses) {
        if (addressKey(other) != addressKey(address) || addressKey(address).isEmpty())
            continue;
        if (!address.until.isValid())
            other.until = QDate();
        return;
    }
    addresses.append(address);
}

void addHomes(matching::KnownPerson &known, const Homes &homes)
{
    const QList<Membership> memberships = homes.ofPerson.value(known.person.id);
    for (const Membership &own : memberships) {
        const QList<Membership> members = homes.members.value(own.household);
        for (const Membership &member : members) {
            if (member.person != known.person.id && !known.housemates.contains(member.person))
                known.housemates.append(member.person);
        }
        if (!own.livesIn)
            continue;
        const QList<Address> addresses = homes.addresses.value(own.household);
        for (const Address &address : addresses)
            addAddress(known.addresses, address, own);
    }
}

/// The persons and households that rows of @p table point at, as they are and as they were.
class Trace
{
public:
    Trace(const Database &database, qint64 after) : m_db(database), m_after(after) {}
    [[nodiscard]] Done follow(Table table, const char *sql)
    {
        const QList<Database::Binding> bindings{{":after"_L1, m_after}, {":tbl"_L1, static_cast<int>(table)}};
        auto now = m_db.run(QLatin1String(sql), bindings);
        if (!now)
            return tl::unexpected(now.error());
        while (now->next()) {
            take(now->id<PersonId>("person"));
            if (table != Table::Person)
                take(now->id<HouseholdId>("household"));
        }
        if (Done read = now->ended(); !read)
            return read;
        auto before = m_db.run(QLatin1String(queries::valuesBefore), bindings);
        if (!before)
            return tl::unexpected(before.error());
        while (before->next()) {
            const QCborMap old = QCborValue::fromCbor(before->bytes("old_values")).toMap();
            take(idIn<PersonId>(old, table == Table::Person ? "id"_L1 : "person"_L1));
            if (table != Table::Person)
                take(idIn<HouseholdId>(old, "household"_L1));
        }
        return before->ended();
    }
    /// Everybody of the households that were met, too.
    [[nodiscard]] Done addMembers()
    {
        return forEachRow(m_db, queries::membersOfHouseholds, bytesOf(m_households.values()),
            [this](const Row &row) { take(row.id<PersonId>("person")); });
    }
    [[nodiscard]] const QSet<PersonId> &persons() const { return m_persons; }

private:
    template <typename AnyId>
    [[nodiscard]] static AnyId idIn(const QCborMap &values, QLatin1String column)
    {
        const QByteArray held = values.value(column).toByteArray();
        IdBytes raw{};
        if (held.size() != qsizetype(raw.size()))
            return AnyId();
        std::memcpy(raw.data(), held.constData(), raw.size());
        return AnyId(raw);
    }
    void take(PersonId person)
    {
        if (!person.isNull())
            m_persons.insert(person);
    }
    void take(HouseholdId household)
    {
        if (!household.isNull())
            m_households.insert(household);
    }

    const Database &m_db;
    qint64 m_after;
    QSet<PersonId> m_persons;
    QSet<HouseholdId> m_households;
};

} // namespace

Result<PersonPage> Reader::personsAfter(const Viewer &viewer, qint64 after, int limit) const
{
    PersonPage page;
    page.last = after;
    auto row = m_db.run(QLatin1String(queries::personsAfter), {{":after"_L1, after}, {":limit"_L1, limit}});
    if (!row)
        return tl::unexpected(row.error());
    QList<PersonId> all;
    while (row->next()) {
        all.append(row->id<PersonId>("id"));
        page.last = row->number("rid");
    }
    if (const Done read = row->ended(); !read)
        return tl::unexpected(read.error());
    const auto visible = visiblePersons(m_db, viewer, all);
    if (!visible)
        return tl::unexpected(visible.error());
    page.persons = *visible;
    return page;
}

Result<QList<matching::KnownPerson>> Reader::knownPersons(const Viewer &viewer, const QList<PersonId> &ids) const
{
    const auto visible = visiblePersons(m_db, viewer, ids);
    if (!visible)
        return tl::unexpected(visible.error());
    const auto homes = homesOf(m_db, viewer, *visible);
    if (!homes)
        return tl::unexpected(homes.error());
    QHash<PersonId, matching::KnownPerson> known;
    const QList<QByteArray> keys = bytesOf(*visible);
    Done read = forEachRow(m_db, queries::persons, keys, [&](const Row &row) {
        const Person person = personOf(row);
        known[person.id].person = person;
    });
    if (read) {
        read = forEachRow(m_db, queries::addressesOfPersons, keys, [&](const Row &row) {
            const Address address = addressOf(row);
            if (!address.secret)
                known[row.id<PersonId>("person")].addresses.append(address);
        });
    }
    if (!read)
        return tl::unexpected(read.error());
    QList<matching::KnownPerson> list;
    for (const PersonId &id : *visible) {
        const auto one = known.find(id);
        if (one == known.end() || one->person.id.isNull())
            continue;
        addHomes(*one, *homes);
        list.append(*one);
    }
    return list;
}

Result<qint64> Reader::lastChange(const Viewer & /*viewer*/) const
{
    return only<qint64>(
        collected<qint64>(m_db.run(QLatin1String(queries::lastItem)), [](const Row &row) { return row.number("rid"); }),
        "audit item");
}

Result<Touched> Reader::touchedAfter(const Viewer &viewer, qint64 change, qint64 limit) const
{
    const auto last = lastChange(viewer);
    if (!last)
        return tl::unexpected(last.error());
    Touched touched;
    touched.last = *last;
    touched.many = *last - change > limit;
    if (touched.many || *last <= change)
        return touched;
    Trace trace(m_db, change);
    Done read = trace.follow(Table::Person, queries::personsTouched);
    if (read)
        read = trace.follow(Table::Membership, queries::membersTouched);
    if (read)
        read = trace.follow(Table::Address, queries::addressesTouched);
    if (read)
        read = trace.addMembers();
    if (!read)
        return tl::unexpected(read.error());
    touched.persons = trace.persons();
    return touched;
}

} // namespace regie::store
