#pragma once

#include "core/base/id.h"
#include "core/domain/reach.h"
#include "core/store/transaction.h"

namespace regie::casebook {

/// Keeps the number of @p before from everybody outside when it may not be called and @p after is another: no report,
/// letter or list may name it, though it is hers no longer. Nothing when it may, or when it is kept already.
[[nodiscard]] Done keepUnsafe(
    store::Transaction &tx, IdSource &ids, PersonId person, const Reach &before, const Reach &after);

/// Saves @p person, who was @p held before; nothing when she is the same.
[[nodiscard]] Done saveWithReach(store::Transaction &tx, IdSource &ids, const Person &held, Person &person);

} // namespace regie::casebook
