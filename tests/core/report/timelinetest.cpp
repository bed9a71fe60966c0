#include "core/domain/codes.h"
#include "core/report/flowtimeline.h"
#include "tests/support/sampletimeline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::report;
using namespace regie::test;

namespace {

LocalDateTime at(const char *iso)
{
    return LocalDateTime::parse(QString::fromLatin1(iso)).value();
}

TimelineFacts today(const char *iso)
{
    TimelineFacts facts;
    facts.now = at(iso);
    return facts;
}

HistoryEvent order(const char *iso)
{
    HistoryEvent event;
    event.at = at(iso);
    event.timeKnown = true;
    event.weight = rules::Weight::Counts;
    return event;
}

template <typename Mark>
QList<Mark> marks(const Timeline &timeline)
{
    QList<Mark> out;
    for (const TimelineItem &item : timeline.items) {
        if (const auto *mark = std::get_if<Mark>(&item.mark))
            out.append(*mark);
    }
    return out;
}

QList<TimelineLane> lanes(const Timeline &timeline)
{
    QList<TimelineLane> out;
    for (const TimelineRow &row : timeline.rows) {
        if (!out.contains(row.lane))
            out.append(row.lane);
    }
    return out;
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingGivesNothing();
    void lanesStandInTheirOrder();
    void rowsHoldTheirItemsByTime();
    void orders_data();
    void orders();
    void ordersAreNumberedWhenTheyAreOurs();
    void anExtensionIsPartOfItsOrder();
    void phasesKnowARelapse();
    void theYear_data();
    void theYear();
    void partnersGoUpAndDown();
    void actions_data();
    void actions();
    void aFollowUpHasNoEnd();
    void datesThatAreNoneAreLeftOut();
    void theListIsByTime();
    void theFlowGivesPhasesPartnersAndTheYear();
    void anEffortForATimeIsCutOut_data();
    void anEffortForATimeIsCutOut();
    void aRouteThatEndedHasNoWholeYear();
    void whatWasDone_data();
    void whatWasDone();
    void aTermThatAnActMetIsThereOnce();
};

void TimelineTest::nothingGivesNothing()
{
    const Timeline timeline = composeTimeline(today("2026-11-23T09:12"));
    QVERIFY(timeline.isEmpty());
    QVERIFY(timeline.rows.isEmpty());
    QVERIFY(!timeline.span().first.isValid());
    QCOMPARE(timeline.rowOf(0), -1);
}

void TimelineTest::lanesStandInTheirOrder()
{
    const Timeline timeline = composeTimeline(mockupFacts());
    using enum TimelineLane;
    QCOMPARE(
        lanes(timeline), QList<TimelineLane>({Route, Phases, Orders, Reports, Incidents, Partners, Meetings, Actions}));
    QList<int> phases;
    QStringList partners;
    for (const TimelineRow &row : timeline.rows) {
        if (row.lane == Phases)
            phases.append(row.phase);
        if (row.lane == Partners)
            partners.append(row.partner);
    }
    QCOMPARE(phases, QList<int>({3, 2, 1}));
    QCOMPARE(partners.first(), u"Perspektief, ICM"_s); // who leads
    QCOMPARE(partners.at(1), u"Lokaal team, duo"_s);   // the first who came
    QCOMPARE(partners.size(), 7);
    QCOMPARE(timeline.span(), std::pair(QDate(2024, 5, 6), QDate(2027, 3, 1)));
}

void TimelineTest::rowsHoldTheirItemsByTime()
{
    const Timeline timeline = composeTimeline(denseFacts(600));
    int next = 0;
    for (const TimelineRow &row : timeline.rows) {
        QCOMPARE(row.first, next);
        next += row.count;
        for (int i = row.first; i < row.first + row.count; ++i) {
            QCOMPARE(timeline.items.at(i).lane, row.lane);
            QVERIFY(i == row.first || !(timeline.items.at(i).from < timeline.items.at(i - 1).from));
            QCOMPARE(&timeline.rows.at(timeline.rowOf(i)), &row);
        }
    }
    QCOMPARE(next, 600);
}

void TimelineTest::orders_data()
{
    QTest::addColumn<OrderStatus>("status");
    QTest::addColumn<QString>("extended");
    QTest::addColumn<QString>("ended");
    QTest::addColumn<QString>("until");
    using enum OrderStatus;
    QTest::newRow("ten days") << InForce << QString() << QString() << u"2026-01-13T01:40"_s;
    QTest::newRow("extended to day 28") << Extended << u"2026-01-31T01:40"_s << QString() << u"2026-01-31T01:40"_s;
    QTest::newRow("extended, end not known") << Extended << QString() << QString() << u"2026-01-31T01:40"_s;
    QTest::newRow("withdrawn on day 4") << Withdrawn << QString() << u"2026-01-06T12:00"_s << u"2026-01-06T12:00"_s;
    QTest::newRow("annulled from the start") << AnnulledFromStart << QString() << QString() << u"2026-01-03T01:40"_s;
}

void TimelineTest::orders()
{
    QFETCH(OrderStatus, status);
    QFETCH(QString, extended);
    QFETCH(QString, ended);
    QFETCH(QString, until);
    TimelineFacts facts = today("2026-11-23T09:12");
    facts.history = {order("2026-01-03T01:40")};
    facts.history[0].orderStatus = status;
    if (!extended.isEmpty())
        facts.history[0].extendedUntil = LocalDateTime::parse(extended).value();
    if (!ended.isEmpty())
        facts.history[0].endedAt = LocalDateTime::parse(ended).value();
    const Timeline timeline = composeTimeline(facts);
    QCOMPARE(timeline.items.size(), 1);
    QCOMPARE(timeline.items.first().end().toIso(), until);
    QCOMPARE(marks<OrderBar>(timeline).first().number, status == OrderStatus::AnnulledFromStart ? 0 : 1);
}

void TimelineTest::ordersAreNumberedWhenTheyAreOurs()
{
    TimelineFacts facts = today("2026-11-23T09:12");
    facts.history = {
        order("2026-05-01T10:00"), order("2025-01-01T10:00"), order("2025-06-01T10:00"), order("2025-07-01T10:00")};
    facts.history[2].belongs = rules::Belongs::Possibly;
    facts.history[3].orderKind = OrderKind::Violation;
    const Timeline timeline = composeTimeline(facts);
    QList<int> numbers;
    for (const OrderBar &bar : marks<OrderBar>(timeline))
        numbers.append(bar.number);
    QCOMPARE(numbers, QList<int>({1, 0, 2}));
    QCOMPARE(marks<OrderEntry>(timeline).size(), 1);
}

void TimelineTest::anExtensionIsPartOfItsOrder()
{
    TimelineFacts facts = today("2026-11-23T09:12");
    facts.history = {order("2026-01-03T01:40"), order("2026-01-12T16:00"), order("2026-06-01T16:00")};
    facts.history[0].orderStatus = OrderStatus::Extended;
    facts.history[1].orderKind = OrderKind::Extension;
    facts.history[2].orderKind = OrderKind::Extension; // of an order that nobody gave us
    const Timeline timeline = composeTimeline(facts);
    QCOMPARE(timeline.items.size(), 2);
    QCOMPARE(timeline.items.last().from, at("2026-06-01T16:00"));
}

void TimelineTest::phasesKnowARelapse()
{
    const Timeline timeline = composeTimeline(mockupFacts());
    QMap<QDate, PhaseBar> bars;
    for (const TimelineItem &item : timeline.items) {
        if (const auto *bar = std::get_if<PhaseBar>(&item.mark))
            bars.insert(item.from.date, *bar);
    }
    QCOMPARE(bars.size(), 5);
    QCOMPARE(bars.value({2026, 1, 14}).days, 96);
    QVERIFY(!bars.value({2026, 1, 14}).relapse);
    QVERIFY(bars.value({2026, 7, 18}).relapse);
    QCOMPARE(bars.value({2026, 7, 18}).days, 41);
    QVERIFY(!bars.value({2026, 8, 28}).relapse);
    QCOMPARE(bars.value({2026, 8, 28}).days, 87); // until today
    QVERIFY(bars.value({2027, 1, 14}).planned);
}

void TimelineTest::theYear_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("until");
    QTest::newRow("the mock-up") << u"2026-11-23T09:12"_s << QDate(2026, 1, 14) << 314 << 365 << QDate(2027, 1, 14);
    QTest::newRow("its first day") << u"2026-01-14T00:00"_s << QDate(2026, 1, 14) << 1 << 365 << QDate(2027, 1, 14);
    QTest::newRow("with 29 February in it")
        << u"2028-03-01T09:00"_s << QDate(2027, 3, 1) << 367 << 366 << QDate(2028, 3, 1);
    QTest::newRow("from 29 February on") << u"2028-02-29T09:00"_s << QDate(2028, 2, 29) << 1 << 365
                                         << QDate(2029, 2, 28);
}

