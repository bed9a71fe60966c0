#pragma once

#include <QImage>
#include <QSize>

class QWidget;

namespace regie::test {

/// Begins as the program does, in Dutch and the light look, with empty settings of its own under the name @p program.
void beginAs(const QString &program);

/// Lets layouts, posted events and deferred deletions come to rest.
void settle();

/// Shows @p window and makes it the active one; false when the platform refuses.
[[nodiscard]] bool activate(QWidget &window);

/// The size of the mock-ups (VISUAL.md): the client area of the window.
inline constexpr QSize mockupSize{1440, 900};

/// @p window as a picture of @p size.
[[nodiscard]] QImage grabAt(QWidget &window, QSize size = mockupSize);

/// Keeps @p window at @p size as NAME.png in the folder that the environment names as REGIE_PICTURES; nothing without
/// it. For pictures of what only a test plays (packaging/screenshots.sh).
void keepPicture(QWidget &window, const QString &name, QSize size = mockupSize);

/// Sets the text of the whole program to @p factor times 10 pt, as a user does in the settings of the desktop.
/// 1 is how it starts.
void scaleText(double factor);

} // namespace regie::test
