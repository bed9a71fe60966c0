#include "core/casebook/flowvalues.h"
#include "tests/support/samplecase.h"
#include "ui/wording/briefing.h"
#include "ui/wording/domain.h"
#include "ui/wording/language.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;

namespace {

QString said(const CaseView &view, const QString &topic)
{
    for (const wording::BriefingLine &line : wording::briefing(view, test::mockupNow())) {
        if (line.topic == topic)
            return line.text;
    }
    return {};
}

} // namespace

class BriefingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { wording::speak(*QCoreApplication::instance()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void saysWho();
    void saysWhatHappened();
    void countsWhatCameAfterTheAssessment();
    void oneEventIsSingular();
    void aLongStoryIsCutHere();
    void saysHowItStands();
    void saysThatTheDecisionDeviates();
    void saysWhatIsOpen();
    void saysWhatIsLate();
    void saysTheFirstDateWhateverItIsOf();
    void saysWhatToBewareOf();
    void saysHowSafeItIs();
    void aFlagThatWasTalkedOverIsNotSaid();
    void neverHoldsASecretAddress();
    void anEmptyCaseSaysLittle();
    void listsWords();
};

void BriefingTest::saysWho()
{
    QCOMPARE(said(test::sampleCase(), u"Wie"_s),
        u"Dirk Zandoog (42) en Lotte Helmgras (40), partners. Kinderen: Pim (12) en Sterre (8)."_s);
}

void BriefingTest::saysWhatHappened()
{
    const QString text = said(test::sampleCase(), u"Gebeurd"_s);
    QVERIFY2(text.startsWith(u"2 huisverboden, laatste ma 23-11-2026. 3 meldingen"_s), qPrintable(text));
    QVERIFY2(text.contains(u"1 gebeurtenis telt misschien mee."_s), qPrintable(text));
    QVERIFY2(text.endsWith(u"de kinderen lagen in bed.”"_s), qPrintable(text));
}

/// What happened after the assessment happened too.
void BriefingTest::countsWhatCameAfterTheAssessment()
{
    CaseView view = test::sampleCase();
    HistoryEvent later = view.history.at(1);
    later.at = LocalDateTime{QDate(2026, 12, 1), QTime(0, 0)};
    view.history.prepend(later);
    const QString text = said(view, u"Gebeurd"_s);
    QVERIFY2(text.contains(u"4 meldingen VT, laatste di 01-12-2026"_s), qPrintable(text));
}

void BriefingTest::oneEventIsSingular()
{
    CaseView view = test::sampleCase();
    for (HistoryEvent &event : view.history) { // an advice becomes one that may count
        if (event.reportKind == VtReportKind::Advice)
            event.weight = rules::Weight::Possibly;
    }
    QVERIFY(said(view, u"Gebeurd"_s).contains(u"2 gebeurtenissen tellen misschien mee."_s));
}

void BriefingTest::aLongStoryIsCutHere()
{
    CaseView view = test::sampleCase();
    view.intake.what = QString(10000, u'x');
    const QString text = said(view, u"Gebeurd"_s);
    QVERIFY(text.size() < 500);
    QVERIFY(text.endsWith(u"x…”"_s));
}

void BriefingTest::saysHowItStands()
{
    QCOMPARE(said(test::sampleCase(), u"Nu"_s),
        u"Wacht op de check. Besloten zoals geadviseerd: ICM. Huisverbod: dag 1 van 10, tot do 03-12-2026, 02:10."_s);
}

void BriefingTest::saysThatTheDecisionDeviates()
{
    CaseView view = test::sampleCase();
    view.decisions[0].deviates = true;
    view.decisions[0].chosen = AdviceRoute::LocalTeam;
    QVERIFY(said(view, u"Nu"_s).contains(u"Besloten: Lokaal team. Het advies was ICM."_s));
}

void BriefingTest::saysWhatIsOpen()
{
    const QString text = said(test::sampleCase(), u"Open"_s);
    QVERIFY2(text.contains(u"3 vragen van de toets staan nog open."_s), qPrintable(text));
    QVERIFY2(text.contains(u"Nog niet gevraagd: "_s), qPrintable(text));
    QVERIFY2(text.contains(u"di 24-11-2026, 02:10"_s), qPrintable(text));
}

void BriefingTest::saysWhatIsLate()
{
    CaseView view = test::sampleCase();
    view.deadlines[0].due = test::mockupNow().addDays(-1);
    QVERIFY(said(view, u"Open"_s).startsWith(u"1 datum voorbij."_s));
    view.deadlines[1].due = test::mockupNow().addDays(-1);
    QVERIFY(said(view, u"Open"_s).startsWith(u"2 datums voorbij."_s));
    view.deadlines[0].doneAt = test::mockupNow().toUtc();
    QVERIFY(said(view, u"Open"_s).startsWith(u"1 datum voorbij."_s));
}

/// A meeting or an action that comes before the first term is not passed over.
void BriefingTest::saysTheFirstDateWhateverItIsOf()
{
    CaseView view = test::sampleCase();
    for (Deadline &deadline : view.deadlines)
        deadline.due = deadline.due.addDays(30);
    caseflow::PlanAction action;
    action.what = u"Sleutels wisselen"_s;
    action.target = QDate(2026, 11, 25);
    view.actions = {action};
    QVERIFY2(said(view, u"Open"_s).startsWith(u"Eerstvolgende: Actiepunt: Sleutels wisselen, wo 25-11-2026."_s),
        qPrintable(said(view, u"Open"_s)));
    caseflow::Meeting meeting;
    meeting.at = {QDate(2026, 11, 24), QTime(10, 0)};
    view.meetings = {meeting};
    QVERIFY2(said(view, u"Open"_s).startsWith(u"Eerstvolgende: Casusoverleg, di 24-11-2026, 10:00."_s),
        qPrintable(said(view, u"Open"_s)));
}

void BriefingTest::saysWhatToBewareOf()
{
    const QString text = said(test::sampleCase(), u"Let op"_s);
    for (const QString &part : {u"Verwurging"_s, u"Het adres van Lotte is geheim"_s, u"Bel Lotte niet"_s,
             u"Dirk Zandoog is 3 keer uithuisgeplaatst, ook in een ander huishouden."_s, u"te controleren"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void BriefingTest::saysHowSafeItIs()
{
    CaseView view = test::sampleCase();
    SeededIds ids(3);
    auto flow = std::make_shared<CaseFlow>();
    for (const auto &[day, score] : {std::pair{2, 3}, std::pair{20, 6}})
        flow->safety.estimates.append({SafetyEstimateId::create(ids), view.members.at(1).person.id,
            QDate(2026, 11, day), score, u"A. Kluut"_s, {}});
    const SafetyAgreementId agreement = SafetyAgreementId::create(ids);
    flow->safety.agreements.append({.id = agreement, .what = u"Geen bezoek"_s});
    flow->safety.checks.append({.agreement = agreement, .kept = false});
    view.flow = flow;
    const QString now = said(view, u"Nu"_s);
    QVERIFY2(now.contains(u"Veiligheid van Lotte: 6; dat was 3 op ma 02-11-2026."_s), qPrintable(now));
    const QString beware = said(view, u"Let op"_s);
    QVERIFY2(beware.contains(u"1 veiligheidsafspraak is niet nagekomen."_s), qPrintable(beware));
}

void BriefingTest::aFlagThatWasTalkedOverIsNotSaid()
{
    CaseView view = test::sampleCase();
    QCOMPARE(wording::openFlagWords(view).size(), 1);
    auto flow = std::make_shared<CaseFlow>();
    flow->facts.redFlags = view.intake.redFlags;
    flow->state.raised = {RedFlag::OrderViolated};
    flow->state.settled = view.intake.redFlags;
    view.flow = flow;
    QCOMPARE(wording::openFlagWords(view), QStringList{wording::text(RedFlag::OrderViolated)});
}

void BriefingTest::neverHoldsASecretAddress()
{
    for (const wording::BriefingLine &line : wording::briefing(test::sampleCase(), test::mockupNow())) {
        for (const QString &canary : {u"Zeeduinlaan"_s, u"2586"_s, u"Gravenhage"_s})
            QVERIFY2(!line.text.contains(canary), qPrintable(line.topic));
    }
}

void BriefingTest::anEmptyCaseSaysLittle()
{
    const QList<wording::BriefingLine> lines = wording::briefing({}, test::mockupNow());
    for (const wording::BriefingLine &line : lines)
        QVERIFY(!line.text.isEmpty());
    QCOMPARE(said({}, u"Wie"_s), QString());
}

void BriefingTest::listsWords()
{
    QCOMPARE(wording::listed({}), QString());
    QCOMPARE(wording::listed({u"a"_s}), u"a"_s);
    QCOMPARE(wording::listed({u"a"_s, u"b"_s, u"c"_s}), u"a, b en c"_s);
}

QTEST_GUILESS_MAIN(BriefingTest)
#include "briefing_test.moc"
