#include "core/casebook/reportdesk.h"

#include "core/casebook/familybook.h"
#include "core/casebook/flowvalues.h"
#include "core/casebook/page.h"
#include "core/casebook/timelinefacts.h"
#include "core/report/casereport.h"
#include "core/report/intakeadvice.h"
#include "core/report/passages.h"
#include "core/report/shielding.h"
#include "core/store/familyreader.h"
#include "core/store/planreader.h"
#include "core/store/reader.h"

#include <algorithm>

namespace regie {

namespace {

using namespace Qt::StringLiterals;

/// Copies for a family member are not told to another one.
QList<report::CopyFact> copiesOf(const CaseView &view)
{
    QList<report::CopyFact> copies;
    for (const store::DisclosureRecord &record : view.disclosures) {
        if (record.profile != u"systeemlid" && record.profile != u"eigen-dossier")
            copies.append({LocalDateTime::fromUtc(record.at), record.report, record.profile, record.purpose});
    }
    std::ranges::stable_sort(copies, [](const report::CopyFact &a, const report::CopyFact &b) { return a.at < b.at; });
    return copies;
}

report::MeetingFact meetingFact(const caseflow::Meeting &meeting, const caseflow::AgendaItem &item)
{
    report::MeetingFact fact{meeting.id, meeting.kind, meeting.at, meeting.state, {}, item.picture, item.judgement,
        item.decision, item.outcome};
    const QList<caseflow::Party> present = meeting.present();
    for (const caseflow::Party &party : present)
        fact.people.append(party.name);
    fact.people.removeAll(QString());
    return fact;
}

} // namespace

QList<privacy::Leak> ComposedReport::leaks() const
{
    return report::leaksIn(document, guard);
}

Done ReportDesk::useTemplates(const QByteArray &text, const QString &fileName)
{
    const auto profiles = privacy::Profiles::builtIn();
    if (!profiles)
        return tl::unexpected(profiles.error());
    const auto own = report::ReportTemplates::parse(text, fileName, *profiles);
    if (!own)
        return tl::unexpected(own.error());
    m_own = *own;
    return {};
}

QStringList ReportDesk::kinds()
{
    return {u"intakeadvies"_s, u"aanmelding-icm"_s, u"aanmelding-mda"_s, u"casusrapport"_s, u"plan"_s,
        u"faseoverzicht"_s, u"besluitenlijst"_s, u"nazorgbrief"_s, u"inzage"_s};
}

Result<report::CaseFacts> ReportDesk::factsOf(CaseId id) const
{
    store::Vault &vault = m_book.vault();
    if (id.isNull()) {
        report::CaseFacts facts;
        facts.intake.author = vault.user().name;
        facts.intake.authorFunction = vault.user().function;
        facts.intake.made = m_book.clock().now();
        facts.intake.practice = vault.isPractice();
        return facts;
    }
    const routing::Region &region = m_book.region();
    const auto view = casebook::pageOf(vault, region, id);
    if (!view)
        return tl::unexpected(view.error());
    const auto intake = casebook::intakeFactsOf(vault, *view);
    if (!intake)
        return tl::unexpected(intake.error());
    const auto family = casebook::familyOf(vault.read(), vault.viewer(), view->household.id, m_book.clock().now().date);
    if (!family)
        return tl::unexpected(family.error());
    report::CaseFacts facts;
    facts.intake = *intake;
    facts.intake.made = m_book.clock().now();
    facts.file = view->file;
    if (view->flow) {
        facts.flow = view->flow->state;
        facts.safety = view->flow->safety;
    }
    facts.timeline = casebook::timelineFacts(*view, region, facts.intake.made);
    facts.family = *family;
    facts.addresses = view->addresses;
    facts.copies = copiesOf(*view);
    if (const Done agreed = addAgreed(facts, id); !agreed)
        return tl::unexpected(agreed.error());
    return facts;
}

/// Plan, meetings, and what is kept from whom.
Done ReportDesk::addAgreed(report::CaseFacts &facts, CaseId id) const
{
    const store::Reader &reader = m_book.vault().read();
    const Viewer viewer = m_book.vault().viewer();
    auto goals = reader.plans().goals(viewer, id);
    auto actions = reader.plans().actions(viewer, id);
    const auto meetings = reader.plans().meetingsOf(viewer, id);
    QList<PersonId> persons;
    for (const store::PersonRow &row : facts.intake.members)
        persons.append(row.person.id);
    auto shielded = reader.family().shieldedFacts(viewer, persons);
    if (!goals || !actions || !meetings || !shielded)
        return tl::unexpected(!goals      ? goals.error()
                              : !actions  ? actions.error()
                              : !meetings ? meetings.error()
                                          : shielded.error());
    facts.goals = *std::move(goals);
    facts.actions = *std::move(actions);
    facts.shielded = *std::move(shielded);
    for (const store::MeetingRow &row : *meetings) {
        if (const caseflow::AgendaItem *item = row.meeting.item(id))
            facts.meetings.append(meetingFact(row.meeting, *item));
    }
    return {};
}

Result<QList<Addressable>> ReportDesk::members(CaseId id) const
{
    const auto view = casebook::pageOf(m_book.vault(), m_book.region(), id);
    if (!view)
        return tl::unexpected(view.error());
    QList<Addressable> out;
    for (const store::PersonRow &row : view->members)
        out.append({row.person.id.toString(), row.person.name.full()});
    return out;
}

Result<QList<Addressable>> ReportDesk::partners(CaseId id) const
{
    const auto view = casebook::pageOf(m_book.vault(), m_book.region(), id);
    if (!view)
        return tl::unexpected(view.error());
    const QDate today = m_book.clock().now().date;
    QList<Addressable> out;
    const auto add = [&out](const QString &organisation, const QString &name) {
        const Addressable one{organisation, name};
        if (!organisation.isEmpty() && !out.contains(one))
            out.append(one);
    };
    if (view->flow) {
        for (const caseflow::PartnerStay &stay : view->flow->state.partners)
            add(stay.organisation, m_book.region().organisationName(stay.organisation, today));
    }
    for (const routing::Organisation &organisation : m_book.region().organisations)
        add(organisation.id, m_book.region().organisationName(organisation.id, today));
    return out;
}

Result<ComposedReport> ReportDesk::compose(CaseId id, const ReportOrder &order) const
{
    const auto profiles = privacy::Profiles::builtIn();
    if (!profiles)
        return tl::unexpected(profiles.error());
    const auto asked = profiles->forReport(order.profile, order.kind, order.purpose);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto profile = casebook::asHandedOut(m_book.vault().viewer(), *asked);
    if (!profile)
        return tl::unexpected(profile.error());
    auto facts = factsOf(id);
    if (!facts)
        return tl::unexpected(facts.error());
    facts->ownWords = order.ownWords;
    facts->recalled = order.recalled;
    const routing::Region &region = m_book.region();
    const privacy::LeakGuard guard = report::guardOf(*facts, region, *profile, order.to.member);
    if (order.kind == u"intakeadvies") {
        return report::composeIntakeAdvice(facts->intake, region, *profile).map([&](const report::Document &document) {
            return ComposedReport{document, guard};
        });
    }
    auto templates = report::ReportTemplates::builtIn(*profiles);
    if (!templates)
        return tl::unexpected(templates.error());
    if (m_own)
        templates->replaceWith(*m_own);
    const auto made = templates->find(order.kind, order.profile);
    if (!made)
        return tl::unexpected(made.error());
    return report::composeCaseReport(*facts, region, *profile, *made, order.to)
        .map([&](const report::Document &document) {
            return ComposedReport{document, guard};
        });
}

Result<CaseShield> ReportDesk::shieldFor(CaseId id, const privacy::Profile &profile) const
{
    const auto facts = factsOf(id);
    if (!facts)
        return tl::unexpected(facts.error());
    CaseShield out{report::shieldOf(facts->intake, profile.outward()),
        report::guardOf(*facts, m_book.region(), profile, {}), {facts->file.executor}};
    for (const caseflow::PartnerStay &stay : facts->flow.partners)
        out.partners.append(stay.organisation);
    for (const caseflow::RoleHeld &held : facts->flow.roles)
        out.partners.append(held.who.organisation);
    out.partners.removeAll(QString());
    return out;
}

} // namespace regie
