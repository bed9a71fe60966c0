#include "core/matching/companions.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace regie::matching {

namespace {

constexpr int evidenceRounds = 3;
constexpr std::size_t largestGroup = 16; ///< more people than this are no household
constexpr double mostSure = 0.97;        ///< two other people may match by mistake
constexpr double sureEnough = 0.6;       ///< of another pair, before the rest of the two groups is compared
constexpr double sureBits = 7;           ///< of a pair by itself, to learn from it who comes back with whom
constexpr double takenPairs = 20;        ///< sure pairs that every list is taken to have
constexpr double takenAlone = 0.5;       ///< of those
constexpr double leastAlone = 0.04;
constexpr double sharedOfHousehold = 0.7; ///< of the other people of one event, how many are in the other event

/// Of all pairs across two groups of one household, how many are one person, when one person is in both already.
double shareOf(std::size_t a, std::size_t b)
{
    return sharedOfHousehold / static_cast<double>(std::max({a, b, std::size_t(2)}) - 1);
}

/// The edges between the two groups of the edge at @p begin.
template <typename Edges>
Edges pairAt(Edges all, std::size_t begin)
{
    std::size_t end = begin + 1;
    while (end < all.size() && all[end].low == all[begin].low && all[end].high == all[begin].high)
        ++end;
    return all.subspan(begin, end - begin);
}

} // namespace

Companions::Companions(
    const Lexicon &lexicon, std::span<const Prepared> records, std::size_t firstOfSecond, const PairScorer &scorer)
    : m_lexicon(lexicon), m_records(records), m_firstOfSecond(firstOfSecond), m_scorer(scorer),
      m_groupOf(records.size(), 0), m_membersOf(1)
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> numbers;
    for (std::uint32_t i = 0; i < records.size(); ++i) {
        const Prepared &record = records[i];
        if (record.event == 0 && record.household == 0)
            continue;
        const auto key = record.event != 0 ? std::pair(record.event, 0U) : std::pair(0U, record.household);
        const auto [found, isNew] = numbers.emplace(key, static_cast<std::uint32_t>(m_membersOf.size()));
        if (isNew)
            m_membersOf.emplace_back();
        m_membersOf[found->second].push_back(i);
        m_groupOf[i] = found->second;
    }
    for (std::size_t group = 1; group < m_membersOf.size(); ++group) {
        if (m_membersOf[group].size() > 1)
            ++m_groups;
        if (m_membersOf[group].size() > largestGroup) {
            for (const std::uint32_t record : m_membersOf[group])
                m_groupOf[record] = 0;
        }
    }
}

std::vector<Companions::GroupEdge> Companions::byGroups(const std::vector<Edge> &edges) const
{
    std::vector<GroupEdge> out;
    for (std::uint32_t i = 0; i < edges.size(); ++i) {
        const std::uint32_t a = m_groupOf[edges[i].a];
        const std::uint32_t b = m_groupOf[edges[i].b];
        if (a != 0 && b != 0 && a != b)
            out.push_back({std::min(a, b), std::max(a, b), i});
    }
    std::sort(out.begin(), out.end(), [&edges](const GroupEdge &a, const GroupEdge &b) {
        if (a.low != b.low || a.high != b.high)
            return a.low != b.low ? a.low < b.low : a.high < b.high;
        const Edge &left = edges[a.edge];
        const Edge &right = edges[b.edge];
        return left.a != right.a ? left.a < right.a : left.b < right.b;
    });
    return out;
}

/// How sure another person is in both groups: the best pairs that have neither of these two, each person once.
double Companions::support(GroupPair pair, const std::vector<Edge> &edges, const Edge &edge) const
{
    std::vector<std::uint32_t> taken{edge.a, edge.b};
    double none = 1;
    for (std::size_t found = 0; found < largestGroup; ++found) {
        const Edge *best = nullptr;
        for (const GroupEdge &one : pair) {
            const Edge &other = edges[one.edge];
            const bool free = std::find(taken.begin(), taken.end(), other.a) == taken.end() &&
                              std::find(taken.begin(), taken.end(), other.b) == taken.end();
            if (free && (best == nullptr || other.bits > best->bits))
                best = &other;
        }
        if (best == nullptr)
            break;
        none *= 1 - probabilityOf(best->bits);
        taken.push_back(best->a);
        taken.push_back(best->b);
    }
    return std::min(mostSure, 1 - none);
}

/// Everybody of one group is at most one person of the other.
void Companions::exclude(GroupPair pair, std::vector<Edge> &edges) const
{
    std::vector<double> odds;
    for (const GroupEdge &one : pair)
        odds.push_back(std::exp2(std::min(edges[one.edge].bits, 60.0)));
    for (std::size_t i = 0; i < pair.size(); ++i) {
        double rivals = 0;
        const Edge &edge = edges[pair[i].edge];
        for (std::size_t j = 0; j < pair.size(); ++j) {
            const Edge &other = edges[pair[j].edge];
            const bool meets = other.a == edge.a || other.b == edge.b || other.a == edge.b || other.b == edge.a;
            rivals += i != j && meets ? odds[j] : 0;
        }
        edges[pair[i].edge].bits = std::log2(odds[i]) - std::log2(1 + rivals);
    }
}

