#include "core/matching/edges.h"

#include <algorithm>

namespace regie::matching {

namespace {

/// Two valid national numbers that differ by more than a slip belong to two people.
constexpr double differentNumberBits = -80;

bool numbersExclude(const Prepared &a, const Prepared &b, Pattern pattern)
{
    const auto level = pattern.as<NumberLevel>(Column::NationalId);
    return a.nationalIdValid && b.nationalIdValid &&
           (level == NumberLevel::TwoEdits || level == NumberLevel::Different);
}

} // namespace

Edge PairScorer::score(std::uint32_t a, std::uint32_t b, Pattern pattern) const
{
    Edge edge{a, b, pattern, m_scorer.logChances(pattern), 0, 0};
    apply(frequenciesOf(m_lexicon, m_scorer, m_records[a], m_records[b], pattern), m_scorer, pattern, edge.logs);
    if (numbersExclude(m_records[a], m_records[b], pattern))
        edge.logs.person += differentNumberBits;
    edge.bits = Scorer::bits(edge.logs, m_model.prior);
    return edge;
}

double PairScorer::bitsIn(const Chances &logs, double household, double share) const
{
    const double elsewhere = 1 - household;
    const Chances &list = m_model.prior;
    const Chances prior{household * share + elsewhere * list.person,
        household * (1 - share) + elsewhere * list.household, elsewhere * list.strangers};
    return Scorer::bits(logs, prior);
}

} // namespace regie::matching
