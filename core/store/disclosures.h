#pragma once

#include "core/store/reader.h"

namespace regie::store {

/// A copy that left, as the register shows it.
struct CopyRow
{
    DisclosureRecord record = {};
    QString caseNumber = {};
    QString by = {}; ///< name of the user who made it
};

/// Reads of the disclosure register over all cases. Made over a worker's connection (Vault::checkOnWorker).
class DisclosureReader
{
public:
    explicit DisclosureReader(Database &database) : m_db(database) {}

    /// The latest copies first.
    [[nodiscard]] Result<QList<CopyRow>> latest(const Viewer &viewer, int limit) const;
    /// Every copy of what said the same, latest first.
    [[nodiscard]] Result<QList<CopyRow>> ofContent(const Viewer &viewer, const QByteArray &contentHash) const;
    /// Every copy of case @p file, latest first. NotFound when the viewer may not see the case.
    [[nodiscard]] Result<QList<CopyRow>> ofCase(const Viewer &viewer, CaseId file) const;
    /// Every copy of a case of a household that @p person belongs or belonged to, latest first.
    [[nodiscard]] Result<QList<CopyRow>> about(const Viewer &viewer, PersonId person) const;

private:
    Database &m_db;
};

} // namespace regie::store
