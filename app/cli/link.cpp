#include "app/cli/commands.h"
#include "app/cli/recordlist.h"

#include "core/base/clock.h"
#include "core/matching/linker.h"
#include "ui/wording/matching.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <numeric>

namespace regie::cli {

namespace {

struct LinkCommand
{
    Q_DECLARE_TR_FUNCTIONS(LinkCommand)
};

using matching::LinkedPair;
using matching::LinkOptions;
using matching::LinkResult;

/// One or two lists.
struct Lists
{
    QList<matching::Record> first;
    QList<matching::Record> second;
    int oddRows = 0;
    [[nodiscard]] const matching::Record &at(qsizetype place) const
    {
        return place < first.size() ? first.at(place) : second.at(place - first.size());
    }
};

Result<Lists> readLists(const QStringList &files, const exchange::ColumnMap &map, int latestYear)
{
    Lists lists;
    for (qsizetype i = 0; i < files.size(); ++i) {
        auto list = readRecords(files.at(i), map, latestYear);
        if (!list)
            return tl::unexpected(list.error());
        (i == 0 ? lists.first : lists.second) = std::move(list->records);
        lists.oddRows += list->oddRows;
    }
    return lists;
}

/// An id as it came, for the file is joined to the lists by it; in quotes when it must.
QByteArray idField(const QString &id)
{
    QByteArray text = id.toUtf8();
    if (!text.contains(',') && !text.contains('"') && !text.contains('\n') && !text.contains('\r'))
        return text;
    return '"' + text.replace("\"", "\"\"") + '"';
}

QByteArray pairsFile(const Lists &lists, const QList<LinkedPair> &pairs)
{
    const auto secondOf = [&lists](const LinkedPair &pair) -> const matching::Record & {
        return lists.second.isEmpty() ? lists.first.at(pair.second) : lists.second.at(pair.second);
    };
    QList<LinkedPair> sorted = pairs;
    std::stable_sort(sorted.begin(), sorted.end(), [&](const LinkedPair &a, const LinkedPair &b) {
        const int first = lists.first.at(a.first).id.compare(lists.first.at(b.first).id);
        return first != 0 ? first < 0 : secondOf(a).id < secondOf(b).id;
    });
    QByteArray out("idA,idB,probability,bits\n");
    for (const LinkedPair &pair : std::as_const(sorted)) {
        out += idField(lists.first.at(pair.first).id) + ',' + idField(secondOf(pair).id) + ',' +
               QByteArray::number(pair.probability, 'f', 6) + ',' + QByteArray::number(pair.bits, 'f', 3) + '\n';
    }
    return out;
}

/// Clusters are numbered in the order of the ids, so that the order of the lists does not show.
QByteArray clustersFile(const Lists &lists, const QList<qsizetype> &clusterOf)
{
    QList<qsizetype> order(clusterOf.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(
        order.begin(), order.end(), [&lists](qsizetype a, qsizetype b) { return lists.at(a).id < lists.at(b).id; });
    QList<int> numbers(clusterOf.size(), 0);
    int last = 0;
    QByteArray out("id,cluster\n");
    for (const qsizetype place : std::as_const(order)) {
        int &number = numbers[clusterOf.at(place)];
        if (number == 0)
            number = ++last;
        out += idField(lists.at(place).id) + ',' + QByteArray::number(number) + '\n';
    }
    return out;
}

Done writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return done ? Done()
                : Done(fail(
                      ErrorCode::IoError, QStringLiteral("the file cannot be written"), QFileInfo(path).fileName()));
}

QJsonObject asJson(const matching::WaterfallStep &step, const QStringList &companions)
{
    return {{QStringLiteral("what"), wording::waterfallStep(step, companions)}, {QStringLiteral("bits"), step.bits}};
}

/// One line of JSON a pair: the reasons in words, the sum step by step, and what would settle it.
QByteArray explanationLine(const Lists &lists, const LinkedPair &pair, const matching::LinkReason &reason)
{
    const auto idAt = [&lists](qsizetype place, bool second) {
        return second && !lists.second.isEmpty() ? lists.second.at(place).id : lists.first.at(place).id;
    };
    QStringList companions;
    for (const auto &[first, second] : reason.companions)
        companions.append(idAt(first, false) + QStringLiteral(" = ") + idAt(second, true));
    QJsonArray fields;
    for (const matching::Comparison &one : reason.explanation.comparisons) {
        if (one.level != matching::Level::NotComparable)
            fields.append(QJsonObject{{QStringLiteral("field"), wording::field(one.field)},
                {QStringLiteral("level"), wording::comparison(one)}, {QStringLiteral("bits"), one.bits}});
    }
    QJsonArray steps;
    for (const matching::WaterfallStep &step : reason.explanation.waterfall)
        steps.append(asJson(step, companions));
    QJsonObject line{{QStringLiteral("idA"), idAt(pair.first, false)}, {QStringLiteral("idB"), idAt(pair.second, true)},
        {QStringLiteral("bits"), pair.bits},
        {QStringLiteral("reason"), wording::candidateReasons(reason.explanation.comparisons, {})},
        {QStringLiteral("fields"), fields}, {QStringLiteral("sum"), steps}};
    if (reason.explanation.settling)
        line.insert(QStringLiteral("settles"), wording::settling(*reason.explanation.settling));
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

Result<exchange::ColumnMap> readMap(const QString &path, Io &io)
{
    const auto text = readInput(path, io);
    return text ? exchange::ColumnMap::fromJson(*text, QFileInfo(path).fileName()) : tl::unexpected(text.error());
}

void addOptions(Arguments &arguments)
{
    arguments.addPositional(QStringLiteral("A.csv"), LinkCommand::tr("The list."));
    arguments.addPositional(QStringLiteral("B.csv"),
        LinkCommand::tr("A second list; then only pairs across the two are looked for."), QStringLiteral("[B.csv]"));
    arguments.addOption(QStringLiteral("map"), LinkCommand::tr("Which column holds what."), QStringLiteral("MAP.json"));
    arguments.addOption(QStringLiteral("out"), LinkCommand::tr("Where the pairs go."), QStringLiteral("PAIRS.csv"));
    arguments.addOption(
        QStringLiteral("clusters"), LinkCommand::tr("Where the clusters go, a line a record."), QStringLiteral("FILE"));
    arguments.addOption(QStringLiteral("one-to-one"), LinkCommand::tr("Nobody is in more than one pair."));
    arguments.addOption(QStringLiteral("threshold"),
        LinkCommand::tr("The probability from which a pair is given; 0.5 by default."), QStringLiteral("P"));
    arguments.addOption(QStringLiteral("explain"),
        LinkCommand::tr("Why each pair is one person, a line of JSON a pair on standard output."));
    arguments.addOption(
        QStringLiteral("threads"), LinkCommand::tr("How many threads; 2 by default."), QStringLiteral("N"));
}

/// The options, or the exit status when they are wrong (said).
tl::expected<LinkOptions, int> optionsOf(const Arguments &arguments, Io &io)
{
    LinkOptions options;
    options.oneToOne = arguments.isSet(QStringLiteral("one-to-one"));
    options.clusters = arguments.isSet(QStringLiteral("clusters"));
    options.explain = arguments.isSet(QStringLiteral("explain"));
    bool valid = true;
    if (arguments.isSet(QStringLiteral("threshold")))
        options.threshold = arguments.value(QStringLiteral("threshold")).toDouble(&valid);
    if (!valid || options.threshold <= 0 || options.threshold >= 1)
        return tl::unexpected(wrongUsage(LinkCommand::tr("The threshold must be a number between 0 and 1."), io));
    if (arguments.isSet(QStringLiteral("threads")))
        options.threads = arguments.value(QStringLiteral("threads")).toInt(&valid);
    if (!valid || options.threads < 1 || options.threads > 64)
        return tl::unexpected(wrongUsage(LinkCommand::tr("The number of threads must be 1 to 64."), io));
    return options;
}

void sayWhatWasLeftOut(const Lists &lists, const LinkResult &result, Io &io)
{
    if (lists.oddRows > 0)
        io.say(LinkCommand::tr(
            "%n line(s) did not have the form of the list and were read as far as possible.", nullptr, lists.oddRows));
    if (result.keys.droppedPairs > 0)
        io.say(LinkCommand::tr("%n pair(s) were not compared, because too many lines are alike in everything they "
                               "could be found by.",
            nullptr, static_cast<int>(std::min<quint64>(result.keys.droppedPairs, 2000000000))));
}

} // namespace

QString linkSummary()
{
    return LinkCommand::tr("Finds the same persons within one list or across two.");
}

int runLink(const QStringList &commandLine, Io &io)
{
    Arguments arguments(QStringLiteral("link"), linkSummary());
    addOptions(arguments);
    if (const auto over = arguments.parse(commandLine, io))
        return *over;
    const QStringList files = arguments.positional();
    if (files.isEmpty() || files.size() > 2 || !arguments.isSet(QStringLiteral("map")) ||
        !arguments.isSet(QStringLiteral("out")))
        return wrongUsage(LinkCommand::tr("One or two lists, --map and --out are needed."), io);
    const auto options = optionsOf(arguments, io);
    if (!options)
        return options.error();
    const auto map = readMap(arguments.value(QStringLiteral("map")), io);
    if (!map)
        return fail(map.error(), io);
    const SystemClock clock;
    const auto lists = readLists(files, *map, clock.nowUtc().date().year());
    if (!lists)
        return fail(lists.error(), io);
    const LinkResult result = matching::link(lists->first, lists->second, *options);
    sayWhatWasLeftOut(*lists, result, io);
    Done done = writeFile(arguments.value(QStringLiteral("out")), pairsFile(*lists, result.pairs));
    if (done && options->clusters)
        done = writeFile(arguments.value(QStringLiteral("clusters")), clustersFile(*lists, result.clusterOf));
    for (qsizetype i = 0; done && i < result.reasons.size(); ++i)
        io.write(explanationLine(*lists, result.pairs.at(i), result.reasons.at(i)));
    return done ? ExitDone : fail(done.error(), io);
}

} // namespace regie::cli
