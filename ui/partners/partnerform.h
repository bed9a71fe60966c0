#pragma once

#include "core/casebook/partnerdesk.h"
#include "ui/casefile/entryform.h"

class QComboBox;
class QPushButton;

namespace regie::ui {

/// Adds to the register of partners: somebody who works there, or the places of an executor.
class PartnerForm : public Panel
{
    Q_OBJECT
public:
    enum class Kind { Professional, ChangeProfessional, Capacity };

    explicit PartnerForm(const Clock &clock, QWidget *parent = nullptr);
    void setView(const PartnerView &view, const QList<OrganisationChoice> &organisations);
    /// Turns to @p kind with @p about (a professional, 32 hex, or an organisation) filled in.
    void begin(Kind kind, const QString &about = {});
    void accept();
    void refuse(const NetworkRefusals &refusals);
    void setBusy(bool busy);
    [[nodiscard]] EntryForm *entries() const { return m_entries; }

Q_SIGNALS:
    void submitted(const regie::PartnerEntry &entry);

private:
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] QList<Entry> asked(Kind kind) const;
    [[nodiscard]] caseflow::Professional professional() const;
    [[nodiscard]] PartnerEntry entry() const;
    void turn();
    void preset();
    void fill();
    void submit();

    const Clock &m_clock;
    PartnerView m_view;
    QComboBox *m_kind;
    EntryForm *m_entries;
    QPushButton *m_record;
};

} // namespace regie::ui
