#pragma once

#include "core/casebook/flowvalues.h"
#include "core/casebook/views.h"
#include "core/routing/region.h"
#include "ui/casefile/entryform.h"

class QPushButton;

namespace regie::ui {

class Banner;

/// Records one act of a case. What it asks follows from the definition of the act alone: there is no form of its own
/// for any. An act that is not possible shows why and what is missing instead.
class MoveForm : public Panel
{
    Q_OBJECT
public:
    explicit MoveForm(const Clock &clock, QWidget *parent = nullptr);

    /// The case that the acts are of; must be told before `setAct`.
    void setCase(const CaseView &view, const routing::Region &region);
    /// Shows @p verdict; null: says what to do. What was typed stays as long as it is the same act that asks the same.
    void setAct(const caseflow::ActVerdict *verdict);
    /// Empties the fields, for the next time the act is done.
    void reset();
    /// Says at the fields what is wrong; the first of them gets the keyboard.
    void refuse(const QList<caseflow::FieldRefusal> &refusals);
    /// While it is being written nothing can be sent again.
    void setBusy(bool busy);
    void focusFirst();
    [[nodiscard]] EntryForm *entries() const { return m_entries; }

Q_SIGNALS:
    void submitted(const regie::caseflow::ActInput &input);
    /// The act @p id (as the list calls it) was being typed.
    void actWanted(const QString &id);

private:
    void showWhy(const caseflow::ActVerdict &verdict);
    void showSource(const caseflow::Act &act);
    void fillEntries(const caseflow::ActVerdict &verdict);
    void preset(const caseflow::Act &act);
    void submit();
    [[nodiscard]] Entry entryOf(caseflow::FlowField field, const caseflow::ActVerdict &verdict) const;
    [[nodiscard]] QList<EntryChoice> outcomesOf(const caseflow::Act &act) const;
    [[nodiscard]] QList<EntryChoice> membersOf() const;
    [[nodiscard]] QList<OrganisationChoice> organisations() const;
    [[nodiscard]] QString organisationOf(caseflow::Actor who) const;
    [[nodiscard]] caseflow::ActInput input() const;

    const Clock &m_clock;
    CaseView m_view;
    const routing::Region *m_region = nullptr;
    caseflow::Act m_act; ///< a copy: the region may outlive the view, not the other way round
    int m_run = 0;
    TextLabel *m_title;
    TextLabel *m_who;
    TextLabel *m_source;
    Banner *m_lacks;
    Banner *m_warnings;
    EntryForm *m_entries;
    QPushButton *m_record;
};

} // namespace regie::ui
