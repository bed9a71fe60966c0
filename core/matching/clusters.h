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
    double from = 0; ///< mean bits at which two clusters are still one
};

/// The cluster of each of @p records records: average linkage over all pairs, best pair of clusters first, nothing
/// merged that cannot be one. A cluster's number is that of its lowest record. One wrong pair never chains two persons
/// together, as following pairs alone would.
[[nodiscard]] std::vector<std::uint32_t> averageLink(
    std::size_t records, std::span<const WeightedPair> pairs, const ClusterRules &rules);

/// Of @p pairs those that leave every record in at most one pair, best first (ties: lowest records first).
[[nodiscard]] std::vector<WeightedPair> oneToOne(std::size_t records, std::span<const WeightedPair> pairs);

} // namespace regie::matching
