#pragma once

#include "app/cli/command.h"
#include "core/insight/facts.h"
#include "core/insight/indicators.h"

namespace regie::cli {

/// Adds `--from`, `--to`, `--municipality` and `--route`: what figures are about.
void addScopeOptions(Arguments &arguments);

/// What was asked of them into @p scope; an exit status, and said why, when there is no vault, no period, or one that
/// does not fit.
[[nodiscard]] std::optional<int> readScope(const Arguments &arguments, insight::Scope &scope, Io &io);

} // namespace regie::cli
