#include "ui/widgets/likenesslook.h"

namespace regie::ui {

Sign signOf(matching::Likeness likeness)
{
    switch (likeness) {
    case matching::Likeness::VeryLikely:
        return Sign::MatchStrong;
    case matching::Likeness::Possible:
        return Sign::MatchPossible;
    case matching::Likeness::Weak:
        return Sign::MatchWeak;
    }
    return Sign::None;
}

} // namespace regie::ui
