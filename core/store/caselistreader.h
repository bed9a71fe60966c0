#pragma once

#include "core/caseflow/flowcodes.h"
#include "core/store/workreader.h"

namespace regie::store {

/// Which cases a list shows; what is empty is not asked.
struct CasesWanted
{
    WorkFilter whose = {};     ///< Hands and Few are the same here
    QString municipality = {}; ///< GM code
    std::optional<AdviceRoute> route = std::nullopt;
    std::optional<caseflow::SafetyPhase> phase = std::nullopt; ///< that it is in now
    std::optional<CaseStatus> status = std::nullopt;
    friend bool operator==(const CasesWanted &, const CasesWanted &) = default;
};

/// Reads of the list of cases. Made over a worker's connection (Vault::checkOnWorker).
class CaseListReader
{
public:
    explicit CaseListReader(const Database &database) : m_db(database) {}

    /// The newest @p limit of those that @p wanted asks for.
    [[nodiscard]] Result<QList<CaseRow>> cases(const Viewer &viewer, const CasesWanted &wanted, int limit) const;

private:
    const Database &m_db;
};

} // namespace regie::store
