// Two become one, and one becomes two.
#include "core/casebook/identity.h"

#include "core/casebook/names.h"
#include "core/casebook/reachkeep.h"
#include "core/store/identity.h"

#include <algorithm>

namespace regie::casebook {

namespace {

int strength(LinkState state)
{
    switch (state) {
    case LinkState::Rejected:
        return 0;
    case LinkState::Provisional:
        return 1;
    case LinkState::Confirmed:
        return 2;
    }
    return 0;
}

/// Two times of belonging to one household that touch: they are one.
bool overlap(const Membership &a, const Membership &b)
{
    const bool startsInTime = !a.from.isValid() || !b.until.isValid() || a.from <= b.until.addDays(1);
    const bool endsInTime = !b.from.isValid() || !a.until.isValid() || b.from <= a.until.addDays(1);
    return startsInTime && endsInTime;
}

Membership joined(Membership a, const Membership &b)
{
    a.from = a.from.isValid() && b.from.isValid() ? std::min(a.from, b.from) : QDate();
    a.until = a.until.isValid() && b.until.isValid() ? std::max(a.until, b.until) : QDate();
    a.livesIn = a.livesIn || b.livesIn;
    return a;
}

bool says(const Relation &a, const Relation &b)
{
    const bool same = a.from == b.from && a.to == b.to && a.kind == b.kind;
    const bool turned = a.from == b.to && a.to == b.from && inverse(a.kind) == b.kind;
    return (same || turned) && a.since == b.since && a.until == b.until;
}

/// Puts @p membership among @p there: widens the one it touches and drops itself, else stays as it is.
Done settle(store::Transaction &tx, const Membership &membership, QList<Membership> &there)
{
    for (Membership &known : there) {
        if (known.household != membership.household || known.person != membership.person || known.id == membership.id ||
            !overlap(known, membership))
            continue;
        known = joined(known, membership);
        return tx.remove(membership.id).and_then([&] { return tx.save(known); });
    }
    there.append(membership);
    return tx.save(membership);
}

QSet<PersonId> confirmedIn(const QList<Link> &links)
{
    QSet<PersonId> persons;
    for (const Link &link : links) {
        if (link.state == LinkState::Confirmed)
            persons.insert(link.person);
    }
    return persons;
}

} // namespace

Done IdentityChange::mergePersons(PersonId kept, PersonId gone, const QString &reason)
{
    for (const PersonId &id : {kept, gone}) {
        const auto merged = isGone(id.raw());
        if (!merged)
            return tl::unexpected(merged.error());
        if (*merged || kept == gone)
            return fail(ErrorCode::NotAllowed, QStringLiteral("one and the same already"));
    }
    return fillIn(kept, gone)
        .and_then([&] { return moveLinks(gone, kept); })
        .and_then([&] { return moveMemberships(gone, kept); })
        .and_then([&] { return moveRelations(gone, kept); })
        .and_then([&] { return moveAddresses(gone, kept); })
        .and_then([&] { return m_tx.repointShields(gone, kept); })
        .and_then([&] { return recordMerge(IdentityKind::Person, kept.raw(), gone.raw(), reason); });
}

/// What was not known of the one is taken from the other; of calling back safely on one number the most careful word
/// holds. Another number of the one who goes stays with her; when it is not safe, nobody outside may hear of it either.
Done IdentityChange::fillIn(PersonId keptId, PersonId goneId)
{
    const auto held = m_tx.read().person(m_tx.viewer(), keptId);
    const auto gone = m_tx.read().person(m_tx.viewer(), goneId);
    if (!held || !gone)
        return tl::unexpected(held ? gone.error() : held.error());
    Person kept = *held;
    if (!kept.birthDate.isWhole() && (gone->birthDate.isWhole() || kept.birthDate.isUnknown()))
        kept.birthDate = gone->birthDate;
    if (kept.sex == Sex::Unknown)
        kept.sex = gone->sex;
    if (kept.bsn.isEmpty())
        kept.bsn = gone->bsn;
    setReach(kept, joinedReach(reachOf(kept), reachOf(*gone)));
    return keepUnsafe(m_tx, m_ids, keptId, reachOf(*gone), reachOf(kept)).and_then([&] {
        return saveWithReach(m_tx, m_ids, *held, kept);
    });
}

Done IdentityChange::moveLinks(PersonId from, PersonId to)
{
    const auto links = m_tx.read().identity().linksOf(m_tx.viewer(), from);
    if (!links)
        return tl::unexpected(links.error());
    for (const Link &link : *links) {
        if (const Done moved = moveLink(link, to); !moved)
            return moved;
    }
    return {};
}

/// A mention that names both already keeps the stronger of its two links.
Done IdentityChange::moveLink(Link link, PersonId to)
{
    const auto all = m_tx.read().identity().linksOfMention(m_tx.viewer(), link.mention);
    if (!all)
        return tl::unexpected(all.error());
    const auto other = std::find_if(all->cbegin(), all->cend(), [&to](const Link &one) { return one.person == to; });
    if (other == all->cend()) {
        link.person = to;
        return m_tx.save(link);
    }
    if (strength(link.state) <= strength(other->state)) {
        link.state = LinkState::Rejected;
        return m_tx.save(link);
    }
    Link stronger = *other;
    stronger.state = link.state;
    link.state = LinkState::Rejected;
    return m_tx.save(stronger).and_then([&] { return m_tx.save(link); });
}

Done IdentityChange::moveMemberships(PersonId from, PersonId to)
{
    const auto moving = m_tx.read().identity().membershipsOf(m_tx.viewer(), from);
    auto there = m_tx.read().identity().membershipsOf(m_tx.viewer(), to);
    if (!moving || !there)
        return tl::unexpected(moving ? there.error() : moving.error());
    for (Membership membership : *moving) {
        membership.person = to;
        if (const Done done = settle(m_tx, membership, *there); !done)
            return done;
    }
    return {};
}

Done IdentityChange::moveRelations(PersonId from, PersonId to)
{
    const auto moving = m_tx.read().identity().relationsOf(m_tx.viewer(), from);
    auto there = m_tx.read().identity().relationsOf(m_tx.viewer(), to);
    if (!moving || !there)
        return tl::unexpected(moving ? there.error() : moving.error());
    for (Relation relation : *moving) {
        relation.from = relation.from == from ? to : relation.from;
        relation.to = relation.to == from ? to : relation.to;
        const bool said = relation.from == relation.to ||
                          std::any_of(there->cbegin(), there->cend(), [&relation](const Relation &other) {
                              return other.id != relation.id && says(relation, other);
                          });
        if (const Done done = said ? m_tx.remove(relation.id) : m_tx.save(relation); !done)
            return done;
        there->append(relation);
    }
    return {};
}

/// A secret never becomes open because the other source did not know it was one.
Done IdentityChange::moveAddresses(PersonId from, PersonId to)
{
    const auto moving = m_tx.read().addressesOfPerson(m_tx.viewer(), from);
    const auto there = m_tx.read().addressesOfPerson(m_tx.viewer(), to);
    if (!moving || !there)
        return tl::unexpected(moving ? there.error() : moving.error());
    for (const Address &address : *moving) {
        const auto known = std::find_if(there->cbegin(), there->cend(), [&address](const Address &other) {
            return !addressKey(address).isEmpty() && addressKey(other) == addressKey(address) &&
                   other.from == address.from && other.until == address.until;
        });
        if (known == there->cend()) {
            if (const Done saved = m_tx.saveAddress(to, address); !saved)
                return saved;
            continue;
        }
        Address careful = *known;
        careful.secret = careful.secret || address.secret;
        for (const PersonId &shielded : address.shieldedFrom) {
            if (!careful.shieldedFrom.contains(shielded))
                careful.shieldedFrom.append(shielded);
        }
        if (careful == *known)
            continue;
        if (const Done saved = m_tx.saveAddress(to, careful); !saved)
            return saved;
    }
    return {};
}

Done IdentityChange::splitPerson(PersonId id, const QList<MentionId> &mentions)
{
    const auto links = m_tx.read().identity().linksOf(m_tx.viewer(), id);
    if (!links)
        return tl::unexpected(links.error());
    const QSet<MentionId> split(mentions.cbegin(), mentions.cend());
    const auto isSplit = [&split](const Link &link) { return split.contains(link.mention); };
    const auto stays = [&](const Link &link) { return link.state == LinkState::Confirmed && !isSplit(link); };
    if (std::none_of(links->cbegin(), links->cend(), isSplit) || std::none_of(links->cbegin(), links->cend(), stays))
        return fail(ErrorCode::NotAllowed, QStringLiteral("something must go and something must stay"));
    const auto heard = m_tx.read().identity().mention(m_tx.viewer(), mentions.constFirst());
    if (!heard)
        return tl::unexpected(heard.error());
    Person person{PersonId::create(m_ids), nameOf(*heard), heard->birthDate, heard->sex, heard->phone, heard->callBack,
        heard->callBackNote, heard->bsn, 0};
    if (const Done saved = m_tx.save(person); !saved)
        return saved;
    for (Link link : *links) {
        if (!isSplit(link))
            continue;
        link.person = person.id;
        if (const Done moved = m_tx.save(link); !moved)
            return moved;
    }
    m_out.person = person.id;
    m_tx.about(QStringLiteral("person"), id.toString());
    if (const Done divided = divideMemberships(id, person.id, split); !divided)
        return divided;
    // remembered: these two are not one, or they would be proposed at once
    return m_tx.save(Judgement{JudgementId::create(m_ids), IdentityKind::Person, std::min(id.raw(), person.id.raw()),
        std::max(id.raw(), person.id.raw()), PairVerdict::Different, {}, m_tx.viewer().user(), m_tx.at()});
}

/// A household whose events all go with the new person gets her in the old one's place; one with events of both gets
/// both.
Done IdentityChange::divideMemberships(PersonId from, PersonId to, const QSet<MentionId> &split)
{
    QHash<HouseholdId, int> going;
    QHash<HouseholdId, int> staying;
    for (const PersonId &person : {from, to}) {
        const auto links = m_tx.read().identity().linksOf(m_tx.viewer(), person);
        if (!links)
            return tl::unexpected(links.error());
        for (const Link &link : *links) {
            const auto households = m_tx.read().identity().householdsOfMention(m_tx.viewer(), link.mention);
            if (!households)
                return tl::unexpected(households.error());
            for (const HouseholdId &household : *households)
                ++(split.contains(link.mention) ? going : staying)[household];
        }
    }
    const auto memberships = m_tx.read().identity().membershipsOf(m_tx.viewer(), from);
    if (!memberships)
        return tl::unexpected(memberships.error());
    for (Membership membership : *memberships) {
        if (going.value(membership.household) == 0)
            continue;
        membership.person = to;
        if (staying.value(membership.household) > 0)
            membership.id = MembershipId::create(m_ids);
        if (const Done saved = m_tx.save(membership); !saved)
            return saved;
    }
    return {};
}

Done IdentityChange::mergeHouseholds(HouseholdId kept, HouseholdId gone, const QString &reason)
{
    for (const HouseholdId &id : {kept, gone}) {
        const auto there = m_tx.read().household(m_tx.viewer(), id);
        const auto merged = isGone(id.raw());
        if (!there || !merged)
            return tl::unexpected(there ? merged.error() : there.error());
        if (*merged || kept == gone)
            return fail(ErrorCode::NotAllowed, QStringLiteral("one and the same already"));
    }
    const auto moving = m_tx.read().memberships(m_tx.viewer(), gone);
    auto there = m_tx.read().memberships(m_tx.viewer(), kept);
    if (!moving || !there)
        return tl::unexpected(moving ? there.error() : moving.error());
    for (Membership membership : *moving) {
        membership.household = kept;
        if (const Done done = settle(m_tx, membership, *there); !done)
            return done;
    }
    return m_tx.repointHousehold(gone, kept).and_then([&] {
        return recordMerge(IdentityKind::Household, kept.raw(), gone.raw(), reason);
    });
}

Done IdentityChange::splitHousehold(HouseholdId id, const QList<PersonId> &members)
{
    const auto household = m_tx.read().household(m_tx.viewer(), id);
    const auto memberships = m_tx.read().memberships(m_tx.viewer(), id);
    const auto persons = m_tx.read().persons(m_tx.viewer(), members);
    if (!household || !memberships || !persons)
        return tl::unexpected(!household ? household.error() : !memberships ? memberships.error() : persons.error());
    const QSet<PersonId> leaving(members.cbegin(), members.cend());
    const auto leaves = [&leaving](const Membership &one) { return leaving.contains(one.person); };
    if (std::none_of(memberships->cbegin(), memberships->cend(), leaves) ||
        std::all_of(memberships->cbegin(), memberships->cend(), leaves))
        return fail(ErrorCode::NotAllowed, QStringLiteral("somebody must go and somebody must stay"));
    Household fresh{HouseholdId::create(m_ids), {}, household->municipality, 0};
    QStringList names;
    for (const store::PersonRow &row : *persons) {
        if (!names.contains(row.person.name.surname) && names.size() < 2)
            names.append(row.person.name.surname);
    }
    fresh.name = names.join(QStringLiteral(" – "));
    if (const Done saved = m_tx.save(fresh); !saved)
        return saved;
    for (Membership membership : *memberships) {
        if (!leaves(membership))
            continue;
        membership.household = fresh.id;
        if (const Done saved = m_tx.save(membership); !saved)
            return saved;
    }
    m_out.household = fresh.id;
    m_tx.about(QStringLiteral("household"), id.toString());
    return moveEventsOf(id, fresh.id, leaving);
}

/// An event that was linked by hand goes along when everybody confirmed in it does.
Done IdentityChange::moveEventsOf(HouseholdId from, HouseholdId to, const QSet<PersonId> &members)
{
    const auto orders = m_tx.read().ordersLinkedByHand(m_tx.viewer(), from);
    const auto reports = m_tx.read().reportsLinkedByHand(m_tx.viewer(), from);
    if (!orders || !reports)
        return tl::unexpected(orders ? reports.error() : orders.error());
    const auto goes = [&members](const QList<Link> &links) {
        const QSet<PersonId> confirmed = confirmedIn(links);
        return !confirmed.isEmpty() && members.contains(confirmed);
    };
    for (const store::OrderWithLinks &held : *orders) {
        const Done moved = !goes(held.links) ? Done() : m_tx.unlinkByHand(from, held.order.id).and_then([&] {
            return m_tx.linkByHand(to, held.order.id);
        });
        if (!moved)
            return moved;
    }
    for (const store::ReportWithLinks &held : *reports) {
        const Done moved = !goes(held.links) ? Done() : m_tx.unlinkByHand(from, held.report.id).and_then([&] {
            return m_tx.linkByHand(to, held.report.id);
        });
        if (!moved)
            return moved;
    }
    return {};
}

} // namespace regie::casebook
