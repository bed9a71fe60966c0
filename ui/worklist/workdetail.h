#pragma once

#include "ui/worklist/worklist.h"

namespace regie::ui {

/// The four questions of a new order: known, how manieth, who goes, by when.
[[nodiscard]] WorkDetail intakeDetail(
    const Intake &intake, const IntakePicture &picture, const routing::Region &region, LocalDateTime now);
/// What any other row asks: its answers, and where they are done.
[[nodiscard]] WorkDetail rowDetail(const WorkRow &row);

} // namespace regie::ui
