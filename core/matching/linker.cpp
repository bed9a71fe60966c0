#include "core/matching/linker.h"

#include "core/matching/clusters.h"
#include "core/matching/companions.h"
#include "core/matching/compare.h"
#include "core/matching/edges.h"
#include "core/matching/exchanged.h"
#include "core/matching/parallel.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace regie::matching {

namespace {

constexpr std::size_t fewestDrawn = 100000;
constexpr std::size_t mostDrawn = 400000;
constexpr std::size_t drawnPerRecord = 10;
constexpr std::size_t chunkSize = 8192;
constexpr double keptFrom = -14; ///< bits; weaker pairs never come back by what their companions say

auto contentOf(const Record &r)
{
    return std::tie(r.id, r.givenName, r.surname, r.fullName, r.birthDate.year, r.birthDate.month, r.birthDate.day,
        r.sex, r.street, r.houseNumber, r.postcode, r.town, r.region, r.birthPlace, r.occupation, r.nationalId, r.phone,
        r.email, r.source, r.event, r.eventDate, r.role, r.household);
}

/// Places of the records in an order that does not depend on the order they came in.
std::vector<qsizetype> inContentOrder(const QList<Record> &records)
{
    std::vector<qsizetype> order(static_cast<std::size_t>(records.size()));
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(order.begin(), order.end(),
        [&records](qsizetype a, qsizetype b) { return contentOf(records.at(a)) < contentOf(records.at(b)); });
    return order;
}

using Counts = std::unordered_map<std::uint64_t, std::uint64_t>;

std::vector<PatternCount> sorted(const Counts &counts)
{
    std::vector<PatternCount> out;
    out.reserve(counts.size());
    for (const auto &[bits, count] : counts)
        out.push_back({Pattern(bits), count});
    std::sort(out.begin(), out.end(),
        [](const PatternCount &a, const PatternCount &b) { return a.pattern.bits() < b.pattern.bits(); });
    return out;
}

/// The record whose whole date of birth most of @p members have, of those that at least two have; none when there is
/// none. 1 January stands for a year and is left out.
const Prepared *withRepeatedDate(std::span<const Prepared> records, std::span<const std::uint32_t> members)
{
    std::map<std::uint32_t, std::size_t> counts;
    const Prepared *best = nullptr;
    std::size_t most = 1;
    for (const std::uint32_t member : members) {
        const Prepared &record = records[member];
        const bool says = record.hasWholeDate() && (record.day != 1 || record.month != 1);
        const std::size_t count = says ? ++counts[record.dateDigits] : 0;
        if (count > most) {
            most = count;
            best = &record;
        }
    }
    return best;
}

/// A slip of a date seldom comes twice: two dates years apart, each written more than once and never by the others,
/// are of two people, such as a father and a son of one name.
bool repeatedDatesApart(
    std::span<const Prepared> records, std::span<const std::uint32_t> a, std::span<const std::uint32_t> b)
{
    if (a.size() < 2 || b.size() < 2)
        return false;
    const Prepared *left = withRepeatedDate(records, a);
    const Prepared *right = withRepeatedDate(records, b);
    if (left == nullptr || right == nullptr || compareDates(*left, *right) < DateLevel::Apart)
        return false;
    const auto has = [records](std::span<const std::uint32_t> members, const Prepared *date) {
        return std::any_of(members.begin(), members.end(),
            [&](std::uint32_t member) { return records[member].dateDigits == date->dateDigits; });
    };
    return !has(a, right) && !has(b, left);
}

class Linking
{
public:
    Linking(const QList<Record> &first, const QList<Record> &second, const LinkOptions &options)
        : m_options(options), m_firstCount(static_cast<std::size_t>(first.size()))
    {
        m_lexicon.reserve(static_cast<std::size_t>(first.size() + second.size()));
        for (const qsizetype place : inContentOrder(first))
            add(first.at(place), place);
        for (const qsizetype place : inContentOrder(second))
            add(second.at(place), first.size() + place);
        for (const std::size_t line : exchangedNames(m_lexicon, m_records)) {
            const qsizetype place = m_places[line];
            putRight(line, place < first.size() ? first.at(place) : second.at(place - first.size()));
        }
    }

