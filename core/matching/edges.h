#pragma once

#include "core/matching/candidatepairs.h"
#include "core/matching/frequency.h"
#include "core/matching/model.h"

namespace regie::matching {

/// Two records that may be one person, with what speaks for it.
struct Edge
{
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    Pattern pattern = {};
    Chances logs = {};    ///< log2 chances with term frequencies, without the prior
    double bits = 0;      ///< log2 odds, with what the household adds
    double household = 0; ///< how sure it is that both were met in one household, 0..1
};

/// Scores pairs of one list with one model.
class PairScorer
{
public:
    PairScorer(const Lexicon &lexicon, std::span<const Prepared> records, const Model &model)
        : m_lexicon(lexicon), m_records(records), m_model(model), m_scorer(model)
    {
    }
    /// Two valid national numbers, further apart than a slip: two people, whatever else agrees.
    [[nodiscard]] bool excluded(std::uint32_t a, std::uint32_t b) const;
    /// No pair with this pattern can have more bits.
    [[nodiscard]] double mostBits(Pattern pattern) const;
    [[nodiscard]] Edge score(std::uint32_t a, std::uint32_t b, Pattern pattern) const;
    /// log2 odds when the chance that both are of one household is @p household, and then @p share of such pairs is
    /// one person.
    [[nodiscard]] double bitsIn(const Chances &logs, double household, double share) const;
    [[nodiscard]] const Model &model() const { return m_model; }
    [[nodiscard]] const Scorer &scorer() const { return m_scorer; }

private:
    const Lexicon &m_lexicon;
    std::span<const Prepared> m_records;
    const Model &m_model;
    Scorer m_scorer;
};

} // namespace regie::matching
