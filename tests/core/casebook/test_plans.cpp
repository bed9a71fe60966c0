#include "core/casebook/flow.h"
#include "core/casebook/meetingdesk.h"
#include "core/casebook/partnerdesk.h"
#include "core/casebook/worklist.h"
#include "core/store/verify.h"
#include "tests/core/casebook/practicevault.h"

#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace regie;
using namespace regie::caseflow;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

/// What a desk answers on this thread.
template <typename T>
Result<T> answer(QFuture<Result<T>> later)
{
    const bool came = QTest::qWaitFor([&later] { return later.isFinished(); }, 20000);
    return came && later.resultCount() > 0 ? later.result() : Result<T>(fail(ErrorCode::Cancelled));
}

PlanAction actionBy(const QString &organisation, const QString &what, int days)
{
    PlanAction action;
    action.what = what;
    action.owner.organisation = organisation;
    action.target = today.addDays(days);
    return action;
}

} // namespace

/// The plan of a case, the meetings it is made in and the partners, through their desks on a practice vault.
class TestPlans : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anActionWithoutAnOwnerIsNotRecorded();
    void aPlanIsKeptWithItsHistory();
    void somebodyElseWasFirst();
    void whatWasDoneIsTakenBack();
    void whatIsDueStandsOnTheListsOfTheDay();
    void aMeetingWithoutACaseIsNotRecorded();
    void aMeetingIsHeld();
    void theWeighingMovesTheCase();
    void theListsTellTheFirstDateOfACase();
    void whatLeavesForACalendarNamesNobody();
    void executorsHavePlacesAndPeopleWhoWait();
    void theVaultIsSoundAfterAll();

private:
    [[nodiscard]] Result<CasePlan> plan(CaseId id) { return answer(PlanDesk(*m_book).lookLater(id)); }
    [[nodiscard]] PlanRefusals save(CaseId id, const PlanEntry &entry)
    {
        return answer(PlanDesk(*m_book).saveLater(id, entry)).value();
    }
    [[nodiscard]] CaseFile openCase(AdviceRoute route) const;
    [[nodiscard]] Meeting meetingAbout(const QList<CaseId> &files) const;

    std::unique_ptr<test::PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_book;
    CaseFile m_icm;
};

void TestPlans::initTestCase()
{
    m_practice = std::make_unique<test::PracticeVault>();
    QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
    QVERIFY(m_practice->fill(60));
    m_book = std::make_unique<Casebook>(*m_practice->vault, m_practice->region);
    m_icm = openCase(AdviceRoute::Icm);
    QVERIFY(!m_icm.id.isNull());
}

/// An open case of @p route.
CaseFile TestPlans::openCase(AdviceRoute route) const
{
    const QList<store::CaseRow> rows = m_book->cases().value();
    for (const store::CaseRow &row : rows) {
        if (row.file.route == route && row.file.status != CaseStatus::Closed)
            return row.file;
    }
    return {};
}

Meeting TestPlans::meetingAbout(const QList<CaseId> &files) const
{
    Meeting meeting;
    meeting.id = MeetingDesk(*m_book).newId();
    meeting.at = {today, QTime(9, 0)};
    meeting.place = u"Zaal 2"_s;
    for (const CaseId &file : files)
        meeting.agenda.append({.file = file, .question = u"Wat is er nodig?"_s});
    return meeting;
}

void TestPlans::anActionWithoutAnOwnerIsNotRecorded()
{
    const PlanRefusals refusals = save(m_icm.id, actionBy({}, u"Iemand moet dit doen"_s, 2));
    QCOMPARE(refusals, (PlanRefusals{{u"owner"_s, PlanFault::NoOwner}}));
    QVERIFY(plan(m_icm.id)->actions.isEmpty());
    PlanAction elsewhere = actionBy(u"youz"_s, u"Afspraak maken"_s, 2);
    elsewhere.meeting = MeetingDesk(*m_book).newId();
    QCOMPARE(save(m_icm.id, elsewhere), (PlanRefusals{{u"meeting"_s, PlanFault::NotOfThisCase}}));
    QVERIFY(plan(m_icm.id)->actions.isEmpty());
}