    LinkResult run()
    {
        const CandidatePairs candidates(m_lexicon, m_records, m_firstCount, m_options.threads);
        m_result.keys = candidates.report();
        m_result.compared = candidates.pairs().size();
        const std::vector<Pattern> patterns = comparedAll(candidates.pairs());
        m_result.model = trainedOn(candidates, patterns);
        const PairScorer scorer(m_lexicon, m_records, m_result.model);
        std::vector<Edge> edges = scored(scorer, candidates.pairs(), patterns);
        Companions(m_lexicon, m_records, m_firstCount, scorer).addEvidence(edges);
        finish(edges, scorer);
        return m_result;
    }

private:
    void add(const Record &record, qsizetype place)
    {
        m_records.push_back(m_lexicon.prepare(record));
        m_places.push_back(place);
    }

    /// Reads the line again with given name and surname in their own place.
    void putRight(std::size_t line, Record record)
    {
        std::swap(record.givenName, record.surname);
        m_lexicon.forget(m_records[line]);
        m_records[line] = m_lexicon.prepare(record);
    }

    [[nodiscard]] bool twoLists() const { return m_firstCount < m_records.size(); }
    [[nodiscard]] double allPairs() const
    {
        const auto first = static_cast<double>(m_firstCount);
        const auto second = static_cast<double>(m_records.size()) - first;
        return twoLists() ? first * second : first * (first - 1) / 2;
    }

    [[nodiscard]] std::vector<Pattern> comparedAll(const std::vector<RecordPair> &pairs) const
    {
        std::vector<Pattern> patterns(pairs.size());
        const auto workers = static_cast<std::size_t>(std::max(1, m_options.threads));
        inParallel(workers, m_options.threads, [&](std::size_t worker) {
            Comparer comparer(m_lexicon);
            for (std::size_t chunk = worker; chunk * chunkSize < pairs.size(); chunk += workers) {
                const std::size_t end = std::min(pairs.size(), (chunk + 1) * chunkSize);
                for (std::size_t i = chunk * chunkSize; i < end; ++i)
                    patterns[i] = comparer.compare(m_records[pairs[i].a], m_records[pairs[i].b]);
            }
        });
        return patterns;
    }

    /// Pairs drawn with a fixed seed, all of them when there are few; candidates left out.
    [[nodiscard]] std::vector<PatternCount> drawn(const CandidatePairs &candidates) const
    {
        const std::vector<RecordPair> pairs = pairsToDraw();
        const auto workers = static_cast<std::size_t>(std::max(1, m_options.threads));
        std::vector<Counts> counts(workers);
        inParallel(workers, m_options.threads, [&](std::size_t worker) {
            Comparer comparer(m_lexicon);
            for (std::size_t i = worker; i < pairs.size(); i += workers) {
                const RecordPair pair = pairs[i];
                if (!isOneEvent(pair.a, pair.b) && !candidates.meet(pair.a, pair.b))
                    ++counts[worker][comparer.compare(m_records[pair.a], m_records[pair.b]).bits()];
            }
        });
        for (std::size_t worker = 1; worker < workers; ++worker) {
            for (const auto &[bits, count] : counts[worker])
                counts[0][bits] += count;
        }
        return sorted(counts[0]);
    }

    [[nodiscard]] bool isOneEvent(std::uint32_t a, std::uint32_t b) const
    {
        return m_records[a].event != 0 && m_records[a].event == m_records[b].event;
    }

    [[nodiscard]] std::vector<RecordPair> pairsToDraw() const
    {
        const auto size = static_cast<std::uint32_t>(m_records.size());
        const auto first = static_cast<std::uint32_t>(m_firstCount);
        std::vector<RecordPair> pairs;
        const std::size_t drawnPairs = std::clamp(m_records.size() * drawnPerRecord, fewestDrawn, mostDrawn);
        if (allPairs() <= static_cast<double>(drawnPairs)) {
            for (std::uint32_t a = 0; a < first; ++a) {
                for (std::uint32_t b = twoLists() ? first : a + 1; b < size; ++b)
                    pairs.push_back({a, b});
            }
            return pairs;
        }
        const std::uint32_t begin = twoLists() ? first : 0;
        std::uint64_t state = 1;
        for (std::size_t i = 0; i < drawnPairs; ++i) {
            state = mixed(state, i);
            const auto a = static_cast<std::uint32_t>((state >> 32) % first);
            const auto b = begin + static_cast<std::uint32_t>((state & 0xffffffffU) % (size - begin));
            if (a != b)
                pairs.push_back({std::min(a, b), std::max(a, b)});
        }
        return pairs;
    }

