#pragma once

#include "core/privacy/leakguard.h"

/// What the leak guard found, in words.
namespace regie::wording {

/// "Straat": what kind of thing it is.
[[nodiscard]] QString text(privacy::Secret secret);
/// "geheim adres": why it may not leave.
[[nodiscard]] QString text(privacy::ShieldReason reason);
/// "Straat, iets anders geschreven: geheim adres".
[[nodiscard]] QString text(const privacy::Leak &leak);

} // namespace regie::wording
