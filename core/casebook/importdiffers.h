#pragma once

#include "core/casebook/import.h"
#include "core/casebook/importknown.h"

namespace regie::casebook {

/// What the list says otherwise of an event than what is there: only what it says itself, never what it leaves open.
/// That an order ended with its term is no news. Nothing for an event that is not read whole.
[[nodiscard]] QList<RowDifference> differencesOf(
    const exchange::StagedEvent &event, const HeldEvent &held, const exchange::StagedList &list);

/// The day an event was imposed or received.
[[nodiscard]] QDate dayOf(const std::variant<BarringOrder, VtReport> &event);

} // namespace regie::casebook
