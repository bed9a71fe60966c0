#pragma once

#include "core/matching/levels.h"

#include <QString>

#include <span>
#include <vector>

namespace regie::matching {

/// Chance of each level of each column.
using LevelTable = std::array<std::array<double, levelCount>, columnCount>;

/// What a pair of records can be: one person, two people of one household, two strangers. The middle class is what
/// keeps "same household" from being taken for "same person": surname, dwelling and telephone agree there too.
struct Chances
{
    double person = 0;
    double household = 0;
    double strangers = 0;
};

/// The score model: how often each level occurs among the three kinds of pairs, and how many pairs are of each kind.
struct Model
{
    QString name = {};
    LevelTable person = {};
    LevelTable household = {};
    LevelTable strangers = {};
    Chances prior = {}; ///< share of each kind among all pairs; adds up to 1
};

/// How often a level of a column was seen among strangers and among all candidates; what training starts from.
struct PatternCount
{
    Pattern pattern = {};
    std::uint64_t count = 0;
};

/// The model that comes with the program: plain rates written by hand from what registers are known to get wrong, no
/// list trained on. Good for a look-up among @p persons persons and for the first fifty records.
[[nodiscard]] const Model &shippedModel();

/// What a model is trained on.
struct TrainingData
{
    std::span<const PatternCount> candidates = {}; ///< patterns of the candidate pairs
    std::span<const PatternCount> random = {};     ///< patterns of pairs drawn at random that are no candidates
    double pairs = 0;                              ///< all pairs there are
    double records = 0;
    double lists = 1; ///< 1 or 2
};

/// Expectation-maximisation over distinct patterns, from the shipped model as a prior worth some hundred pairs: what
/// strangers look like comes from random pairs, how many pairs are one person from all pairs. No labels. The same
/// counts always give the same model.
[[nodiscard]] Model trained(const TrainingData &data);

/// log2 of the share of each kind of pair: the same for all pairs of a question.
struct LogPrior
{
    explicit LogPrior(const Chances &prior);
    double person = 0;
    double household = 0;
    double strangers = 0;
};

/// Logarithms of a model's chances, for scoring.
class Scorer
{
public:
    explicit Scorer(const Model &model);
    /// log2 of the chance of @p pattern for each kind of pair, without the prior.
    [[nodiscard]] Chances logChances(Pattern pattern) const;
    /// log2 odds that the pair is one person, given log2 chances and the share of each kind.
    [[nodiscard]] static double bits(const Chances &logChances, const LogPrior &prior);
    [[nodiscard]] static double bits(const Chances &logChances, const Chances &prior)
    {
        return bits(logChances, LogPrior(prior));
    }

    /// log2 tables
    LevelTable person = {};
    LevelTable household = {};
    LevelTable strangers = {};
};

/// log2 odds when the chance that both are of one household is @p household, and of pairs within a household @p share
/// are one person.
[[nodiscard]] double bitsWithin(const Chances &logChances, const Chances &prior, double household, double share);

/// Probability of @p bits of log2 odds.
[[nodiscard]] double probabilityOf(double bits);

} // namespace regie::matching
