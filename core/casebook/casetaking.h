#pragma once

#include "core/casebook/flowwrite.h"
#include "core/exchange/dossier.h"

namespace regie::casebook {

/// The step that says in a case from where it came, with its number there as note.
inline constexpr char receivedCaseAct[] = "received-case";
/// A decision on an assessment in the other vault; its outcome is the route that was chosen.
inline constexpr char receivedDecisionAct[] = "received-decision";
inline constexpr char receivedDeviationAct[] = "received-decision-deviates"; ///< otherwise than was advised

/// A case of a received dossier, with what its people and orders are here.
struct ReceivedCase
{
    const exchange::DossierCase &theirs;
    HouseholdId household = {};
    const QHash<PersonId, PersonId> &persons;
    const QHash<BarringOrderId, BarringOrderId> &orders;
    bool practice = false;
};

/// Makes it a case of ours: its own number, everything that happened in it, in the hands of whoever takes it over.
/// UnknownValue when a route or state of it is none of this region.
[[nodiscard]] Result<CaseFile> takeCaseOver(const FlowWriter &writer, const ReceivedCase &received);

/// Puts what happened in it into our open case @p id: its routes stand there as periods that are over, the periods of
/// orders that we do not have yet run on, a red flag that nobody settled is raised. The route of ours goes on.
/// NotAllowed when ours is closed or of another household; UnknownValue as above.
[[nodiscard]] Result<CaseFile> joinCase(const FlowWriter &writer, const ReceivedCase &received, CaseId id);

} // namespace regie::casebook
