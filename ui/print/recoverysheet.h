#pragma once

#include "ui/print/layout.h"

#include <QDate>

namespace regie::print {

/// What stands on the sheet for the safe (SECURITY.md 5.2).
struct Recovery
{
    QString vault = {}; ///< name of the vault, without its path
    QString key = {};   ///< in its printed groups
    QDate made = {};
};

/// One page: the recovery key in large groups, what it opens, how it is used, and how it is kept.
[[nodiscard]] Paper recoverySheet(const Recovery &recovery);

} // namespace regie::print
