#include "core/casebook/people.h"

#include "core/casebook/history.h"
#include "core/matching/matching.h"

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

store::PersonQuery queryFor(const Mention &mention)
{
    store::PersonQuery query;
    const QString name = mention.name.isEmpty() ? mention.asWritten : mention.name.full();
    query.nameKeys = matching::foldedWords(name);
    query.birthCode = mention.birthDate.isWhole() ? mention.birthDate.toCode() : QString();
    query.addressKey = addressKey(mention.address);
    query.phoneKey = matching::phoneKey(mention.phone);
    query.limit = lookUpLimit;
    return query;
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

bool hasSecretAddress(const store::PersonRow &row)
{
    return std::any_of(row.addresses.cbegin(), row.addresses.cend(),
        [](const Address &address) { return address.secret && !address.until.isValid(); });
}

QList<matching::KnownPerson> asKnown(
    const QList<store::PersonRow> &rows, const QHash<PersonId, QList<HouseholdId>> &households)
{
    QList<matching::KnownPerson> known;
    for (const store::PersonRow &row : rows)
        known.append({row.person, row.addresses, sharedWith(row, households)});
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
    const store::PersonQuery query = queryFor(person.mention);
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
            const matching::KnownPerson known{row.person, row.addresses, sharedWith(row, households)};
            ranked.append(
                {row.person.id, matching::Likeness::Weak, 0, matching::compare(person.mention, housemates, known)});
        }
    }
}

/// Fit to be a member whose name carries the household: no child, no caller.
bool isAdultOfHousehold(const IntakePerson &person)
{
    const EventRole role = person.mention.role;
    return person.inHousehold && role != EventRole::Child && role != EventRole::Reporter &&
           role != EventRole::Witness && role != EventRole::Other;
}

struct Membered
{
    HouseholdId household;
    int confirmed = 0;
};

} // namespace

QList<PersonId> chosenPersons(const Intake &intake)
{
    QList<PersonId> ids;
    for (const IntakePerson &person : intake.persons) {
        if (person.choice != MentionChoice::Open && !person.person.isNull() && !ids.contains(person.person))
            ids.append(person.person);
    }
    return ids;
}

QList<PersonId> knownPersons(const Intake &intake)
{
    QList<PersonId> ids;
    for (const IntakePerson &person : intake.persons) {
        if (person.choice == MentionChoice::Known && !person.person.isNull() && !ids.contains(person.person))
            ids.append(person.person);
    }
    return ids;
}

Result<Intake> withTiesOfTheirOwn(const store::Reader &reader, const Viewer &viewer, const Intake &intake)
{
    Intake tied = intake;
    for (IntakePerson &person : tied.persons) {
        if (person.choice != MentionChoice::Open || !isValidBsn(person.mention.bsn) ||
            !person.mention.birthDate.isWhole())
            continue;
        const auto known = reader.personByBsn(viewer, person.mention.bsn, person.mention.birthDate);
        if (!known)
            return tl::unexpected(known.error());
        if (*known && !person.rejected.contains(**known)) {
            person.choice = MentionChoice::Known;
            person.person = **known;
        }
    }
    return tied;
}

Result<QList<CandidateView>> candidatesFor(
    const store::Reader &reader, const Viewer &viewer, const Intake &intake, int index, bool withHousemates)
{
    if (index < 0 || index >= intake.persons.size())
        return QList<CandidateView>();
    const IntakePerson &person = intake.persons.at(index);
    const auto rows = rowsFor(reader, viewer, intake, index);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<PersonId> housemates = knownPersons(intake);
    housemates.removeAll(person.person);
    const auto households = householdsOfEach(reader, viewer, housemates);
    if (!households)
        return tl::unexpected(households.error());

    QList<matching::Candidate> ranked = matching::rank(person.mention, housemates, asKnown(*rows, *households));
    QHash<PersonId, const store::PersonRow *> byId;
    for (const store::PersonRow &row : *rows)
        byId.insert(row.person.id, &row);
    QList<CandidateView> views;
    QList<CandidateView> rejected;
    int weak = 0;
    addRejected(ranked, person, housemates, *rows, *households);
    for (const matching::Candidate &candidate : std::as_const(ranked)) {
        const bool no = person.rejected.contains(candidate.person);
        if (!no && candidate.likeness == matching::Likeness::Weak && ++weak > weakLimit)
            continue;
        const store::PersonRow &row = *byId.value(candidate.person);
        CandidateView view{candidate, row, {}, no, hasSecretAddress(row)};
        if (withHousemates && views.size() < candidateLimit) {
            const auto names = housemateNames(reader, viewer, row);
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
    if (m_seq != vaultSeq)
        m_entries.clear();
    m_seq = vaultSeq;
    const IntakePerson &person = intake.persons.at(index);
    const QList<PersonId> known = knownPersons(intake);
    const auto kept = m_entries.constFind(person.mention.id);
    if (kept != m_entries.constEnd() && kept->person == person && kept->known == known)
        return kept->candidates;
    const auto found = candidatesFor(reader, viewer, intake, index, false);
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

Result<HouseholdId> recognise(const store::Reader &reader, const Viewer &viewer, const Intake &intake,
    const QHash<qsizetype, QList<matching::Candidate>> &open, QDate day)
{
    if (!intake.household.isNull())
        return intake.household;
    QList<PersonId> confirmed;
    bool strangers = false; // an adult of this household who is nobody we know
    QSet<PersonId> possible;
    for (qsizetype i = 0; i < intake.persons.size(); ++i) {
        const IntakePerson &person = intake.persons.at(i);
        if (!person.inHousehold)
            continue;
        if (person.choice == MentionChoice::Known)
            confirmed.append(person.person);
        const QList<matching::Candidate> candidates = open.value(i);
        for (const matching::Candidate &candidate : candidates)
            possible.insert(candidate.person);
        strangers =
            strangers || (isAdultOfHousehold(person) && person.choice != MentionChoice::Known && candidates.isEmpty());
    }
    if (confirmed.isEmpty())
        return HouseholdId();
    const auto households = reader.householdsOf(viewer, confirmed);
    if (!households)
        return tl::unexpected(households.error());
    const QString here = addressKey(intake.dwelling);
    HouseholdId single;
    int singles = 0;
    Membered best;
    for (const HouseholdId &household : *households) {
        const auto view = viewOf(reader, viewer, household);
        if (!view)
            return tl::unexpected(view.error());
        int members = 0;
        bool likely = false;
        for (const Membership &member : view->memberships) {
            if (!member.holdsOn(day))
                continue;
            members += confirmed.contains(member.person) ? 1 : 0;
            likely = likely || possible.contains(member.person);
        }
        if (members > best.confirmed)
            best = {household, members};
        const bool sameAddress = std::any_of(view->addresses.cbegin(), view->addresses.cend(),
            [&here](const Address &address) { return !here.isEmpty() && addressKey(address) == here; });
        if (members == 1 && !strangers && (likely || sameAddress || here.isEmpty())) {
            single = household;
            ++singles;
        }
    }
    if (best.confirmed >= 2)
        return best.household;
    return singles == 1 ? single : HouseholdId();
}

} // namespace regie::casebook
