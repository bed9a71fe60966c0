#include "core/casebook/import.h"

#include "app/cli/commands.h"
#include "app/cli/vaultaccess.h"
#include "core/store/files.h"
#include "ui/wording/imports.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regie::cli {

namespace {

struct ImportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

std::optional<exchange::ListKind> kindOf(const QString &text)
{
    if (text == QLatin1String("thv"))
        return exchange::ListKind::Orders;
    return text == QLatin1String("vt") ? std::optional(exchange::ListKind::Reports) : std::nullopt;
}

/// The list of @p arguments through its map, before any vault is opened.
Result<exchange::StagedList> readList(const Arguments &arguments, exchange::ListKind kind, QDate today, Io &io)
{
    const QString listFile = arguments.positional().constFirst();
    const QString mapFile = arguments.value(s("map"));
    const auto mapText = readInput(mapFile, io, 1 << 20);
    if (!mapText)
        return tl::unexpected(ofFile(mapText.error(), mapFile));
    const auto map = exchange::ColumnMap::fromJson(*mapText, mapFile);
    if (!map)
        return tl::unexpected(map.error());
    const auto list = exchange::CsvText::load(listFile, map->hints);
    if (!list)
        return tl::unexpected(ofFile(list.error(), listFile));
    return exchange::stage(*list, *map, kind, listFile, today);
}

QJsonObject countsJson(const QList<ImportRow> &rows)
{
    QJsonArray rejected;
    for (const ImportRow &row : rows) {
        if (row.outcome != RowOutcome::Rejected)
            continue;
        for (const exchange::RowProblem &problem : row.problems) {
            if (!refuses(problem.reason))
                continue;
            rejected.append(QJsonObject{{s("line"), row.line}, {s("column"), problem.column},
                {s("reason"), toCode(problem.reason)}, {s("text"), wording::text(problem)}});
        }
    }
    QJsonArray different;
    for (const ImportRow &row : rows) {
        for (const RowDifference &one : row.differences)
            different.append(QJsonObject{{s("line"), row.line}, {s("field"), regie::toCode(one.field)},
                {s("vault"), one.ours}, {s("list"), one.theirs}, {s("text"), wording::text(one)}});
    }
    const ImportCounts counts = countsOf(rows);
    return {{s("different"), different}, {s("differentRows"), counts.different}, {s("read"), counts.read},
        {s("new"), counts.added}, {s("known"), counts.known}, {s("toReview"), counts.toReview},
        {s("rejected"), rejected}, {s("rejectedRows"), counts.rejected}};
}

void declareOptions(Arguments &arguments)
{
    arguments.addPositional(s("file"), ImportCommand::tr("The list, as CSV."), s("FILE.csv"));
    arguments.addOption(s("kind"), ImportCommand::tr("What the rows are: thv (orders) or vt (reports)."), s("thv|vt"));
    arguments.addOption(s("map"), ImportCommand::tr("Which column holds what (docs/import-format.md)."), s("MAP.json"));
    addVaultOptions(arguments);
    arguments.addOption(s("dry-run"), ImportCommand::tr("Says what would happen and writes nothing."));
    arguments.addOption(
        s("report"), ImportCommand::tr("Writes every row and what became of it to this file."), s("FILE.csv"));
}

/// The file for the list of rows, begun before anything goes into the vault: where it cannot be, nothing is imported.
Result<std::optional<store::SafeFile>> beginReport(const Arguments &arguments)
{
    if (!arguments.isSet(s("report")))
        return std::optional<store::SafeFile>();
    const QString file = arguments.value(s("report"));
    const QFileInfo there(file);
    if (there.exists() && !there.isFile()) // a folder, a device
        return regie::fail(ErrorCode::IoError, QStringLiteral("no plain file"), file);
    auto begun = store::SafeFile::create(file);
    if (!begun)
        return tl::unexpected(ofFile(begun.error(), file));
    return std::optional<store::SafeFile>(*std::move(begun));
}

/// Writes the rows; says what holds when that fails: by then the list may have gone in.
bool writeReport(const Arguments &arguments, std::optional<store::SafeFile> &report, const ImportPlan &plan, Io &io)
{
    if (!report)
        return true;
    if (report->write(wording::importReport(plan.rows)).and_then([&] { return report->commit(); }))
        return true;
    const QString file = arguments.value(s("report"));
    io.say(arguments.isSet(s("dry-run"))
               ? ImportCommand::tr("%1: the list of rows could not be saved here.").arg(file)
               : ImportCommand::tr("%1: the list went in, but its list of rows could not be saved here.").arg(file));
    return false;
}

int finish(
    const Arguments &arguments, const ImportPlan &plan, std::optional<store::SafeFile> &report, QJsonObject out, Io &io)
{
    const bool reported = writeReport(arguments, report, plan, io);
    const ImportCounts counts = countsOf(plan.rows);
    if (counts.toReview > 0)
        io.say(ImportCommand::tr("%n row(s) have to be confirmed or checked by a person.", nullptr, counts.toReview));
    if (counts.rejected > 0)
        io.say(arguments.isSet(s("dry-run"))
                   ? ImportCommand::tr("%n row(s) would be left out; the others would go in.", nullptr, counts.rejected)
                   : ImportCommand::tr("%n row(s) were left out; the others went in.", nullptr, counts.rejected));
    io.write(QJsonDocument(out).toJson());
    return counts.rejected > 0 || !reported ? ExitBadInput : ExitDone;
}

} // namespace

QString importSummary()
{
    return ImportCommand::tr("Takes a list of orders or reports into the vault.");
}

int runImport(const QStringList &commandLine, Io &io)
{
    Arguments arguments(QStringLiteral("import"),
        ImportCommand::tr("Reads a list from elsewhere, looks who is known and which events are there already, and "
                          "writes the rest in one transaction. Who resembles somebody stays to be confirmed. Rows that "
                          "cannot be taken in are listed; the others go in."));
    declareOptions(arguments);
    if (const auto over = arguments.parse(commandLine, io))
        return *over;
    const auto kind = kindOf(arguments.value(s("kind")));
    if (arguments.positional().size() != 1 || !kind || !arguments.isSet(s("map")) || !arguments.isSet(s("vault")))
        return wrongUsage(ImportCommand::tr("Name one list, its kind (thv or vt), the map and the vault."), io);
    const SystemClock clock;
    SystemIds ids;
    const auto region = routing::Region::load();
    if (!region)
        return fail(region.error(), io);
    const auto list = readList(arguments, *kind, clock.today(), io);
    if (!list)
        return fail(list.error(), io);
    const auto vault = openVault(arguments, clock, ids);
    if (!vault)
        return fail(vault.error(), io);
    store::Vault &open = **vault;
    auto plan = casebook::planImport(open.read(), open.viewer(), *region, *list, {ids, clock.now(), open.user().id});
    if (!plan)
        return fail(plan.error(), io);
    auto report = beginReport(arguments);
    if (!report)
        return fail(report.error(), io);
    QJsonObject out = countsJson(plan->rows);
    out.insert(s("dryRun"), arguments.isSet(s("dry-run")));
    if (!arguments.isSet(s("dry-run"))) {
        const auto imported = casebook::recordImport(open, *plan);
        if (!imported)
            return fail(imported.error(), io);
        out.insert(s("batch"), imported->action.toString());
    }
    return finish(arguments, *plan, *report, out, io);
}

} // namespace regie::cli
