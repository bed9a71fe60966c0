#pragma once

#include "core/casebook/journal.h"
#include "core/casebook/views.h"
#include "core/routing/region.h"
#include "ui/casefile/tabcolumns.h"

namespace regie::ui {

class AdvicePanel;
class CellModel;
class CellTable;
class FactList;
class Panel;
class PhaseBar;
class SafetyChart;
class ThvClock;

/// What somebody must know in half a minute: the phases, the briefing, the household, what to do by when, how safe it
/// is, who works with them, what was last heard, the latest events; the advice and the clock of the order as long as
/// they still ask for something.
class OverviewTab : public TabColumns
{
    Q_OBJECT
public:
    explicit OverviewTab(QWidget *parent = nullptr);
    void setCase(const CaseView &view, const routing::Region &region, LocalDateTime now);
    /// The journal of the case once it was read; its last notes stand here.
    void setJournal(const ContactJournal &journal);
    /// Until when the case is kept, in words; nothing while that is not known.
    void setKept(const QString &text);

Q_SIGNALS:
    /// Where one of what is asked is worked on.
    void todoChosen(const caseflow::NextDate &date);
    void partnersWanted();
    void journalWanted();

private:
    void chooseTodo(int row);

    PhaseBar *m_phases;
    FactList *m_briefing;
    FactList *m_kept;
    ui::Panel *m_keptPanel;
    CellModel *m_members;
    CellModel *m_todo;
    CellModel *m_efforts;
    CellModel *m_contacts;
    CellModel *m_latest;
    ui::Panel *m_todoPanel;
    ui::Panel *m_memberPanel;
    ui::Panel *m_clockPanel;
    ThvClock *m_clock;
    ui::Panel *m_safetyPanel;
    SafetyChart *m_safety;
    AdvicePanel *m_advice;
    ui::Panel *m_effortPanel;
    ui::Panel *m_contactPanel;
    QList<caseflow::NextDate> m_dates; ///< a row each, as long as something is asked
    LocalDateTime m_now;
};

} // namespace regie::ui
