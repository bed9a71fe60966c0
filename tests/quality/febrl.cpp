#include "core/matching/linker.h"
#include "tests/quality/leaveout.h"
#include "tests/quality/metrics.h"
#include "tests/quality/processtime.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace regie;
using namespace regie::quality;
using namespace Qt::StringLiterals;

namespace {

struct FebrlList
{
    QList<matching::Record> records = {};
    Partition truth = {}; ///< the number in "rec-NNN-…"
};

/// The files have no quotes, a comma and a space between values, and such a space before the names of the columns.
FebrlList readFebrl(const QString &path)
{
    QFile file(path);
    FebrlList list;
    if (!file.open(QIODevice::ReadOnly))
        return list;
    QHash<QString, int> columns;
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &row : rows) {
        QStringList cells = row.split(u',');
        for (QString &cell : cells)
            cell = cell.trimmed();
        if (columns.isEmpty()) {
            for (int i = 0; i < cells.size(); ++i)
                columns.insert(cells.at(i), i);
            continue;
        }
        const auto at = [&](const QString &name) { return cells.value(columns.value(name, -1)); };
        matching::Record record;
        record.id = at(u"rec_id"_s);
        record.givenName = at(u"given_name"_s);
        record.surname = at(u"surname"_s);
        record.houseNumber = at(u"street_number"_s);
        record.street = at(u"address_1"_s);
        record.town = at(u"suburb"_s);
        record.postcode = at(u"postcode"_s);
        record.region = at(u"state"_s);
        const QString born = at(u"date_of_birth"_s);
        if (born.size() == 8)
            record.birthDate = {born.left(4).toInt(), born.mid(4, 2).toInt(), born.right(2).toInt()};
        record.nationalId = at(u"soc_sec_id"_s);
        list.records.append(record);
        list.truth.push_back(record.id.section(u'-', 1, 1).toInt());
    }
    return list;
}

QJsonObject jsonOf(const Score &score)
{
    return {{u"precision"_s, score.precision()}, {u"recall"_s, score.recall()}, {u"f1"_s, score.f1()}};
}

QJsonObject linked(FebrlList list, bool withNumber)
{
    for (matching::Record &record : list.records) {
        if (!withNumber)
            record.nationalId.clear();
    }
    matching::LinkOptions options;
    options.clusters = true;
    const Stopwatch watch;
    const matching::LinkResult result = matching::link(list.records, {}, options);
    const double seconds = watch.wall();
    const double processor = watch.processor();
    Pairs pairs;
    for (const matching::LinkedPair &pair : result.pairs)
        pairs.emplace_back(static_cast<int>(pair.first), static_cast<int>(pair.second));
    Partition clusters;
    for (const qsizetype cluster : result.clusterOf)
        clusters.push_back(static_cast<int>(cluster));
    const BCubed cubed = bCubedOf(clusters, list.truth);
    return {{u"edges"_s, jsonOf(edgesOf(pairs, list.truth))}, {u"clusters"_s, jsonOf(pairsOf(clusters, list.truth))},
        {u"bCubed"_s, cubed.f1()}, {u"wallSeconds"_s, seconds}, {u"processorSeconds"_s, processor},
        {u"model"_s, result.model.name}};
}

} // namespace

/// Links a FEBRL list with shipped defaults and no labels, with and without the national number, and prints one line
/// of JSON. A second argument names columns to leave out ("town,region").
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2 || argc > 3)
        return 2;
    const QString path = QCoreApplication::arguments().at(1);
    const QString without = QCoreApplication::arguments().value(2);
    FebrlList list = readFebrl(path);
    if (list.records.isEmpty() || !leaveOut(without.split(u',', Qt::SkipEmptyParts), list.records))
        return 2;
    const QJsonObject report{{u"without"_s, without}, {u"list"_s, QFileInfo(path).completeBaseName()},
        {u"records"_s, static_cast<qint64>(list.records.size())}, {u"withNumber"_s, linked(list, true)},
        {u"withoutNumber"_s, linked(list, false)}, {u"peakMegabytes"_s, peakMegabytes()}};
    std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    return 0;
}
