#pragma once

#include "core/store/database.h"
#include "core/store/workreader.h"

namespace regie::store {

/// Who is asked, for a query that names them (`REGIE_NAMES`): `:n0` to `:n19`, `:executor`, and `:all` unless they are
/// few.
[[nodiscard]] QList<Database::Binding> whoseBindings(const WorkFilter &filter);

} // namespace regie::store
