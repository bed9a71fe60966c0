#pragma once

#include "core/casebook/familyedit.h"
#include "core/routing/region.h"
#include "ui/casefile/celltable.h"

namespace regie::ui {

// The system of a case as lists; pure. The id of a row is what the form begins with when it is entered.

[[nodiscard]] QStringList memberHomeHeadings();
/// Everybody of the family: how she is, where she lives on @p today.
[[nodiscard]] QList<CellRow> memberHomeRows(const FamilySystem &system, QDate today);
[[nodiscard]] QStringList kinHeadings();
/// Relations, marriages, twins and patterns, as they were told.
[[nodiscard]] QList<CellRow> kinRows(const FamilySystem &system);
[[nodiscard]] QStringList networkHeadings();
/// The personal network first, then the professional one.
[[nodiscard]] QList<CellRow> networkRows(const FamilySystem &system, const routing::Region &region, QDate today);
[[nodiscard]] QStringList secretHeadings();
/// What is kept from whom, never the thing itself.
[[nodiscard]] QList<CellRow> secretRows(const FamilySystem &system, QDate today);

} // namespace regie::ui
