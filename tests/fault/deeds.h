#pragma once

#include "core/store/keys.h"

#include <QString>

#include <functional>

namespace regie::store {

/// What is broken off in the middle: done by faultchild, prepared and looked at by DeedBench.
/// Names: import, takeback (of an import), upgrade, restore, replace (a restore over the vault that stands there),
/// copy (a backup), newpassword, newrecovery, adduser, enduser, destroy; inparts
/// is an import and careless a save as it must not be. list and intake read a file from elsewhere.
[[nodiscard]] bool isDeed(const QString &what);

/// A printed recovery key: the same each time for the same @p number.
[[nodiscard]] inline QString recoveryKeyOf(char number)
{
    return printRecoveryKey(Secret::copyOf(QByteArray(32, number)));
}

/// Does @p what to the vault @p folder; @p file is the backup or list it takes. @p begin is called when everything that
/// comes before it is done. -1 when it worked, else the ErrorCode; 1000 and more when it could not begin, and
/// readOtherwise when a file was read as something else without a word.
[[nodiscard]] int doDeed(
    const QString &what, const QString &folder, const QString &file, const std::function<void()> &begin);

inline constexpr int readOtherwise = 3000;
/// The year in which what a practice vault of today holds is past its term.
inline constexpr int destroyYear = 2034;

} // namespace regie::store
