#pragma once

#include <QString>

#include <functional>

namespace regie::store {

/// What is broken off in the middle: done by faultchild, prepared and looked at by DeedBench.
/// Names: import, takeback (of an import), upgrade, restore, replace (a restore over the vault that stands there),
/// copy (a backup), newpassword, adduser, enduser, destroy; inparts
/// is an import as it must not be.
[[nodiscard]] bool isDeed(const QString &what);

/// Does @p what to the vault @p folder; @p file is the backup or list it takes. @p begin is called when everything that
/// comes before it is done. -1 when it worked, else the ErrorCode; 1000 and more when it could not begin.
[[nodiscard]] int doDeed(
    const QString &what, const QString &folder, const QString &file, const std::function<void()> &begin);

/// The year in which what a practice vault of today holds is past its term.
inline constexpr int destroyYear = 2034;

} // namespace regie::store
