#include "tests/core/casebook/practicevault.h"
#include "tests/support/grab.h"
#include "ui/calendar/calendargrid.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/datemodel.h"
#include "ui/casefile/casepage.h"
#include "ui/casefile/casesheet.h"
#include "ui/intake/intakewizard.h"
#include "ui/report/reportpreview.h"
#include "ui/shell/desk.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"
#include "ui/worklist/filterbar.h"
#include "ui/worklist/todaypage.h"
#include "ui/worklist/workmodel.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace regie;
using namespace regie::ui;
using namespace Qt::StringLiterals;

namespace {

/// Which widgets stood on the screen as a window of their own, if only for a moment: a part that is shown before it
/// has its place flashes there, and takes the keyboard from the window.
class WindowsSeen : public QObject
{
public:
    WindowsSeen() { qApp->installEventFilter(this); }
    [[nodiscard]] const QStringList &strays() const { return m_strays; }

    bool eventFilter(QObject *receiver, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Show ? qobject_cast<QWidget *>(receiver) : nullptr;
        const bool window =
            widget != nullptr && (widget->windowType() == Qt::Widget || widget->windowType() == Qt::Window);
        if (window && widget->isWindow() && qobject_cast<const MainWindow *>(widget) == nullptr)
            m_strays.append(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName());
        return false;
    }

private:
    QStringList m_strays = {};
};

} // namespace

/// From the work list and the calendar to where the work is done and back, by keyboard, on a practice vault.
class AgendaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void todayIsFilledAndHasTheKeyboard();
    void thePagesThatTakeLongAreMadeInAQuietMoment();
    void nothingFlashesBesideTheWindow();
    void aTermOpensItsCaseWhereItIsDone();
    void aCaseThatIsReadTooLateLeavesTheKeyboard();
    void aCaseOpenedOtherwiseBeginsAtItsOverview();
    void aWokenHouseholdBecomesAnIntake();
    void anothersWorkIsReadAnew();
    void theCalendarIsAPage();
    void aDateOpensItsCaseAndBack();
    void theMenuSavesTheDates();
    void aReportIsBegunOnAPageOfItsOwn();

private:
    [[nodiscard]] TodayPage &today() const { return *m_window->findChild<TodayPage *>(); }
    [[nodiscard]] CalendarPage &calendar() const { return *m_window->findChild<CalendarPage *>(); }
    [[nodiscard]] bool isFilled() const;
    [[nodiscard]] QString openTab() const;

    std::unique_ptr<test::PracticeVault> m_practice;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Desk> m_desk;
};

void AgendaTest::initTestCase()
{
    wording::speak(*qApp);
    applyTheme(*qApp, ThemeChoice::Light);
    applyFont(*qApp);
}

void AgendaTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_practice = std::make_unique<test::PracticeVault>();
    QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
    QVERIFY(m_practice->fill(20));
    m_window = std::make_unique<MainWindow>();
    m_desk = std::make_unique<Desk>(*m_window, std::move(m_practice->vault), m_practice->region);
    m_desk->goTo({Page::Today, {}, {}});
    QVERIFY(test::activate(*m_window));
    QVERIFY(isFilled());
}

void AgendaTest::cleanup()
{
    m_desk.reset();
    m_window.reset();
}

bool AgendaTest::isFilled() const
{
    return QTest::qWaitFor([this] { return today().isFilled() && today().list()->model()->rowCount() > 0; });
}

/// The tab of the case that is shown, as soon as it was read.
QString AgendaTest::openTab() const
{
    const auto *page = m_window->findChild<CasePage *>();
    if (!QTest::qWaitFor([page] { return !page->sheet()->isHidden() && page->sheet()->tabs()->isVisible(); }))
        return {};
    return page->sheet()->tabs()->currentWidget()->objectName();
}

void AgendaTest::todayIsFilledAndHasTheKeyboard()
{
    QTRY_VERIFY(today().list()->hasFocus());
    QVERIFY(today().urgentCount() > 0);
    QCOMPARE(m_window->navigation()->list()->model()->rowCount(), 9);
}

