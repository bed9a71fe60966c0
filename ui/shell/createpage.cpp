#include "ui/shell/createpage.h"

#include "ui/shell/newpassword.h"
#include "ui/shell/passwordfield.h"
#include "ui/shell/recoverybox.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/pathfield.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

namespace regie::ui {

namespace {

QVBoxLayout *column(QWidget *box)
{
    auto *out = new QVBoxLayout(box);
    out->setContentsMargins(0, 0, 0, 0);
    out->setSpacing(space::m);
    return out;
}

void add(QVBoxLayout *to, const QString &label, QWidget *field, FieldError *error)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(space::xs);
    box->addWidget(makeFieldLabel(label, field));
    box->addWidget(field);
    if (error != nullptr)
        box->addWidget(error);
    to->addLayout(box);
}

} // namespace

CreatePage::CreatePage(const QString &proposedFolder, QWidget *parent)
    : StartFrame(tr("Make a vault"),
          tr("Nobody can open the vault without the password or the recovery key. We cannot either."), parent)
{
    setObjectName(QStringLiteral("createPage"));
    makeForm(proposedFolder);
    makeRecovery();
}

void CreatePage::makeForm(const QString &proposedFolder)
{
    m_form = new QWidget;
    QVBoxLayout *fields = column(m_form);
    m_folder = new PathField(proposedFolder);
    m_folder->setObjectName(QStringLiteral("vaultFolder"));
    m_folderError = new FieldError(m_folder);
    QPushButton *browse = makeButton(tr("Choose…"), QStringLiteral("chooseFolder"));
    auto *where = new QHBoxLayout;
    where->addWidget(m_folder, 1);
    where->addWidget(browse);
    auto *whereBox = new QVBoxLayout;
    whereBox->setSpacing(space::xs);
    whereBox->addWidget(makeFieldLabel(tr("Folder of the vault"), m_folder));
    whereBox->addLayout(where);
    whereBox->addWidget(m_folderError);
    fields->addLayout(whereBox);
    const auto line = [](const QString &name) {
        auto *edit = new QLineEdit;
        edit->setObjectName(name);
        return edit;
    };
    m_name = line(QStringLiteral("userName"));
    m_nameError = new FieldError(m_name);
    m_function = line(QStringLiteral("userFunction"));
    m_password = new NewPassword(tr("Password, at least %n character(s)", "", PasswordField::shortest),
        tr("The password again"), QStringLiteral("newPassword"));
    add(fields, tr("Your name, as it will stand with what you do"), m_name, m_nameError);
    add(fields, tr("Your function"), m_function, nullptr);
    fields->addWidget(m_password);
    QPushButton *create = makeButton(tr("Make the vault"), QStringLiteral("create"), ButtonKind::Primary);
    QPushButton *cancel = makeButton(tr("Back"), QStringLiteral("cancelCreate"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(create);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    fields->addLayout(buttons);
    content()->addWidget(m_form);
    connect(browse, &QPushButton::clicked, this, &CreatePage::chooseFolder);
    connect(create, &QPushButton::clicked, this, &CreatePage::submit);
    connect(m_password, &NewPassword::submitted, this, &CreatePage::submit);
    connect(cancel, &QPushButton::clicked, this, &CreatePage::cancelled);
}

void CreatePage::makeRecovery()
{
    m_recovery = new RecoveryBox(message(), tr("Go to work"), QStringLiteral("finishCreate"));
    m_recovery->hide();
    content()->addWidget(m_recovery);
    connect(m_recovery, &RecoveryBox::typedBack, this, &CreatePage::finished);
}

void CreatePage::setAskPrinter(std::function<bool(QPrinter &)> ask)
{
    m_recovery->setAskPrinter(std::move(ask));
}

void CreatePage::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Where should the vault stand?"));
    if (!chosen.isEmpty())
        m_folder->setText(chosen + QLatin1Char('/') + QFileInfo(m_folder->path()).fileName());
}

bool CreatePage::checkForm()
{
    for (FieldError *error : {m_folderError, m_nameError})
        error->clear();
    QWidget *first = nullptr;
    const auto refuse = [&first](FieldError *error, const QString &why) {
        error->refuse(why);
        first = first == nullptr ? error->field() : first;
    };
    if (m_folder->path().isEmpty())
        refuse(m_folderError, tr("Say where the vault should stand."));
    if (m_name->text().trimmed().isEmpty())
        refuse(m_nameError, tr("Fill in your name: every action names who did it."));
    QWidget *wrong = m_password->wrongField(m_name->text().split(u' ', Qt::SkipEmptyParts));
    first = first == nullptr ? wrong : first;
    if (first != nullptr)
        first->setFocus();
    return first == nullptr;
}

void CreatePage::submit()
{
    if (!isBusy() && checkForm())
        Q_EMIT createWanted();
}

store::NewVault CreatePage::takeWish()
{
    store::NewVault wish;
    wish.folder = m_folder->path();
    if (!wish.folder.endsWith(QStringLiteral(".kluis")))
        wish.folder += QStringLiteral(".kluis");
    wish.firstUser.name = m_name->text().trimmed();
    wish.firstUser.function = m_function->text().trimmed();
    wish.password = store::Credential(store::Password{m_password->secret()});
    m_password->clear();
    return wish;
}

void CreatePage::refuse(const Error &error)
{
    setBusy({});
    message()->say(error);
}

void CreatePage::showRecoveryKey(const QString &recoveryKey, QDate made)
{
    setBusy({});
    message()->clear();
    m_form->hide();
    m_recovery->show();
    m_recovery->showKey(recoveryKey, vaultName(m_folder->path()), made);
}

} // namespace regie::ui
