// The pages of the window, each made at its first visit.
#include "ui/shell/desk.h"

#include "ui/calendar/calendarpage.h"
#include "ui/casefile/caselistpage.h"
#include "ui/casefile/casepage.h"
#include "ui/casefile/casesheet.h"
#include "ui/cleanup/cleanuppage.h"
#include "ui/disclosure/reportspage.h"
#include "ui/insight/figurespage.h"
#include "ui/intake/intakewizard.h"
#include "ui/meeting/meetingspage.h"
#include "ui/partners/partnerspage.h"
#include "ui/shell/settingspage.h"
#include "ui/worklist/todaypage.h"

#include <QTabWidget>

#include <array>
#include <utility>

namespace regie::ui {

namespace {

/// The tab of a case by its name.
QString tabName(CasePlace place)
{
    switch (place) {
    case CasePlace::Overview:
        return QStringLiteral("caseOverview");
    case CasePlace::Assessment:
        return QStringLiteral("caseAssessment");
    case CasePlace::Phases:
        return QStringLiteral("casePhases");
    case CasePlace::Plan:
        return QStringLiteral("casePlan");
    case CasePlace::Meetings:
        return QStringLiteral("caseMeetings");
    case CasePlace::Analysis:
        return QStringLiteral("caseAnalysis");
    case CasePlace::Journal:
        return QStringLiteral("caseJournal");
    }
    return {};
}

} // namespace

void Desk::addPages()
{
    m_window.addPage(Page::Today, tr("Today"), Sign::Today, [this] { return makeToday(); });
    m_window.addPage(Page::Intake, tr("Intake"), Sign::Intake, [this] { return makeIntake(); });
    m_window.addPage(Page::Cases, tr("Cases"), Sign::Cases, [this] { return makeCaseList(); });
    m_window.addPage(Page::Calendar, tr("Calendar"), Sign::Calendar, [this] { return makeCalendar(); });
    m_window.addPage(Page::Meetings, tr("Meetings"), Sign::Meetings, [this] { return makeMeetings(); });
    m_window.addPage(Page::Partners, tr("Partners"), Sign::Partners, [this] { return makePartners(); });
    m_window.addPage(Page::Figures, tr("Figures"), Sign::Figures, [this] { return makeFigures(); });
    m_window.addPage(Page::Reports, tr("Reports"), Sign::Reports, [this] { return makeReportsPage(); });
    m_window.addPage(
        Page::Settings, tr("Settings"), Sign::Manage, [this] { return new SettingsPage(m_upkeep, m_casebook); });
    m_window.addPage(Page::Case, {}, Sign::None, [this] { return makeCase(); });
    m_window.addPage(Page::CleanUp, {}, Sign::None, [this] { return new CleanUpPage(m_casebook); });
}

void Desk::prepareNext()
{
    constexpr std::array slowest{Page::Case, Page::Intake};
    for (const Page page : slowest) {
        if (m_window.pageWidget(page) == nullptr) {
            m_window.preparePage(page);
            m_quiet.start();
            return;
        }
    }
}

QWidget *Desk::makeToday()
{
    m_today = m_ready ? m_ready.release() : new TodayPage(m_region);
    m_today->setDetailSource([this](IntakeId id) { return detailOf(id); });
    connect(m_today, &TodayPage::newIntake, this, &Desk::newIntake);
    connect(m_today, &TodayPage::openIntake, this, &Desk::openIntake);
    connect(m_today, &TodayPage::discardIntake, this, &Desk::discardDraft);
    connect(m_today, &TodayPage::discardNote, this, &Desk::discardNote);
    connect(m_today, &TodayPage::openCase, this, &Desk::openCase);
    connect(m_today, &TodayPage::openWork, this, &Desk::openWork);
    connect(m_today, &TodayPage::openMeeting, this, &Desk::openMeeting);
    connect(m_today, &TodayPage::openHousehold, this, &Desk::assessAgain);
    connect(m_today, &TodayPage::scopeChanged, this, &Desk::refresh);
    connect(m_today, &TodayPage::openCleanUp, this, [this] { goTo({Page::CleanUp, {}, {}}); });
    return m_today;
}

QWidget *Desk::makeIntake()
{
    m_intake = new IntakeWizard(m_casebook);
    if (m_makeGuide)
        m_intake->setGuide(m_makeGuide());
    connect(m_intake, &IntakeWizard::caseRequested, this, &Desk::openCase);
    connect(m_intake, &IntakeWizard::printRequested, this, &Desk::print);
    connect(m_intake, &IntakeWizard::done, this, &Desk::offerUndo);
    connect(m_intake, &IntakeWizard::closed, this, [this] {
        m_intakeOpen = false;
        showToday();
    });
    return m_intake;
}

QWidget *Desk::makeCaseList()
{
    auto *list = new CaseListPage(m_casebook);
    connect(list, &CaseListPage::openCase, this, &Desk::openCase);
    connect(list, &CaseListPage::newIntake, this, &Desk::newIntake);
    return list;
}

QWidget *Desk::makeCase()
{
    m_case = new CasePage(m_casebook);
    connect(m_case, &CasePage::back, this, &Desk::goBack);
    connect(m_case, &CasePage::printRequested, this, &Desk::print);
    connect(m_case, &CasePage::reportWanted, this, &Desk::printKind);
    connect(m_case, &CasePage::registerWanted, this, [this] { goTo({Page::Reports, {}, {}}); });
    connect(m_case, &CasePage::decisionsWanted, this, &Desk::printDecisions);
    connect(m_case, &CasePage::openMeeting, this, [this](MeetingId meeting) {
        openMeeting(meeting);
        m_meetingsOf = m_case->caseId();
    });
    connect(m_case, &CasePage::meetingWanted, this, [this](CaseId file) {
        openMeeting({});
        m_meetings->newMeetingAbout(file);
        m_meetingsOf = file;
    });
    connect(m_case, &CasePage::settled, this, [this] {
        const auto wanted = std::exchange(m_placeWanted, std::nullopt);
        QTabWidget *tabs = m_case->sheet()->tabs();
        if (auto *tab = wanted ? tabs->findChild<QWidget *>(tabName(*wanted)) : nullptr)
            tabs->setCurrentWidget(tab);
    });
    return m_case;
}

QWidget *Desk::makeCalendar()
{
    m_calendar = new CalendarPage(m_casebook);
    connect(m_calendar, &CalendarPage::openWork, this, &Desk::openWork);
    connect(m_calendar, &CalendarPage::openMeeting, this, &Desk::openMeeting);
    return m_calendar;
}

QWidget *Desk::makeMeetings()
{
    m_meetings = new MeetingsPage(m_casebook);
    connect(m_meetings, &MeetingsPage::decisionsWanted, this, &Desk::printDecisions);
    return m_meetings;
}

QWidget *Desk::makePartners()
{
    auto *partners = new PartnersPage(m_casebook);
    connect(partners, &PartnersPage::openCase, this, &Desk::openCase);
    return partners;
}

QWidget *Desk::makeFigures()
{
    m_figures = new FiguresPage(m_casebook);
    connect(m_figures, &FiguresPage::openCase, this, &Desk::openCase);
    connect(m_figures, &FiguresPage::steeringWanted, this, &Desk::printFigures);
    return m_figures;
}

QWidget *Desk::makeReportsPage()
{
    m_reports = new ReportsPage(m_casebook);
    m_reports->setRecent(m_recent);
    connect(m_reports, &ReportsPage::reportWanted, this, &Desk::print);
    connect(m_reports, &ReportsPage::casesWanted, this, [this] {
        goTo({Page::Cases, {}, {}});
        m_window.message()->say(MessageBar::Kind::Note, tr("Open the case, then print with Ctrl+P."));
    });
    connect(m_reports, &ReportsPage::figuresWanted, this, [this] { goTo({Page::Figures, {}, {}}); });
    return m_reports;
}

} // namespace regie::ui
