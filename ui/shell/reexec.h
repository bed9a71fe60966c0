#pragma once

#include <QStringList>

namespace regie::ui {

/// Replaces this process by a fresh one of the same program with @p arguments, so that nothing of what was open stays
/// in memory (SECURITY.md, finding 9). Open files are not passed on. Returns only when the system refuses.
void reexec(const QStringList &arguments);

} // namespace regie::ui
