#pragma once

#include <QByteArray>
#include <QString>

namespace regie::ui {

/// Width, order and sorting of the columns of list @p name as they were when the program ended; empty when none were
/// kept. They stand in the settings of the program and hold nothing personal.
[[nodiscard]] QByteArray keptColumns(const QString &name);
/// Keeps @p state for the next time. A program without a name (a test) keeps nothing.
void keepColumns(const QString &name, const QByteArray &state);

} // namespace regie::ui
