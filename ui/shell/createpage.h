#pragma once

#include "core/store/vault.h"
#include "ui/shell/startframe.h"

#include <QDate>

#include <functional>

class QLineEdit;
class QPrinter;

namespace regie::ui {

class FieldError;
class NewPassword;
class PathField;
class RecoveryBox;

/// Makes a vault: where, by whom, with which password; then shows the recovery key once and asks to type it back.
class CreatePage : public StartFrame
{
    Q_OBJECT
public:
    explicit CreatePage(const QString &proposedFolder, QWidget *parent = nullptr);

    /// What was filled in; the password fields are emptied.
    [[nodiscard]] store::NewVault takeWish();
    void refuse(const Error &error);
    /// The vault was made: shows @p recoveryKey until it was typed back.
    void showRecoveryKey(const QString &recoveryKey, QDate made);
    /// Asks which printer; tests answer themselves.
    void setAskPrinter(std::function<bool(QPrinter &)> ask);

Q_SIGNALS:
    void createWanted();
    void cancelled();
    void finished(); ///< the key was typed back

private:
    void makeForm(const QString &proposedFolder);
    void makeRecovery();
    [[nodiscard]] bool checkForm();
    void submit();
    void chooseFolder();

    QWidget *m_form = nullptr;
    RecoveryBox *m_recovery = nullptr;
    PathField *m_folder = nullptr;
    FieldError *m_folderError = nullptr;
    QLineEdit *m_name = nullptr;
    FieldError *m_nameError = nullptr;
    QLineEdit *m_function = nullptr;
    NewPassword *m_password = nullptr;
};

} // namespace regie::ui
