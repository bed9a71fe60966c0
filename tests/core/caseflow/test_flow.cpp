#include "tests/core/caseflow/flowcase.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::caseflow;

namespace {

/// A line of a played case: `flow act when [outcome]`.
void play(PlayedCase &played, const QStringList &lines)
{
    for (const QString &line : lines) {
        const QStringList parts = line.split(u' ', Qt::SkipEmptyParts);
        if (parts.size() > 3)
            played.act(parts[0], parts[1], parts[2], parts[3]);
        else
            played.act(parts[0], parts[1], parts[2]);
    }
}

const QStringList admittedIcm{u"icm accept 2026-11-24T10:00"_s, u"icm name-icm-worker 2026-11-24T10:00"_s,
    u"icm name-local-member 2026-11-24T11:00"_s, u"icm at-the-door 2026-11-24T12:00"_s,
    u"icm family-answer 2026-11-24T13:00 agrees"_s};
const QStringList inAnalysis{u"icm begin-analysis 2026-11-25T09:00"_s, u"icm family-patterns 2026-12-01T09:00"_s,
    u"icm professional-patterns 2026-12-02T09:00"_s, u"icm long-term-plan 2026-12-10T09:00"_s};

} // namespace

/// The three flows as they stand in the region: what is possible, what is missing, what is refused.
class FlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// Every act of every flow: after @p before, on a day, gives @p says ("" : possible).
    void moves_data()
    {
        QTest::addColumn<QString>("route");
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        const auto icm = [](const char *name, const QStringList &before, const char *line, const char *says) {
            QTest::newRow(name) << u"icm"_s << before << QString::fromLatin1(line) << QString::fromLatin1(says);
        };
        const auto mda = [](const char *name, const QStringList &before, const char *line, const char *says) {
            QTest::newRow(name) << u"mda"_s << before << QString::fromLatin1(line) << QString::fromLatin1(says);
        };
        const QString day = u" 2026-12-15T10:00"_s;
        icm("the executor accepts", {}, "icm accept 2026-11-24T10:00", "");
        icm("waiting list, then accepted", {u"icm put-on-waiting-list 2026-11-24T09:00"_s},
            "icm accept 2026-11-26T10:00", "");
        icm("refused", {}, "icm refuse-referral 2026-11-24T10:00", "");
        icm("a refused referral is not accepted later", {u"icm refuse-referral 2026-11-24T10:00"_s},
            "icm accept 2026-11-25T10:00", "at:not-possible wrong-state/referred,waiting");
        icm("no analysis without the duo",
            {u"icm accept 2026-11-24T10:00"_s, u"icm name-icm-worker 2026-11-24T10:00"_s,
                u"icm at-the-door 2026-11-24T12:00"_s, u"icm family-answer 2026-11-24T13:00 agrees"_s},
            "icm begin-analysis 2026-11-25T09:00", "at:not-possible duo-incomplete");
        icm("low motivation is no refusal",
            admittedIcm + QStringList{u"icm family-answer 2026-11-24T14:00 low-motivation"_s},
            "icm begin-analysis 2026-11-25T09:00", "");
        icm("a family that thinks does not begin",
            admittedIcm + QStringList{u"icm family-answer 2026-11-24T14:00 takes-time"_s},
            "icm begin-analysis 2026-11-25T09:00", "at:not-possible no-family-answer");
        icm("a compulsory frame carries on without an answer",
            admittedIcm + QStringList{u"icm family-answer 2026-11-24T14:00 takes-time"_s,
                              u"icm compulsory-frame 2026-11-24T15:00"_s},
            "icm begin-analysis 2026-11-25T09:00", "");
        icm("a refusal ends it, with what is considered",
            admittedIcm + QStringList{u"icm family-answer 2026-11-24T14:00 refuses"_s},
            "icm stop-refused 2026-11-25T09:00 consider-mda", "");
        icm("nobody stops for a refusal that was none", admittedIcm, "icm stop-refused 2026-11-25T09:00 consider-mda",
            "at:not-possible outcome-missing/family-answer,refuses");
        icm("coordination needs every member analysed", admittedIcm + inAnalysis,
            "icm begin-coordination 2026-12-15T10:00", "at:not-possible members-missing/individual-analysis");
        icm("scaling up", admittedIcm, "icm scale-up 2026-12-15T10:00", "");
        icm("no second route by reopening what runs", admittedIcm, "icm reopen 2026-12-15T10:00",
            "at:not-possible wrong-state/refused,aftercare,ended");
        icm("aftercare belongs to after", admittedIcm, "icm aftercare 2026-12-15T10:00",
            "at:not-possible wrong-state/aftercare");
        icm("forward needs an agreement in the safety plan", admittedIcm, "icm to-risk-driven-care 2026-12-15T10:00",
            "at:not-possible no-agreement");
        icm("no relapse from the first phase", admittedIcm, "icm relapse-to-safety 2026-12-15T10:00",
            "at:not-possible wrong-phase/risk-driven-care,recovery");
        icm("suspended: no moves", admittedIcm + QStringList{u"icm suspend 2026-11-25T09:00"_s},
            "icm begin-analysis 2026-11-26T09:00", "at:not-possible suspended");
        icm("suspended: what happens is recorded all the same",
            admittedIcm + QStringList{u"icm suspend 2026-11-25T09:00"_s}, "icm red-flag 2026-11-26T09:00 weapon", "");
        icm("suspended: resumed", admittedIcm + QStringList{u"icm suspend 2026-11-25T09:00"_s},
            "icm resume 2026-11-26T09:00", "");
        icm("resume what was not suspended", admittedIcm, "icm resume 2026-11-26T09:00",
            "at:not-possible wrong-state/suspended");
        icm("extended", admittedIcm, "icm extend 2026-12-15T10:00", "");
        icm("a partner who does not take part is not asked for more", admittedIcm, "icm effort-raise 2026-12-15T10:00",
            "organisation:unknown-value");
        icm("a partner who does is", admittedIcm + QStringList{u"icm partner-join 2026-11-25T09:00"_s},
            "icm effort-raise 2026-12-15T10:00", "");
        icm("the youth table gives no outcome before it was asked", admittedIcm,
            "icm youth-table-outcome 2026-12-15T10:00", "at:not-possible step-missing/youth-table-agenda");
        icm("an act of another route", {}, "icm admit 2026-12-15T10:00", "at:not-possible no-such-run/admit");

        const QStringList reported{u"mda report-received 2026-11-23T10:00"_s, u"mda history-asked 2026-11-23T11:00"_s,
            u"mda to-weegoverleg 2026-11-26T10:00"_s};
        mda("VT puts it on the weegoverleg", {}, "mda to-weegoverleg 2026-11-26T10:00", "");
        mda("no admission before the weegoverleg", {}, "mda admit 2026-11-26T10:00",
            "at:not-possible wrong-state/weighing,held");
        mda("admitted", reported, "mda admit 2026-12-15T10:00", "");
        mda("held, then admitted", reported + QStringList{u"mda hold 2026-12-01T10:00"_s}, "mda admit 2026-12-15T10:00",
            "");
        mda("not admitted", reported, "mda do-not-admit 2026-12-15T10:00", "");
        mda("another route", reported, "mda other-route 2026-12-15T10:00", "");
        mda("no work without directors, experts and a plan",
            reported + QStringList{u"mda admit 2026-12-01T10:00"_s, u"mda name-case-director 2026-12-02T10:00"_s},
            "mda begin-work 2026-12-15T10:00",
            "at:not-possible role-missing/process-director step-missing/expert-team step-missing/integral-plan");
        mda("no closing without an evaluation",
            reported + QStringList{u"mda admit 2026-12-01T10:00"_s, u"mda name-case-director 2026-12-02T10:00"_s,
                           u"mda name-process-director 2026-12-02T10:00"_s, u"mda expert-team 2026-12-03T10:00"_s,
                           u"mda integral-plan 2026-12-04T10:00"_s, u"mda begin-work 2026-12-05T10:00"_s},
            "mda close 2026-12-15T10:00", "at:not-possible step-missing/evaluation");
        mda("scaling down keeps the link", reported + QStringList{u"mda admit 2026-12-01T10:00"_s},
            "mda scale-down 2026-12-15T10:00", "");
        mda("reopened after a no", reported + QStringList{u"mda do-not-admit 2026-12-01T10:00"_s},
            "mda reopen 2026-12-15T10:00", "");
    }
    void moves()
    {
        QFETCH(QString, route);
        QFETCH(QStringList, before);
        QFETCH(QString, line);
        QFETCH(QString, says);
        PlayedCase played;
        played.begin(route, u"2026-11-23T09:00"_s);
        play(played, before);
        const QStringList parts = line.split(u' ');
        ActInput input = played.filled(parts[0], parts[1], parts[2]);
        Applied applied = played.attempt(parts[0], parts[1], parts[2]);
        if (parts.size() > 3) {
            input.outcome = parts[3];
            applied = played.attempt(input);
        }
        QCOMPARE(PlayedCase::reasons(applied), says);
        QCOMPARE(applied.events.isEmpty(), !says.isEmpty());
    }

    void thePeriodOfAnOrder_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QStringList &before, const char *line, const char *says) {
            QTest::newRow(name) << before << QString::fromLatin1(line) << QString::fromLatin1(says);
        };
        row("first contact", {}, "thv first-contact 2026-11-23T03:00", "");
        row("a systeemgesprek", {}, "thv system-talk 2026-11-26T10:00", "");
        row("advice on extension", {}, "thv extension-advice 2026-11-30T10:00", "");
        row("decision on extension", {}, "thv extend-order 2026-12-02T10:00", "");
        row("extended once only", {u"thv extend-order 2026-12-02T10:00"_s}, "thv extend-order 2026-12-03T01:00",
            "at:not-possible wrong-state/running");
        row("not extended, it runs on", {u"thv do-not-extend 2026-12-02T10:00"_s}, "thv expire 2026-12-02T11:00",
            "at:not-possible order-running");
        row("and ends", {u"thv do-not-extend 2026-12-02T10:00"_s}, "thv expire 2026-12-03T02:10", "");
        row("withdrawn", {}, "thv withdraw-order 2026-11-27T10:00", "");
        row("annulled by the court", {}, "thv annul-from-date 2026-11-27T10:00", "");
        row("annulled from the start after its end", {u"thv withdraw-order 2026-11-27T10:00"_s},
            "thv annul-from-start 2026-12-27T10:00", "");
        row("no violation of an order that is over", {u"thv withdraw-order 2026-11-27T10:00"_s},
            "thv violation 2026-11-28T10:00", "at:not-possible wrong-state/running,ending,extended");
        row("no hand-over without talking", {u"thv withdraw-order 2026-11-27T10:00"_s},
            "thv hand-over 2026-11-28T10:00", "at:not-possible step-missing/warm-handover");
        row("a warm one", {u"thv withdraw-order 2026-11-27T10:00"_s, u"thv warm-handover 2026-11-28T09:00"_s},
            "thv hand-over 2026-11-28T10:00", "");
    }
    void thePeriodOfAnOrder()
    {
        QFETCH(QStringList, before);
        QFETCH(QString, line);
        QFETCH(QString, says);
        PlayedCase played;
        played.impose(u"2026-11-23T02:10"_s);
        played.begin({}, u"2026-11-23T02:10"_s);
        const auto extension = [&](const QStringList &parts) {
            ActInput input = played.filled(parts[0], parts[1], parts[2]);
            input.until = at(u"2026-12-21T02:10"_s);
            return input;
        };
        for (const QString &one : before) {
            const QStringList parts = one.split(u' ');
            if (parts[1] == u"extend-order"_s)
                played.take(played.attempt(extension(parts)), one);
            else
                played.act(parts[0], parts[1], parts[2]);
        }
        const QStringList parts = line.split(u' ');
        const Applied applied = parts[1] == u"extend-order"_s ? played.attempt(extension(parts))
                                                              : played.attempt(parts[0], parts[1], parts[2]);
        QCOMPARE(PlayedCase::reasons(applied), says);
    }

    /// What an order told when it was taken in, or in a list since, needs no step typed again.
    void anOrderTellsItsOwnMoves_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<OrderStatus>("status");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("ended");
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("moves");
        const auto row = [](const char *name, OrderStatus status, const char *until, const char *ended,
                             const char *known, const char *moves, const QStringList &before = {}) {
            QTest::newRow(name) << before << status << QString::fromLatin1(until) << QString::fromLatin1(ended)
                                << QString::fromLatin1(known) << QString::fromLatin1(moves);
        };
        row("in force: nothing", OrderStatus::InForce, "", "", "2026-11-23T03:00", "");
        row("extended when the case was opened", OrderStatus::Extended, "2026-12-21T02:10", "", "2026-12-01T10:00",
            "extend-order running>extended 2026-12-01T10:00 until 2026-12-21T02:10");
        row("extended, the end not given: day 28", OrderStatus::Extended, "", "", "2026-12-01T10:00",
            "extend-order running>extended 2026-12-01T10:00 until 2026-12-21T02:10");
        row("extended, opened after the first end", OrderStatus::Extended, "2026-12-21T02:10", "", "2026-12-09T10:00",
            "extend-order running>extended 2026-12-03T02:10 until 2026-12-21T02:10");
        row("withdrawn", OrderStatus::Withdrawn, "", "2026-11-27T10:00", "2026-11-23T03:00",
            "withdraw-order running>over 2026-11-27T10:00");
        row("extended, then annulled by the court", OrderStatus::AnnulledFromDate, "2026-12-21T02:10",
            "2026-12-10T00:00", "2026-12-01T10:00",
            "extend-order running>extended 2026-12-01T10:00 until 2026-12-21T02:10; "
            "annul-from-date extended>over 2026-12-10T00:00");
        row("annulled from the start, never before the period began", OrderStatus::AnnulledFromStart, "", "",
            "2026-11-23T03:00", "annul-from-start running>over 2026-11-23T02:10");
        row("extended by a step already", OrderStatus::Extended, "2026-12-21T02:10", "", "2026-12-01T10:00", "",
            {u"extend-order 2026-12-01T09:00"_s});
        row("a decision not to extend stands", OrderStatus::Extended, "2026-12-21T02:10", "", "2026-12-01T10:00", "",
            {u"do-not-extend 2026-12-01T09:00"_s});
    }
    void anOrderTellsItsOwnMoves()
    {
        QFETCH(QStringList, before);
        QFETCH(OrderStatus, status);
        QFETCH(QString, until);
        QFETCH(QString, ended);
        QFETCH(QString, known);
        QFETCH(QString, moves);
        PlayedCase played;
        played.impose(u"2026-11-23T02:10"_s);
        played.begin({}, u"2026-11-23T02:10"_s);
        for (const QString &one : before) {
            ActInput input = played.filled(u"thv"_s, one.section(u' ', 0, 0), one.section(u' ', 1));
            input.until = at(u"2026-12-21T02:10"_s);
            played.take(played.attempt(input), one);
        }
        BarringOrder order;
        order.id = played.orderId;
        order.imposedAt = at(u"2026-11-23T02:10"_s);
        order.status = status;
        if (!until.isEmpty())
            order.extendedUntil = at(until);
        if (!ended.isEmpty())
            order.endedAt = at(ended);
        const ThvTerm term = thvTerm(order, PlayedCase::region().thvLengths(order.imposedAt.date));
        const QList<FlowEvent> events = followOrder(played.state(), played.book(), order, term, at(known));
        QStringList said;
        for (const FlowEvent &event : events) {
            said.append(u"%1 %2>%3 %4"_s.arg(event.code, event.from, event.to, event.at.toIso()) +
                        (event.until ? u" until "_s + event.until->toIso() : QString()));
        }
        QCOMPARE(said.join(u"; "_s), moves);
        played.add(events);
        QVERIFY2(followOrder(played.state(), played.book(), order, term, at(known)).isEmpty(), "told twice");
    }

    void fieldsAreRefused_data()
    {
        QTest::addColumn<QString>("flow");
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *flow, const char *act, const char *field, const char *says) {
            QTest::newRow(name) << QString::fromLatin1(flow) << QString::fromLatin1(act) << QString::fromLatin1(field)
                                << QString::fromLatin1(says);
        };
        row("no moment", "icm", "put-on-waiting-list", "no-at", "at:missing");
        row("tomorrow", "icm", "put-on-waiting-list", "future", "at:in-future");
        row("before the route began", "icm", "put-on-waiting-list", "past", "at:before-start");
        row("without a reason", "icm", "put-on-waiting-list", "no-reason", "reason:missing");
        row("a reason of spaces", "icm", "put-on-waiting-list", "blank-reason", "reason:missing");
        row("who accepted is not said", "icm", "accept", "no-parties", "who:missing");
        row("who accepted is two", "icm", "accept", "", "who:missing");
        row("no such outcome", "icm", "care-indication", "bad-outcome", "outcome:unknown-value");
        row("extended past 28 days", "thv", "extend-order", "past-28", "until:past-maximum");
        row("extended to before its end", "thv", "extend-order", "", "until:before-that-moment");
        row("a talk with one person", "thv", "system-talk", "one-party", "parties:two-needed");
        row("a talk with one person twice", "thv", "system-talk", "twice", "parties:same-person-twice");
        row("a talk with nobody", "thv", "system-talk", "no-parties", "parties:missing");
        row("a member of another household", "thv", "member-talk", "stranger", "member:unknown-value");
        row("suspended until yesterday", "icm", "suspend", "until-past", "until:before-that-moment");
    }
    void fieldsAreRefused()
    {
        QFETCH(QString, flow);
        QFETCH(QString, act);
        QFETCH(QString, field);
        QFETCH(QString, says);
        PlayedCase played;
        played.impose(u"2026-11-23T02:10"_s);
        played.begin(u"icm"_s, u"2026-11-23T09:00"_s);
        ActInput input = played.filled(flow, act, u"2026-11-24T10:00"_s);
        const QHash<QString, std::function<void()>> spoil{{u"no-at"_s, [&] { input.at = {}; }},
            {u"future"_s,
                [&] {
                    input.at = at(u"2026-12-24T10:00"_s);
                    input.until = input.at.addDays(1);
                }},
            {u"past"_s, [&] { input.at = at(u"2026-11-22T10:00"_s); }}, {u"no-reason"_s, [&] { input.reason.clear(); }},
            {u"blank-reason"_s, [&] { input.reason = u"  "_s; }}, {u"no-parties"_s, [&] { input.parties.clear(); }},
            {u"bad-outcome"_s, [&] { input.outcome = u"perhaps"_s; }},
            {u"past-28"_s, [&] { input.until = at(u"2026-12-21T02:11"_s); }},
            {u"one-party"_s, [&] { input.parties.resize(1); }},
            {u"twice"_s,
                [&] {
                    input.parties[1].name = u"a.  kluut"_s;
                    input.parties[0].name = u"A. Kluut"_s;
                }},
            {u"stranger"_s,
                [&] {
                    SeededIds other(99);
                    input.member = PersonId::create(other);
                }},
            {u"until-past"_s, [&] { input.until = at(u"2026-11-24T09:00"_s); }}};
        if (spoil.contains(field))
            spoil[field]();
        const Applied applied = played.attempt(input, u"2026-11-25T10:00"_s);
        QCOMPARE(PlayedCase::reasons(applied), says);
        QVERIFY(applied.events.isEmpty());
    }

    void aDuoIsTwoPeople()
    {
        PlayedCase played;
        played.begin(u"icm"_s, u"2026-11-23T09:00"_s);
        play(played, admittedIcm.mid(0, 2));
        ActInput input = played.filled(u"icm"_s, u"name-local-member"_s, u"2026-11-24T11:00"_s);
        input.parties = {{u" a. KLUUT "_s, u"lokaal-team-delft"_s, {}}};
        QCOMPARE(PlayedCase::reasons(played.attempt(input)), u"who:same-person-twice"_s);
        input.parties = {{u"B. Tureluur"_s, u"lokaal-team-delft"_s, {}}};
        played.take(played.attempt(input), u"name-local-member"_s);
        QVERIFY(played.state().duoComplete());
    }

    void scalingUpEndsOneRouteAndBeginsTheOther()
    {
        PlayedCase played;
        played.begin(u"icm"_s, u"2026-11-23T09:00"_s);
        play(played, admittedIcm);
        played.act(u"icm"_s, u"scale-up"_s, u"2026-12-15T10:00"_s);
        const FlowState state = played.state();
        QCOMPARE(state.runs.size(), 2);
        QVERIFY(!state.runs[0].isOpen());
        QCOMPARE(state.activeRoute()->flow, u"mda"_s);
        QCOMPARE(state.activeRoute()->linkedRun, 1);
        QCOMPARE(state.phase(), std::optional(SafetyPhase::ImmediateSafety)); // safety does not wait for a decision
        QCOMPARE(state.role(u"icm-worker"_s)->who.name, u"A. Kluut"_s);
    }

    void terugvalIsANormalMoveAndNothingIsOverwritten()
    {
        PlayedCase played;
        played.facts.agreements = 1;
        played.begin(u"icm"_s, u"2026-11-23T09:00"_s);
        play(played,
            admittedIcm + QStringList{u"icm partner-join 2026-11-25T09:00"_s,
                              u"icm to-risk-driven-care 2026-12-20T10:00"_s, u"icm to-recovery 2027-03-01T10:00"_s,
                              u"icm relapse-to-safety 2027-03-09T10:00"_s});
        const FlowState state = played.state();
        QCOMPARE(state.phases.size(), 4);
        QVERIFY(state.phases[3].relapse && !state.phases[2].relapse);
        QCOMPARE(state.phases[3].reason, u"besproken"_s);
        QCOMPARE(state.phases[2].until, std::optional(at(u"2027-03-09T10:00"_s)));
        QCOMPARE(state.partners.size(), 4); // a band in each phase
        QVERIFY(!state.partners[3].until);
        ActInput back = played.filled(u"icm"_s, u"to-risk-driven-care"_s, u"2027-03-01T10:00"_s);
        QCOMPARE(PlayedCase::reasons(played.attempt(back, u"2027-03-10T10:00"_s)), u"at:before-start"_s);
    }

    void closingAsksForAReason()
    {
        PlayedCase played;
        played.begin(u"icm"_s, u"2026-11-23T09:00"_s);
        play(played, admittedIcm);
        played.facts.redFlags = {RedFlag::Weapon};
        ActInput close = played.filled(u"icm"_s, u"close"_s, u"2027-01-15T10:00"_s);
        close.reason.clear();
        QCOMPARE(PlayedCase::reasons(played.attempt(close)), u"reason:missing"_s);
        const QList<ActVerdict> verdicts = allowedMoves(played.state(), played.book(), played.facts, close.at);
        const auto found = std::find_if(
            verdicts.cbegin(), verdicts.cend(), [](const ActVerdict &one) { return one.act->id == u"close"_s; });
        QVERIFY(found->allowed);
        QCOMPARE(found->reasonFor, (QList<Lack>{{LackCode::YearNotPassed, {}}, {LackCode::FlagsOpen, {u"weapon"_s}}}));
        play(played, {u"icm settle-flag 2027-01-16T10:00 weapon"_s});
        close.at = at(u"2027-11-24T10:00"_s); // a year after it was accepted, no flag open: no reason asked
        played.take(played.attempt(close), u"close"_s);
        QCOMPARE(played.state().lastRoute()->standing, Standing::Resting);
        QVERIFY(!played.state().phase());
    }

    void separateFirst_data()
    {
        QTest::addColumn<Answer>("control");
        QTest::addColumn<bool>("flag");
        QTest::addColumn<bool>("apart");
        QTest::newRow("control, a flag") << Answer::Yes << true << true;
        QTest::newRow("control, no flag") << Answer::Yes << false << true;
        QTest::newRow("not known, a flag") << Answer::Unknown << true << true;
        QTest::newRow("not known, no flag") << Answer::Unknown << false << false;
        QTest::newRow("no control, a flag") << Answer::No << true << false;
    }
    void separateFirst()
    {
        QFETCH(Answer, control);
        QFETCH(bool, flag);
        QFETCH(bool, apart);
        PlayedCase played;
        played.impose(u"2026-11-23T02:10"_s);
        played.facts.coerciveControl = control;
        if (flag)
            played.facts.redFlags = {RedFlag::Strangulation};
        played.begin({}, u"2026-11-23T02:10"_s);
        const DueTerm talk = played.due(DeadlineKind::SystemTalk).value();
        QCOMPARE(talk.separateFirst, apart);
        QCOMPARE(talk.deadline().has_value(), !apart);
        const LocalDateTime muchLater = at(u"2027-06-01T12:00"_s);
        QCOMPARE(talk.stand(muchLater), apart ? DueStand::SeparateFirst : DueStand::Overdue);
        QCOMPARE(PlayedCase::reasons(played.attempt(u"thv"_s, u"system-talk"_s, u"2026-11-26T10:00"_s)),
            apart ? u"at:not-possible separate-first"_s : QString());
        played.act(u"thv"_s, u"joint-talk-weighing"_s, u"2026-11-25T10:00"_s);
        played.act(u"thv"_s, u"system-talk"_s, u"2026-11-26T10:00"_s);
        QCOMPARE(goalOf(played.state(), played.facts), control == Answer::Yes ? u"safe-separation"_s : QString());
    }

    void aStepTakenBackStaysInTheHistory()
    {
        PlayedCase played;
        played.begin(u"icm"_s, u"2026-11-23T09:00"_s);
        play(played, admittedIcm);
        const FlowEvent door = *played.state().last(1, u"at-the-door"_s);
        QVERIFY(!correct(played.state(), door.id, {}, at(u"2026-11-25T10:00"_s)).refusals.isEmpty());
        const FlowEvent moved = *played.state().last(1, u"accept"_s);
        QVERIFY(!correct(played.state(), moved.id, u"vergist"_s, at(u"2026-11-25T10:00"_s)).refusals.isEmpty());
        played.take(correct(played.state(), door.id, u"vergist"_s, at(u"2026-11-25T10:00"_s)), u"correct"_s);
        QVERIFY(played.state().last(1, u"at-the-door"_s) == nullptr);
        QCOMPARE(played.events.size(), 8); // all of them are kept
    }

    void anyWalkKeepsTheRules();
    void walksSayWhy();
};

