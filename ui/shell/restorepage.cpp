#include "ui/shell/restorepage.h"

#include "ui/shell/passwordfield.h"
#include "ui/widgets/fielderror.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

namespace regie::ui {

RestorePage::RestorePage(const QString &proposedFolder, QWidget *parent)
    : StartFrame(tr("Put back a backup"),
          tr("The backup is read and checked whole before anything is put in place. A vault that stands there is set "
             "aside, never deleted."),
          parent)
{
    setObjectName(QStringLiteral("restorePage"));
    m_file = new QLineEdit;
    m_file->setObjectName(QStringLiteral("backupFile"));
    m_fileError = new FieldError(m_file);
    QPushButton *browse = makeButton(tr("Choose…"), QStringLiteral("chooseBackup"));
    auto *which = new QHBoxLayout;
    which->addWidget(m_file, 1);
    which->addWidget(browse);
    auto *whichBox = new QVBoxLayout;
    whichBox->setSpacing(space::xs);
    whichBox->addWidget(makeFieldLabel(tr("File of the backup"), m_file));
    whichBox->addLayout(which);
    whichBox->addWidget(m_fileError);
    content()->addLayout(whichBox);
    m_folder = new QLineEdit(proposedFolder);
    m_folder->setObjectName(QStringLiteral("restoreFolder"));
    addField(tr("Folder of the vault"), m_folder);
    m_password = new PasswordField;
    m_password->setObjectName(QStringLiteral("backupPassword"));
    m_passwordError = new FieldError(m_password);
    addField(tr("Password of the vault when the backup was made"), m_password, m_passwordError);
    QPushButton *restore = makeButton(tr("Put back"), QStringLiteral("restore"), ButtonKind::Primary);
    QPushButton *cancel = makeButton(tr("Back"), QStringLiteral("cancelRestore"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(restore);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    content()->addLayout(buttons);
    connect(browse, &QPushButton::clicked, this, &RestorePage::chooseFile);
    connect(restore, &QPushButton::clicked, this, &RestorePage::submit);
    connect(m_password, &PasswordField::submitted, this, &RestorePage::submit);
    connect(cancel, &QPushButton::clicked, this, &RestorePage::cancelled);
    setFocusProxy(m_file);
}

void RestorePage::chooseFile()
{
    const QString chosen = QFileDialog::getOpenFileName(this, tr("Which backup?"));
    if (!chosen.isEmpty())
        m_file->setText(chosen);
}

void RestorePage::submit()
{
    m_fileError->clear();
    m_passwordError->clear();
    if (isBusy())
        return;
    if (!QFileInfo(file()).isFile()) {
        m_fileError->refuse(tr("Choose the file of a backup."));
        m_file->setFocus();
    } else if (m_password->isEmpty()) {
        m_passwordError->refuse(tr("Type the password first."));
        m_password->setFocus();
    } else {
        Q_EMIT restoreWanted();
    }
}

QString RestorePage::file() const
{
    return m_file->text().trimmed();
}

QString RestorePage::folder() const
{
    const QString folder = m_folder->text().trimmed();
    return folder.endsWith(QStringLiteral(".kluis")) ? folder : folder + QStringLiteral(".kluis");
}

store::Credential RestorePage::takeCredential()
{
    store::Password password{m_password->secret()};
    m_password->clear();
    return password;
}

void RestorePage::refuse(const Error &error)
{
    setBusy({});
    message()->say(error);
}

} // namespace regie::ui
