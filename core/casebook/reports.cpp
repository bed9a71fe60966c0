#include "core/casebook/casebook.h"

#include "core/casebook/listaccess.h"
#include "core/casebook/promised.h"
#include "core/casebook/reportreading.h"
#include "core/privacy/profile.h"
#include "core/privacy/rights.h"
#include "core/report/intakeadvice.h"
#include "core/store/keys.h"
#include "core/store/transaction.h"

namespace regie {

Result<privacy::Profile> casebook::asHandedOut(const Viewer &viewer, const privacy::Profile &profile)
{
    if (!privacy::may(viewer.role(), privacy::Deed::Disclose, DataClass::Ordinary))
        return fail(ErrorCode::NoRight, QStringLiteral("disclose"));
    return profile.within(privacy::classesFor(viewer.role(), privacy::Deed::Disclose));
}

Result<report::Document> Casebook::composeIntakeAdvice(CaseId id, const QString &profile) const
{
    const auto profiles = privacy::Profiles::builtIn();
    if (!profiles)
        return tl::unexpected(profiles.error());
    const auto asked = profiles->find(profile);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto recipient = casebook::asHandedOut(m_vault.viewer(), *asked);
    if (!recipient)
        return tl::unexpected(recipient.error());
    const casebook::ReportMoment moment = casebook::momentOf(*this);
    const casebook::ReportReading reading(m_vault.read(), moment);
    return reading.page(id)
        .and_then([&](const CaseView &view) { return reading.intakeFactsOf(view); })
        .and_then([&](const report::IntakeAdviceFacts &facts) {
            return report::composeIntakeAdvice(facts, m_region, *recipient);
        });
}

namespace {

using Copy = std::shared_ptr<store::DisclosureRecord>; // it gets its number on the writer's thread

Copy copyOf(const store::Vault &vault, CaseId id, const report::Document &document)
{
    auto record = std::make_shared<store::DisclosureRecord>();
    record->id = DisclosureId::create(vault.ids());
    record->caseFile = id;
    record->report = document.kind;
    record->profile = document.profile;
    record->recipient = document.recipient;
    record->purpose = document.purpose;
    for (const report::LeftOut &one : document.leftOut)
        record->leftOut.append(one.field + u':' + one.why);
    record->by = vault.user().id;
    record->contentHash = store::blake2b(report::versionBytes(document));
    return record;
}

/// Writes @p record; @p about is the number of its case.
std::function<Done(store::Transaction &)> registering(const Copy &record, VaultId vault, const QString &about)
{
    return [record, vault, about](store::Transaction &transaction) {
        record->at = transaction.at();
        if (record->caseFile.isNull())
            transaction.about(QStringLiteral("figures"), vault.toString());
        else
            transaction.about(QStringLiteral("case"), record->caseFile.toString(), about);
        return transaction.record(*record);
    };
}

} // namespace

Result<int> Casebook::registerCopy(CaseId id, const report::Document &document, const QString &reason)
{
    const Copy record = copyOf(m_vault, id, document);
    return m_vault
        .write(
            m_vault.viewer(), store::Action::Disclose, reason, registering(record, m_vault.id(), document.caseNumber))
        .map([&](const ActionId &) { return record->copyNumber; });
}

QFuture<Result<int>> Casebook::registerCopyLater(CaseId id, const report::Document &document, const QString &list)
{
    const auto promise = casebook::promised<Result<int>>();
    const Copy record = copyOf(m_vault, id, document);
    const auto write = [id, list, moment = casebook::doorMomentOf(*this),
                           registered = registering(record, m_vault.id(), document.caseNumber)](
                           store::Transaction &transaction) {
        return casebook::passListDoor(transaction, moment, list, {id}).and_then([&] {
            return registered(transaction);
        });
    };
    m_vault.writeLater(
        m_vault.viewer(), store::Action::Disclose, {}, write, [promise, record](const Result<ActionId> &written) {
            casebook::keep(*promise, written.map([&](const ActionId &) { return record->copyNumber; }));
        });
    return promise->future();
}

} // namespace regie
