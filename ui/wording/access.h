#pragma once

#include "core/store/access.h"

namespace regie::wording {

/// "THV-coördinator".
[[nodiscard]] QString text(Role role);
/// What somebody with @p role may, in one sentence.
[[nodiscard]] QString explain(Role role);
/// Her role, or that she does not work here any more.
[[nodiscard]] QString roleText(const store::VaultUser &user);
/// Why a control that carries out @p action does nothing for @p role; empty when it may.
[[nodiscard]] QString whyNot(Role role, store::Action action);

} // namespace regie::wording
