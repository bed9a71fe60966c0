#pragma once

#include "tests/quality/dutchlist.h"

namespace regie::quality {

/// The plainest matcher there is, to hold the metrics against: one date of birth and one first letter of the surname,
/// or one number, is one person. What the engine must leave far behind.
[[nodiscard]] std::vector<Weighted> plainMatches(const DutchList &list);

} // namespace regie::quality
