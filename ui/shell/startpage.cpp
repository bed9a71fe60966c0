#include "ui/shell/startpage.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPushButton>

namespace regie::ui {

QString vaultName(const QString &folder)
{
    QString name = QFileInfo(folder).fileName();
    if (name.endsWith(QStringLiteral(".kluis")))
        name.chop(6);
    return name;
}

StartPage::StartPage(const QStringList &known, QWidget *parent)
    : StartFrame(tr("Welcome"),
          tr("Case files stand in a vault: a folder on this computer that only opens with your password."), parent)
{
    setObjectName(QStringLiteral("startPage"));
    int number = 0;
    for (const QString &folder : known) {
        QPushButton *open =
            makeButton(tr("Open %1").arg(vaultName(folder).replace(QLatin1Char('&'), QStringLiteral("&&"))),
                QStringLiteral("openKnown%1").arg(number), number == 0 ? ButtonKind::Primary : ButtonKind::Normal);
        connect(open, &QPushButton::clicked, this, [this, folder] { Q_EMIT openWanted(folder); });
        addChoice(open, number == 0 ? tr("The vault you used last.") : QString());
        ++number;
    }
    QPushButton *create = makeButton(
        tr("Make a vault…"), QStringLiteral("createVault"), known.isEmpty() ? ButtonKind::Primary : ButtonKind::Normal);
    QPushButton *open =
        makeButton(known.isEmpty() ? tr("Open a vault…") : tr("Open another vault…"), QStringLiteral("openVault"));
    QPushButton *practice = makeButton(tr("Practise"), QStringLiteral("practiceVault"));
    connect(create, &QPushButton::clicked, this, &StartPage::createWanted);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted({}); });
    connect(practice, &QPushButton::clicked, this, &StartPage::practiceWanted);
    addChoice(create, tr("For real case files. You choose a password and get a recovery key to keep."));
    addChoice(open, tr("A folder whose name ends in .kluis."));
    QPushButton *restore = makeButton(tr("Put back a backup…"), QStringLiteral("restoreBackup"));
    connect(restore, &QPushButton::clicked, this, &StartPage::restoreWanted);
    addChoice(restore, tr("When the computer was lost or the vault is damaged."));
    addChoice(
        practice, tr("Begin here when the program is new to you. Everything in the practice vault is invented, and "
                     "every page says so."));
    QPushButton *help = makeButton(tr("Read the handbook  F1"), QStringLiteral("startHandbook"), ButtonKind::Link);
    connect(help, &QPushButton::clicked, this, &StartPage::handbookWanted);
    content()->addWidget(help, 0, Qt::AlignLeft);
}

void StartPage::addChoice(QPushButton *button, const QString &explanation)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(space::xs);
    box->addWidget(button);
    if (!explanation.isEmpty())
        box->addWidget(makeMuted(explanation, TextRole::Small, true));
    button->setAccessibleDescription(explanation);
    content()->addLayout(box);
}

} // namespace regie::ui
