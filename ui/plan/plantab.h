#pragma once

#include "ui/casefile/tabcolumns.h"
#include "ui/plan/planrows.h"

class QGridLayout;
class QLabel;

namespace regie {
class Clock;
}

namespace regie::ui {

class CellModel;
class CellTable;
class FormKeeper;
class MessageBar;
class Panel;
class PlanForm;
class TextLabel;

/// The plan of a case: its goals, the part of the family and of each partner beside each other, what is chosen told
/// whole with every change of it, and the form to add and change. Enter on an action begins its result, on a goal its
/// change.
class PlanTab : public TabColumns
{
    Q_OBJECT
public:
    explicit PlanTab(const Clock &clock, QWidget *parent = nullptr);
    /// Where the plan is read and written; without it the tab shows what it is given.
    void setCasebook(Casebook *casebook);
    void setCase(const CaseView &view, const routing::Region &region, QDate today);
    void setPlan(const CasePlan &plan);
    /// Chooses the action or goal @p id, 32 hex.
    void choose(const QString &id);
    [[nodiscard]] PlanForm *form() const { return m_form; }
    [[nodiscard]] CellTable *goals() const { return m_goals; }
    /// The tables of the parts, in the order they stand.
    [[nodiscard]] QList<CellTable *> parts() const;

Q_SIGNALS:
    /// Something of the plan was recorded: its dates may be the next ones of the case.
    void recorded();
    /// What was asked for stands there, or the message says why not.
    void settled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Part
    {
        ui::Panel *panel = nullptr;
        TextLabel *count = nullptr;
        CellModel *model = nullptr;
        CellTable *table = nullptr;
    };
    [[nodiscard]] QWidget *makeGoals();
    [[nodiscard]] QWidget *makeChosen();
    [[nodiscard]] Part makePart(int place);
    void showPlan();
    void showParts();
    void placeParts();
    void showChosen();
    void readAgain();
    void save(const PlanEntry &entry);
    void saved(const Result<PlanRefusals> &refusals);

    PlanContext m_context;
    Casebook *m_casebook = nullptr;
    bool m_saving = false; ///< what is being written is read again when it is there
    QString m_chosen;
    MessageBar *m_message;
    TextLabel *m_empty;
    CellModel *m_goalModel;
    CellTable *m_goals;
    ui::Panel *m_goalPanel = nullptr;
    TextLabel *m_partsTitle;
    QGridLayout *m_grid;
    QList<Part> m_parts;
    ui::Panel *m_story = nullptr;
    TextLabel *m_storyTitle = nullptr;
    TextLabel *m_storyLines = nullptr;
    TextLabel *m_storyChanges = nullptr;
    PlanForm *m_form;
    FormKeeper *m_keeper;
};

} // namespace regie::ui
