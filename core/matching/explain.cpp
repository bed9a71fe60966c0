#include "core/matching/explain.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace regie::matching {

namespace {

constexpr double silentBits = 0.005; ///< smaller steps are not told

constexpr std::array<Column, columnCount> allColumns{Column::Given, Column::Surname, Column::BirthDate, Column::Sex,
    Column::Dwelling, Column::Phone, Column::Email, Column::NationalId, Column::BirthPlace, Column::Occupation,
    Column::Role};

Comparison is(Field field, Level level, Detail detail, int number = 0)
{
    return {field, level, detail, number, 0};
}

Comparison missing(Field field, bool here)
{
    return is(field, Level::NotComparable, here ? Detail::MissingHere : Detail::MissingThere);
}

bool soundsOnly(GivenLevel given, SurnameLevel surname)
{
    return given == GivenLevel::Sounds || given == GivenLevel::Variant || surname == SurnameLevel::Sounds;
}

Comparison nameWithSurname(GivenLevel given, SurnameLevel surname)
{
    switch (given) {
    case GivenLevel::None:
        return is(Field::Name, Level::Fits, Detail::SurnameOnly);
    case GivenLevel::Medium:
    case GivenLevel::Weak:
    case GivenLevel::Different:
        return is(Field::Name, Level::Different, Detail::SurnameOnly);
    case GivenLevel::Initials:
    case GivenLevel::Initial:
        return is(Field::Name, Level::Fits, Detail::InitialsFit);
    case GivenLevel::CallName:
        return is(Field::Name, Level::Fits, Detail::CallNameFits);
    case GivenLevel::Same:
        if (surname == SurnameLevel::Same)
            return is(Field::Name, Level::Equal, Detail::Same);
        if (surname == SurnameLevel::Prefix)
            return is(Field::Name, Level::Similar, Detail::PrefixDiffers);
        break;
    case GivenLevel::Part:
    case GivenLevel::Variant:
    case GivenLevel::Sounds:
    case GivenLevel::Close:
    case GivenLevel::SwappedSame:
    case GivenLevel::SwappedClose:
        break;
    }
    return is(Field::Name, Level::Similar, soundsOnly(given, surname) ? Detail::FoldsAlike : Detail::SpellingDiffers);
}

Comparison nameOf(const Prepared &here, const Prepared &there, Pattern pattern)
{
    const auto given = pattern.as<GivenLevel>(Column::Given);
    const auto surname = pattern.as<SurnameLevel>(Column::Surname);
    const bool nameHere = here.given != 0 || here.surname != 0;
    if (!nameHere || (there.given == 0 && there.surname == 0))
        return missing(Field::Name, !nameHere);
    const bool givenFits = given != GivenLevel::None && given < GivenLevel::Medium;
    switch (surname) {
    case SurnameLevel::Same:
    case SurnameLevel::Prefix:
    case SurnameLevel::Shared:
    case SurnameLevel::Sounds:
    case SurnameLevel::Close:
        return nameWithSurname(given, surname);
    case SurnameLevel::Swapped:
        return is(Field::Name, Level::Similar, Detail::SpellingDiffers);
    case SurnameLevel::None:
        return givenFits ? is(Field::Name, Level::Fits, Detail::GivenOnly)
                         : is(Field::Name, Level::Different, Detail::Other);
    case SurnameLevel::Medium:
    case SurnameLevel::Weak:
    case SurnameLevel::Different:
        return is(Field::Name, Level::Different, givenFits ? Detail::GivenOnly : Detail::Other);
    }
    return is(Field::Name, Level::Different, Detail::Other);
}

Comparison birthOf(const Prepared &here, const Prepared &there, Pattern pattern)
{
    const int apart = std::abs(here.year - there.year);
    const Comparison years = apart == 0 ? is(Field::BirthDate, Level::Different, Detail::Other)
                                        : is(Field::BirthDate, Level::Different, Detail::YearsApart, apart);
    switch (pattern.as<DateLevel>(Column::BirthDate)) {
    case DateLevel::None:
        return missing(Field::BirthDate, !here.hasDate());
    case DateLevel::Same:
        return is(Field::BirthDate, Level::Equal, Detail::Same);
    case DateLevel::Swapped:
        return is(Field::BirthDate, Level::Similar, Detail::DayMonthSwapped);
    case DateLevel::OneEdit:
        return is(Field::BirthDate, Level::Similar, Detail::SpellingDiffers);
    case DateLevel::PartFits:
        return is(Field::BirthDate, Level::Fits, Detail::PartFits);
    case DateLevel::YearOnly:
    case DateLevel::StandIn:
        return is(Field::BirthDate, Level::Fits, Detail::YearFits);
    case DateLevel::TwoEdits:
    case DateLevel::DayMonth:
    case DateLevel::SameYear:
    case DateLevel::NearYear:
    case DateLevel::Apart:
    case DateLevel::Generation:
        return years;
    }
    return years;
}

Comparison dwellingOf(const Prepared &here, Pattern pattern, bool former)
{
    const auto level = pattern.as<DwellingLevel>(Column::Dwelling);
    if (level == DwellingLevel::None)
        return missing(Field::Address, here.dwelling == Dwelling());
    const bool same = level <= DwellingLevel::Most || level == DwellingLevel::Much;
    if (same)
        return former ? is(Field::Address, Level::Similar, Detail::FormerAddress)
                      : is(Field::Address, Level::Equal, Detail::Same);
    if (level <= DwellingLevel::Postcode)
        return is(Field::Address, Level::Fits, Detail::SpellingDiffers);
    return is(Field::Address, Level::Different, Detail::Other);
}

Comparison exactOf(Column column, bool isHere, Pattern pattern)
{
    const Field field = fieldOf(column);
    const std::size_t level = pattern.at(column);
    if (level == 0)
        return missing(field, !isHere);
    if (level == 1)
        return is(field, Level::Equal, Detail::Same);
    const bool hasTwo = column == Column::Sex || column == Column::Role;
    const std::size_t different = hasTwo ? 2 : 4;
    return level < different ? is(field, Level::Similar, Detail::SpellingDiffers)
                             : is(field, Level::Different, Detail::Other);
}

/// Bits of each column beside the likelier of the two other explanations.
std::array<double, columnCount> columnBits(const ScoredPair &pair, const Scorer &scorer)
{
    const bool household = pair.logs.household + std::log2(std::max(pair.prior.household, 1e-300)) >
                           pair.logs.strangers + std::log2(std::max(pair.prior.strangers, 1e-300));
    const LevelTable &other = household ? scorer.household : scorer.strangers;
    std::array<double, columnCount> bits{};
    for (std::size_t c = 0; c < columnCount; ++c)
        bits[c] = scorer.person[c][pair.pattern.at(c)] - other[c][pair.pattern.at(c)];
    return bits;
}

QList<WaterfallStep> waterfallOf(
    const ScoredPair &pair, const std::array<double, columnCount> &columns, bool excluded, double excludedBits)
{
    using Kind = WaterfallStep::Kind;
    QList<WaterfallStep> steps;
    const double alone = Scorer::bits(pair.logs, pair.prior);
    double rest = alone;
    const auto add = [&steps](Kind kind, Field field, double bits) {
        if (std::abs(bits) >= silentBits)
            steps.append({kind, field, bits, {}});
    };
    const auto addEach = [&](Kind kind, const std::array<double, columnCount> &bits, double sign) {
        for (const Column column : allColumns) {
            if (column == Column::Surname) // the two parts of a name are told together
                continue;
            double one = sign * bits[static_cast<std::size_t>(column)];
            if (column == Column::Given)
                one += sign * bits[static_cast<std::size_t>(Column::Surname)];
            add(kind, fieldOf(column), one);
            rest -= std::abs(one) >= silentBits ? one : 0;
        }
    };
    addEach(Kind::Field, columns, 1);
    addEach(Kind::Rarity, pair.frequencies.bits, -1);
    if (excluded) {
        add(Kind::Excluded, Field::Bsn, excludedBits);
        rest -= excludedBits;
    }
    const double contradiction = contradictionBits(pair.pattern);
    add(Kind::Contradiction, Field::BirthDate, contradiction);
    rest -= contradiction;
    steps.prepend({Kind::Start, Field::Name, rest, {}});
    add(Kind::Companions, Field::Household, pair.withCompanions - alone);
    add(Kind::Cluster, Field::Name, pair.bits - pair.withCompanions);
    return steps;
}

/// Whether either of the two is known by what not everybody keeps.
bool isKept(Column column, const Prepared &here, const Prepared &there)
{
    if (column == Column::Email)
        return here.email != 0 || there.email != 0;
    if (column == Column::BirthPlace)
        return here.birthPlace != 0 || there.birthPlace != 0;
    if (column == Column::Occupation)
        return here.occupation != 0 || there.occupation != 0;
    return true;
}

std::optional<Settling> settlingOf(
    const Prepared &here, const Prepared &there, const ScoredPair &pair, const Scorer &scorer)
{
    std::optional<Settling> best;
    const double chance = std::clamp(probabilityOf(pair.bits), 0.05, 0.95);
    for (const Column column : allColumns) {
        const auto c = static_cast<std::size_t>(column);
        if (pair.pattern.at(column) != 0 || column == Column::Role || column == Column::NationalId)
            continue;
        if ((column == Column::Surname && here.surname != 0) || !isKept(column, here, there))
            continue;
        double expected = 0;
        for (std::size_t level = 1; level < levelCount; ++level) {
            const double person = scorer.person[c][level];
            const double other = scorer.strangers[c][level];
            if (person != 0)
                expected += (chance * std::exp2(person) + (1 - chance) * std::exp2(other)) * std::abs(person - other);
        }
        if (!best || expected > best->bits)
            best = Settling{fieldOf(column), expected};
    }
    return best;
}

} // namespace

