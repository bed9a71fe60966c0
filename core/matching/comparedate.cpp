#include "core/matching/compare.h"

#include "core/matching/similarity.h"

#include <array>
#include <cstdlib>

namespace regie::matching {

namespace {

std::array<char, 8> digitsOf(const Prepared &date)
{
    std::array<char, 8> digits{};
    int rest = date.year * 10000 + date.month * 100 + date.day;
    for (std::size_t i = digits.size(); i > 0; --i) {
        digits[i - 1] = static_cast<char>('0' + rest % 10);
        rest /= 10;
    }
    return digits;
}

/// The first of January stands for "somewhere in this year" in many a register.
bool isStandIn(const Prepared &date)
{
    return date.day == 1 && date.month == 1;
}

DateLevel byYears(const Prepared &a, const Prepared &b)
{
    const int apart = std::abs(a.year - b.year);
    if (apart == 0)
        return DateLevel::SameYear;
    if (apart <= 2)
        return DateLevel::NearYear;
    return apart < 16 ? DateLevel::Apart : DateLevel::Generation;
}

DateLevel withUnknownParts(const Prepared &a, const Prepared &b)
{
    if (a.year != b.year || a.year == 0)
        return a.year == 0 || b.year == 0 ? DateLevel::None : byYears(a, b);
    if (a.month == 0 || b.month == 0)
        return DateLevel::YearOnly;
    return a.month == b.month ? DateLevel::PartFits : DateLevel::SameYear;
}

} // namespace

DateLevel compareDates(const Prepared &a, const Prepared &b)
{
    if (!a.hasDate() || !b.hasDate())
        return DateLevel::None;
    if (!a.hasWholeDate() || !b.hasWholeDate())
        return withUnknownParts(a, b);
    const bool sameYear = a.year == b.year;
    if (sameYear && a.month == b.month && a.day == b.day)
        return DateLevel::Same;
    if (sameYear && a.day == b.month && a.month == b.day)
        return DateLevel::Swapped;
    if (sameYear && (isStandIn(a) || isStandIn(b)))
        return DateLevel::StandIn;
    const std::array<char, 8> digitsA = digitsOf(a);
    const std::array<char, 8> digitsB = digitsOf(b);
    const int edits = alignment({digitsA.data(), digitsA.size()}, {digitsB.data(), digitsB.size()});
    if (edits == 1)
        return DateLevel::OneEdit;
    if (edits == 2 && std::abs(a.year - b.year) < 16)
        return DateLevel::TwoEdits;
    return a.month == b.month && a.day == b.day ? DateLevel::DayMonth : byYears(a, b);
}

} // namespace regie::matching
