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

/// Which letters occur, a bit each; a digit shares its bit with a letter, for the two seldom meet.
[[nodiscard]] std::uint32_t letterMask(std::string_view text);

/// What a cheap bound needs to know of a text, without the text.
struct TextSketch
{
    std::uint32_t mask = 0;      ///< letters that occur
    std::uint32_t beginning = 0; ///< the first four letters
    std::uint8_t size = 0;       ///< letters, 64 at most
};
[[nodiscard]] TextSketch sketchOf(std::string_view text);

/// No two texts with these sketches can have a Jaro-Winkler likeness above this.
[[nodiscard]] double jaroWinklerBound(const TextSketch &a, const TextSketch &b);
/// No two texts with these sketches are fewer edits apart.
[[nodiscard]] int alignmentBound(const TextSketch &a, const TextSketch &b);

} // namespace regie::matching
