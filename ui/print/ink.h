#pragma once

#include <QColor>

/// The inks of paper: the light tokens of VISUAL.md 1. Everything also reads in grey, by its sign and word.
namespace regie::print::ink {

inline constexpr QColor text{0x1A, 0x22, 0x26};
inline constexpr QColor muted{0x53, 0x5F, 0x65};
inline constexpr QColor border{0xD3, 0xD8, 0xDA};
inline constexpr QColor borderStrong{0x7D, 0x87, 0x8C};
inline constexpr QColor paper{0xFF, 0xFF, 0xFF};
inline constexpr QColor accent{0x14, 0x56, 0x7F};
inline constexpr QColor yellowLine{0x7A, 0x5A, 0x00};
inline constexpr QColor red{0xB3, 0x26, 0x1E};
inline constexpr QColor green{0x2A, 0x6E, 0x45};
inline constexpr QColor icm{0x0B, 0x66, 0x61};
inline constexpr QColor mda{0x6A, 0x3B, 0x8C};
inline constexpr QColor hold{0x5C, 0x68, 0x6E};
inline constexpr QColor yellow{0xF2, 0xB9, 0x0C};
inline constexpr QColor partner{0x6A, 0x94, 0xB2};
inline constexpr QColor phase1{0x33, 0x47, 0x5B};
inline constexpr QColor phase2{0x8F, 0xA6, 0xBC};
inline constexpr QColor phase3{0xD5, 0xDF, 0xE8};
inline constexpr QColor hatch{0x53, 0x5F, 0x65};

} // namespace regie::print::ink
