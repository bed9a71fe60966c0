#pragma once

#include "core/store/reader.h"

namespace regie::store {

/// What of a family was taken away because it should not have been there.
enum class RemovedKind { Relation, Tie, Residence, Contact, Shield };

/// One thing that was taken away and can be put back: what it was, by whom and when.
struct RemovedThing
{
    ActionId action = {}; ///< the one that took it away
    QDateTime at = {};    ///< UTC
    QString by = {};      ///< name of the user
    QString number = {};  ///< of the case it was in
    QString reason = {};
    RemovedKind kind = RemovedKind::Relation;
    QString code = {};          ///< of its kind: RelationKind, TieKind, NetworkKind or ShieldedKind
    PersonId person = {};       ///< whom it was about; null for a contact of the household as a whole
    PersonId other = {};        ///< of a relation or a tie
    HouseholdId household = {}; ///< of a residence
    QString name = {};          ///< of a contact
    friend bool operator==(const RemovedThing &, const RemovedThing &) = default;
};

/// Reads what was taken away, from the audit and the history. Made over a worker's connection (Vault::checkOnWorker).
class RemovedReader
{
public:
    explicit RemovedReader(Database &database) : m_db(database) {}

    /// What was taken away at @p from or later and has not come back, latest first. What was destroyed since is not
    /// there, nor what was done with a household that is kept from @p viewer.
    [[nodiscard]] Result<QList<RemovedThing>> since(const Viewer &viewer, const QDateTime &from) const;

private:
    [[nodiscard]] Done takeFrom(const AuditEntry &entry, QList<RemovedThing> &into) const;

    Database &m_db;
};

} // namespace regie::store
