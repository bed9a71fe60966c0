#pragma once

#include "core/domain/intake.h"

namespace regie::test {

using namespace Qt::StringLiterals;

inline IntakePerson person(IdSource &ids, const QString &name, EventRole role, const QString &born = {})
{
    IntakePerson one;
    one.mention.id = MentionId::create(ids);
    one.mention.role = role;
    one.mention.asWritten = name;
    one.mention.name = PersonName::split(name);
    one.mention.birthDate = PartialDate::parse(born).value_or(PartialDate());
    return one;
}

inline IntakeOrder order(IdSource &ids, LocalDateTime at, bool current)
{
    IntakeOrder one;
    one.current = current;
    one.order.id = BarringOrderId::create(ids);
    one.order.imposedAt = at;
    return one;
}

/// A second order with the first one typed in: ICM in Rijswijk.
inline Intake secondOrder(IdSource &ids)
{
    Intake in;
    in.id = IntakeId::create(ids);
    in.channel = Channel::ThvPool;
    in.calledAt = {QDate(2026, 11, 23), QTime(3, 0)};
    in.municipality = u"GM0603"_s;
    in.dwelling.street = u"Zeegrasstraat"_s;
    in.dwelling.houseNumber = u"21"_s;
    in.dwelling.postcode = u"2284 SD"_s;
    in.dwelling.town = u"Rijswijk"_s;
    in.persons = {person(ids, u"Gijs Rietgors"_s, EventRole::PutOut, u"1983-05-12"_s),
        person(ids, u"Mila van Zeegras"_s, EventRole::Stayed, u"1985-02-03"_s),
        person(ids, u"Bo Rietgors"_s, EventRole::Child, u"2017"_s)};
    in.relations = {{0, 1, RelationKind::Partner}, {1, 2, RelationKind::Parent}};
    in.orders = {
        order(ids, {QDate(2026, 11, 23), QTime(2, 10)}, true), order(ids, {QDate(2025, 9, 6), QTime(21, 15)}, false)};
    in.orders[1].order.mentions = {in.persons.at(0).mention, in.persons.at(1).mention}; // the same two people
    at(in.facts, Fact::ComplexProblems).answer = Answer::Yes;
    at(in.facts, Fact::HighRisk).answer = Answer::Yes;
    at(in.facts, Fact::NotMotivatable).answer = Answer::Yes;
    at(in.facts, Fact::NetworkStalled).answer = Answer::No;
    in.decision.taken = true;
    in.decision.route = AdviceRoute::Icm;
    in.decision.handler = u"M. Vlierboom"_s;
    return in;
}

} // namespace regie::test
