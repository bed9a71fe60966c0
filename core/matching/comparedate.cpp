#include "core/matching/compare.h"

#include <bit>
#include <cstdlib>

namespace regie::matching {

namespace {

/// Digits that differ; two neighbours that changed places count once. A date has its eight places, so that nothing is
/// inserted or dropped.
int editsBetween(std::uint32_t a, std::uint32_t b)
{
    const std::uint32_t differ = a ^ b;
    std::uint32_t places = differ | (differ >> 1) | (differ >> 2) | (differ >> 3);
    places &= 0x11111111U;
    const int count = static_cast<int>((places * 0x11111111U) >> 28); // the sum of eight places of 0 or 1
    if (count != 2)
        return count;
    const int at = std::countr_zero(places);
    const bool neighbours = places == 0x11U << at;
    const bool exchanged = ((a >> at) & 15U) == ((b >> (at + 4)) & 15U) && ((a >> (at + 4)) & 15U) == ((b >> at) & 15U);
    return neighbours && exchanged ? 1 : 2;
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
    if (isStandIn(a) && isStandIn(b)) // day and month say nothing, so that nothing but the year is compared
        return byYears(a, b);
    const int edits = editsBetween(a.dateDigits, b.dateDigits);
    if (edits == 1)
        return DateLevel::OneEdit;
    if (edits == 2 && std::abs(a.year - b.year) < 16)
        return DateLevel::TwoEdits;
    return a.month == b.month && a.day == b.day ? DateLevel::DayMonth : byYears(a, b);
}

} // namespace regie::matching
