#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace regie::matching {

/// Jaro-Winkler likeness of two ASCII texts, 0..1, prefix scale 0.1 over at most four letters (bit-parallel up to 64
/// letters; longer texts are compared over their first 64). Symmetric.
[[nodiscard]] double jaroWinkler(std::string_view a, std::string_view b);

/// Letters to insert, drop, replace or swap with their neighbour to make @p b of @p a (optimal string alignment,
/// Hyyrö's bit-parallel form; texts are cut at 64 letters). Symmetric.
[[nodiscard]] int alignment(std::string_view a, std::string_view b);

/// How often each letter occurs, a bit each time: a digit shares its bits with a letter, for the two seldom meet, and
/// third times share bits among letters. Every edit sets one bit at most and clears one at most.
[[nodiscard]] std::uint64_t letterBits(std::string_view text);

/// What a cheap bound needs to know of a text, without the text.
struct TextSketch
{
    std::uint64_t letters = 0;   ///< letterBits
    std::uint32_t beginning = 0; ///< the first four letters
    std::uint8_t size = 0;       ///< letters, 64 at most
    std::uint8_t unseen = 0;     ///< letters beyond the bits set
};
[[nodiscard]] TextSketch sketchOf(std::string_view text);

/// 1 / n for the sizes there are.
inline constexpr std::array<double, 65> inverses = [] {
    std::array<double, 65> out{};
    for (std::size_t i = 1; i < out.size(); ++i)
        out[i] = 1 / static_cast<double>(i);
    return out;
}();

/// Whether every letter of one is in the other: no text with one sketch can be a part of one with the other if not.
[[nodiscard]] inline bool mayContain(const TextSketch &a, const TextSketch &b)
{
    return (a.letters & ~b.letters) == 0 || (b.letters & ~a.letters) == 0;
}
/// std::popcount, which calls a function where the processor's age is not known.
[[nodiscard]] constexpr int bitsSet(std::uint64_t bits)
{
    bits -= (bits >> 1) & 0x5555555555555555ULL;
    bits = (bits & 0x3333333333333333ULL) + ((bits >> 2) & 0x3333333333333333ULL);
    bits = (bits + (bits >> 4)) & 0x0f0f0f0f0f0f0f0fULL;
    return static_cast<int>((bits * 0x0101010101010101ULL) >> 56);
}

/// No two texts with these sketches can have a Jaro-Winkler likeness above this.
[[nodiscard]] inline double jaroWinklerBound(const TextSketch &a, const TextSketch &b)
{
    constexpr double rounding = 1e-9;
    if (a.size == 0 || b.size == 0)
        return a.size == b.size ? 1 : 0;
    const int matches = bitsSet(a.letters & b.letters) + std::min(a.unseen, b.unseen);
    if (matches == 0)
        return 0;
    const double jaro = (matches * (inverses[a.size] + inverses[b.size]) + 1) / 3 + rounding;
    const std::uint32_t differ = a.beginning ^ b.beginning;
    const int prefix = differ == 0 ? 4 : std::countr_zero(differ) / 8;
    return jaro + 0.1 * prefix * (1 - jaro);
}

/// No two texts with these sketches are fewer edits apart.
[[nodiscard]] inline int alignmentBound(const TextSketch &a, const TextSketch &b)
{
    const int common = bitsSet(a.letters & b.letters);
    const int letters = std::max(a.size - a.unseen, b.size - b.unseen) - common;
    return std::max(letters, std::abs(a.size - b.size));
}

} // namespace regie::matching
