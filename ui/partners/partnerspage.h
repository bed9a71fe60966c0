#pragma once

#include "core/casebook/partnerdesk.h"

#include <QWidget>

namespace regie::ui {

class CellModel;
class CellTable;
class FormKeeper;
class MessageBar;
class Panel;
class PartnerForm;
class TextLabel;

/// Ketenpartners: who works there, the organisations with the names they had, and what the executors have in hand.
/// Reads on the vault's worker, anew when the casebook says that cases changed. Enter on a person begins her change, on
/// an executor its places, on somebody who waits opens the case.
class PartnersPage : public QWidget
{
    Q_OBJECT
public:
    explicit PartnersPage(Casebook &casebook, QWidget *parent = nullptr);
    /// Shows @p view; with the casebook it is read.
    void setView(const PartnerView &view);
    [[nodiscard]] PartnerForm *form() const { return m_form; }

Q_SIGNALS:
    void openCase(regie::CaseId id);
    /// What was asked for stands there, or the message says why not.
    void settled();

protected:
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct List
    {
        Panel *panel = nullptr;
        CellModel *model = nullptr;
        CellTable *table = nullptr;
    };
    [[nodiscard]] List makeList(
        const QString &heading, const QString &name, const QStringList &columns, const QList<int> &shares, bool fits);
    void reload();
    void save(const PartnerEntry &entry);

    Casebook &m_casebook;
    bool m_stale = true;
    MessageBar *m_message;
    List m_people;
    List m_load;
    List m_waiting;
    List m_organisations;
    TextLabel *m_empty;
    PartnerForm *m_form;
    FormKeeper *m_keeper;
};

} // namespace regie::ui
