#pragma once

#include "core/casebook/views.h"
#include "core/routing/region.h"

#include <QWidget>

class QTabWidget;

namespace regie::ui {

class AssessmentTab;
class CaseHeader;
class EventsTab;
class HistoryTab;
class OverviewTab;
class PhasesTab;

/// One case on a page: the header that stays, and the tabs. Shows a value; reads nothing.
class CaseSheet : public QWidget
{
    Q_OBJECT
public:
    explicit CaseSheet(QWidget *parent = nullptr);
    void setCase(const CaseView &view, const routing::Region &region, LocalDateTime now);
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] PhasesTab *phases() const { return m_phases; }

Q_SIGNALS:
    void back();
    void print();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openFromTimeline(report::TimelineLane lane, const QString &id);

    CaseHeader *m_header;
    QTabWidget *m_tabs;
    OverviewTab *m_overview;
    EventsTab *m_events;
    AssessmentTab *m_assessment;
    PhasesTab *m_phases;
    HistoryTab *m_history;
};

} // namespace regie::ui
