#include "core/casebook/casebook.h"

#include "core/casebook/page.h"
#include "core/casebook/reportdesk.h"
#include "core/privacy/profile.h"
#include "core/privacy/rights.h"
#include "core/report/intakeadvice.h"
#include "core/store/keys.h"
#include "core/store/reader.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace regie {

Result<report::IntakeAdviceFacts> casebook::intakeFactsOf(store::Vault &vault, const CaseView &view)
{
    report::IntakeAdviceFacts facts;
    facts.caseNumber = view.file.number;
    facts.household = view.household;
    facts.members = view.members;
    facts.roles = view.roles;
    facts.memberships = view.memberships;
    facts.intake = view.intake;
    facts.history = view.history;
    facts.perPerson = view.perPerson;
    facts.assessment = view.assessment;
    facts.criteria = view.criteria;
    facts.advice = view.advice;
    facts.thv = view.thv;
    facts.deadlines = view.deadlines;
    facts.relations = view.relations;
    facts.author = vault.user().name;
    facts.authorFunction = vault.user().function;
    facts.made = vault.clock().now();
    facts.practice = vault.isPractice();
    const auto latest = std::max_element(view.decisions.cbegin(), view.decisions.cend(),
        [](const Decision &a, const Decision &b) { return a.at < b.at; });
    if (latest == view.decisions.cend())
        return facts;
    facts.decision = *latest;
    const auto users = vault.read().users(vault.viewer());
    if (!users)
        return tl::unexpected(users.error());
    for (const store::User &user : *users) {
        if (user.id == latest->by)
            facts.decidedBy = user.name;
    }
    return facts;
}

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
    const auto view = casebook::pageOf(m_vault, m_region, id);
    if (!view)
        return tl::unexpected(view.error());
    return casebook::intakeFactsOf(m_vault, *view).and_then([&](const report::IntakeAdviceFacts &facts) {
        return report::composeIntakeAdvice(facts, m_region, *recipient);
    });
}

Result<int> Casebook::registerCopy(CaseId id, const report::Document &document, const QString &reason)
{
    store::DisclosureRecord record;
    record.id = DisclosureId::create(m_vault.ids());
    record.caseFile = id;
    record.report = document.kind;
    record.profile = document.profile;
    record.recipient = document.recipient;
    record.purpose = document.purpose;
    for (const report::LeftOut &one : document.leftOut)
        record.leftOut.append(one.field + u':' + one.why);
    record.by = m_vault.user().id;
    record.contentHash = store::blake2b(report::versionBytes(document));
    const auto written =
        m_vault.write(m_vault.viewer(), store::Action::Disclose, reason, [&](store::Transaction &transaction) {
            record.at = transaction.at();
            if (id.isNull())
                transaction.about(QStringLiteral("figures"), m_vault.id().toString());
            else
                transaction.about(QStringLiteral("case"), id.toString(), document.caseNumber);
            return transaction.record(record);
        });
    if (!written)
        return tl::unexpected(written.error());
    return record.copyNumber;
}

} // namespace regie
