#include "app/cli/commands.h"
#include "app/cli/scope.h"
#include "app/cli/statssheet.h"
#include "app/cli/vaultaccess.h"
#include "core/casebook/figures.h"
#include "core/exchange/statsjson.h"
#include "core/store/files.h"

#include <QCoreApplication>

namespace regie::cli {

namespace {

struct StatsCommand
{
    Q_DECLARE_TR_FUNCTIONS(StatsCommand)
};

Done writeSheet(const insight::RegionFacts &facts, const insight::Scope &scope, const QString &file)
{
    return routing::Region::load()
        .and_then([&](const routing::Region &region) { return exchange::listAsXlsx(statsSheet(facts, scope, region)); })
        .and_then([&](const QByteArray &bytes) { return store::replaceFile(file, bytes); });
}

} // namespace

QString statsSummary()
{
    return StatsCommand::tr("Counts the indicators of a period.");
}

int runStats(const QStringList &commandLine, Io &io)
{
    Arguments arguments(s("stats"),
        StatsCommand::tr("Counts every indicator of a period with its splits, as JSON (docs/figures.md). Small numbers "
                         "stand in it as they are: do not pass it on without suppressing them."));
    addVaultOptions(arguments);
    addScopeOptions(arguments);
    arguments.addOption(s("xlsx"), StatsCommand::tr("Writes them to a spreadsheet as well."), s("FILE"));
    if (const auto over = arguments.parse(commandLine, io))
        return *over;
    insight::Scope scope;
    if (const auto over = readScope(arguments, scope, io))
        return *over;
    const SystemClock clock;
    SystemIds ids;
    const auto vault = openVault(arguments, clock, ids);
    if (!vault)
        return fail(vault.error(), io);
    const auto facts = figuresNow(**vault);
    if (!facts)
        return fail(facts.error(), io);
    const bool sheet = !arguments.value(s("xlsx")).isEmpty();
    if (const Done noted = noteFigures(**vault, sheet ? s("xlsx") : s("json")); !noted)
        return fail(noted.error(), io);
    if (const QString file = arguments.value(s("xlsx")); !file.isEmpty()) {
        const Done written = writeSheet(*facts, scope, file);
        if (!written)
            return fail(written.error(), io);
    }
    io.write(exchange::statsToJson(*facts, scope));
    return ExitDone;
}

} // namespace regie::cli
