#include "core/casebook/familybook.h"

#include "core/casebook/history.h"
#include "core/casebook/promised.h"
#include "core/store/familyreader.h"
#include "core/store/identity.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace regie::casebook {

namespace {

/// The persons that confirmed links of @p entry name in one of @p roles.
QList<PersonId> confirmedIn(const store::OrderWithLinks &entry, const QList<EventRole> &roles)
{
    QList<PersonId> persons;
    for (const Mention &mention : entry.order.mentions) {
        if (!roles.contains(mention.role))
            continue;
        for (const Link &link : entry.links) {
            if (link.mention == mention.id && link.state == LinkState::Confirmed && !persons.contains(link.person))
                persons.append(link.person);
        }
    }
    return persons;
}

/// The last day of @p order as far as it is known: ten days by law when it was not extended (Wth art. 2 lid 1).
QDate lastDayOf(const BarringOrder &order)
{
    if (order.endedAt)
        return order.endedAt->date;
    return order.extendedUntil ? order.extendedUntil->date : order.imposedAt.date.addDays(10);
}

/// Walks from the members of a household to everybody they are related to.
class FamilyReading
{
public:
    FamilyReading(const store::Reader &reader, const Viewer &viewer, QDate today)
        : m_reader(reader), m_viewer(viewer), m_today(today)
    {
    }

    Result<Family> read(HouseholdId household)
    {
        return members(household)
            .and_then([this] { return walk(); })
            .and_then([this] { return persons(); })
            .and_then([&] { return households(household); })
            .and_then([&] { return orders(household); })
            .map([this] { return m_family; });
    }

private:
    Done members(HouseholdId household)
    {
        const auto members = m_reader.memberships(m_viewer, household);
        if (!members)
            return tl::unexpected(members.error());
        for (const Membership &member : *members)
            note(member.person);
        m_own = m_ids;
        return {};
    }

    void note(PersonId person)
    {
        if (!m_ids.contains(person) && m_ids.size() < familyLimit)
            m_ids.append(person);
    }

    Done walk()
    {
        for (qsizetype next = 0; next < m_ids.size(); ++next) {
            const auto relations = m_reader.identity().relationsOf(m_viewer, m_ids.at(next));
            if (!relations)
                return tl::unexpected(relations.error());
            for (const Relation &relation : *relations) {
                const bool known = std::any_of(m_family.relations.cbegin(), m_family.relations.cend(),
                    [&relation](const Relation &one) { return one.id == relation.id; });
                if (known)
                    continue;
                m_family.relations.append(relation);
                note(relation.from);
                note(relation.to);
            }
            if (Done told = ties(m_ids.at(next)); !told)
                return told;
        }
        return {};
    }

    /// Patterns, marriages and twins that somebody told of @p person.
    Done ties(PersonId person)
    {
        const auto ties = m_reader.family().tiesOf(m_viewer, person);
        if (!ties)
            return tl::unexpected(ties.error());
        for (const FamilyTie &tie : *ties) {
            const bool known = std::any_of(m_family.ties.cbegin(), m_family.ties.cend(),
                [&tie](const FamilyTie &one) { return one.id == tie.id; });
            if (known)
                continue;
            m_family.ties.append(tie);
            note(tie.from);
            note(tie.to);
        }
        return {};
    }

    Done persons()
    {
        const auto rows = m_reader.persons(m_viewer, m_ids);
        const auto lives = m_reader.family().lifeFacts(m_viewer, m_ids);
        if (!rows || !lives)
            return tl::unexpected(rows ? lives.error() : rows.error());
        for (const store::PersonRow &row : *rows) {
            m_family.persons.append(
                {.person = row.person, .life = lives->value(row.person.id, LifeFacts{.person = row.person.id})});
            const bool secret = std::any_of(row.addresses.cbegin(), row.addresses.cend(),
                [this](const Address &address) { return address.secret && address.holdsOn(m_today); });
            if (secret)
                m_secret.insert(row.person.id);
        }
        return {};
    }

    Done households(HouseholdId ofCase)
    {
        for (const PersonId person : std::as_const(m_ids)) {
            const auto memberships = m_reader.identity().membershipsOf(m_viewer, person);
            if (!memberships)
                return tl::unexpected(memberships.error());
            for (const Membership &membership : *memberships) {
                const auto known = std::find_if(m_family.households.begin(), m_family.households.end(),
                    [&](const FamilyHousehold &one) { return one.id == membership.household; });
                if (known != m_family.households.end())
                    known->memberships.append(membership);
                else if (Done added = addHousehold(membership, ofCase); !added)
                    return added;
            }
        }
        return {};
    }