void TimelineTest::theYear()
{
    QFETCH(QString, now);
    QFETCH(QDate, from);
    TimelineFacts facts;
    facts.now = LocalDateTime::parse(now).value();
    facts.routes = {{.route = AdviceRoute::Icm, .decided = {from, QTime(9, 0)}, .coordinationFrom = from}};
    const Timeline timeline = composeTimeline(facts);
    QCOMPARE(timeline.items.size(), 2);
    QVERIFY(!timeline.items.first().until); // the decision stands before what began with it
    const YearLine line = marks<YearLine>(timeline).first();
    QTEST(line.day, "day");
    QTEST(line.days, "days");
    const auto year = std::find_if(timeline.items.cbegin(), timeline.items.cend(),
        [](const TimelineItem &item) { return item.until.has_value(); });
    QTEST(year->until->date, "until");
}

void TimelineTest::partnersGoUpAndDown()
{
    const Timeline timeline = composeTimeline(mockupFacts());
    QList<EffortChange> changes;
    QList<bool> latest;
    for (const PartnerBand &band : marks<PartnerBand>(timeline)) {
        if (band.partner.startsWith(u"Perspektief"_s)) {
            changes.append(band.change);
            latest.append(band.latest);
        }
        if (band.effort == PartnerEffort::Waiting)
            QCOMPARE(band.days, 42);
    }
    using enum EffortChange;
    QCOMPARE(changes, QList<EffortChange>({None, Down, Up, Down}));
    QCOMPARE(latest, QList<bool>({false, false, false, true}));
}

