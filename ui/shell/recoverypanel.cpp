#include "ui/shell/recoverypanel.h"

#include "core/base/whendone.h"
#include "core/casebook/upkeep.h"
#include "ui/shell/recoverybox.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/messagebar.h"
#include "ui/wording/dates.h"

#include <QBoxLayout>
#include <QLineEdit>
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
    m_last = makeLabel({}, TextRole::Body, true);
    m_last->setObjectName(QStringLiteral("lastRecoveryTest"));
    m_last->setVisible(!practice);
    start->addWidget(m_last);
    m_try = makeButton(tr("Try the recovery key…"), QStringLiteral("tryRecoveryKey"));
    m_try->setVisible(!practice);
    start->addWidget(m_try, 0, Qt::AlignLeft);
    makeTrial(start);
    start->addWidget(makeLabel(practice ? tr("This is a practice vault: it has no recovery key.")
                                        : tr("Is the paper lost, or did somebody see it who should not? Make a new "
                                             "recovery key. The old one works until you have typed back the new one; "
                                             "your password stays."),
        TextRole::Body, true));
    m_make = makeButton(tr("Make a new recovery key"), QStringLiteral("newRecoveryKey"));
    m_make->setVisible(!practice);
    start->addWidget(m_make, 0, Qt::AlignLeft);
    m_box = new RecoveryBox(message, tr("I have it on paper"), QStringLiteral("keepRecoveryKey"));
    m_box->setWayBack(tr("Keep the old key"), QStringLiteral("keepOldRecoveryKey"));
    m_box->hide();
    block->addWidget(m_start);
    block->addWidget(m_box);
    connect(m_make, &QPushButton::clicked, this, &RecoveryPanel::make);
    connect(m_box, &RecoveryBox::typedBack, this, &RecoveryPanel::use);
    connect(m_box, &RecoveryBox::brokenOff, this, [this] {
        leave();
        m_message->say(MessageBar::Kind::Note, tr("The recovery key stays as it was."),
            tr("The new one opens nothing: destroy what you wrote down or printed of it."));
    });
}

void RecoveryPanel::makeTrial(QVBoxLayout *block)
{
    m_trial = new QWidget;
    auto *column = new QVBoxLayout(m_trial);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    m_typed = new QLineEdit;
    m_typed->setObjectName(QStringLiteral("triedRecoveryKey"));
    m_error = new FieldError(m_typed);
    m_go = makeButton(tr("Does this key open the vault?"), QStringLiteral("startRecoveryTest"), ButtonKind::Primary);
    QPushButton *cancel = makeButton(tr("Cancel"), QStringLiteral("cancelRecoveryTest"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_go);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addWidget(makeFieldLabel(tr("Recovery key, as it was printed"), m_typed));
    column->addWidget(m_typed);
    column->addWidget(m_error);
    column->addLayout(buttons);
    m_trial->hide();
    block->addWidget(m_trial);
    connect(m_try, &QPushButton::clicked, this, [this] {
        m_message->clear();
        m_trial->show();
        m_typed->setFocus();
    });
    connect(m_go, &QPushButton::clicked, this, &RecoveryPanel::tryKey);
    connect(m_typed, &QLineEdit::returnPressed, this, &RecoveryPanel::tryKey);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_typed->clear();
        m_error->clear();
        m_trial->hide();
        m_try->setFocus();
    });
}

void RecoveryPanel::refresh()
{
    if (m_upkeep.vault().isPractice())
        return;
    whenDone(m_upkeep.dates(), this, [this](const Result<UpkeepDates> &dates) {
        if (!dates)
            return; // the panel beside this one says so
        m_last->setText(dates->recovery.isValid()
                            ? tr("This recovery key was last tried on %1, and it opens the vault.")
                                  .arg(wording::day(LocalDateTime::fromUtc(dates->recovery).date))
                            : tr("This recovery key was not tried yet. Do that each year: fetch the paper, and see "
                                 "that it works."));
    });
}

/// Nothing is changed by it, and what was typed is not kept.
void RecoveryPanel::tryKey()
{
    m_error->clear();
    if (!m_go->isEnabled())
        return;
    if (m_typed->text().trimmed().isEmpty()) {
        m_error->refuse(tr("Type the key from the paper."));
        m_typed->setFocus();
        return;
    }
    m_go->setEnabled(false);
    whenDone(m_upkeep.tryRecoveryKey(m_typed->text()), this, [this](const Result<bool> &opens) {
        m_go->setEnabled(true);
        if (opens)
            showTried(*opens);
        else
            m_message->say(opens.error());
        refresh();
    });
}

void RecoveryPanel::showTried(bool opens)
{
    if (!opens) {
        m_message->clear();
        m_error->refuse(
            tr("This key does not open the vault. Look whether it was typed as it is printed; else make a new "
               "one now."));
        m_typed->setFocus();
        return;
    }
    m_typed->clear();
    m_trial->hide();
    m_try->setFocus();
    m_message->say(MessageBar::Kind::Done, tr("The recovery key opens this vault."),
        tr("Nothing was changed. Put the paper back where only who may have it can reach it."));
}

/// Nothing changes by it: the old key works until the new one was typed back. Broken off before that, by hand or
/// because the vault locked, the new one was never anything.
void RecoveryPanel::make()
{
    m_message->clear();
    m_make->setEnabled(false);
    whenDone(m_upkeep.proposeRecoveryKey(), this, [this](const Result<QString> &key) {
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

void RecoveryPanel::use()
{
    m_message->clear();
    m_box->setBusy(true);
    whenDone(m_upkeep.useRecoveryKey(m_box->key()), this, [this](const Done &used) {
        m_box->setBusy(false);
        if (!used) {
            m_message->say(used.error());
            return;
        }
        leave();
        m_message->say(MessageBar::Kind::Done, tr("The new recovery key is in use."),
            tr("Destroy the old paper. Earlier backups still open with the old key."));
        refresh();
    });
}

void RecoveryPanel::leave()
{
    m_box->forget();
    m_box->hide();
    m_start->show();
    m_make->setFocus();
}

} // namespace regie::ui
