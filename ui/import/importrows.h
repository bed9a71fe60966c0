#pragma once

#include "core/casebook/import.h"
#include "ui/casefile/celltable.h"

#include <optional>

namespace regie::ui {

[[nodiscard]] QStringList importHeadings();
/// Rows that a table shows at most: nobody reads more, and the saved list has them all.
inline constexpr qsizetype mostImportRows = 2000;
/// The first of @p rows that became @p only (of all of them without it), as a table shows them; their id is the place
/// in @p rows.
[[nodiscard]] QList<CellRow> importRows(const QList<ImportRow> &rows, std::optional<RowOutcome> only);

/// What one row says otherwise, value by value: what stands, what the list says, whether it was taken over.
[[nodiscard]] QStringList differenceHeadings();
[[nodiscard]] QList<CellRow> differenceRows(const QList<RowDifference> &values, const routing::Region &region);

} // namespace regie::ui
