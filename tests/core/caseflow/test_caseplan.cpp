#include "core/caseflow/meeting.h"
#include "core/caseflow/network.h"

#include <QtTest>

using namespace regie;
using namespace regie::caseflow;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

template <typename AnyId>
AnyId numbered(std::uint8_t number)
{
    IdBytes bytes{};
    bytes[0] = number;
    return AnyId(bytes);
}

const auto mila = numbered<PersonId>(1);
const auto stranger = numbered<PersonId>(9);
const auto goalId = numbered<PlanGoalId>(3);

PlanAction sound()
{
    PlanAction action;
    action.id = numbered<PlanActionId>(2);
    action.what = u"Sleutels wisselen"_s;
    action.owner.organisation = u"politie-haaglanden"_s;
    action.setOn = today;
    action.target = today.addDays(3);
    return action;
}

Meeting soundMeeting()
{
    Meeting meeting;
    meeting.at = {today.addDays(1), QTime(9, 30)};
    meeting.agenda = {{.file = numbered<CaseId>(1)}, {.file = numbered<CaseId>(2)}};
    return meeting;
}

QStringList fieldsOf(const QList<PlanRefusal> &refusals)
{
    QStringList fields;
    for (const PlanRefusal &one : refusals)
        fields.append(one.field + u':' + QString::number(static_cast<int>(one.fault)));
    return fields;
}

QString said(const char *field, PlanFault fault)
{
    return QString::fromLatin1(field) + u':' + QString::number(static_cast<int>(fault));
}

} // namespace

/// What a plan and a meeting refuse, and in which order they show things.
class TestCasePlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anActionIsRefusedAtItsField_data();
    void anActionIsRefusedAtItsField();
    void aGoalIsRefusedAtItsField_data();
    void aGoalIsRefusedAtItsField();
    void everyPartStandsBesideTheOthers();
    void anActionKnowsWhatIsDue_data();
    void anActionKnowsWhatIsDue();
    void aMeetingIsAboutCases_data();
    void aMeetingIsAboutCases();
    void whatIsOpenOfLastTimeComesFirst();
    void partnersAreRefusedAtTheirField();
    void placesHoldFromADayOn();
};

void TestCasePlan::anActionIsRefusedAtItsField_data()
{
    QTest::addColumn<PlanAction>("action");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, const auto &change, const QStringList &fields) {
        PlanAction action = sound();
        change(action);
        QTest::newRow(name) << action << fields;
    };
    row("sound", [](PlanAction &) {}, {});
    row("without an owner", [](PlanAction &one) { one.owner = {}; }, {said("owner", PlanFault::NoOwner)});
    row("an owner of spaces",
        [](PlanAction &one) {
            one.owner = {u"  "_s, {}, {}};
        },
        {said("owner", PlanFault::NoOwner)});
    row("two owners", [](PlanAction &one) { one.owner.member = mila; }, {said("owner", PlanFault::TwoOwners)});
    row("of the family", [](PlanAction &one) { one.owner = {{}, {}, mila}; }, {});
    row("of somebody else's family",
        [](PlanAction &one) {
            one.owner = {{}, {}, stranger};
        },
        {said("owner", PlanFault::NotOfThisCase)});
    row("for a stranger", [](PlanAction &one) { one.about = stranger; }, {said("about", PlanFault::NotOfThisCase)});
    row("without words", [](PlanAction &one) { one.what = u" "_s; }, {said("what", PlanFault::Missing)});
    row("without a target date", [](PlanAction &one) { one.target = {}; }, {said("target", PlanFault::Missing)});
    row("target before it was agreed", [](PlanAction &one) { one.target = today.addDays(-1); },
        {said("target", PlanFault::BeforeSet)});
    row("latest before target", [](PlanAction &one) { one.latest = today; }, {said("latest", PlanFault::LatestFirst)});
    row("a goal of another case", [](PlanAction &one) { one.goal = numbered<PlanGoalId>(7); },
        {said("goal", PlanFault::NotOfThisCase)});
    row("not done without a reason",
        [](PlanAction &one) {
            one.state = ActionState::NotDone;
            one.endedOn = today;
            one.result = u"Geen slot te krijgen"_s;
        },
        {said("whyNot", PlanFault::Missing)});
    row("done tomorrow, without a result",
        [](PlanAction &one) {
            one.state = ActionState::Done;
            one.endedOn = today.addDays(1);
        },
        {said("endedOn", PlanFault::InFuture), said("result", PlanFault::Missing)});
}

void TestCasePlan::anActionIsRefusedAtItsField()
{
    QFETCH(PlanAction, action);
    QFETCH(QStringList, fields);
    PlanGoal goal;
    goal.id = goalId;
    QCOMPARE(fieldsOf(refusalsOf(action, {mila}, {goal}, today)), fields);
}

void TestCasePlan::aGoalIsRefusedAtItsField_data()
{
    QTest::addColumn<PlanGoal>("goal");
    QTest::addColumn<QStringList>("fields");
    PlanGoal goal;
    goal.what = u"De kinderen slapen rustig"_s;
    goal.setOn = today;
    QTest::newRow("sound") << goal << QStringList();
    PlanGoal other = goal;
    other.what.clear();
    other.member = stranger;
    QTest::newRow("empty, of a stranger")
        << other << QStringList{said("what", PlanFault::Missing), said("member", PlanFault::NotOfThisCase)};
    other = goal;
    other.state = GoalState::Reached;
    other.endedOn = today.addDays(-1);
    QTest::newRow("reached before it was set, and nobody says how")
        << other << QStringList{said("endedOn", PlanFault::BeforeSet), said("endReason", PlanFault::Missing)};
}

