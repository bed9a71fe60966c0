#include "tests/core/casebook/practicevault.h"
#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/sampleplan.h"
#include "tests/support/tabwalk.h"
#include "ui/casefile/casepage.h"
#include "ui/casefile/casesheet.h"
#include "ui/casefile/celltable.h"
#include "ui/casefile/factlist.h"
#include "ui/disclosure/documentstab.h"
#include "ui/meeting/agendafield.h"
#include "ui/meeting/meetingform.h"
#include "ui/meeting/meetingspage.h"
#include "ui/meeting/meetingstab.h"
#include "ui/plan/plantab.h"
#include "ui/report/reportpreview.h"
#include "ui/shell/desk.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>

using namespace regie;
using namespace regie::ui;
using namespace Qt::StringLiterals;

/// The meetings and the papers of a case, on its page and from there, by keyboard, through the whole program.
class PapersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theMeetingsStandOnTheirTab();
    void aMeetingIsOpenedAndLeft();
    void aMeetingBeginsWithThisCase();
    void anActionOpensThePlan();
    void whatLeavesStandsAmongTheDocuments();
    void largeTextFits();

private:
    [[nodiscard]] CaseSheet &sheet() const { return *m_window->findChild<CasePage *>()->sheet(); }
    [[nodiscard]] QString openTab() const { return sheet().tabs()->currentWidget()->objectName(); }
    [[nodiscard]] QString facts(const QString &name) const { return m_window->findChild<FactList *>(name)->asText(); }
    void enter(QWidget *in) const
    {
        in->setFocus();
        QTest::keyClick(in, Qt::Key_Return);
    }

    std::unique_ptr<test::PracticeVault> m_practice;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Desk> m_desk;
    CaseId m_case;
};

void PapersTest::initTestCase()
{
    wording::speak(*qApp);
    applyTheme(*qApp, ThemeChoice::Light);
    applyFont(*qApp);
}

/// A case with two meetings, one held and one of today, and what was agreed in the first.
void PapersTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_practice = std::make_unique<test::PracticeVault>();
    QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
    QVERIFY(m_practice->fill(3));
    m_window = std::make_unique<MainWindow>();
    m_desk = std::make_unique<Desk>(*m_window, std::move(m_practice->vault), m_practice->region);
    store::Vault &vault = m_desk->casebook().vault();
    const auto rows = m_desk->casebook().cases();
    const auto open =
        std::ranges::find_if(*rows, [](const store::CaseRow &row) { return row.file.status != CaseStatus::Closed; });
    QVERIFY(open != rows->cend());
    m_case = open->file.id;
    test::SamplePlan plan(vault.ids(), vault.clock().today());
    QVERIFY(vault.write(
        vault.viewer(), store::Action::Plan, {}, [&](store::Transaction &tx) { return plan.write(tx, m_case, {}); }));
    m_desk->goTo({Page::Case, m_case, {}});
    QVERIFY(test::activate(*m_window));
    QTRY_VERIFY(sheet().isVisible());
}

void PapersTest::cleanup()
{
    m_desk.reset();
    m_window.reset();
    applyFont(*qApp);
}

void PapersTest::theMeetingsStandOnTheirTab()
{
    sheet().tabs()->setCurrentWidget(sheet().meetings());
    CellTable *list = sheet().meetings()->list();
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(facts(u"caseMeetingFacts"_s).contains(u"Stand: Nog vast te leggen"_s));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    const QString said = facts(u"caseMeetingFacts"_s);
    QVERIFY2(said.contains(u"Vraag: Wat houdt het patroon in stand?"_s), qPrintable(said));
    QVERIFY2(said.contains(u"A. Kluut"_s) && said.contains(u"Stand: Gehouden"_s), qPrintable(said));
    QCOMPARE(sheet().meetings()->actions()->model()->rowCount(), 6);
    m_window->findChild<QPushButton *>(u"caseMeetingDecisions"_s)->click();
    QVERIFY(m_window->findChild<ReportPreview *>() != nullptr);
}

