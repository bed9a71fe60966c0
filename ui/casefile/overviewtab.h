#pragma once

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

/// What somebody must know in half a minute: the phases, the briefing, the household, what to do by when, the clock of
/// the order, how safe it is, the advice, the latest events.
class OverviewTab : public TabColumns
{
    Q_OBJECT
public:
    explicit OverviewTab(QWidget *parent = nullptr);
    void setCase(const CaseView &view, const routing::Region &region, LocalDateTime now);
    /// Until when the case is kept, in words; nothing while that is not known.
    void setKept(const QString &text);

private:
    PhaseBar *m_phases;
    FactList *m_briefing;
    FactList *m_kept;
    ui::Panel *m_keptPanel;
    CellModel *m_members;
    CellModel *m_terms;
    CellModel *m_latest;
    ui::Panel *m_termPanel;
    ui::Panel *m_memberPanel;
    ui::Panel *m_clockPanel;
    ThvClock *m_clock;
    ui::Panel *m_safetyPanel;
    SafetyChart *m_safety;
    AdvicePanel *m_advice;
};

} // namespace regie::ui
