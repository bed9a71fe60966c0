#pragma once

#include "core/casebook/views.h"
#include "ui/casefile/celltable.h"

namespace regie::ui {

/// Who did what, when; newest first.
[[nodiscard]] QStringList auditHeadings();
[[nodiscard]] QList<CellRow> auditRows(const CaseView &view);

} // namespace regie::ui
