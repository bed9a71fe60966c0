#pragma once

#include "ui/widgets/tokens.h"

class QApplication;

namespace regie::ui {

/// Gives the whole program the look of @p choice: style, palette, style sheet and fonts. May be called again at any
/// time; the first call remembers what the system looked like.
void applyTheme(QApplication &app, ThemeChoice choice);

/// The style and the colours of it, without its style sheet. Widgets made under a style sheet are styled anew for every
/// parent they get; what is made before `applyTheme` is styled once.
void applyLook(QApplication &app, ThemeChoice choice);

/// Takes the program's font: Open Sans, Noto Sans or Segoe UI at the system's size (10 points at the least) times
/// @p scale, or the system's own family.
void applyFont(QApplication &app, double scale = 1.0, bool systemFamily = false);

/// Stable text of a choice for the settings ("system", "light", "dark", "contrast") and back; System when unknown.
[[nodiscard]] QString themeCode(ThemeChoice choice);
[[nodiscard]] ThemeChoice themeFromCode(const QString &code);

/// The one style sheet of the program, filled from @p tokens.
[[nodiscard]] QString styleSheet(const Tokens &tokens);

} // namespace regie::ui
