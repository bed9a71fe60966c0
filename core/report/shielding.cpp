#include "core/report/shielding.h"

#include "core/domain/reach.h"

#include <algorithm>

namespace regie::report {
namespace {

using privacy::Field;
using privacy::LeakGuard;
using privacy::Profile;
using privacy::SentTo;
using privacy::ShieldReason;

bool isCallable(CallBack callBack)
{
    return callBack == CallBack::Always || callBack == CallBack::DaytimeOnly;
}

bool keptFrom(const Address &address, PersonId member)
{
    return address.secret || (!member.isNull() && address.shieldedFrom.contains(member));
}

/// Every address that stands anywhere in the case.
template <typename Each>
void forEachAddress(const IntakeAdviceFacts &facts, Each each)
{
    each(facts.intake.dwelling);
    for (const store::PersonRow &member : facts.members) {
        for (const Address &one : member.addresses)
            each(one);
    }
    for (const IntakePerson &person : facts.intake.persons)
        each(person.mention.address);
    for (const IntakeOrder &order : facts.intake.orders) {
        each(order.order.dwelling);
        for (const Mention &mention : order.order.mentions)
            each(mention.address);
    }
    for (const IntakeReport &report : facts.intake.reports) {
        each(report.report.dwelling);
        for (const Mention &mention : report.report.mentions)
            each(mention.address);
    }
}

/// What is known of a member, whatever was said about her at one intake.
const Person *memberOf(const IntakeAdviceFacts &facts, PersonId id)
{
    const auto found = std::ranges::find_if(
        facts.members, [&id](const store::PersonRow &row) { return !id.isNull() && row.person.id == id; });
    return found == facts.members.cend() ? nullptr : &found->person;
}

/// Every number, with whether it may be called and whose it is. Of the number of a member counts what is known of it
/// now, not what was said at one intake: that it was safe then opens nothing.
template <typename Each>
void forEachPhone(const IntakeAdviceFacts &facts, Each each)
{
    for (const store::PersonRow &member : facts.members)
        each(member.person.phone, member.person.callBack, member.person.id);
    for (const IntakePerson &person : facts.intake.persons) {
        const Person *known = memberOf(facts, person.person);
        if (known == nullptr || !isSameNumber(known->phone, person.mention.phone))
            each(person.mention.phone, person.mention.callBack, person.person);
    }
}

bool isMember(const IntakeAdviceFacts &facts, const PersonName &name)
{
    return std::ranges::any_of(
        facts.members, [&](const store::PersonRow &row) { return row.person.name.full() == name.full(); });
}

void shieldReporter(LeakGuard &guard, const IntakeAdviceFacts &facts, const routing::Region &region)
{
    const Intake &intake = facts.intake;
    const PersonName caller = PersonName::split(intake.callerName);
    if (!isMember(facts, caller)) // a member who called is known to be one
        guard.shieldName(caller, ShieldReason::Reporter);
    const bool known = std::ranges::any_of(region.organisations, [&](const routing::Organisation &one) {
        return one.name.compare(intake.callerOrganisation, Qt::CaseInsensitive) == 0 ||
               one.shortName.compare(intake.callerOrganisation, Qt::CaseInsensitive) == 0;
    });
    if (!known) // a partner is named for what it does, too
        guard.shieldPlace(intake.callerOrganisation, ShieldReason::Reporter);
    guard.shieldPhone(intake.callerPhone, ShieldReason::Reporter);
    for (const IntakePerson &person : intake.persons) {
        if (person.mention.role == EventRole::Reporter && !isMember(facts, person.mention.name))
            guard.shieldName(person.mention.name, ShieldReason::Reporter);
    }
}

/// In an inzage nobody else is told of: not by name, number or dwelling.
void shieldOthers(LeakGuard &guard, const IntakeAdviceFacts &facts, PersonId member)
{
    for (const store::PersonRow &row : facts.members) {
        if (row.person.id == member) {
            guard.allowName(row.person.name);
            guard.allowPhone(row.person.phone);
            continue;
        }
        guard.shieldName(row.person.name, ShieldReason::OtherPerson);
        guard.shieldPhone(row.person.phone, ShieldReason::OtherPerson);
    }
    for (const IntakePerson &person : facts.intake.persons) {
        if (person.person != member)
            guard.shieldName(person.mention.name, ShieldReason::OtherPerson);
    }
}

/// What somebody recorded as kept: from everybody outside, or from the member that this is for.
void shieldFacts(LeakGuard &guard, const CaseFacts &facts, const Profile &profile, PersonId member)
{
    for (const ShieldedFact &fact : facts.shielded) {
        const bool fromAll = fact.from.isEmpty() && profile.outward() && fact.person != member;
        if (!fromAll && (member.isNull() || !fact.from.contains(member)))
            continue;
        if (fact.kind == ShieldedKind::Phone)
            guard.shieldPhone(fact.what, ShieldReason::KeptFrom);
        else
            guard.shieldPlace(fact.what, ShieldReason::KeptFrom);
    }
}

} // namespace

privacy::Shield shieldOf(const IntakeAdviceFacts &facts, bool outward, PersonId member)
{
    privacy::Shield shield;
    forEachAddress(facts, [&](const Address &one) {
        if (keptFrom(one, member))
            shield.addAddress(one);
    });
    forEachPhone(facts, [&](const QString &number, CallBack callBack, PersonId whose) {
        const bool anothers = !member.isNull() && whose != member;
        if (outward && (anothers || !isCallable(callBack)))
            shield.addPhone(number);
    });
    return shield;
}

privacy::LeakGuard guardOf(
    const CaseFacts &facts, const routing::Region &region, const Profile &profile, PersonId member)
{
    const IntakeAdviceFacts &intake = facts.intake;
    LeakGuard guard;
    const bool inzage = profile.sentTo() == SentTo::Member && profile.allowsReport(QStringLiteral("inzage"));
    privacy::Shield kept = shieldOf(intake, false, member);
    for (const Address &one : facts.addresses) {
        if (keptFrom(one, member))
            kept.addAddress(one);
    }
    const auto address = [&](const Address &one) {
        if (keptFrom(one, member))
            guard.shieldAddress(one, ShieldReason::SecretAddress);
        else if (!kept.covers(one)) // a copy from before it was secret opens nothing
            guard.allowAddress(one);
    };
    forEachAddress(intake, address);
    std::ranges::for_each(facts.addresses, address);
    forEachPhone(intake, [&](const QString &number, CallBack callBack, PersonId whose) {
        const bool anothers = !member.isNull() && whose != member;
        if (profile.outward() && (anothers || !isCallable(callBack)))
            guard.shieldPhone(number, ShieldReason::UnsafeToCall);
        else
            guard.allowPhone(number);
    });
    if (!inzage) {
        for (const store::PersonRow &row : intake.members)
            guard.allowName(row.person.name);
    }
    if (!profile.names(Field::CallerName))
        shieldReporter(guard, intake, region);
    for (const store::PersonRow &row : intake.members)
        guard.shieldNationalId(row.person.bsn);
    shieldFacts(guard, facts, profile, member);
    if (inzage)
        shieldOthers(guard, intake, member);
    return guard;
}

} // namespace regie::report
