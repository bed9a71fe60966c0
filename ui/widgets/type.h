#pragma once

#include <QFont>
#include <QFontMetrics>

class QWidget;

namespace regie::ui {

/// The type scale: a factor of the program's font, and whether it is semibold (design page VISUAL, 2).
enum class TextRole { Body, Strong, Small, SmallStrong, PanelHeading, DetailHeading, Advice, Title, Count };

/// Space in pixels: between things, by nearness.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
} // namespace space

/// Heights of rows and controls in pixels at the normal text size.
namespace height {
inline constexpr int menuRow = 36;
inline constexpr int band = 24;
inline constexpr int control = 30;
inline constexpr int tab = 34;
inline constexpr int steps = 40;
inline constexpr int panelHeading = 36;
inline constexpr int groupRow = 28;
inline constexpr int row = 32;
inline constexpr int navRow = 36;
inline constexpr int twoLines = 44;
inline constexpr int candidate = 56;
inline constexpr int evidence = 28;
} // namespace height

/// The font of @p role, measured from the program's font (10 points at the least, small never under 9).
[[nodiscard]] QFont fontOf(TextRole role);

/// @p token pixels, or more when the text of @p metrics needs it: text at 200 % grows the row.
[[nodiscard]] int heightFor(int token, const QFontMetrics &metrics);
[[nodiscard]] int heightFor(int token);

/// The side of a sign of @p side pixels beside text of the present size.
[[nodiscard]] int signSide(int side = 16);

/// From 150 % of the normal text size on, panes stack and cards wrap.
[[nodiscard]] bool isLargeText();

} // namespace regie::ui
