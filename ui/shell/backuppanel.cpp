#include "ui/shell/backuppanel.h"

#include "core/base/whendone.h"
#include "core/casebook/upkeep.h"
#include "core/store/files.h"
#include "ui/print/plainsheet.h"
#include "ui/print/render.h"
#include "ui/shell/credentialbox.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/beside.h"
#include "ui/widgets/messagebar.h"
#include "ui/wording/dates.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

namespace regie::ui {

namespace {

/// Says the day and nothing of what is in it.
QString proposedName(const store::Vault &vault)
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    return home + QLatin1Char('/') + vaultName(vault.folder()) +
           vault.clock().today().toString(QStringLiteral("'-'yyyy-MM-dd")) + QStringLiteral(".kbackup");
}

} // namespace

BackupPanel::BackupPanel(Upkeep &upkeep, MessageBar *message, QWidget *parent)
    : Panel(tr("Backup"), parent), m_upkeep(upkeep), m_message(message)
{
    setObjectName(QStringLiteral("backupPanel"));
    m_askPrinter = printDialogAbove(this);
    m_askFile = [this](bool toWrite) {
        const QString kinds = tr("Backups (*.kbackup)");
        return toWrite ? QFileDialog::getSaveFileName(
                             this, tr("Where does the backup go?"), proposedName(m_upkeep.vault()), kinds)
                       : QFileDialog::getOpenFileName(this, tr("Which backup?"), {}, kinds);
    };
    m_askStatement = [this](bool toWrite) {
        const QString kinds = tr("Statements (*.txt)");
        const QString name = QDir::home().filePath(
            tr("statement-%1.txt").arg(m_upkeep.vault().clock().today().toString(QStringLiteral("yyyy-MM-dd"))));
        return toWrite ? QFileDialog::getSaveFileName(this, tr("Where does the statement go?"), name, kinds)
                       : QFileDialog::getOpenFileName(this, tr("Which statement?"), {}, kinds);
    };
    QVBoxLayout *block = addBlock();
    block->setSpacing(space::m);
    m_lastBackup = makeLabel({}, TextRole::Body, true);
    m_lastBackup->setObjectName(QStringLiteral("lastBackup"));
    m_lastTest = makeMuted({}, TextRole::Body, true);
    m_lastTest->setObjectName(QStringLiteral("lastRestoreTest"));
    block->addWidget(m_lastBackup);
    block->addWidget(m_lastTest);
    m_actions = new QWidget;
    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    QPushButton *backUp = makeButton(tr("Back up now…"), QStringLiteral("backUp"), ButtonKind::Primary);
    QPushButton *trial = makeButton(tr("Test a backup…"), QStringLiteral("testBackup"));
    actions->addWidget(backUp);
    actions->addWidget(trial);
    QPushButton *checkOne = makeButton(tr("Check a statement…"), QStringLiteral("checkStatement"));
    actions->addWidget(checkOne);
    actions->addStretch(1);
    block->addWidget(m_actions);
    m_keepStatement = makeButton(tr("Save the statement about this trial…"), QStringLiteral("saveStatement"));
    m_printStatement = makeButton(tr("Print the statement…"), QStringLiteral("printStatement"));
    auto *statement = new Beside;
    statement->row()->addWidget(m_keepStatement, 0, Qt::AlignLeft);
    statement->row()->addWidget(m_printStatement, 1, Qt::AlignLeft);
    for (QPushButton *button : {m_keepStatement, m_printStatement})
        button->hide();
    block->addWidget(statement);
    connect(m_keepStatement, &QPushButton::clicked, this, &BackupPanel::saveStatement);
    connect(m_printStatement, &QPushButton::clicked, this, &BackupPanel::printStatement);
    connect(checkOne, &QPushButton::clicked, this, &BackupPanel::checkStatement);
    makeTrial(block);
    m_running = new QWidget;
    auto *running = new QHBoxLayout(m_running);
    running->setContentsMargins(0, 0, 0, 0);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("backupProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    QPushButton *stop = makeButton(tr("Stop"), QStringLiteral("stopBackup"));
    running->addWidget(m_progress, 1);
    running->addWidget(stop);
    m_running->hide();
    block->addWidget(m_running);
    connect(backUp, &QPushButton::clicked, this, &BackupPanel::backUp);
    connect(trial, &QPushButton::clicked, this, &BackupPanel::chooseTrial);
    connect(stop, &QPushButton::clicked, this, [this] { m_upkeep.cancel(); });
    connect(&m_upkeep, &Upkeep::progressed, m_progress, &QProgressBar::setValue);
}

void BackupPanel::makeTrial(QVBoxLayout *block)
{
    m_trial = new QWidget;
    auto *column = new QVBoxLayout(m_trial);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_trialLead = makeLabel({}, TextRole::Body, true);
    m_credential = new CredentialBox(tr("Password of the backup"), QStringLiteral("backupPassword"));
    auto *buttons = new QHBoxLayout;
    QPushButton *go = makeButton(tr("Test this backup"), QStringLiteral("startTest"), ButtonKind::Primary);
    QPushButton *cancel = makeButton(tr("Cancel"), QStringLiteral("cancelTest"));
    buttons->addWidget(go);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addWidget(m_trialLead);
    column->addWidget(m_credential);
    column->addLayout(buttons);
    m_trial->hide();
    block->addWidget(m_trial);
    connect(go, &QPushButton::clicked, this, &BackupPanel::tryBackup);
    connect(m_credential, &CredentialBox::submitted, this, &BackupPanel::tryBackup);
    connect(cancel, &QPushButton::clicked, m_trial, &QWidget::hide);
}

void BackupPanel::refresh()
{
    whenDone(m_upkeep.dates(), this, [this](const Result<UpkeepDates> &dates) {
        if (dates)
            showDates(*dates);
        else
            m_message->say(dates.error());
        Q_EMIT refreshed();
    });
}

void BackupPanel::showDates(const UpkeepDates &dates)
{
    const auto dayOf = [](const QDateTime &moment) { return wording::day(LocalDateTime::fromUtc(moment).date); };
    const QDateTime now = m_upkeep.vault().clock().nowUtc();
    QString backup = dates.backup.isValid()
                         ? tr("The last backup was made and read back on %1.").arg(dayOf(dates.backup))
                         : tr("No backup of this vault was made yet.");
    if (isDue(dates.backup, now, backupDays))
        backup += QLatin1Char(' ') + tr("Make one each week, and keep it on another disk.");
    m_lastBackup->setText(backup);
    m_lastTest->setText(
        dates.restoreTest.isValid()
            ? tr("A backup was last put back on trial on %1.").arg(dayOf(dates.restoreTest))
            : tr("No backup was put back on trial yet. Do that each year: only then you know that it works."));
}

void BackupPanel::setBusy(bool busy)
{
    m_actions->setEnabled(!busy);
    m_trial->setEnabled(!busy);
    m_progress->setValue(0);
    m_running->setVisible(busy);
}

void BackupPanel::backUp()
{
    const QString file = m_askFile(true);
    if (file.isEmpty())
        return;
    m_message->clear();
    setBusy(true);
    whenDone(m_upkeep.backUp(file), this, [this](const Result<exchange::BackupMade> &made) {
        setBusy(false);
        if (made)
            m_message->say(MessageBar::Kind::Done, tr("The backup is made."),
                tr("It was read back whole: %1, up to action %2. Keep it on another disk, in another place.")
                    .arg(locale().formattedDataSize(made->bytes), locale().toString(made->seq)));
        else if (made.error().code == ErrorCode::Cancelled)
            m_message->say(MessageBar::Kind::Note, tr("Stopped."), tr("There is no new backup."));
        else
            m_message->say(made.error());
        refresh();
    });
}

void BackupPanel::chooseTrial()
{
    m_trialFile = m_askFile(false);
    if (m_trialFile.isEmpty())
        return;
    m_message->clear();
    m_trialLead->setText(tr("The backup is unpacked beside the vault, opened and gone through, and taken away again. "
                            "Your vault is not touched."));
    // A practice vault has an open key, and so have its backups.
    m_credential->setVisible(!m_upkeep.vault().isPractice());
    m_trial->show();
    m_credential->takeFocus();
}

void BackupPanel::tryBackup()
{
    const bool practice = m_upkeep.vault().isPractice();
    if (!m_actions->isEnabled() || (!practice && !m_credential->check()))
        return;
    store::Credential key = practice ? store::Credential(store::PracticeKey{}) : m_credential->take();
    setBusy(true);
    whenDone(m_upkeep.tryBackup(m_trialFile, std::move(key)), this, [this](const Result<exchange::BackupTried> &tried) {
        setBusy(false);
        if (tried)
            showTrial(*tried);
        else if (tried.error().code == ErrorCode::Cancelled)
            m_message->say(MessageBar::Kind::Note, tr("Stopped."), tr("The backup was not tested."));
        else
            m_message->say(tried.error());
        refresh();
    });
}

void BackupPanel::showTrial(const exchange::BackupTried &tried)
{
    m_statement = m_upkeep.sealed(statementOf(tried), tried.action);
    m_keepStatement->show();
    m_printStatement->show();
    const QString day = wording::day(LocalDateTime::fromUtc(tried.made).date);
    if (!tried.report.isSound()) {
        m_message->say(MessageBar::Kind::Error, tr("This backup is not good."),
            tr("%n thing(s) in it are not as they were written. Make a new backup now, and keep this one apart.",
                nullptr, static_cast<int>(tried.report.bad)));
        return;
    }
    m_trial->hide();
    const QString checked =
        tr("The backup of %1 opens, and all of it is whole: %2 row(s), %3 action(s).")
            .arg(day, locale().toString(tried.report.rows), locale().toString(tried.report.head.seq));
    m_message->say(MessageBar::Kind::Done, tr("This backup works."),
        tried.ofThisVault ? checked : checked + QLatin1Char(' ') + tr("It is of another vault than this one."));
}

QString BackupPanel::statementOf(const exchange::BackupTried &tried) const
{
    const auto moment = [](const QDateTime &utc) { return wording::moment(LocalDateTime::fromUtc(utc)); };
    const store::User who = m_upkeep.vault().user();
    QStringList by{who.name, who.function, who.organisation};
    by.removeAll(QString());
    const store::VerifyReport &report = tried.report;
    QStringList lines{tr("Statement of a restore test"), QString(), tr("Vault: %1").arg(tried.vault.toString()),
        tr("Backup: made on %1, %2 bytes").arg(moment(tried.made), locale().toString(tried.bytes)),
        tr("Mark of that file (BLAKE2b-256): %1").arg(QString::fromLatin1(tried.file.toHex())),
        tr("Put back on trial: %1").arg(moment(tried.at)), tr("By: %1").arg(by.join(QStringLiteral(", "))),
        tr("Gone through: %1 rows, %2 actions, %3 changes in the log")
            .arg(locale().toString(report.rows), locale().toString(report.head.seq), locale().toString(report.items)),
        report.isSound() ? tr("Outcome: the backup opens, and all of it is as it was written.")
                         : tr("Outcome: the backup is not good, %n thing(s) in it are not as they were written.",
                               nullptr, static_cast<int>(report.bad))};
    if (!tried.ofThisVault)
        lines.append(tr("The backup is of another vault than the one that sealed this."));
    lines << QString() << tr("The last line is the seal: Regiekompas tells by it whether anything above was changed.")
          << QString();
    return lines.join(QLatin1Char('\n'));
}

void BackupPanel::saveStatement()
{
    const QString path = m_askStatement(true);
    if (path.isEmpty())
        return;
    if (const Done written = store::replaceFile(path, m_statement); !written) {
        m_message->say(written.error());
        return;
    }
    m_keepStatement->hide();
    m_message->say(MessageBar::Kind::Done, tr("The statement is saved."),
        tr("It names no clients. Keep it with your papers for the yearly account."));
}

/// On paper nobody can go through the seal letter by letter: it names the file that can be checked.
void BackupPanel::printStatement()
{
    QStringList lines = QString::fromUtf8(m_statement).split(QLatin1Char('\n'));
    print::PlainSheet sheet;
    sheet.title = lines.takeFirst();
    sheet.queueName = sheet.title;
    lines.removeAll(QString());
    sheet.lines = lines;
    sheet.foot = tr("Keep the saved file with this page: only by the file the seal can be checked.");
    sheet.practice = m_upkeep.vault().isPractice();
    const print::Paper paper = print::plainSheet(sheet);
    PrintJob job;
    job.name = paper.title;
    job.instead = tr("Save the statement instead.");
    job.paint = [&paper](QPrinter &printer) { return print::paintPages(paper, printer, printer.resolution()); };
    if (onPaper(job, m_askPrinter, *m_message))
        m_message->say(MessageBar::Kind::Done, tr("Sent to the printer."),
            tr("It names no clients. Save the statement too: only the file can be checked."));
}

void BackupPanel::checkStatement()
{
    const QString path = m_askStatement(false);
    if (path.isEmpty())
        return;
    m_message->clear();
    whenDone(m_upkeep.checkStatement(path), this, [this](const Result<exchange::StatementFound> &found) {
        if (!found)
            m_message->say(found.error());
        else if (*found == exchange::StatementFound::Genuine)
            m_message->say(MessageBar::Kind::Done, tr("This statement is genuine."),
                tr("Not a letter of it was changed, and the trial stands in the log of this vault."));
        else if (*found == exchange::StatementFound::NotInLog)
            m_message->say(MessageBar::Kind::Warning, tr("This trial does not stand in the log of this vault."),
                tr("The seal fits. An older copy of the vault may have been put back since."));
        else
            m_message->say(MessageBar::Kind::Error, tr("This statement was changed, or is of another vault."),
                tr("Do not rely on what it says."));
    });
}

} // namespace regie::ui
