#include "ui/shell/checkpanel.h"

#include "core/base/whendone.h"
#include "core/casebook/upkeep.h"
#include "ui/widgets/messagebar.h"
#include "ui/wording/verify.h"

#include <QBoxLayout>
#include <QPushButton>

namespace regie::ui {

CheckPanel::CheckPanel(Upkeep &upkeep, MessageBar *message, QWidget *parent)
    : Panel(tr("Check"), parent), m_upkeep(upkeep), m_message(message)
{
    setObjectName(QStringLiteral("checkPanel"));
    QVBoxLayout *block = addBlock();
    block->setSpacing(space::m);
    block->addWidget(makeLabel(tr("Goes through every page, every row and every action, and compares them with what is "
                                  "remembered outside the file. Whatever somebody changed around the program shows."),
        TextRole::Body, true));
    m_result = makeLabel({}, TextRole::Body, true);
    m_result->setObjectName(QStringLiteral("checkResult"));
    m_result->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_result->setAccessibleName(tr("Result of the check"));
    m_result->hide();
    block->addWidget(m_result);
    auto *buttons = new QHBoxLayout;
    m_check = makeButton(tr("Check the vault"), QStringLiteral("checkVault"));
    m_stop = makeButton(tr("Stop"), QStringLiteral("stopCheck"));
    m_stop->hide();
    buttons->addWidget(m_check);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    block->addLayout(buttons);
    connect(m_check, &QPushButton::clicked, this, &CheckPanel::check);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_upkeep.cancel(); });
}

void CheckPanel::check()
{
    m_message->clear();
    m_check->setEnabled(false);
    m_stop->show();
    m_result->setText(tr("Checking…"));
    m_result->show();
    whenDone(m_upkeep.verify(), this, [this](const Result<store::VerifyReport> &report) {
        m_check->setEnabled(true);
        m_stop->hide();
        if (report) {
            showReport(*report);
            return;
        }
        m_result->hide();
        if (report.error().code == ErrorCode::Cancelled)
            m_message->say(MessageBar::Kind::Note, tr("Stopped."), tr("The vault was not checked to the end."));
        else
            m_message->say(report.error());
    });
}

void CheckPanel::showReport(const store::VerifyReport &report)
{
    m_result->setText(wording::verifyText(report));
    if (report.isSound())
        m_message->say(MessageBar::Kind::Done, tr("The vault is whole."));
    else
        m_message->say(MessageBar::Kind::Error, tr("Something in this vault is not as it was written."),
            tr("Keep the vault as it is, and put a backup back under another name."));
}

} // namespace regie::ui
