#pragma once

#include "core/store/database.h"
#include "core/store/schema.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <functional>

namespace regie::store {

/// One row as named values, in the order of its columns; without the internal row number.
using DumpedRow = QList<std::pair<QString, QVariant>>;

/// The tables that an export holds: everything about people, events and cases. What only serves the store itself
/// (derived keys, history, audit, tombstones, the vault's own row) stays in vault and backup.
[[nodiscard]] QList<Table> exportedTables();

/// Every row of @p table to @p take, in the order they came in; the first failure ends it.
[[nodiscard]] Done dump(Database &database, Table table, const std::function<Done(const DumpedRow &)> &take);

} // namespace regie::store
