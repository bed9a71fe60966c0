#pragma once

#include "core/casebook/views.h"
#include "core/routing/region.h"
#include "ui/casefile/tabcolumns.h"

class QBoxLayout;
class QButtonGroup;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace regie {
class Clock;
}

namespace regie::ui {

class CellModel;
class CellTable;
class MovesPanel;
class Panel;
class SafetyPanel;
class TextLabel;
class TimelineLegend;
class TimelineView;

/// The case through time: the timeline or, one key away, the same as a list, with below it what is chosen told whole;
/// what can be done in it now; and how safe it is.
class PhasesTab : public TabColumns
{
    Q_OBJECT
public:
    explicit PhasesTab(const Clock &clock, QWidget *parent = nullptr);
    void setCase(const CaseView &view, const routing::Region &region, LocalDateTime now);

    [[nodiscard]] TimelineView *view() const { return m_view; }
    [[nodiscard]] CellTable *list() const { return m_list; }
    [[nodiscard]] MovesPanel *moves() const { return m_moves; }
    [[nodiscard]] SafetyPanel *safety() const { return m_safety; }
    /// While something is being written nothing else can be recorded.
    void setBusy(bool busy);
    /// Shows what can be done, and goes to the act @p code in @p run; to the list when it is empty.
    void showMoves(int run = 0, const QString &code = {});

Q_SIGNALS:
    /// Somebody opens what stands in @p lane; @p id is 32 hex, or empty.
    void opened(regie::report::TimelineLane lane, const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What the tab shows, in the order of its buttons.
    enum class Shown { Timeline, List, Moves, Safety };

    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QWidget *makeTimeTools();
    [[nodiscard]] QWidget *makeSwitch();
    [[nodiscard]] QWidget *makeChosen();
    void fillLanes();
    void fillList();
    void showSpan();
    void fitHeight();
    void turnTo(Shown what);
    void showParts();
    [[nodiscard]] Shown shown() const;
    void tell(int item);
    void openCurrent();
    void wrapTools();
    [[nodiscard]] int itemAt(int row) const;

    TimelineView *m_view;
    TimelineLegend *m_legend;
    CellModel *m_model;
    CellTable *m_list;
    QStackedWidget *m_stack;
    MovesPanel *m_moves;
    SafetyPanel *m_safety;
    QBoxLayout *m_tools = nullptr;
    QButtonGroup *m_choice = nullptr; ///< ids are those of Shown
    QPushButton *m_record = nullptr;
    QWidget *m_timeTools = nullptr;
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
