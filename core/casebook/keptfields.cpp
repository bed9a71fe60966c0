#include "core/casebook/keptfields.h"

#include "core/casebook/reachkeep.h"
#include "core/exchange/dossiermerge.h"
#include "core/store/identity.h"
#include "core/store/receivedreader.h"

#include <algorithm>

namespace regie::casebook {

using exchange::setValue;
using exchange::valueOf;

namespace {

bool ofMembership(MergeField field)
{
    return field == MergeField::MemberSince || field == MergeField::MemberUntil || field == MergeField::LivesIn;
}

tl::unexpected<Error> gone(const char *what)
{
    return fail(ErrorCode::NotFound, QString::fromLatin1(what));
}

/// The last time that @p person belonged to @p household.
Result<std::optional<Membership>> membershipAt(
    const store::Reader &reader, const Viewer &viewer, const ValuePlace &place)
{
    const auto all = reader.memberships(viewer, place.household);
    if (!all)
        return tl::unexpected(all.error());
    std::optional<Membership> last;
    for (const Membership &one : *all) {
        if (one.person == place.person && (!last || comesAfter(*last, one)))
            last = one;
    }
    return last;
}

/// The relation that holds between the two of @p place.
Result<std::optional<Relation>> relationAt(const store::Reader &reader, const Viewer &viewer, const ValuePlace &place)
{
    const auto all = reader.relations(viewer, {place.person, place.other});
    if (!all)
        return tl::unexpected(all.error());
    for (const Relation &one : *all) {
        if (!one.until.isValid())
            return std::optional(one);
    }
    return std::optional<Relation>();
}

Result<Address> addressAt(const store::Reader &reader, const Viewer &viewer, const ValuePlace &place)
{
    const auto all = place.person.isNull() ? reader.addressesOfHousehold(viewer, place.household)
                                           : reader.addressesOfPerson(viewer, place.person);
    if (!all)
        return tl::unexpected(all.error());
    const auto found =
        std::find_if(all->cbegin(), all->cend(), [&](const Address &one) { return one.id == place.address; });
    return found == all->cend() ? Result<Address>(gone("address")) : Result<Address>(*found);
}

/// The mention that is confirmed to be @p person; -1: none.
template <typename Event>
qsizetype mentionOf(const Event &event, const QList<Link> &links, PersonId person)
{
    for (qsizetype i = 0; i < event.mentions.size(); ++i) {
        const bool hers = std::any_of(links.cbegin(), links.cend(), [&](const Link &link) {
            return link.mention == event.mentions.at(i).id && link.person == person &&
                   link.state == LinkState::Confirmed;
        });
        if (hers)
            return i;
    }
    return -1;
}

template <typename Event>
QString eventField(const Event &event, const QList<Link> &links, const ValuePlace &place, MergeField field)
{
    if (field != MergeField::Role)
        return valueOf(field, event);
    const qsizetype at = mentionOf(event, links, place.person);
    return at < 0 ? QString() : toCode(event.mentions.at(at).role);
}

/// What @p person is in an event; who was not named in it is from now on, as the vault knows her.
template <typename Event>
Done setRole(store::Transaction &tx, IdSource &ids, Event &event, const QList<Link> &links, PersonId person,
    const QString &value)
{
    const auto role = fromCode<EventRole>(value);
    if (!role)
        return fail(ErrorCode::UnknownValue, QStringLiteral("no role"));
    if (const qsizetype at = mentionOf(event, links, person); at >= 0) {
        event.mentions[at].role = *role;
        return tx.save(event);
    }
    const auto known = tx.read().person(tx.viewer(), person);
    if (!known)
        return tl::unexpected(known.error());
    Mention mention;
    mention.id = MentionId::create(ids);
    mention.role = *role;
    mention.name = known->name;
    mention.asWritten = known->name.full();
    mention.birthDate = known->birthDate;
    mention.sex = known->sex;
    event.mentions.append(mention);
    const Link link{LinkId::create(ids), mention.id, person, LinkState::Confirmed, tx.viewer().user(), tx.at(), {}, {}};
    return tx.save(event).and_then([&] { return tx.save(link); });
}

template <typename Event>
Done setEventField(store::Transaction &tx, IdSource &ids, Event event, const QList<Link> &links,
    const ValuePlace &place, MergeField field, const QString &value)
{
    if (field == MergeField::Role)
        return setRole(tx, ids, event, links, place.person, value);
    return setValue(field, value, event).and_then([&] { return tx.save(event); });
}

Done setMembership(
    store::Transaction &tx, IdSource &ids, const ValuePlace &place, MergeField field, const QString &value)
{
    const auto held = membershipAt(tx.read(), tx.viewer(), place);
    if (!held)
        return tl::unexpected(held.error());
    Membership one = held->value_or(Membership{MembershipId::create(ids), place.household, place.person, {}, {}, true});
    return setValue(field, value, one).and_then([&] { return tx.save(one); });
}

Done setRelation(store::Transaction &tx, IdSource &ids, const ValuePlace &place, const QString &value)
{
    const auto kind = fromCode<RelationKind>(value);
    const auto held = relationAt(tx.read(), tx.viewer(), place);
    if (!kind || !held)
        return kind ? Done(tl::unexpected(held.error())) : fail(ErrorCode::UnknownValue, QStringLiteral("no relation"));
    Relation one =
        held->value_or(Relation{RelationId::create(ids), place.person, place.other, RelationKind::Other, {}, {}});
    one.kind = one.from == place.person ? *kind : inverse(*kind);
    return tx.save(one);
}

Done setAddress(store::Transaction &tx, const ValuePlace &place, MergeField field, const QString &value)
{
    auto address = addressAt(tx.read(), tx.viewer(), place);
    if (!address)
        return tl::unexpected(address.error());
    if (const Done set = setValue(field, value, *address); !set)
        return set;
    return place.person.isNull() ? tx.saveAddress(place.household, *address) : tx.saveAddress(place.person, *address);
}

Result<QString> caseField(const store::Reader &reader, const Viewer &viewer, CaseId id, MergeField field)
{
    const auto file = reader.caseFile(viewer, id);
    const auto events = reader.flowEvents(viewer, id);
    if (!file || !events)
        return tl::unexpected(file ? events.error() : file.error());
    return valueOf(field, exchange::DossierCase{file->number, file->route, file->status, id, file->executor,
                              file->municipality, {}, *events, {}});
}

Done setCaseField(store::Transaction &tx, CaseId id, MergeField field, const QString &value)
{
    if (!exchange::canBeChosen(field))
        return fail(ErrorCode::NotAllowed, QStringLiteral("only by a step of the case"), toCode(field));
    auto file = tx.read().caseFile(tx.viewer(), id);
    if (!file)
        return tl::unexpected(file.error());
    (field == MergeField::Executor ? file->executor : file->municipality) = value;
    return tx.save(*file);
}

} // namespace

Result<QString> fieldAt(const store::Reader &reader, const Viewer &viewer, const ValuePlace &place, MergeField field)
{
    if (!place.order.isNull()) {
        return reader.received().order(viewer, place.order).map([&](const store::OrderWithLinks &held) {
            return eventField(held.order, held.links, place, field);
        });
    }
    if (!place.report.isNull()) {
        return reader.received().report(viewer, place.report).map([&](const store::ReportWithLinks &held) {
            return eventField(held.report, held.links, place, field);
        });
    }
    if (!place.file.isNull())
        return caseField(reader, viewer, place.file, field);
    if (!place.address.isNull())
        return addressAt(reader, viewer, place).map([field](const Address &one) { return valueOf(field, one); });
    if (field == MergeField::Relation) {
        return relationAt(reader, viewer, place).map([&place](const std::optional<Relation> &one) {
            return !one ? QString() : toCode(one->from == place.person ? one->kind : inverse(one->kind));
        });
    }
    if (ofMembership(field)) {
        return membershipAt(reader, viewer, place).map([field](const std::optional<Membership> &one) {
            return one ? valueOf(field, *one) : QString();
        });
    }
    return reader.person(viewer, place.person).map([field](const Person &one) { return valueOf(field, one); });
}

Done setFieldAt(store::Transaction &tx, IdSource &ids, const ValuePlace &place, MergeField field, const QString &value)
{
    const store::ReceivedReader received = tx.read().received();
    if (!place.order.isNull()) {
        return received.order(tx.viewer(), place.order).and_then([&](const store::OrderWithLinks &held) {
            return setEventField(tx, ids, held.order, held.links, place, field, value);
        });
    }
    if (!place.report.isNull()) {
        return received.report(tx.viewer(), place.report).and_then([&](const store::ReportWithLinks &held) {
            return setEventField(tx, ids, held.report, held.links, place, field, value);
        });
    }
    if (!place.file.isNull())
        return setCaseField(tx, place.file, field, value);
    if (!place.address.isNull())
        return setAddress(tx, place, field, value);
    if (field == MergeField::Relation)
        return setRelation(tx, ids, place, value);
    if (ofMembership(field))
        return setMembership(tx, ids, place, field, value);
    const auto held = tx.read().person(tx.viewer(), place.person);
    if (!held)
        return tl::unexpected(held.error());
    Person person = *held;
    if (field == MergeField::Phone) // without an answer of its own it has none
        setReach(person, heardLater(reachOf(person), {value, CallBack::Unknown, {}}));
    return setValue(field, value, person).and_then([&] { return saveWithReach(tx, ids, *held, person); });
}

bool comesAfter(const Membership &last, const Membership &next)
{
    if (last.until.isValid() != next.until.isValid())
        return last.until.isValid();
    return last.until != next.until ? last.until < next.until : last.from < next.from;
}

bool ofReach(MergeField field)
{
    return field == MergeField::Phone || field == MergeField::CallBack || field == MergeField::CallBackNote;
}

Done setReachAt(store::Transaction &tx, IdSource &ids, PersonId who, const Reach &reach)
{
    const auto held = tx.read().person(tx.viewer(), who);
    if (!held)
        return tl::unexpected(held.error());
    Person person = *held;
    setReach(person, reach);
    return saveWithReach(tx, ids, *held, person);
}

Result<QSet<HouseholdId>> householdsAt(const store::Reader &reader, const Viewer &viewer, const ValuePlace &place)
{
    QList<PersonId> persons{place.person, place.other};
    const auto add = [&persons](const QList<Link> &links) {
        for (const Link &link : links)
            persons.append(link.person);
    };
    if (const auto held = reader.received().order(viewer, place.order); held && !place.order.isNull())
        add(held->links);
    if (const auto held = reader.received().report(viewer, place.report); held && !place.report.isNull())
        add(held->links);
    persons.removeAll(PersonId());
    const auto found = reader.householdsOf(viewer, persons);
    if (!found)
        return tl::unexpected(found.error());
    QSet<HouseholdId> households(found->cbegin(), found->cend());
    if (!place.household.isNull())
        households.insert(place.household);
    return households;
}

Done StandingWatch::begin(const QSet<HouseholdId> &households)
{
    for (const HouseholdId &household : households) {
        const auto standing = standingOf(m_tx.read(), m_tx.viewer(), m_region, household, m_today);
        if (!standing && standing.error().code != ErrorCode::NotFound)
            return tl::unexpected(standing.error());
        if (standing)
            m_before.append(*standing);
    }
    return {};
}

Result<QList<Effect>> StandingWatch::end(const QString &reason)
{
    QList<Effect> effects;
    for (const Standing &was : std::as_const(m_before)) {
        const auto now = standingOf(m_tx.read(), m_tx.viewer(), m_region, was.household, m_today);
        if (!now)
            return tl::unexpected(now.error());
        if (was.sameOutcome(*now))
            continue;
        const bool otherwise = was.decided && (now->advice != *was.decided || now->orders != was.decidedOrders ||
                                                  now->reports != was.decidedReports);
        effects.append({was, *now, otherwise});
        if (!otherwise)
            continue;
        if (const Done raised = raise(was, *now, reason); !raised)
            return tl::unexpected(raised.error());
    }
    return effects;
}

/// The decision stays as it was taken; that it would be another one now is put before the coordinator.
Done StandingWatch::raise(const Standing &was, const Standing &now, const QString &reason)
{
    const Reassessment open{ReassessmentId::create(m_ids), was.household, was.frozen, m_cause, *was.decided, now.advice,
        was.decidedOrders.certain, now.orders.certain, was.decidedReports.certain, now.reports.certain, reason,
        m_tx.at(), std::nullopt};
    return m_tx.settleReassessments(was.household).and_then([&] { return m_tx.save(open); });
}

} // namespace regie::casebook
