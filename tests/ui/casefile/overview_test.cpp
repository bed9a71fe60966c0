#include "core/casebook/flowvalues.h"
#include "tests/support/samplecase.h"
#include "ui/casefile/casesheet.h"
#include "ui/casefile/celltable.h"
#include "ui/casefile/overviewrows.h"
#include "ui/casefile/overviewtab.h"
#include "ui/journal/journaltab.h"
#include "ui/plan/plantab.h"
#include "ui/wording/language.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::ui;
using namespace regie::test;

namespace {

template <typename Id>
Id fresh()
{
    static SeededIds ids(11);
    return Id::create(ids);
}

caseflow::PlanAction action(const QString &what, QDate target, QDate latest = {})
{
    return {.id = fresh<PlanActionId>(),
        .what = what,
        .owner = {.organisation = u"perspektief"_s, .name = u"M. Vlierboom"_s, .member = {}},
        .target = target,
        .latest = latest};
}

caseflow::Meeting meeting(LocalDateTime at)
{
    caseflow::Meeting out;
    out.id = fresh<MeetingId>();
    out.at = at;
    out.place = u"ZVHH, zaal 2"_s;
    return out;
}

/// A case that runs by its route, with what @p change adds to it.
CaseView running()
{
    CaseView view = sampleCase();
    view.file.status = CaseStatus::Active;
    auto flow = std::make_shared<CaseFlow>();
    caseflow::FlowRun run;
    run.number = 1;
    run.flow = u"icm"_s;
    run.stays = {{u"running"_s, {QDate(2026, 1, 14), QTime(9, 0)}}};
    flow->state.runs = {run};
    flow->state.partners = {{.organisation = u"perspektief"_s,
                                .intensity = caseflow::Intensity::Normal,
                                .phase = caseflow::SafetyPhase::ImmediateSafety,
                                .from = {QDate(2026, 10, 12), QTime(9, 0)}},
        {.organisation = u"vvt-den-haag"_s,
            .intensity = caseflow::Intensity::High,
            .from = {QDate(2025, 11, 3), QTime(9, 0)}},
        {.organisation = u"perspektief"_s,
            .intensity = caseflow::Intensity::Low,
            .from = {QDate(2025, 1, 1), QTime(9, 0)},
            .until = LocalDateTime{QDate(2025, 2, 1), QTime(9, 0)}}};
    flow->state.efforts = {{.organisation = u"perspektief"_s,
        .raised = true,
        .from = {QDate(2026, 11, 20), QTime(0, 0)},
        .until = {QDate(2026, 12, 3), QTime(0, 0)}}};
    view.flow = flow;
    return view;
}

QStringList told(const QList<CellRow> &rows)
{
    QStringList out;
    for (const CellRow &row : rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells << cell.text << cell.second;
        out.append(cells.join(u'|'));
    }
    return out;
}

ContactJournal journal(int notes)
{
    ContactJournal out;
    for (int index = 0; index < notes; ++index) {
        ContactNote note;
        note.id = fresh<ContactNoteId>();
        note.at = {QDate(2026, 11, 20).addDays(-index), QTime(10, 0)};
        note.kind = ContactKind::Call;
        note.others = u"oma Maria"_s;
        note.text = u"Rustige week, nummer %1."_s.arg(index);
        out.threads.append({.first = note, .corrections = {}});
    }
    return out;
}

} // namespace

/// What the first tab of a case tells, in Dutch, from values made by hand.
class OverviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { wording::speak(*QCoreApplication::instance()); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void everythingAskedStandsInOneList();
    void anActionWithTwoDatesStandsOnce();
    void aClosedCaseAsksNothing();
    void whatWasMetIsToldWhenNothingIsAsked();
    void partnersOfNowStandWithTheirEffort();
    void lastContactsAreTheLatest();
    void aCorrectedNoteIsToldAsItReadsNow();
    void adviceStandsAsLongAsItAsks_data();
    void adviceStandsAsLongAsItAsks();
    void enterOpensWhatIsAsked_data();
    void enterOpensWhatIsAsked();
    void theJournalIsTakenOverAndLeftBehind();
};

