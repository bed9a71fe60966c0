#pragma once

#include "core/exchange/listout.h"
#include "core/insight/facts.h"
#include "core/insight/indicators.h"
#include "core/routing/region.h"

namespace regie::cli {

/// Every indicator of @p facts over @p scope as a sheet for a spreadsheet: a line each, and one for every part of each
/// of its splits, in the words of the page Cijfers. The numbers are those of the JSON.
[[nodiscard]] exchange::ListSheet statsSheet(
    const insight::RegionFacts &facts, const insight::Scope &scope, const routing::Region &region);

} // namespace regie::cli
