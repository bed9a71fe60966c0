#pragma once

#include "core/casebook/import.h"
#include "ui/casefile/celltable.h"

#include <optional>

namespace regie::ui {

[[nodiscard]] QStringList importHeadings();
/// Rows that a table shows at most: nobody reads more, and the saved list has them all.
inline constexpr qsizetype mostImportRows = 2000;
/// The first of @p rows that became @p only (of all of them without it), as a table shows them.
[[nodiscard]] QList<CellRow> importRows(const QList<ImportRow> &rows, std::optional<RowOutcome> only);

} // namespace regie::ui
