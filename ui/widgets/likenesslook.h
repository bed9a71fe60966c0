#pragma once

#include "core/matching/candidate.h"
#include "ui/widgets/signs.h"

namespace regie::ui {

/// The bars that say how alike two persons are, wherever they stand. The word is said beside them.
[[nodiscard]] Sign signOf(matching::Likeness likeness);

} // namespace regie::ui
