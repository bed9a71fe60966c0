#pragma once

#include "core/store/vault.h"
#include "ui/shell/startframe.h"

#include <QTimer>

class QLineEdit;

namespace regie::ui {

class CredentialBox;
class Field;
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
    /// The vault is older than what is remembered of it: says what is missing and asks why it is opened all the same.
    void refuseOlder(const store::OlderVault &older);
    /// Why the older vault is opened, as typed; empty while nobody was asked.
    [[nodiscard]] QString olderReason() const;
    [[nodiscard]] PasswordField *password() const;
    /// Seconds to wait after @p wrongTries wrong tries in a row: 0, 1, 2, 4 … 64 at most.
    [[nodiscard]] static int delayAfter(int wrongTries);

    /// What was typed, as the vault takes it; the fields are emptied.
    [[nodiscard]] store::Credential takeCredential();

Q_SIGNALS:
    void unlockWanted();
    void otherVaultWanted();

private:
    void submit();
    void countDown();
    void makeOlderBox();

    CredentialBox *m_credential = nullptr;
    QPushButton *m_unlock = nullptr;
    QWidget *m_olderBox = nullptr; ///< shown once the vault proved older
    TextLabel *m_olderFacts = nullptr;
    QLineEdit *m_olderReason = nullptr;
    Field *m_olderField = nullptr;
    bool m_withoutPassword = false;
    int m_wrong = 0;
    int m_wait = 0;
    QTimer m_timer;
};

} // namespace regie::ui
