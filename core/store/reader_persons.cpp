#include "core/store/reader_p.h"

namespace regie::store {

using namespace Qt::StringLiterals;

namespace {

/// Fills the persons each secret address is kept from.
Done readShields(const Database &database, QHash<AddressId, Address *> &addresses)
{
    return forEachRow(database, queries::shields, bytesOf(addresses.keys()), [&](const Row &row) {
        if (Address *address = addresses.value(row.id<AddressId>("address")))
            address->shieldedFrom.append(row.id<PersonId>("person"));
    });
}

/// A secret address is not there for who may not read where somebody is hidden.
bool maySee(const Viewer &viewer, const Address &address)
{
    return !address.secret || reads(viewer, DataClass::Location);
}

Done readAddresses(const Database &database, const Viewer &viewer, QHash<PersonId, PersonRow> &rows)
{
    const Done read = forEachRow(database, queries::addressesOfPersons, bytesOf(rows.keys()), [&](const Row &row) {
        if (const Address address = addressOf(row); maySee(viewer, address))
            rows[row.id<PersonId>("person")].addresses.append(address);
    });
    if (!read)
        return read;
    QHash<AddressId, Address *> byId;
    for (PersonRow &row : rows) {
        for (Address &address : row.addresses)
            byId.insert(address.id, &address);
    }
    return readShields(database, byId);
}

Done readHouseholds(const Database &database, const Viewer &viewer, QHash<PersonId, PersonRow> &rows)
{
    return forEachRow(database, queries::householdsOfPersons, bytesOf(rows.keys()), [&](const Row &row) {
        const auto household = row.id<HouseholdId>("household");
        QList<HouseholdId> &known = rows[row.id<PersonId>("person")].households;
        if (viewer.maySee(household) && !known.contains(household))
            known.append(household);
    });
}

Done readCounts(const Database &database, QHash<PersonId, PersonRow> &rows)
{
    const QList<QByteArray> ids = bytesOf(rows.keys());
    const Done orders = forEachRow(database, queries::orderCounts, ids,
        [&](const Row &row) { rows[row.id<PersonId>("person")].orders = row.count("n"); });
    if (!orders)
        return orders;
    return forEachRow(database, queries::reportCounts, ids,
        [&](const Row &row) { rows[row.id<PersonId>("person")].reports = row.count("n"); });
}

bool isConfirmed(const QList<Link> &links, const Mention &mention, PersonId person)
{
    return std::any_of(links.cbegin(), links.cend(), [&](const Link &link) {
        return link.mention == mention.id && link.person == person && link.state == LinkState::Confirmed;
    });
}

/// The same counts for a viewer from whom something is kept: over the events that are there for her.
Done countVisible(const Reader &reader, const Viewer &viewer, QHash<PersonId, PersonRow> &rows)
{
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const auto orders = reader.ordersOfPersons(viewer, {row.key()});
        const auto reports = reader.reportsOfPersons(viewer, {row.key()});
        if (!orders || !reports)
            return tl::unexpected(orders ? reports.error() : orders.error());
        for (const OrderWithLinks &held : *orders) {
            const bool counts =
                std::any_of(held.order.mentions.cbegin(), held.order.mentions.cend(), [&](const Mention &mention) {
                    const bool party = mention.role == EventRole::PutOut || mention.role == EventRole::Stayed;
                    return party && isConfirmed(held.links, mention, row.key());
                });
            row->orders += held.order.kind == OrderKind::Order && counts ? 1 : 0;
        }
        for (const ReportWithLinks &held : *reports) {
            const bool counts = std::any_of(held.report.mentions.cbegin(), held.report.mentions.cend(),
                [&](const Mention &mention) { return isConfirmed(held.links, mention, row.key()); });
            row->reports += counts ? 1 : 0;
        }
    }
    return {};
}

/// The one person that @p found names, if it is one and she may be seen.
Result<std::optional<PersonId>> theOne(const Database &database, const Viewer &viewer, Result<Row> found)
{
    const auto persons =
        collected<PersonId>(std::move(found), [](const Row &row) { return row.id<PersonId>("person"); });
    if (!persons)
        return tl::unexpected(persons.error());
    const auto visible = visiblePersons(database, viewer, *persons);
    if (!visible)
        return tl::unexpected(visible.error());
    const bool certain = persons->size() == 1 && visible->size() == 1;
    return certain ? std::optional(visible->constFirst()) : std::nullopt;
}

} // namespace

Result<Person> Reader::person(const Viewer &viewer, PersonId id) const
{
    const auto visible = visiblePersons(m_db, viewer, {id});
    if (!visible)
        return tl::unexpected(visible.error());
    QList<Person> found;
    const Done read =
        forEachRow(m_db, queries::persons, bytesOf(*visible), [&](const Row &row) { found.append(personOf(row)); });
    if (!read)
        return tl::unexpected(read.error());
    return only<Person>(found, "person");
}

