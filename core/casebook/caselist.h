#pragma once

#include "core/casebook/worklist.h"
#include "core/caseflow/flowterms.h"
#include "core/caseflow/safety.h"

namespace regie {

/// Which cases the list shows; what is empty is not asked. Has no free text, so that it can be kept in the settings of
/// the program.
struct CaseChoice
{
    WorkScope scope = WorkScope::All;
    QString municipality = {}; ///< GM code
    std::optional<AdviceRoute> route = std::nullopt;
    std::optional<caseflow::SafetyPhase> phase = std::nullopt; ///< that it is in now
    std::optional<CaseStatus> status = std::nullopt;

    [[nodiscard]] bool isEmpty() const { return *this == CaseChoice(); }
    friend bool operator==(const CaseChoice &, const CaseChoice &) = default;
};

/// The list of cases, newest first.
struct CaseList
{
    QList<store::CaseRow> rows = {};
    int all = 0; ///< how many there are without a choice
};

/// A case as it is looked at before anybody opens it: what lists tell of it, together.
struct CaseGlance
{
    CaseId file = {};
    CaseDoor door = {};
    bool open = false;                    ///< whether that door is; if not, nothing more is told
    QList<caseflow::NextDate> dates = {}; ///< that something is asked on, soonest first, what is late among them
    store::CaseStand stand = {};
    std::optional<caseflow::NextDecision> decision = std::nullopt; ///< the first of them
    caseflow::SafetyRecord safety = {};
    /// The lowest of the latest figures of those who are in the household today.
    std::optional<caseflow::SafetyEstimate> lowest = std::nullopt;
};

/// The use cases of the list of cases. Both read on the vault's worker: the futures are ready on another thread (use
/// `whenDone`), and are cancelled when the vault closes first.
class CaseListDesk
{
public:
    explicit CaseListDesk(const Casebook &book) : m_book(book) {}

    /// At most as many as a list shows; the choice is made before that.
    [[nodiscard]] QFuture<Result<CaseList>> casesLater(const CaseChoice &choice) const;
    /// No look at the case: of one outside her own work it tells only that it is. NotFound.
    [[nodiscard]] QFuture<Result<CaseGlance>> glanceLater(CaseId id) const;

private:
    const Casebook &m_book;
};

} // namespace regie
