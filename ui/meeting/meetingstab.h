#pragma once

#include "ui/casefile/tabcolumns.h"
#include "ui/plan/plancontext.h"

class QPushButton;

namespace regie::ui {

class CellModel;
class CellTable;
class FactList;
class Panel;
class TextLabel;

/// The meetings that a case is on the agenda of: those to come and those that were, and of the chosen one what was
/// asked, said, decided and agreed about this case. Shows a value; reads nothing. Enter on a meeting opens it on its
/// page, on an action the plan.
class MeetingsTab : public TabColumns
{
    Q_OBJECT
public:
    explicit MeetingsTab(QWidget *parent = nullptr);
    void setCase(const CaseView &view, const routing::Region &region, LocalDateTime now);
    void choose(MeetingId id);
    [[nodiscard]] CellTable *list() const { return m_list; }
    [[nodiscard]] CellTable *actions() const { return m_actions; }

Q_SIGNALS:
    /// A meeting about this case is to be planned.
    void planWanted();
    void openWanted(regie::MeetingId meeting);
    /// What was decided and agreed in @p meeting, for a recipient to be chosen.
    void decisionsWanted(regie::MeetingId meeting);
    /// The action @p id (32 hex) of the plan.
    void actionWanted(const QString &id);

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeChosen();
    [[nodiscard]] QWidget *makeActions();
    [[nodiscard]] const caseflow::Meeting *chosen() const;
    void showChosen();
    void openChosen();

    CaseId m_file = {};
    PlanContext m_context;
    LocalDateTime m_now = {};
    QList<caseflow::Meeting> m_meetings;
    TextLabel *m_empty;
    CellModel *m_model;
    CellTable *m_list;
    ui::Panel *m_listPanel = nullptr;
    ui::Panel *m_meeting = nullptr;
    FactList *m_facts;
    QPushButton *m_open;
    QPushButton *m_decisions;
    CellModel *m_actionModel;
    CellTable *m_actions;
    ui::Panel *m_actionPanel = nullptr;
};

} // namespace regie::ui