void Companions::weigh(GroupPair pair, const std::vector<Edge> &before, std::vector<Edge> &after) const
{
    const std::size_t sizeA = m_membersOf[pair.front().low].size();
    const std::size_t sizeB = m_membersOf[pair.front().high].size();
    for (const GroupEdge &one : pair) {
        Edge &edge = after[one.edge];
        edge.household = pair.size() > 1 ? support(pair, before, before[one.edge]) : 0;
        if (ownHousehold(edge))
            edge.household = mostSure;
        edge.bits = m_scorer.bitsIn(edge.logs, edge.household, shareOf(sizeA, sizeB));
        if (bothHaveOthers(pair)) {
            const double company = edge.household / mostSure;
            edge.bits += std::log2(company + (1 - company) * m_alone);
        }
    }
    const bool events = m_records[after[pair.front().edge].a].event != 0;
    if (events)
        exclude(pair, after);
}

bool Companions::bothHaveOthers(GroupPair pair) const
{
    const std::vector<std::uint32_t> &low = m_membersOf[pair.front().low];
    const std::vector<std::uint32_t> &high = m_membersOf[pair.front().high];
    return low.size() > 1 && high.size() > 1 && m_records[low.front()].event != 0 && m_records[high.front()].event != 0;
}

/// How often somebody comes back without anybody of before is seen from pairs that are sure by themselves.
void Companions::learnCompany(std::span<const GroupEdge> all, const std::vector<Edge> &edges)
{
    double sure = takenPairs;
    double alone = takenPairs * takenAlone;
    for (std::size_t begin = 0; begin < all.size();) {
        const GroupPair pair = pairAt(GroupPair(all), begin);
        begin += pair.size();
        for (const GroupEdge &one : bothHaveOthers(pair) ? pair : GroupPair()) {
            const Edge &edge = edges[one.edge];
            if (Scorer::bits(edge.logs, m_scorer.model().prior) < sureBits)
                continue;
            sure += 1;
            alone += 1 - (pair.size() > 1 ? support(pair, edges, edge) / mostSure : 0);
        }
    }
    m_alone = std::clamp(alone / sure, leastAlone, 1.0);
}

/// Pairs of two groups that share somebody for sure are compared all, also those that no key brings together.
void Companions::addMissing(std::vector<Edge> &edges)
{
    const std::vector<GroupEdge> all = byGroups(edges);
    Comparer comparer(m_lexicon);
    std::vector<Edge> added;
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin;
        bool sure = false;
        std::vector<std::pair<std::uint32_t, std::uint32_t>> have;
        for (; end < all.size() && all[end].low == all[begin].low && all[end].high == all[begin].high; ++end) {
            const Edge &edge = edges[all[end].edge];
            sure = sure || probabilityOf(edge.bits) > sureEnough;
            have.emplace_back(edge.a, edge.b);
        }
        for (const std::uint32_t a : sure ? m_membersOf[all[begin].low] : std::vector<std::uint32_t>()) {
            for (const std::uint32_t b : m_membersOf[all[begin].high]) {
                const std::pair<std::uint32_t, std::uint32_t> key(std::min(a, b), std::max(a, b));
                const bool across = m_firstOfSecond >= m_records.size() ||
                                    (key.first < m_firstOfSecond && key.second >= m_firstOfSecond);
                if (across && std::find(have.begin(), have.end(), key) == have.end())
                    added.push_back(m_scorer.score(
                        key.first, key.second, comparer.compare(m_records[key.first], m_records[key.second])));
            }
        }
        begin = end;
    }
    edges.insert(edges.end(), added.begin(), added.end());
}

bool Companions::ownHousehold(const Edge &edge) const
{
    const std::uint32_t household = m_records[edge.a].household;
    return household != 0 && household == m_records[edge.b].household;
}

/// Two lines that name one household are of it; how often they are one person is seen from them.
void Companions::weighOwnHouseholds(std::vector<Edge> &edges) const
{
    std::vector<Edge *> own;
    for (Edge &edge : edges) {
        const bool grouped = m_groupOf[edge.a] != m_groupOf[edge.b] && m_groupOf[edge.a] != 0 && m_groupOf[edge.b] != 0;
        if (ownHousehold(edge) && !grouped)
            own.push_back(&edge);
    }
    double share = 0.2;
    for (int round = 0; round < 10 && !own.empty(); ++round) {
        double sum = 0.2 * 20;
        for (Edge *edge : own) {
            edge->household = mostSure;
            edge->bits = m_scorer.bitsIn(edge->logs, mostSure, share);
            sum += probabilityOf(edge->bits);
        }
        share = std::clamp(sum / (static_cast<double>(own.size()) + 20), 0.002, 0.6);
    }
}

void Companions::addEvidence(std::vector<Edge> &edges)
{
    if (!hasGroups())
        return;
    addMissing(edges);
    const std::vector<GroupEdge> all = byGroups(edges);
    learnCompany(all, edges);
    for (int round = 0; round < evidenceRounds; ++round) {
        const std::vector<Edge> before = edges;
        for (std::size_t begin = 0; begin < all.size();) {
            const GroupPair pair = pairAt(GroupPair(all), begin);
            weigh(pair, before, edges);
            begin += pair.size();
        }
    }
    weighOwnHouseholds(edges);
}

} // namespace regie::matching