void TestCasePlan::aGoalIsRefusedAtItsField()
{
    QFETCH(PlanGoal, goal);
    QFETCH(QStringList, fields);
    QCOMPARE(fieldsOf(refusalsOf(goal, {mila}, today)), fields);
}

void TestCasePlan::everyPartStandsBesideTheOthers()
{
    PlanAction police = sound();
    PlanAction late = sound();
    late.target = today.addDays(1);
    PlanAction done = sound();
    done.state = ActionState::Done;
    done.target = today;
    PlanAction family = sound();
    family.owner = {{}, {}, mila};
    const QList<PlanPart> parts = partsOf({done, police, late, family});
    QCOMPARE(parts.size(), 2);
    QVERIFY(parts.at(0).owner.organisation.isEmpty()); // the family first
    QCOMPARE(parts.at(1).actions.size(), 3);
    QCOMPARE(parts.at(1).actions.at(0), late);
    QCOMPARE(parts.at(1).actions.at(2), done);
}

void TestCasePlan::anActionKnowsWhatIsDue_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<int>("latest");
    QTest::addColumn<int>("due");
    QTest::newRow("tomorrow") << 1 << 5 << static_cast<int>(ActionDue::OnTime);
    QTest::newRow("today") << 0 << 5 << static_cast<int>(ActionDue::Target);
    QTest::newRow("past, there is time until the latest") << -2 << 1 << static_cast<int>(ActionDue::Target);
    QTest::newRow("the latest date is today") << -2 << 0 << static_cast<int>(ActionDue::Latest);
}

void TestCasePlan::anActionKnowsWhatIsDue()
{
    QFETCH(int, target);
    QFETCH(int, latest);
    QFETCH(int, due);
    PlanAction action = sound();
    action.target = today.addDays(target);
    action.latest = today.addDays(latest);
    QCOMPARE(static_cast<int>(dueOf(action, today)), due);
    action.state = ActionState::Done;
    QCOMPARE(dueOf(action, today), ActionDue::OnTime);
}

void TestCasePlan::aMeetingIsAboutCases_data()
{
    QTest::addColumn<Meeting>("meeting");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const auto &change, const char *field, MeetingFault fault) {
        Meeting meeting = soundMeeting();
        change(meeting);
        QTest::newRow(name) << meeting << QString::fromLatin1(field) << static_cast<int>(fault);
    };
    row(
        "sound", [](Meeting &) {}, "", MeetingFault::Missing);
    row(
        "without a case", [](Meeting &one) { one.agenda.clear(); }, "agenda", MeetingFault::NoCase);
    row(
        "a case twice", [](Meeting &one) { one.agenda[1].file = one.agenda[0].file; }, "agenda",
        MeetingFault::CaseTwice);
    row(
        "two families at one table", [](Meeting &one) { one.kind = MeetingKind::SystemTalk; }, "agenda",
        MeetingFault::OneFamily);
    row(
        "without a moment", [](Meeting &one) { one.at = {}; }, "at", MeetingFault::Missing);
    row(
        "called off, nobody says why", [](Meeting &one) { one.state = MeetingState::CalledOff; }, "note",
        MeetingFault::NoReason);
    row(
        "held tomorrow", [](Meeting &one) { one.state = MeetingState::Held; }, "state", MeetingFault::NotYet);
}

void TestCasePlan::aMeetingIsAboutCases()
{
    QFETCH(Meeting, meeting);
    QFETCH(QString, field);
    QFETCH(int, fault);
    const QList<MeetingRefusal> refusals = refusalsOf(meeting, {today, QTime(12, 0)});
    QCOMPARE(refusals.size(), field.isEmpty() ? 0 : 1);
    if (!field.isEmpty()) {
        QCOMPARE(refusals.first().field, field);
        QCOMPARE(static_cast<int>(refusals.first().fault), fault);
    }
}

void TestCasePlan::whatIsOpenOfLastTimeComesFirst()
{
    const auto now = numbered<MeetingId>(5);
    PlanAction outside = sound();
    outside.target = today;
    PlanAction before = sound();
    before.meeting = numbered<MeetingId>(4);
    PlanAction done = before;
    done.state = ActionState::Done;
    PlanAction here = sound();
    here.meeting = now;
    QCOMPARE(openOfLastTime({outside, done, here, before}, now), (QList<PlanAction>{before, outside}));
}

void TestCasePlan::partnersAreRefusedAtTheirField()
{
    Professional nobody;
    nobody.mail = u"geen adres"_s;
    nobody.lensOn = today.addDays(1);
    const QList<NetworkRefusal> refusals = refusalsOf(nobody, today);
    QCOMPARE(
        refusals, (QList<NetworkRefusal>{{u"name"_s, NetworkFault::Missing}, {u"organisation"_s, NetworkFault::Missing},
                      {u"mail"_s, NetworkFault::NoMail}, {u"lensOn"_s, NetworkFault::InFuture}}));
    QCOMPARE(refusalsOf(Capacity()).size(), 3);
}

void TestCasePlan::placesHoldFromADayOn()
{
    const QList<Capacity> capacities{{.organisation = u"perspektief"_s, .from = today.addDays(-9), .places = 8},
        {.organisation = u"perspektief"_s, .from = today.addDays(-2), .places = 5},
        {.organisation = u"perspektief"_s, .from = today.addDays(2), .places = 9}};
    QCOMPARE(placesOn(capacities, u"perspektief"_s, today), 5);
    QCOMPARE(placesOn(capacities, u"perspektief"_s, today.addDays(-3)), 8);
    QCOMPARE(placesOn(capacities, u"vvt-den-haag"_s, today), -1);
}

QTEST_GUILESS_MAIN(TestCasePlan)
#include "test_caseplan.moc"