    [[nodiscard]] Model trainedOn(const CandidatePairs &candidates, const std::vector<Pattern> &patterns) const
    {
        Counts counts;
        for (const Pattern &pattern : patterns)
            ++counts[pattern.bits()];
        const std::vector<PatternCount> distinct = sorted(counts);
        const std::vector<PatternCount> random = drawn(candidates);
        return trained({distinct, random, allPairs(), static_cast<double>(m_records.size()), twoLists() ? 2.0 : 1.0});
    }

    [[nodiscard]] std::vector<Edge> scored(
        const PairScorer &scorer, const std::vector<RecordPair> &pairs, const std::vector<Pattern> &patterns) const
    {
        std::vector<std::vector<Edge>> found((pairs.size() + chunkSize - 1) / chunkSize);
        inParallel(found.size(), m_options.threads, [&](std::size_t chunk) {
            const std::size_t end = std::min(pairs.size(), (chunk + 1) * chunkSize);
            for (std::size_t i = chunk * chunkSize; i < end; ++i) {
                if (scorer.mostBits(patterns[i]) < keptFrom)
                    continue;
                const Edge edge = scorer.score(pairs[i].a, pairs[i].b, patterns[i]);
                if (edge.bits >= keptFrom)
                    found[chunk].push_back(edge);
            }
        });
        std::vector<Edge> edges;
        for (const std::vector<Edge> &some : found)
            edges.insert(edges.end(), some.begin(), some.end());
        return edges;
    }

    void finish(const std::vector<Edge> &edges, const PairScorer &scorer)
    {
        std::vector<WeightedPair> weighted;
        for (const Edge &edge : edges)
            weighted.push_back({edge.a, edge.b, edge.bits});
        std::vector<WeightedPair> chosen;
        for (const WeightedPair &pair : weighted) {
            if (probabilityOf(pair.bits) >= m_options.threshold)
                chosen.push_back(pair);
        }
        if (m_options.oneToOne)
            chosen = oneToOne(m_records.size(), chosen);
        const bool clustered = !twoLists() && !m_options.oneToOne;
        if (clustered || m_options.clusters) {
            const Clustering clusters = clusteredBy(m_options.oneToOne ? chosen : weighted, scorer);
            if (clustered)
                chosen = pairsOf(clusters, weighted);
            if (m_options.clusters)
                addClusters(clusters.clusterOf);
        }
        std::sort(chosen.begin(), chosen.end(), [this](const WeightedPair &a, const WeightedPair &b) {
            const LinkedPair left = linkedPair(a);
            const LinkedPair right = linkedPair(b);
            return left.first != right.first ? left.first < right.first : left.second < right.second;
        });
        for (const WeightedPair &pair : chosen)
            m_result.pairs.append(linkedPair(pair));
        if (m_options.explain)
            m_result.reasons = reasonsOf(chosen, edges, scorer);
    }

    /// Within one list the pairs are those of the clusters, so that A = B and B = C never stands without A = C; a pair
    /// weighs what it weighs itself, or what its cluster says when that is more.
    [[nodiscard]] static std::vector<WeightedPair> pairsOf(
        const Clustering &clusters, const std::vector<WeightedPair> &weighted)
    {
        std::unordered_map<std::uint64_t, double> own;
        for (const WeightedPair &pair : weighted)
            own.emplace(std::uint64_t(pair.a) << 32 | pair.b, pair.bits);
        std::vector<WeightedPair> out = clusters.joined;
        for (WeightedPair &pair : out) {
            const auto found = own.find(std::uint64_t(pair.a) << 32 | pair.b);
            pair.bits = found == own.end() ? pair.bits : std::max(pair.bits, found->second);
        }
        return out;
    }

