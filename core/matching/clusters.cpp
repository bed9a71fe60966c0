#include "core/matching/clusters.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <queue>
#include <unordered_map>

namespace regie::matching {

namespace {

/// What one pair says against two clusters, and what it says for them: somebody who moved has many pairs that speak a
/// little against, and none of them outweighs one that is sure.
constexpr double leastBits = -4;
constexpr double mostBits = 14;
constexpr std::size_t comparedAtMost = 4000; ///< records of one component of which missing pairs are compared

using Members = std::vector<std::uint32_t>;

std::uint32_t rootOf(std::vector<std::uint32_t> &parents, std::uint32_t record)
{
    while (parents[record] != record) {
        parents[record] = parents[parents[record]];
        record = parents[record];
    }
    return record;
}

std::uint64_t keyOf(std::uint32_t a, std::uint32_t b)
{
    return std::uint64_t(std::min(a, b)) << 32 | std::max(a, b);
}

struct Merge
{
    double mean = 0;
    std::uint32_t a = 0; ///< lowest record of one cluster
    std::uint32_t b = 0;
    std::uint32_t versionA = 0;
    std::uint32_t versionB = 0;
    /// For the queue: the best last, then the lowest records.
    friend bool operator<(const Merge &left, const Merge &right)
    {
        if (left.mean != right.mean)
            return left.mean < right.mean;
        return left.a != right.a ? left.a > right.a : left.b > right.b;
    }
};

/// The records that positive pairs tie together, clustered.
class Component
{
public:
    Component(const Members &records, std::span<const WeightedPair> pairs, const ClusterRules &rules)
        : m_rules(rules), m_large(records.size() > comparedAtMost)
    {
        for (const std::uint32_t record : records)
            m_clusters[record] = {{record}, {}, 0};
        for (const WeightedPair &pair : pairs) {
            m_bits[keyOf(pair.a, pair.b)] = std::clamp(pair.bits, leastBits, mostBits);
            if (pair.bits >= rules.from) {
                m_clusters[pair.a].near.insert({pair.b, 0});
                m_clusters[pair.b].near.insert({pair.a, 0});
            }
        }
    }

    void run(Clustering &out)
    {
        for (auto &[name, cluster] : m_clusters) {
            for (auto &[other, sum] : cluster.near) {
                sum = bitsOf(name, other);
                if (name < other)
                    push(name, other, sum);
            }
        }
        while (!m_queue.empty()) {
            const Merge merge = m_queue.top();
            m_queue.pop();
            const auto a = m_clusters.find(merge.a);
            const auto b = m_clusters.find(merge.b);
            const bool current = a != m_clusters.end() && b != m_clusters.end() &&
                                 a->second.version == merge.versionA && b->second.version == merge.versionB;
            if (current && !excluded(a->second, b->second))
                join(merge, out.joined);
        }
        for (const auto &[name, cluster] : m_clusters) {
            for (const std::uint32_t record : cluster.members)
                out.clusterOf[record] = name;
        }
    }

private:
    struct Cluster
    {
        Members members = {};
        std::map<std::uint32_t, double> near = {}; ///< sums of bits with the clusters a positive pair leads to
        std::uint32_t version = 0;
    };

    double bitsOf(std::uint32_t a, std::uint32_t b)
    {
        const auto found = m_bits.find(keyOf(a, b));
        if (found != m_bits.end())
            return found->second;
        const double bits = m_large ? leastBits : m_rules.bitsOf(std::min(a, b), std::max(a, b));
        return std::clamp(bits, leastBits, mostBits);
    }

    [[nodiscard]] bool excluded(const Cluster &a, const Cluster &b) const
    {
        for (const std::uint32_t left : a.members) {
            for (const std::uint32_t right : b.members) {
                if (m_rules.cannotLink(left, right))
                    return true;
            }
        }
        return m_rules.apart && m_rules.apart(a.members, b.members);
    }

    void push(std::uint32_t a, std::uint32_t b, double sum)
    {
        const Cluster &left = m_clusters[a];
        const Cluster &right = m_clusters[b];
        const double mean = sum / static_cast<double>(left.members.size() * right.members.size());
        if (mean >= m_rules.from)
            m_queue.push({mean, std::min(a, b), std::max(a, b), a < b ? left.version : right.version,
                a < b ? right.version : left.version});
    }

