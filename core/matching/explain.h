#pragma once

#include "core/matching/candidate.h"
#include "core/matching/frequency.h"

namespace regie::matching {

/// A pair as it was scored.
struct ScoredPair
{
    Pattern pattern = {};
    Chances logs = {}; ///< log2 chances with term frequencies
    Frequencies frequencies = {};
    Chances prior = {};         ///< of the list, without companions
    double withCompanions = 0;  ///< log2 odds with what companions add
    double bits = 0;            ///< and with what its cluster adds
    bool formerAddress = false; ///< the address that agrees is one somebody lived at before
};

/// The score of a pair taken apart.
struct Explanation
{
    QList<Comparison> comparisons = {};    ///< one a field that has something to compare or misses it, weightiest first
    QList<WaterfallStep> waterfall = {};   ///< adds up to the bits
    std::optional<Settling> settling = {}; ///< what is missing most
};

/// Why @p pair has its bits. Each field counts beside the nearest other explanation: strangers, or two people of one
/// household when that is likelier. Pure.
[[nodiscard]] Explanation explain(
    const Prepared &here, const Prepared &there, const ScoredPair &pair, const Scorer &scorer);

/// The field people know a column by; given name and surname are one.
[[nodiscard]] Field fieldOf(Column column);

} // namespace regie::matching
