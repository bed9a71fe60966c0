#include "ui/shell/recoverybox.h"

#include "ui/print/recoverysheet.h"
#include "ui/print/render.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/printing.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>

namespace regie::ui {

namespace {

/// Printed keys are compared without spaces, dashes and case.
QString bareKey(QString key)
{
    key.remove(QLatin1Char(' ')).remove(QLatin1Char('-'));
    return key.toUpper();
}

} // namespace

RecoveryBox::RecoveryBox(MessageBar *message, const QString &go, const QString &goName, QWidget *parent)
    : QWidget(parent), m_message(message)
{
    m_askPrinter = printDialogAbove(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(makeLabel(tr("Your recovery key"), TextRole::DetailHeading));
    column->addWidget(makeLabel(tr("Write it down or print it, and keep it in a safe. It is shown only now. Whoever "
                                   "has it can open the vault."),
        TextRole::Body, true));
    m_shown = makeLabel({}, TextRole::Advice, true);
    m_shown->setObjectName(QStringLiteral("shownRecoveryKey"));
    m_shown->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_shown->setAccessibleName(tr("Recovery key"));
    column->addWidget(m_shown);
    QPushButton *paper = makeButton(tr("Print…"), QStringLiteral("printRecoveryKey"));
    column->addWidget(paper, 0, Qt::AlignLeft);
    connect(paper, &QPushButton::clicked, this, &RecoveryBox::print);
    m_typed = new QLineEdit;
    m_typed->setObjectName(QStringLiteral("typedRecoveryKey"));
    m_error = new FieldError(m_typed);
    auto *field = new QVBoxLayout;
    field->setSpacing(space::xs);
    field->addWidget(makeFieldLabel(tr("Type it back from your paper"), m_typed));
    field->addWidget(m_typed);
    field->addWidget(m_error);
    column->addLayout(field);
    m_done = makeButton(go, goName, ButtonKind::Primary);
    m_back = makeButton({}, {});
    m_back->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_done);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_done, &QPushButton::clicked, this, &RecoveryBox::check);
    connect(m_back, &QPushButton::clicked, this, &RecoveryBox::brokenOff);
    connect(m_typed, &QLineEdit::returnPressed, this, &RecoveryBox::check);
}

void RecoveryBox::setWayBack(const QString &text, const QString &name)
{
    m_back->setText(text);
    m_back->setObjectName(name);
    m_back->show();
}

void RecoveryBox::setBusy(bool busy)
{
    for (QWidget *one : std::initializer_list<QWidget *>{m_done, m_back, m_typed})
        one->setEnabled(!busy);
}

void RecoveryBox::showKey(const QString &key, const QString &vault, QDate made)
{
    m_key = key;
    m_vault = vault;
    m_made = made;
    m_shown->setText(key);
    m_shown->setAccessibleDescription(key); // its name says what it is, so that a screen reader would not say the key
    m_typed->clear();
    m_error->clear();
    m_typed->setFocus();
}

void RecoveryBox::forget()
{
    m_key.clear();
    m_shown->clear();
    m_shown->setAccessibleDescription({});
    m_typed->clear();
    m_error->clear();
}

void RecoveryBox::check()
{
    if (!m_done->isEnabled())
        return;
    if (!m_key.isEmpty() && bareKey(m_typed->text()) == bareKey(m_key))
        Q_EMIT typedBack();
    else
        m_error->refuse(tr("This is not the same. Compare group by group."));
}

void RecoveryBox::print()
{
    const print::Paper paper = print::recoverySheet({m_vault, m_key, m_made});
    PrintJob job;
    job.name = paper.title;
    job.instead = tr("Write the key down.");
    job.paint = [&paper](QPrinter &printer) { return print::paintPages(paper, printer, printer.resolution()); };
    if (onPaper(job, m_askPrinter, *m_message))
        m_message->say(MessageBar::Kind::Done, tr("Sent to the printer."), tr("Fetch it at once."));
}

} // namespace regie::ui
