#pragma once

#include "core/store/figurereader.h"

namespace regie::store {

/// What remains of a destroyed dossier for the figures: route, place, days and outcomes of its cases and events,
/// without identity, number, name, person, handler or any written word. Empty when @p household has nothing that is
/// counted.
/// @p until is the last day on which its events were known.
[[nodiscard]] QByteArray countedOf(
    const FigureRows &rows, const QList<FigureDouble> &doubles, HouseholdId household, QDate until);

/// Adds to @p rows what `countedOf` made of a dossier, under identities that @p row alone gives: they name nothing in
/// the vault. VaultDamaged when @p facts cannot be read.
[[nodiscard]] Done addCounted(FigureRows &rows, qint64 row, const QByteArray &facts);

} // namespace regie::store
