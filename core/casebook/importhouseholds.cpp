#include "core/casebook/importhouseholds.h"

#include "core/casebook/names.h"

#include <algorithm>

namespace regie::casebook {

namespace {

/// Who sees it happen or calls does not belong to the household for that.
bool belongs(const EventPerson &person)
{
    return !person.person.isNull() && person.role != EventRole::Witness && person.role != EventRole::Reporter;
}

bool isAdultRole(EventRole role)
{
    return role == EventRole::PutOut || role == EventRole::Stayed || role == EventRole::Suspected ||
           role == EventRole::Victim || role == EventRole::Both;
}

} // namespace

ImportHouseholds::ImportHouseholds(
    const store::Reader &reader, const Viewer &viewer, IdSource &ids, QDate day, qsizetype most)
    : m_reader(reader), m_viewer(viewer), m_ids(ids), m_day(day), m_householdIds(store::risingIds(ids, most))
{
}

Done ImportHouseholds::place(
    const QString &source, const QString &key, const Intake &intake, const QList<EventPerson> &persons)
{
    return put(source, key, intake, persons, false);
}

Done ImportHouseholds::placeMore(
    const QString &source, const QString &key, const Intake &intake, const QList<EventPerson> &persons)
{
    return put(source, key, intake, persons, true);
}

Done ImportHouseholds::put(
    const QString &source, const QString &key, const Intake &intake, const QList<EventPerson> &persons, bool more)
{
    QList<EventPerson> members = persons;
    members.removeIf([](const EventPerson &person) { return !belongs(person); });
    if (members.isEmpty())
        return {};
    const QString own = key.isEmpty() ? QString() : source + QChar(0x1f) + key;
    HouseholdId household = own.isEmpty() ? HouseholdId() : m_byKey.value(own);
    if (household.isNull()) {
        const auto known = recognise(intake, members);
        if (!known)
            return tl::unexpected(known.error());
        household = *known;
    }
    if (household.isNull() && more) {
        const auto alone = madeOf(members);
        if (!alone)
            return tl::unexpected(alone.error());
        household = *alone;
    }
    const bool anybodyNew =
        std::any_of(members.cbegin(), members.cend(), [](const EventPerson &one) { return one.isNew; });
    if (household.isNull() && !anybodyNew)
        return {};
    if (household.isNull())
        household = make(intake);
    if (!own.isEmpty())
        m_byKey.insert(own, household);
    for (const EventPerson &member : std::as_const(members)) {
        if (const Done joined = join(household, member.person); !joined)
            return joined;
    }
    return {};
}

Result<QSet<HouseholdId>> ImportHouseholds::householdsOf(PersonId person)
{
    if (const auto known = m_of.constFind(person); known != m_of.constEnd())
        return *known;
    const auto read = m_reader.householdsOf(m_viewer, {person});
    if (!read)
        return tl::unexpected(read.error());
    const QSet<HouseholdId> households(read->cbegin(), read->cend());
    m_of.insert(person, households);
    return households;
}

Result<HouseholdId> ImportHouseholds::recognise(const Intake &intake, const QList<EventPerson> &members)
{
    QHash<HouseholdId, int> shared;
    bool strangers = false;
    for (const EventPerson &member : members) {
        strangers = strangers || (member.isNew && isAdultRole(member.role));
        if (member.isNew)
            continue;
        const auto households = householdsOf(member.person);
        if (!households)
            return tl::unexpected(households.error());
        for (const HouseholdId &household : *households)
            ++shared[household];
    }
    HouseholdId best;
    HouseholdId single;
    int singles = 0;
    const QString here = addressKey(intake.dwelling);
    for (auto one = shared.constBegin(); one != shared.constEnd(); ++one) {
        if (one.value() >= 2 && (best.isNull() || one.key() < best))
            best = one.key();
        const auto same = isAt(one.key(), here);
        if (!same)
            return tl::unexpected(same.error());
        if (!strangers && (here.isEmpty() || *same)) {
            single = one.key();
            ++singles;
        }
    }
    if (!best.isNull())
        return best;
    return singles == 1 ? single : HouseholdId();
}

Result<HouseholdId> ImportHouseholds::madeOf(const QList<EventPerson> &members)
{
    QSet<PersonId> all;
    QSet<HouseholdId> theirs;
    for (const EventPerson &member : members) {
        all.insert(member.person);
        const auto households = householdsOf(member.person);
        if (!households)
            return tl::unexpected(households.error());
        theirs.unite(*households);
    }
    HouseholdId one;
    for (const HouseholdId &household : std::as_const(theirs)) {
        const auto in = membersOf(household);
        if (!in)
            return tl::unexpected(in.error());
        if (!all.contains(*in))
            continue;
        if (!one.isNull())
            return HouseholdId();
        one = household;
    }
    return one;
}

Result<QSet<PersonId>> ImportHouseholds::membersOf(HouseholdId household)
{
    QSet<PersonId> members;
    for (const Membership &member : std::as_const(m_memberships)) {
        if (member.household == household)
            members.insert(member.person);
    }
    if (m_addresses.contains(household)) // of this list
        return members;
    const auto held = m_reader.memberships(m_viewer, household);
    if (!held)
        return tl::unexpected(held.error());
    for (const Membership &member : *held)
        members.insert(member.person);
    return members;
}

Result<bool> ImportHouseholds::isAt(HouseholdId household, const QString &key)
{
    if (key.isEmpty())
        return false;
    if (const auto own = m_addresses.constFind(household); own != m_addresses.constEnd())
        return *own == key;
    const auto addresses = m_reader.addressesOfHousehold(m_viewer, household);
    if (!addresses)
        return tl::unexpected(addresses.error());
    return std::any_of(
        addresses->cbegin(), addresses->cend(), [&key](const Address &address) { return addressKey(address) == key; });
}

HouseholdId ImportHouseholds::make(const Intake &intake)
{
    Household household;
    household.id = HouseholdId(m_householdIds.at(m_nextId++));
    household.name = householdName(intake);
    household.municipality = intake.municipality;
    if (!intake.dwelling.isEmpty()) {
        Address address = intake.dwelling;
        address.id = AddressId::create(m_ids);
        m_placed.append({{}, household.id, address});
    }
    m_addresses.insert(household.id, addressKey(intake.dwelling));
    m_households.append(household);
    return household.id;
}

Done ImportHouseholds::join(HouseholdId household, PersonId person)
{
    const auto households = householdsOf(person);
    if (!households)
        return tl::unexpected(households.error());
    if (households->contains(household))
        return {};
    m_of[person].insert(household);
    m_memberships.append({MembershipId::create(m_ids), household, person, {}, {}, true});
    return {};
}

void ImportHouseholds::finish(ImportPlan &plan)
{
    const auto byId = [](const auto &a, const auto &b) { return a.id < b.id; };
    std::sort(m_memberships.begin(), m_memberships.end(), byId);
    plan.households = std::move(m_households);
    plan.memberships = std::move(m_memberships);
    plan.addresses.append(std::move(m_placed));
    std::sort(plan.addresses.begin(), plan.addresses.end(),
        [](const auto &a, const auto &b) { return a.address.id < b.address.id; });
}

} // namespace regie::casebook
