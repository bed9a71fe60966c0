#include "ui/shell/passwordpanel.h"

#include "core/base/whendone.h"
#include "core/casebook/upkeep.h"
#include "ui/shell/newpassword.h"
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
    m_current = new PasswordField;
    m_current->setObjectName(QStringLiteral("currentPassword"));
    m_currentField = new Field(tr("Your password now"), m_current);
    m_next = new NewPassword(tr("New password, at least %n character(s)", "", PasswordField::shortest),
        tr("The new password again"), QStringLiteral("nextPassword"));
    m_change = makeButton(tr("Change the password"), QStringLiteral("changePassword"));
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_currentField);
    column->addWidget(m_next);
    column->addWidget(m_change, 0, Qt::AlignLeft);
    connect(m_change, &QPushButton::clicked, this, &PasswordPanel::submit);
    connect(m_next, &NewPassword::submitted, this, &PasswordPanel::submit);
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
    const bool asksCurrent = !m_upkeep.wantsPassword() && m_current->isEmpty();
    m_currentField->setError(asksCurrent ? tr("Type the password that you use now.") : QString());
    QWidget *wrong = m_next->wrongField();
    if (asksCurrent)
        wrong = m_current;
    if (wrong != nullptr)
        wrong->setFocus();
    return wrong == nullptr;
}

void PasswordPanel::submit()
{
    if (!m_change->isEnabled() || !checkForm())
        return;
    m_change->setEnabled(false);
    m_message->say(MessageBar::Kind::Note, tr("Changing the password…"));
    store::Password next{m_next->secret()};
    QFuture<Done> answer = m_upkeep.wantsPassword()
                               ? m_upkeep.setPassword(std::move(next))
                               : m_upkeep.changePassword(store::Password{m_current->secret()}, std::move(next));
    m_current->clear();
    m_next->clear();
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
            m_next->refuseAsUsed();
        } else
            m_message->say(done.error());
        arrange();
    });
}

} // namespace regie::ui
