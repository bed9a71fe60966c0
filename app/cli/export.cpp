#include "core/exchange/exportjson.h"

#include "app/cli/commands.h"
#include "app/cli/vaultaccess.h"
#include "core/store/slots.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace regie::cli {

namespace {

struct ExportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

/// Four eyes: a password of another slot than the one that opened the vault.
Done secondPerson(const store::Vault &vault, const QString &passwordFile)
{
    Result<QByteArray> text = readPasswordFile(passwordFile);
    if (!text)
        return tl::unexpected(text.error());
    const store::Password second{store::Secret::copyOf(*text)};
    text->fill('\0');
    const auto slotList = store::Slots::fromJson(vault.slotsText());
    if (!slotList)
        return tl::unexpected(slotList.error());
    for (const store::Slot &slot : slotList->list()) {
        if (slot.user != vault.user().id && slotList->opens(slot, second))
            return {};
    }
    return regie::fail(ErrorCode::WrongPassword, QStringLiteral("not the password of a second person"));
}

/// What leaving the envelope off asks for; an exit status when it is not there.
std::optional<int> refusePlaintext(const Arguments &arguments, const store::Vault &vault, Io &io)
{
    if (vault.isPractice())
        return std::nullopt;
    const QString reason = arguments.value(QStringLiteral("reason"));
    const QString second = arguments.value(QStringLiteral("second-password-file"));
    if (reason.trimmed().isEmpty() || second.isEmpty()) {
        return wrongUsage(
            ExportCommand::tr("An export in the clear asks a reason (--reason) and the password of a second "
                              "person (--second-password-file)."),
            io);
    }
    if (const Done allowed = secondPerson(vault, second); !allowed)
        return fail(allowed.error(), io);
    return std::nullopt;
}

} // namespace

QString exportSummary()
{
    return ExportCommand::tr("Writes everything in the vault in the open format.");
}

int runExport(const QStringList &commandLine, Io &io)
{
    Arguments arguments(QStringLiteral("export"),
        ExportCommand::tr(
            "Writes everything in the vault as documented JSON (docs/export-format.md) inside the encrypted "
            "envelope; it opens with the passwords that the vault has now."));
    addVaultOptions(arguments);
    arguments.addOption(QStringLiteral("out"), ExportCommand::tr("The file to write."), QStringLiteral("F"));
    arguments.addOption(QStringLiteral("plaintext"), ExportCommand::tr("Writes the JSON itself, readable by anybody."));
    arguments.addOption(QStringLiteral("reason"), ExportCommand::tr("Why it goes in the clear; kept in the audit."),
        QStringLiteral("TEXT"));
    arguments.addOption(QStringLiteral("second-password-file"),
        ExportCommand::tr("File with the password of a second person."), QStringLiteral("FILE"));
    if (const auto over = arguments.parse(commandLine, io))
        return *over;
    const QString path = arguments.value(QStringLiteral("out"));
    if (path.isEmpty() || !arguments.isSet(QStringLiteral("vault")))
        return wrongUsage(ExportCommand::tr("Name the vault and the file to write (--out)."), io);
    const SystemClock clock;
    SystemIds ids;
    const auto vault = openVault(arguments, clock, ids);
    if (!vault)
        return fail(vault.error(), io);
    const bool plain = arguments.isSet(QStringLiteral("plaintext"));
    if (plain) {
        if (const auto refused = refusePlaintext(arguments, **vault, io))
            return *refused;
    }
    // Noted first: nothing leaves that the audit does not know of.
    const Done done = exchange::noteExport(**vault, arguments.value(QStringLiteral("reason"))).and_then([&] {
        return plain ? exchange::exportPlain(**vault, path) : exchange::exportEnvelope(**vault, path);
    });
    if (!done)
        return fail(done.error(), io);
    const QFileInfo file(path);
    const QJsonObject report{{QStringLiteral("file"), file.absoluteFilePath()}, {QStringLiteral("bytes"), file.size()},
        {QStringLiteral("encrypted"), !plain}, {QStringLiteral("format"), QStringLiteral("regiekompas-export")},
        {QStringLiteral("version"), exchange::exportFormatVersion}};
    io.write(QJsonDocument(report).toJson(QJsonDocument::Compact) + '\n');
    return ExitDone;
}

} // namespace regie::cli
