#include "tests/quality/metrics.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace regie::quality {

namespace {

qint64 pairsWithin(qint64 lines)
{
    return lines * (lines - 1) / 2;
}

std::map<int, std::vector<int>> groupsOf(const Partition &partition)
{
    std::map<int, std::vector<int>> groups;
    for (std::size_t line = 0; line < partition.size(); ++line)
        groups[partition[line]].push_back(static_cast<int>(line));
    return groups;
}

std::map<int, qint64> sizesOf(const Partition &partition)
{
    std::map<int, qint64> sizes;
    for (const int group : partition)
        ++sizes[group];
    return sizes;
}

/// How many lines each found group shares with each true one.
std::map<std::pair<int, int>, qint64> overlaps(const Partition &found, const Partition &truth)
{
    std::map<std::pair<int, int>, qint64> shared;
    for (std::size_t line = 0; line < found.size(); ++line)
        ++shared[{found[line], truth[line]}];
    return shared;
}

qint64 truePairs(const Partition &truth)
{
    qint64 pairs = 0;
    for (const auto &[group, lines] : sizesOf(truth))
        pairs += pairsWithin(lines);
    return pairs;
}

bool same(const Partition &truth, int one, int other)
{
    return truth[static_cast<std::size_t>(one)] == truth[static_cast<std::size_t>(other)];
}

void compare(CountError &error, qint64 found, qint64 wanted)
{
    ++error.counts;
    error.over += found > wanted ? 1 : 0;
    error.under += found < wanted ? 1 : 0;
}

/// Groups that grow together.
class Merging
{
public:
    explicit Merging(std::size_t size) : m_parent(size)
    {
        for (std::size_t i = 0; i < size; ++i)
            m_parent[i] = static_cast<int>(i);
    }
    int root(int at)
    {
        while (m_parent[static_cast<std::size_t>(at)] != at)
            at = m_parent[static_cast<std::size_t>(at)];
        return at;
    }
    void merge(int one, int other)
    {
        const int a = root(one);
        const int b = root(other);
        m_parent[static_cast<std::size_t>(std::max(a, b))] = std::min(a, b);
    }

private:
    std::vector<int> m_parent;
};

} // namespace

Score pairsOf(const Partition &found, const Partition &truth)
{
    Score score;
    for (const auto &[groups, lines] : overlaps(found, truth))
        score.hits += pairsWithin(lines);
    for (const auto &[group, lines] : sizesOf(found))
        score.found += pairsWithin(lines);
    score.wanted = truePairs(truth);
    return score;
}

Score edgesOf(const Pairs &edges, const Partition &truth)
{
    Score score;
    score.found = static_cast<qint64>(edges.size());
    score.hits = std::count_if(edges.begin(), edges.end(),
        [&truth](const std::pair<int, int> &edge) { return same(truth, edge.first, edge.second); });
    score.wanted = truePairs(truth);
    return score;
}

double completeness(const Pairs &candidates, const Partition &truth)
{
    return edgesOf(candidates, truth).recall();
}

BCubed bCubedOf(const Partition &found, const Partition &truth)
{
    if (found.empty())
        return {};
    const auto foundSizes = sizesOf(found);
    const auto trueSizes = sizesOf(truth);
    BCubed score{0, 0};
    for (const auto &[groups, lines] : overlaps(found, truth)) {
        const auto both = static_cast<double>(lines * lines);
        score.precision += both / static_cast<double>(foundSizes.at(groups.first));
        score.recall += both / static_cast<double>(trueSizes.at(groups.second));
    }
    score.precision /= static_cast<double>(found.size());
    score.recall /= static_cast<double>(found.size());
    return score;
}

CountError personCounts(const std::vector<Event> &events, const Partition &found, const Partition &truth, bool orders)
{
    std::map<int, qint64> foundCounts;
    std::map<int, qint64> trueCounts;
    for (const Event &event : events) {
        if (event.isOrder != orders)
            continue;
        std::set<int> foundHere;
        std::set<int> trueHere;
        for (const int line : event.lines) {
            foundHere.insert(found[static_cast<std::size_t>(line)]);
            trueHere.insert(truth[static_cast<std::size_t>(line)]);
        }
        for (const int group : foundHere)
            ++foundCounts[group];
        for (const int group : trueHere)
            ++trueCounts[group];
    }
    // a person is the found group that holds most of her lines, the first of equals
    std::map<int, std::pair<qint64, int>> best;
    for (const auto &[groups, lines] : overlaps(found, truth)) {
        auto &[most, group] = best[groups.second];
        if (lines > most) {
            most = lines;
            group = groups.first;
        }
    }
    CountError error;
    for (const auto &[person, group] : best) {
        const qint64 wanted = trueCounts[person];
        const qint64 counted = foundCounts[group.second];
        if (wanted > 0 || counted > 0)
            compare(error, counted, wanted);
    }
    return error;
}

