#include "core/casebook/flow.h"

#include "core/casebook/oneaction.h"
#include "core/casebook/page.h"

namespace regie {

using namespace caseflow;

namespace {

bool isRefused(const ActOutcome &outcome)
{
    return !outcome.done();
}
bool isRefused(const QList<SafetyRefusal> &refusals)
{
    return !refusals.isEmpty();
}

template <typename T, typename Work>
QFuture<Result<T>> laterInOneAction(Casebook &book, store::Action action, const QString &reason, Work work)
{
    return casebook::inOneActionLater<T>(
        book, action, reason, work, [](const T &came) { return isRefused(came); }, QString());
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
