#include "tests/core/caseflow/flowcase.h"

#include "core/caseflow/safety.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::caseflow;

/// The terms that run in a case, what meets them, and what comes next; the values of safety.
class FlowTermsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyTermOfAnOrder_data()
    {
        QTest::addColumn<DeadlineKind>("kind");
        QTest::addColumn<QString>("due");
        QTest::addColumn<bool>("law");
        QTest::newRow("first contact within the hour") << DeadlineKind::FirstContact << u"2026-11-23T03:10"_s << false;
        QTest::newRow("reachable within 24 hours") << DeadlineKind::Reachability << u"2026-11-24T02:10"_s << true;
        QTest::newRow("everybody spoken in two days") << DeadlineKind::MemberTalks << u"2026-11-25T02:10"_s << false;
        QTest::newRow("systeemgesprek") << DeadlineKind::SystemTalk << u"2026-11-30T02:10"_s << false;
        QTest::newRow("safety agreements") << DeadlineKind::SafetyAgreements << u"2026-11-30T02:10"_s << false;
        QTest::newRow("advice on day 8") << DeadlineKind::ExtensionAdvice << u"2026-11-30T02:10"_s << false;
        QTest::newRow("decision before it ends") << DeadlineKind::ExtensionDecision << u"2026-12-03T02:10"_s << true;
        QTest::newRow("day 10") << DeadlineKind::OrderEnd << u"2026-12-03T02:10"_s << true;
    }
    void everyTermOfAnOrder()
    {
        QFETCH(DeadlineKind, kind);
        QFETCH(QString, due);
        QFETCH(bool, law);
        PlayedCase played;
        played.impose(u"2026-11-23T02:10"_s);
        played.begin({}, u"2026-11-23T02:10"_s);
        const DueTerm term = played.due(kind).value();
        QCOMPARE(term.term.due().value().toIso(), due);
        QCOMPARE(term.term.hard, law);
        QCOMPARE(law ? term.term.latest : term.term.target, term.term.due());
        QVERIFY(!term.doneAt);
    }

    void everyTermOfTheRoutes_data()
    {
        QTest::addColumn<QString>("route");
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<DeadlineKind>("kind");
        QTest::addColumn<QString>("due");
        const QStringList accepted{u"icm accept 2026-11-24T10:00"_s};
        const QStringList analysis =
            accepted + QStringList{u"icm name-icm-worker 2026-11-24T10:00"_s,
                           u"icm name-local-member 2026-11-24T11:00"_s, u"icm at-the-door 2026-11-24T12:00"_s,
                           u"icm family-answer 2026-11-24T13:00"_s, u"icm begin-analysis 2026-11-30T09:00"_s};
        const auto icm = [](const char *name, const QStringList &before, DeadlineKind kind, const char *due) {
            QTest::newRow(name) << u"icm"_s << before << kind << QString::fromLatin1(due);
        };
        const auto mda = [](const char *name, const QStringList &before, DeadlineKind kind, const char *due) {
            QTest::newRow(name) << u"mda"_s << before << kind << QString::fromLatin1(due);
        };
        icm("the check in five working days", {}, DeadlineKind::ExecutorCheck, "2026-11-30T23:59");
        icm("at the door in 24 hours", {}, DeadlineKind::FirstVisit, "2026-11-24T09:00");
        icm("the duo in two working days", accepted, DeadlineKind::DuoComplete, "2026-11-26T23:59");
        icm("partners in ten", accepted, DeadlineKind::PartnersConfirmed, "2026-12-08T23:59");
        icm("a year", accepted, DeadlineKind::YearCheck, "2027-11-24T10:00");
        icm("the analysis", analysis, DeadlineKind::Analysis, "2027-01-11T09:00");
        icm("the plan", analysis, DeadlineKind::LongTermPlan, "2027-01-25T09:00");
        icm("suspended until", {u"icm suspend 2026-11-24T10:00"_s}, DeadlineKind::SuspensionEnd, "2026-11-29T10:00");
        icm("extended until", {u"icm extend 2026-11-24T10:00"_s}, DeadlineKind::ExtendedEnd, "2026-11-29T10:00");
        icm("more effort until", {u"icm partner-join 2026-11-24T09:30"_s, u"icm effort-raise 2026-11-24T10:00"_s},
            DeadlineKind::EffortEnd, "2026-11-29T10:00");
        icm("the youth table", {u"icm youth-table-agenda 2026-11-24T10:00"_s}, DeadlineKind::YouthTable,
            "2026-11-29T10:00");
        mda("Veilig Thuis in five working days", {}, DeadlineKind::VtSafetyAssessment, "2026-11-30T23:59");
        mda("an answer in ten", {u"mda history-asked 2026-11-23T11:00"_s}, DeadlineKind::ContactHistory,
            "2026-12-07T23:59");
        const QStringList weighing{u"mda to-weegoverleg 2026-11-26T10:00"_s};
        mda("weighed in six weeks", weighing, DeadlineKind::Weighing, "2027-01-07T10:00");
        mda("held until", weighing + QStringList{u"mda hold 2026-12-01T10:00"_s}, DeadlineKind::HeldUntil,
            "2026-12-06T10:00");
        const QStringList admitted = weighing + QStringList{u"mda admit 2026-12-10T10:00"_s};
        mda("directors", admitted, DeadlineKind::DirectorsNamed, "2026-12-17T23:59");
        mda("the integral plan", admitted, DeadlineKind::IntegralPlan, "2027-01-21T10:00");
    }
    void everyTermOfTheRoutes()
    {
        QFETCH(QString, route);
        QFETCH(QStringList, before);
        QFETCH(DeadlineKind, kind);
        QFETCH(QString, due);
        PlayedCase played;
        played.begin(route, u"2026-11-23T09:00"_s);
        for (const QString &line : before)
            played.act(line.section(u' ', 0, 0), line.section(u' ', 1, 1), line.section(u' ', 2));
        const std::optional<DueTerm> term = played.due(kind);
        QVERIFY(term.has_value());
        QCOMPARE(term->term.due().value().toIso(), due);
        QVERIFY(!term->doneAt);
    }

    void theDoorIsAnAgreementNobodyConfirmed()
    {
        PlayedCase played;
        played.begin(u"icm"_s, u"2026-11-23T09:00"_s);
        const DueTerm door = played.due(DeadlineKind::FirstVisit).value();
        QVERIFY(!door.term.hard && !door.term.confirmed && !door.term.latest);
        QCOMPARE(door.stand(at(u"2026-11-24T08:00"_s)), DueStand::Target);
        QCOMPARE(door.stand(at(u"2026-11-24T09:01"_s)), DueStand::Overdue);
        played.act(u"icm"_s, u"at-the-door"_s, u"2026-11-24T12:00"_s);
        QCOMPARE(played.due(DeadlineKind::FirstVisit)->doneAt, std::optional(at(u"2026-11-24T12:00"_s)));
        QCOMPARE(played.due(DeadlineKind::FirstVisit)->stand(at(u"2027-01-01"_s)), DueStand::Done);
    }

    void anotherOrderAsksForTheDoorAgain()
    {
        PlayedCase played;
        played.impose(u"2026-11-23T02:10"_s);
        played.begin(u"icm"_s, u"2026-11-23T09:00"_s);
        played.act(u"icm"_s, u"at-the-door"_s, u"2026-11-23T12:00"_s);
        QVERIFY(played.due(DeadlineKind::FirstVisit)->doneAt.has_value());
        const LocalDateTime called = played.facts.calledAt;
        played.impose(u"2026-11-26T01:00"_s);
        played.facts.calledAt = called;
        played.add(startOrder(played.state(), played.book(), played.orderId, at(u"2026-11-26T01:00"_s)));
        QVERIFY(!played.due(DeadlineKind::FirstVisit)->doneAt);
        QCOMPARE(played.due(DeadlineKind::FirstVisit)->term.due(), std::optional(at(u"2026-11-27T01:00"_s)));
        QList<QString> contacts; // of each order in its own night
        for (const DueTerm &term : played.due()) {
            if (term.kind == DeadlineKind::FirstContact)
                contacts.append(term.term.due()->toIso());
        }
        QCOMPARE(contacts, (QList<QString>{u"2026-11-23T03:10"_s, u"2026-11-26T02:00"_s}));
    }

    void everyMemberCounts()
    {
        PlayedCase played;
        played.impose(u"2026-11-23T02:10"_s);
        played.begin({}, u"2026-11-23T02:10"_s);
        ActInput talk = played.filled(u"thv"_s, u"member-talk"_s, u"2026-11-23T12:00"_s);
        played.take(played.attempt(talk), u"talk"_s);
        played.take(played.attempt(talk), u"talk"_s); // the same one again
        QCOMPARE(played.due(DeadlineKind::MemberTalks)->membersDone, 1);
        QVERIFY(!played.due(DeadlineKind::MemberTalks)->doneAt);
        talk.member = played.facts.members.at(1);
        talk.at = at(u"2026-11-23T18:00"_s);
        played.take(played.attempt(talk), u"talk"_s);
        QCOMPARE(played.due(DeadlineKind::MemberTalks)->doneAt, std::optional(talk.at));
    }

    void suspensionHoldsAgreementsNotTheLaw()
    {
        PlayedCase played;
        played.begin(u"mda"_s, u"2026-11-23T09:00"_s);
        played.act(u"mda"_s, u"history-asked"_s, u"2026-11-23T11:00"_s);
        const LocalDateTime law = *played.due(DeadlineKind::VtSafetyAssessment)->term.due();
        played.act(u"mda"_s, u"suspend"_s, u"2026-11-24T09:00"_s);
        QCOMPARE(played.due(DeadlineKind::ContactHistory)->stand(at(u"2027-03-01"_s)), DueStand::Paused);
        QVERIFY(!played.due(DeadlineKind::ContactHistory)->deadline());
        QCOMPARE(played.due(DeadlineKind::VtSafetyAssessment)->term.due(), std::optional(law));
        QCOMPARE(played.due(DeadlineKind::VtSafetyAssessment)->stand(at(u"2027-03-01"_s)), DueStand::Overdue);
        played.act(u"mda"_s, u"resume"_s, u"2026-12-04T09:00"_s);
        QCOMPARE(played.due(DeadlineKind::ContactHistory)->term.due()->toIso(), u"2026-12-17T23:59"_s); // ten days on
        QCOMPARE(played.due(DeadlineKind::VtSafetyAssessment)->term.due(), std::optional(law));
    }

    void whatComesNext()
    {
        PlayedCase played;
        played.impose(u"2026-11-23T02:10"_s);
        played.begin(u"icm"_s, u"2026-11-23T09:00"_s);
        const LocalDateTime now = at(u"2026-11-23T10:00"_s);
        QCOMPARE(nextDate(played.due())->kind, DeadlineKind::FirstContact);
        QList<NextDecision> next = nextDecisions(played.state(), played.book(), played.facts, played.due(), now);
        QCOMPARE(next.size(), 2);
        QCOMPARE(next[0].act, u"extend-order"_s);
        QCOMPARE(next[0].due, std::optional(at(u"2026-11-30T02:10"_s))); // its advice is due first
        QCOMPARE(next[0].who, Actor::Mayor);
        QCOMPARE(next[1].act, u"accept"_s);
        QCOMPARE(next[1].who, Actor::Executor);
        QVERIFY(next[1].allowed);
        played.act(u"icm"_s, u"accept"_s, u"2026-11-23T10:00"_s);
        next = nextDecisions(played.state(), played.book(), played.facts, played.due(), now);
        QCOMPARE(next[1].act, u"family-answer"_s);
    }

    void anAgreementToCheckIsATermOfTheCase()
    {
        PlayedCase played;
        played.begin(u"icm"_s, u"2026-11-23T09:00"_s);
        played.facts.checks = {at(u"2026-11-25T18:00"_s)};
        const DueTerm check = played.due(DeadlineKind::AgreementCheck).value();
        QCOMPARE(check.term.due(), std::optional(at(u"2026-11-25T18:00"_s)));
        QCOMPARE(check.run, 0);
    }

    void safetyValues_data()
    {
        QTest::addColumn<QString>("spoil");
        QTest::addColumn<QString>("says");
        QTest::newRow("whole") << QString() << QString();
        QTest::newRow("score 11") << u"high"_s << u"score:unknown-value"_s;
        QTest::newRow("no score") << u"none"_s << u"score:unknown-value"_s;
        QTest::newRow("of a stranger") << u"stranger"_s << u"member:unknown-value"_s;
        QTest::newRow("tomorrow") << u"future"_s << u"on:in-future"_s;
        QTest::newRow("by nobody") << u"nobody"_s << u"author:missing"_s;
    }
    void safetyValues()
    {
        QFETCH(QString, spoil);
        QFETCH(QString, says);
        SeededIds ids(3);
        SafetyEstimate estimate;
        estimate.member = PersonId::create(ids);
        const QList<PersonId> members{estimate.member};
        estimate.on = QDate(2026, 11, 23);
        estimate.score = spoil == u"high"_s ? 11 : spoil == u"none"_s ? -1 : 0;
        estimate.author = spoil == u"nobody"_s ? u" "_s : u"A. Kluut"_s;
        if (spoil == u"stranger"_s)
            estimate.member = PersonId::create(ids);
        if (spoil == u"future"_s)
            estimate.on = QDate(2026, 11, 25);
        QStringList said;
        for (const SafetyRefusal &one : refusalsOf(estimate, members, at(u"2026-11-24T10:00"_s)))
            said.append(one.field + u':' + toCode(one.code));
        QCOMPARE(said.join(u' '), says);
    }

    void twoRedInOnePartIsInformation()
    {
        RihgOutcome outcome;
        outcome.on = QDate(2026, 11, 23);
        outcome.parts = {RihgPart{5, 1, 1}, RihgPart{4, 1, 1}, RihgPart{6, 0, 1}};
        QVERIFY(!outcome.twoRedInOnePart()); // three red, none two in one part
        QVERIFY(refusalsOf(outcome, at(u"2026-11-24T10:00"_s)).isEmpty());
        outcome.parts[1] = {3, 1, 2};
        QVERIFY(outcome.twoRedInOnePart());
        outcome.parts[0].yellow = 6;
        QCOMPARE(refusalsOf(outcome, at(u"2026-11-24T10:00"_s)).constFirst().field, u"parts"_s); // 21 signals
        outcome.parts = {};
        QCOMPARE(refusalsOf(outcome, at(u"2026-11-24T10:00"_s)).constFirst().code, RefusalCode::Missing);
    }

    /// The plan is checked while somebody works on the case, aftercare included; not after.
    void agreementsAreCheckedWhileTheCaseIsOpen_data()
    {
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<bool>("asked");
        QTest::newRow("waiting to be accepted") << Standing::Awaiting << true;
        QTest::newRow("worked on") << Standing::Active << true;
        QTest::newRow("aftercare") << Standing::Resting << true;
        QTest::newRow("ended") << Standing::Ended << false;
    }
    void agreementsAreCheckedWhileTheCaseIsOpen()
    {
        QFETCH(const Standing, standing);
        PlayedCase played;
        played.begin(u"icm"_s, u"2026-11-20T10:00"_s);
        played.facts.checks = {at(u"2026-11-25T09:00"_s)};
        QVERIFY(played.due(DeadlineKind::AgreementCheck).has_value());
        FlowEvent moved;
        moved.kind = FlowEventKind::Moved;
        moved.seq = played.state().lastSeq + 1;
        moved.run = played.run(u"icm"_s);
        moved.at = at(u"2026-11-21T10:00"_s);
        moved.to = u"ended"_s;
        moved.standing = standing;
        played.add({moved});
        QFETCH(const bool, asked);
        QCOMPARE(played.due(DeadlineKind::AgreementCheck).has_value(), asked);
    }

    void anAgreementSaysWhoChecksAndWhen()
    {
        const LocalDateTime now = at(u"2026-11-24T10:00"_s);
        SeededIds ids(3);
        SafetyAgreement agreement;
        agreement.id = SafetyAgreementId::create(ids);
        agreement.madeAt = at(u"2026-11-23T10:00"_s);
        QCOMPARE(refusalsOf(agreement, now).size(), 3);
        agreement.what = u"Dirk slaapt bij zijn broer"_s;
        agreement.checkedBy = u"B. Tureluur"_s;
        agreement.checkAt = at(u"2026-11-23T09:00"_s);
        QCOMPARE(refusalsOf(agreement, now), (QList<SafetyRefusal>{{u"checkAt"_s, RefusalCode::BeforeThatMoment}}));
        agreement.checkAt = at(u"2026-11-25T09:00"_s);
        QVERIFY(refusalsOf(agreement, now).isEmpty());
        AgreementCheck check{
            AgreementCheckId::create(ids), agreement.id, at(u"2026-11-23T20:00"_s), false, u"B. Tureluur"_s, {}};
        QCOMPARE(refusalsOf(check, agreement, now), (QList<SafetyRefusal>{{u"note"_s, RefusalCode::Missing}}));
        check.kept = true;
        QVERIFY(refusalsOf(check, agreement, now).isEmpty());
        agreement.endedAt = now;
        QCOMPARE(refusalsOf(check, agreement, now).constFirst().field, u"agreement"_s);
        QCOMPARE(refusalsOf(agreement, now).constFirst().field, u"endReason"_s);
    }
};

QTEST_GUILESS_MAIN(FlowTermsTest)
#include "test_flowterms.moc"
