#include "core/casebook/flowvalues.h"
#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/samplecase.h"
#include "tests/support/tabwalk.h"
#include "ui/casefile/casesheet.h"
#include "ui/casefile/celltable.h"
#include "ui/casefile/factlist.h"
#include "ui/casefile/phasebar.h"
#include "ui/casefile/phasestab.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"
#include "ui/wording/rules.h"
#include "ui/wording/timeline.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::ui;
using namespace regie::test;

namespace {

/// Everything a person could read on @p widget: labels and the cells of tables.
QString readable(const QWidget &widget)
{
    QStringList all;
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        all << label->text() << label->toolTip();
    const QList<QTableView *> tables = widget.findChildren<QTableView *>();
    for (const QTableView *table : tables) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                all << table->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
        }
    }
    return all.join(u'\n');
}

QString facts(const QWidget &sheet, const QString &name)
{
    return sheet.findChild<FactList *>(name)->asText();
}

} // namespace

class SheetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void hasItsTabsAndNoOther();
    void isAccessible_data();
    void isAccessible();
    void staysInsideTheWindow_data();
    void staysInsideTheWindow();
    void neverShowsASecretAddress();
    void showsMarkupAsText();
    void escapeGoesBack();
    void printAsksForPrint();
    void arrowShowsTheSentence();
    void theSumIsOfTheRowsBelow();
    void arrowTellsTheEvent();
    void aDeviationShowsItsReason();
    void theTimelineOpensWhatItShows();
    void theTimelineIsAListToo();
    void aCaseWithoutEventsSaysSo();
    void anotherCaseLeavesNothingBehind();
    void thePhaseBarSaysWhereACaseStands_data();
    void thePhaseBarSaysWhereACaseStands();
    void theHeaderSaysThePhaseOnEveryTab();
    void theHeaderSaysTheFirstDate_data();
    void theHeaderSaysTheFirstDate();
};

void SheetTest::initTestCase()
{
    wording::speak(*qApp);
    applyTheme(*qApp, ThemeChoice::Light);
    applyFont(*qApp);
}

void SheetTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void SheetTest::cleanup()
{
    applyFont(*qApp);
}

void SheetTest::hasItsTabsAndNoOther()
{
    CaseSheet sheet;
    QStringList tabs;
    for (int index = 0; index < sheet.tabs()->count(); ++index)
        tabs.append(sheet.tabs()->tabText(index));
    QCOMPARE(tabs, QStringList({u"Overzicht"_s, u"Huishouden"_s, u"Gebeurtenissen"_s, u"Toets && besluit"_s, u"Fasen"_s,
                       u"Analyse"_s, u"Plan"_s, u"Partners"_s, u"Overleg"_s, u"Contactjournaal"_s, u"Documenten"_s,
                       u"Historie"_s}));
}

void SheetTest::isAccessible_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 2.0}) {
        for (int tab = 0; tab < 12; ++tab)
            QTest::addRow("tab %d, text at %d %%", tab, static_cast<int>(scale * 100)) << tab << scale;
    }
}

void SheetTest::isAccessible()
{
    QFETCH(int, tab);
    QFETCH(double, scale);
    applyFont(*qApp, scale);
    CaseSheet sheet;
    sheet.setCase(sampleCase(), smallRegion(), mockupNow());
    sheet.tabs()->setCurrentIndex(tab);
    sheet.resize(1240, 816);
    REGIE_NONE(tabWalk(sheet));
    REGIE_NONE(unnamed(sheet));
    REGIE_NONE(clipped(sheet));
    REGIE_NONE(richTexts(sheet));
    REGIE_NONE(invisibleFocus(sheet));
    REGIE_NONE(leaks(sheet, {u"Zandoog"_s, u"Helmgras"_s, u"Lotte"_s}));
}

void SheetTest::staysInsideTheWindow_data()
{
    QTest::addColumn<QSize>("room");
    QTest::addColumn<double>("scale");
    QTest::newRow("the window of the mock-ups") << QSize(1240, 816) << 1.0;
    QTest::newRow("a small laptop") << QSize(820, 600) << 1.0;
    QTest::newRow("text at 200 %") << QSize(1240, 816) << 2.0;
}

