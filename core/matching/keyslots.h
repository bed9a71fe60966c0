#pragma once

#include "core/matching/candidatepairs.h"

#include <algorithm>

namespace regie::matching {

/// The passes over a list, each with one kind of key; the surest first.
enum Pass : std::size_t {
    ByNationalId,
    ByNames,
    ByDate,
    BySurnameYear,
    ByGivenMonth,
    ByGivenDay,
    ByDwelling,
    ByPhone,
    ByEmail,
    ByStreet,
    BySurnameArea,
    ByGivenPostcode,
    ByLettersMonth,
    BySurnameInitialTown,
    BySurnameInitial,
    ByDayPostcode,
    ByGivenYear,
    ByNameClass,
    ByStreetPostcode,
    ByNumberBegin,
    ByNumberEnd,
    ByGivenTown,
    ByStreetTown,
    BySurnameTown
};

/// Which pass each slot belongs to; ascending.
inline constexpr std::array<std::size_t, keySlots> slotPasses{ByNationalId, ByNames, ByNames, ByNames, ByDate,
    BySurnameYear, BySurnameYear, BySurnameYear, ByGivenMonth, ByGivenMonth, ByGivenDay, ByGivenDay, ByDwelling,
    ByPhone, ByEmail, ByStreet, BySurnameArea, BySurnameArea, BySurnameArea, ByGivenPostcode, ByGivenPostcode,
    ByLettersMonth, BySurnameInitialTown, BySurnameInitialTown, BySurnameInitial, BySurnameInitial, ByDayPostcode,
    ByGivenYear, ByGivenYear, ByNameClass, ByNameClass, ByNameClass, ByStreetPostcode, ByNumberBegin, ByNumberEnd,
    ByGivenTown, ByStreetTown, BySurnameTown, BySurnameTown};

static_assert(std::is_sorted(slotPasses.begin(), slotPasses.end()) && slotPasses.back() == BySurnameTown);

/// The first slot of each pass.
inline constexpr std::array<std::size_t, BySurnameTown + 1> firstSlots = [] {
    std::array<std::size_t, BySurnameTown + 1> first{};
    for (std::size_t slot = keySlots; slot-- > 0;)
        first[slotPasses[slot]] = slot;
    return first;
}();

/// Where the slots of the pass of each slot begin and end.
struct SlotRange
{
    std::size_t begin = 0;
    std::size_t end = 0;
};
inline constexpr std::array<SlotRange, keySlots> slotRanges = [] {
    std::array<SlotRange, keySlots> ranges{};
    for (std::size_t slot = 0; slot < keySlots; ++slot) {
        SlotRange &range = ranges[slot];
        range = {slot, slot + 1};
        while (range.begin > 0 && slotPasses[range.begin - 1] == slotPasses[slot])
            --range.begin;
        while (range.end < keySlots && slotPasses[range.end] == slotPasses[slot])
            ++range.end;
    }
    return ranges;
}();

} // namespace regie::matching
