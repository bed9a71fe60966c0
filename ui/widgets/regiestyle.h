#pragma once

#include <QFocusFrame>
#include <QProxyStyle>

namespace regie::ui {

/// Fusion with our own check box, radio button, combo box and focus ring; everything else is the palette's.
class RegieStyle : public QProxyStyle
{
    Q_OBJECT
public:
    RegieStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *returned = nullptr) const override;
};

/// The 2 px ring outside the button, card, check box or radio button that has the keyboard. Fields and lists draw
/// their own, inside.
class FocusRing : public QFocusFrame
{
    Q_OBJECT
public:
    explicit FocusRing(QObject *owner);

private:
    void follow(QWidget *now);
};

} // namespace regie::ui