void TimelineTest::actions_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<bool>("hard");
    QTest::addColumn<bool>("done");
    QTest::addColumn<ActionStand>("stand");
    QTest::newRow("tomorrow") << u"2026-11-24T02:10"_s << true << false << ActionStand::Open;
    QTest::newRow("later today") << u"2026-11-23T23:00"_s << false << false << ActionStand::Target;
    QTest::newRow("past, an agreement") << u"2026-11-20T02:10"_s << false << false << ActionStand::Target;
    QTest::newRow("past, by law") << u"2026-11-20T02:10"_s << true << false << ActionStand::Latest;
    QTest::newRow("past and done") << u"2026-11-20T02:10"_s << true << true << ActionStand::Done;
}

void TimelineTest::actions()
{
    QFETCH(QString, due);
    QFETCH(bool, hard);
    QFETCH(bool, done);
    TimelineFacts facts = today("2026-11-23T09:12");
    Deadline term{.kind = DeadlineKind::FirstVisit, .due = LocalDateTime::parse(due).value(), .hard = hard};
    if (done)
        term.doneAt = at("2026-11-19T12:00").toUtc();
    facts.deadlines = {term};
    const Timeline timeline = composeTimeline(facts);
    QTEST(marks<ActionMark>(timeline).first().stand, "stand");
    // What is done stands where it was done.
    QCOMPARE(timeline.items.first().from, done ? at("2026-11-19T12:00") : term.due);
}

void TimelineTest::aFollowUpHasNoEnd()
{
    TimelineFacts facts = today("2026-11-23T09:12");
    facts.partners = {
        {.partner = u"de Waag"_s, .from = {2026, 12, 1}}, {.partner = u"Brijder"_s, .from = {2026, 1, 5}}};
    const Timeline timeline = composeTimeline(facts);
    QCOMPARE(timeline.items.first().end(), facts.now); // goes on until today
    QVERIFY(timeline.items.first().ongoing);
    QCOMPARE(timeline.items.last().end(), at("2026-12-01")); // never backwards
}

void TimelineTest::datesThatAreNoneAreLeftOut()
{
    TimelineFacts facts = today("2026-11-23T09:12");
    facts.meetings = {{.what = u"Overleg"_s}, {.at = at("2026-05-05T10:00"), .what = u"Overleg"_s}};
    facts.phases = {{.phase = 7, .from = {2026, 1, 1}}, {.phase = 1}};
    const Timeline timeline = composeTimeline(facts);
    QCOMPARE(timeline.items.size(), 1);
    QCOMPARE(lanes(timeline), QList<TimelineLane>({TimelineLane::Meetings}));
}

