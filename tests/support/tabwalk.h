#pragma once

#include <QStringList>

class QWidget;

namespace regie::test {

/// Presses Tab in @p window from its first stop until that has the focus again. One line for every enabled visible stop
/// that was not reached, and one when the way back was never found; empty when all is well.
[[nodiscard]] QStringList tabWalk(QWidget &window);

/// The objectNames of the stops in the order in which Tab reaches them.
[[nodiscard]] QStringList tabOrder(QWidget &window);

} // namespace regie::test
