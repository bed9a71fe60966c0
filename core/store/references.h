#pragma once

#include "core/store/schema.h"

#include "core/base/result.h"

#include <QHash>

namespace regie::store {

class Database;

/// A column that names a row of another table.
struct Reference
{
    Table child = Table::Person;
    QByteArray column = {};
};

/// Who points at the rows of each table, as the engine knows it. Look-up words are not among them: they are derived.
[[nodiscard]] Result<QHash<Table, QList<Reference>>> references(const Database &database);

} // namespace regie::store
