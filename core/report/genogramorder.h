#pragma once

#include "core/report/genogramgraph.h"

namespace regie::report {

/// The nodes of each row from left to right.
using GenogramRows = QList<QList<int>>;

/// What an order costs: above all crossings.
struct GenogramCost
{
    int crossings = 0;
    int rest = 0; ///< strangers between children of one family, young before old, lengths
    friend bool operator<(const GenogramCost &a, const GenogramCost &b)
    {
        return a.crossings != b.crossings ? a.crossings < b.crossings : a.rest < b.rest;
    }
};

/// An order with few crossings: none when it finds one, partners always beside each other.
[[nodiscard]] GenogramRows orderOf(const Family &family, const GenogramGraph &graph);
[[nodiscard]] GenogramCost costOf(const Family &family, const GenogramGraph &graph, const GenogramRows &rows);

} // namespace regie::report
