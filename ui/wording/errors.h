#pragma once

#include "core/base/result.h"

namespace regie::wording {

/// What went wrong and, where that helps, what to do: one or two sentences for the user.
[[nodiscard]] QString errorText(ErrorCode code);

/// Whether @p code says that a vault could not be opened (exit status 3 of CLI.md).
[[nodiscard]] bool closesVault(ErrorCode code);

} // namespace regie::wording
