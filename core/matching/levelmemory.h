#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace regie::matching {

/// A small memory of levels by value pair; a newer pair takes the place of an older one. What it gives is what the
/// work would give, so that it never shows.
class LevelMemory
{
public:
    LevelMemory() : m_entries(size) {}
    /// The level of values @p a and @p b, by @p work (lower, higher) when it is not remembered.
    template <typename Level, typename Work>
    Level of(std::uint32_t a, std::uint32_t b, Work &&work)
    {
        const std::uint32_t low = std::min(a, b);
        const std::uint32_t high = std::max(a, b);
        const std::uint64_t pair = std::uint64_t(low) << 32 | high;
        Entry &entry = m_entries[static_cast<std::size_t>((pair * 0x9e3779b97f4a7c15ULL) >> (64 - sizeBits))];
        if (entry.pair != pair) {
            entry.level = static_cast<std::uint8_t>(work(low, high));
            entry.pair = pair;
        }
        return static_cast<Level>(entry.level);
    }

private:
    static constexpr std::size_t sizeBits = 14;
    static constexpr std::size_t size = std::size_t(1) << sizeBits;
    struct Entry
    {
        std::uint64_t pair = 0;
        std::uint8_t level = 0;
    };
    std::vector<Entry> m_entries;
};

} // namespace regie::matching
