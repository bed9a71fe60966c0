#include "tests/support/studio.h"

#include "core/casebook/familyedit.h"
#include "core/casebook/flow.h"
#include "tests/support/grab.h"
#include "tests/support/samplefamily.h"
#include "tests/support/samplenotes.h"
#include "tests/support/sampleplan.h"
#include "tests/ui/widgets/gallery.h"
#include "ui/calendar/calendarpage.h"
#include "ui/casefile/caselistview.h"
#include "ui/casefile/casepage.h"
#include "ui/casefile/casesheet.h"
#include "ui/casefile/phasestab.h"
#include "ui/cleanup/cleanuppage.h"
#include "ui/genogram/familypanel.h"
#include "ui/genogram/genogramview.h"
#include "ui/genogram/householdtab.h"
#include "ui/genogram/systemtab.h"
#include "ui/help/helpwindow.h"
#include "ui/help/stepguide.h"
#include "ui/insight/figurespage.h"
#include "ui/intake/intakewizard.h"
#include "ui/meeting/meetingspage.h"
#include "ui/meeting/meetingtalk.h"
#include "ui/partners/partnerspage.h"
#include "ui/shell/audittab.h"
#include "ui/shell/createpage.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/restorepage.h"
#include "ui/shell/retentiontab.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/startpage.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/userstab.h"
#include "ui/worklist/filterbar.h"
#include "ui/worklist/todaypage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regie::test {

namespace {

constexpr int intakeSteps = 7;
constexpr int longWait = 20000; // a machine that does other things as well

/// The household of the design when it is there, else the first.
template <typename Row>
const Row *best(const QList<Row> &rows, const QString &wanted)
{
    for (const Row &row : rows) {
        if (row.householdName.contains(wanted))
            return &row;
    }
    return rows.isEmpty() ? nullptr : &rows.first();
}

} // namespace

Studio::Studio(int households)
{
    m_failure = m_practice.failure;
    if (!m_failure.isEmpty())
        return;
    const auto filled = m_practice.fill(households);
    if (!filled) {
        m_failure = filled.error().detail;
        return;
    }
    m_start = std::make_unique<ui::MainWindow>();
    m_window = std::make_unique<ui::MainWindow>();
    m_desk = std::make_unique<ui::Desk>(*m_window, std::move(m_practice.vault), m_practice.region);
    // every picture shows what is found when the persons were read
    QEventLoop loop;
    QObject::connect(&m_desk->casebook(), &Casebook::personsReady, &loop, &QEventLoop::quit);
    loop.exec();
    const auto cases = m_desk->casebook().cases();
    const auto today = m_desk->casebook().today();
    if (!cases || !today) {
        m_failure = u"the practice vault cannot be read"_s;
        return;
    }
    if (const store::CaseRow *found = best(*cases, u"Duinroos"_s))
        m_case = found->file.id;
    planAhead();
    if (const Done written = writeSampleNotes(m_desk->casebook().vault(), m_case); !written) {
        m_failure = written.error().detail;
        return;
    }
    if (const DraftSummary *found = best(today->drafts, u"Helmgras"_s))
        m_draft = found->id;
}

Studio::~Studio()
{
    m_other.reset();
    m_desk.reset();
}

QString Studio::failure() const
{
    return m_failure;
}

QStringList Studio::canaries() const
{
    return {u"Helmgras"_s, u"Zandoog"_s, u"Duinroos"_s, u"Rietzanger"_s, u"Strandloper"_s};
}

