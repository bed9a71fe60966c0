#include "core/store/placereader.h"

#include "core/matching/matching.h"
#include "core/store/placequeries.h"
#include "core/store/reader_p.h"

#include <limits>

namespace regie::store {

using namespace Qt::StringLiterals;

namespace {

/// As many rows are read for who sees everything: what a beginning so short finds tells nothing apart.
constexpr int manyPlaces = 500;
constexpr qsizetype shortestStreet = 3;

/// A place as its row tells: of a person, or of a household.
struct Lived
{
    PersonId person = {};
    HouseholdId household = {};
    Address address = {};
};

Lived livedOf(const Row &row)
{
    return {row.id<PersonId>("person"), row.id<HouseholdId>("household"), addressOf(row)};
}

Result<QList<Lived>> placesOf(const Database &db, const Viewer &viewer, const PlaceQuery &query)
{
    const bool byStreet = query.postcode.isEmpty();
    const QString begin = byStreet ? query.street : query.postcode;
    if (byStreet && begin.size() < shortestStreet)
        return QList<Lived>();
    // every key that begins so lies before the beginning followed by the last letter there is
    return collected(
        db.run(QLatin1String(byStreet ? queries::placesByStreet : queries::placesByKey),
            {{":begin"_L1, begin}, {":end"_L1, begin + QChar(0xffff)}, {":number"_L1, textValue(query.houseNumber)},
                {":secret"_L1, reads(viewer, DataClass::Location) ? 1 : 0},
                {":limit"_L1, viewer.seesAll() ? manyPlaces : std::numeric_limits<int>::max()}}),
        livedOf);
}

bool liesIn(const Address &address, const QString &town)
{
    return town.isEmpty() || matching::foldedWords(address.town).join(u' ').startsWith(town);
}

/// The households of the persons among @p places, by person.
Result<QHash<PersonId, QList<HouseholdId>>> homesOf(const Database &db, const QList<Lived> &places)
{
    QSet<PersonId> persons;
    for (const Lived &one : places) {
        if (!one.person.isNull())
            persons.insert(one.person);
    }
    QHash<PersonId, QList<HouseholdId>> homes;
    const Done read = forEachRow(db, queries::householdsOfPersons, bytesOf(persons.values()),
        [&](const Row &row) { homes[row.id<PersonId>("person")].append(row.id<HouseholdId>("household")); });
    if (!read)
        return tl::unexpected(read.error());
    return homes;
}

} // namespace

PlaceReader Reader::places() const
{
    return PlaceReader(m_db);
}

Result<QList<FoundPlace>> PlaceReader::find(const Viewer &viewer, const PlaceQuery &query) const
{
    auto places = placesOf(m_db, viewer, query);
    if (!places)
        return tl::unexpected(places.error());
    places->removeIf([&query](const Lived &one) { return !liesIn(one.address, query.town); });
    const auto homes = homesOf(m_db, *places);
    if (!homes)
        return tl::unexpected(homes.error());
    const Reader reader(m_db);
    QSet<HouseholdId> taken;
    QList<FoundPlace> found;
    for (const Lived &one : std::as_const(*places)) {
        const auto lived = one.person.isNull() ? QList<HouseholdId>{one.household} : homes->value(one.person);
        for (const HouseholdId &home : lived) {
            if (found.size() >= query.limit)
                return found;
            if (taken.contains(home) || !viewer.maySee(home))
                continue;
            taken.insert(home);
            const auto household = reader.household(viewer, home);
            if (!household)
                return tl::unexpected(household.error());
            found.append({home, household->name, one.address});
        }
    }
    return found;
}

} // namespace regie::store
