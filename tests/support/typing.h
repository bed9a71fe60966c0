#pragma once

#include <QString>
#include <QtCore/qnamespace.h>

class QWidget;

namespace regie::test {

// Work done with the keyboard alone, from whatever has the focus. What gives a text says what went wrong, empty when
// nothing did.

/// Presses one key.
void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier);
/// The stop that has the keyboard; inside an editable list that is the list.
[[nodiscard]] QWidget *stop();
/// Presses Tab until the stop called @p name has the keyboard.
[[nodiscard]] QString tabTo(const QString &name);
/// Types @p text where the keyboard is, in place of what was there; chooses it in a list or a row of segments.
[[nodiscard]] QString typeHere(const QString &text);

} // namespace regie::test
