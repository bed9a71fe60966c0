#pragma once

#include "ui/casefile/entryform.h"
#include "ui/plan/plancontext.h"

class QComboBox;
class QPushButton;

namespace regie::ui {

class Banner;

/// Adds to a plan and changes it: an action, what came of one, a goal, the end of one. One form; what it asks follows
/// from what is chosen.
class PlanForm : public Panel
{
    Q_OBJECT
public:
    enum class Kind { Action, Result, ChangeAction, Goal, EndGoal, ChangeGoal };

    /// @p name goes before the objectName of every control; @p kinds are offered, in their order.
    PlanForm(const QString &name, const QList<Kind> &kinds, const Clock &clock, QWidget *parent = nullptr);
    void setContext(const PlanContext &context);
    /// New actions are agreed in this meeting; null: in none.
    void setMeeting(MeetingId meeting) { m_meeting = meeting; }
    /// Turns to @p kind with @p about (an action or a goal, 32 hex) filled in.
    void begin(Kind kind, const QString &about = {});
    void accept();
    void refuse(const PlanRefusals &refusals);
    void setBusy(bool busy);
    [[nodiscard]] EntryForm *entries() const { return m_entries; }

Q_SIGNALS:
    void submitted(const regie::PlanEntry &entry);

private:
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] QList<Entry> asked(Kind kind) const;
    [[nodiscard]] QList<Entry> actionEntries() const;
    [[nodiscard]] QList<Entry> goalEntries() const;
    [[nodiscard]] QList<EntryChoice> members() const;
    [[nodiscard]] QList<EntryChoice> goals(bool openOnly) const;
    [[nodiscard]] QList<EntryChoice> actions() const;
    [[nodiscard]] caseflow::PlanAction action() const;
    [[nodiscard]] caseflow::PlanGoal goal() const;
    [[nodiscard]] PlanEntry entry() const;
    void turn();
    void preset();
    void chose();
    void fillAction(const caseflow::PlanAction &action);
    void fillGoal(const caseflow::PlanGoal &goal);
    void submit();

    const Clock &m_clock;
    PlanContext m_context;
    MeetingId m_meeting = {};
    QComboBox *m_kind;
    Banner *m_none;
    EntryForm *m_entries;
    QPushButton *m_record;
};

} // namespace regie::ui
