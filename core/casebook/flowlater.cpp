#include "core/casebook/flow.h"

#include "core/casebook/flowwrite.h"
#include "core/casebook/page.h"
#include "core/casebook/promised.h"

#include <QPointer>

namespace regie {

using namespace caseflow;

namespace {

bool isRefused(const Result<ActOutcome> &outcome)
{
    return outcome && !outcome->done();
}
bool isRefused(const Result<QList<SafetyRefusal>> &refusals)
{
    return refusals && !refusals->isEmpty();
}

/// Runs @p work on the writer in one transaction. What was isRefused writes nothing, not even the action.
template <typename T, typename Work>
QFuture<Result<T>> laterInOneAction(Casebook &book, store::Action action, const QString &reason, Work work)
{
    const auto promise = casebook::promised<Result<T>>();
    auto result = std::make_shared<Result<T>>(fail(ErrorCode::StoreFailure));
    store::Vault &vault = book.vault();
    const auto write = [result, work, &region = book.region(), now = book.clock().now()](
                           store::Transaction &tx) -> Done {
        SystemIds ids; // those of the vault belong to the other thread
        *result = work(casebook::FlowWriter{tx, region, ids, now});
        if (!*result)
            return tl::unexpected(result->error());
        return isRefused(*result) ? Done(fail(ErrorCode::NotAllowed, QStringLiteral("refused"))) : Done();
    };
    const auto tell = [promise, result, self = QPointer<Casebook>(&book)](const Result<ActionId> &written) {
        if (written && self)
            Q_EMIT self->casesChanged();
        const bool known = written || isRefused(*result);
        casebook::keep(*promise, known ? *result : Result<T>(tl::unexpected(written.error())));
    };
    vault.writeLater(vault.viewer(), action, reason, write,
        [tell](const Result<ActionId> &written) { casebook::onInterfaceThread([tell, written] { tell(written); }); });
    return promise->future();
}

Result<QList<SafetyRefusal>> recordEntry(const casebook::FlowWriter &writer, CaseId id, const SafetyEntry &entry)
{
    if (const auto *estimate = std::get_if<SafetyEstimate>(&entry))
        return casebook::estimateIn(writer, id, *estimate);
    if (const auto *rihg = std::get_if<RihgOutcome>(&entry))
        return casebook::rihgIn(writer, id, *rihg);
    if (const auto *agreement = std::get_if<SafetyAgreement>(&entry))
        return casebook::agreementIn(writer, id, *agreement);
    const auto &check = std::get<CheckEntry>(entry);
    return casebook::checkIn(writer, id, check.check, check.nextCheck);
}

} // namespace

QFuture<Result<ActOutcome>> CaseDesk::actLater(CaseId id, const ActInput &input, int seen)
{
    return laterInOneAction<ActOutcome>(m_book, store::Action::MoveCase, input.reason.trimmed(),
        [id, input, seen](const casebook::FlowWriter &writer) { return casebook::actIn(writer, id, input, seen); });
}

QFuture<Result<ActOutcome>> CaseDesk::correctLater(CaseId id, FlowEventId event, const QString &reason, int seen)
{
    return laterInOneAction<ActOutcome>(m_book, store::Action::MoveCase, reason.trimmed(),
        [id, event, reason, seen](
            const casebook::FlowWriter &writer) { return casebook::correctIn(writer, id, event, reason, seen); });
}

QFuture<Result<QList<SafetyRefusal>>> CaseDesk::recordLater(CaseId id, const SafetyEntry &entry)
{
    const auto *agreement = std::get_if<SafetyAgreement>(&entry);
    return laterInOneAction<QList<SafetyRefusal>>(m_book, store::Action::RecordSafety,
        agreement != nullptr ? agreement->endReason.trimmed() : QString(),
        [id, entry](const casebook::FlowWriter &writer) { return recordEntry(writer, id, entry); });
}

QFuture<Result<CaseView>> CaseDesk::pageLater(CaseId id) const
{
    const auto promise = casebook::promised<Result<CaseView>>();
    store::Vault &vault = m_book.vault();
    vault.readOnWorker([promise, id, &region = m_book.region(), viewer = vault.viewer(), now = m_book.clock().now()](
                           const store::Reader &reader) {
        SystemIds ids;
        casebook::keep(*promise, casebook::pageOf(reader, viewer, region, ids, now, id));
    });
    return promise->future();
}

} // namespace regie
