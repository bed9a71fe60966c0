#pragma once

#include "core/domain/received.h"
#include "core/store/rows.h"

namespace regie::store {

[[nodiscard]] Values valuesOf(const KeptValue &value);
[[nodiscard]] KeptValue keptValueOf(const Row &row);
[[nodiscard]] Values valuesOf(const ReceivedId &id);
[[nodiscard]] ReceivedId receivedIdOf(const Row &row);
// of a case, which has tables of its own; with the household of the case
[[nodiscard]] Values caseValuesOf(const KeptValue &value);
[[nodiscard]] KeptValue keptCaseValueOf(const Row &row);
[[nodiscard]] Values caseValuesOf(const ReceivedId &id);
[[nodiscard]] ReceivedId receivedCaseOf(const Row &row);

} // namespace regie::store
