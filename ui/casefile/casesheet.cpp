#include "ui/casefile/casesheet.h"

#include "core/base/clock.h"
#include "core/casebook/flowvalues.h"
#include "core/report/flowtimeline.h"
#include "ui/analysis/analysistab.h"
#include "ui/casefile/assessmenttab.h"
#include "ui/casefile/caseheader.h"
#include "ui/casefile/eventstab.h"
#include "ui/casefile/historytab.h"
#include "ui/casefile/overviewtab.h"
#include "ui/casefile/phasestab.h"
#include "ui/casefile/stepspanel.h"
#include "ui/disclosure/documentstab.h"
#include "ui/genogram/systemtab.h"
#include "ui/journal/journaltab.h"
#include "ui/meeting/meetingstab.h"
#include "ui/partners/partnerstab.h"
#include "ui/plan/plantab.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/type.h"
#include "ui/wording/briefing.h"

#include <QKeyEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace regie::ui {

namespace {

const Clock &computerClock()
{
    static const SystemClock clock;
    return clock;
}

} // namespace

CaseSheet::CaseSheet(QWidget *parent) : CaseSheet(computerClock(), parent)
{
}

CaseSheet::CaseSheet(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_header(new CaseHeader), m_flags(new Banner(Banner::Kind::Danger, Sign::RedFlag)),
      m_tabs(new QTabWidget), m_overview(new OverviewTab), m_events(new EventsTab(clock)),
      m_assessment(new AssessmentTab), m_phases(new PhasesTab(clock)), m_household(new SystemTab(clock)),
      m_analysis(new AnalysisTab(clock)), m_plan(new PlanTab(clock)), m_partners(new PartnersTab),
      m_meetings(new MeetingsTab), m_journal(new JournalTab(clock)), m_documents(new DocumentsTab),
      m_history(new HistoryTab)
{
    m_flags->setObjectName(QStringLiteral("caseFlags"));
    m_tabs->setObjectName(QStringLiteral("caseTabs"));
    m_tabs->setAccessibleName(tr("Parts of the case"));
    m_tabs->tabBar()->setObjectName(QStringLiteral("caseTabBar"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the case"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(m_household, tr("Household"));
    m_tabs->addTab(m_events, tr("Events"));
    m_tabs->addTab(m_assessment, tr("Assessment and decision"));
    m_tabs->addTab(m_phases, tr("Phases"));
    m_tabs->addTab(m_analysis, tr("Analysis"));
    m_tabs->addTab(m_plan, tr("Plan"));
    m_tabs->addTab(m_partners, tr("Partners"));
    m_tabs->addTab(m_meetings, tr("Consultations"));
    m_tabs->addTab(m_journal, tr("Contact journal"));
    m_tabs->addTab(m_documents, tr("Documents"));
    m_tabs->addTab(m_history, tr("History"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l - TabColumns::ringMargin, space::s, space::l - TabColumns::ringMargin, 0);
    column->setSpacing(space::s);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(TabColumns::ringMargin, 0, TabColumns::ringMargin, 0);
    top->setSpacing(space::s);
    top->addWidget(m_header);
    top->addWidget(m_flags);
    column->addLayout(top);
    column->addWidget(m_tabs, 1);
    connect(m_header, &CaseHeader::back, this, &CaseSheet::back);
    connect(m_header, &CaseHeader::print, this, &CaseSheet::print);
    connect(m_partners, &PartnersTab::recordWanted, this, [this](const QString &act) {
        m_tabs->setCurrentWidget(m_phases);
        m_phases->showMoves(m_routeRun, act);
    });
    connect(m_phases, &PhasesTab::opened, this, &CaseSheet::openFromTimeline);
    connect(m_overview, &OverviewTab::todoChosen, this, &CaseSheet::openTodo);
    connect(m_overview, &OverviewTab::partnersWanted, this, [this] { m_tabs->setCurrentWidget(m_partners); });
    connect(m_overview, &OverviewTab::journalWanted, this, [this] { m_tabs->setCurrentWidget(m_journal); });
    connect(m_journal, &JournalTab::journalShown, m_overview, &OverviewTab::setJournal);
    connect(m_meetings, &MeetingsTab::actionWanted, this, [this](const QString &id) {
        m_tabs->setCurrentWidget(m_plan);
        m_plan->choose(id);
    });
}

/// To where it is recorded that it was done.
void CaseSheet::openTodo(const caseflow::NextDate &date)
{
    if (const auto *action = std::get_if<caseflow::PlanAction>(&date.what)) {
        m_tabs->setCurrentWidget(m_plan);
        m_plan->choose(action->id.toString());
    } else if (std::holds_alternative<caseflow::Meeting>(date.what)) {
        m_tabs->setCurrentWidget(m_meetings);
    } else {
        m_tabs->setCurrentWidget(m_phases);
    }
}

/// To the tab where the thing itself stands.
void CaseSheet::openFromTimeline(report::TimelineLane lane, const QString &id)
{
    if (const std::optional<int> step = report::stepOf(id)) {
        m_tabs->setCurrentWidget(m_events);
        m_events->steps()->choose(*step);
        return;
    }
    switch (lane) {
    case report::TimelineLane::Orders:
    case report::TimelineLane::Reports:
        m_tabs->setCurrentWidget(m_events);
        m_events->choose(id);
        return;
    case report::TimelineLane::Route:
        m_tabs->setCurrentWidget(m_assessment);
        return;
    case report::TimelineLane::Meetings:
        m_tabs->setCurrentWidget(m_meetings);
        return;
    case report::TimelineLane::Incidents:
    case report::TimelineLane::Actions:
    case report::TimelineLane::Phases:
    case report::TimelineLane::Partners:
        m_tabs->setCurrentWidget(m_overview);
        return;
    }
}

/// Never counted to a score: one is enough (DOMAIN.md 8).
void CaseSheet::showFlags(const CaseView &view)
{
    const QStringList flags = wording::openFlagWords(view);
    if (flags.isEmpty())
        m_flags->say({});
    else
        m_flags->say(tr("Red flag: %1.").arg(flags.join(QStringLiteral("; "))),
            tr("Consult the police and Veilig Thuis at once. Talked over? Record that under Phases, Steps."));
}

void CaseSheet::setBusy(bool busy)
{
    m_phases->setBusy(busy);
    m_events->steps()->setBusy(busy);
}

void CaseSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT back();
    else
        QWidget::keyPressEvent(event);
}

void CaseSheet::setCase(const CaseView &view, const routing::Region &region, LocalDateTime now)
{
    const caseflow::FlowRun *route = view.flow ? view.flow->state.activeRoute() : nullptr;
    m_routeRun = route != nullptr ? route->number : 0;
    m_header->setCase(view, region, now);
    showFlags(view);
    m_overview->setCase(view, region, now);
    m_events->setCase(view);
    m_assessment->setCase(view, region);
    m_phases->setCase(view, region, now);
    m_household->setCase(view, now.date);
    m_analysis->setCase(view, now.date);
    m_plan->setCase(view, region, now.date);
    m_partners->setCase(view, region, now.date);
    m_meetings->setCase(view, region, now);
    m_journal->setCase(view);
    m_documents->setCase(view);
    m_history->setCase(view);
}

} // namespace regie::ui