QList<Studio::Screen> Studio::screens()
{
    QList<Screen> all = {
        {u"01_start"_s, [this] { return startPage(new ui::StartPage({})); }},
        {u"02_kluis_maken"_s,
            [this] { return startPage(new ui::CreatePage(u"/home/coordinator/Haaglanden.kluis"_s)); }},
        {u"02_kluis_sleutel"_s,
            [this] {
                auto *page = new ui::CreatePage(u"/home/coordinator/Haaglanden.kluis"_s);
                page->showRecoveryKey(
                    u"7KQ2M-4XWPA-9RTCE-HB6VN-JD3FS-5GY8Z-Q2M4X-WPA9R-TCEHB-6VNJD-3FS5G-Y8Z7K"_s, QDate(2026, 11, 23));
                return startPage(page);
            }},
        {u"03_ontgrendelen"_s,
            [this] { return startPage(new ui::UnlockPage(u"/home/coordinator/Haaglanden.kluis"_s, false)); }},
        {u"03_terugzetten"_s,
            [this] { return startPage(new ui::RestorePage(u"/home/coordinator/Haaglanden.kluis"_s)); }},
        {u"04_vandaag"_s, [this] { return today(false); }},
        {u"04_vandaag_filter"_s, [this] { return today(true); }},
    };
    const QStringList steps = {
        u"melding"_s, u"personen"_s, u"huishouden"_s, u"historie"_s, u"toets"_s, u"advies"_s, u"vastleggen"_s};
    for (int step = 1; step <= intakeSteps; ++step)
        all.append({u"05_intake_%1_%2"_s.arg(step).arg(steps.at(step - 1)), [this, step] { return intakeAt(step); }});
    all.append({u"05_intake_2_personen_optelling"_s, [this] { return intakeSum(); }});
    all.append({u"06_casussen"_s, [this] {
                    m_desk->goTo({ui::Page::Cases, {}, {}});
                    return listed();
                }});
    const QStringList views = {u"maand"_s, u"week"_s, u"lijst"_s};
    for (int view = 0; view < views.size(); ++view)
        all.append(
            {u"11_kalender_%1_%2"_s.arg(view + 1).arg(views.at(view)), [this, view] { return calendarAs(view); }});
    all.append({u"15_cijfers_1_overzicht"_s, [this] { return figures(false); }});
    all.append({u"15_cijfers_2_alle"_s, [this] { return figures(true); }});
    const std::pair<QString, QString> tabs[] = {{u"1_overzicht"_s, u"caseOverview"_s},
        {u"2_gebeurtenissen"_s, u"caseHistoryOfEvents"_s}, {u"3_toets_besluit"_s, u"caseAssessment"_s},
        {u"4_fasen"_s, u"casePhases"_s}, {u"5_huishouden"_s, u"caseHousehold"_s}, {u"6_analyse"_s, u"caseAnalysis"_s},
        {u"7_plan"_s, u"casePlan"_s}, {u"8_partners"_s, u"casePartners"_s}, {u"9_contactjournaal"_s, u"caseJournal"_s},
        {u"10_historie"_s, u"caseHistory"_s}, {u"11_overleg"_s, u"caseMeetings"_s}};
    for (const auto &[name, tab] : tabs)
        all.append({u"07_casus_"_s + name, [this, tab = tab] { return caseAt(tab); }});
    all.append({u"07_casus_12_documenten"_s, [this] { return papers(); }});
    all.append({u"07_casus_5_huishouden_leden"_s, [this] { return membersOf(); }});
    all.append({u"07_casus_5_huishouden_adres"_s, [this] { return whereaboutsOf(); }});
    all.append({u"07_casus_4_fasen_stappen"_s, [this] { return phasesAt(u"phasesSteps"_s); }});
    all.append({u"07_casus_4_fasen_evaluatie"_s,
        [this] { return phasesAt(u"phasesSteps"_s, u"review"_s, caseStandingAt(u"coordination"_s)); }});
    all.append({u"07_casus_4_fasen_veiligheid"_s, [this] { return phasesAt(u"phasesSafety"_s); }});
    all.append({u"07_genogram_drie_generaties"_s, [this] { return genogramOf(mockupFamily()); }});
    all.append({u"07_genogram_onbekende_vaders"_s, [this] { return genogramOf(unknownFathers()); }});
    all.append({u"08_lijst_1_kolommen"_s, [this] { return listAt(false); }});
    all.append({u"08_lijst_2_regels"_s, [this] { return listAt(true); }});
    all.append({u"08_lijst_bewaren"_s, [this] { return listOut(); }});
    all.append({u"08_dossier_1_versturen"_s, [this] { return dossierOut(); }});
    all.append({u"08_dossier_2_samenvoegen"_s, [this] { return dossierIn(); }});
    all.append({u"10_rapport"_s, [this] { return previewOf(m_case); }});
    all.append({u"10_rapport_stuurgroep"_s, [this] { return steering({}); }});
    all.append({u"10_rapport_stuurgroep_naam"_s, [this] {
                    return steering(
                        u"In Delft kwamen meer meldingen dan vorig jaar. Mevrouw %1 zei hetzelfde, bereikbaar op "
                        "06 99 88 77 66. Dat past bij het landelijke beeld."_s.arg(nameOfSomebody()));
                }});
    all.append({u"10_stuurgroep_kiezen"_s, [this] { return steeringChoices(); }});
    all.append({u"10_register"_s, [this] { return registered(); }});
    all.append({u"08_pakket_openen"_s, [this] { return packageToOpen(); }});
    all.append({u"10_rapporten_van_lijst"_s, [this] { return reportsOfMany(); }});
    all.append({u"16_zoeken"_s, [this] { return found(u"duin"_s); }});
    all.append({u"16_zoeken_niets"_s, [this] { return found(u"zwzwzw"_s); }});
    const QStringList settings = {u"kluis"_s, u"gebruikers"_s, u"logboek"_s, u"bewaren"_s};
    for (int tab = 0; tab < settings.size(); ++tab)
        all.append(
            {u"17_instellingen_%1_%2"_s.arg(tab + 1).arg(settings.at(tab)), [this, tab] { return settingsAt(tab); }});
    all.append({u"17_instellingen_1_kluis_onder"_s, [this] { return settingsAt(0, true); }});
    all.append({u"21_prullenbak"_s, [this] { return recycled(); }});
    all.append({u"12_opschonen"_s, [this] { return cleanUp(); }});
    all.append({u"12_opschonen_nog_te_kiezen"_s, [this] { return openValues(); }});
    all.append({u"05_intake_1_melding_uitleg"_s, [this] { return guidedAt(1); }});
    all.append({u"20_handboek"_s, [this] { return handbookAt(u"criterion-repeat-thv"_s); }});
    all.append({u"13_overleg_1_voorbereiden"_s, [this] { return meetingAt(0); }});
    all.append({u"13_overleg_2_bespreken"_s, [this] { return meetingAt(1); }});
    all.append({u"13_overleg_3_scherm"_s, [this] { return roomScreen(); }});
    all.append({u"14_ketenpartners"_s, [this] { return partners(); }});
    all.append({u"09_onderdelen"_s, [this] {
                    m_other = std::make_unique<Gallery>();
                    return m_other.get();
                }});
    for (Screen &screen : all) {
        screen.pose = [this, pose = screen.pose] {
            if (QWidget *popup = QApplication::activePopupWidget())
                popup->close(); // of the screen before
            if (auto *field = m_window->findChild<ui::SearchField *>())
                field->clear();
            return pose();
        };
    }
    return all;
}

