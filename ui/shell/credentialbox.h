#pragma once

#include "core/store/credential.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace regie::ui {

class FieldError;
class PasswordField;

/// What opens a vault or a backup: its password, or after a press on the link below it the printed recovery key.
class CredentialBox : public QWidget
{
    Q_OBJECT
public:
    /// @p passwordLabel above the field, which is found by @p passwordName.
    CredentialBox(const QString &passwordLabel, const QString &passwordName, QWidget *parent = nullptr);

    [[nodiscard]] PasswordField *password() const { return m_password; }
    [[nodiscard]] bool isByKey() const { return m_byKey; }
    /// The link that changes between the two.
    [[nodiscard]] QPushButton *link() const { return m_switch; }
    void takeFocus();
    /// Whether something was typed; says at the field that it was not.
    bool check();
    /// What was typed; the fields are emptied.
    [[nodiscard]] store::Credential take();

Q_SIGNALS:
    void submitted(); ///< Enter in either field

private:
    void useKey(bool use);

    PasswordField *m_password = nullptr;
    FieldError *m_passwordError = nullptr;
    QWidget *m_passwordBox = nullptr;
    QLineEdit *m_key = nullptr;
    FieldError *m_keyError = nullptr;
    QWidget *m_keyBox = nullptr;
    QPushButton *m_switch = nullptr;
    bool m_byKey = false;
};

} // namespace regie::ui