namespace {

/// The same chance every time.
int chance(std::uint64_t &state, int sides)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return static_cast<int>(state % static_cast<std::uint64_t>(sides));
}

ActInput inputFor(const PlayedCase &played, const ActVerdict &verdict, LocalDateTime when, std::uint64_t &dice)
{
    ActInput input;
    input.run = verdict.run;
    input.act = verdict.act->id;
    input.at = when;
    input = played.filled(input);
    const Act &act = *verdict.act;
    if (verdict.needs.contains(FlowField::Who))
        input.parties = {input.parties.at(act.role == u"local-member" ? 1 : 0)};
    if (!act.outcomes.isEmpty())
        input.outcome = act.outcomes.at(chance(dice, static_cast<int>(act.outcomes.size())));
    input.member = played.facts.members.at(chance(dice, 2));
    if (act.order == OrderChange::Extend)
        input.until = played.facts.orders.cbegin()->latestEnd;
    return input;
}

int openPhases(const FlowState &state)
{
    return static_cast<int>(
        std::count_if(state.phases.cbegin(), state.phases.cend(), [](const PhaseStay &stay) { return !stay.until; }));
}

int activeRoutes(const FlowState &state)
{
    return static_cast<int>(std::count_if(
        state.runs.cbegin(), state.runs.cend(), [](const FlowRun &run) { return run.route && run.isActive(); }));
}

} // namespace

