#pragma once

#include "core/base/result.h"
#include "core/domain/casefile.h"
#include "core/domain/viewer.h"

#include <QDateTime>

namespace regie::store {
class Reader;
}

namespace regie {

/// How long a reason that was given opens a case outside somebody's own work.
inline constexpr int accessHours = 4;
/// Fewer characters say nothing.
inline constexpr int shortestAccessReason = 10;

/// Whether a case is somebody's own work, and if not, until when a reason that she gave opens it.
struct CaseDoor
{
    bool own = false;
    QDateTime until = {}; ///< UTC; invalid when she gave no reason
    QString reason = {};  ///< in her words

    [[nodiscard]] bool isOpen(const QDateTime &now) const { return own || (until.isValid() && now < until); }
};

namespace casebook {

/// Own work: a case that @p viewer, called @p name, handles or wrote in, one that nobody handles yet, and every case
/// for a role that does all tasks.
[[nodiscard]] Result<CaseDoor> doorOf(
    const store::Reader &reader, const Viewer &viewer, const QString &name, const CaseFile &file);

} // namespace casebook

} // namespace regie
