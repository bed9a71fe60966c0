#pragma once

#include "core/casebook/import.h"
#include "core/casebook/importknown.h"

namespace regie::casebook {

/// What the list says otherwise of an event than what is there: only what it says itself, never what it leaves open.
/// That an order ended with its term is no news. Nothing for an event that is not read whole.
[[nodiscard]] QList<RowDifference> differencesOf(
    const exchange::StagedEvent &event, const HeldEvent &held, const exchange::StagedList &list);

/// What the list says that the person of @p row is in an event, otherwise than @p named says: at most one difference.
[[nodiscard]] QList<RowDifference> roleDifferenceOf(
    const exchange::StagedRow &row, const NamedPerson &named, const HeldEvent &held);

/// The day an event was imposed or received.
[[nodiscard]] QDate dayOf(const std::variant<BarringOrder, VtReport> &event);

} // namespace regie::casebook