void OverviewTest::everythingAskedStandsInOneList()
{
    CaseView view = running();
    view.deadlines = {{.kind = DeadlineKind::FirstVisit, .due = {QDate(2026, 11, 24), QTime(2, 10)}},
        {.kind = DeadlineKind::FirstContact,
            .due = {QDate(2026, 11, 23), QTime(3, 10)},
            .doneAt = mockupNow().toUtc()}};
    view.actions = {action(u"Veiligheidsplan\nbijwerken"_s, QDate(2026, 11, 20)),
        action(u"School: afspraak signalen"_s, QDate(2026, 11, 27))};
    view.meetings = {meeting({QDate(2026, 11, 26), QTime(14, 0)})};
    const QStringList rows = told(todoRows(todoOf(view, mockupNow()), view, smallRegion(), mockupNow()));
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0), u"Veiligheidsplan bijwerken|Perspektief (Arosa), M. Vlierboom|3 dagen voorbij|Streefdatum"_s);
    QVERIFY2(rows.at(1).startsWith(u"1e bezoek|"_s), qPrintable(rows.at(1)));
    QVERIFY2(rows.at(1).endsWith(u"di 24-11, 02:10|Op tijd"_s), qPrintable(rows.at(1)));
    QVERIFY2(rows.at(2).endsWith(u"|ZVHH, zaal 2|do 26-11, 14:00|Gepland"_s), qPrintable(rows.at(2)));
    QCOMPARE(rows.at(3), u"School: afspraak signalen|Perspektief (Arosa), M. Vlierboom|vr 27-11|Op tijd"_s);
}

void OverviewTest::anActionWithTwoDatesStandsOnce()
{
    CaseView view = running();
    view.deadlines = {};
    view.actions = {action(u"Diagnostiek"_s, QDate(2026, 11, 20), QDate(2026, 12, 20))};
    const QList<caseflow::NextDate> dates = todoOf(view, mockupNow());
    QCOMPARE(dates.size(), 1);
    QVERIFY(dates.first().late);
}

void OverviewTest::aClosedCaseAsksNothing()
{
    CaseView view = running();
    view.actions = {action(u"Diagnostiek"_s, QDate(2026, 11, 20))};
    view.file.status = CaseStatus::Closed;
    QVERIFY(todoOf(view, mockupNow()).isEmpty());
}

void OverviewTest::whatWasMetIsToldWhenNothingIsAsked()
{
    CaseView view = running();
    view.deadlines = {
        {.kind = DeadlineKind::FirstVisit, .due = {QDate(2026, 11, 24), QTime(2, 10)}, .doneAt = mockupNow().toUtc()},
        {.kind = DeadlineKind::FirstContact,
            .due = {QDate(2026, 11, 23), QTime(3, 10)},
            .doneAt = mockupNow().toUtc()}};
    const QStringList rows = told(metRows(view, smallRegion(), mockupNow()));
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows.at(0).startsWith(u"Eerste contact|"_s), qPrintable(rows.at(0)));
    QVERIFY2(rows.at(1).endsWith(u"di 24-11, 02:10|Voldaan"_s), qPrintable(rows.at(1)));
}

void OverviewTest::partnersOfNowStandWithTheirEffort()
{
    const QList<CellRow> rows = effortRows(running(), smallRegion(), mockupNow().date);
    QCOMPARE(told(rows),
        QStringList({u"Veilig Verder Team Den Haag||Hoog|sinds ma 03-11-2025"_s,
            u"Perspektief (Arosa)|Directe veiligheid · tot do 03-12 meer gevraagd|Normaal|sinds ma 12-10"_s}));
    QCOMPARE(rows.first().cells.at(1).sign, Sign::EffortHigh);
    QVERIFY(effortRows(sampleCase(), smallRegion(), mockupNow().date).isEmpty());
}

void OverviewTest::lastContactsAreTheLatest()
{
    const QStringList rows = told(lastContactRows(journal(6), mockupNow().date, 2));
    QCOMPARE(rows, QStringList({u"vr 20-11||Rustige week, nummer 0.|Telefoongesprek · oma Maria"_s,
                       u"do 19-11||Rustige week, nummer 1.|Telefoongesprek · oma Maria"_s}));
}

void OverviewTest::aCorrectedNoteIsToldAsItReadsNow()
{
    ContactJournal read = journal(1);
    ContactNote correction = read.threads.first().first;
    correction.text = u"Onrustige week."_s;
    read.threads.first().corrections = {correction};
    const QString row = told(lastContactRows(read, mockupNow().date, 4)).first();
    QVERIFY2(row.contains(u"Onrustige week."_s) && !row.contains(u"nummer"_s), qPrintable(row));
}

