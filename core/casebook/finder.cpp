#include "core/casebook/finder.h"

#include "core/casebook/casebook.h"
#include "core/casebook/casefilter.h"
#include "core/casebook/oneaction.h"
#include "core/casebook/personregister.h"
#include "core/casebook/placesmeant.h"
#include "core/matching/matching.h"
#include "core/privacy/rights.h"
#include "core/store/planreader.h"
#include "core/store/reader.h"

#include <QSet>

#include <algorithm>

namespace regie {

namespace {

/// One query, taken apart once.
struct TypedQuery
{
    casebook::CaseFilter filter;
    QList<store::PlaceQuery> places; ///< that may be meant, the likeliest first

    static TypedQuery of(const QString &text, const routing::Region &region)
    {
        TypedQuery asked{casebook::CaseFilter::of(text, region), {}};
        asked.places = casebook::placesMeant(asked.filter.rest);
        return asked;
    }
};

/// The cases of households, each read once however often it is asked for.
class HouseholdCases
{
public:
    HouseholdCases(const store::Reader &reader, const Viewer &viewer) : m_reader(reader), m_viewer(viewer) {}

    /// None when it is gone since the index was read.
    [[nodiscard]] const QList<CaseFile> &of(HouseholdId household)
    {
        auto known = m_known.constFind(household);
        if (known == m_known.constEnd())
            known =
                m_known.insert(household, m_reader.casesOfHousehold(m_viewer, household).value_or(QList<CaseFile>()));
        return *known;
    }

private:
    const store::Reader &m_reader;
    const Viewer &m_viewer;
    QHash<HouseholdId, QList<CaseFile>> m_known;
};

store::CaseQuery caseQueryFor(const TypedQuery &asked, int limit)
{
    const QString &text = asked.filter.rest;
    const QList<store::PlaceQuery> &places = asked.places;
    store::CaseQuery query;
    query.limit = limit;
    query.number = text.trimmed().toUpper();
    bool isNumber = false;
    const int serial = query.number.toInt(&isNumber);
    query.serial = isNumber ? serial : 0;
    const bool isPostcode = !places.isEmpty() && !places.constFirst().postcode.isEmpty();
    if (!isNumber && !isPostcode)
        query.nameKeys = matching::foldedWords(text);
    return query;
}

/// How many cases are looked through when only a filter was typed, and how many more are asked when one was.
constexpr int lookedThrough = 500;
constexpr int moreForFilter = 10;

CaseHit hitOf(const store::FoundCase &one)
{
    return {one.file.id, one.file.number, one.householdName, one.person, one.place};
}

/// Those of @p found that @p filter asks for, @p limit at most.
Result<QList<CaseHit>> filtered(const store::Reader &reader, const Viewer &viewer, const casebook::CaseFilter &filter,
    const QList<store::FoundCase> &found, int limit)
{
    QList<CaseId> ids;
    for (const store::FoundCase &one : found)
        ids.append(one.file.id);
    QHash<CaseId, store::CaseStand> stands;
    if (filter.phase) {
        auto read = reader.stands(viewer, ids);
        if (!read)
            return tl::unexpected(read.error());
        stands = *std::move(read);
    }
    QList<CaseHit> hits;
    for (const store::FoundCase &one : found) {
        if (hits.size() < limit && filter.holds(one.file, stands.value(one.file.id).phase))
            hits.append(hitOf(one));
    }
    return hits;
}

/// Adds the cases of the household @p one names; those of @p found are there already.
void addCases(HouseholdCases &cases, const store::FoundCase &one, HouseholdId household, QList<store::FoundCase> &found)
{
    for (const CaseFile &file : cases.of(household)) {
        const auto same = [&file](const store::FoundCase &other) { return other.file.id == file.id; };
        if (std::none_of(found.cbegin(), found.cend(), same))
            found.append({file, one.householdName, one.person, one.place});
    }
}

void addPlaced(HouseholdCases &cases, const QList<store::FoundPlace> &places, int limit, QList<store::FoundCase> &found)
{
    for (const store::FoundPlace &place : places) {
        if (found.size() < limit)
            addCases(cases, {{}, place.householdName, {}, place.address}, place.household, found);
    }
}

/// Cases of @p alike.
void addAlike(const store::Reader &reader, const Viewer &viewer, HouseholdCases &cases, const QList<PersonId> &alike,
    int limit, QList<store::FoundCase> &found)
{
    for (const PersonId &id : alike) {
        if (found.size() >= limit)
            break;
        const auto person = reader.person(viewer, id);
        const auto households = reader.householdsOf(viewer, {id});
        if (!person || !households)
            continue; // gone since the index was read
        for (const HouseholdId &household : *households) {
            if (const auto home = reader.household(viewer, household))
                addCases(cases, {{}, home->name, person->name.full(), {}}, household, found);
        }
    }
}

/// Persons without a case whose names hold or may mean what @p text says.
Result<QList<FoundPerson>> personsIn(const store::Reader &reader, const Viewer &viewer, HouseholdCases &cases,
    const QString &text, const QList<PersonId> &alike, int limit)
{
    QList<FoundPerson> people;
    const QStringList words = matching::foldedWords(text);
    if (words.isEmpty())
        return people;
    auto rows = reader.lookUp(viewer, {.nameKeys = words, .limit = limit * moreForFilter});
    auto others = reader.persons(viewer, alike);
    if (!rows || !others)
        return tl::unexpected(!rows ? rows.error() : others.error());
    QSet<PersonId> seen;
    for (const store::PersonRow &row : *rows + *others) {
        if (people.size() >= limit || seen.contains(row.person.id) || row.households.isEmpty())
            continue;
        seen.insert(row.person.id);
        const auto known = [&](HouseholdId household) { return !cases.of(household).isEmpty(); };
        const auto home = reader.household(viewer, row.households.constLast());
        if (home && std::none_of(row.households.cbegin(), row.households.cend(), known))
            people.append({row.person, home->id, home->name, row.orders, row.reports});
    }
    return people;
}

/// Those of @p places whose household has no case, @p limit at most.
QList<store::FoundPlace> withoutCase(HouseholdCases &cases, const QList<store::FoundPlace> &places, int limit)
{
    QList<store::FoundPlace> found;
    for (const store::FoundPlace &one : places) {
        if (found.size() < limit && cases.of(one.household).isEmpty())
            found.append(one);
    }
    return found;
}

/// What was written with the words of @p text; with a filter only in cases that it holds.
Result<QList<TextHit>> textsIn(
    const store::Reader &reader, const Viewer &viewer, const casebook::CaseFilter &filter, int limit)
{
    auto hits = casebook::searchTexts(reader.texts(), viewer, filter.rest, filter.isEmpty() ? limit : lookedThrough);
    if (!hits || filter.isEmpty())
        return hits;
    QList<CaseId> ids;
    for (const TextHit &hit : *hits)
        ids.append(hit.found.file);
    const auto stands = reader.stands(viewer, ids);
    if (!stands)
        return tl::unexpected(stands.error());
    QHash<CaseId, bool> held; // a case has many texts: it is read once
    hits->removeIf([&](const TextHit &hit) {
        const CaseId id = hit.found.file;
        if (!held.contains(id)) {
            const auto file = reader.caseFile(viewer, id);
            held.insert(id, file && filter.holds(*file, stands->value(id).phase));
        }
        return !held.value(id);
    });
    hits->resize(std::min<qsizetype>(hits->size(), limit));
    return hits;
}

Result<QList<caseflow::Professional>> professionalsIn(
    const store::Reader &reader, const Viewer &viewer, const routing::Region &region, const QString &text, int limit)
{
    auto all = reader.plans().professionals(viewer);
    if (!all)
        return all;
    QList<caseflow::Professional> found;
    for (const caseflow::Professional &one : *all) {
        const QString where = region.organisationName(one.organisation, QDate());
        const QString words = QStringList{one.name, one.function, where, one.organisation}.join(QLatin1Char(' '));
        if (found.size() < limit && casebook::holdsWords(words, text))
            found.append(one);
    }
    return found;
}

/// The cases that @p asked means. @p alike are persons whose names sound or are spelled alike, @p places households
/// that live or lived where it says.
Result<QList<CaseHit>> findCasesIn(const store::Reader &reader, const Viewer &viewer, HouseholdCases &cases,
    const TypedQuery &asked, const QList<PersonId> &alike, const QList<store::FoundPlace> &places, int limit)
{
    const casebook::CaseFilter &filter = asked.filter;
    if (filter.impossible)
        return QList<CaseHit>();
    const int most = filter.isEmpty() ? limit : limit * moreForFilter;
    QList<store::FoundCase> found;
    if (filter.rest.isEmpty() && !filter.isEmpty()) {
        const auto rows = reader.cases(viewer, lookedThrough);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const store::CaseRow &row : *rows)
            found.append({row.file, row.householdName, {}});
    } else {
        auto read = reader.findCases(viewer, caseQueryFor(asked, most));
        if (!read)
            return tl::unexpected(read.error());
        found = *std::move(read);
        addPlaced(cases, places, most, found);
        addAlike(reader, viewer, cases, alike, most, found);
    }
    return filtered(reader, viewer, filter, found, limit);
}

/// The households that live or lived where @p asked says, at most @p limit; none when it is no place.
Result<QList<store::FoundPlace>> placesIn(
    const store::Reader &reader, const Viewer &viewer, const TypedQuery &asked, int limit)
{
    for (store::PlaceQuery query : asked.places) {
        query.limit = limit;
        auto found = reader.places().find(viewer, query);
        if (!found || !found->isEmpty())
            return found;
    }
    return QList<store::FoundPlace>();
}

/// Persons whose names may be what @p asked says, best first; nobody while the persons are being read.
Result<QList<PersonId>> namedAlike(const Casebook &book, const TypedQuery &asked)
{
    const QString &words = asked.filter.rest;
    const auto ready = book.persons().isReady();
    if (!ready)
        return tl::unexpected(ready.error());
    QList<PersonId> alike;
    if (!*ready || caseQueryFor(asked, 1).nameKeys.isEmpty())
        return alike;
    Mention mention;
    mention.asWritten = words;
    mention.name = PersonName::split(words);
    const QList<matching::Candidate> candidates = book.persons().find(mention, {}, {});
    for (const matching::Candidate &candidate : candidates)
        alike.append(candidate.person);
    return alike;
}

} // namespace

