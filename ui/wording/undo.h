#pragma once

#include "core/base/result.h"
#include "core/casebook/undo.h"

#include <QString>

namespace regie::wording {

/// What was done, to stand behind "Undo:" ("recording of case RK-2026-0042").
[[nodiscard]] QString doneText(const Undoable &what);

/// Why something cannot be taken back, in one sentence; for other failures what `errorText` says.
[[nodiscard]] QString cannotUndoText(const Error &error);

} // namespace regie::wording
