#pragma once

#include <QtGlobal>

/// The sheet: A4 in units of 1/1200 inch, so that PDF, printer and preview share one layout (VISUAL.md 3, screen 8).
namespace regie::print {

inline constexpr int unitsPerInch = 1200;
[[nodiscard]] constexpr qreal mm(qreal millimetres)
{
    return millimetres * unitsPerInch / 25.4;
}
[[nodiscard]] constexpr qreal pt(qreal points)
{
    return points * unitsPerInch / 72.0;
}

inline constexpr qreal pageWidth = mm(210);
inline constexpr qreal pageHeight = mm(297);
inline constexpr qreal margin = mm(14);
inline constexpr qreal bodyLeft = margin;
inline constexpr qreal bodyWidth = pageWidth - 2 * margin;
inline constexpr qreal bodyRight = bodyLeft + bodyWidth;
inline constexpr qreal columnGap = mm(6.4);
inline constexpr qreal halfWidth = (bodyWidth - columnGap) / 2;
inline constexpr qreal bandHeight = mm(5.6); ///< OEFENOMGEVING
inline constexpr qreal firstTop = mm(8.4);   ///< where the head of the first page starts
inline constexpr qreal laterTop = mm(19.5);  ///< where the body of later pages starts
inline constexpr qreal footLine = mm(286.2);
inline constexpr qreal bodyBottom = mm(283.2);
inline constexpr qreal hair = mm(0.12); ///< a row line
inline constexpr qreal thin = mm(0.2);  ///< a frame, the line under a table head

} // namespace regie::print
