#include "core/rules/attribution.h"

#include <QSet>

#include <algorithm>

namespace regie::rules {

namespace {

/// The members of a household among the persons of one event, by how sure the link is.
struct MembersThere
{
    QList<PersonId> confirmed = {};
    QList<PersonId> provisional = {};
};

/// A member on the day of the event, or of today's household: who left since still lived through it.
bool isMember(const HouseholdView &household, PersonId person, QDate day)
{
    return std::any_of(household.memberships.cbegin(), household.memberships.cend(), [&](const Membership &membership) {
        const bool still = !membership.until.isValid();
        return membership.person == person && (still || membership.holdsOn(day));
    });
}

MembersThere membersAt(const HouseholdView &household, const TiedEvent &event)
{
    MembersThere there;
    const auto collect = [&](LinkState state, QList<PersonId> &into) {
        for (const MentionTie &tie : event.ties) {
            const bool seen = there.confirmed.contains(tie.person) || into.contains(tie.person);
            if (tie.state == state && !seen && isMember(household, tie.person, event.date))
                into.append(tie.person);
        }
    };
    collect(LinkState::Confirmed, there.confirmed);
    collect(LinkState::Provisional, there.provisional);
    return there;
}

bool atTheirAddress(const HouseholdView &household, const TiedEvent &event)
{
    return !event.addressKey.isEmpty() &&
           std::any_of(household.addresses.cbegin(), household.addresses.cend(), [&](const Address &address) {
               return address.holdsOn(event.date) && addressKey(address) == event.addressKey;
           });
}

Attribution attributeOne(const HouseholdView &household, const TiedEvent &event)
{
    const MembersThere there = membersAt(household, event);
    if (event.linkedByHand.contains(household.id))
        return {event.id, Belongs::Certain, BelongsReason::LinkedByHand, there.confirmed};
    if (there.confirmed.size() >= 2)
        return {event.id, Belongs::Certain, BelongsReason::TwoConfirmed, there.confirmed};
    if (there.confirmed.isEmpty())
        return {event.id, Belongs::No, BelongsReason::NobodyKnown, {}};
    if (!there.provisional.isEmpty()) {
        return {event.id, Belongs::Possibly, BelongsReason::OneConfirmedOneProvisional,
            there.confirmed + there.provisional};
    }
    if (atTheirAddress(household, event))
        return {event.id, Belongs::Possibly, BelongsReason::OneConfirmedAndAddress, there.confirmed};
    return {event.id, Belongs::PerPersonOnly, BelongsReason::OneConfirmedOnly, there.confirmed};
}

} // namespace

QList<Attribution> attribute(const HouseholdView &household, const QList<TiedEvent> &events)
{
    QList<Attribution> list;
    list.reserve(events.size());
    for (const TiedEvent &event : events)
        list.append(attributeOne(household, event));
    return list;
}

QHash<PersonId, int> ordersPerPersonPutOut(const QList<TiedEvent> &orders)
{
    QHash<PersonId, int> counts;
    for (const TiedEvent &order : orders) {
        QSet<PersonId> putOut;
        for (const MentionTie &tie : order.ties) {
            if (tie.role == EventRole::PutOut && tie.state == LinkState::Confirmed)
                putOut.insert(tie.person);
        }
        for (const PersonId &person : putOut)
            ++counts[person];
    }
    counts.removeIf([](const auto &entry) { return entry.value() < 2; });
    return counts;
}

} // namespace regie::rules
