#pragma once

#include "core/base/clock.h"
#include "core/casebook/flowvalues.h"
#include "core/casebook/views.h"
#include "ui/widgets/panel.h"

class QPushButton;

namespace regie::ui {

class CellModel;
class CellTable;
class EntryForm;

/// Everything that was recorded in the case through time, newest first; a step that was recorded by mistake is taken
/// back here, with a reason. It stays in the list.
class StepsPanel : public Panel
{
    Q_OBJECT
public:
    explicit StepsPanel(const Clock &clock, QWidget *parent = nullptr);
    void setCase(const CaseView &view);
    /// Chooses the step with number @p seq and gives the list the keyboard.
    void choose(int seq);
    void refuse(const QList<caseflow::FieldRefusal> &refusals);
    void accept();
    void setBusy(bool busy);
    [[nodiscard]] EntryForm *entries() const { return m_reason; }

Q_SIGNALS:
    void takeBack(const regie::FlowEventId &event, const QString &reason);

private:
    void showChosen();
    [[nodiscard]] const caseflow::FlowEvent *chosen() const;

    std::shared_ptr<const CaseFlow> m_flow;
    CellModel *m_model;
    CellTable *m_table;
    TextLabel *m_told;
    EntryForm *m_reason;
    QPushButton *m_button;
};

} // namespace regie::ui
