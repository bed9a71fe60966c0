#pragma once

#include <QStringList>

class QImage;
class QWidget;

namespace regie::test {

/// Texts of labels, buttons, fields and cells in sight that do not stand out from what is behind them, measured in @p
/// picture, which is @p root as painted: the colour that fills the room of the text against the colour of its strokes,
/// by WCAG 2.1, 4.5 to 1 (3 to 1 from 24 pixels on, or 19 semibold). Disabled parts are left out, as there.
[[nodiscard]] QStringList faint(QWidget &root, const QImage &picture);

} // namespace regie::test
