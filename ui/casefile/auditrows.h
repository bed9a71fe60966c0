#pragma once

#include "core/casebook/views.h"
#include "core/routing/region.h"
#include "ui/casefile/celltable.h"

namespace regie::ui {

/// Who did what, when; newest first.
[[nodiscard]] QStringList auditHeadings();
[[nodiscard]] QList<CellRow> auditRows(const CaseView &view);

/// Copies that left the building: copy and recipient, who made it, when, what was left out.
[[nodiscard]] QStringList copyHeadings();
[[nodiscard]] QList<CellRow> copyRows(const CaseView &view, const routing::Region &region);

} // namespace regie::ui