void TestPlans::aPlanIsKeptWithItsHistory()
{
    PlanGoal goal;
    goal.what = u"Thuis is het rustig als de kinderen slapen"_s;
    goal.familyWords = u"Geen geschreeuw meer"_s;
    QVERIFY(save(m_icm.id, goal).isEmpty());
    PlanAction action = actionBy(u"politie-haaglanden"_s, u"Langsgaan in het weekend"_s, 2);
    action.goal = plan(m_icm.id)->goals.first().id;
    QVERIFY(save(m_icm.id, action).isEmpty());
    action = plan(m_icm.id)->actions.first();
    QCOMPARE(action.setOn, today);
    const auto phase = CaseDesk(*m_book).look(m_icm.id)->stand.phase;
    QCOMPARE(action.phase, phase);
    action.target = action.target.addDays(3);
    QVERIFY(save(m_icm.id, action).isEmpty());
    action = plan(m_icm.id)->actions.first();
    action.state = ActionState::NotDone;
    action.whyNot = WhyNotDone::CircumstancesChanged;
    action.endedOn = today;
    action.result = u"Het gezin was op vakantie"_s;
    QVERIFY(save(m_icm.id, action).isEmpty());

    const CasePlan now = plan(m_icm.id).value();
    QCOMPARE(now.actionVersions.size(), 3);
    QCOMPARE(now.actionVersions.at(0).value.target, today.addDays(2));
    QCOMPARE(now.actionVersions.at(1).value.target, today.addDays(5));
    QCOMPARE(now.actionVersions.at(1).value.state, ActionState::Open);
    QCOMPARE(now.actionVersions.at(2).value, now.actions.first());
    QCOMPARE(now.actionVersions.at(0).by, m_practice->vault->user().name);
    QCOMPARE(now.goalVersions.size(), 1);
}

void TestPlans::somebodyElseWasFirst()
{
    const PlanGoal goal = plan(m_icm.id)->goals.first();
    PlanGoal mine = goal;
    mine.what = u"Andere woorden"_s;
    QVERIFY(save(m_icm.id, mine).isEmpty());
    const auto late = answer(PlanDesk(*m_book).saveLater(m_icm.id, goal));
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
}

void TestPlans::whatWasDoneIsTakenBack()
{
    QVERIFY(save(m_icm.id, actionBy(u"youz"_s, u"Vergissing"_s, 1)).isEmpty());
    const qsizetype before = plan(m_icm.id)->actions.size();
    const auto last = m_book->undoable();
    QVERIFY(last && last->kind == store::Action::Plan);
    QVERIFY(answer(m_book->undoLastLater()));
    QCOMPARE(plan(m_icm.id)->actions.size(), before - 1);
    QVERIFY(answer(m_book->redoLastLater()));
    QCOMPARE(plan(m_icm.id)->actions.size(), before);
    QVERIFY(answer(m_book->undoLastLater()));
}

void TestPlans::whatIsDueStandsOnTheListsOfTheDay()
{
    PlanAction action = actionBy(u"youz"_s, u"Bellen met school"_s, 3);
    action.latest = today.addDays(20);
    QVERIFY(save(m_icm.id, action).isEmpty());
    QVERIFY(save(m_icm.id, actionBy(u"youz"_s, u"Veel later"_s, 90)).isEmpty());
    WorkDesk work(*m_book);
    const WorkView view = answer(work.today(WorkScope::All)).value();
    const auto ofTheCase = [this](const QList<store::ActionRow> &actions) { // the practice has actions of its own
        QStringList what;
        for (const store::ActionRow &row : actions) {
            if (row.caseNumber == m_icm.number)
                what.append(row.action.what);
        }
        return what;
    };
    QCOMPARE(ofTheCase(view.actions), QStringList{u"Bellen met school"_s});
    const CaseDates dates = answer(work.dates(today.addDays(10), today.addDays(30), WorkScope::All)).value();
    QCOMPARE(ofTheCase(dates.actions), QStringList{u"Bellen met school"_s}); // by its latest date
    const CaseDates before = answer(work.dates(today.addDays(-30), today.addDays(-1), WorkScope::All)).value();
    QVERIFY(ofTheCase(before.actions).isEmpty());
}

void TestPlans::aMeetingWithoutACaseIsNotRecorded()
{
    const Meeting meeting = meetingAbout({});
    const MeetingRefusals refusals = answer(MeetingDesk(*m_book).saveLater(meeting)).value();
    QCOMPARE(refusals.size(), 1);
    QCOMPARE(refusals.first().fault, MeetingFault::NoCase);
    QVERIFY(!answer(MeetingDesk(*m_book).lookLater(meeting.id)));
}