void SheetTest::staysInsideTheWindow()
{
    QFETCH(QSize, room);
    QFETCH(double, scale);
    applyFont(*qApp, scale);
    CaseSheet sheet;
    sheet.setCase(sampleCase(), smallRegion(), mockupNow());
    for (int tab = 0; tab < sheet.tabs()->count(); ++tab) {
        sheet.tabs()->setCurrentIndex(tab);
        QCOMPARE(grabAt(sheet, room).size(), room);
        REGIE_NONE(clipped(sheet));
    }
}

void SheetTest::neverShowsASecretAddress()
{
    CaseSheet sheet;
    sheet.setCase(sampleCase(), smallRegion(), mockupNow());
    const QString all = readable(sheet);
    QVERIFY(all.contains(u"Geheim adres: Lotte"_s));
    for (const QString &canary : {u"Zeeduinlaan"_s, u"2586"_s, u"'s-Gravenhage"_s})
        QVERIFY2(!all.contains(canary), qPrintable(canary));
}

void SheetTest::showsMarkupAsText()
{
    const QString bad = u"<img src=\"file:///etc/passwd\"><b>Zandoog</b>"_s;
    CaseView view = sampleCase();
    view.household.name = bad;
    view.file.handler = bad;
    view.members[0].person.name.surname = bad;
    view.intake.what = bad;
    view.history[0].source = bad;
    view.decisions[0].reason = bad;
    CaseSheet sheet;
    sheet.setCase(view, smallRegion(), mockupNow());
    for (int tab = 0; tab < sheet.tabs()->count(); ++tab) {
        sheet.tabs()->setCurrentIndex(tab);
        (void)grabAt(sheet, {1240, 816});
        REGIE_NONE(richTexts(sheet));
    }
    QVERIFY(readable(sheet).contains(bad));
}

