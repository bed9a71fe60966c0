#pragma once

#include "ui/widgets/type.h"

#include <QStyleOption>

class QPainter;
class QWidget;

namespace regie::ui {

/// What lies between the edge of a field and its words, in pixels.
inline constexpr int fieldInset = 9;
/// How round the corners of buttons and fields are.
inline constexpr double controlRadius = 3;

/// A filled box with an edge of @p width pixels inside @p rect.
void paintBox(
    QPainter &painter, const QRect &rect, const QColor &ground, const QColor &edge, double width, double radius);

/// The ground and the edge of a field somebody types in: the keyboard and a fault (the property "error") are seen by
/// a thicker edge, what cannot be changed by its ground.
void paintField(QPainter &painter, const QRect &rect, QStyle::State state, const QWidget *field);
/// How high every control is around what is @p content pixels high, in text of @p metrics: buttons, fields and boxes
/// beside each other grow by the same with the text.
[[nodiscard]] int controlHeight(int content, const QFontMetrics &metrics, int token = height::control);
/// The same of @p field: the search field in the menu row is lower.
[[nodiscard]] int fieldHeight(int content, const QFontMetrics &metrics, const QWidget *field);

void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadio(QPainter &painter, const QStyleOption &option);
void paintCombo(QPainter &painter, const QStyleOptionComboBox &option);
/// A number with its two arrows, @p up and @p down.
void paintSpinBox(
    QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down, const QWidget *field);
/// The 2 px line around what has the keyboard.
void paintRing(QPainter &painter, const QRect &rect, double radius);

} // namespace regie::ui
