#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace regie::matching {

/// The columns two records are compared by. The dwelling is one: its parts are one piece of evidence.
enum class Column { Given, Surname, BirthDate, Sex, Dwelling, Phone, Email, NationalId, BirthPlace, Occupation, Role };
inline constexpr std::size_t columnCount = 11;
inline constexpr std::size_t levelCount = 16;

/// Levels of each column, best first; 0 is always "not comparable" and weighs nothing.
enum class GivenLevel {
    None,
    Same,
    Part,
    Variant,
    Sounds,
    Close,
    CallName,
    Initials,
    Initial,
    Medium,
    Weak,
    Different,
    SwappedSame,
    SwappedClose
};
enum class SurnameLevel { None, Same, Prefix, Shared, Sounds, Close, Medium, Weak, Different, Swapped };
enum class DateLevel {
    None,
    Same,
    Swapped,
    OneEdit,
    PartFits,
    YearOnly,
    StandIn,
    TwoEdits,
    DayMonth,
    SameYear,
    NearYear,
    Apart,
    Generation
};
enum class SexLevel { None, Same, Different };
/// How much of the dwelling agrees and how much speaks against it.
enum class DwellingLevel {
    None,
    All,
    StreetAndMost,
    Most,
    MostDespite,
    Much,
    MuchDespite,
    Postcode,
    PartDespite,
    PartMuchDespite,
    Town,
    TownDespite,
    TownMuchDespite,
    Region,
    Different
};
/// Phone, e-mail and national number.
enum class NumberLevel { None, Same, OneEdit, TwoEdits, Different };
/// Place of birth and occupation.
enum class TextLevel { None, Same, Close, Shared, Different };
enum class RoleLevel { None, Same, Different };

/// The levels of all columns of one pair, four bits each.
class Pattern
{
public:
    constexpr Pattern() = default;
    constexpr explicit Pattern(std::uint64_t bits) : m_bits(bits) {}
    template <typename Level>
    constexpr void set(Column column, Level level)
    {
        m_bits |= static_cast<std::uint64_t>(level) << shiftOf(column);
    }
    /// Another level in place of the one that was set.
    template <typename Level>
    constexpr void replace(Column column, Level level)
    {
        m_bits &= ~(std::uint64_t(15) << shiftOf(column));
        set(column, level);
    }
    [[nodiscard]] constexpr std::size_t at(Column column) const
    {
        return static_cast<std::size_t>((m_bits >> shiftOf(column)) & 15U);
    }
    [[nodiscard]] constexpr std::size_t at(std::size_t column) const { return at(static_cast<Column>(column)); }
    template <typename Level>
    [[nodiscard]] constexpr Level as(Column column) const
    {
        return static_cast<Level>(at(column));
    }
    [[nodiscard]] constexpr std::uint64_t bits() const { return m_bits; }
    friend constexpr bool operator==(Pattern, Pattern) = default;

private:
    static constexpr std::size_t shiftOf(Column column) { return static_cast<std::size_t>(column) * 4; }
    std::uint64_t m_bits = 0;
};

} // namespace regie::matching
