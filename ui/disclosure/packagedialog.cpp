#include "ui/disclosure/packagedialog.h"

#include "core/store/files.h"
#include "ui/shell/passwordfield.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/pathfield.h"
#include "ui/wording/dossier.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace regie::ui {

using namespace Qt::StringLiterals;

PackageDialog::PackageDialog(QWidget *parent) : QDialog(parent)
{
    m_askFile = [this] {
        return QFileDialog::getOpenFileName(
            this, tr("Package"), QDir::homePath(), tr("Package (*.pakket)") + u";;"_s + tr("All files (*)"));
    };
    m_askPath = [this](const QString &suggestion) {
        return QFileDialog::getSaveFileName(this, tr("Save what is in it"), QDir::home().filePath(suggestion));
    };
    setObjectName(u"packageDialog"_s);
    setWindowTitle(tr("Open a package"));
    resize(620, 340);
    build();
}

void PackageDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(makeLabel(
        tr("A package that was sent to you, with the password that you were told. A list or letter goes into no vault: "
           "save it where only you read it, and remove it when you are done. A dossier can be joined with this vault."),
        TextRole::Body, true));
    m_message = new MessageBar;
    m_message->setObjectName(u"message"_s);
    layout->addWidget(m_message);
    m_file = new PathField;
    m_file->setObjectName(u"packageFile"_s);
    auto *choose = makeButton(tr("&Choose…"), u"packageChoose"_s);
    choose->setAccessibleName(tr("Choose the package"));
    m_fileError = new FieldError(m_file);
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(choose);
    layout->addWidget(makeFieldLabel(tr("&Package"), m_file));
    layout->addLayout(fileRow);
    layout->addWidget(m_fileError);
    m_password = new PasswordField;
    m_password->setObjectName(u"packageKey"_s);
    m_passwordError = new FieldError(m_password);
    layout->addWidget(makeFieldLabel(tr("Pass&word of the package"), m_password));
    layout->addWidget(m_password);
    layout->addWidget(m_passwordError);
    layout->addStretch(1);
    m_open = makeButton(tr("&Open"), u"packageOpen"_s, ButtonKind::Primary);
    m_save = makeButton(tr("&Save what is in it…"), u"packageSave"_s);
    m_save->setEnabled(false);
    m_join = makeButton(tr("&Join this dossier…"), u"packageJoin"_s);
    m_join->hide();
    auto *close = makeButton(tr("C&lose"), u"packageClose"_s);
    close->setAutoDefault(false);
    m_open->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_save);
    row->addWidget(m_join);
    row->addWidget(m_open);
    layout->addLayout(row);
    connect(choose, &QPushButton::clicked, this, [this] {
        if (const QString path = m_askFile(); !path.isEmpty())
            chooseFile(path);
    });
    connect(m_open, &QPushButton::clicked, this, &PackageDialog::tryPassword);
    connect(m_save, &QPushButton::clicked, this, &PackageDialog::save);
    connect(m_join, &QPushButton::clicked, this, &PackageDialog::join);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void PackageDialog::chooseFile(const QString &path)
{
    m_file->setText(path);
    m_password->setFocus();
}

void PackageDialog::tryPassword()
{
    m_message->clear();
    m_fileError->clear();
    m_passwordError->clear();
    m_package.reset();
    m_save->setEnabled(false);
    m_join->hide();
    if (m_file->path().isEmpty()) {
        m_fileError->refuse(tr("Choose the package first."));
        m_file->setFocus();
        return;
    }
    if (m_password->isEmpty()) {
        m_passwordError->refuse(tr("Type the password that you were told."));
        m_password->setFocus();
        return;
    }
    // a std::function must be copyable and a password is not
    auto password = std::make_shared<store::Password>(store::Password{m_password->secret()});
    m_open->setEnabled(false);
    m_aside.run([this, path = m_file->path(), password] {
        const auto found = exchange::openPackage(path, *password);
        return [this, found] { opened(found); };
    });
}

void PackageDialog::opened(const Result<exchange::Package> &package)
{
    m_open->setEnabled(true);
    if (!package && package.error().code == ErrorCode::WrongPassword) {
        m_passwordError->refuse(tr("This password does not open the package."));
        m_password->setFocus();
    } else if (!package) {
        m_fileError->refuse(tr("This file is no package, or it is damaged."));
        m_file->setFocus();
    } else {
        m_package = *package;
        m_password->clear();
        m_save->setEnabled(true);
        const bool dossier = exchange::claimsDossier(m_package->content);
        m_join->setVisible(dossier);
        (dossier ? m_join : m_save)->setFocus();
        m_message->say(MessageBar::Kind::Done, tr("Opened: %1.").arg(m_package->fileName),
            tr("Nothing of it is on the disk yet."));
    }
    Q_EMIT tried();
}

/// What somebody sent is read strictly: all of it fits, or nothing of it is taken in.
void PackageDialog::join()
{
    if (!m_package)
        return;
    const auto dossier = exchange::dossierFromJson(m_package->content);
    if (!dossier)
        m_message->say(
            MessageBar::Kind::Error, tr("This dossier cannot be joined."), wording::dossierErrorText(dossier.error()));
    else
        Q_EMIT joinWanted(*dossier);
}

void PackageDialog::save()
{
    if (!m_package)
        return;
    const QString path = m_askPath(m_package->fileName);
    if (path.isEmpty())
        return;
    if (const Done written = store::replaceFile(path, m_package->content); !written)
        m_message->say(written.error());
    else
        m_message->say(MessageBar::Kind::Done, tr("Saved."),
            tr("The file is not encrypted: whoever has it can read it. Remove it when it is no longer needed."));
}

} // namespace regie::ui
