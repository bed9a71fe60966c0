#include "core/exchange/backup.h"

#include "app/cli/commands.h"
#include "app/cli/vaultaccess.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace regie::cli {

namespace {

struct RestoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(RestoreCommand)
};

// Whether the backup opens as a practice vault does, without a password.
Result<bool> opensWithoutPassword(const QString &file)
{
    const auto envelope = exchange::EnvelopeReader::open(file);
    if (!envelope)
        return tl::unexpected(envelope.error());
    const auto keySlots = store::Slots::fromJson(envelope->header().keySlots);
    if (!keySlots)
        return tl::unexpected(keySlots.error());
    return keySlots->isOpenToAll();
}

} // namespace

QString restoreSummary()
{
    return RestoreCommand::tr("put an encrypted backup back");
}

int runRestore(const QStringList &given, Io &io)
{
    Arguments arguments(QStringLiteral("restore"),
        RestoreCommand::tr(
            "Puts a backup back as a vault. The backup is opened and checked before anything is replaced; a "
            "vault that stands there is set aside under another name and not deleted."));
    addVaultOptions(arguments);
    arguments.addPositional(QStringLiteral("F"), RestoreCommand::tr("The backup."), QStringLiteral("F"));
    if (const auto over = arguments.parse(given, io))
        return *over;
    const QStringList files = arguments.positional();
    const QString folder = arguments.value(QStringLiteral("vault"));
    if (files.size() != 1 || folder.isEmpty())
        return wrongUsage(RestoreCommand::tr("Name one backup, and the vault with --vault."), io);
    const auto open = opensWithoutPassword(files.first());
    if (!open)
        return fail(open.error(), io);
    const auto key = credential(arguments, *open);
    if (!key)
        return fail(key.error(), io);
    const SystemClock clock;
    SystemIds ids;
    const auto restored = exchange::restore(files.first(), *key, folder, clock, ids);
    if (!restored)
        return fail(restored.error(), io);
    QJsonObject report{{QStringLiteral("vault"), restored->vault.toString()},
        {QStringLiteral("practice"), restored->practice}, {QStringLiteral("seq"), restored->seq},
        {QStringLiteral("made"), restored->made.toString(Qt::ISODate)}};
    if (!restored->setAside.isEmpty()) {
        report.insert(QStringLiteral("setAside"), restored->setAside);
        io.say(RestoreCommand::tr("The vault that stood there is now %1.").arg(restored->setAside));
    }
    io.write(QJsonDocument(report).toJson(QJsonDocument::Compact) + '\n');
    return ExitDone;
}

} // namespace regie::cli
