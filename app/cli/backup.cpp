#include "core/exchange/backup.h"

#include "app/cli/commands.h"
#include "app/cli/vaultaccess.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace regie::cli {

namespace {

struct BackupCommand
{
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)
};

} // namespace

QString backupSummary()
{
    return BackupCommand::tr("write an encrypted backup of a vault");
}

int runBackup(const QStringList &given, Io &io)
{
    Arguments arguments(QStringLiteral("backup"),
        BackupCommand::tr("Writes an encrypted backup of the whole vault and reads it back before it gets its name. It "
                          "opens with the passwords and the recovery key that the vault has now."));
    addVaultOptions(arguments);
    arguments.addOption(QStringLiteral("out"), BackupCommand::tr("The file to write."), QStringLiteral("F"));
    if (const auto over = arguments.parse(given, io))
        return *over;
    const QString file = arguments.value(QStringLiteral("out"));
    if (file.isEmpty())
        return wrongUsage(BackupCommand::tr("Name the file to write with --out."), io);
    const SystemClock clock;
    SystemIds ids;
    const auto vault = openVault(arguments, clock, ids);
    if (!vault)
        return fail(vault.error(), io);
    const auto made = exchange::backup(**vault, file);
    if (!made)
        return fail(made.error(), io);
    if (const Done said = exchange::recordProven(**vault, *made); !said)
        return fail(said.error(), io);
    const QJsonObject report{{QStringLiteral("file"), QFileInfo(file).absoluteFilePath()},
        {QStringLiteral("vault"), made->vault.toString()}, {QStringLiteral("seq"), made->seq},
        {QStringLiteral("head"), QString::fromLatin1(made->auditHash.toHex())}, {QStringLiteral("bytes"), made->bytes}};
    io.write(QJsonDocument(report).toJson(QJsonDocument::Compact) + '\n');
    return ExitDone;
}

} // namespace regie::cli