void SheetTest::escapeGoesBack()
{
    CaseSheet sheet;
    sheet.setCase(sampleCase(), smallRegion(), mockupNow());
    QVERIFY(activate(sheet));
    const QSignalSpy back(&sheet, &CaseSheet::back);
    QTest::keyClick(&sheet, Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
    sheet.findChild<QPushButton *>(u"caseBack"_s)->click();
    QCOMPARE(back.size(), 2);
}

void SheetTest::printAsksForPrint()
{
    CaseSheet sheet;
    const QSignalSpy print(&sheet, &CaseSheet::print);
    sheet.findChild<QPushButton *>(u"casePrint"_s)->click();
    QCOMPARE(print.size(), 1);
}

void SheetTest::arrowShowsTheSentence()
{
    CaseSheet sheet;
    sheet.setCase(sampleCase(), smallRegion(), mockupNow());
    sheet.tabs()->setCurrentWidget(sheet.findChild<QWidget *>(u"caseAssessment"_s));
    QVERIFY(activate(sheet));
    auto *criteria = sheet.findChild<CellTable *>(u"caseCriteria"_s);
    criteria->setFocus();
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(criteria, Qt::Key_Down);
    const QString said = facts(sheet, u"caseCriterion"_s);
    QVERIFY2(said.contains(smallRegion().sentences.value(u"Q3"_s).text), qPrintable(said));
    QTest::keyClick(criteria, Qt::Key_Down);
    QVERIFY(!facts(sheet, u"caseCriterion"_s).contains(smallRegion().sentences.value(u"Q3"_s).text));
}

/// The sum above the rows is that of the rows: a case goes on after its check.
void SheetTest::theSumIsOfTheRowsBelow()
{
    CaseView view = sampleCase();
    const auto counted = std::count_if(view.history.cbegin(), view.history.cend(), [](const HistoryEvent &event) {
        return !event.isOrder && event.belongs == rules::Belongs::Certain && event.weight == rules::Weight::Counts;
    });
    view.assessment.vtReports.certain = static_cast<int>(counted) + 1;
    view.assessedOn = QDate(2026, 1, 3);
    CaseSheet sheet;
    sheet.setCase(view, smallRegion(), mockupNow());
    const auto *reports = sheet.findChild<QLabel *>(u"caseReportCount"_s);
    QVERIFY(reports != nullptr);
    QVERIFY2(reports->text().startsWith(wording::reportsText(static_cast<int>(counted))), qPrintable(reports->text()));
    QVERIFY2(
        reports->text().endsWith(u"%1 bij de toets van za 03-01-2026"_s.arg(counted + 1)), qPrintable(reports->text()));
}

void SheetTest::arrowTellsTheEvent()
{
    CaseSheet sheet;
    sheet.setCase(sampleCase(), smallRegion(), mockupNow());
    sheet.tabs()->setCurrentWidget(sheet.findChild<QWidget *>(u"caseHistoryOfEvents"_s));
    QVERIFY(activate(sheet));
    QVERIFY(facts(sheet, u"caseEventDetail"_s).contains(u"Huisverbod"_s));
    auto *events = sheet.findChild<CellTable *>(u"caseEvents"_s);
    events->setFocus();
    QTest::keyClick(events, Qt::Key_Down);
    QTest::keyClick(events, Qt::Key_Down);
    const QString said = facts(sheet, u"caseEventDetail"_s);
    QVERIFY2(said.contains(u"Melding VT, vervolg"_s), qPrintable(said));
    QVERIFY2(said.contains(u"nog navragen bij de bron"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Te controleren: "_s), qPrintable(said));
}

void SheetTest::aDeviationShowsItsReason()
{
    CaseView view = sampleCase();
    view.decisions[0].deviates = true;
    view.decisions[0].chosen = AdviceRoute::LocalTeam;
    view.decisions[0].reason = u"Ouders hebben vandaag zelf hulp gevraagd."_s;
    CaseSheet sheet;
    sheet.setCase(view, smallRegion(), mockupNow());
    const QString said = facts(sheet, u"caseDecision"_s);
    QVERIFY(said.contains(u"Wijkt af van het advies"_s));
    QVERIFY(said.contains(view.decisions.first().reason));
    QVERIFY(said.contains(u"haaglanden-2025-01 (te bevestigen)"_s));
}

void SheetTest::theTimelineOpensWhatItShows()
{
    CaseSheet sheet;
    sheet.setCase(sampleCase(), smallRegion(), mockupNow());
    sheet.tabs()->setCurrentWidget(sheet.phases());
    sheet.resize(1240, 816);
    QVERIFY(activate(sheet));
    TimelineView *view = sheet.phases()->view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home, Qt::ControlModifier); // the order of 2021
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(readable(*sheet.phases()).contains(u"1e huisverbod"_s));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(sheet.tabs()->tabText(sheet.tabs()->currentIndex()), u"Gebeurtenissen"_s);
    const QString said = facts(sheet, u"caseEventDetail"_s);
    QVERIFY2(said.contains(u"za 14-06-2025, 23:40"_s), qPrintable(said));
    QVERIFY(sheet.findChild<CellTable *>(u"caseEvents"_s)->hasFocus());
}

void SheetTest::theTimelineIsAListToo()
{
    CaseSheet sheet;
    const CaseView view = sampleCase();
    sheet.setCase(view, smallRegion(), mockupNow());
    sheet.tabs()->setCurrentWidget(sheet.phases());
    QVERIFY(activate(sheet));
    sheet.findChild<QToolButton *>(u"timelineAsList"_s)->click();
    CellTable *list = sheet.phases()->list();
    QVERIFY(list->isVisible());
    QVERIFY(!sheet.phases()->view()->isVisible());
    QCOMPARE(list->model()->rowCount(), view.timeline.items.size());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    // The same item is chosen in both.
    QCOMPARE(sheet.phases()->view()->current(), view.timeline.byTime().at(list->currentIndex().row()));
    const QString title = list->currentIndex().siblingAtColumn(2).data().toString();
    QVERIFY(!title.isEmpty());
    QCOMPARE(title, wording::titleText(view.timeline.items.at(sheet.phases()->view()->current())));
}

void SheetTest::aCaseWithoutEventsSaysSo()
{
    CaseView view = sampleCase();
    view.history.clear();
    view.criteria.clear();
    view.decisions.clear();
    view.deadlines.clear();
    view.disclosures.clear();
    view.thv.reset();
    view.timeline = {};
    CaseSheet sheet;
    sheet.setCase(view, smallRegion(), mockupNow());
    const QString all = readable(sheet);
    QVERIFY(all.contains(u"geen huisverboden of meldingen bekend"_s));
    QVERIFY(all.contains(u"Er is nog niets besloten."_s));
    QVERIFY(all.contains(u"Er staat geen datum open"_s));
    QVERIFY(all.contains(u"nog niets naar buiten gegaan"_s));
    QVERIFY(all.contains(u"nog niets met een datum"_s));
}

void SheetTest::anotherCaseLeavesNothingBehind()
{
    CaseSheet sheet;
    sheet.setCase(sampleCase(), smallRegion(), mockupNow());
    CaseView other;
    other.household.name = u"Kievitsbloem"_s;
    sheet.setCase(other, smallRegion(), mockupNow());
    settle();
    const QString all = readable(sheet);
    for (const QString &trace : {u"Zandoog"_s, u"Helmgras"_s, u"Lotte"_s, u"Verwurging"_s, u"OEF-2026-0042"_s})
        QVERIFY2(!all.contains(trace), qPrintable(trace));
}

void SheetTest::thePhaseBarSaysWhereACaseStands_data()
{
    using caseflow::PhaseStay;
    using caseflow::SafetyPhase;
    using caseflow::Standing;
    QTest::addColumn<CaseFlow>("flow");
    QTest::addColumn<QStringList>("words");
    const auto at = [](const QString &day) { return LocalDateTime::parse(day + u"T09:00"_s).value(); };
    const auto flow = [&at](const QString &route, Standing standing, const QString &since,
                          const QList<PhaseStay> &stays) {
        caseflow::FlowRun run;
        run.number = 1;
        run.flow = route;
        run.standing = standing;
        run.start = at(u"2026-01-14"_s);
        run.stays = {{u"state"_s, at(since)}};
        CaseFlow out;
        out.state.runs = {run};
        out.state.phases = stays;
        return out;
    };
    const PhaseStay first{SafetyPhase::ImmediateSafety, at(u"2025-12-14"_s), at(u"2026-04-20"_s)};
    const PhaseStay second{SafetyPhase::RiskDrivenCare, at(u"2026-04-20"_s), at(u"2026-07-18"_s)};
    const PhaseStay back{SafetyPhase::ImmediateSafety, at(u"2026-07-18"_s), at(u"2026-08-28"_s), true, u"incident"_s};
    const PhaseStay again{SafetyPhase::RiskDrivenCare, at(u"2026-08-28"_s), std::nullopt};
    const PhaseStay relapsed{SafetyPhase::ImmediateSafety, at(u"2026-11-22"_s), std::nullopt, true, u"incident"_s};
    QTest::newRow("no route began") << CaseFlow() << QStringList();
    QTest::newRow("ICM waits for its check")
        << flow(u"icm"_s, Standing::Awaiting, u"2026-01-14"_s, {})
        << QStringList{u"1 Directe veiligheid: nog niet begonnen"_s, u"2 Risicogestuurde zorg: nog niet begonnen"_s,
               u"3 Herstel: nog niet begonnen"_s, u"Stabiele veiligheid: afsluiten, vinger aan de pols"_s};
    QTest::newRow("second phase after a relapse")
        << flow(u"icm"_s, Standing::Active, u"2026-01-14"_s, {first, second, back, again})
        << QStringList{u"1 Directe veiligheid: 14-12-2025 tot 20-04 · terugval 18-07 tot 28-08"_s,
               u"2 Risicogestuurde zorg, nu: 20-04 tot 18-07 · sinds 28-08 · 87 dagen"_s,
               u"3 Herstel: nog niet begonnen"_s, u"Stabiele veiligheid: afsluiten, vinger aan de pols"_s};
    QTest::newRow("MDA++ fell back yesterday")
        << flow(u"mda"_s, Standing::Active, u"2026-01-14"_s, {first, second, relapsed})
        << QStringList{u"1 Directe veiligheid, nu: 14-12-2025 tot 20-04 · terugval sinds 22-11 · 1 dag"_s,
               u"2 Risicogestuurde zorg: 20-04 tot 18-07"_s, u"3 Herstel: nog niet begonnen"_s,
               u"Stabiele veiligheid: evalueren en afsluiten"_s};
    QTest::newRow("aftercare") << flow(u"icm"_s, Standing::Resting, u"2026-11-01"_s, {first})
                               << QStringList{u"1 Directe veiligheid: 14-12-2025 tot 20-04"_s,
                                      u"2 Risicogestuurde zorg: nog niet begonnen"_s, u"3 Herstel: nog niet begonnen"_s,
                                      u"Stabiele veiligheid, nu: vinger aan de pols sinds 01-11"_s};
    QTest::newRow("closed") << flow(u"mda"_s, Standing::Ended, u"2026-11-01"_s, {first})
                            << QStringList{u"1 Directe veiligheid: 14-12-2025 tot 20-04"_s,
                                   u"2 Risicogestuurde zorg: nog niet begonnen"_s, u"3 Herstel: nog niet begonnen"_s,
                                   u"Stabiele veiligheid: route geëindigd op 01-11"_s};
}

/// In words, and what a screen reader says is the same; nothing is there before a route began.
void SheetTest::thePhaseBarSaysWhereACaseStands()
{
    QFETCH(CaseFlow, flow);
    QFETCH(QStringList, words);
    CaseView view = sampleCase();
    view.flow = std::make_shared<const CaseFlow>(flow);
    PhaseBar bar;
    bar.setCase(view, QDate(2026, 11, 23));
    QCOMPARE(bar.isHidden(), words.isEmpty());
    QStringList said;
    for (int i = 1; i <= words.size(); ++i)
        said.append(bar.findChild<QWidget *>(u"phase%1"_s.arg(i))->accessibleName());
    QCOMPARE(said, words);
}

void SheetTest::theHeaderSaysThePhaseOnEveryTab()
{
    caseflow::FlowRun run;
    run.number = 1;
    run.flow = u"icm"_s;
    run.standing = caseflow::Standing::Active;
    run.stays = {{u"coordination"_s, {QDate(2026, 8, 28), QTime(9, 0)}}};
    CaseFlow flow;
    flow.state.runs = {run};
    flow.state.phases = {
        {caseflow::SafetyPhase::RiskDrivenCare, {QDate(2026, 8, 28), QTime(9, 0)}, std::nullopt, true, u"incident"_s}};
    CaseView view = sampleCase();
    view.flow = std::make_shared<const CaseFlow>(flow);
    CaseSheet sheet;
    sheet.setCase(view, smallRegion(), mockupNow());
    sheet.resize(1240, 816);
    sheet.show();
    for (int tab = 0; tab < sheet.tabs()->count(); ++tab) {
        sheet.tabs()->setCurrentIndex(tab);
        QList<QLabel *> labels = sheet.findChild<QWidget *>(u"caseHeader"_s)->findChildren<QLabel *>();
        labels.removeIf([](const QLabel *label) { return !label->isVisible() || !label->text().startsWith(u"Fase:"); });
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.first()->text(), u"Fase: 2 Risicogestuurde zorg, terugval sinds 28-08 · 87 dagen"_s);
    }
}

void SheetTest::theHeaderSaysTheFirstDate_data()
{
    QTest::addColumn<int>("termDays");
    QTest::addColumn<int>("meetingDays");
    QTest::addColumn<CaseStatus>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("a meeting tomorrow, a term next month")
        << 30 << 1 << CaseStatus::Active << u"Volgende datum: di 24-11-2026, 10:00 · Casusoverleg"_s;
    QTest::newRow("a term before the meeting")
        << 1 << 9 << CaseStatus::Active << u"Volgende datum: di 24-11-2026, 09:12 · 1e bezoek"_s;
    QTest::newRow("the meeting does not hide what is late")
        << -2 << 1 << CaseStatus::Active
        << u"Volgende datum: di 24-11-2026, 10:00 · Casusoverleg Gepland · nog 1 dag 1 datum voorbij 1e bezoek, "
           "za 21-11-2026, 09:12"_s;
    QTest::newRow("a closed case asks for no dates")
        << 1 << 1 << CaseStatus::Closed << u"Volgende datum: Er staat geen datum open"_s;
}

void SheetTest::theHeaderSaysTheFirstDate()
{
    QFETCH(int, termDays);
    QFETCH(int, meetingDays);
    CaseView view = sampleCase();
    QFETCH(const CaseStatus, status);
    QFETCH(QString, words);
    view.file.status = status;
    Deadline term;
    term.kind = DeadlineKind::FirstVisit;
    term.due = mockupNow().addDays(termDays);
    view.deadlines = {term};
    caseflow::Meeting meeting;
    meeting.at = {mockupNow().date.addDays(meetingDays), QTime(10, 0)};
    view.meetings = {meeting};
    CaseSheet sheet;
    sheet.setCase(view, smallRegion(), mockupNow());
    const QString said = sheet.findChild<QWidget *>(u"caseNextDate"_s)->accessibleName();
    QVERIFY2(said.startsWith(words), qPrintable(said));
}

QTEST_MAIN(SheetTest)
#include "sheet_test.moc"
