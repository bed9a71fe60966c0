#pragma once

#include <QStyleOption>

class QPainter;

namespace regie::ui {

/// The room a tab takes beside and above its words, in pixels; the thick lower edge of the chosen one included.
inline constexpr int tabSides = 26;
inline constexpr int tabEdges = 6;

void paintTab(QPainter &painter, const QStyleOptionTab &option);
/// The words of a tab: the chosen one is semibold.
void paintTabText(QPainter &painter, const QStyleOptionTab &option);
/// How much wider the words @p text are when their tab is chosen.
[[nodiscard]] int chosenTabExtra(const QString &text, const QFont &font);

void paintHeaderGround(QPainter &painter, const QRect &rect, bool last);
void paintSortArrow(QPainter &painter, const QStyleOptionHeader &option);
void paintHeaderText(QPainter &painter, const QStyleOptionHeader &option);
[[nodiscard]] QSize headerSize(const QStyleOptionHeader &option);

/// The handle of a scroll bar is never shorter.
inline constexpr int leastHandle = 28;
/// Where the handle of a scroll bar lies; there are no arrows.
[[nodiscard]] QRect scrollHandle(const QStyleOptionSlider &option);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option);

/// How far something is; a piece in the middle when nobody knows how long it takes.
void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option);

void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);

} // namespace regie::ui
