#include "core/matching/edges.h"

namespace regie::matching {

Edge PairScorer::score(std::uint32_t a, std::uint32_t b, Pattern pattern) const
{
    Edge edge{a, b, pattern, m_scorer.logChances(pattern), 0, 0};
    apply(frequenciesOf(m_lexicon, m_scorer, m_records[a], m_records[b], pattern), m_scorer, pattern, edge.logs);
    edge.logs.person += contradictionBits(pattern);
    if (numbersExclude(m_records[a], m_records[b], pattern))
        edge.logs.person += excludedBits;
    edge.bits = Scorer::bits(edge.logs, m_model.prior);
    return edge;
}

bool PairScorer::excluded(std::uint32_t a, std::uint32_t b) const
{
    const Prepared &left = m_records[a];
    const Prepared &right = m_records[b];
    const Interner &numbers = m_lexicon.texts(TextColumn::NationalId);
    return left.nationalIdValid && right.nationalIdValid && left.nationalId != right.nationalId &&
           alignment(numbers.text(left.nationalId), numbers.text(right.nationalId)) > 1;
}

double PairScorer::mostBits(Pattern pattern) const
{
    return Scorer::bits(m_scorer.logChances(pattern), m_model.prior) + mostFrequencyBits * agreementsOf(pattern);
}

double PairScorer::bitsIn(const Chances &logs, double household, double share) const
{
    return bitsWithin(logs, m_model.prior, household, share);
}

} // namespace regie::matching
