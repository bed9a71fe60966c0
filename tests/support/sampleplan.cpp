#include "tests/support/sampleplan.h"

#include <tuple>

namespace regie::test {

using namespace caseflow;
using namespace Qt::StringLiterals;

SamplePlan::SamplePlan(IdSource &ids, QDate today) : m_ids(ids), m_today(today)
{
    m_before = makeMeeting({today.addDays(-14), QTime(10, 0)}, MeetingState::Held);
    m_now = makeMeeting({today, QTime(9, 0)}, MeetingState::Planned);
}

Meeting SamplePlan::makeMeeting(LocalDateTime at, MeetingState state)
{
    Meeting meeting;
    meeting.id = MeetingId::create(m_ids);
    meeting.kind = MeetingKind::CaseMeeting;
    meeting.at = at;
    meeting.place = u"ZVHH, zaal 2"_s;
    meeting.chair = u"R. Wulp"_s;
    meeting.state = state;
    meeting.attendees = {{{u"A. Kluut"_s, u"vvt-den-haag"_s, {}}, {}, Attendance::Present},
        {{u"B. Tureluur"_s, u"politie-haaglanden"_s, {}}, {}, Attendance::Present},
        {{u"S. Grutto"_s, u"youz"_s, {}}, {}, Attendance::Apologies}};
    return meeting;
}

Done SamplePlan::write(store::Transaction &tx, CaseId file, const QList<CaseId> &others)
{
    return writeMeetings(tx, file, others)
        .and_then([&] { return writeGoals(tx, file); })
        .and_then([&] { return writeActions(tx, file); })
        .and_then([&] { return writePartners(tx); });
}

Done SamplePlan::writeMeetings(store::Transaction &tx, CaseId file, const QList<CaseId> &others)
{
    Done done;
    for (Meeting *meeting : {&m_before, &m_now}) {
        AgendaItem first;
        first.id = AgendaItemId::create(m_ids);
        first.file = file;
        first.question = u"Wat houdt het patroon in stand?"_s;
        meeting->agenda = {first};
        for (const CaseId &other : others) {
            AgendaItem item;
            item.id = AgendaItemId::create(m_ids);
            item.file = other;
            item.question = u"Voortgang"_s;
            meeting->agenda.append(item);
        }
        done = done.and_then([&] { return tx.save(*meeting); });
    }
    return done;
}

Done SamplePlan::writeGoals(store::Transaction &tx, CaseId file)
{
    PlanGoal goal;
    goal.id = m_goal = PlanGoalId::create(m_ids);
    goal.what = u"Thuis is het rustig, ook als er ruzie dreigt"_s;
    goal.familyWords = u"Dat de kinderen gewoon kunnen slapen"_s;
    goal.setOn = m_today.addDays(-20);
    goal.phase = SafetyPhase::ImmediateSafety;
    PlanGoal apart = goal;
    apart.id = PlanGoalId::create(m_ids);
    apart.what = u"Afspraken over de kinderen lopen zonder ruzie"_s;
    apart.familyWords.clear();
    apart.phase = SafetyPhase::RiskDrivenCare;
    apart.target = m_today.addMonths(2);
    return tx.save(file, goal).and_then([&] { return tx.save(file, apart); });
}

Done SamplePlan::writeActions(store::Transaction &tx, CaseId file)
{
    const std::tuple<QString, QString, int, ActionState> agreed[] = {
        {u"politie-haaglanden"_s, u"Wijkagent gaat elk weekend langs"_s, -3, ActionState::Open},
        {u"politie-haaglanden"_s, u"Aangifte opnemen bij het slachtoffer thuis"_s, -9, ActionState::Done},
        {u"youz"_s, u"Eerste gesprek met de kinderen"_s, 2, ActionState::Open},
        {u"youz"_s, u"Ouders uitnodigen voor de groep"_s, 12, ActionState::Open},
        {u"vvt-den-haag"_s, u"Huisbezoek samen met het lokale team"_s, 1, ActionState::Open},
        {u"vvt-den-haag"_s, u"Netwerkberaad met oma en de buurvrouw"_s, -1, ActionState::NotDone}};
    Done done;
    for (const auto &[who, what, days, state] : agreed) {
        PlanAction action;
        action.id = PlanActionId::create(m_ids);
        action.goal = m_goal;
        action.meeting = m_before.id;
        action.what = what;
        action.owner.organisation = who;
        action.setOn = m_before.at.date;
        action.target = m_today.addDays(days);
        action.latest = m_today.addDays(days + 14);
        action.phase = SafetyPhase::ImmediateSafety;
        action.state = state;
        if (state != ActionState::Open) {
            action.endedOn = m_today.addDays(-1);
            action.result = u"Oma was in het ziekenhuis."_s;
        }
        if (state == ActionState::NotDone)
            action.whyNot = WhyNotDone::CircumstancesChanged;
        done = done.and_then([&] { return tx.save(file, action); });
    }
    return done;
}

Done SamplePlan::writePartners(store::Transaction &tx)
{
    Professional one;
    one.id = ProfessionalId::create(m_ids);
    one.name = u"A. Kluut"_s;
    one.organisation = u"vvt-den-haag"_s;
    one.function = u"ICM-er"_s;
    one.phone = u"070 000 00 01"_s;
    one.mail = u"a.kluut@voorbeeld.invalid"_s;
    one.lensOn = QDate(2025, 3, 4);
    Professional other;
    other.id = ProfessionalId::create(m_ids);
    other.name = u"S. Grutto"_s;
    other.organisation = u"youz"_s;
    other.function = u"systeemtherapeut"_s;
    other.phone = u"070 000 00 16"_s;
    Capacity places;
    places.id = CapacityId::create(m_ids);
    places.organisation = u"vvt-den-haag"_s;
    places.from = m_today.addDays(-90);
    places.places = 14;
    return tx.save(one).and_then([&] { return tx.save(other); }).and_then([&] { return tx.save(places); });
}

} // namespace regie::test
