#pragma once

#include <QAccessible>
#include <QEvent>

class QWidget;

namespace regie::ui {

/// What assistive technology may do with our controls, where Qt 6.4 shows more than it does: a text that is set there
/// counts as typed, a choice that is toggled counts as clicked, and a row of a list is chosen as by the arrow keys and
/// opened as by Enter. Done once; later calls do nothing.
void installAccess();

/// The event that the application gets when somebody works through assistive technology: no key and no mouse says so.
[[nodiscard]] QEvent::Type accessEvent();
/// Sends it.
void noteAccess();

/// What a part that paints itself is called by a screen reader ("chart", "image") instead of nothing. Before
/// it gets a name: from then on the screen reader knows it.
void setAccessRole(QWidget *widget, QAccessible::Role role);

} // namespace regie::ui
