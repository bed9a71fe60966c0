#include "ui/widgets/routelook.h"

namespace regie::ui {

RouteLook lookOf(AdviceRoute route)
{
    switch (route) {
    case AdviceRoute::Icm:
        return {Token::Icm, ChipKind::Icm, Sign::Icm};
    case AdviceRoute::Mda:
        return {Token::Mda, ChipKind::Mda, Sign::Mda};
    case AdviceRoute::IcmOrMda:
        return {Token::Accent, ChipKind::Neutral, Sign::None};
    case AdviceRoute::Incomplete:
        return {Token::Hold, ChipKind::Neutral, Sign::Unknown};
    case AdviceRoute::LocalTeam:
    case AdviceRoute::OutOfRegion:
        return {};
    }
    return {};
}

} // namespace regie::ui
