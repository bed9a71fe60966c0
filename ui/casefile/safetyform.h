#pragma once

#include "core/casebook/flow.h"
#include "ui/casefile/entryform.h"

class QComboBox;
class QPushButton;

namespace regie::ui {

class Banner;

/// Records what is said of the safety: a figure of a member, an outcome of the RiHG, an agreement, a check of one, the
/// end of one. One form; what it asks follows from what is chosen.
class SafetyForm : public Panel
{
    Q_OBJECT
public:
    enum class Kind { Estimate, Agreement, Check, EndAgreement, Rihg };

    explicit SafetyForm(const Clock &clock, QWidget *parent = nullptr);
    void setCase(const CaseView &view);
    /// Turns to @p kind with @p about (a member or an agreement, 32 hex) filled in.
    void begin(Kind kind, const QString &about = {});
    void accept();
    void refuse(const QList<caseflow::SafetyRefusal> &refusals);
    void setBusy(bool busy);
    void takeFocus();
    [[nodiscard]] EntryForm *entries() const { return m_entries; }

Q_SIGNALS:
    void submitted(const regie::SafetyEntry &entry);

private:
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] QList<Entry> asked(Kind kind) const;
    [[nodiscard]] QList<EntryChoice> members() const;
    [[nodiscard]] QList<EntryChoice> agreements() const;
    [[nodiscard]] caseflow::SafetyAgreement agreement() const;
    [[nodiscard]] SafetyEntry entry() const;
    void turn();
    void preset();
    void submit();

    const Clock &m_clock;
    CaseView m_view;
    QComboBox *m_kind;
    Banner *m_none;
    EntryForm *m_entries;
    QPushButton *m_record;
};

} // namespace regie::ui
