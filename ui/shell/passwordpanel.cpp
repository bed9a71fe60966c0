#include "ui/shell/passwordpanel.h"

#include "core/base/whendone.h"
#include "core/casebook/upkeep.h"
#include "ui/shell/passwordfield.h"
#include "ui/widgets/field.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QPushButton>

namespace regie::ui {

PasswordPanel::PasswordPanel(Upkeep &upkeep, MessageBar *message, QWidget *parent)
    : Panel(tr("Password"), parent), m_upkeep(upkeep), m_message(message)
{
    setObjectName(QStringLiteral("passwordPanel"));
    QVBoxLayout *block = addBlock();
    block->setSpacing(space::m);
    m_lead = makeLabel({}, TextRole::Body, true);
    block->addWidget(m_lead);
    m_form = new QWidget;
    block->addWidget(m_form);
    makeForm();
    arrange();
}

void PasswordPanel::makeForm()
{
    const auto field = [](PasswordField *&into, const QString &name, const QString &words) {
        into = new PasswordField;
        into->setObjectName(name);
        return new Field(words, into);
    };
    m_currentField = field(m_current, QStringLiteral("currentPassword"), tr("Your password now"));
    m_firstField = field(m_first, QStringLiteral("nextPassword"),
        tr("New password, at least %n character(s)", "", PasswordField::shortest));
    m_secondField = field(m_second, QStringLiteral("nextPasswordAgain"), tr("The new password again"));
    m_change = makeButton(tr("Change the password"), QStringLiteral("changePassword"));
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    for (QWidget *part : {m_currentField, m_firstField, m_secondField})
        column->addWidget(part);
    column->addWidget(m_change, 0, Qt::AlignLeft);
    connect(m_change, &QPushButton::clicked, this, &PasswordPanel::submit);
    connect(m_second, &PasswordField::submitted, this, &PasswordPanel::submit);
}

/// A practice vault has no password; whoever came in by the recovery key does not know the one there is.
void PasswordPanel::arrange()
{
    const bool practice = m_upkeep.vault().isPractice();
    const bool byKey = m_upkeep.wantsPassword();
    m_form->setVisible(!practice);
    m_currentField->setVisible(!byKey);
    if (practice)
        m_lead->setText(tr("This is a practice vault: it opens without a password."));
    else if (byKey)
        m_lead->setText(tr("You opened this vault with the recovery key. Choose a new password now; the old one stops "
                           "working then."));
    else
        m_lead->setText(tr("A few words that you remember are better than a short puzzle. After changing it only the "
                           "new password works, here and in backups that you make from then on."));
}

bool PasswordPanel::checkForm()
{
    for (Field *field : {m_currentField, m_firstField, m_secondField})
        field->setError({});
    Field *first = nullptr;
    const auto refuse = [&first](Field *field, const QString &why) {
        field->setError(why);
        first = first == nullptr ? field : first;
    };
    if (!m_upkeep.wantsPassword() && m_current->isEmpty())
        refuse(m_currentField, tr("Type the password that you use now."));
    if (const QString why = m_first->complaint(); !why.isEmpty())
        refuse(m_firstField, why);
    else if (!m_second->equals(*m_first))
        refuse(m_secondField, tr("The two passwords are not the same."));
    if (first != nullptr)
        first->control()->setFocus();
    return first == nullptr;
}

void PasswordPanel::submit()
{
    if (!m_change->isEnabled() || !checkForm())
        return;
    m_change->setEnabled(false);
    m_message->say(MessageBar::Kind::Note, tr("Changing the password…"));
    store::Password next{m_first->secret()};
    QFuture<Done> answer = m_upkeep.wantsPassword()
                               ? m_upkeep.setPassword(std::move(next))
                               : m_upkeep.changePassword(store::Password{m_current->secret()}, std::move(next));
    for (PasswordField *field : {m_current, m_first, m_second})
        field->clear();
    whenDone(answer, this, [this](const Done &done) {
        m_change->setEnabled(true);
        if (done)
            m_message->say(MessageBar::Kind::Done, tr("The password is changed."),
                tr("Make a backup now: earlier backups still open with the old password."));
        else if (done.error().code == ErrorCode::WrongPassword) {
            m_message->clear();
            m_currentField->setError(tr("This is not the password of this vault. Nothing was changed."));
            m_current->setFocus();
        } else if (done.error().code == ErrorCode::DuplicateId) {
            m_message->clear();
            m_firstField->setError(tr("Choose another password: this one cannot be used."));
            m_first->setFocus();
        } else
            m_message->say(done.error());
        arrange();
    });
}

} // namespace regie::ui
