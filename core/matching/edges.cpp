#include "core/matching/edges.h"

namespace regie::matching {

namespace {

constexpr double contradictionBits = -5;

/// Quite another date of birth at quite another dwelling: a date copied from a housemate comes with her dwelling.
bool contradicts(Pattern pattern)
{
    return pattern.as<DateLevel>(Column::BirthDate) >= DateLevel::SameYear &&
           pattern.as<DwellingLevel>(Column::Dwelling) >= DwellingLevel::TownDespite;
}

} // namespace

Edge PairScorer::score(std::uint32_t a, std::uint32_t b, Pattern pattern) const
{
    Edge edge{a, b, pattern, m_scorer.logChances(pattern), 0, 0};
    apply(frequenciesOf(m_lexicon, m_scorer, m_records[a], m_records[b], pattern), m_scorer, pattern, edge.logs);
    if (contradicts(pattern))
        edge.logs.person += contradictionBits;
    if (numbersExclude(m_records[a], m_records[b], pattern))
        edge.logs.person += excludedBits;
    edge.bits = Scorer::bits(edge.logs, m_model.prior);
    return edge;
}

double PairScorer::bitsIn(const Chances &logs, double household, double share) const
{
    return bitsWithin(logs, m_model.prior, household, share);
}

} // namespace regie::matching