/// Nobody notices: the keyboard stays where it is, and no draft is begun.
void AgendaTest::thePagesThatTakeLongAreMadeInAQuietMoment()
{
    QTRY_VERIFY(today().list()->hasFocus());
    QCOMPARE(m_window->pageWidget(Page::Case), nullptr);
    const qsizetype drafts = m_desk->casebook().today()->drafts.size();
    const auto made = [this] { return m_window->pageWidget(Page::Case) && m_window->pageWidget(Page::Intake); };
    QTRY_VERIFY_WITH_TIMEOUT(made(), 15000);
    QCOMPARE(m_window->page(), Page::Today);
    const QWidget *focus = qApp->focusWidget();
    QVERIFY2(today().list()->hasFocus(), focus != nullptr ? qPrintable(focus->objectName()) : "nowhere");
    QVERIFY(!m_window->pageWidget(Page::Case)->isVisible() && !m_window->pageWidget(Page::Intake)->isVisible());
    QCOMPARE(m_desk->casebook().today()->drafts.size(), drafts);
    m_window->action(u"newIntakeAction"_s)->trigger();
    QCOMPARE(m_window->page(), Page::Intake);
    QVERIFY(m_window->pageWidget(Page::Intake)->isAncestorOf(qApp->focusWidget()));
}

void AgendaTest::nothingFlashesBesideTheWindow()
{
    const WindowsSeen seen;
    for (const Page page : {Page::Intake, Page::Cases, Page::Calendar, Page::Meetings, Page::Partners, Page::Figures,
             Page::CleanUp, Page::Settings, Page::Reports})
        m_desk->goTo({page, {}, {}});
    m_window->action(u"newIntakeAction"_s)->trigger();
    const auto cases = m_desk->casebook().cases();
    QVERIFY(cases && !cases->isEmpty());
    m_desk->goTo({Page::Case, cases->constFirst().file.id, {}});
    QVERIFY(!openTab().isEmpty());
    auto *tabs = m_window->findChild<CasePage *>()->sheet()->tabs();
    for (int i = 0; i < tabs->count(); ++i)
        tabs->setCurrentIndex(i);
    QTest::qWait(200);
    QCOMPARE(seen.strays(), QStringList());
}

void AgendaTest::aTermOpensItsCaseWhereItIsDone()
{
    auto *model = static_cast<WorkModel *>(today().list()->model());
    const QModelIndex group = model->indexOf(WorkGroup::Overdue);
    QVERIFY(group.isValid());
    const QModelIndex first = model->index(0, 0, group);
    const WorkTarget target = model->row(first)->target;
    today().list()->setCurrentIndex(first);
    QTest::keyClick(today().list(), Qt::Key_Return);
    QCOMPARE(m_window->page(), Page::Case);
    QTRY_COMPARE(openTab(), u"casePhases"_s);
    QCOMPARE(m_desk->place().caseFile, std::get<CaseWork>(target).file);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(m_window->page(), Page::Today);
}

/// Its tabs do not take every key from the page that is looked at by then.
void AgendaTest::aCaseThatIsReadTooLateLeavesTheKeyboard()
{
    auto *model = static_cast<WorkModel *>(today().list()->model());
    const QModelIndex group = model->indexOf(WorkGroup::Overdue);
    QVERIFY(group.isValid());
    today().list()->setCurrentIndex(model->index(0, 0, group));
    QTest::keyClick(today().list(), Qt::Key_Return);
    m_window->action(u"goCalendar"_s)->trigger();
    const auto *page = m_window->findChild<CasePage *>();
    QTRY_VERIFY(!page->sheet()->isHidden());
    QCOMPARE(m_window->page(), Page::Calendar);
    QVERIFY(qApp->focusWidget() != nullptr && qApp->focusWidget()->isVisible());
    QVERIFY(!page->isAncestorOf(qApp->focusWidget()));
}

void AgendaTest::aCaseOpenedOtherwiseBeginsAtItsOverview()
{
    auto *model = static_cast<WorkModel *>(today().list()->model());
    const WorkRow row = *model->row(model->index(0, 0, model->indexOf(WorkGroup::Overdue)));
    m_desk->goTo({Page::Case, std::get<CaseWork>(row.target).file, {}});
    QTRY_COMPARE(openTab(), u"caseOverview"_s);
}

