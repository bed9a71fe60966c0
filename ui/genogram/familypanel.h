#pragma once

#include "core/casebook/familyedit.h"
#include "ui/casefile/tabcolumns.h"

namespace regie::ui {

class CellModel;
class CellTable;
class FamilyForm;
class FormKeeper;
class MessageBar;
class Panel;

/// Household and system in lists: who lives where, relations and patterns, the network, what is kept from whom; and the
/// form that adds to them. Enter on a row begins the form with it.
class FamilyPanel : public TabColumns
{
    Q_OBJECT
public:
    explicit FamilyPanel(const Clock &clock, QWidget *parent = nullptr);

    void setCasebook(Casebook *casebook);
    void setCase(const CaseView &view, QDate today);
    void setSystem(const FamilySystem &system, const routing::Region &region, QDate today);

    [[nodiscard]] FamilyForm *form() const { return m_form; }
    [[nodiscard]] MessageBar *message() const { return m_message; }

Q_SIGNALS:
    /// What was asked stands there, was written, or was refused.
    void settled();
    /// The system changed: what draws it reads it again.
    void recorded();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct List
    {
        ui::Panel *panel = nullptr;
        CellModel *model = nullptr;
        CellTable *table = nullptr;
    };
    [[nodiscard]] List makeList(
        const QString &heading, const QString &name, const QStringList &columns, const QList<int> &shares);
    void read();
    void save(const FamilyChange &change, bool confirmed);
    void saved(const Result<FamilyOutcome> &outcome);
    void takeBack();

    Casebook *m_casebook = nullptr;
    CaseFile m_file;
    QDate m_today;
    bool m_wanted = false;
    MessageBar *m_message;
    List m_members;
    List m_kin;
    List m_network;
    List m_secrets;
    FamilyForm *m_form;
    FormKeeper *m_keeper;
};

} // namespace regie::ui
