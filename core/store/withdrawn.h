#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/store/schema.h"

#include <QDateTime>

#include <functional>

namespace regie::store {

class Database;

/// A row that was taken back with the action that made it.
struct WithdrawnRow
{
    ActionId action = {}; ///< the one that took it back
    QDateTime at = {};    ///< when, UTC
    QString number = {};  ///< of the case that the action was about
    Table table = Table::Meta;
    qint64 row = 0;
    QList<HouseholdId> households = {}; ///< whatever 16 bytes it held that may be one
};

/// Every row that was taken back and did not come back, as the history holds it: goes through all of that.
[[nodiscard]] Done forEachWithdrawn(const Database &database, const std::function<void(const WithdrawnRow &)> &each);

} // namespace regie::store
