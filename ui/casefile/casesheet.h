#pragma once

#include "core/casebook/views.h"
#include "core/routing/region.h"

#include <QWidget>

class QTabWidget;

namespace regie {
class Clock;
}

namespace regie::ui {

class AnalysisTab;
class AssessmentTab;
class Banner;
class CaseHeader;
class DocumentsTab;
class EventsTab;
class HistoryTab;
class JournalTab;
class MeetingsTab;
class OverviewTab;
class PhasesTab;
class PartnersTab;
class PlanTab;
class SystemTab;

/// One case on a page: the header that stays, and the tabs. Shows a value; reads nothing.
class CaseSheet : public QWidget
{
    Q_OBJECT
public:
    /// @p clock says what time it is when something is recorded; it must outlive the sheet.
    explicit CaseSheet(const Clock &clock, QWidget *parent = nullptr);
    /// With the clock of the computer.
    explicit CaseSheet(QWidget *parent = nullptr);
    void setCase(const CaseView &view, const routing::Region &region, LocalDateTime now);
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] OverviewTab *overview() const { return m_overview; }
    [[nodiscard]] PhasesTab *phases() const { return m_phases; }
    [[nodiscard]] EventsTab *events() const { return m_events; }
    /// While something is being written nothing else can be recorded.
    void setBusy(bool busy);
    [[nodiscard]] SystemTab *household() const { return m_household; }
    [[nodiscard]] JournalTab *journal() const { return m_journal; }
    [[nodiscard]] AnalysisTab *analysis() const { return m_analysis; }
    [[nodiscard]] PlanTab *plan() const { return m_plan; }
    [[nodiscard]] MeetingsTab *meetings() const { return m_meetings; }
    [[nodiscard]] DocumentsTab *documents() const { return m_documents; }

Q_SIGNALS:
    void back();
    void print();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showFlags(const CaseView &view);
    void openTodo(const caseflow::NextDate &date);
    void openFromTimeline(report::TimelineLane lane, const QString &id);

    CaseHeader *m_header;
    Banner *m_flags; ///< red flags that nobody talked over: always in view
    QTabWidget *m_tabs;
    OverviewTab *m_overview;
    EventsTab *m_events;
    AssessmentTab *m_assessment;
    PhasesTab *m_phases;
    SystemTab *m_household;
    AnalysisTab *m_analysis;
    PlanTab *m_plan;
    PartnersTab *m_partners;
    MeetingsTab *m_meetings;
    JournalTab *m_journal;
    DocumentsTab *m_documents;
    HistoryTab *m_history;
    int m_routeRun = 0; ///< the route that is worked on; 0: none
};

} // namespace regie::ui
