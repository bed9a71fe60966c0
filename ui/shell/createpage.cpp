#include "ui/shell/createpage.h"

#include "ui/print/recoverysheet.h"
#include "ui/print/render.h"
#include "ui/print/spool.h"
#include "ui/shell/passwordfield.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/fielderror.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
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

/// Printed keys are compared without spaces, dashes and case.
QString bare(QString key)
{
    key.remove(QLatin1Char(' ')).remove(QLatin1Char('-'));
    return key.toUpper();
}

} // namespace

CreatePage::CreatePage(const QString &proposedFolder, QWidget *parent)
    : StartFrame(tr("Make a vault"),
          tr("Nobody can open the vault without the password or the recovery key. We cannot either."), parent)
{
    setObjectName(QStringLiteral("createPage"));
    m_askPrinter = [this](QPrinter &printer) {
        QPrintDialog dialog(&printer, this);
        dialog.setOption(QAbstractPrintDialog::PrintToFile, false); // the key must not lie about in a file
        return dialog.exec() == QDialog::Accepted;
    };
    makeForm(proposedFolder);
    makeRecovery();
}

void CreatePage::makeForm(const QString &proposedFolder)
{
    m_form = new QWidget;
    QVBoxLayout *fields = column(m_form);
    m_folder = new QLineEdit(proposedFolder);
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
    m_first = new PasswordField;
    m_first->setObjectName(QStringLiteral("newPassword"));
    m_firstError = new FieldError(m_first);
    m_second = new PasswordField;
    m_second->setObjectName(QStringLiteral("newPasswordAgain"));
    m_secondError = new FieldError(m_second);
    add(fields, tr("Your name, as it will stand with what you do"), m_name, m_nameError);
    add(fields, tr("Your function"), m_function, nullptr);
    add(fields, tr("Password, at least %n character(s)", "", shortestPassword), m_first, m_firstError);
    add(fields, tr("The password again"), m_second, m_secondError);
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
    connect(m_second, &PasswordField::submitted, this, &CreatePage::submit);
    connect(cancel, &QPushButton::clicked, this, &CreatePage::cancelled);
}

void CreatePage::makeRecovery()
{
    m_recovery = new QWidget;
    QVBoxLayout *fields = column(m_recovery);
    fields->addWidget(makeLabel(tr("Your recovery key"), TextRole::DetailHeading));
    fields->addWidget(makeLabel(tr("Write it down or print it, and keep it in a safe. It is shown only now. Whoever "
                                   "has it can open the vault."),
        TextRole::Body, true));
    m_shownKey = makeLabel({}, TextRole::Advice, true);
    m_shownKey->setObjectName(QStringLiteral("shownRecoveryKey"));
    m_shownKey->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_shownKey->setAccessibleName(tr("Recovery key"));
    fields->addWidget(m_shownKey);
    QPushButton *paper = makeButton(tr("Print…"), QStringLiteral("printRecoveryKey"));
    fields->addWidget(paper, 0, Qt::AlignLeft);
    connect(paper, &QPushButton::clicked, this, &CreatePage::print);
    m_typedKey = new QLineEdit;
    m_typedKey->setObjectName(QStringLiteral("typedRecoveryKey"));
    m_typedError = new FieldError(m_typedKey);
    add(fields, tr("Type it back from your paper"), m_typedKey, m_typedError);
    QPushButton *go = makeButton(tr("Go to work"), QStringLiteral("finishCreate"), ButtonKind::Primary);
    fields->addWidget(go, 0, Qt::AlignLeft);
    m_recovery->hide();
    content()->addWidget(m_recovery);
    const auto check = [this] {
        if (bare(m_typedKey->text()) == bare(m_key))
            Q_EMIT finished();
        else
            m_typedError->refuse(tr("This is not the same. Compare group by group."));
    };
    connect(go, &QPushButton::clicked, this, check);
    connect(m_typedKey, &QLineEdit::returnPressed, this, check);
}

void CreatePage::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Where should the vault stand?"));
    if (!chosen.isEmpty())
        m_folder->setText(chosen + QLatin1Char('/') + QFileInfo(m_folder->text()).fileName());
}

bool CreatePage::checkForm()
{
    for (FieldError *error : {m_folderError, m_nameError, m_firstError, m_secondError})
        error->clear();
    FieldError *first = nullptr;
    const auto refuse = [&first](FieldError *error, const QString &why) {
        error->refuse(why);
        first = first == nullptr ? error : first;
    };
    if (m_folder->text().trimmed().isEmpty())
        refuse(m_folderError, tr("Say where the vault should stand."));
    if (m_name->text().trimmed().isEmpty())
        refuse(m_nameError, tr("Fill in your name: every action names who did it."));
    if (m_first->length() < shortestPassword)
        refuse(m_firstError,
            tr("Use at least %n character(s). A few words are easier to remember.", "", shortestPassword));
    else if (!m_second->equals(*m_first))
        refuse(m_secondError, tr("The two passwords are not the same."));
    if (first != nullptr)
        first->field()->setFocus();
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
    wish.folder = m_folder->text().trimmed();
    if (!wish.folder.endsWith(QStringLiteral(".kluis")))
        wish.folder += QStringLiteral(".kluis");
    wish.firstUser.name = m_name->text().trimmed();
    wish.firstUser.function = m_function->text().trimmed();
    wish.password = store::Credential(store::Password{m_first->secret()});
    m_first->clear();
    m_second->clear();
    return wish;
}

void CreatePage::refuse(const Error &error)
{
    setBusy({});
    message()->say(error);
}

void CreatePage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    const print::Paper paper = print::recoverySheet({vaultName(m_folder->text().trimmed()), m_key, m_made});
    printer.setDocName(paper.title);
    // What goes to the printer passes through a temporary file: that one may not come on a disk.
    const Result<print::MemorySpool> spool = print::MemorySpool::take();
    if (!spool) {
        message()->say(MessageBar::Kind::Warning, tr("The key cannot be printed here."),
            tr("It would pass through a file on the disk. Write it down."));
        return;
    }
    if (!m_askPrinter(printer))
        return;
    const Done printed = print::paintPages(paper, printer, printer.resolution());
    if (printed)
        message()->say(MessageBar::Kind::Done, tr("Sent to the printer."), tr("Fetch it at once."));
    else
        message()->say(printed.error());
}

void CreatePage::showRecoveryKey(const QString &recoveryKey, QDate made)
{
    setBusy({});
    message()->clear();
    m_made = made;
    m_key = recoveryKey;
    m_shownKey->setText(recoveryKey);
    m_form->hide();
    m_recovery->show();
    m_typedKey->setFocus();
}

} // namespace regie::ui