void FlowTest::anyWalkKeepsTheRules()
{
    std::uint64_t dice = 20261122;
    QSet<QString> taken;
    for (int walk = 0; walk < 16; ++walk) {
        PlayedCase played;
        played.facts.agreements = 1;
        played.facts.redFlags = {RedFlag::Stalking};
        played.impose(u"2026-11-23T02:10"_s);
        played.begin(walk % 2 == 0 ? u"icm"_s : u"mda"_s, u"2026-11-23T09:00"_s);
        LocalDateTime now = at(u"2026-11-23T10:00"_s);
        for (int step = 0; step < 40; ++step) {
            now = now.addDays(chance(dice, 4));
            const FlowState before = played.state();
            QList<ActVerdict> possible = allowedMoves(before, played.book(), played.facts, now);
            possible.removeIf([](const ActVerdict &one) { return !one.allowed; });
            QVERIFY(!possible.isEmpty());
            const ActVerdict &chosen = possible.at(chance(dice, static_cast<int>(possible.size())));
            const Applied applied = played.attempt(inputFor(played, chosen, now, dice), now.toIso());
            if (!applied.refusals.isEmpty()) { // a partner who takes no part, an extension too late
                QVERIFY(applied.events.isEmpty());
                continue;
            }
            played.add(applied.events);
            taken.insert(chosen.act->flow + u' ' + chosen.act->id);
            const FlowState after = played.state();
            QVERIFY2(openPhases(after) <= 1, qPrintable(chosen.act->id));
            QVERIFY2(activeRoutes(after) <= 1, qPrintable(chosen.act->id));
            QVERIFY2(after.activeRoute() != nullptr || openPhases(after) == 0, qPrintable(chosen.act->id));
            QVERIFY(after.lastSeq == played.events.constLast().seq);
            for (qsizetype index = 1; index < after.phases.size(); ++index)
                QVERIFY(after.phases[index - 1].until && !(after.phases[index].from < *after.phases[index - 1].until));
            QList<FlowEvent> shuffled = played.events;
            std::reverse(shuffled.begin(), shuffled.end());
            QVERIFY(fold(shuffled) == after); // the order of reading does not matter
            (void)dueTerms(after, played.book(), played.terms(), played.facts);
        }
    }
    QVERIFY2(taken.size() > 50, qPrintable(QString::number(taken.size())));
}

