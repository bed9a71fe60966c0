#include "ui/wording/redflags.h"

#include "ui/wording/domain.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::wording {

namespace {

struct RedFlagWords
{
    Q_DECLARE_TR_FUNCTIONS(RedFlagWords)
};

} // namespace

QString redFlagLine(const QSet<RedFlag> &flags)
{
    if (flags.isEmpty())
        return {};
    const QString named = text(*std::ranges::min_element(flags));
    const auto more = static_cast<int>(flags.size()) - 1;
    return more > 0 ? RedFlagWords::tr("Red flag: %1, and %n more", "", more).arg(named)
                    : RedFlagWords::tr("Red flag: %1").arg(named);
}

} // namespace regie::wording
