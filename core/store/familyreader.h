#pragma once

#include "core/domain/network.h"
#include "core/store/reader.h"

namespace regie::store {

/// Reads of what lies between the people of a family, what is known of their lives, from whom it is kept, and who
/// stands around a household.
class FamilyReader
{
public:
    explicit FamilyReader(Database &database) : m_db(database) {}

    /// Ties in which @p person is one of the two, told by somebody.
    [[nodiscard]] Result<QList<FamilyTie>> tiesOf(const Viewer &viewer, PersonId person) const;
    /// Of those of @p persons of whom something is known.
    [[nodiscard]] Result<QHash<PersonId, LifeFacts>> lifeFacts(
        const Viewer &viewer, const QList<PersonId> &persons) const;
    [[nodiscard]] Result<QList<ShieldedFact>> shieldedFacts(const Viewer &viewer, const QList<PersonId> &persons) const;
    [[nodiscard]] Result<QList<NetworkContact>> network(const Viewer &viewer, HouseholdId household) const;

private:
    Database &m_db;
};

} // namespace regie::store
