#pragma once

#include "core/report/genogramorder.h"

namespace regie::report {

/// Where each node stands from left to right, in slots from 0: in the order of @p rows with room between all of them,
/// children below the middle of their parents, partners near each other.
[[nodiscard]] QList<qreal> placesOf(const GenogramGraph &graph, const GenogramRows &rows, qreal apart);

/// How much room a node takes, in slots.
[[nodiscard]] qreal roomOf(const GenogramNode &node);

} // namespace regie::report