void TestPlans::aMeetingIsHeld()
{
    const CaseFile other = openCase(AdviceRoute::Mda);
    QVERIFY(!other.id.isNull());
    Meeting meeting = meetingAbout({m_icm.id, other.id});
    meeting.attendees = {{{u"A. Kluut"_s, u"vvt-den-haag"_s, {}}, {}, Attendance::Present},
        {{u"B. Tureluur"_s, u"youz"_s, {}}, {}, Attendance::Apologies}};
    MeetingDesk desk(*m_book);
    QVERIFY(answer(desk.saveLater(meeting))->isEmpty());
    MeetingView view = answer(desk.lookLater(meeting.id)).value();
    QCOMPARE(view.cases.size(), 2);
    QCOMPARE(view.meeting.attendees, meeting.attendees);
    QVERIFY(!view.cases.first().open.isEmpty());

    PlanAction agreed = actionBy(u"vvt-den-haag"_s, u"Huisbezoek samen met wijkteam"_s, 7);
    agreed.meeting = meeting.id;
    QVERIFY(save(m_icm.id, agreed).isEmpty());
    ItemEntry entry{view.cases.first().item, {}};
    entry.item.picture = u"Iedereen vertelt hetzelfde verhaal."_s;
    entry.item.decision = u"VVT gaat langs."_s;
    QVERIFY(answer(desk.recordLater(meeting.id, entry))->isEmpty());
    view = answer(desk.lookLater(meeting.id)).value();
    QCOMPARE(view.cases.first().item.decision, u"VVT gaat langs."_s);
    QCOMPARE(view.cases.first().made.size(), 1);
    QCOMPARE(view.meeting.state, MeetingState::Held); // it had begun
    // a case of which something was said does not silently go from the agenda
    Meeting without = view.meeting;
    without.agenda.removeFirst();
    const auto dropped = answer(desk.saveLater(without));
    QVERIFY(!dropped && dropped.error().code == ErrorCode::Conflict);

    // next time what is open comes first, that of this meeting before what was agreed outside one
    Meeting next = meetingAbout({m_icm.id});
    next.at = {today.addDays(14), QTime(9, 0)};
    QVERIFY(answer(desk.saveLater(next))->isEmpty());
    const MeetingView later = answer(desk.lookLater(next.id)).value();
    QCOMPARE(later.cases.first().open.first().what, agreed.what);
}

/// Admitted by two who were there: the case goes on, in the same action.
void TestPlans::theWeighingMovesTheCase()
{
    const CaseFile file = m_practice->weighed(*m_book);
    QVERIFY(!file.id.isNull());
    Meeting meeting = meetingAbout({file.id});
    meeting.kind = MeetingKind::Weighing;
    MeetingDesk desk(*m_book);
    QVERIFY(answer(desk.saveLater(meeting))->isEmpty());
    MeetingView view = answer(desk.lookLater(meeting.id)).value();
    QVERIFY(view.cases.first().decisions.contains(u"admit"_s));
    ItemEntry entry{view.cases.first().item, {}};
    entry.item.outcome = u"admit"_s;
    entry.item.decision = u"Alles is geprobeerd."_s;
    const MeetingRefusals alone = answer(desk.recordLater(meeting.id, entry)).value();
    QVERIFY(!alone.isEmpty());
    QCOMPARE(alone.first().field, u"attendees"_s);
    QVERIFY(answer(desk.lookLater(meeting.id))->cases.first().item.decision.isEmpty()); // nothing half
    meeting = view.meeting;
    meeting.attendees = {{{u"A. Kluut"_s, u"zvhh"_s, {}}, {}, Attendance::Present},
        {{u"B. Tureluur"_s, u"veilig-thuis-haaglanden"_s, {}}, {}, Attendance::Present}};
    QVERIFY(answer(desk.saveLater(meeting))->isEmpty());
    entry.item = answer(desk.lookLater(meeting.id))->cases.first().item;
    entry.item.outcome = u"admit"_s;
    entry.item.decision = u"Alles is geprobeerd."_s;
    const MeetingRefusals refusals = answer(desk.recordLater(meeting.id, entry)).value();
    QVERIFY(refusals.isEmpty());
    const CaseFlow flow = CaseDesk(*m_book).look(file.id).value();
    QCOMPARE(flow.stand.state, u"admitted"_s);
    const FlowEvent *admitted = flow.state.last(flow.state.activeRoute()->number, u"admit"_s);
    QVERIFY(admitted != nullptr);
    QCOMPARE(admitted->parties.size(), 2);
}

