#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace regie::matching {

/// Texts as small numbers: each different text is kept once and gets the next number, from 1; 0 is the empty text.
/// The hash has a fixed seed, so that nothing depends on the run.
class Interner
{
public:
    Interner();
    /// The number of @p text, a new one when it was not seen before.
    std::uint32_t intern(std::string_view text);
    /// The number of @p text, 0 when it was never interned.
    [[nodiscard]] std::uint32_t find(std::string_view text) const;
    [[nodiscard]] std::string_view text(std::uint32_t number) const
    {
        if (number == 0 || number >= m_ends.size())
            return {};
        const std::uint32_t begin = m_ends[number - 1];
        return {m_letters.data() + begin, m_ends[number] - begin};
    }
    /// One more than the highest number given out.
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_ends.size()); }
    [[nodiscard]] std::size_t bytes() const
    {
        return m_letters.capacity() + m_tags.capacity() +
               (m_ends.capacity() + m_slots.capacity()) * sizeof(std::uint32_t);
    }
    /// Makes room for about @p texts different texts.
    void reserve(std::size_t texts);

private:
    [[nodiscard]] std::size_t slotOf(std::string_view text, std::uint64_t hash) const;
    void grow(std::size_t slots);

    std::string m_letters;
    std::vector<std::uint32_t> m_ends;
    std::vector<std::uint32_t> m_slots;
    std::vector<std::uint8_t> m_tags; ///< seven bits of the hash, so that few slots and texts are looked at; 0 = free
};

/// A hash that is the same in every run and on every machine.
[[nodiscard]] std::uint64_t fixedHash(std::string_view text);
/// Joins a hash and a number into another hash.
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t hash, std::uint64_t number)
{
    std::uint64_t z = hash * 0x9e3779b97f4a7c15ULL + number + 0x632be59bd9b4e019ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

} // namespace regie::matching
