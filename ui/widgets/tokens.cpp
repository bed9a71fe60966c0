#include "ui/widgets/tokens.h"

#include <cmath>

namespace regie::ui {

namespace {

struct Row
{
    const char *name;
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

// In the order of Token.
constexpr std::array<Row, tokenCount> table = {{
    {"window", 0xFFF3F4F4, 0xFF15191B, 0xFF000000},
    {"nav", 0xFFEAECED, 0xFF101416, 0xFF000000},
    {"surface", 0xFFFFFFFF, 0xFF1D2225, 0xFF000000},
    {"surface_alt", 0xFFF8F9F9, 0xFF22282B, 0xFF000000},
    {"header", 0xFFEEF0F1, 0xFF262D30, 0xFF1A1A1A},
    {"hover", 0xFFF0F4F6, 0xFF252C30, 0xFF262626},
    {"border", 0xFFD3D8DA, 0xFF384145, 0xFFFFFFFF},
    {"border_strong", 0xFF7D878C, 0xFF7F8B91, 0xFFFFFFFF},
    {"text", 0xFF1A2226, 0xFFE4E9EB, 0xFFFFFFFF},
    {"muted", 0xFF535F65, 0xFFA5B0B5, 0xFFE6E6E6},
    {"disabled", 0xFF7A858A, 0xFF7C878C, 0xFF9A9A9A},
    {"accent", 0xFF14567F, 0xFF7FB9E3, 0xFFFFD84D},
    {"on_accent", 0xFFFFFFFF, 0xFF0C1A24, 0xFF000000},
    {"accent_hover", 0xFF0F4566, 0xFFA3CEEE, 0xFFFFE88F},
    {"accent_soft", 0xFFDFEAF2, 0xFF1F3A4E, 0xFF2E2600},
    {"focus", 0xFF0A6BB5, 0xFF9CCBF0, 0xFF4DE1FF},
    {"link", 0xFF14567F, 0xFF8CC1E8, 0xFF8FD3FF},
    {"yellow", 0xFFF2B90C, 0xFFF2C230, 0xFFFFD84D},
    {"yellow_line", 0xFF7A5A00, 0xFFF2C230, 0xFFFFD84D},
    {"yellow_text", 0xFF6B4E00, 0xFFF2C95A, 0xFFFFE07A},
    {"yellow_soft", 0xFFFDF3D3, 0xFF38301A, 0xFF000000},
    {"red", 0xFFB3261E, 0xFFEF6A5F, 0xFFFF7A70},
    {"red_line", 0xFF7F1712, 0xFFEF6A5F, 0xFFFF7A70},
    {"red_text", 0xFFA31F18, 0xFFFF9C93, 0xFFFFA39B},
    {"red_soft", 0xFFFBE9E7, 0xFF3D2423, 0xFF000000},
    {"green", 0xFF2A6E45, 0xFF7CC693, 0xFF7BE29A},
    {"green_text", 0xFF256340, 0xFF8DD0A2, 0xFF7BE29A},
    {"green_soft", 0xFFE4F1E8, 0xFF1E3527, 0xFF000000},
    {"on_red", 0xFFFFFFFF, 0xFF1A0B0A, 0xFF000000},
    {"on_green", 0xFFFFFFFF, 0xFF0C1A11, 0xFF000000},
    {"on_yellow", 0xFF1A2226, 0xFF1A2226, 0xFF1A2226},
    {"hold", 0xFF5C686E, 0xFFA5B0B5, 0xFFE6E6E6},
    {"hold_soft", 0xFFE9ECEE, 0xFF2B3235, 0xFF000000},
    {"icm", 0xFF0B6661, 0xFF5FC4BB, 0xFF5FE8DC},
    {"icm_soft", 0xFFDDEFED, 0xFF17373A, 0xFF000000},
    {"mda", 0xFF6A3B8C, 0xFFC8A1E8, 0xFFE0B8FF},
    {"mda_soft", 0xFFEFE7F5, 0xFF352844, 0xFF000000},
    {"phase1", 0xFF33475B, 0xFFC3D2E0, 0xFFFFFFFF},
    {"on_phase1", 0xFFFFFFFF, 0xFF10181D, 0xFF000000},
    {"phase2", 0xFF8FA6BC, 0xFF71899F, 0xFFA6A6A6},
    {"on_phase2", 0xFF10181D, 0xFF0B1114, 0xFF000000},
    {"phase3", 0xFFD5DFE8, 0xFF3A4A58, 0xFF404040},
    {"on_phase3", 0xFF1A2226, 0xFFE4E9EB, 0xFFFFFFFF},
    {"violence", 0xFFB3261E, 0xFFFF8177, 0xFFFF7A70},
    {"care", 0xFF2A6E45, 0xFF7CC693, 0xFF7BE29A},
    {"coalition", 0xFF14567F, 0xFF7FB9E3, 0xFF8FD3FF},
    {"broken", 0xFF535F65, 0xFFA5B0B5, 0xFFE6E6E6},
    {"chart1", 0xFF14567F, 0xFF7FB9E3, 0xFF8FD3FF},
    {"chart2", 0xFF6A94B2, 0xFF5886A6, 0xFF4F8DB8},
    {"chart3", 0xFFCBD8E1, 0xFF2F4656, 0xFF2B4A61},
    {"grid", 0xFFE1E5E7, 0xFF2C3438, 0xFF595959},
    {"practice", 0xFF1A2226, 0xFFA9B4B9, 0xFFFFFFFF},
    {"on_practice", 0xFFFFFFFF, 0xFF101416, 0xFF000000},
    {"practice_hatch", 0xFF535F65, 0xFF5E696E, 0xFF8C8C8C},
    {"tooltip", 0xFF1A2226, 0xFFE4E9EB, 0xFFFFFFFF},
    {"on_tooltip", 0xFFFFFFFF, 0xFF101416, 0xFF000000},
}};

QRgb pick(const Row &row, Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return row.light;
    case Theme::Dark:
        return row.dark;
    case Theme::HighContrast:
        return row.contrast;
    }
    return row.light;
}

Tokens &inUse()
{
    static Tokens tokens = Tokens::of(Theme::Light);
    return tokens;
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(QColor c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

bool isPure(QColor c)
{
    const QRgb rgb = c.rgb() & 0xFFFFFFU;
    return rgb == 0 || rgb == 0xFFFFFFU;
}

} // namespace

Tokens makeTokens(Theme theme)
{
    Tokens tokens;
    tokens.m_theme = theme;
    for (std::size_t i = 0; i < tokenCount; ++i)
        tokens.m_colours[i] = QColor::fromRgb(pick(table[i], theme));
    return tokens;
}

const Tokens &Tokens::of(Theme theme)
{
    static const std::array<Tokens, 3> all = {
        makeTokens(Theme::Light), makeTokens(Theme::Dark), makeTokens(Theme::HighContrast)};
    return all[static_cast<std::size_t>(theme)];
}

const Tokens &Tokens::current()
{
    return inUse();
}

void Tokens::setCurrent(const Tokens &tokens)
{
    inUse() = tokens;
}

const char *tokenName(Token token)
{
    return table[static_cast<std::size_t>(token)].name;
}

QPalette Tokens::palette() const
{
    const Tokens &t = *this;
    QPalette p;
    const std::initializer_list<std::pair<QPalette::ColorRole, Token>> roles = {{QPalette::Window, Token::Window},
        {QPalette::WindowText, Token::Text}, {QPalette::Base, Token::Surface},
        {QPalette::AlternateBase, Token::SurfaceAlt}, {QPalette::Text, Token::Text}, {QPalette::Button, Token::Surface},
        {QPalette::ButtonText, Token::Text}, {QPalette::BrightText, Token::RedText}, {QPalette::Light, Token::Surface},
        {QPalette::Midlight, Token::Border}, {QPalette::Mid, Token::BorderStrong}, {QPalette::Dark, Token::Muted},
        {QPalette::Shadow, Token::Text}, {QPalette::Highlight, Token::Accent},
        {QPalette::HighlightedText, Token::OnAccent}, {QPalette::Link, Token::Link},
        {QPalette::LinkVisited, Token::Link}, {QPalette::PlaceholderText, Token::Muted},
        {QPalette::ToolTipBase, Token::Tooltip}, {QPalette::ToolTipText, Token::OnTooltip}};
    for (const auto &[role, token] : roles)
        p.setColor(QPalette::All, role, t[token]);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t[Token::Disabled]);
    return p;
}

Tokens Tokens::withSystem(const QPalette &system) const
{
    Tokens out = *this;
    const auto take = [&](Token token, QPalette::ColorRole role) {
        out.m_colours[static_cast<std::size_t>(token)] = system.color(QPalette::Active, role);
    };
    for (const Token token : {Token::Window, Token::Nav, Token::Surface, Token::SurfaceAlt, Token::Header})
        take(token, QPalette::Window);
    for (const Token token : {Token::Border, Token::BorderStrong, Token::Text, Token::Muted})
        take(token, QPalette::WindowText);
    take(Token::Accent, QPalette::Highlight);
    take(Token::AccentHover, QPalette::Highlight);
    take(Token::OnAccent, QPalette::HighlightedText);
    take(Token::Focus, QPalette::Highlight);
    take(Token::Link, QPalette::Link);
    for (const Token token : {Token::Hover, Token::AccentSoft})
        take(token, QPalette::Window);
    return out;
}

double contrast(QColor a, QColor b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Theme themeOf(const QPalette &system)
{
    const QColor window = system.color(QPalette::Active, QPalette::Window);
    const QColor text = system.color(QPalette::Active, QPalette::WindowText);
    if (isPure(window) && isPure(text) && window.rgb() != text.rgb())
        return Theme::HighContrast;
    return window.lightness() < 128 ? Theme::Dark : Theme::Light;
}

} // namespace regie::ui
