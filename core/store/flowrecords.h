#pragma once

#include "core/caseflow/flowmoves.h"
#include "core/caseflow/flowterms.h"
#include "core/caseflow/safety.h"

namespace regie::store {

/// How a case stands, kept beside its events so that lists need not fold them.
struct CaseStand
{
    CaseId file = {};
    QString flow = {};  ///< "icm", "mda"; "thv" while there is no route
    QString state = {}; ///< of the definition
    caseflow::Standing standing = caseflow::Standing::Awaiting;
    std::optional<caseflow::SafetyPhase> phase = std::nullopt;
    LocalDateTime since = {};                    ///< in this state
    std::optional<Deadline> next = std::nullopt; ///< kind, due and hard only
    QString decision = {};                       ///< act that is to be decided next
    caseflow::Actor decisionBy = caseflow::Actor::Nobody;
    std::optional<LocalDateTime> decisionDue = std::nullopt;
    caseflow::Actor waitingOn = caseflow::Actor::Nobody; ///< somebody else than the coordinator; Nobody: on no one
    QString waitingOrganisation = {};
    std::optional<LocalDateTime> waitingSince = std::nullopt;
    bool duoMissing = false; ///< an ICM case at work without its duo
    bool suspended = false;
    QString goal = {};
    QStringList openFlags = {}; ///< codes of red flags nobody settled: a banner each
    friend bool operator==(const CaseStand &, const CaseStand &) = default;
};

/// How a case stands, with what a list calls it by.
struct StandRow
{
    CaseStand stand = {};
    QString caseNumber = {};
    QString householdName = {};
    HouseholdId household = {};
};

/// A household that was assessed and has no open case ("net niet", decided otherwise, or its case is over), to which
/// something happened that its latest assessment did not see.
struct WokenRow
{
    HouseholdId household = {};
    QString householdName = {};
    AssessmentId assessment = {}; ///< its latest
    AdviceRoute advice = AdviceRoute::Incomplete;
    QDate assessedFor = {};
    bool isOrder = true; ///< the latest new event
    QDate eventOn = {};
};

/// A household with a recent order from a list, which nobody assessed since it came in.
struct NewOrderRow
{
    HouseholdId household = {};
    QString householdName = {};
    QString municipality = {}; ///< GM code
    LocalDateTime imposedAt = {};
    friend bool operator==(const NewOrderRow &, const NewOrderRow &) = default;
};

} // namespace regie::store
