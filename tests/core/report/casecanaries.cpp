#include "casecanaries.h"

#include <QFile>

namespace regie::test {

using namespace Qt::StringLiterals;
using privacy::Field;

namespace {

LocalDateTime at(const char *iso)
{
    return LocalDateTime::parse(QString::fromLatin1(iso)).value();
}

class CasePlanter
{
public:
    explicit CasePlanter(CaseCanaries &canaries) : m_canaries(canaries) {}

    QString plant(Field field)
    {
        const QString token = u"Wk%1v"_s.arg(++m_last, 3, 10, QChar(u'0'));
        m_canaries.tokens.insert(token, field);
        return token;
    }

private:
    CaseCanaries &m_canaries;
    int m_last = 0;
};

caseflow::FlowEvent happened(int seq, const char *iso, const QString &code)
{
    caseflow::FlowEvent event;
    event.seq = seq;
    event.kind = caseflow::FlowEventKind::Moved;
    event.run = 1;
    event.code = code;
    event.at = at(iso);
    return event;
}

void plantFlow(CaseCanaries &canaries, CasePlanter &planter)
{
    caseflow::FlowState &flow = canaries.facts.flow;
    const PersonId member = canaries.facts.intake.members.at(1).person.id;
    caseflow::FlowEvent talk = happened(1, "2026-11-24T10:00", u"member-talk"_s);
    talk.member = member;
    talk.reason = planter.plant(Field::StepReason);
    talk.note = planter.plant(Field::StepNote);
    talk.parties = {{planter.plant(Field::StepParties), {}, {}}};
    caseflow::FlowEvent join = happened(2, "2026-11-25T10:00", planter.plant(Field::Steps));
    join.organisation = u"de-waag"_s;
    join.outcome = planter.plant(Field::StepOutcome);
    flow.events = {talk, join};
    flow.phases = {{caseflow::SafetyPhase::ImmediateSafety, at("2026-11-24T00:00"), at("2026-12-10T00:00"), false,
                       planter.plant(Field::PhaseReason)},
        {caseflow::SafetyPhase::RiskDrivenCare, at("2026-12-10T00:00"), std::nullopt, false, {}}};
    flow.partners = {{u"de-waag"_s, caseflow::Intensity::High, caseflow::SafetyPhase::RiskDrivenCare,
        at("2026-12-10T00:00"), std::nullopt}};
    flow.efforts = {
        {u"de-waag"_s, true, at("2026-12-12T00:00"), at("2026-12-20T00:00"), planter.plant(Field::PartnerReason)}};
    flow.roles = {{u"icm-worker"_s, {planter.plant(Field::Roles), u"perspektief"_s, {}}, at("2026-11-24T00:00")}};
    flow.goal = planter.plant(Field::Goal);
}

void plantSafety(CaseCanaries &canaries, CasePlanter &planter)
{
    caseflow::SafetyRecord &safety = canaries.facts.safety;
    const PersonId member = canaries.facts.intake.members.at(1).person.id;
    caseflow::SafetyEstimate estimate;
    estimate.member = member;
    estimate.on = QDate(2026, 11, 25);
    estimate.score = 4;
    estimate.author = planter.plant(Field::SafetyScores);
    estimate.note = planter.plant(Field::ScoreNote);
    safety.estimates = {estimate};
    caseflow::RihgOutcome rihg;
    rihg.on = QDate(2026, 11, 23);
    rihg.parts = {{{1, 2, 2}, {0, 1, 1}, {3, 0, 0}}};
    rihg.author = planter.plant(Field::Rihg);
    rihg.note = planter.plant(Field::RihgNote);
    safety.rihg = {rihg};
    SeededIds ids(4711);
    caseflow::SafetyAgreement agreement;
    agreement.id = SafetyAgreementId::create(ids);
    agreement.what = planter.plant(Field::Agreements);
    agreement.checkedBy = planter.plant(Field::AgreementCheckers);
    agreement.checkAt = at("2026-12-15T09:00");
    agreement.madeAt = at("2026-11-25T09:00");
    safety.agreements = {agreement};
    caseflow::AgreementCheck check;
    check.agreement = agreement.id;
    check.at = at("2026-12-01T09:00");
    check.kept = true;
    check.note = planter.plant(Field::AgreementNote);
    safety.checks = {check};
}

void plantTimeline(CaseCanaries &canaries, CasePlanter &planter)
{
    report::CaseFacts &facts = canaries.facts;
    facts.timeline.now = facts.intake.made;
    facts.timeline.history = facts.intake.history;
    facts.timeline.incidents = {{{}, facts.intake.made, true, false, {}, planter.plant(Field::IncidentText)}};
    facts.timeline.phases = {{{}, 1, QDate(2026, 11, 24), std::nullopt, false, planter.plant(Field::PhaseReason)}};
    report::PartnerStretch partner;
    partner.partner = planter.plant(Field::Partners);
    partner.from = QDate(2026, 12, 10);
    facts.timeline.partners = {partner};
    int year = 1980; // identities differ from run to run: what is drawn stands in the order of birth
    for (const store::PersonRow &row : facts.intake.members) {
        Person person = row.person;
        person.birthDate = PartialDate(QDate(++year, 2, 19));
        facts.family.persons.append({person, {person.id, false, {}, false, {}, 0}, false});
    }
}

void plantAgreed(CaseCanaries &canaries, CasePlanter &planter)
{
    report::CaseFacts &facts = canaries.facts;
    SeededIds ids(1147);
    caseflow::PlanGoal goal;
    goal.id = PlanGoalId::create(ids);
    goal.what = planter.plant(Field::PlanGoals);
    goal.familyWords = planter.plant(Field::FamilyWords);
    goal.phase = caseflow::SafetyPhase::ImmediateSafety;
    goal.setOn = QDate(2026, 11, 25);
    goal.target = QDate(2027, 1, 15);
    facts.goals = {goal};
    caseflow::PlanAction partners;
    partners.id = PlanActionId::create(ids);
    partners.what = planter.plant(Field::PlanActions);
    partners.owner = {u"de-waag"_s, planter.plant(Field::ActionOwners), {}};
    partners.setOn = QDate(2026, 11, 25);
    partners.target = QDate(2026, 12, 4);
    partners.latest = QDate(2026, 12, 18);
    caseflow::PlanAction members = partners;
    members.id = PlanActionId::create(ids);
    members.what = planter.plant(Field::PlanActions);
    members.owner = {{}, {}, facts.intake.members.at(1).person.id};
    members.state = caseflow::ActionState::NotDone;
    members.whyNot = caseflow::WhyNotDone::CircumstancesChanged;
    members.result = planter.plant(Field::ActionResults);
    caseflow::PlanAction open = members;
    open.id = PlanActionId::create(ids);
    open.what = planter.plant(Field::PlanActions);
    open.state = caseflow::ActionState::Open;
    open.whyNot = std::nullopt;
    open.result.clear();
    facts.actions = {partners, members, open};
    report::MeetingFact meeting;
    meeting.id = MeetingId::create(ids);
    meeting.kind = caseflow::MeetingKind::Weighing;
    meeting.at = at("2026-11-30T10:00");
    meeting.state = caseflow::MeetingState::Held;
    meeting.people = {planter.plant(Field::MeetingPeople)};
    meeting.picture = planter.plant(Field::MeetingTalk);
    meeting.judgement = planter.plant(Field::MeetingTalk);
    meeting.decision = planter.plant(Field::MeetingDecisions);
    facts.meetings = {meeting};
}

} // namespace

CaseCanaries caseCanaries()
{
    const Canaries intake = canaries();
    CaseCanaries out;
    out.facts.intake = intake.facts;
    out.tokens = intake.tokens;
    out.facts.file.number = intake.facts.caseNumber;
    out.facts.file.route = AdviceRoute::Icm;
    out.facts.file.status = CaseStatus::Active;
    out.facts.file.executor = u"perspektief"_s;
    out.facts.file.openedAt = at("2026-11-23T10:00").toUtc();
    CasePlanter planter(out);
    plantFlow(out, planter);
    plantSafety(out, planter);
    plantTimeline(out, planter);
    plantAgreed(out, planter);
    out.facts.copies = {{at("2026-11-23T11:00"), u"intakeadvies"_s, planter.plant(Field::Disclosures), u"weigh"_s}};
    out.facts.ownWords = planter.plant(Field::OwnWords);
    return out;
}

routing::Region caseRegion()
{
    routing::Region region = canaryRegion();
    region.municipalities[0].localTeam = u"lokaal-team-rijswijk"_s;
    for (const auto &[id, name] : {std::pair(u"veilig-thuis-haaglanden"_s, u"Veilig Thuis Haaglanden"_s),
             std::pair(u"zvhh"_s, u"Zorg- en Veiligheidshuis Haaglanden"_s), std::pair(u"de-waag"_s, u"De Waag"_s),
             std::pair(u"lokaal-team-rijswijk"_s, u"Lokaal team Rijswijk"_s)}) {
        routing::Organisation organisation;
        organisation.id = id;
        organisation.name = name;
        region.organisations.append(organisation);
    }
    return region;
}

report::ReportTemplates shippedTemplates()
{
    QFile file(QStringLiteral(REGIE_SOURCE_DIR "/resources/region/haaglanden/reports.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("reports.json is not there");
    return report::ReportTemplates::parse(file.readAll(), u"reports.json"_s, shippedProfiles()).value();
}

report::Addressee addresseeFor(const privacy::Profile &profile, const report::CaseFacts &facts)
{
    report::Addressee to;
    if (profile.sentTo() == privacy::SentTo::Member)
        to.member = facts.intake.members.at(1).person.id;
    if (profile.sentTo() == privacy::SentTo::Partner)
        to.partner = u"de-waag"_s;
    return to;
}

} // namespace regie::test
