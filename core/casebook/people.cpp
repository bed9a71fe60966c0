#include "core/casebook/people.h"

#include "core/casebook/history.h"

#include <algorithm>

namespace regie::casebook {

namespace {

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
