#pragma once

#include "core/domain/received.h"
#include "core/store/rows.h"

namespace regie::store {

[[nodiscard]] Values valuesOf(const KeptValue &value);
[[nodiscard]] KeptValue keptValueOf(const Row &row);
[[nodiscard]] Values valuesOf(const ReceivedId &id);
[[nodiscard]] ReceivedId receivedIdOf(const Row &row);

} // namespace regie::store
