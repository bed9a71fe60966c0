#pragma once

#include "core/store/reader.h"

namespace regie::store {

/// Everything that was recorded in the cases of one household: kept and destroyed as one. Its last contact is the
/// closing of its last case.
struct KeptDossier
{
    HouseholdId household = {};
    QString householdName = {};
    QList<CaseId> cases = {};
    QStringList numbers = {};
    bool mda = false;        ///< a case of it was weighed for MDA++
    bool open = false;       ///< a case of it is not closed
    QDate opened = {};       ///< when its first case was opened
    QDate closed = {};       ///< when its last case was closed; invalid while one is open
    QDate youngestBorn = {}; ///< the latest date of birth of its members, as late as it can be; of one household only
};

/// Reads what is kept, for the terms it is kept under. Made over a worker's connection.
class RetentionReader
{
public:
    explicit RetentionReader(Database &database) : m_db(database) {}

    /// The dossier of one household; nothing when it has no case. NotFound when the viewer may not see it.
    [[nodiscard]] Result<std::optional<KeptDossier>> dossier(const Viewer &viewer, HouseholdId household) const;
    /// All dossiers that @p viewer may see, in the order in which their first case was opened.
    [[nodiscard]] Result<QList<KeptDossier>> dossiers(const Viewer &viewer) const;
    /// The latest date of birth among the members of @p household, as late as it can be; invalid when none is known.
    [[nodiscard]] Result<QDate> youngestBorn(HouseholdId household) const;

private:
    Database &m_db;
};

} // namespace regie::store
