#include "core/matching/frequency.h"

#include <algorithm>
#include <cmath>

namespace regie::matching {

namespace {

constexpr double shrink = 0.9;
constexpr double unseen = 0.5; ///< what a value that no third record has counts for

/// The two records of the pair are left out of the count: what they share is what is being weighed.
double termBits(double count, double records, double logAgree)
{
    const double agree = std::exp2(logAgree);
    if (count < 1 || agree <= 0 || agree >= 1)
        return 0;
    const double share = (std::max(count - 2, 0.0) + unseen) / (records + unseen / agree);
    return std::clamp(shrink * (std::log2(share) - logAgree), -mostFrequencyBits, mostFrequencyBits);
}

bool householdSharesBy(Column column)
{
    return column == Column::Surname || column == Column::Dwelling || column == Column::Phone;
}

} // namespace

int agreementsOf(Pattern pattern)
{
    const auto is = [pattern](Column column, auto level) {
        return pattern.at(column) == static_cast<std::size_t>(level) ? 1 : 0;
    };
    return is(Column::Given, GivenLevel::Same) + is(Column::Surname, SurnameLevel::Same) +
           is(Column::Surname, SurnameLevel::Prefix) + is(Column::BirthDate, DateLevel::Same) +
           is(Column::Dwelling, DwellingLevel::All) + is(Column::BirthPlace, TextLevel::Same) +
           is(Column::Occupation, TextLevel::Same) + is(Column::Phone, NumberLevel::Same);
}

Frequencies frequenciesOf(
    const Lexicon &lexicon, const Scorer &scorer, const Prepared &a, const Prepared &, Pattern pattern)
{
    Frequencies out;
    const double records = lexicon.records();
    const auto set = [&](Column column, std::size_t level, const std::vector<std::uint32_t> &counts,
                         std::uint32_t value) {
        const auto c = static_cast<std::size_t>(column);
        if (pattern.at(column) == level && value != 0 && value < counts.size())
            out.bits[c] = termBits(counts[value], records, scorer.strangers[c][level]);
    };
    set(Column::Given, static_cast<std::size_t>(GivenLevel::Same), lexicon.givenCounts(), a.given);
    set(Column::Surname, static_cast<std::size_t>(SurnameLevel::Same), lexicon.surnameCounts(), a.surname);
    set(Column::Surname, static_cast<std::size_t>(SurnameLevel::Prefix), lexicon.surnameCounts(), a.surname);
    set(Column::BirthDate, static_cast<std::size_t>(DateLevel::Same), lexicon.dateCounts(), a.dateNumber());
    set(Column::Dwelling, static_cast<std::size_t>(DwellingLevel::All), lexicon.textCounts(TextColumn::Address),
        a.dwelling.whole);
    set(Column::BirthPlace, static_cast<std::size_t>(TextLevel::Same), lexicon.textCounts(TextColumn::BirthPlace),
        a.birthPlace);
    set(Column::Occupation, static_cast<std::size_t>(TextLevel::Same), lexicon.textCounts(TextColumn::Occupation),
        a.occupation);
    set(Column::Phone, static_cast<std::size_t>(NumberLevel::Same), lexicon.textCounts(TextColumn::Phone), a.phone);
    return out;
}

void apply(const Frequencies &frequencies, const Scorer &scorer, Pattern pattern, Chances &logChances)
{
    for (std::size_t c = 0; c < columnCount; ++c) {
        const double bits = frequencies.bits[c];
        if (bits == 0)
            continue;
        logChances.strangers += bits;
        if (householdSharesBy(static_cast<Column>(c)))
            continue;
        const std::size_t level = pattern.at(c);
        const double chance = std::exp2(scorer.strangers[c][level] - scorer.household[c][level]);
        logChances.household += std::log2(std::max(0.2, 1 + chance * (std::exp2(bits) - 1)));
    }
}

bool numbersExclude(const Prepared &a, const Prepared &b, Pattern pattern)
{
    const auto level = pattern.as<NumberLevel>(Column::NationalId);
    return a.nationalIdValid && b.nationalIdValid &&
           (level == NumberLevel::TwoEdits || level == NumberLevel::Different);
}

double contradictionBits(Pattern pattern)
{
    const bool contradicts = pattern.as<DateLevel>(Column::BirthDate) >= DateLevel::SameYear &&
                             pattern.as<DwellingLevel>(Column::Dwelling) >= DwellingLevel::TownDespite;
    return contradicts ? -5 : 0;
}

} // namespace regie::matching
