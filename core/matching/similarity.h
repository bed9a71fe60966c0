#pragma once

#include <cstdint>
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

/// Whether every letter of one is in the other: no text with one sketch can be a part of one with the other if not.
[[nodiscard]] inline bool mayContain(const TextSketch &a, const TextSketch &b)
{
    return (a.letters & ~b.letters) == 0 || (b.letters & ~a.letters) == 0;
}
/// No two texts with these sketches can have a Jaro-Winkler likeness above this.
[[nodiscard]] double jaroWinklerBound(const TextSketch &a, const TextSketch &b);
/// No two texts with these sketches are fewer edits apart.
[[nodiscard]] int alignmentBound(const TextSketch &a, const TextSketch &b);

} // namespace regie::matching
