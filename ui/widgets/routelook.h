#pragma once

#include "core/domain/intake.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tokens.h"

namespace regie::ui {

/// How a route looks wherever it stands: the colour of its bar, its chip and its sign. The word is said beside it.
struct RouteLook
{
    Token bar = Token::Hold;
    ChipKind chip = ChipKind::Neutral;
    Sign sign = Sign::None;
};

[[nodiscard]] RouteLook lookOf(AdviceRoute route);

} // namespace regie::ui
