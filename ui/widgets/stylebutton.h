#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

namespace regie::ui {

/// What a push button looks like. A button says it by a property of the same name ("primary", "flat", "link").
enum class ButtonLook { Plain, Primary, Flat, Link };
[[nodiscard]] ButtonLook buttonLook(const QWidget *button);

/// The ground and the edge of a push button in the state of @p option.
void paintButton(QPainter &painter, const QStyleOptionButton &option, ButtonLook look);
/// The colour of its words.
[[nodiscard]] QColor buttonInk(const QStyleOptionButton &option, ButtonLook look);
/// The room it takes around words of the size @p content, in text of @p metrics.
[[nodiscard]] QSize buttonSize(QSize content, const QFontMetrics &metrics, ButtonLook look);

/// One of several choices side by side (the property "segment"); the one that is chosen has a thick lower edge.
[[nodiscard]] bool isSegment(const QWidget *button);
void paintSegment(QPainter &painter, const QStyleOptionToolButton &option);

} // namespace regie::ui
