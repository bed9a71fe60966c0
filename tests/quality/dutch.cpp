#include "core/matching/linker.h"
#include "tests/quality/baseline.h"
#include "tests/quality/dutchreport.h"
#include "tests/quality/leaveout.h"
#include "tests/quality/processtime.h"
#include "tests/quality/summary.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace regie;
using namespace regie::quality;
using namespace Qt::StringLiterals;

namespace {

struct Wish
{
    int mentions = 5000;
    std::uint64_t seed = 1;
    QString rates = u"assumed"_s;
    QString matcher = u"engine"_s;
    QString folder = {};      ///< where the list goes, empty: nowhere
    QStringList without = {}; ///< columns left out
};

practice::Rates ratesCalled(const QString &name)
{
    practice::Rates rates = name == u"harsh" ? practice::harshRates() : practice::assumedRates();
    rates.deliverable = true; // a list lies as dense over the postcodes as a real one
    return rates;
}

QByteArray clustersCsv(const DutchList &list, const Linked &linked)
{
    QByteArray text = "id,cluster\n";
    for (qsizetype i = 0; i < list.lines.size(); ++i)
        text += list.lines.at(i).id.toUtf8() + ',' + QByteArray::number(linked.clusters[static_cast<std::size_t>(i)]) +
                '\n';
    return text;
}

QByteArray pairsCsv(const DutchList &list, const Linked &linked)
{
    QByteArray text = "idA,idB,bits\n";
    for (const Weighted &edge : linked.edges)
        text += list.lines.at(edge.one).id.toUtf8() + ',' + list.lines.at(edge.other).id.toUtf8() + ',' +
                QByteArray::number(edge.bits, 'f', 2) + '\n';
    return text;
}

/// The list, its truth and what was found, for looking at what went wrong.
bool writeList(const DutchList &list, const Linked &linked, const QString &folder, bool events)
{
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(QDir(folder).filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    return QDir().mkpath(folder) && write(u"mentions.csv"_s, list.csv(events)) &&
           write(u"MAP.json"_s, DutchList::map(events)) && write(u"truth.csv"_s, list.truthCsv()) &&
           write(u"clusters.csv"_s, clustersCsv(list, linked)) && write(u"pairs.csv"_s, pairsCsv(list, linked));
}

/// The list as the command `link` would hand it over.
QList<matching::Record> recordsOf(const DutchList &list, bool withEvents)
{
    QList<matching::Record> records;
    for (const ListLine &line : list.lines) {
        matching::Record record;
        record.id = line.id;
        record.givenName = line.givenName;
        record.surname = line.surname;
        const QStringList date = line.birthDate.split(u'-');
        if (date.size() == 3)
            record.birthDate = {date.at(0).toInt(), date.at(1).toInt(), date.at(2).toInt()};
        record.sex = line.sex == u"v" ? Sex::Female : (line.sex == u"m" ? Sex::Male : Sex::Unknown);
        record.street = line.street;
        record.houseNumber = line.houseNumber;
        record.postcode = line.postcode;
        record.town = line.town;
        record.phone = line.phone;
        record.nationalId = line.nationalId;
        record.source = line.source;
        if (withEvents) {
            record.event = line.event;
            record.eventDate = line.eventDate;
            record.role = line.role;
        }
        records.append(record);
    }
    return records;
}

void linkByEngine(Linked &linked, const QList<matching::Record> &records)
{
    matching::LinkOptions options;
    options.clusters = true;
    const matching::LinkResult result = matching::link(records, {}, options);
    for (const matching::LinkedPair &pair : result.pairs)
        linked.edges.push_back({static_cast<int>(pair.first), static_cast<int>(pair.second), pair.bits});
    for (const qsizetype cluster : result.clusterOf)
        linked.clusters.push_back(static_cast<int>(cluster));
    const auto lines = static_cast<double>(records.size());
    linked.reduction = 1 - 2 * static_cast<double>(result.compared) / (lines * (lines - 1));
    linked.model = result.model.name;
}

/// The share of the true pairs that the keys bring together.
double completenessOf(const QList<matching::Record> &records, const Partition &truth)
{
    matching::Lexicon lexicon;
    lexicon.reserve(static_cast<std::size_t>(records.size()));
    std::vector<matching::Prepared> prepared;
    for (const matching::Record &record : records)
        prepared.push_back(lexicon.prepare(record));
    const matching::CandidatePairs candidates(lexicon, prepared, prepared.size(), 2);
    Pairs pairs;
    for (const matching::RecordPair &pair : candidates.pairs())
        pairs.emplace_back(static_cast<int>(pair.a), static_cast<int>(pair.b));
    return completeness(pairs, truth);
}

Linked linkedBy(const QString &matcher, const DutchList &list, const QList<matching::Record> &records)
{
    Linked linked;
    const Stopwatch watch;
    if (matcher == u"plain") {
        linked.model = matcher;
        linked.edges = plainMatches(list);
        linked.clusters = chained(static_cast<std::size_t>(list.lines.size()), linked.edges);
    } else {
        linkByEngine(linked, records);
    }
    linked.seconds = watch.wall();
    linked.processorSeconds = watch.processor();
    if (matcher != u"plain")
        linked.completeness = completenessOf(records, list.persons());
    return linked;
}

int run(const Wish &wish)
{
    const practice::Rates rates = ratesCalled(wish.rates);
    const auto list = makeDutchList(wish.mentions, wish.seed, rates);
    if (!list)
        return 2;
    QList<matching::Record> records = recordsOf(*list, rates.writesEvents);
    if (!leaveOut(wish.without, records))
        return 2;
    const Linked linked = linkedBy(wish.matcher, *list, records);
    if (!wish.folder.isEmpty() && !writeList(*list, linked, wish.folder, rates.writesEvents))
        return 2;
    QJsonObject report = reportOf(*list, linked);
    report.insert(u"rates"_s, wish.rates);
    report.insert(u"seed"_s, QString::number(wish.seed));
    if (!wish.without.isEmpty())
        report.insert(u"without"_s, wish.without.join(u','));
    std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    return 0;
}

int printSummary(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const QJsonArray goals = summaryOf(file.readAll().split('\n'));
    std::puts(QJsonDocument(QJsonObject{{u"goals"_s, goals}}).toJson().constData());
    return 0;
}

} // namespace

/// Makes an invented list of persons, links it, and prints what that was worth as one line of JSON.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"mentions"_s, u"how many lines"_s, u"N"_s, u"5000"_s}, {u"seed"_s, u"seed"_s, u"S"_s, u"1"_s},
        {u"rates"_s, u"assumed or harsh"_s, u"NAME"_s, u"assumed"_s},
        {u"matcher"_s, u"engine or plain"_s, u"NAME"_s, u"engine"_s},
        {u"without"_s, u"columns to leave out, as in MAP.json"_s, u"A,B"_s},
        {u"summary"_s, u"file of reports, one a line: what they come to"_s, u"FILE"_s},
        {u"write"_s, u"folder for the list, its truth and what was found"_s, u"DIR"_s}});
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(u"summary"_s))
        return printSummary(parser.value(u"summary"_s));
    Wish wish;
    wish.mentions = parser.value(u"mentions"_s).toInt();
    wish.seed = parser.value(u"seed"_s).toULongLong();
    wish.rates = parser.value(u"rates"_s);
    wish.matcher = parser.value(u"matcher"_s);
    wish.folder = parser.value(u"write"_s);
    wish.without = parser.value(u"without"_s).split(u',', Qt::SkipEmptyParts);
    return run(wish);
}
