#include "ui/widgets/deadlinelook.h"

namespace regie::ui {

Sign signOf(wording::DeadlineStand stand)
{
    switch (stand) {
    case wording::DeadlineStand::Done:
        return Sign::Met;
    case wording::DeadlineStand::OnTime:
        return Sign::OnTime;
    case wording::DeadlineStand::Target:
        return Sign::Target;
    case wording::DeadlineStand::Latest:
        return Sign::Latest;
    }
    return Sign::None;
}

} // namespace regie::ui