void FlowTest::walksSayWhy()
{
    std::uint64_t dice = 42;
    int refused = 0;
    for (int walk = 0; walk < 4; ++walk) {
        PlayedCase played;
        played.impose(u"2026-11-23T02:10"_s);
        played.begin(walk % 2 == 0 ? u"mda"_s : u"icm"_s, u"2026-11-23T09:00"_s);
        LocalDateTime now = at(u"2026-11-23T10:00"_s);
        for (int step = 0; step < 25; ++step) {
            now = now.addDays(1);
            const QList<ActVerdict> all = allowedMoves(played.state(), played.book(), played.facts, now);
            for (const ActVerdict &one : all) {
                QCOMPARE(one.allowed, one.lacks.isEmpty());
                if (one.allowed)
                    continue;
                const Applied applied = played.attempt(inputFor(played, one, now, dice), now.toIso());
                QVERIFY(applied.events.isEmpty());
                QCOMPARE(applied.refusals.constFirst().lacks, one.lacks);
                ++refused;
            }
            const ActVerdict &chosen = all.at(chance(dice, static_cast<int>(all.size())));
            if (chosen.allowed)
                played.add(played.attempt(inputFor(played, chosen, now, dice), now.toIso()).events);
        }
    }
    QVERIFY(refused > 500);
}

QTEST_GUILESS_MAIN(FlowTest)
#include "test_flow.moc"
