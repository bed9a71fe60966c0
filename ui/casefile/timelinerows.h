#pragma once

#include "core/report/timeline.h"
#include "ui/casefile/celltable.h"

namespace regie::ui {

/// The list beside the timeline: the same items in order of time, one a row. The id of a row is the index of its item.
[[nodiscard]] QStringList timelineHeadings();
[[nodiscard]] QList<CellRow> timelineRows(const report::Timeline &timeline);

} // namespace regie::ui
