#pragma once

#include "core/exchange/dossier.h"

namespace regie::test {

/// Two of one household with an order and a report, as one vault knows them; all invented. The identities follow from
/// @p seed, so that another vault gives others.
inline exchange::Dossier dossier(std::uint64_t seed = 1)
{
    using namespace Qt::StringLiterals;
    SeededIds ids(seed);
    exchange::Dossier out;
    out.origin = VaultId::create(ids);
    out.practice = true;
    out.made = {QDate(2026, 11, 20), QTime(10, 30)};
    out.household = {HouseholdId::create(ids), u"Helmgras – Zandoog"_s, u"GM0603"_s, 0};
    Address home;
    home.street = u"Kwelderpad"_s;
    home.houseNumber = u"14"_s;
    home.postcode = u"2289 SA"_s;
    home.town = u"Rijswijk"_s;
    home.municipality = u"GM0603"_s;
    out.dwellings = {home};
    const auto person = [&](const QString &given, const QString &surname, QDate born, Sex sex) {
        exchange::DossierPerson one;
        one.person.id = PersonId::create(ids);
        one.person.name = {given, {}, surname};
        one.person.birthDate = PartialDate(born);
        one.person.sex = sex;
        one.member = true;
        one.from = QDate(2020, 1, 1);
        out.persons.append(one);
        return one.person.id;
    };
    const PersonId dirk = person(u"Dirk"_s, u"Helmgras"_s, QDate(1985, 3, 2), Sex::Male);
    const PersonId lotte = person(u"Lotte"_s, u"Zandoog"_s, QDate(1988, 7, 9), Sex::Female);
    out.persons[1].person.phone = u"06-12345678"_s;
    out.persons[1].person.callBack = CallBack::DaytimeOnly;
    out.persons[1].addresses = {home};
    out.relations = {{{}, dirk, lotte, RelationKind::Partner, {}, {}}};
    const auto mention = [&](PersonId who, EventRole role) {
        Mention one;
        one.role = role;
        const Person &known = (who == dirk ? out.persons.at(0) : out.persons.at(1)).person;
        one.name = known.name;
        one.asWritten = known.name.full();
        one.birthDate = known.birthDate;
        one.sex = known.sex;
        return one;
    };
    exchange::DossierOrder order;
    order.order.id = BarringOrderId::create(ids);
    order.order.imposedAt = {QDate(2026, 10, 3), QTime(22, 15)};
    order.order.status = OrderStatus::Extended;
    order.order.extendedUntil = LocalDateTime{QDate(2026, 10, 31), QTime(22, 15)};
    order.order.imposedBy = ImposedBy::Mayor;
    order.order.municipality = u"GM0603"_s;
    order.order.dwelling = home;
    order.order.mentions = {mention(dirk, EventRole::PutOut), mention(lotte, EventRole::Stayed)};
    order.who = {dirk, lotte};
    order.byHand = true;
    out.orders = {order};
    exchange::DossierReport report;
    report.report.id = VtReportId::create(ids);
    report.report.receivedOn = QDate(2026, 9, 1);
    report.report.newIncident = true;
    report.report.kind = VtReportKind::FollowUp;
    report.report.mentions = {mention(lotte, EventRole::Victim)};
    report.who = {lotte};
    out.reports = {report};
    exchange::DossierCase file{u"OEF-2026-0042"_s, AdviceRoute::Icm, CaseStatus::Active};
    file.id = CaseId::create(ids);
    file.executor = u"vt"_s;
    file.municipality = u"GM0603"_s;
    file.opened = {QDate(2026, 10, 4), QTime(9, 0)};
    using Kind = caseflow::FlowEventKind;
    const auto step = [&](Kind kind, int run, const QString &act, QDate day) -> caseflow::FlowEvent & {
        caseflow::FlowEvent one;
        one.seq = static_cast<int>(file.steps.size()) + 1;
        one.kind = kind;
        one.run = run;
        one.code = act;
        one.at = {day, QTime(9, 0)};
        file.steps.append(one);
        return file.steps.last();
    };
    caseflow::FlowEvent &period = step(Kind::RunStarted, 1, u"thv"_s, QDate(2026, 10, 3));
    period.to = u"running"_s;
    period.route = false;
    period.order = order.order.id;
    caseflow::FlowEvent &route = step(Kind::RunStarted, 2, u"icm"_s, QDate(2026, 10, 4));
    route.to = u"referred"_s;
    route.linkedRun = 1;
    route.standing = caseflow::Standing::Awaiting;
    caseflow::FlowEvent &accepted = step(Kind::Moved, 2, u"accept"_s, QDate(2026, 10, 6));
    accepted.from = u"referred"_s;
    accepted.to = u"accepted"_s;
    step(Kind::PhaseEntered, 2, {}, QDate(2026, 10, 6)).to = u"immediate-safety"_s;
    caseflow::FlowEvent &talk = step(Kind::StepDone, 1, u"member-talk"_s, QDate(2026, 10, 7));
    talk.member = lotte;
    caseflow::FlowEvent &partner = step(Kind::PartnerJoined, 2, u"partner-join"_s, QDate(2026, 10, 9));
    partner.organisation = u"vt"_s;
    partner.intensity = caseflow::Intensity::High;
    step(Kind::FlagRaised, 2, u"red-flag"_s, QDate(2026, 10, 9)).outcome = u"weapon"_s;
    file.decisions = {{QDate(2026, 10, 4), AdviceRoute::Icm, AdviceRoute::Icm}};
    out.cases = {file};
    return out;
}

} // namespace regie::test
