#pragma once

#include "core/exchange/listout.h"
#include "ui/insight/figuretables.h"

namespace regie::ui {

/// The figures of the view of @p source as they may leave the house in a spreadsheet: what the report for the
/// stuurgroep may hold, every number under five suppressed with all it could be worked out from
/// (core/insight/steering.h). Each row says its period and place, so that it means something by itself.
[[nodiscard]] exchange::ListSheet safeFigureSheet(const FigureSource &source);

} // namespace regie::ui
