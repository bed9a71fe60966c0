#pragma once

#include "ui/widgets/signs.h"
#include "ui/wording/deadlines.h"

namespace regie::ui {

/// The sign of how a deadline stands, wherever it stands. The word is said beside it.
[[nodiscard]] Sign signOf(wording::DeadlineStand stand);

} // namespace regie::ui
