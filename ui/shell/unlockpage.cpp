#include "ui/shell/unlockpage.h"

#include "ui/shell/passwordfield.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/fielderror.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace regie::ui {

UnlockPage::UnlockPage(const QString &folder, bool locked, bool withoutPassword, QWidget *parent)
    : StartFrame(locked ? tr("Locked") : tr("Open the vault"),
          locked ? tr("Vault: %1. You come back where you were.").arg(vaultName(folder))
                 : tr("Vault: %1").arg(vaultName(folder)),
          parent),
      m_withoutPassword(withoutPassword)
{
    setObjectName(QStringLiteral("unlockPage"));
    m_password = new PasswordField;
    m_password->setObjectName(QStringLiteral("password"));
    m_error = new FieldError(m_password);
    m_passwordBox = new QWidget;
    auto *first = new QVBoxLayout(m_passwordBox);
    first->setContentsMargins(0, 0, 0, 0);
    first->setSpacing(space::xs);
    first->addWidget(makeFieldLabel(tr("Password"), m_password));
    first->addWidget(m_password);
    first->addWidget(m_error);
    m_key = new QLineEdit;
    m_key->setObjectName(QStringLiteral("recoveryKey"));
    m_keyBox = new QWidget;
    auto *second = new QVBoxLayout(m_keyBox);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(space::xs);
    second->addWidget(makeFieldLabel(tr("Recovery key, as it was printed"), m_key));
    second->addWidget(m_key);
    content()->addWidget(m_passwordBox);
    content()->addWidget(m_keyBox);

    m_unlock = makeButton(tr("Unlock"), QStringLiteral("unlock"), ButtonKind::Primary);
    m_switch = makeButton({}, QStringLiteral("switchKey"), ButtonKind::Link);
    QPushButton *other = makeButton(tr("Another vault…"), QStringLiteral("otherVault"), ButtonKind::Flat);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_unlock);
    buttons->addWidget(m_switch);
    buttons->addStretch(1);
    buttons->addWidget(other);
    content()->addLayout(buttons);
    useRecoveryKey(false);

    connect(m_password, &PasswordField::submitted, this, &UnlockPage::submit);
    connect(m_key, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_switch, &QPushButton::clicked, this, [this] { useRecoveryKey(!m_withKey); });
    connect(other, &QPushButton::clicked, this, &UnlockPage::otherVaultWanted);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &UnlockPage::countDown);
    setFocusProxy(withoutPassword ? static_cast<QWidget *>(m_unlock) : m_password);
    if (withoutPassword) {
        m_passwordBox->hide();
        m_switch->hide();
    }
}

int UnlockPage::delayAfter(int wrongTries)
{
    return wrongTries <= 0 ? 0 : 1 << std::min(wrongTries - 1, 6);
}

void UnlockPage::useRecoveryKey(bool use)
{
    m_withKey = use;
    m_passwordBox->setVisible(!use);
    m_keyBox->setVisible(use);
    m_switch->setText(use ? tr("Use the password") : tr("Use the recovery key"));
    m_switch->setAccessibleName(m_switch->text());
    if (isVisible())
        (use ? static_cast<QWidget *>(m_key) : m_password)->setFocus();
}

void UnlockPage::submit()
{
    if (isBusy() || m_timer.isActive())
        return;
    if (m_withoutPassword) {
        Q_EMIT unlockWanted();
        return;
    }
    if (m_withKey ? m_key->text().trimmed().isEmpty() : m_password->isEmpty()) {
        m_error->refuse(tr("Type the password first."));
        return;
    }
    m_error->clear();
    message()->clear();
    Q_EMIT unlockWanted();
}

store::Credential UnlockPage::takeCredential()
{
    if (m_withoutPassword)
        return store::PracticeKey{};
    if (m_withKey) {
        store::RecoveryKey key{m_key->text()};
        m_key->clear();
        return key;
    }
    store::Password password{m_password->secret()};
    m_password->clear();
    return password;
}

void UnlockPage::refuse(const Error &error)
{
    setBusy({});
    message()->say(error);
    if (error.code != ErrorCode::WrongPassword)
        return;
    m_wait = delayAfter(++m_wrong);
    m_unlock->setEnabled(false);
    m_timer.start();
    countDown();
    m_password->setFocus();
}

void UnlockPage::countDown()
{
    if (m_wait > 0) {
        m_unlock->setText(tr("Wait %n second(s)", "", m_wait--));
        return;
    }
    m_timer.stop();
    m_unlock->setText(tr("Unlock"));
    m_unlock->setEnabled(true);
}

} // namespace regie::ui
