#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

#include <functional>
#include <limits>

namespace regie::store {

class Database;

/// Which actions of the vault are asked for; what is left empty does not narrow.
struct AuditQuery
{
    std::optional<UserId> user = std::nullopt;
    QStringList objects = {};                           ///< 32 hex each: cases, households, persons
    std::function<bool(const AuditEntry &)> wants = {}; ///< which of them; none: all
    QDateTime from = {};                                ///< UTC
    QDateTime until = {};                               ///< UTC, not itself
    qint64 before = std::numeric_limits<qint64>::max(); ///< actions before this one: the next page
    int limit = 500;
};

/// Reads of the audit as a whole, for whoever accounts for the vault; a case's own history is Reader::history.
class AuditReader
{
public:
    /// On the thread of @p database, which must outlive it.
    explicit AuditReader(Database &database) : m_db(database) {}

    /// When something was last done with the object @p id of @p kind for @p reason, by anybody; invalid when never.
    [[nodiscard]] Result<QDateTime> last(
        const Viewer &viewer, const QString &kind, const QString &id, const QString &reason) const;
    /// The actions that @p query asks for, latest first. What was done with a household that is kept from @p viewer is
    /// not there.
    [[nodiscard]] Result<QList<AuditEntry>> entries(const Viewer &viewer, const AuditQuery &query) const;

private:
    Database &m_db;
};

} // namespace regie::store
