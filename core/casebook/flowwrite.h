#pragma once

#include "core/casebook/flow.h"
#include "core/casebook/flowmake.h"
#include "core/store/transaction.h"

namespace regie::casebook {

/// Who writes: where ids come from, and the moment that counts as now (a life replayed has its own).
struct FlowWriter
{
    store::Transaction &tx;
    const routing::Region &region;
    IdSource &ids;
    LocalDateTime now = {};
};

/// Does @p input in case @p id: events, order, case, terms and stand in the transaction at hand. Refused: nothing is
/// written. @p seen as in CaseDesk::act; nothing: not asked.
[[nodiscard]] Result<ActOutcome> actIn(
    const FlowWriter &writer, CaseId id, const caseflow::ActInput &input, std::optional<int> seen = std::nullopt);
[[nodiscard]] Result<ActOutcome> correctIn(
    const FlowWriter &writer, CaseId id, FlowEventId event, const QString &reason, std::optional<int> seen);

/// Brings what is kept of the case up to date: its beginnings as events when there are none yet, its terms and stand.
/// For a case just recorded, and after what was said of its safety.
[[nodiscard]] Done settle(const FlowWriter &writer, CaseId id);

/// The same after what was @p decided about a case that was there already: where no route goes on the decided one
/// begins, carried out by @p executor.
[[nodiscard]] Done settleDecided(const FlowWriter &writer, CaseId id, const Decision &decided, const QString &executor);

/// What replaying does with an act that is refused.
enum class Refused { Stops, IsLeftOut };

/// Plays acts in their order, each at its own moment, and writes what they come to at once. A refusal stops it as
/// NotAllowed that names the act, and nothing is written; or the act is left out.
[[nodiscard]] Done replay(
    const FlowWriter &writer, CaseId id, const QList<caseflow::ActInput> &acts, Refused refused = Refused::Stops);

// The same for safety; the values are checked by the caller's moment.
[[nodiscard]] Result<QList<caseflow::SafetyRefusal>> estimateIn(
    const FlowWriter &writer, CaseId id, caseflow::SafetyEstimate estimate);
[[nodiscard]] Result<QList<caseflow::SafetyRefusal>> rihgIn(
    const FlowWriter &writer, CaseId id, caseflow::RihgOutcome outcome);
[[nodiscard]] Result<QList<caseflow::SafetyRefusal>> agreementIn(
    const FlowWriter &writer, CaseId id, caseflow::SafetyAgreement agreement);
[[nodiscard]] Result<QList<caseflow::SafetyRefusal>> checkIn(
    const FlowWriter &writer, CaseId id, caseflow::AgreementCheck check, LocalDateTime nextCheck);

} // namespace regie::casebook