namespace casebook {

QFuture<Result<FoundEverywhere>> findEverywhereLater(Casebook &book, const QString &text, int each)
{
    const TypedQuery asked = TypedQuery::of(text, book.region());
    const auto alike = namedAlike(book, asked);
    if (!alike)
        return QtFuture::makeReadyFuture(Result<FoundEverywhere>(tl::unexpected(alike.error())));
    return readLater<FoundEverywhere>(book,
        [text, each, asked, alike = *alike, viewer = book.vault().viewer(), &region = book.region()](
            const store::Reader &reader) -> Result<FoundEverywhere> {
            const CaseFilter &filter = asked.filter;
            HouseholdCases cases(reader, viewer);
            FoundEverywhere found;
            const auto take = [](auto read, auto &into) -> Done {
                if (!read)
                    return tl::unexpected(read.error());
                into = *std::move(read);
                return {};
            };
            const bool everything = filter.isEmpty() && !filter.impossible;
            auto places = placesIn(reader, viewer, asked, each * moreForFilter);
            if (!places)
                return tl::unexpected(places.error());
            return take(findCasesIn(reader, viewer, cases, asked, alike, *places, each), found.cases)
                .and_then([&] {
                    return everything ? take(personsIn(reader, viewer, cases, text, alike, each), found.persons)
                                      : Done();
                })
                .and_then([&] {
                    const bool worded = !filter.impossible && !filter.rest.isEmpty();
                    return worded ? take(textsIn(reader, viewer, filter, each), found.texts) : Done();
                })
                .and_then([&] {
                    return everything ? take(professionalsIn(reader, viewer, region, text, each), found.professionals)
                                      : Done();
                })
                .map([&] {
                    if (everything)
                        found.places = withoutCase(cases, *places, each);
                    return found;
                });
        });
}

} // namespace casebook

namespace {

Result<QList<CaseHit>> foundCases(
    const store::Reader &reader, const Viewer &viewer, const TypedQuery &asked, const QList<PersonId> &alike, int limit)
{
    HouseholdCases cases(reader, viewer);
    return placesIn(reader, viewer, asked, limit).and_then([&](const QList<store::FoundPlace> &places) {
        return findCasesIn(reader, viewer, cases, asked, alike, places, limit);
    });
}

} // namespace

Result<QList<CaseHit>> Casebook::search(const QString &text, int limit) const
{
    const TypedQuery asked = TypedQuery::of(text, m_region);
    return namedAlike(*this, asked).and_then([&](const QList<PersonId> &alike) {
        return foundCases(m_vault.read(), m_vault.viewer(), asked, alike, limit);
    });
}

Result<QList<CaseHit>> Casebook::searchForLog(const QString &text, int limit) const
{
    const Viewer viewer = m_vault.viewer();
    if (!privacy::may(viewer.role(), privacy::Duty::ReadLog))
        return fail(ErrorCode::NoRight, QStringLiteral("the log"));
    return foundCases(m_vault.read(), viewer.beforeTheLog(), TypedQuery::of(text, m_region), {}, limit);
}

} // namespace regie