/// The list of cases and Vandaag say of what comes first what the case itself says, whatever it is of.
void TestPlans::theListsTellTheFirstDateOfACase()
{
    const LocalDateTime now = m_practice->clock.now();
    const CaseFile mda = openCase(AdviceRoute::Mda);
    QVERIFY(!mda.id.isNull());
    Meeting soon = meetingAbout({mda.id});
    soon.at = now.addDays(1);
    QVERIFY(answer(MeetingDesk(*m_book).saveLater(soon)).value().isEmpty());
    PlanAction late = actionBy(u"youz"_s, u"Afspraak maken"_s, -400);
    late.setOn = late.target;
    QVERIFY(save(m_icm.id, late).isEmpty());

    QSet<std::size_t> kinds;
    QHash<CaseId, LocalDateTime> first;
    const QList<store::CaseRow> rows = m_book->cases().value();
    for (const store::CaseRow &row : rows) {
        const auto listed = row.nextDate(now);
        const auto told = m_book->openCase(row.file.id)->nextDates(now).first;
        QCOMPARE(listed.has_value(), told.has_value());
        if (!told)
            continue;
        QCOMPARE(listed->at, told->at);
        QCOMPARE(listed->late, told->late);
        QCOMPARE(listed->what.index(), told->what.index());
        kinds.insert(told->what.index());
        first.insert(row.file.id, told->at);
    }
    QVERIFY(kinds.size() >= 2);
    QCOMPARE(first.value(m_icm.id).date, today.addDays(-400));

    const WorkView work = answer(WorkDesk(*m_book).today(WorkScope::All)).value();
    QVERIFY(std::ranges::any_of(
        work.meetings, [&soon](const store::MeetingRow &row) { return row.meeting.id == soon.id; }));
    QVERIFY(!work.waiting.isEmpty());
    for (const store::StandRow &row : work.waiting) {
        const auto next = work.nextDates.constFind(row.stand.file);
        QCOMPARE(next != work.nextDates.cend(), first.contains(row.stand.file));
        if (next != work.nextDates.cend())
            QCOMPARE(next->at, first.value(row.stand.file));
    }
}

void TestPlans::whatLeavesForACalendarNamesNobody()
{
    WorkDesk work(*m_book);
    const CaseDates dates = answer(work.dates(today, today.addDays(30), WorkScope::All)).value();
    QVERIFY(dates.meetings.size() >= 2);
    const CaseDates mine = answer(work.dates(today, today.addDays(30), WorkScope::Mine)).value();
    QVERIFY(mine.meetings.size() <= dates.meetings.size());
    for (const store::MeetingRow &row : mine.meetings) {
        QVERIFY(std::any_of(row.cases.cbegin(), row.cases.cend(), [this](const store::AgendaCase &one) {
            return one.handler.compare(m_practice->vault->user().name, Qt::CaseInsensitive) == 0;
        }));
    }
}

void TestPlans::executorsHavePlacesAndPeopleWhoWait()
{
    PartnerDesk desk(*m_book);
    Professional one;
    one.name = u"Noor Kievit"_s;
    one.organisation = u"vvt-den-haag"_s;
    one.function = u"ICM-er"_s;
    one.lensOn = QDate(2025, 3, 4);
    QVERIFY(answer(desk.saveLater(one))->isEmpty());
    QVERIFY(!answer(desk.saveLater(Professional()))->isEmpty());
    Capacity places;
    places.organisation = u"perspektief"_s;
    places.from = today;
    places.places = 12;
    QVERIFY(answer(desk.saveLater(places))->isEmpty());
    const PartnerView view = answer(desk.lookLater()).value();
    const auto kept = std::find_if(view.professionals.cbegin(), view.professionals.cend(),
        [&one](const Professional &person) { return person.name == one.name; });
    QVERIFY(kept != view.professionals.cend());
    QCOMPARE(kept->lensOn, one.lensOn);
    int atWork = 0;
    for (const ExecutorLoad &load : view.executors) {
        atWork += load.atWork;
        if (load.organisation == u"perspektief"_s)
            QCOMPARE(load.places, 12);
        QVERIFY(std::is_sorted(load.waiting.cbegin(), load.waiting.cend(),
            [](const store::LoadRow &a, const store::LoadRow &b) { return a.since < b.since; }));
    }
    QVERIFY(atWork > 0);
}

void TestPlans::theVaultIsSoundAfterAll()
{
    const auto report = m_practice->vault->verify();
    QVERIFY(report && report->findings.isEmpty());
}

QTEST_GUILESS_MAIN(TestPlans)
#include "test_plans.moc"
