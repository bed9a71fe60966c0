#include "tests/quality/baseline.h"
#include "tests/quality/dutchreport.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <ctime>

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
    QString folder = {}; ///< where the list goes, empty: nowhere
};

practice::Rates ratesCalled(const QString &name)
{
    practice::Rates rates = name == u"harsh" ? practice::harshRates() : practice::assumedRates();
    rates.deliverable = true; // a list lies as dense over the postcodes as a real one
    return rates;
}

bool writeList(const DutchList &list, const QString &folder, bool events)
{
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(QDir(folder).filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    return QDir().mkpath(folder) && write(u"mentions.csv"_s, list.csv(events)) &&
           write(u"MAP.json"_s, DutchList::map(events)) && write(u"truth.csv"_s, list.truthCsv());
}

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

Linked linkedBy(const QString &matcher, const DutchList &list)
{
    Linked linked;
    QElapsedTimer timer;
    timer.start();
    const double before = processorSeconds();
    linked.model = matcher;
    linked.edges = plainMatches(list);
    linked.clusters = chained(static_cast<std::size_t>(list.lines.size()), linked.edges);
    linked.seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
    linked.processorSeconds = processorSeconds() - before;
    return linked;
}

int run(const Wish &wish)
{
    const practice::Rates rates = ratesCalled(wish.rates);
    const auto list = makeDutchList(wish.mentions, wish.seed, rates);
    if (!list)
        return 2;
    if (!wish.folder.isEmpty() && !writeList(*list, wish.folder, rates.writesEvents))
        return 2;
    QJsonObject report = reportOf(*list, linkedBy(wish.matcher, *list));
    report.insert(u"rates"_s, wish.rates);
    report.insert(u"seed"_s, QString::number(wish.seed));
    std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
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
        {u"matcher"_s, u"engine or plain"_s, u"NAME"_s, u"plain"_s},
        {u"write"_s, u"folder for mentions.csv, MAP.json and truth.csv"_s, u"DIR"_s}});
    parser.addHelpOption();
    parser.process(application);
    Wish wish;
    wish.mentions = parser.value(u"mentions"_s).toInt();
    wish.seed = parser.value(u"seed"_s).toULongLong();
    wish.rates = parser.value(u"rates"_s);
    wish.matcher = parser.value(u"matcher"_s);
    wish.folder = parser.value(u"write"_s);
    return run(wish);
}
