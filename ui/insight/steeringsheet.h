#pragma once

#include "core/base/result.h"
#include "core/insight/steering.h"
#include "core/routing/region.h"

#include <QSize>

class QPagedPaintDevice;

namespace regie::ui {

/// Prints @p report on pages of A4: head, remarks, numbers, tables with their definitions, and a foot with the period,
/// page x of y. IoError when the device refuses.
[[nodiscard]] Done printSteering(const insight::SteeringReport &report, const routing::Region &region, bool practice,
    QPagedPaintDevice &device, int resolution);

} // namespace regie::ui