Field fieldOf(Column column)
{
    switch (column) {
    case Column::Given:
    case Column::Surname:
        return Field::Name;
    case Column::BirthDate:
        return Field::BirthDate;
    case Column::Sex:
        return Field::Sex;
    case Column::Dwelling:
        return Field::Address;
    case Column::Phone:
        return Field::Phone;
    case Column::Email:
        return Field::Email;
    case Column::NationalId:
        return Field::Bsn;
    case Column::BirthPlace:
        return Field::BirthPlace;
    case Column::Occupation:
        return Field::Occupation;
    case Column::Role:
        return Field::Role;
    }
    return Field::Name;
}

Explanation explain(const Prepared &here, const Prepared &there, const ScoredPair &pair, const Scorer &scorer)
{
    const std::array<double, columnCount> columns = columnBits(pair, scorer);
    const auto weighed = [&](Comparison comparison, Column column) {
        comparison.bits =
            columns[static_cast<std::size_t>(column)] - pair.frequencies.bits[static_cast<std::size_t>(column)];
        return comparison;
    };
    Explanation out;
    Comparison name = weighed(nameOf(here, there, pair.pattern), Column::Given);
    name.bits += weighed(name, Column::Surname).bits;
    out.comparisons = {name, weighed(birthOf(here, there, pair.pattern), Column::BirthDate),
        weighed(dwellingOf(here, pair.pattern, pair.formerAddress), Column::Dwelling),
        weighed(exactOf(Column::Phone, here.phone != 0, pair.pattern), Column::Phone),
        weighed(exactOf(Column::NationalId, here.nationalId != 0, pair.pattern), Column::NationalId),
        weighed(exactOf(Column::Sex, here.sex != Sex::Unknown, pair.pattern), Column::Sex)};
    for (const auto &[column, isHere] :
        {std::pair(Column::Email, here.email != 0), std::pair(Column::BirthPlace, here.birthPlace != 0),
            std::pair(Column::Occupation, here.occupation != 0), std::pair(Column::Role, here.role != 0)}) {
        if (pair.pattern.at(column) != 0)
            out.comparisons.append(weighed(exactOf(column, isHere, pair.pattern), column));
    }
    std::stable_sort(out.comparisons.begin(), out.comparisons.end(),
        [](const Comparison &a, const Comparison &b) { return a.bits > b.bits; });
    const bool excluded = numbersExclude(here, there, pair.pattern);
    out.waterfall = waterfallOf(pair, columns, excluded, excludedBits);
    out.settling = settlingOf(here, there, pair, scorer);
    return out;
}

} // namespace regie::matching
