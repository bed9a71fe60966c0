#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace regie::matching {

/// A small memory of levels by value pair; a newer pair takes the place of an older one. What it gives is what the
/// work would give, so that it never shows. Values above 2^28 are not remembered.
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
        if (high >= 1U << valueBits)
            return static_cast<Level>(work(low, high));
        const std::uint64_t pair = std::uint64_t(low) << valueBits | high;
        std::uint64_t &entry = m_entries[static_cast<std::size_t>((pair * 0x9e3779b97f4a7c15ULL) >> (64 - sizeBits))];
        if (entry >> levelBits != pair)
            entry = pair << levelBits | static_cast<std::uint64_t>(work(low, high));
        return static_cast<Level>(entry & ((1U << levelBits) - 1));
    }

private:
    static constexpr unsigned valueBits = 28;
    static constexpr unsigned levelBits = 8;
    static constexpr std::size_t sizeBits = 15;
    static constexpr std::size_t size = std::size_t(1) << sizeBits;
    std::vector<std::uint64_t> m_entries; ///< the pair and its level; no pair is 0
};

} // namespace regie::matching
