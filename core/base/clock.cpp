#include "core/base/clock.h"

namespace regie {

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace regie
