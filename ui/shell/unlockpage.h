#pragma once

#include "core/store/credential.h"
#include "ui/shell/startframe.h"

#include <QTimer>

class QLineEdit;

namespace regie::ui {

class FieldError;
class PasswordField;

/// Opens a vault with its password or its recovery key. After a wrong one the next try waits, twice as long each time.
class UnlockPage : public StartFrame
{
    Q_OBJECT
public:
    /// @p withoutPassword: a practice vault, that opens by a press on the button.
    UnlockPage(const QString &folder, bool locked, bool withoutPassword = false, QWidget *parent = nullptr);

    /// Opening failed: says what happened, what is safe, what to do; a wrong password also makes the next try wait.
    void refuse(const Error &error);
    [[nodiscard]] PasswordField *password() const { return m_password; }
    /// Seconds to wait after @p wrongTries wrong tries in a row: 0, 1, 2, 4 … 64 at most.
    [[nodiscard]] static int delayAfter(int wrongTries);

    /// What was typed, as the vault takes it; the fields are emptied.
    [[nodiscard]] store::Credential takeCredential();

Q_SIGNALS:
    void unlockWanted();
    void otherVaultWanted();

private:
    void useRecoveryKey(bool use);
    void submit();
    void countDown();

    PasswordField *m_password = nullptr;
    FieldError *m_error = nullptr;
    QWidget *m_passwordBox = nullptr;
    QWidget *m_keyBox = nullptr;
    QLineEdit *m_key = nullptr;
    QPushButton *m_unlock = nullptr;
    QPushButton *m_switch = nullptr;
    bool m_withoutPassword = false;
    bool m_withKey = false;
    int m_wrong = 0;
    int m_wait = 0;
    QTimer m_timer;
};

} // namespace regie::ui