Result<QList<PersonRow>> Reader::persons(const Viewer &viewer, const QList<PersonId> &ids) const
{
    const auto visible = visiblePersons(m_db, viewer, ids);
    if (!visible)
        return tl::unexpected(visible.error());
    QHash<PersonId, PersonRow> rows;
    Done read = forEachRow(m_db, queries::persons, bytesOf(*visible), [&](const Row &row) {
        const Person person = personOf(row);
        rows[person.id].person = person;
    });
    if (read)
        read = readAddresses(m_db, viewer, rows);
    if (read)
        read = readHouseholds(m_db, viewer, rows);
    if (read)
        read = viewer.seesAll() ? readCounts(m_db, rows) : countVisible(*this, viewer, rows);
    if (!read)
        return tl::unexpected(read.error());
    QList<PersonRow> list;
    for (const PersonId &id : *visible) {
        if (const auto row = rows.constFind(id); row != rows.cend())
            list.append(*row);
    }
    return list;
}

Result<std::optional<PersonId>> Reader::personBySource(
    const Viewer &viewer, const QString &source, const QString &sourceRecordId) const
{
    return theOne(m_db, viewer,
        m_db.run(QLatin1String(queries::personBySource),
            {{":record"_L1, textValue(sourceRecordId)}, {":source"_L1, textValue(source)}}));
}

Result<std::optional<PersonId>> Reader::personByBsn(
    const Viewer &viewer, const QString &bsn, const PartialDate &birthDate) const
{
    if (!isValidBsn(bsn) || !birthDate.isWhole())
        return std::optional<PersonId>();
    return theOne(m_db, viewer,
        m_db.run(QLatin1String(queries::personByBsn), {{":bsn"_L1, bsn}, {":birth"_L1, birthDate.toCode()}}));
}

Result<Household> Reader::household(const Viewer &viewer, HouseholdId id) const
{
    if (!viewer.maySee(id))
        return fail(ErrorCode::NotFound, QStringLiteral("household"));
    return only(
        collected(m_db.run(QLatin1String(queries::household), {{":id"_L1, id.toBytes()}}), householdOf), "household");
}

Result<QList<HouseholdId>> Reader::householdsOf(const Viewer &viewer, const QList<PersonId> &persons) const
{
    QList<HouseholdId> households;
    const Done read = forEachRow(m_db, queries::householdsOfPersons, bytesOf(persons), [&](const Row &row) {
        const auto household = row.id<HouseholdId>("household");
        if (viewer.maySee(household) && !households.contains(household))
            households.append(household);
    });
    if (!read)
        return tl::unexpected(read.error());
    return households;
}

Result<QList<Membership>> Reader::memberships(const Viewer &viewer, HouseholdId id) const
{
    if (!viewer.maySee(id))
        return QList<Membership>();
    return collected(m_db.run(QLatin1String(queries::memberships), {{":id"_L1, id.toBytes()}}), membershipOf);
}

Result<QList<Address>> Reader::addressesOfHousehold(const Viewer &viewer, HouseholdId id) const
{
    if (!viewer.maySee(id))
        return QList<Address>();
    auto addresses =
        collected(m_db.run(QLatin1String(queries::addressesOfHousehold), {{":id"_L1, id.toBytes()}}), addressOf);
    if (!addresses)
        return addresses;
    addresses->removeIf([&viewer](const Address &address) { return !maySee(viewer, address); });
    QHash<AddressId, Address *> byId;
    for (Address &address : *addresses)
        byId.insert(address.id, &address);
    if (const Done read = readShields(m_db, byId); !read)
        return tl::unexpected(read.error());
    return addresses;
}

Result<QList<Address>> Reader::addressesOfPerson(const Viewer &viewer, PersonId id) const
{
    const auto visible = visiblePersons(m_db, viewer, {id});
    if (!visible)
        return tl::unexpected(visible.error());
    QHash<PersonId, PersonRow> rows;
    for (const PersonId &person : *visible)
        rows.insert(person, PersonRow());
    if (const Done read = readAddresses(m_db, viewer, rows); !read)
        return tl::unexpected(read.error());
    return rows.value(id).addresses;
}

Result<QList<Relation>> Reader::relations(const Viewer &viewer, const QList<PersonId> &among) const
{
    const auto visible = visiblePersons(m_db, viewer, among);
    if (!visible)
        return tl::unexpected(visible.error());
    const QSet<PersonId> inside(visible->cbegin(), visible->cend());
    QList<Relation> relations;
    const Done read = forEachRow(m_db, queries::relations, bytesOf(*visible), [&](const Row &row) {
        const Relation relation = relationOf(row);
        if (inside.contains(relation.to))
            relations.append(relation);
    });
    if (!read)
        return tl::unexpected(read.error());
    return relations;
}

} // namespace regie::store
