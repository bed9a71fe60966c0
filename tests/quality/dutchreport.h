#pragma once

#include "tests/quality/dutchlist.h"

#include <QJsonObject>

namespace regie::quality {

/// What a matcher made of a list.
struct Linked
{
    std::vector<Weighted> edges = {}; ///< pairs it takes for one person
    Partition clusters = {};          ///< one number a line
    double completeness = -1;         ///< of its candidates, below 0: not known
    double reduction = -1;            ///< share of all pairs never compared, below 0: not known
    double seconds = 0;               ///< wall time
    double processorSeconds = 0;
    QString model = {};
};

/// Every figure of LINKAGE.md 5 about @p linked, as JSON.
[[nodiscard]] QJsonObject reportOf(const DutchList &list, const Linked &linked);

/// The clusters that follow from @p edges alone, each pair chained to the next; for a matcher that gives none.
[[nodiscard]] Partition chained(std::size_t lines, const std::vector<Weighted> &edges);

} // namespace regie::quality
