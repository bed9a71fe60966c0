#include "core/casebook/reportreading.h"

#include "core/casebook/familybook.h"
#include "core/casebook/flowvalues.h"
#include "core/casebook/page.h"
#include "core/casebook/timelinefacts.h"
#include "core/report/casereport.h"
#include "core/report/intakeadvice.h"
#include "core/report/shielding.h"
#include "core/store/familyreader.h"
#include "core/store/planreader.h"

#include <algorithm>

namespace regie::casebook {

using namespace Qt::StringLiterals;

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

ReportMoment momentOf(const Casebook &book)
{
    const store::Vault &vault = book.vault();
    return {vault.viewer(), vault.user(), book.clock().now(), vault.isPractice(), &book.region(), std::nullopt};
}

Result<CaseView> ReportReading::page(CaseId id) const
{
    SystemIds ids; // for what an old intake has none of; nothing of it is written
    return pageOf(m_reader, m_moment.viewer, *m_moment.region, ids, m_moment.now, id);
}

CaseId ReportReading::caseByNumber(const QString &number) const
{
    const auto file = m_reader.caseByNumber(m_moment.viewer, number);
    return file ? file->id : CaseId();
}

Result<report::IntakeAdviceFacts> ReportReading::intakeFactsOf(const CaseView &view) const
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
    facts.assessedOn = view.assessedOn;
    facts.assessed = view.assessed;
    facts.criteria = view.criteria;
    facts.advice = view.advice;
    facts.thv = view.thv;
    facts.deadlines = view.deadlines;
    facts.relations = view.relations;
    facts.author = m_moment.maker.name;
    facts.authorFunction = m_moment.maker.function;
    facts.made = m_moment.now;
    facts.practice = m_moment.practice;
    const auto latest = std::max_element(view.decisions.cbegin(), view.decisions.cend(),
        [](const Decision &a, const Decision &b) { return a.at < b.at; });
    if (latest == view.decisions.cend())
        return facts;
    facts.decision = *latest;
    const auto users = m_reader.users(m_moment.viewer);
    if (!users)
        return tl::unexpected(users.error());
    for (const store::User &user : *users) {
        if (user.id == latest->by)
            facts.decidedBy = user.name;
    }
    return facts;
}

Result<report::CaseFacts> ReportReading::factsOf(CaseId id) const
{
    if (id.isNull()) {
        report::CaseFacts facts;
        facts.intake.author = m_moment.maker.name;
        facts.intake.authorFunction = m_moment.maker.function;
        facts.intake.made = m_moment.now;
        facts.intake.practice = m_moment.practice;
        return facts;
    }
    const auto view = page(id);
    if (!view)
        return tl::unexpected(view.error());
    const auto intake = intakeFactsOf(*view);
    if (!intake)
        return tl::unexpected(intake.error());
    const auto family = casebook::familyOf(m_reader, m_moment.viewer, view->household.id, m_moment.now.date);
    if (!family)
        return tl::unexpected(family.error());
    report::CaseFacts facts;
    facts.intake = *intake;
    facts.intake.made = m_moment.now;
    facts.file = view->file;
    if (view->flow) {
        facts.flow = view->flow->state;
        facts.safety = view->flow->safety;
    }
    facts.timeline = casebook::timelineFacts(*view, *m_moment.region, facts.intake.made);
    facts.family = *family;
    facts.addresses = view->addresses;
    facts.copies = copiesOf(*view);
    if (const Done agreed = addAgreed(facts, id); !agreed)
        return tl::unexpected(agreed.error());
    return facts;
}

/// Plan, meetings, and what is kept from whom.
Done ReportReading::addAgreed(report::CaseFacts &facts, CaseId id) const
{
    const store::PlanReader plans = m_reader.plans();
    const Viewer &viewer = m_moment.viewer;
    auto goals = plans.goals(viewer, id);
    auto actions = plans.actions(viewer, id);
    const auto meetings = plans.meetingsOf(viewer, id);
    QList<PersonId> persons;
    for (const store::PersonRow &row : facts.intake.members)
        persons.append(row.person.id);
    auto shielded = m_reader.family().shieldedFacts(viewer, persons);
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

Result<ComposedReport> ReportReading::compose(CaseId id, const ReportOrder &order) const
{
    const auto profiles = privacy::Profiles::builtIn();
    if (!profiles)
        return tl::unexpected(profiles.error());
    const auto asked = profiles->forReport(order.profile, order.kind, order.purpose);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto profile = casebook::asHandedOut(m_moment.viewer, *asked);
    if (!profile)
        return tl::unexpected(profile.error());
    auto facts = factsOf(id);
    if (!facts)
        return tl::unexpected(facts.error());
    facts->ownWords = order.ownWords;
    facts->recalled = order.recalled;
    const routing::Region &region = *m_moment.region;
    const privacy::LeakGuard guard = report::guardOf(*facts, region, *profile, order.to.member);
    if (order.kind == u"intakeadvies") {
        return report::composeIntakeAdvice(facts->intake, region, *profile).map([&](const report::Document &document) {
            return ComposedReport{document, guard};
        });
    }
    auto templates = report::ReportTemplates::builtIn(*profiles);
    if (!templates)
        return tl::unexpected(templates.error());
    if (m_moment.ownTemplates)
        templates->replaceWith(*m_moment.ownTemplates);
    const auto made = templates->find(order.kind, order.profile);
    if (!made)
        return tl::unexpected(made.error());
    return report::composeCaseReport(*facts, region, *profile, *made, order.to)
        .map([&](const report::Document &document) {
            return ComposedReport{document, guard};
        });
}

Result<CaseShield> ReportReading::shieldFor(CaseId id, const privacy::Profile &profile) const
{
    const auto facts = factsOf(id);
    if (!facts)
        return tl::unexpected(facts.error());
    CaseShield out{report::shieldOf(facts->intake, profile.outward()),
        report::guardOf(*facts, *m_moment.region, profile, {}), {facts->file.executor}};
    for (const caseflow::PartnerStay &stay : facts->flow.partners)
        out.partners.append(stay.organisation);
    for (const caseflow::RoleHeld &held : facts->flow.roles)
        out.partners.append(held.who.organisation);
    out.partners.removeAll(QString());
    return out;
}

} // namespace regie::casebook
