#include "core/casebook/casebook.h"

#include "core/casebook/flowwrite.h"
#include "core/casebook/personregister.h"
#include "core/casebook/plan.h"
#include "core/casebook/promised.h"
#include "core/store/audit.h"

#include <QPointer>

#include <memory>

namespace regie {

namespace {

/// One recording under way, shared by the thread that asked and the writer thread.
struct Recording
{
    casebook::RecordPlan plan;
    const routing::Region &region;
    LocalDateTime now;
    Recorded recorded = {};

    [[nodiscard]] Done write(store::Transaction &transaction)
    {
        SystemIds ids; // on the writer thread: the vault's own source belongs to the one that asked
        Result<Recorded> written = casebook::write(transaction, plan, ids);
        if (!written)
            return tl::unexpected(written.error());
        recorded = *std::move(written);
        if (!recorded.caseFile)
            return {};
        const casebook::FlowWriter writer{transaction, region, ids, now};
        if (!recorded.existingCase)
            return casebook::settle(writer, recorded.caseFile->id);
        return casebook::settleDecided(writer, recorded.caseFile->id, plan.decision, plan.executor)
            .and_then([this, &transaction] { return readAgain(transaction); });
    }

private:
    /// As the decision left it.
    [[nodiscard]] Done readAgain(store::Transaction &transaction)
    {
        const auto file = transaction.read().caseFile(transaction.viewer(), recorded.caseFile->id);
        if (!file)
            return tl::unexpected(file.error());
        recorded.caseFile = *file;
        recorded.keepsRoute = file->route != plan.decision.chosen;
        return {};
    }
};

Result<casebook::RecordPlan> planOf(const Casebook &casebook, const Intake &intake)
{
    store::Vault &vault = casebook.vault();
    const LocalDateTime now = casebook.clock().now();
    casebook::CandidateCache memory(&casebook.persons()); // who somebody may be is what the picture showed
    const auto situation =
        casebook::situationOf(vault.read(), vault.viewer(), casebook.region(), intake, now, &memory, vault.head().seq);
    if (!situation)
        return tl::unexpected(situation.error());
    return casebook::planFor(*situation, casebook.region(), {vault.ids(), now, vault.user().id, vault.isPractice()});
}

} // namespace

Result<Recorded> Casebook::record(const Intake &intake)
{
    auto plan = planOf(*this, intake);
    if (!plan)
        return tl::unexpected(plan.error());
    Recording recording{*std::move(plan), m_region, clock().now()};
    const auto written = m_vault.write(m_vault.viewer(), store::Action::SaveIntake, {},
        [&recording](store::Transaction &transaction) { return recording.write(transaction); });
    if (!written)
        return tl::unexpected(written.error());
    afterRecording(*written, intake, recording.recorded);
    return recording.recorded;
}

QFuture<Result<Recorded>> Casebook::recordLater(const Intake &intake)
{
    const auto promise = casebook::promised<Result<Recorded>>();
    auto plan = planOf(*this, intake);
    if (!plan) {
        casebook::keep(*promise, tl::unexpected(plan.error()));
        return promise->future();
    }
    auto recording = std::make_shared<Recording>(Recording{*std::move(plan), m_region, clock().now()});
    const QPointer<Casebook> self(this);
    m_vault.writeLater(
        m_vault.viewer(), store::Action::SaveIntake, {},
        [recording](store::Transaction &transaction) { return recording->write(transaction); },
        [=](const Result<ActionId> &written) {
            casebook::onInterfaceThread([=] {
                if (written && self)
                    self->afterRecording(*written, intake, recording->recorded);
                casebook::keep(*promise, written ? Result<Recorded>(recording->recorded)
                                                 : Result<Recorded>(tl::unexpected(written.error())));
            });
        });
    return promise->future();
}

/// The intake stands in the vault now. A draft that cannot be removed stays on the list: nothing is lost by it.
void Casebook::afterRecording(ActionId action, const Intake &intake, const Recorded &recorded)
{
    (void)removeDraft(intake.id);
    remember({action, store::Action::SaveIntake, recorded.caseFile ? recorded.caseFile->number : QString(), intake});
    Q_EMIT casesChanged();
}

} // namespace regie