    Done addHousehold(const Membership &membership, HouseholdId ofCase)
    {
        const auto household = m_reader.household(m_viewer, membership.household);
        const auto addresses = m_reader.addressesOfHousehold(m_viewer, membership.household);
        if (!household || !addresses)
            return tl::unexpected(household ? addresses.error() : household.error());
        FamilyHousehold made{.id = household->id, .name = household->name, .ofCase = household->id == ofCase};
        for (const Address &address : *addresses) {
            if (!address.holdsOn(m_today))
                continue;
            made.secret = made.secret || address.secret;
            made.place = address.town;
        }
        if (made.secret)
            made.place.clear();
        made.memberships = {membership};
        m_family.households.append(made);
        return {};
    }

    /// A household that somebody with a secret address lives in says no place.
    void hidePlaces()
    {
        for (FamilyHousehold &household : m_family.households) {
            const bool hidden = std::any_of(
                household.memberships.cbegin(), household.memberships.cend(), [this](const Membership &one) {
                    return one.livesIn && one.holdsOn(m_today) && m_secret.contains(one.person);
                });
            if (hidden)
                household.place.clear();
        }
    }

    Done orders(HouseholdId household)
    {
        hidePlaces();
        const auto gathered = gather(m_reader, m_viewer, m_own, household);
        if (!gathered)
            return tl::unexpected(gathered.error());
        for (const store::OrderWithLinks &entry : gathered->orders) {
            if (entry.order.kind == OrderKind::Order && entry.order.status != OrderStatus::AnnulledFromStart)
                takeOrder(entry);
        }
        return {};
    }

    void takeOrder(const store::OrderWithLinks &entry)
    {
        const QDate day = entry.order.imposedAt.date;
        for (const PersonId from : confirmedIn(entry, {EventRole::PutOut})) {
            for (FamilyMember &member : m_family.persons) {
                if (member.person.id == from && day <= m_today && m_today <= lastDayOf(entry.order))
                    member.putOut = true;
            }
            for (const PersonId to : confirmedIn(entry, {EventRole::Stayed, EventRole::Victim}))
                addOrder(from, to, day);
        }
    }

    void addOrder(PersonId from, PersonId to, QDate day)
    {
        const auto known = std::find_if(m_family.ties.begin(), m_family.ties.end(), [&](const FamilyTie &one) {
            return one.kind == TieKind::Violence && one.orders > 0 && one.from == from && one.to == to;
        });
        if (known == m_family.ties.end()) {
            m_family.ties.append(
                {.from = from, .to = to, .kind = TieKind::Violence, .since = day, .orders = 1, .latestOrder = day});
            return;
        }
        ++known->orders;
        known->since = std::min(known->since, day);
        known->latestOrder = std::max(known->latestOrder, day);
    }

    const store::Reader &m_reader;
    const Viewer &m_viewer;
    QDate m_today;
    QList<PersonId> m_ids;
    QList<PersonId> m_own; ///< members of the household itself
    QSet<PersonId> m_secret;
    Family m_family;
};

} // namespace

Result<Family> familyOf(const store::Reader &reader, const Viewer &viewer, HouseholdId household, QDate today)
{
    return FamilyReading(reader, viewer, today).read(household);
}

Family familyOf(const CaseView &view)
{
    Family family;
    for (const store::PersonRow &row : view.members) {
        FamilyMember member{.person = row.person, .life = {.person = row.person.id}};
        member.putOut = view.roles.value(row.person.id, EventRole::Other) == EventRole::PutOut;
        family.persons.append(member);
    }
    family.relations = view.relations;
    family.households = {
        {.id = view.household.id, .name = view.household.name, .ofCase = true, .memberships = view.memberships}};
    return family;
}

QFuture<Result<Family>> familyLater(Casebook &casebook, HouseholdId household)
{
    const auto promise = promised<Result<Family>>();
    store::Vault &vault = casebook.vault();
    vault.readOnWorker(
        [promise, household, viewer = vault.viewer(), today = vault.clock().today()](
            const store::Reader &reader) { keep(*promise, familyOf(reader, viewer, household, today)); });
    return promise->future();
}

Done recordDrawing(Casebook &casebook, const CaseFile &file)
{
    store::Vault &vault = casebook.vault();
    const auto written =
        vault.write(vault.viewer(), store::Action::Export, {}, [&file](store::Transaction &transaction) {
            transaction.about(QStringLiteral("case"), file.id.toString(), file.number);
            return Done();
        });
    return written ? Done() : tl::unexpected(written.error());
}

} // namespace regie::casebook
