#include "core/casebook/people.h"
#include "core/casebook/personregister.h"
#include "core/matching/matching.h"
#include "core/store/identity.h"

#include <algorithm>

namespace regie::casebook {

namespace {

constexpr int lookUpLimit = 24;
constexpr int candidateLimit = 12;
constexpr int weakLimit = 3;

QSet<PersonId> chosenElsewhere(const Intake &intake, int index)
{
    QSet<PersonId> chosen;
    for (qsizetype i = 0; i < intake.persons.size(); ++i) {
        if (i != index && intake.persons.at(i).choice == MentionChoice::Known)
            chosen.insert(intake.persons.at(i).person);
    }
    return chosen;
}

bool asksNothing(const store::PersonQuery &query)
{
    return query.nameKeys.isEmpty() && query.birthCode.isEmpty() && query.addressKey.isEmpty() &&
           query.phoneKey.isEmpty();
}

/// Of the confirmed persons of the intake, those who share a household with @p row.
QList<PersonId> sharedWith(const store::PersonRow &row, const QHash<PersonId, QList<HouseholdId>> &households)
{
    QList<PersonId> shared;
    for (auto one = households.constBegin(); one != households.constEnd(); ++one) {
        const bool meets = std::any_of(one->cbegin(), one->cend(),
            [&row](const HouseholdId &household) { return row.households.contains(household); });
        if (meets && one.key() != row.person.id)
            shared.append(one.key());
    }
    return shared;
}

Result<QStringList> housemateNames(const store::Reader &reader, const Viewer &viewer, const store::PersonRow &row)
{
    QList<PersonId> ids;
    for (const HouseholdId &household : row.households) {
        const auto members = reader.memberships(viewer, household);
        if (!members)
            return tl::unexpected(members.error());
        for (const Membership &member : *members) {
            if (member.person != row.person.id && !member.until.isValid() && !ids.contains(member.person))
                ids.append(member.person);
        }
    }
    const auto persons = reader.persons(viewer, ids.mid(0, 6));
    if (!persons)
        return tl::unexpected(persons.error());
    QStringList names;
    for (const store::PersonRow &person : *persons)
        names.append(person.person.name.full());
    return names;
}

QList<matching::KnownPerson> asKnown(
    const QList<store::PersonRow> &rows, const QHash<PersonId, QList<HouseholdId>> &households)
{
    QList<matching::KnownPerson> known;
    for (const store::PersonRow &row : rows)
        known.append({row.person, openAddresses(row), sharedWith(row, households)});
    return known;
}

Result<QHash<PersonId, QList<HouseholdId>>> householdsOfEach(
    const store::Reader &reader, const Viewer &viewer, const QList<PersonId> &persons)
{
    QHash<PersonId, QList<HouseholdId>> households;
    for (const PersonId &person : persons) {
        const auto found = reader.householdsOf(viewer, {person});
        if (!found)
            return tl::unexpected(found.error());
        households.insert(person, *found);
    }
    return households;
}

/// What the look-up finds, and those rejected earlier; nobody who is chosen for somebody else in this intake.
Result<QList<store::PersonRow>> rowsFor(
    const store::Reader &reader, const Viewer &viewer, const Intake &intake, int index)
{
    const IntakePerson &person = intake.persons.at(index);
    const store::PersonQuery query = queryFor(person.mention, lookUpLimit);
    QList<store::PersonRow> rows;
    if (!asksNothing(query)) {
        auto found = reader.lookUp(viewer, query);
        if (!found)
            return found;
        rows = *found;
    }
    const QSet<PersonId> taken = chosenElsewhere(intake, index);
    rows.removeIf([&taken](const store::PersonRow &row) { return taken.contains(row.person.id); });
    QList<PersonId> missing;
    for (const PersonId &rejected : person.rejected) {
        const bool there = std::any_of(
            rows.cbegin(), rows.cend(), [&rejected](const store::PersonRow &row) { return row.person.id == rejected; });
        if (!there)
            missing.append(rejected);
    }
    if (!missing.isEmpty()) {
        const auto more = reader.persons(viewer, missing);
        if (!more)
            return more;
        rows.append(*more);
    }
    return rows;
}

/// Somebody said no to earlier is shown again, also when nothing is alike by now.
void addRejected(QList<matching::Candidate> &ranked, const IntakePerson &person, const QList<PersonId> &housemates,
    const QList<store::PersonRow> &rows, const QHash<PersonId, QList<HouseholdId>> &households)
{
    for (const store::PersonRow &row : rows) {
        const bool there = std::any_of(ranked.cbegin(), ranked.cend(),
            [&row](const matching::Candidate &one) { return one.person == row.person.id; });
        if (!there && person.rejected.contains(row.person.id)) {
            const matching::KnownPerson known{row.person, openAddresses(row), sharedWith(row, households)};
            ranked.append(
                {row.person.id, matching::Likeness::Weak, 0, matching::compare(person.mention, housemates, known)});
        }
    }
}

/// Who may be meant, surest first, and what the store knows of each.
struct Found
{
    QList<matching::Candidate> ranked = {};
    QList<store::PersonRow> rows = {};
};

Result<Found> foundInStore(const store::Reader &reader, const Viewer &viewer, const Intake &intake, int index,
    const QList<PersonId> &housemates)
{
    const IntakePerson &person = intake.persons.at(index);
    const auto rows = rowsFor(reader, viewer, intake, index);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto households = householdsOfEach(reader, viewer, housemates);
    if (!households)
        return tl::unexpected(households.error());
    Found found{matching::rank(person.mention, housemates, asKnown(*rows, *households)), *rows};
    addRejected(found.ranked, person, housemates, *rows, *households);
    return found;
}

/// Somebody who went into another is found by her own name too, and it is the other who is shown, once.
Done takeStanding(const store::Reader &reader, const Viewer &viewer, QList<matching::Candidate> &ranked)
{
    QList<PersonId> ids;
    for (const matching::Candidate &one : std::as_const(ranked))
        ids.append(one.person);
    const auto all = reader.identity().standing(viewer, ids);
    if (!all)
        return tl::unexpected(all.error());
    if (*all == ids)
        return {};
    QSet<PersonId> there;
    QList<matching::Candidate> kept;
    for (matching::Candidate &one : ranked) {
        const auto now = reader.identity().standing(viewer, {one.person});
        if (!now)
            return tl::unexpected(now.error());
        if (now->isEmpty() || there.contains(now->constFirst()))
            continue;
        one.person = now->constFirst();
        there.insert(one.person);
        kept.append(one);
    }
    ranked = kept;
    return {};
}

Result<Found> foundInRegister(const store::Reader &reader, const Viewer &viewer, const Intake &intake, int index,
    const QList<PersonId> &housemates, const PersonRegister &known)
{
    const IntakePerson &person = intake.persons.at(index);
    Found found;
    found.ranked = known.find(person.mention, housemates, {.limit = lookUpLimit});
    const QSet<PersonId> taken = chosenElsewhere(intake, index);
    if (const Done standing = takeStanding(reader, viewer, found.ranked); !standing)
        return tl::unexpected(standing.error());
    found.ranked.removeIf([&taken](const matching::Candidate &one) { return taken.contains(one.person); });
    QList<PersonId> ids;
    for (const matching::Candidate &one : std::as_const(found.ranked))
        ids.append(one.person);
    for (const PersonId &rejected : person.rejected) {
        if (ids.contains(rejected))
            continue;
        if (const auto compared = known.compare(person.mention, housemates, rejected)) {
            found.ranked.append(*compared);
            ids.append(rejected);
        }
    }
    auto rows = reader.persons(viewer, ids);
    if (!rows)
        return tl::unexpected(rows.error());
    found.rows = *std::move(rows);
    return found;
}

/// What would settle it is never an address that is kept secret.
void keepSecret(CandidateView &view)
{
    if (view.secretAddress && view.candidate.settling && view.candidate.settling->field == matching::Field::Address)
        view.candidate.settling.reset();
}

} // namespace

store::PersonQuery queryFor(const Mention &mention, int limit)
{
    store::PersonQuery query;
    const QString name = mention.name.isEmpty() ? mention.asWritten : mention.name.full();
    query.nameKeys = matching::foldedWords(name);
    query.birthCode = mention.birthDate.isWhole() ? mention.birthDate.toCode() : QString();
    query.addressKey = addressKey(mention.address);
    query.phoneKey = matching::phoneKey(mention.phone);
    query.limit = limit;
    return query;
}

QList<Address> openAddresses(const store::PersonRow &row)
{
    QList<Address> open = row.addresses;
    open.removeIf([](const Address &address) { return address.secret; });
    return open;
}

bool hasSecretAddress(const store::PersonRow &row)
{
    return std::any_of(row.addresses.cbegin(), row.addresses.cend(),
        [](const Address &address) { return address.secret && !address.until.isValid(); });
}

Result<QList<CandidateView>> candidatesFor(const store::Reader &reader, const Viewer &viewer, const Intake &intake,
    int index, bool withHousemates, PersonRegister *known)
{
    if (index < 0 || index >= intake.persons.size())
        return QList<CandidateView>();
    const IntakePerson &person = intake.persons.at(index);
    QList<PersonId> housemates = knownPersons(intake);
    housemates.removeAll(person.person);
    const Result<bool> inMemory = known == nullptr ? Result<bool>(false) : known->isReady();
    if (!inMemory)
        return tl::unexpected(inMemory.error());
    const auto found = *inMemory ? foundInRegister(reader, viewer, intake, index, housemates, *known)
                                 : foundInStore(reader, viewer, intake, index, housemates);
    if (!found)
        return tl::unexpected(found.error());

    QHash<PersonId, const store::PersonRow *> byId;
    for (const store::PersonRow &row : found->rows)
        byId.insert(row.person.id, &row);
    QList<CandidateView> views;
    QList<CandidateView> rejected;
    int weak = 0;
    for (const matching::Candidate &candidate : found->ranked) {
        const store::PersonRow *row = byId.value(candidate.person);
        const bool no = person.rejected.contains(candidate.person);
        if (row == nullptr || (!no && candidate.likeness == matching::Likeness::Weak && ++weak > weakLimit))
            continue;
        CandidateView view{candidate, *row, {}, no, hasSecretAddress(*row)};
        keepSecret(view);
        if (withHousemates && views.size() < candidateLimit) {
            const auto names = housemateNames(reader, viewer, *row);
            if (!names)
                return tl::unexpected(names.error());
            view.housemates = *names;
        }
        (no ? rejected : views).append(view);
    }
    return views.mid(0, candidateLimit) + rejected;
}

Result<QList<matching::Candidate>> CandidateCache::open(
    const store::Reader &reader, const Viewer &viewer, const Intake &intake, int index, qint64 vaultSeq)
{
    const Result<bool> inMemory = m_known == nullptr ? Result<bool>(false) : m_known->isReady();
    if (!inMemory)
        return tl::unexpected(inMemory.error());
    const qint64 version = m_known == nullptr ? 0 : m_known->version();
    if (m_seq != vaultSeq || m_version != version)
        m_entries.clear();
    m_seq = vaultSeq;
    m_version = version;
    const IntakePerson &person = intake.persons.at(index);
    const QList<PersonId> known = knownPersons(intake);
    const auto kept = m_entries.constFind(person.mention.id);
    if (kept != m_entries.constEnd() && kept->person == person && kept->known == known)
        return kept->candidates;
    const auto found = candidatesFor(reader, viewer, intake, index, false, m_known);
    if (!found)
        return tl::unexpected(found.error());
    const QList<matching::Candidate> candidates = openCandidates(*found);
    m_entries.insert(person.mention.id, {person, known, candidates});
    return candidates;
}

QList<matching::Candidate> openCandidates(const QList<CandidateView> &candidates)
{
    QList<matching::Candidate> open;
    for (const CandidateView &view : candidates) {
        if (!view.rejected && view.candidate.likeness != matching::Likeness::Weak)
            open.append(view.candidate);
    }
    return open;
}

} // namespace regie::casebook
