#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace regie::matching {

/// How likely two records are one person, in bits of log2 odds.
struct WeightedPair
{
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    double bits = 0;
};

/// What clustering asks about pairs.
struct ClusterRules
{
    /// Bits of a pair that is not among the weighted ones.
    std::function<double(std::uint32_t, std::uint32_t)> bitsOf = {};
    /// Two records that are two people for sure.
    std::function<bool(std::uint32_t, std::uint32_t)> cannotLink = {};
    /// Two sets of records that are two people for sure, when what each of them repeats is looked at; may be empty.
    std::function<bool(std::span<const std::uint32_t>, std::span<const std::uint32_t>)> apart = {};
    double from = 0; ///< mean bits at which two clusters are still one
};

struct Clustering
{
    std::vector<std::uint32_t> clusterOf = {}; ///< of each record; a cluster is called after its lowest record
    /// Every two records of one cluster, with the mean bits at which their parts became one.
    std::vector<WeightedPair> joined = {};
};

/// Clusters of @p records records: average linkage over all pairs, best pair of clusters first, nothing merged that
/// cannot be one. One wrong pair never chains two persons together, as following pairs alone would.
[[nodiscard]] Clustering averageLink(
    std::size_t records, std::span<const WeightedPair> pairs, const ClusterRules &rules);

/// Of @p pairs those that leave every record in at most one pair, best first (ties: lowest records first).
[[nodiscard]] std::vector<WeightedPair> oneToOne(std::size_t records, std::span<const WeightedPair> pairs);

} // namespace regie::matching
