#include "tests/quality/dutchreport.h"

#include "tests/quality/processtime.h"

#include <QJsonArray>

#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace regie::quality {

namespace {

using namespace Qt::StringLiterals;
using practice::LookAlikeKind;
using practice::Origin;

constexpr double equalPrecision = .98; ///< at which the groups are compared

double rounded(double value)
{
    return std::round(value * 10000) / 10000;
}

QJsonObject jsonOf(const Score &score)
{
    return {{u"precision"_s, rounded(score.precision())}, {u"recall"_s, rounded(score.recall())},
        {u"f1"_s, rounded(score.f1())}};
}

QJsonObject jsonOf(const CountError &error)
{
    return {
        {u"counts"_s, error.counts}, {u"over"_s, rounded(error.overRate())}, {u"under"_s, rounded(error.underRate())}};
}

QJsonObject counts(const DutchList &list, const Linked &linked)
{
    const Partition truth = list.persons();
    const std::vector<int> households = householdsOf(list.events, linked.clusters, list.coreLines());
    return {{u"ordersOfPersons"_s, jsonOf(personCounts(list.events, linked.clusters, truth, true))},
        {u"reportsOfPersons"_s, jsonOf(personCounts(list.events, linked.clusters, truth, false))},
        {u"ordersOfHouseholds"_s, jsonOf(householdCounts(list.events, households, true))},
        {u"reportsOfHouseholds"_s, jsonOf(householdCounts(list.events, households, false))}};
}

QJsonObject households(const DutchList &list, const Linked &linked)
{
    Partition truth;
    for (const Event &event : list.events)
        truth.push_back(event.household);
    const std::vector<bool> core = list.coreLines();
    return {{u"confirmedPersons"_s, jsonOf(pairsOf(householdsOf(list.events, list.persons(), core), truth))},
        {u"foundPersons"_s, jsonOf(pairsOf(householdsOf(list.events, linked.clusters, core), truth))}};
}

QJsonObject lookAlikes(const DutchList &list, const Linked &linked)
{
    std::map<LookAlikeKind, std::vector<std::pair<int, int>>> pairs;
    for (const PersonPair &pair : list.lookAlikes)
        pairs[pair.kind].emplace_back(pair.one, pair.other);
    const Partition truth = list.persons();
    QJsonObject json;
    for (const auto &[kind, some] : pairs) {
        const Mixed mixed = mixedUp(some, linked.clusters, truth);
        json.insert(QLatin1String(practice::codeOf(kind)),
            QJsonObject{{u"pairs"_s, mixed.pairs}, {u"takenForOne"_s, mixed.mixed}});
    }
    return json;
}

QJsonObject origins(const DutchList &list, const Linked &linked)
{
    const Partition truth = list.persons();
    QJsonObject json;
    double least = 1;
    double most = 0;
    for (int i = 0; i < practice::originCount; ++i) {
        const auto origin = static_cast<Origin>(i);
        const std::vector<bool> group = list.linesOf(origin);
        const double recall = recallAt(equalPrecision, linked.edges, truth, group);
        least = std::min(least, recall);
        most = std::max(most, recall);
        Partition found;
        Partition wanted;
        for (std::size_t line = 0; line < group.size(); ++line) {
            if (group[line]) {
                found.push_back(linked.clusters[line]);
                wanted.push_back(truth[line]);
            }
        }
        json.insert(QLatin1String(practice::codeOf(origin)),
            QJsonObject{{u"lines"_s, static_cast<qint64>(found.size())}, {u"recall"_s, rounded(recall)},
                {u"clusters"_s, jsonOf(pairsOf(found, wanted))}});
    }
    json.insert(u"atPrecision"_s, equalPrecision);
    json.insert(u"gap"_s, rounded(most - least));
    return json;
}

} // namespace

QJsonObject reportOf(const DutchList &list, const Linked &linked)
{
    const Partition truth = list.persons();
    Pairs edges;
    for (const Weighted &edge : linked.edges)
        edges.emplace_back(edge.one, edge.other);
    const BCubed cubed = bCubedOf(linked.clusters, truth);
    QJsonObject json{{u"mentions"_s, static_cast<qint64>(list.lines.size())},
        {u"persons"_s, static_cast<qint64>(std::set<int>(truth.begin(), truth.end()).size())},
        {u"events"_s, static_cast<qint64>(list.events.size())}, {u"model"_s, linked.model},
        {u"edges"_s, jsonOf(edgesOf(edges, truth))}, {u"clusters"_s, jsonOf(pairsOf(linked.clusters, truth))},
        {u"bCubed"_s, QJsonObject{{u"precision"_s, rounded(cubed.precision)}, {u"recall"_s, rounded(cubed.recall)},
                          {u"f1"_s, rounded(cubed.f1())}}},
        {u"households"_s, households(list, linked)}, {u"countErrors"_s, counts(list, linked)},
        {u"lookAlikes"_s, lookAlikes(list, linked)}, {u"origins"_s, origins(list, linked)},
        {u"wallSeconds"_s, rounded(linked.seconds)}, {u"processorSeconds"_s, rounded(linked.processorSeconds)},
        {u"peakMegabytes"_s, std::round(peakMegabytes())}};
    if (linked.completeness >= 0)
        json.insert(u"pairCompleteness"_s, rounded(linked.completeness));
    if (linked.reduction >= 0)
        json.insert(u"reductionRatio"_s, std::round(linked.reduction * 1e6) / 1e6);
    return json;
}

Partition chained(std::size_t lines, const std::vector<Weighted> &edges)
{
    Partition parent(lines);
    std::iota(parent.begin(), parent.end(), 0);
    const auto root = [&parent](int at) {
        while (parent[static_cast<std::size_t>(at)] != at)
            at = parent[static_cast<std::size_t>(at)];
        return at;
    };
    for (const Weighted &edge : edges) {
        const int one = root(edge.one);
        const int other = root(edge.other);
        parent[static_cast<std::size_t>(std::max(one, other))] = std::min(one, other);
    }
    for (std::size_t line = 0; line < lines; ++line)
        parent[line] = root(static_cast<int>(line));
    return parent;
}

} // namespace regie::quality
