#pragma once

#include "ui/widgets/tokens.h"

class QApplication;

namespace regie::ui {

/// Gives the whole program the look of @p choice: style and palette. May be called again at any time; the first call
/// remembers what the system looked like.
void applyTheme(QApplication &app, ThemeChoice choice);

/// Takes the program's font: Open Sans, Noto Sans or Segoe UI at the system's size (10 points at the least) times
/// @p scale, or the system's own family.
void applyFont(QApplication &app, double scale = 1.0, bool systemFamily = false);

/// Stable text of a choice for the settings ("system", "light", "dark", "contrast") and back; System when unknown.
[[nodiscard]] QString themeCode(ThemeChoice choice);
[[nodiscard]] ThemeChoice themeFromCode(const QString &code);

} // namespace regie::ui
