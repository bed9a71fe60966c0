#pragma once

#include "ui/print/timelinepainter.h"

namespace regie::ui {

/// The look of a timeline on the screen: tokens of the theme in use, fonts of the program.
[[nodiscard]] print::TimelineLook screenLook();
/// Its sizes in pixels; they grow with the text.
[[nodiscard]] print::TimelineSizes screenSizes();

} // namespace regie::ui
