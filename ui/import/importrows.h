#pragma once

#include "core/casebook/import.h"
#include "ui/casefile/celltable.h"

#include <optional>

namespace regie::ui {

[[nodiscard]] QStringList importHeadings();
/// The rows of @p plan that became @p only (all of them without it), as a table shows them.
[[nodiscard]] QList<CellRow> importRows(const QList<ImportRow> &rows, std::optional<RowOutcome> only);

} // namespace regie::ui
