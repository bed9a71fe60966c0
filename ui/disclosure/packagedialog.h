#pragma once

#include "core/exchange/dossier.h"
#include "core/exchange/package.h"
#include "ui/widgets/aside.h"

#include <QDialog>

#include <functional>
#include <optional>

class QPushButton;

namespace regie::ui {

class FieldError;
class MessageBar;
class PasswordField;
class PathField;

/// Opens a package that somebody sent with a password (a list, docs/crypto.md) and saves what is in it where the user
/// says, or joins the dossier in it with the vault. Nothing is written before she said where, or how.
class PackageDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PackageDialog(QWidget *parent = nullptr);

    void chooseFile(const QString &path);
    /// Ask for the package and for where its content goes; empty: nowhere. Replaced in tests.
    void setAskFile(std::function<QString()> ask) { m_askFile = std::move(ask); }
    void setAskPath(std::function<QString(const QString &suggestion)> ask) { m_askPath = std::move(ask); }

Q_SIGNALS:
    void tried(); ///< it was opened, or the message says why not
    /// Somebody wants to join the dossier that is in it.
    void joinWanted(const regie::exchange::Dossier &dossier);

private:
    void build();
    void tryPassword();
    void opened(const Result<exchange::Package> &package);
    void save();
    void join();

    std::function<QString()> m_askFile;
    std::function<QString(const QString &)> m_askPath;
    std::optional<exchange::Package> m_package;
    Aside m_aside; ///< trying a password takes most of a second
    MessageBar *m_message = nullptr;
    PathField *m_file = nullptr;
    PasswordField *m_password = nullptr;
    FieldError *m_fileError = nullptr;
    FieldError *m_passwordError = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_join = nullptr;
};

} // namespace regie::ui
