#pragma once

#include "ui/print/genogrampainter.h"

namespace regie::ui {

/// The look of a genogram on the screen: tokens of the theme in use, fonts of the program.
[[nodiscard]] print::GenogramLook genogramScreenLook();

} // namespace regie::ui
