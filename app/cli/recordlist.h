#pragma once

#include "core/base/result.h"
#include "core/exchange/columnmap.h"
#include "core/matching/record.h"

#include <QList>

namespace regie::cli {

/// A list of persons as it was read.
struct RecordList
{
    QList<matching::Record> records = {};
    int oddRows = 0; ///< rows whose form was wrong; taken as far as they go
};

/// Reads the persons of @p file through @p map. A line without id is called after its number. Dates that cannot be
/// keep their parts: a slip still tells something. Errors of `CsvText::load` and `MappedList::open`.
[[nodiscard]] Result<RecordList> readRecords(const QString &file, const exchange::ColumnMap &map, int latestYear);

} // namespace regie::cli