void TimelineTest::theListIsByTime()
{
    const Timeline timeline = composeTimeline(mockupFacts());
    const QList<int> order = timeline.byTime();
    QCOMPARE(order.size(), timeline.items.size());
    for (qsizetype i = 1; i < order.size(); ++i)
        QVERIFY(!(timeline.items.at(order.at(i)).from < timeline.items.at(order.at(i - 1)).from));
}

void TimelineTest::theFlowGivesPhasesPartnersAndTheYear()
{
    using namespace caseflow;
    FlowState state;
    FlowRun run;
    run.flow = u"icm"_s;
    run.start = at("2026-01-07T11:00");
    run.activeFrom = at("2026-01-14T09:00");
    state.runs = {run};
    state.phases = {{SafetyPhase::ImmediateSafety, at("2026-01-14T09:00"), at("2026-04-20T10:00"), false, {}},
        {SafetyPhase::RiskDrivenCare, at("2026-04-20T10:00"), std::nullopt, false, u"Veilig genoeg."_s}};
    // The same intensity in the next phase is one band.
    state.partners = {
        {u"waag"_s, Intensity::Normal, SafetyPhase::ImmediateSafety, at("2026-02-01T09:00"), at("2026-04-20T10:00")},
        {u"waag"_s, Intensity::Normal, SafetyPhase::RiskDrivenCare, at("2026-04-20T10:00"), std::nullopt}};
    TimelineFacts facts = today("2026-11-23T09:12");
    facts.routes = {
        {.route = AdviceRoute::Icm, .decided = at("2026-01-07T11:00"), .coordinationFrom = QDate(2026, 1, 7)}};
    addFlow(facts, state, [](const QString &id) { return u"de "_s + id; });
    const Timeline timeline = composeTimeline(facts);
    QCOMPARE(marks<YearLine>(timeline).size(), 1); // that of the flow, not that of the decision
    QCOMPARE(marks<YearLine>(timeline).first().day, 314);
    QCOMPARE(marks<PhaseBar>(timeline).size(), 2);
    QCOMPARE(marks<PhaseBar>(timeline).first().reason, u"Veilig genoeg."_s); // phase 2 stands above phase 1
    const QList<PartnerBand> bands = marks<PartnerBand>(timeline);
    QCOMPARE(bands.size(), 1);
    QCOMPARE(bands.first().partner, u"de waag"_s);
    QCOMPARE(bands.first().effort, PartnerEffort::Middle);
    QVERIFY(bands.first().latest);
}

void TimelineTest::anEffortForATimeIsCutOut_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<bool>("raised");
    QTest::addColumn<QList<PartnerEffort>>("efforts");
    using enum PartnerEffort;
    QTest::newRow("in the middle") << QDate(2026, 5, 1) << QDate(2026, 6, 1) << true
                                   << QList<PartnerEffort>{Middle, High, Middle};
    QTest::newRow("from the start") << QDate(2026, 2, 1) << QDate(2026, 3, 1) << false
                                    << QList<PartnerEffort>{Low, Middle};
    QTest::newRow("until after today") << QDate(2026, 11, 1) << QDate(2027, 2, 1) << true
                                       << QList<PartnerEffort>{Middle, High};
    QTest::newRow("before it came") << QDate(2025, 5, 1) << QDate(2025, 6, 1) << true << QList<PartnerEffort>{Middle};
}

void TimelineTest::anEffortForATimeIsCutOut()
{
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    QFETCH(bool, raised);
    using namespace caseflow;
    FlowState state;
    state.partners = {{u"waag"_s, Intensity::Normal, std::nullopt, at("2026-02-01T00:00"), std::nullopt}};
    state.efforts = {{u"waag"_s, raised, {from, QTime(0, 0)}, {until, QTime(0, 0)}, {}}};
    TimelineFacts facts = today("2026-11-23T09:12");
    addFlow(facts, state, [](const QString &id) { return id; });
    const Timeline timeline = composeTimeline(facts);
    QList<PartnerEffort> efforts;
    for (const PartnerBand &band : marks<PartnerBand>(timeline))
        efforts.append(band.effort);
    QTEST(efforts, "efforts");
    for (qsizetype i = 1; i < timeline.items.size(); ++i)
        QCOMPARE(timeline.items.at(i).from, timeline.items.at(i - 1).end());
    QVERIFY(timeline.items.last().ongoing);
}