QWidget *Studio::startPage(QWidget *page)
{
    m_start->showStart(page);
    return m_start.get();
}

QWidget *Studio::intakeAt(int step)
{
    m_desk->goTo({ui::Page::Intake, {}, m_draft});
    delete m_window->findChild<ui::StepGuide *>();
    if (auto *wizard = m_window->findChild<ui::IntakeWizard *>()) {
        wizard->goTo(step);
        wizard->settle();
    }
    showSum(false);
    return m_window.get();
}

QWidget *Studio::listed()
{
    if (auto *list = m_window->findChild<ui::CaseListView *>()) {
        const auto told = [list] { return list->findChild<QWidget *>(u"detailAction"_s) != nullptr; };
        (void)QTest::qWaitFor([&] { return !list->isHidden() && told(); }, longWait);
    }
    return m_window.get();
}

/// Vandaag as it opens, or what is left of it by a filter.
QWidget *Studio::today(bool filtered)
{
    m_desk->goTo({ui::Page::Today, {}, {}});
    if (auto *page = m_window->findChild<ui::TodayPage *>()) {
        (void)QTest::qWaitFor([page] { return page->isFilled(); });
        ui::WorkFilter filter;
        if (filtered)
            filter.hidden = {ui::WorkGroup::NewOrders, ui::WorkGroup::Overdue, ui::WorkGroup::Coming};
        page->findChild<ui::FilterBar *>()->setFilter(filter);
        QTreeView *list = page->list();
        list->setCurrentIndex(list->model()->index(0, 0, list->model()->index(0, 0))); // as somebody finds it
        list->scrollToTop();
    }
    return m_window.get();
}

QWidget *Studio::calendarAs(int view)
{
    m_desk->goTo({ui::Page::Calendar, {}, {}});
    if (auto *page = m_window->findChild<ui::CalendarPage *>()) {
        const QSignalSpy settled(page, &ui::CalendarPage::settled);
        page->setView(static_cast<ui::CalendarView>(view));
        page->reload();
        (void)QTest::qWaitFor([&settled] { return !settled.isEmpty(); });
    }
    return m_window.get();
}

/// The overview of the figures, or all of them.
QWidget *Studio::figures(bool all)
{
    m_desk->goTo({ui::Page::Figures, {}, {}});
    if (auto *page = m_window->findChild<ui::FiguresPage *>()) {
        const QSignalSpy settled(page, &ui::FiguresPage::settled);
        page->reload();
        (void)QTest::qWaitFor([&settled] { return !settled.isEmpty(); });
        page->showView(all);
    }
    return m_window.get();
}

