#include "ui/shell/recoverypanel.h"

#include "core/base/whendone.h"
#include "core/casebook/upkeep.h"
#include "ui/shell/recoverybox.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QPushButton>

namespace regie::ui {

RecoveryPanel::RecoveryPanel(Upkeep &upkeep, MessageBar *message, QWidget *parent)
    : Panel(tr("Recovery key"), parent), m_upkeep(upkeep), m_message(message)
{
    setObjectName(QStringLiteral("recoveryPanel"));
    QVBoxLayout *block = addBlock();
    const bool practice = upkeep.vault().isPractice();
    m_start = new QWidget;
    auto *start = new QVBoxLayout(m_start);
    start->setContentsMargins(0, 0, 0, 0);
    start->setSpacing(space::m);
    start->addWidget(makeLabel(practice ? tr("This is a practice vault: it has no recovery key.")
                                        : tr("Is the paper lost, or did somebody see it who should not? Make a new "
                                             "recovery key. The old one stops working at once; your password stays."),
        TextRole::Body, true));
    m_make = makeButton(tr("Make a new recovery key"), QStringLiteral("newRecoveryKey"));
    m_make->setVisible(!practice);
    start->addWidget(m_make, 0, Qt::AlignLeft);
    m_box = new RecoveryBox(message, tr("I have it on paper"), QStringLiteral("keepRecoveryKey"));
    m_box->hide();
    block->addWidget(m_start);
    block->addWidget(m_box);
    connect(m_make, &QPushButton::clicked, this, &RecoveryPanel::make);
    connect(m_box, &RecoveryBox::typedBack, this, &RecoveryPanel::finish);
}

/// A key that was shown and not written down before the vault locked is lost, and nothing else: the password still
/// opens, and another key can be made.
void RecoveryPanel::make()
{
    m_message->clear();
    m_make->setEnabled(false);
    whenDone(m_upkeep.newRecoveryKey(), this, [this](const Result<QString> &key) {
        m_make->setEnabled(true);
        if (!key) {
            m_message->say(key.error());
            return;
        }
        m_start->hide();
        m_box->show();
        m_box->showKey(*key, vaultName(m_upkeep.vault().folder()), m_upkeep.vault().clock().today());
    });
}

void RecoveryPanel::finish()
{
    m_box->forget();
    m_box->hide();
    m_start->show();
    m_message->say(MessageBar::Kind::Done, tr("The new recovery key is in use."),
        tr("Destroy the old paper. Earlier backups still open with the old key."));
}

} // namespace regie::ui
