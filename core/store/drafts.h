#pragma once

#include "core/store/records.h"

namespace regie::store {

class Database;

/// Intakes being taken, in `drafts.db` with its own key and connection, so that no import delays them. A draft is
/// written at most 300 ms after the last key stroke; every write is one transaction.
class Drafts
{
public:
    explicit Drafts(Database &database);
    [[nodiscard]] Done save(const Viewer &viewer, const DraftRecord &draft);
    [[nodiscard]] Result<QList<DraftRecord>> all(const Viewer &viewer) const; ///< newest first
    [[nodiscard]] Result<DraftRecord> one(const Viewer &viewer, IntakeId id) const;
    [[nodiscard]] Done remove(const Viewer &viewer, IntakeId id);

private:
    Database &m_db;
};

} // namespace regie::store
