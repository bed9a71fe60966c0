#include "ui/timeline/timelinelook.h"

#include "ui/widgets/tokens.h"
#include "ui/widgets/type.h"

namespace regie::ui {

print::TimelineLook screenLook()
{
    print::TimelineLook look;
    look.ground = colour(Token::Surface);
    look.future = colour(Token::SurfaceAlt);
    look.axis = colour(Token::Header);
    look.grid = colour(Token::Grid);
    look.border = colour(Token::Border);
    look.text = colour(Token::Text);
    look.muted = colour(Token::Muted);
    look.accent = colour(Token::Accent);
    look.onAccent = colour(Token::OnAccent);
    look.icm = colour(Token::Icm);
    look.mda = colour(Token::Mda);
    look.partner = colour(Token::Chart2);
    look.violence = colour(Token::Violence);
    look.green = colour(Token::Green);
    look.onGreen = colour(Token::OnGreen);
    look.yellow = colour(Token::Yellow);
    look.yellowLine = colour(Token::YellowLine);
    look.onYellow = colour(Token::OnYellow);
    look.red = colour(Token::Red);
    look.redLine = colour(Token::RedLine);
    look.onRed = colour(Token::OnRed);
    look.phase = {colour(Token::Phase1), colour(Token::Phase2), colour(Token::Phase3)};
    look.onPhase = {colour(Token::OnPhase1), colour(Token::OnPhase2), colour(Token::OnPhase3)};
    look.font = fontOf(TextRole::Body);
    look.strong = fontOf(TextRole::Strong);
    look.small = fontOf(TextRole::Small);
    look.pad = space::m;
    look.indent = space::m;
    return look;
}

print::TimelineSizes screenSizes()
{
    return {.row = static_cast<qreal>(heightFor(30)),
        .strip = static_cast<qreal>(heightFor(23)),
        .point = static_cast<qreal>(signSide(14)),
        .bar = static_cast<qreal>(heightFor(19)),
        .gap = 5,
        .badge = static_cast<qreal>(signSide(30)),
        .groupHead = static_cast<qreal>(heightFor(23)),
        .maxLevels = 3};
}

} // namespace regie::ui
