#pragma once

#include "core/casebook/upkeep.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace regie::ui {

class CellModel;
class CellTable;
class Field;
class MessageBar;
class NewPassword;
class TextLabel;

/// Gebruikers: who works in the vault and as what, somebody more, somebody less, and the households that are kept from
/// one of them. Says why there is nothing to do for who does not manage users.
class UsersTab : public QWidget
{
    Q_OBJECT
public:
    /// @p upkeep and @p message must outlive the tab.
    UsersTab(Upkeep &upkeep, MessageBar *message, QWidget *parent = nullptr);

    /// Reads anew who there is.
    void refresh();

Q_SIGNALS:
    void refreshed(); ///< what there is stands there, or the message says why not

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeAdding();
    [[nodiscard]] QWidget *makeBlocks();
    [[nodiscard]] QComboBox *makeRoles(const QString &name, TextLabel *explained);
    [[nodiscard]] const store::VaultUser *chosenUser() const;
    [[nodiscard]] bool mayAdd();
    void show(const AccessView &view);
    void showChosen();
    void add();
    void changeRole();
    void end();
    void block();
    void lift();
    /// Says what was done or why not, and reads anew.
    template <typename T>
    void finish(const Result<T> &result, const QString &what, const QString &rest = {});
    [[nodiscard]] bool explains(const Error &error);

    Upkeep &m_upkeep;
    MessageBar *m_message;
    AccessView m_view;
    CellModel *m_users = nullptr;
    CellTable *m_userTable = nullptr;
    QComboBox *m_role = nullptr;
    TextLabel *m_roleText = nullptr;
    QPushButton *m_change = nullptr;
    QLineEdit *m_endReason = nullptr;
    QPushButton *m_end = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_function = nullptr;
    QComboBox *m_newRole = nullptr;
    TextLabel *m_newRoleText = nullptr;
    NewPassword *m_password = nullptr;
    Field *m_nameField = nullptr;
    CellModel *m_blocks = nullptr;
    CellTable *m_blockTable = nullptr;
    TextLabel *m_noBlocks = nullptr;
    QLineEdit *m_number = nullptr;
    QComboBox *m_from = nullptr;
    QLineEdit *m_why = nullptr;
    Field *m_numberField = nullptr;
    Field *m_whyField = nullptr;
    QPushButton *m_lift = nullptr;
};

} // namespace regie::ui