/// What the search for doubles found, with the first chosen.
QWidget *Studio::cleanUp()
{
    m_desk->goTo({ui::Page::CleanUp, {}, {}});
    if (auto *page = m_window->findChild<ui::CleanUpPage *>()) {
        m_window->show(); // the search begins when the page is seen
        const auto *again = page->findChild<QWidget *>(u"cleanUpAgain"_s);
        (void)QTest::qWaitFor([again] { return again->isVisible(); }, 20000);
    }
    return m_window.get();
}

QWidget *Studio::intakeSum()
{
    QWidget *window = intakeAt(2);
    showSum(true);
    return window;
}

void Studio::showSum(bool shown)
{
    const auto *table = m_window->findChild<QTableView *>(u"waterfall"_s);
    auto *button = m_window->findChild<QPushButton *>(u"showSum"_s);
    if (table != nullptr && button != nullptr && table->isHidden() == shown)
        button->click();
}

QWidget *Studio::caseAt(const QString &tab, CaseId file)
{
    const CaseId wanted = file.isNull() ? m_case : file;
    const auto *shown = m_window->findChild<ui::CasePage *>();
    // it reads itself once; a second time would take the focus meanwhile
    if (m_window->page() != ui::Page::Case || shown == nullptr || shown->caseId() != wanted)
        m_desk->goTo({ui::Page::Case, wanted, {}});
    if (auto *page = m_window->findChild<ui::CasePage *>())
        (void)QTest::qWaitFor([page] { return !page->sheet()->isHidden(); });
    if (auto *sheet = m_window->findChild<ui::CaseSheet *>()) {
        for (int place = 0; place < sheet->tabs()->count(); ++place) {
            const QWidget *page = sheet->tabs()->widget(place);
            if (page->objectName() == tab || page->findChild<QWidget *>(tab) != nullptr)
                sheet->tabs()->setCurrentIndex(place);
        }
        sheet->household()->turnTo(ui::SystemTab::View::Genogram); // the tab keeps what was chosen for another picture
    }
    if (const auto *notes = m_window->findChild<QTableView *>(u"contactNotes"_s);
        notes != nullptr && tab == "caseJournal"_L1)
        (void)QTest::qWaitFor([notes] { return notes->isVisible(); });
    if (const auto *said = m_window->findChild<QLabel *>(u"analysisSaid"_s);
        said != nullptr && tab == "caseAnalysis"_L1)
        (void)QTest::qWaitFor([said] { return said->isVisible(); });
    if (auto *chart = m_window->findChild<QToolButton *>(u"timelineAsChart"_s))
        chart->click();
    return m_window.get();
}

/// The lists of household and system, once they are read.
QWidget *Studio::membersOf()
{
    QWidget *window = caseAt(u"caseHousehold"_s);
    if (const auto *sheet = m_window->findChild<ui::CaseSheet *>()) {
        sheet->household()->turnTo(ui::SystemTab::View::Lists);
        (void)QTest::qWaitFor(
            [lists = sheet->household()->lists()] {
                const auto tables = lists->findChildren<QTableView *>();
                return std::any_of(tables.cbegin(), tables.cend(),
                    [](const QTableView *table) { return table->isVisible() && table->model()->rowCount() > 0; });
            },
            longWait);
        QTest::qWait(50); // what was read is laid out
    }
    return window;
}

