#pragma once

#include "core/casebook/views.h"
#include "ui/casefile/tabcolumns.h"

namespace regie {
class Clock;
}

namespace regie::ui {

class CellModel;
class CellTable;
class FactList;
class StepsPanel;
class TextLabel;

/// Every order and report of the household, or possibly of it, or of one of its persons: what counts, what not, and
/// why. The chosen one is told whole beside the list.
class EventsTab : public TabColumns
{
    Q_OBJECT
public:
    explicit EventsTab(const Clock &clock, QWidget *parent = nullptr);
    void setCase(const CaseView &view);
    /// Chooses the event @p id (32 hex) and gives the list the keyboard; nothing when it is not there.
    void choose(const QString &id);
    /// What was recorded in the case since.
    [[nodiscard]] StepsPanel *steps() const { return m_steps; }

private:
    void showChosen(int row);

    QList<HistoryEvent> m_history;
    CellModel *m_events;
    CellModel *m_persons;
    CellTable *m_table;
    CellTable *m_personTable;
    TextLabel *m_orders;
    TextLabel *m_reports;
    FactList *m_detail;
    StepsPanel *m_steps;
};

} // namespace regie::ui