void OverviewTest::adviceStandsAsLongAsItAsks_data()
{
    QTest::addColumn<CaseView>("view");
    QTest::addColumn<bool>("stands");
    CaseView view = running();
    view.assessments = {{.id = fresh<AssessmentId>(), .at = mockupNow().toUtc()}};
    view.decisions = {{.id = fresh<DecisionId>(), .assessment = view.assessments.first().id}};
    QTest::newRow("a route runs as decided") << view << false;
    CaseView other = view;
    other.file.status = CaseStatus::AwaitingCheck;
    QTest::newRow("the check is awaited") << other << true;
    other = view;
    other.file.status = CaseStatus::Closed;
    QTest::newRow("closed") << other << false;
    other = view;
    other.flow = std::make_shared<CaseFlow>();
    QTest::newRow("no route began") << other << true;
    other = view;
    auto resting = std::make_shared<CaseFlow>(*view.flow);
    resting->state.runs.first().standing = caseflow::Standing::Resting;
    other.flow = resting;
    QTest::newRow("aftercare") << other << false;
    other = view;
    other.assessments.prepend({.id = fresh<AssessmentId>(), .at = mockupNow().toUtc().addDays(1)});
    QTest::newRow("assessed again and not decided") << other << true;
    other.decisions.append({.id = fresh<DecisionId>(), .assessment = other.assessments.first().id});
    QTest::newRow("assessed again and decided") << other << false;
}

void OverviewTest::adviceStandsAsLongAsItAsks()
{
    QFETCH(CaseView, view);
    QFETCH(bool, stands);
    QCOMPARE(adviceStands(view), stands);
    OverviewTab tab;
    tab.setCase(view, smallRegion(), mockupNow());
    QCOMPARE(tab.findChild<QWidget *>(u"caseAdviceNow"_s)->isVisibleTo(&tab), stands);
}

void OverviewTest::enterOpensWhatIsAsked_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("tab");
    QTest::newRow("an action: the plan") << 0 << u"Plan"_s;
    QTest::newRow("a term: the phases") << 1 << u"Fasen"_s;
    QTest::newRow("a meeting: the consultations") << 2 << u"Overleg"_s;
}

void OverviewTest::enterOpensWhatIsAsked()
{
    QFETCH(int, row);
    QFETCH(QString, tab);
    CaseView view = running();
    view.actions = {action(u"Veiligheidsplan bijwerken"_s, QDate(2026, 11, 20))};
    view.deadlines = {{.kind = DeadlineKind::FirstVisit, .due = {QDate(2026, 11, 24), QTime(2, 10)}}};
    view.meetings = {meeting({QDate(2026, 11, 26), QTime(14, 0)})};
    CaseSheet sheet;
    sheet.setCase(view, smallRegion(), mockupNow());
    sheet.resize(1240, 816);
    sheet.show();
    auto *list = sheet.findChild<CellTable *>(u"caseTodo"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(row, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(sheet.tabs()->tabText(sheet.tabs()->currentIndex()), tab);
}

void OverviewTest::theJournalIsTakenOverAndLeftBehind()
{
    CaseSheet sheet;
    sheet.setCase(running(), smallRegion(), mockupNow());
    sheet.show();
    const auto *panel = sheet.findChild<CellTable *>(u"caseLastContacts"_s);
    QVERIFY(!panel->isVisibleTo(&sheet));
    sheet.journal()->setJournal(journal(6));
    QVERIFY(panel->isVisibleTo(&sheet));
    QCOMPARE(panel->model()->rowCount(), 4);
    QTest::mouseClick(sheet.findChild<QPushButton *>(u"caseToJournal"_s), Qt::LeftButton);
    QCOMPARE(sheet.tabs()->currentWidget(), static_cast<QWidget *>(sheet.journal()));
    sheet.tabs()->setCurrentIndex(0);
    CaseView another = running();
    another.file.id = fresh<CaseId>();
    sheet.setCase(another, smallRegion(), mockupNow());
    QVERIFY2(!panel->isVisibleTo(&sheet), "notes of one case under another");
}

QTEST_MAIN(OverviewTest)
#include "overview_test.moc"
