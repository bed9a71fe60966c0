#pragma once

#include <QFocusFrame>
#include <QPointer>
#include <QProxyStyle>

class QApplication;

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
    /// Our own sign for what stands in every window; Fusion would load pictures and their plugins for it.
    [[nodiscard]] QIcon standardIcon(
        StandardPixmap icon, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *returned = nullptr) const override;
};

/// The 2 px ring outside the button, card, check box or radio button that has the keyboard. Fields and lists draw
/// their own, inside. Lives as long as the program; the frame itself goes with the window it stands in.
class FocusRing : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QApplication *app);

private:
    void follow(QWidget *now);

    QPointer<QFocusFrame> m_frame;
};

} // namespace regie::ui