    double sumBetween(const Cluster &a, const Cluster &b)
    {
        double sum = 0;
        for (const std::uint32_t left : a.members) {
            for (const std::uint32_t right : b.members)
                sum += bitsOf(left, right);
        }
        return sum;
    }

    /// The lower of the two takes over members and neighbours of the other.
    void join(const Merge &merge, std::vector<WeightedPair> &joined)
    {
        const std::uint32_t into = merge.a;
        const std::uint32_t from = merge.b;
        for (const std::uint32_t left : m_clusters[into].members) {
            for (const std::uint32_t right : m_clusters[from].members)
                joined.push_back({std::min(left, right), std::max(left, right), merge.mean});
        }
        Cluster taken = std::move(m_clusters[from]);
        m_clusters.erase(from);
        Cluster &cluster = m_clusters[into];
        taken.near.erase(into);
        cluster.near.erase(from);
        Cluster fromMembers;
        fromMembers.members = taken.members;
        Cluster intoMembers;
        intoMembers.members = cluster.members;
        std::map<std::uint32_t, double> near;
        for (const auto &[other, sum] : cluster.near) {
            const auto same = taken.near.find(other);
            near[other] = sum + (same != taken.near.end() ? same->second : sumBetween(fromMembers, m_clusters[other]));
        }
        for (const auto &[other, sum] : taken.near) {
            if (!near.contains(other))
                near[other] = sum + sumBetween(intoMembers, m_clusters[other]);
        }
        cluster.members.insert(cluster.members.end(), taken.members.begin(), taken.members.end());
        std::sort(cluster.members.begin(), cluster.members.end());
        ++cluster.version;
        cluster.near = near;
        for (const auto &[other, sum] : near) {
            m_clusters[other].near.erase(from);
            m_clusters[other].near[into] = sum;
            push(into, other, sum);
        }
    }

    const ClusterRules &m_rules;
    bool m_large = false;
    std::map<std::uint32_t, Cluster> m_clusters;
    std::unordered_map<std::uint64_t, double> m_bits;
    std::priority_queue<Merge> m_queue;
};

} // namespace

Clustering averageLink(std::size_t records, std::span<const WeightedPair> pairs, const ClusterRules &rules)
{
    std::vector<std::uint32_t> parents(records);
    std::iota(parents.begin(), parents.end(), 0U);
    for (const WeightedPair &pair : pairs) {
        if (pair.bits >= rules.from) {
            const std::uint32_t a = rootOf(parents, pair.a);
            const std::uint32_t b = rootOf(parents, pair.b);
            parents[std::max(a, b)] = std::min(a, b);
        }
    }
    std::map<std::uint32_t, std::pair<Members, std::vector<WeightedPair>>> components;
    Clustering out;
    out.clusterOf.resize(records);
    std::iota(out.clusterOf.begin(), out.clusterOf.end(), 0U);
    for (const WeightedPair &pair : pairs) {
        const std::uint32_t root = rootOf(parents, pair.a);
        if (root == rootOf(parents, pair.b))
            components[root].second.push_back(pair);
    }
    for (std::uint32_t record = 0; record < records; ++record) {
        const auto found = components.find(rootOf(parents, record));
        if (found != components.end())
            found->second.first.push_back(record);
    }
    for (const auto &[root, component] : components)
        Component(component.first, component.second, rules).run(out);
    return out;
}

std::vector<WeightedPair> oneToOne(std::size_t records, std::span<const WeightedPair> pairs)
{
    std::vector<WeightedPair> sorted(pairs.begin(), pairs.end());
    std::sort(sorted.begin(), sorted.end(), [](const WeightedPair &a, const WeightedPair &b) {
        if (a.bits != b.bits)
            return a.bits > b.bits;
        return a.a != b.a ? a.a < b.a : a.b < b.b;
    });
    std::vector<bool> taken(records, false);
    std::vector<WeightedPair> kept;
    for (const WeightedPair &pair : sorted) {
        if (taken[pair.a] || taken[pair.b])
            continue;
        taken[pair.a] = true;
        taken[pair.b] = true;
        kept.push_back(pair);
    }
    return kept;
}

} // namespace regie::matching