/// Where everybody lives, with the row of a secret address chosen.
QWidget *Studio::whereaboutsOf()
{
    QWidget *window = caseAt(u"caseHousehold"_s);
    if (const auto *sheet = m_window->findChild<ui::CaseSheet *>()) {
        sheet->household()->turnTo(ui::SystemTab::View::Whereabouts);
        auto *table = m_window->findChild<QTableView *>(u"whereabouts"_s);
        const auto *button = m_window->findChild<QPushButton *>(u"showSecretAddress"_s);
        for (int row = 0; row < table->model()->rowCount() && !button->isEnabled(); ++row)
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    return window;
}

QWidget *Studio::phasesAt(const QString &part, const QString &code, CaseId file)
{
    QWidget *window = caseAt(u"casePhases"_s, file);
    if (auto *button = m_window->findChild<QToolButton *>(part))
        button->click();
    const auto *sheet = m_window->findChild<ui::CaseSheet *>();
    if (sheet == nullptr || code.isEmpty())
        return window;
    const auto flow = CaseDesk(m_desk->casebook()).look(file.isNull() ? m_case : file);
    if (const caseflow::FlowRun *run = flow ? flow->state.activeRoute() : nullptr)
        sheet->phases()->showMoves(run->number, code);
    return window;
}

/// The tab of the household with a family of which more is known than the practice region tells.
QWidget *Studio::genogramOf(const Family &family)
{
    auto tab = std::make_unique<ui::HouseholdTab>();
    tab->setFamily(family, QDate(2026, 11, 23));
    tab->view()->setCurrent(static_cast<int>(family.persons.size()) / 2);
    m_other = std::move(tab);
    return m_other.get();
}

/// The step as somebody sees it who does a first intake.
QWidget *Studio::guidedAt(int step)
{
    QWidget *window = intakeAt(step);
    const auto book = ui::HelpBook::load(m_practice.region);
    auto *wizard = m_window->findChild<ui::IntakeWizard *>();
    if (book && wizard != nullptr)
        wizard->setGuide(new ui::StepGuide(*book));
    return window;
}

QWidget *Studio::handbookAt(const QString &section)
{
    auto book = ui::HelpBook::load(m_practice.region);
    if (!book)
        return nullptr;
    auto window = std::make_unique<ui::HelpWindow>(std::move(*book));
    window->show(); // so that the text has its width when the section is scrolled to
    window->showSection(section);
    m_other = std::move(window);
    return m_other.get();
}

void Studio::planAhead()
{
    store::Vault &vault = m_desk->casebook().vault();
    QList<CaseId> others;
    const auto rows = m_desk->casebook().cases();
    for (const store::CaseRow &row : *rows) {
        if (row.file.id != m_case && row.file.status != CaseStatus::Closed && others.size() < 2)
            others.append(row.file.id);
    }
    SamplePlan plan(vault.ids(), vault.clock().today());
    const auto written = vault.write(vault.viewer(), store::Action::Plan, {},
        [&](store::Transaction &tx) { return plan.write(tx, m_case, others); });
    if (!written)
        m_failure = u"the plan: "_s + written.error().detail;
    m_meeting = plan.meeting();
}

QWidget *Studio::meetingAt(int view)
{
    m_desk->goTo({ui::Page::Meetings, {}, {}});
    if (auto *page = m_window->findChild<ui::MeetingsPage *>()) {
        page->open(m_meeting);
        (void)QTest::qWaitFor([page] { return page->talk()->cases()->model()->rowCount() > 0; });
        page->setView(static_cast<ui::MeetingsPage::View>(view));
    }
    return m_window.get();
}

QWidget *Studio::roomScreen()
{
    (void)meetingAt(1);
    auto *page = m_window->findChild<ui::MeetingsPage *>();
    m_other.reset(page != nullptr ? page->present() : nullptr);
    return m_other.get();
}

QWidget *Studio::partners()
{
    m_other.reset(); // the screen in the room keeps every key from the window
    m_desk->goTo({ui::Page::Partners, {}, {}});
    if (auto *page = m_window->findChild<ui::PartnersPage *>()) {
        const QSignalSpy settled(page, &ui::PartnersPage::settled);
        (void)QTest::qWaitFor([&settled] { return !settled.isEmpty(); }, 3000);
    }
    return m_window.get();
}

QWidget *Studio::settingsAt(int tab, bool atBottom)
{
    m_desk->goTo({ui::Page::Settings, {}, {}});
    auto *page = m_window->findChild<ui::SettingsPage *>();
    if (page == nullptr)
        return nullptr;
    m_window->show(); // what a tab shows is read when it is seen
    const QSignalSpy users(page->users(), &ui::UsersTab::refreshed);
    const QSignalSpy log(page->audit(), &ui::AuditTab::looked);
    const QSignalSpy kept(page->retention(), &ui::RetentionTab::looked);
    const QList<const QSignalSpy *> read = {nullptr, &users, &log, &kept};
    const bool another = page->tabs()->currentIndex() != tab;
    page->tabs()->setCurrentIndex(tab);
    if (const QSignalSpy *spy = read.at(tab); spy != nullptr && another)
        (void)QTest::qWaitFor([spy] { return !spy->isEmpty(); }, longWait);
    if (auto *scroll = page->findChild<QScrollArea *>(u"vaultSettings"_s); scroll != nullptr && tab == 0) {
        settle();
        scroll->verticalScrollBar()->setValue(atBottom ? scroll->verticalScrollBar()->maximum() : 0);
    }
    return m_window.get();
}

/// The list under the field is a window of its own.
QWidget *Studio::found(const QString &text)
{
    m_desk->goTo({ui::Page::Today, {}, {}});
    auto *field = m_window->findChild<ui::SearchField *>();
    if (field == nullptr || !activate(*m_window))
        return nullptr;
    field->clear();
    field->setFocus();
    QTest::keyClicks(field, text);
    (void)QTest::qWaitFor([field] { return field->completer()->popup()->isVisible(); }, longWait);
    return field->completer()->popup();
}

} // namespace regie::test