/// And Esc comes back to where it was opened, and from there to where the case was.
void PapersTest::aMeetingIsOpenedAndLeft()
{
    sheet().tabs()->setCurrentWidget(sheet().meetings());
    enter(sheet().meetings()->list());
    QCOMPARE(m_window->page(), Page::Meetings);
    auto *page = m_window->findChild<MeetingsPage *>();
    QVERIFY(!page->meetingId().isNull());
    QTRY_VERIFY(!page->form()->agenda()->agenda().isEmpty());
    QVERIFY(test::activate(*m_window));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(m_window->page(), Page::Case);
    QTRY_COMPARE(openTab(), u"caseMeetings"_s);
    QVERIFY(test::activate(*m_window));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTRY_COMPARE(m_window->page(), Page::Today);
}

void PapersTest::aMeetingBeginsWithThisCase()
{
    sheet().tabs()->setCurrentWidget(sheet().meetings());
    m_window->findChild<QPushButton *>(u"planMeeting"_s)->click();
    QCOMPARE(m_window->page(), Page::Meetings);
    const QList<caseflow::AgendaItem> &agenda = m_window->findChild<MeetingsPage *>()->form()->agenda()->agenda();
    QCOMPARE(agenda.size(), 1);
    QCOMPARE(agenda.constFirst().file, m_case);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(m_window->page(), Page::Case);
}

void PapersTest::anActionOpensThePlan()
{
    sheet().tabs()->setCurrentWidget(sheet().meetings());
    QTest::keyClick(sheet().meetings()->list(), Qt::Key_Down);
    CellTable *actions = sheet().meetings()->actions();
    actions->setCurrentIndex(actions->model()->index(0, 0));
    enter(actions);
    QCOMPARE(openTab(), u"casePlan"_s);
}

void PapersTest::whatLeavesStandsAmongTheDocuments()
{
    DocumentsTab *papers = sheet().documents();
    sheet().tabs()->setCurrentWidget(papers);
    QCOMPARE(papers->copies()->model()->rowCount(), 0);
    QVERIFY(!papers->copies()->isVisible()); // it says what to do instead
    QCOMPARE(papers->reports()->model()->rowCount(), ReportDesk::kinds().size());
    papers->reports()->setCurrentIndex(papers->reports()->model()->index(3, 0));
    enter(papers->reports());
    auto *preview = m_window->findChild<ReportPreview *>();
    QVERIFY(preview != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(preview));
    preview->chooser()->chooseRecipient(u"eigen-dossier"_s);
    QCOMPARE(preview->chooser()->order()->kind, u"casusrapport"_s);
    auto *save = preview->findChild<QPushButton *>(u"save"_s);
    QTRY_VERIFY(save->isEnabled());
    const QString path = m_practice->folder.filePath(u"casus.pdf"_s);
    preview->setAskPath([&path](const QString &) { return path; }); // the dialog of the system is not ours to test
    save->click();
    QTRY_VERIFY(QFile::exists(path));
    QTest::keyClick(preview, Qt::Key_Escape);
    QTRY_COMPARE(papers->copies()->model()->rowCount(), 1);
    QCOMPARE(papers->copies()->model()->index(0, 2).data().toString(), u"Casusrapport"_s);
    QVERIFY(facts(u"caseCopyFacts"_s).contains(u"Gemaakt door: "_s));
    QVERIFY(test::activate(*m_window));
    papers->copies()->setFocus();
    QTest::keyClick(papers->copies(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<ReportPreview *>() != nullptr);
    QVERIFY(m_window->findChild<ReportPreview *>()->isVisible());
}

void PapersTest::largeTextFits()
{
    applyFont(*qApp, 2.0);
    for (QWidget *tab : {static_cast<QWidget *>(sheet().meetings()), static_cast<QWidget *>(sheet().documents())}) {
        sheet().tabs()->setCurrentWidget(tab);
        (void)test::grabAt(*m_window);
        REGIE_NONE(test::clipped(*m_window));
        REGIE_NONE(test::unnamed(*m_window));
    }
}

QTEST_MAIN(PapersTest)
#include "papers_test.moc"
