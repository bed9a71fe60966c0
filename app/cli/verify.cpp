#include "app/cli/commands.h"
#include "app/cli/vaultaccess.h"

#include "core/exchange/statement.h"
#include "core/store/transaction.h"
#include "core/store/verify.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace regie::cli {

namespace {

constexpr QLatin1String statementOption("statement");

struct VerifyCommand
{
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

QJsonObject toJson(const store::Finding &finding)
{
    QJsonObject json{{QStringLiteral("kind"), toCode(finding.kind)}, {QStringLiteral("object"), finding.object}};
    if (finding.row != 0)
        json.insert(QStringLiteral("row"), finding.row);
    if (finding.seq != 0)
        json.insert(QStringLiteral("action"), finding.seq);
    return json;
}

QJsonObject toJson(const store::VerifyReport &report)
{
    QJsonObject json{{QStringLiteral("sound"), report.isSound()}, {QStringLiteral("findings"), report.bad},
        {QStringLiteral("actions"), report.head.seq},
        {QStringLiteral("head"), QString::fromLatin1(report.head.hash.toHex())}, {QStringLiteral("rows"), report.rows},
        {QStringLiteral("items"), report.items},
        {QStringLiteral("anchors"), QJsonArray::fromStringList(report.compared)}};
    if (!report.findings.isEmpty())
        json.insert(QStringLiteral("first"), toJson(report.findings.constFirst()));
    return json;
}

/// Of the vault that stands open; of one that may not be opened for work because it is older than its anchors, as it
/// lies there.
Result<store::VerifyReport> checked(
    const Arguments &arguments, const Result<std::unique_ptr<store::Vault>> &vault, const Clock &clock)
{
    if (vault)
        return (*vault)->verify();
    if (vault.error().code != ErrorCode::VaultOutOfDate)
        return tl::unexpected(vault.error());
    const auto asked = askedVault(arguments);
    if (!asked)
        return tl::unexpected(asked.error());
    return store::Vault::verify(asked->folder, asked->key, clock);
}

/// Adds what the statement that was named turned out to be; says whether it is what it claims.
Result<bool> addStatement(const Arguments &arguments, store::Vault &vault, QJsonObject &json)
{
    const QString option = QString(statementOption);
    if (!arguments.isSet(option))
        return true;
    QFile file(arguments.value(option));
    if (!file.open(QIODevice::ReadOnly))
        return regie::fail(ErrorCode::NotFound, QStringLiteral("the statement cannot be read"), file.fileName());
    const auto found = exchange::checkStatement(vault, file.readAll());
    if (!found)
        return tl::unexpected(found.error());
    const char *words[] = {"genuine", "not-in-log", "changed"};
    json.insert(QStringLiteral("statement"), QLatin1String(words[static_cast<int>(*found)]));
    return *found == exchange::StatementFound::Genuine;
}

bool isOnlyOlder(const store::VerifyReport &report)
{
    return !report.isSound() && std::all_of(report.findings.cbegin(), report.findings.cend(),
                                    [](const store::Finding &one) { return one.kind == store::Finding::Kind::Anchor; });
}

} // namespace

QString verifySummary()
{
    return VerifyCommand::tr("Checks a vault: pages, schema, rows, audit chain and anchors.");
}

int runVerify(const QStringList &commandLine, Io &io)
{
    Arguments arguments(QStringLiteral("verify"), verifySummary());
    addVaultOptions(arguments);
    arguments.addOption(QString(statementOption),
        VerifyCommand::tr("A statement about the trial of a backup, to be held against this vault."),
        QStringLiteral("FILE"));
    if (const auto over = arguments.parse(commandLine, io))
        return *over;
    const SystemClock clock;
    SystemIds ids;
    const auto vault = openVault(arguments, clock, ids);
    const auto report = checked(arguments, vault, clock);
    if (!report)
        return fail(report.error(), io);
    QJsonObject json = toJson(*report);
    const auto stated = vault ? addStatement(arguments, **vault, json) : Result<bool>(true);
    if (!stated)
        return fail(stated.error(), io);
    io.write(QJsonDocument(json).toJson(QJsonDocument::Indented));
    if (report->isSound() && vault) { // a vault that is not sound stays untouched: it is evidence
        const auto noted =
            (*vault)->write((*vault)->viewer(), store::Action::Verify, {}, [&](store::Transaction &action) {
                action.about(QStringLiteral("vault"), (*vault)->id().toString());
                return Done();
            });
        if (noted && !*stated)
            io.say(VerifyCommand::tr("The statement is not what this vault stated: do not rely on it."));
        return noted ? (*stated ? ExitDone : ExitFound) : fail(noted.error(), io);
    }
    if (isOnlyOlder(*report)) {
        io.say(
            VerifyCommand::tr("This vault is whole in itself, but it is not what was remembered of it: an older copy "
                              "was put back, or another one."));
        return ExitFound;
    }
    io.say(VerifyCommand::tr(
        "Something in this vault is not as it was written. Keep the vault as it is and restore a backup."));
    return ExitFound;
}

} // namespace regie::cli
