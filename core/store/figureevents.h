#pragma once

#include "core/store/figurereader.h"

namespace regie::store {

/// How many rows of a table are walked through for what one row that is looked for costs.
inline constexpr qint64 figuresWalked = 10;

/// Adds to @p events what counts for certain for the households with a case that @p viewer may see: orders, then
/// reports, each in the order of time; and to @p doubts what is unverified or marked about any of their events. What
/// hangs on them is looked for one by one, or found by walking through all there is when that is less than @p walked
/// rows for one.
[[nodiscard]] Done readFigureEvents(const Database &database, const Viewer &viewer, QList<FigureEvent> &events,
    QHash<HouseholdId, FigureDoubt> &doubts, qint64 walked = figuresWalked);

} // namespace regie::store