    [[nodiscard]] LinkedPair linkedPair(const WeightedPair &pair) const
    {
        const qsizetype a = std::min(m_places[pair.a], m_places[pair.b]);
        const qsizetype b = std::max(m_places[pair.a], m_places[pair.b]);
        const auto first = static_cast<qsizetype>(m_firstCount);
        return {a, twoLists() ? b - first : b, probabilityOf(pair.bits), pair.bits};
    }

    [[nodiscard]] QList<LinkReason> reasonsOf(
        const std::vector<WeightedPair> &chosen, const std::vector<Edge> &edges, const PairScorer &scorer) const
    {
        Comparer comparer(m_lexicon);
        std::unordered_map<std::uint64_t, const Edge *> edgeOf;
        for (const Edge &edge : edges)
            edgeOf.emplace(std::uint64_t(edge.a) << 32 | edge.b, &edge);
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<const WeightedPair *>> byEvents;
        for (const WeightedPair &pair : chosen)
            byEvents[eventsOf(pair)].push_back(&pair);
        QList<LinkReason> out;
        for (const WeightedPair &pair : chosen) {
            const auto found = edgeOf.find(std::uint64_t(pair.a) << 32 | pair.b);
            const Pattern pattern = comparer.compare(m_records[pair.a], m_records[pair.b]);
            const Edge edge = found != edgeOf.end() ? *found->second : scorer.score(pair.a, pair.b, pattern);
            const Frequencies rare =
                frequenciesOf(m_lexicon, scorer.scorer(), m_records[pair.a], m_records[pair.b], edge.pattern);
            LinkReason reason;
            reason.explanation = explain(m_records[pair.a], m_records[pair.b],
                {edge.pattern, edge.logs, rare, scorer.model().prior, edge.bits, pair.bits, false}, scorer.scorer());
            for (const WeightedPair *other : byEvents[eventsOf(pair)]) {
                const LinkedPair linked = linkedPair(*other);
                if (other != &pair && edge.household > 0)
                    reason.companions.append({linked.first, linked.second});
            }
            out.append(reason);
        }
        return out;
    }

    /// The two events a pair is of; pairs of lines without event are of none.
    [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> eventsOf(const WeightedPair &pair) const
    {
        return std::minmax(m_records[pair.a].event, m_records[pair.b].event);
    }

    [[nodiscard]] Clustering clusteredBy(const std::vector<WeightedPair> &weighted, const PairScorer &scorer) const
    {
        Comparer comparer(m_lexicon);
        ClusterRules rules;
        rules.bitsOf = [&](std::uint32_t a, std::uint32_t b) {
            return scorer.score(a, b, comparer.compare(m_records[a], m_records[b])).bits;
        };
        rules.cannotLink = [&](std::uint32_t a, std::uint32_t b) { return isOneEvent(a, b) || scorer.excluded(a, b); };
        rules.apart = [this](std::span<const std::uint32_t> a, std::span<const std::uint32_t> b) {
            return repeatedDatesApart(m_records, a, b);
        };
        rules.from = std::log2(m_options.threshold / (1 - m_options.threshold));
        return averageLink(m_records.size(), weighted, rules);
    }

    /// A cluster is called after its first record in the lists.
    void addClusters(const std::vector<std::uint32_t> &clusterOf)
    {
        std::vector<qsizetype> lowest(m_records.size(), -1);
        for (std::size_t i = 0; i < clusterOf.size(); ++i) {
            qsizetype &name = lowest[clusterOf[i]];
            name = name < 0 ? m_places[i] : std::min(name, m_places[i]);
        }
        m_result.clusterOf.resize(static_cast<qsizetype>(m_records.size()));
        for (std::size_t i = 0; i < clusterOf.size(); ++i)
            m_result.clusterOf[m_places[i]] = lowest[clusterOf[i]];
    }

    LinkOptions m_options;
    std::size_t m_firstCount = 0;
    Lexicon m_lexicon;
    std::vector<Prepared> m_records;
    std::vector<qsizetype> m_places;
    LinkResult m_result;
};

} // namespace

LinkResult link(const QList<Record> &first, const QList<Record> &second, const LinkOptions &options)
{
    return Linking(first, second, options).run();
}

} // namespace regie::matching
