#include "ui/shell/unlockpage.h"

#include "ui/shell/credentialbox.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/field.h"
#include "ui/wording/vaults.h"

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
    m_credential = new CredentialBox(tr("Password"), QStringLiteral("password"));
    content()->addWidget(m_credential);
    makeOlderBox();

    m_unlock = makeButton(tr("Unlock"), QStringLiteral("unlock"), ButtonKind::Primary);
    QPushButton *other = makeButton(tr("Another vault…"), QStringLiteral("otherVault"), ButtonKind::Flat);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_unlock);
    buttons->addStretch(1);
    buttons->addWidget(other);
    content()->addLayout(buttons);

    connect(m_credential, &CredentialBox::submitted, this, &UnlockPage::submit);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(other, &QPushButton::clicked, this, &UnlockPage::otherVaultWanted);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &UnlockPage::countDown);
    m_credential->setHidden(withoutPassword);
    setFocusProxy(withoutPassword ? static_cast<QWidget *>(m_unlock) : m_credential);
}

void UnlockPage::makeOlderBox()
{
    m_olderBox = new QWidget;
    m_olderFacts = new TextLabel;
    m_olderFacts->setWordWrap(true);
    m_olderReason = new QLineEdit;
    m_olderReason->setObjectName(QStringLiteral("olderReason"));
    m_olderField = new Field(tr("Why do you open this older vault?"), m_olderReason);
    auto *column = new QVBoxLayout(m_olderBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_olderFacts);
    column->addWidget(m_olderField);
    m_olderBox->hide();
    content()->addWidget(m_olderBox);
    connect(m_olderReason, &QLineEdit::returnPressed, this, &UnlockPage::submit);
}

PasswordField *UnlockPage::password() const
{
    return m_credential->password();
}

int UnlockPage::delayAfter(int wrongTries)
{
    return wrongTries <= 0 ? 0 : 1 << std::min(wrongTries - 1, 6);
}

void UnlockPage::submit()
{
    if (isBusy() || m_timer.isActive())
        return;
    if (!m_withoutPassword && !m_credential->check())
        return;
    if (!m_olderBox->isHidden() && olderReason().isEmpty()) {
        m_olderField->setError(tr("Write why; it is kept in the history of the vault."));
        m_olderReason->setFocus();
        return;
    }
    m_olderField->setError({});
    message()->clear();
    Q_EMIT unlockWanted();
}

store::Credential UnlockPage::takeCredential()
{
    if (m_withoutPassword)
        return store::PracticeKey{};
    return m_credential->take();
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
    m_credential->takeFocus();
}

void UnlockPage::refuseOlder(const store::OlderVault &older)
{
    refuse({ErrorCode::VaultOutOfDate, {}, {}, 0});
    m_olderFacts->setText(wording::olderVaultText(older));
    m_olderBox->show();
    m_unlock->setText(tr("Open the older vault"));
    m_olderReason->setFocus();
}

QString UnlockPage::olderReason() const
{
    return m_olderReason->text().trimmed();
}

void UnlockPage::countDown()
{
    if (m_wait > 0) {
        m_unlock->setText(tr("Wait %n second(s)", "", m_wait--));
        return;
    }
    m_timer.stop();
    m_unlock->setText(m_olderBox->isHidden() ? tr("Unlock") : tr("Open the older vault"));
    m_unlock->setEnabled(true);
}

} // namespace regie::ui
