#pragma once

#include <QProxyStyle>

namespace regie::ui {

/// Fusion with our own buttons, fields, tabs, headings, bars and focus ring (design page VISUAL); everything else is
/// the palette's. No style sheet: a sheet makes every widget look up every rule again whenever it gets a parent or the
/// theme changes, which is felt.
class RegieStyle : public QProxyStyle
{
    Q_OBJECT
public:
    RegieStyle();
    /// Gives @p widget the colours of the theme that it hands on to what stands in it; again after a change of theme.
    static void dress(QWidget &widget);
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
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
    [[nodiscard]] QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget = nullptr) const override;
    /// Our own sign for what stands in every window; Fusion would load pictures and their plugins for it.
    [[nodiscard]] QIcon standardIcon(
        StandardPixmap icon, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *returned = nullptr) const override;

private:
    /// True when it was drawn.
    bool drawButton(ControlElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    bool drawBar(ControlElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
};

} // namespace regie::ui
