#pragma once

#include "core/casebook/worklist.h"

namespace regie::wording {

/// "Van mij", "Mijn team", "Alles".
[[nodiscard]] QString text(WorkScope scope);

} // namespace regie::wording
