#pragma once

#include "core/report/genogram.h"

namespace regie::report {

/// The way of a line from person @p from to person @p to: straight, or in a bow past symbols that stand in between.
/// @p aside moves it by so many times the room between two lines.
[[nodiscard]] QList<QPointF> pathBetween(const Genogram &genogram, int from, int to, qreal aside);

/// Rectangles around @p persons that hold nobody else's symbol: as few pieces as can be, since those of two generations
/// grow together where the room beside them is free. @p number is which outline it is, so that two do not lie upon each
/// other.
[[nodiscard]] QList<QRectF> outlineOf(const Genogram &genogram, const QList<int> &persons, int number);

} // namespace regie::report
