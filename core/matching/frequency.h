#pragma once

#include "core/matching/levels.h"
#include "core/matching/lexicon.h"
#include "core/matching/model.h"

namespace regie::matching {

/// How much more or less an agreement says because the value is rare or common: log2 of how often strangers agree on
/// this value, beside how often they agree on any.
struct Frequencies
{
    std::array<double, columnCount> bits{}; ///< to add to the chance among strangers; negative for a rare value
};

/// The most that the frequency of one value gives or takes.
inline constexpr double mostFrequencyBits = 8;
/// How many agreements of @p pattern have a frequency.
[[nodiscard]] int agreementsOf(Pattern pattern);

/// Term frequencies of the agreements of a pair; only levels of full agreement have one.
[[nodiscard]] Frequencies frequenciesOf(
    const Lexicon &lexicon, const Scorer &scorer, const Prepared &a, const Prepared &b, Pattern pattern);

/// Adds @p frequencies to the chances of a pair: among strangers all of them; among people of one household only as far
/// as they agree by chance, for a son is called after his father whether the name is rare or not.
void apply(const Frequencies &frequencies, const Scorer &scorer, Pattern pattern, Chances &logChances);

/// Two valid national numbers that differ by more than a slip belong to two people: what that takes from the log2
/// chance that they are one.
inline constexpr double excludedBits = -80;
[[nodiscard]] bool numbersExclude(const Prepared &a, const Prepared &b, Pattern pattern);
/// Quite another date of birth at quite another dwelling belongs to somebody else, for a date copied from a housemate
/// comes with her dwelling: what that takes from the log2 chance that they are one; 0 when there is nothing of the
/// kind.
[[nodiscard]] double contradictionBits(Pattern pattern);

} // namespace regie::matching
