#include "ui/genogram/genogramlook.h"

#include "ui/widgets/tokens.h"
#include "ui/widgets/type.h"

namespace regie::ui {

print::GenogramLook genogramScreenLook()
{
    print::GenogramLook look;
    look.ground = colour(Token::Surface);
    look.text = colour(Token::Text);
    look.muted = colour(Token::Muted);
    look.border = colour(Token::Border);
    look.violence = colour(Token::Violence);
    look.care = colour(Token::Care);
    look.coalition = colour(Token::Coalition);
    look.broken = colour(Token::Broken);
    look.home = colour(Token::Coalition);
    look.age = fontOf(TextRole::Body);
    look.name = fontOf(TextRole::Strong);
    look.small = fontOf(TextRole::Small);
    return look;
}

} // namespace regie::ui
