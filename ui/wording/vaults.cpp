#include "ui/wording/vaults.h"

#include "ui/wording/dates.h"

#include <QCoreApplication>

namespace regie::wording {

namespace {

struct Vaults
{
    Q_DECLARE_TR_FUNCTIONS(Vaults)
};

} // namespace

QString olderVaultText(const store::OlderVault &older)
{
    const QString last = older.lastAction.isValid() ? Vaults::tr("The last thing written in this vault is of %1.")
                                                          .arg(moment(LocalDateTime::fromUtc(older.lastAction)))
                                                    : Vaults::tr("Nothing was written in this vault yet.");
    const auto lacking = static_cast<int>(older.remembered - older.actions);
    const QString lost = lacking > 0 ? Vaults::tr("%n later action(s) are not in it.", nullptr, lacking)
                                     : Vaults::tr("It was written to in another way than is remembered.");
    return last + QLatin1Char(' ') + lost + QLatin1Char(' ') +
           Vaults::tr("Open it only when you know why, for instance because a backup was put back. Type the password "
                      "again.");
}

} // namespace regie::wording
