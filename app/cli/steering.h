#pragma once

#include "app/cli/command.h"

namespace regie::cli {

/// Prints the report for the stuurgroep over the period, the place and the route that were asked, with small numbers
/// left out, and registers the copy. Gives the exit status; failures are said.
[[nodiscard]] int makeSteeringReport(const Arguments &arguments, Io &io);

} // namespace regie::cli
