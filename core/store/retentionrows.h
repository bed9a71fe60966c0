#pragma once

#include "core/store/destruction.h"
#include "core/store/rows.h"

namespace regie::store {

[[nodiscard]] Values valuesOf(const RetentionChoice &choice);
[[nodiscard]] RetentionChoice retentionChoiceOf(const Row &row);
[[nodiscard]] Values valuesOf(const DestructionRecord &record);
/// Of a row that holds `proposed_by_name` too.
[[nodiscard]] DestructionRecord destructionOf(const Row &row);

} // namespace regie::store
