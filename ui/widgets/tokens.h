#pragma once

#include <QColor>
#include <QPalette>

#include <array>
#include <cstddef>

namespace regie::ui {

/// How the window looks. What a person chooses is a ThemeChoice; what is painted is a Theme.
enum class Theme { Light, Dark, HighContrast };
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Every colour of the program, by its use (design page VISUAL, table 1). Nothing else holds a colour.
enum class Token {
    Window,
    Nav,
    Surface,
    SurfaceAlt,
    Header,
    Hover,
    Border,
    BorderStrong,
    Text,
    Muted,
    Disabled,
    Accent,
    OnAccent,
    AccentHover,
    AccentSoft,
    Focus,
    Link,
    Yellow,
    YellowLine,
    YellowText,
    YellowSoft,
    Red,
    RedLine,
    RedText,
    RedSoft,
    Green,
    GreenText,
    GreenSoft,
    OnRed,
    OnGreen,
    OnYellow,
    Hold,
    HoldSoft,
    Icm,
    IcmSoft,
    Mda,
    MdaSoft,
    Phase1,
    OnPhase1,
    Phase2,
    OnPhase2,
    Phase3,
    OnPhase3,
    Violence,
    Care,
    Coalition,
    Broken,
    Chart1,
    Chart2,
    Chart3,
    Grid,
    Practice,
    OnPractice,
    PracticeHatch,
    Tooltip,
    OnTooltip
};
inline constexpr std::size_t tokenCount = static_cast<std::size_t>(Token::OnTooltip) + 1;

/// The colours of one theme.
class Tokens
{
public:
    [[nodiscard]] static const Tokens &of(Theme theme);
    /// The colours in use; set by applyTheme.
    [[nodiscard]] static const Tokens &current();
    static void setCurrent(const Tokens &tokens);

    [[nodiscard]] Theme theme() const { return m_theme; }
    [[nodiscard]] QColor operator[](Token token) const { return m_colours[static_cast<std::size_t>(token)]; }
    /// All groups and roles of a palette; the inactive group equals the active one.
    [[nodiscard]] QPalette palette() const;
    /// These colours with the rows up to `link` taken from the system's own high-contrast palette.
    [[nodiscard]] Tokens withSystem(const QPalette &system) const;

private:
    Theme m_theme = Theme::Light;
    std::array<QColor, tokenCount> m_colours = {};
    friend Tokens makeTokens(Theme theme);
};

/// The name of @p token in the design ("accent_soft").
[[nodiscard]] const char *tokenName(Token token);

/// The colour @p token now, in the theme in use.
[[nodiscard]] inline QColor colour(Token token)
{
    return Tokens::current()[token];
}

/// Contrast of two colours by WCAG 2.1, 1 to 21.
[[nodiscard]] double contrast(QColor a, QColor b);

/// What the system asks for: pure black on white (or the reverse) is high contrast, else its Window decides.
[[nodiscard]] Theme themeOf(const QPalette &system);

} // namespace regie::ui
