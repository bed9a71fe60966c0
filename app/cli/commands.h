#pragma once

#include "app/cli/command.h"

namespace regie::cli {

int runAssess(const QStringList &arguments, Io &io);
QString assessSummary();

} // namespace regie::cli