void TimelineTest::aRouteThatEndedHasNoWholeYear()
{
    using namespace caseflow;
    FlowState state;
    FlowRun run;
    run.flow = u"mda"_s;
    run.activeFrom = at("2026-01-14T09:00");
    run.standing = Standing::Ended;
    run.stays = {{u"working"_s, at("2026-01-14T09:00")}, {u"closed"_s, at("2026-06-01T12:00")}};
    state.runs = {run};
    TimelineFacts facts = today("2026-11-23T09:12");
    addFlow(facts, state, [](const QString &id) { return id; });
    const Timeline timeline = composeTimeline(facts);
    QCOMPARE(timeline.items.size(), 1);
    QCOMPARE(timeline.items.first().end().date, QDate(2026, 6, 1));
    QCOMPARE(marks<YearLine>(timeline).first().route, AdviceRoute::Mda);
    QCOMPARE(marks<YearLine>(timeline).first().days, 0); // MDA++ has no year of coordination
}

void TimelineTest::whatWasDone_data()
{
    using caseflow::FlowEventKind;
    QTest::addColumn<FlowEventKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("lane"); // -1: another lane shows it
    const auto row = [](const char *name, FlowEventKind kind, const QString &code, int people, int lane) {
        QTest::newRow(name) << kind << code << people << lane;
    };
    using enum TimelineLane;
    row("a step", FlowEventKind::StepDone, u"at-the-door"_s, 0, int(Actions));
    row("a step by one person", FlowEventKind::StepDone, u"aftercare"_s, 1, int(Actions));
    row("a talk together", FlowEventKind::StepDone, u"system-talk"_s, 3, int(Meetings));
    row("a decision with participants", FlowEventKind::Moved, u"admit"_s, 2, int(Meetings));
    row("a move", FlowEventKind::Moved, u"accept"_s, 0, int(Actions));
    row("a red flag", FlowEventKind::FlagRaised, u"red-flag"_s, 0, int(Incidents));
    row("a violation", FlowEventKind::FlagRaised, u"violation"_s, 0, int(Incidents));
    row("a phase", FlowEventKind::PhaseEntered, u"to-recovery"_s, 0, -1);
    row("a partner joined", FlowEventKind::PartnerJoined, u"partner-join"_s, 0, -1);
    row("a mistake taken back", FlowEventKind::Corrected, {}, 0, -1);
}

void TimelineTest::whatWasDone()
{
    QFETCH(caseflow::FlowEventKind, kind);
    QFETCH(QString, code);
    QFETCH(int, people);
    QFETCH(int, lane);
    caseflow::FlowEvent event;
    event.kind = kind;
    event.code = code;
    event.at = at("2026-03-02T14:00");
    event.outcome = code == u"red-flag"_s ? toCode(RedFlag::Weapon) : QString();
    for (int i = 0; i < people; ++i)
        event.parties.append({u"Collega %1"_s.arg(i), {}, {}});
    caseflow::FlowState state;
    state.events = {event};
    TimelineFacts facts = today("2026-11-23T09:12");
    addFlow(facts, state, [](const QString &id) { return id; });
    const Timeline timeline = composeTimeline(facts);
    QCOMPARE(timeline.items.size(), lane < 0 ? 0 : 1);
    if (lane < 0)
        return;
    QCOMPARE(static_cast<int>(timeline.items.first().lane), lane);
    QCOMPARE(timeline.items.first().from, event.at);
    for (const IncidentMark &mark : marks<IncidentMark>(timeline)) {
        QCOMPARE(mark.violation, code == u"violation"_s);
        QCOMPARE(mark.flags.isEmpty(), mark.violation);
    }
}

void TimelineTest::aTermThatAnActMetIsThereOnce()
{
    caseflow::FlowEvent event;
    event.code = u"at-the-door"_s;
    event.at = at("2026-11-20T14:00");
    caseflow::FlowState state;
    state.events = {event};
    TimelineFacts facts = today("2026-11-23T09:12");
    facts.deadlines = {{.kind = DeadlineKind::FirstVisit, .due = at("2026-11-21T02:10"), .doneAt = event.at.toUtc()},
        {.kind = DeadlineKind::OrderEnd, .due = at("2026-12-03T02:10")}};
    addFlow(facts, state, [](const QString &id) { return id; });
    const QList<ActionMark> actions = marks<ActionMark>(composeTimeline(facts));
    QCOMPARE(actions.size(), 2);
    QCOMPARE(actions.first().act, event.code);
    QCOMPARE(actions.last().term, DeadlineKind::OrderEnd);
}

QTEST_GUILESS_MAIN(TimelineTest)
#include "timelinetest.moc"
