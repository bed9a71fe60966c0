#pragma once

#include "core/store/destruction.h"
#include "ui/print/layout.h"

namespace regie::print {

/// One page: what was destroyed in numbers, on which terms, by which two persons, and what that does not reach. Names
/// nobody the vault was about. @p terms are sentences, one a kind.
[[nodiscard]] Paper destructionSheet(const store::DestructionRecord &record, const QStringList &terms, bool practice);

} // namespace regie::print
