#include "core/casebook/flow.h"

#include "core/casebook/flowwrite.h"
#include "core/store/reader.h"

namespace regie {

using namespace caseflow;

namespace {

bool refused(const Result<ActOutcome> &outcome)
{
    return outcome && !outcome->done();
}
bool refused(const Result<QList<SafetyRefusal>> &refusals)
{
    return refusals && !refusals->isEmpty();
}

/// Runs @p work in one transaction. What was refused writes nothing, not even the action.
template <typename T, typename Work>
Result<T> inOneAction(Casebook &book, store::Action action, const QString &reason, Work work)
{
    store::Vault &vault = book.vault();
    Result<T> result = fail(ErrorCode::StoreFailure);
    const auto written = vault.write(vault.viewer(), action, reason, [&](store::Transaction &tx) -> Done {
        result = work(casebook::FlowWriter{tx, book.region(), vault.ids(), book.clock().now()});
        if (!result)
            return tl::unexpected(result.error());
        return refused(result) ? Done(fail(ErrorCode::NotAllowed, QStringLiteral("refused"))) : Done();
    });
    if (refused(result))
        return result;
    if (!written)
        return tl::unexpected(written.error());
    Q_EMIT book.casesChanged();
    return result;
}

} // namespace

Result<CaseFlow> CaseDesk::look(CaseId id) const
{
    store::Vault &vault = m_book.vault();
    return casebook::readFlow(vault.read(), vault.viewer(), vault.ids(), id)
        .map([this](const casebook::FlowSource &source) {
            return casebook::flowOf(source, m_book.region(), m_book.clock().now());
        });
}

Result<ActOutcome> CaseDesk::act(CaseId id, const ActInput &input, int seen)
{
    return inOneAction<ActOutcome>(m_book, store::Action::MoveCase, input.reason.trimmed(),
        [&](const casebook::FlowWriter &writer) { return casebook::actIn(writer, id, input, seen); });
}

Result<ActOutcome> CaseDesk::correct(CaseId id, FlowEventId event, const QString &reason, int seen)
{
    return inOneAction<ActOutcome>(m_book, store::Action::MoveCase, reason.trimmed(),
        [&](const casebook::FlowWriter &writer) { return casebook::correctIn(writer, id, event, reason, seen); });
}

Result<QList<SafetyRefusal>> CaseDesk::addEstimate(CaseId id, SafetyEstimate estimate)
{
    return inOneAction<QList<SafetyRefusal>>(m_book, store::Action::RecordSafety, {},
        [&](const casebook::FlowWriter &writer) { return casebook::estimateIn(writer, id, estimate); });
}

Result<QList<SafetyRefusal>> CaseDesk::addRihg(CaseId id, RihgOutcome outcome)
{
    return inOneAction<QList<SafetyRefusal>>(m_book, store::Action::RecordSafety, {},
        [&](const casebook::FlowWriter &writer) { return casebook::rihgIn(writer, id, outcome); });
}

Result<QList<SafetyRefusal>> CaseDesk::saveAgreement(CaseId id, SafetyAgreement agreement)
{
    return inOneAction<QList<SafetyRefusal>>(m_book, store::Action::RecordSafety, agreement.endReason.trimmed(),
        [&](const casebook::FlowWriter &writer) { return casebook::agreementIn(writer, id, agreement); });
}

Result<QList<SafetyRefusal>> CaseDesk::addCheck(CaseId id, AgreementCheck check, LocalDateTime nextCheck)
{
    return inOneAction<QList<SafetyRefusal>>(m_book, store::Action::RecordSafety, {},
        [&](const casebook::FlowWriter &writer) { return casebook::checkIn(writer, id, check, nextCheck); });
}

} // namespace regie
