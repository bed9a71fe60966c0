#pragma once

#include "core/casebook/views.h"
#include "ui/casefile/tabcolumns.h"

class QBoxLayout;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace regie::ui {

class CellModel;
class CellTable;
class Panel;
class TextLabel;
class TimelineLegend;
class TimelineView;

/// The case through time: the timeline or, one key away, the same as a list; below it what is chosen is told whole.
class PhasesTab : public TabColumns
{
    Q_OBJECT
public:
    explicit PhasesTab(QWidget *parent = nullptr);
    void setCase(const CaseView &view);

    [[nodiscard]] TimelineView *view() const { return m_view; }
    [[nodiscard]] CellTable *list() const { return m_list; }
    /// Right of the tools: room for the buttons that move the case to another phase.
    [[nodiscard]] QBoxLayout *moves() const { return m_moves; }
    /// Below the timeline: room for the history of the phases.
    [[nodiscard]] QBoxLayout *below() const { return m_below; }

Q_SIGNALS:
    /// Somebody opens what stands in @p lane; @p id is 32 hex, or empty.
    void opened(regie::report::TimelineLane lane, const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QWidget *makeSwitch();
    [[nodiscard]] QWidget *makeChosen();
    void fillLanes();
    void fillList();
    void showSpan();
    void fitHeight();
    void tell(int item);
    void openCurrent();
    void wrapTools();
    [[nodiscard]] int itemAt(int row) const;

    TimelineView *m_view;
    TimelineLegend *m_legend;
    CellModel *m_model;
    CellTable *m_list;
    QStackedWidget *m_stack;
    QBoxLayout *m_tools = nullptr;
    QBoxLayout *m_moves = nullptr;
    QBoxLayout *m_below = nullptr;
    QToolButton *m_asTimeline = nullptr;
    QToolButton *m_asList = nullptr;
    QList<QPushButton *> m_timeButtons; ///< work on the timeline, not on the list
    QPushButton *m_lanes = nullptr;
    QMenu *m_laneMenu = nullptr;
    TextLabel *m_span = nullptr;
    ui::Panel *m_chosen = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_when = nullptr;
    TextLabel *m_more = nullptr;
    TextLabel *m_empty = nullptr;
    QPushButton *m_open = nullptr;
    int m_highest = 0; ///< that the timeline of this case needed
};

} // namespace regie::ui
