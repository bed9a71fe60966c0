#pragma once

#include "core/matching/lexicon.h"

#include <span>
#include <vector>

namespace regie::matching {

/// The lines among @p records that have given name and surname in each other's place, ascending: told by how often each
/// name, and what sounds like it, stands in either column of the other lines. A name that stands in both about as often
/// (Daniel, Thomas, most Eritrean names) tells nothing, so that a line is left as it is when in doubt; its names are
/// then still compared crosswise (`Comparer`).
[[nodiscard]] std::vector<std::size_t> exchangedNames(const Lexicon &lexicon, std::span<const Prepared> records);

} // namespace regie::matching
