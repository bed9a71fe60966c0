#pragma once

#include "ui/insight/chartexport.h"
#include "ui/insight/figuretables.h"

namespace regie::ui {

/// The charts of @p source with their tables as they may leave the house: small numbers suppressed, and what they could
/// be worked out from (core/insight/suppression.h). Curves are told at every quarter only, as long as five are
/// followed.
[[nodiscard]] QList<ChartSheet> safeSheets(const FigureSource &source);

} // namespace regie::ui