CountError householdCounts(const std::vector<Event> &events, const std::vector<int> &households, bool orders)
{
    std::map<std::pair<int, int>, qint64> shared; // true, found
    std::map<int, qint64> foundCounts;
    std::map<int, qint64> trueCounts;
    for (std::size_t i = 0; i < events.size(); ++i) {
        ++shared[{events[i].household, households[i]}];
        if (events[i].isOrder == orders) {
            ++trueCounts[events[i].household];
            ++foundCounts[households[i]];
        }
    }
    std::map<int, std::pair<qint64, int>> best;
    for (const auto &[groups, count] : shared) {
        auto &[most, group] = best[groups.first];
        if (count > most) {
            most = count;
            group = groups.second;
        }
    }
    CountError error;
    for (const auto &[household, group] : best) {
        const qint64 wanted = trueCounts[household];
        const qint64 counted = foundCounts[group.second];
        if (wanted > 0 || counted > 0)
            compare(error, counted, wanted);
    }
    return error;
}

std::vector<int> householdsOf(const std::vector<Event> &events, const Partition &persons, const std::vector<bool> &core)
{
    std::vector<std::set<int>> everybody(events.size());
    std::vector<std::set<int>> cores(events.size());
    std::map<int, std::vector<int>> eventsOf;
    for (std::size_t i = 0; i < events.size(); ++i) {
        for (const int line : events[i].lines) {
            const int person = persons[static_cast<std::size_t>(line)];
            everybody[i].insert(person);
            if (core[static_cast<std::size_t>(line)])
                cores[i].insert(person);
        }
        for (const int person : cores[i])
            eventsOf[person].push_back(static_cast<int>(i));
    }
    const auto belongTogether = [&](std::size_t one, std::size_t other) {
        std::vector<int> shared;
        std::set_intersection(everybody[one].begin(), everybody[one].end(), everybody[other].begin(),
            everybody[other].end(), std::back_inserter(shared));
        return shared.size() > 1 || cores[one].size() == 1 || cores[other].size() == 1;
    };
    Merging merging(events.size());
    for (const auto &[person, list] : eventsOf) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            for (std::size_t j = i + 1; j < list.size(); ++j) {
                if (belongTogether(static_cast<std::size_t>(list[i]), static_cast<std::size_t>(list[j])))
                    merging.merge(list[i], list[j]);
            }
        }
    }
    std::vector<int> households(events.size());
    for (std::size_t i = 0; i < events.size(); ++i)
        households[i] = merging.root(static_cast<int>(i));
    return households;
}

Mixed mixedUp(const std::vector<std::pair<int, int>> &pairs, const Partition &found, const Partition &truth)
{
    const auto lines = groupsOf(truth);
    const auto groupsWith = [&](int person) {
        std::set<int> groups;
        const auto at = lines.find(person);
        if (at != lines.end()) {
            for (const int line : at->second)
                groups.insert(found[static_cast<std::size_t>(line)]);
        }
        return groups;
    };
    Mixed mixed;
    for (const auto &[one, other] : pairs) {
        const std::set<int> ours = groupsWith(one);
        const std::set<int> theirs = groupsWith(other);
        if (ours.empty() || theirs.empty())
            continue; // one of them is nowhere in the list
        ++mixed.pairs;
        const bool together =
            std::any_of(ours.begin(), ours.end(), [&theirs](int group) { return theirs.contains(group); });
        mixed.mixed += together ? 1 : 0;
    }
    return mixed;
}

double recallAt(double precision, std::vector<Weighted> edges, const Partition &truth, const std::vector<bool> &group)
{
    const auto within = [&group](int line) { return group[static_cast<std::size_t>(line)]; };
    std::erase_if(edges, [&](const Weighted &edge) { return !within(edge.one) && !within(edge.other); });
    std::stable_sort(edges.begin(), edges.end(), [](const Weighted &a, const Weighted &b) { return a.bits > b.bits; });
    qint64 wanted = 0;
    for (const auto &[person, lines] : groupsOf(truth)) {
        if (within(lines.front()))
            wanted += pairsWithin(static_cast<qint64>(lines.size()));
    }
    qint64 hits = 0;
    qint64 best = 0;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        hits += same(truth, edges[i].one, edges[i].other) ? 1 : 0;
        const bool last = i + 1 == edges.size() || edges[i + 1].bits < edges[i].bits;
        if (last && static_cast<double>(hits) >= precision * static_cast<double>(i + 1))
            best = hits;
    }
    return wanted == 0 ? 1 : static_cast<double>(best) / static_cast<double>(wanted);
}

} // namespace regie::quality
