#pragma once

#include "core/exchange/stagedlist.h"

namespace regie::exchange {

/// Which columns of @p header hold what, by the words that Dutch lists use for them; what is not recognised is left
/// out. A first proposal, for somebody to look at.
[[nodiscard]] ColumnMap guessMap(const QStringList &header, ListKind kind);

} // namespace regie::exchange
