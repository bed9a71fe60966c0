#include "ui/shell/restorepage.h"

#include "ui/shell/credentialbox.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/pathfield.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

namespace regie::ui {

RestorePage::RestorePage(const QString &proposedFolder, QWidget *parent)
    : StartFrame(tr("Put back a backup"),
          tr("The backup is read and checked whole before anything is put in place. A vault that stands there is set "
             "aside, never deleted."),
          parent)
{
    setObjectName(QStringLiteral("restorePage"));
    m_file = new PathField;
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
    m_folder = new PathField(proposedFolder);
    m_folder->setObjectName(QStringLiteral("restoreFolder"));
    addField(tr("Folder of the vault"), m_folder);
    m_credential =
        new CredentialBox(tr("Password of the vault when the backup was made"), QStringLiteral("backupPassword"));
    content()->addWidget(m_credential);
    QPushButton *restore = makeButton(tr("Put back"), QStringLiteral("restore"), ButtonKind::Primary);
    QPushButton *cancel = makeButton(tr("Back"), QStringLiteral("cancelRestore"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(restore);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    content()->addLayout(buttons);
    connect(browse, &QPushButton::clicked, this, &RestorePage::chooseFile);
    connect(restore, &QPushButton::clicked, this, &RestorePage::submit);
    connect(m_credential, &CredentialBox::submitted, this, &RestorePage::submit);
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
    if (isBusy())
        return;
    if (!QFileInfo(file()).isFile()) {
        m_fileError->refuse(tr("Choose the file of a backup."));
        m_file->setFocus();
    } else if (m_credential->check()) {
        Q_EMIT restoreWanted();
    }
}

QString RestorePage::file() const
{
    return m_file->path();
}

QString RestorePage::folder() const
{
    const QString folder = m_folder->path();
    return folder.endsWith(QStringLiteral(".kluis")) ? folder : folder + QStringLiteral(".kluis");
}

store::Credential RestorePage::takeCredential()
{
    return m_credential->take();
}

void RestorePage::refuse(const Error &error)
{
    setBusy({});
    message()->say(error);
}

} // namespace regie::ui