void AgendaTest::aWokenHouseholdBecomesAnIntake()
{
    const auto cases = m_desk->casebook().cases().value();
    const HouseholdId household = cases.constFirst().file.household;
    Q_EMIT today().openHousehold(household);
    QCOMPARE(m_window->page(), Page::Intake);
    const Intake draft = m_window->findChild<IntakeWizard *>()->draft();
    QCOMPARE(draft.household, household);
    QVERIFY(!draft.persons.isEmpty());
}

void AgendaTest::anothersWorkIsReadAnew()
{
    const QSignalSpy refreshed(m_desk.get(), &Desk::refreshed);
    auto *all = m_window->findChild<QToolButton *>(u"workScope_0"_s);
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Right);
    QCOMPARE(today().scope(), WorkScope::Team);
    QTRY_VERIFY(!refreshed.isEmpty());
    // who chose stays where she was
    QVERIFY(qApp->focusWidget() != nullptr);
    QCOMPARE(qApp->focusWidget()->objectName(), u"workScope_1"_s);
}

void AgendaTest::theCalendarIsAPage()
{
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(m_window->page(), Page::Calendar);
    QCOMPARE(m_desk->place().toCode(), u"calendar"_s);
    QTRY_VERIFY(calendar().grid()->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(m_window->page(), Page::Today);
}

void AgendaTest::aDateOpensItsCaseAndBack()
{
    m_desk->goTo({Page::Calendar, {}, {}});
    calendar().setView(CalendarView::List);
    auto *model = static_cast<DateModel *>(calendar().list()->model());
    QTRY_VERIFY(model->rowCount() > 0);
    const CaseId file = model->row(model->index(0, 0))->target.file;
    calendar().list()->setCurrentIndex(model->index(0, 0));
    QTest::keyClick(calendar().list(), Qt::Key_Return);
    QCOMPARE(m_window->page(), Page::Case);
    QTRY_COMPARE(openTab(), u"casePhases"_s);
    QCOMPARE(m_desk->place().caseFile, file);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(m_window->page(), Page::Calendar);
    QCOMPARE(calendar().view(), CalendarView::List);
}

void AgendaTest::theMenuSavesTheDates()
{
    m_desk->goTo({Page::Calendar, {}, {}});
    const QTemporaryDir folder;
    QString path;
    calendar().setAskPath([&](const QString &name) { return path = folder.filePath(name); });
    const QSignalSpy exported(&calendar(), &CalendarPage::exported);
    m_desk->goTo({Page::Today, {}, {}});
    m_window->action(u"exportDates"_s)->trigger();
    QCOMPARE(m_window->page(), Page::Calendar);
    QTRY_COMPARE(exported.size(), 1);
    QVERIFY(QFileInfo::exists(path));
}

void AgendaTest::aReportIsBegunOnAPageOfItsOwn()
{
    const auto cases = m_desk->casebook().cases();
    QVERIFY(cases && !cases->isEmpty());
    const store::CaseRow &row = cases->constFirst();
    m_desk->goTo({Page::Case, row.file.id, {}});
    QVERIFY(!openTab().isEmpty());
    m_desk->goTo({Page::Today, {}, {}}); // reads what was opened last
    QVERIFY(isFilled());
    QTest::keyClick(m_window.get(), Qt::Key_8, Qt::ControlModifier);
    QCOMPARE(m_window->page(), Page::Reports);
    auto *recent = m_window->findChild<QMenu *>(u"recentCases"_s);
    QTRY_VERIFY(recent->actions().constFirst()->text().startsWith(row.file.number));
    recent->actions().constFirst()->trigger();
    auto *preview = m_window->findChild<ReportPreview *>();
    QVERIFY(preview != nullptr && preview->isVisible());
    preview->reject();
    recent->actions().constLast()->trigger(); // another case
    QCOMPARE(m_window->page(), Page::Cases);
    m_desk->goTo({Page::Reports, {}, {}});
    m_window->findChild<QPushButton *>(u"reportOfFigures"_s)->click();
    QCOMPARE(m_window->page(), Page::Figures);
}

QTEST_MAIN(AgendaTest)
#include "agenda_test.moc"
