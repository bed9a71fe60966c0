#include "core/casebook/plan.h"

#include "core/casebook/checks.h"
#include "core/casebook/names.h"
#include "core/exchange/assessjson.h"
#include "core/exchange/intakejson.h"

#include <algorithm>

namespace regie::casebook {

namespace {

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// Amber and red freshness ask for a written motivation before a case starts (RULES.md 3).
bool asksMotivation(const rules::Assessment &assessment, AdviceRoute chosen)
{
    const bool late = assessment.freshness == rules::Freshness::Amber || assessment.freshness == rules::Freshness::Red;
    return late && startsCase(chosen);
}

Done allowed(const Situation &situation)
{
    QList<FieldProblem> problems = situation.picture.problems + missingOf(situation.intake);
    for (const FieldProblem &problem : std::as_const(problems)) {
        if (problem.severity == FieldProblem::Severity::Refused)
            return fail(problem.code, QStringLiteral("refused field"), problem.where);
    }
    const IntakeDecision &decision = situation.intake.decision;
    if (decision.route == AdviceRoute::IcmOrMda)
        return fail(ErrorCode::NotAllowed, QStringLiteral("one of the two routes is to be chosen"),
            QStringLiteral("decision.route"));
    const bool reasonNeeded = deviates(situation.picture.advice.route, decision.route) ||
                              asksMotivation(situation.picture.assessment, decision.route);
    if (reasonNeeded && isBlank(decision.reason))
        return fail(ErrorCode::ReasonMissing, QStringLiteral("deviating, or long after the crisis"),
            QStringLiteral("decision.reason"));
    return {};
}

class Planner
{
public:
    Planner(const Situation &situation, const routing::Region &region, Recorder recorder)
        : m_situation(situation), m_region(region), m_by(recorder)
    {
    }

    [[nodiscard]] RecordPlan plan()
    {
        m_plan.intake = m_situation.intake;
        m_plan.intake.municipality = municipalityOf(m_plan.intake, m_region);
        m_plan.intake.decision.deviates = deviates(m_situation.picture.advice.route, m_plan.intake.decision.route);
        planHousehold();
        planPersons();
        planRelations();
        planEvents();
        planIncluded();
        planDecision();
        planCase();
        m_plan.intake.unread.clear();
        m_plan.payload = exchange::intakeToJson(m_plan.intake);
        return std::move(m_plan);
    }

private:
    void planHousehold()
    {
        const IntakePicture &picture = m_situation.picture;
        if (picture.householdKnown) {
            m_plan.household = picture.household;
        } else {
            Household household;
            household.id = HouseholdId::create(m_by.ids);
            household.name = picture.householdName;
            household.municipality = m_plan.intake.municipality;
            m_plan.household = household.id;
            m_plan.newHousehold = household;
        }
        m_plan.intake.household = m_plan.household;
        if (!m_plan.intake.dwelling.isEmpty())
            m_plan.householdAddresses.append(withId(m_plan.intake.dwelling));
    }

    /// Somebody who was named, whom nobody decided on and who resembles nobody, is a new person.
    void planPersons()
    {
        for (qsizetype i = 0; i < m_plan.intake.persons.size(); ++i) {
            IntakePerson &person = m_plan.intake.persons[i];
            const bool stranger = person.choice == MentionChoice::Open && m_situation.open.value(i).isEmpty() &&
                                  !nameOf(person.mention).isEmpty();
            if (stranger)
                person.choice = MentionChoice::NewPerson;
            if (person.choice == MentionChoice::NewPerson && person.person.isNull())
                person.person = PersonId::create(m_by.ids);
            if (person.choice == MentionChoice::Open)
                continue;
            if (person.choice == MentionChoice::NewPerson)
                m_plan.newPersons.append(personOf(person));
            else
                m_plan.heardOfKnown.append({person.person, person.mention});
            if (!person.mention.address.isEmpty())
                m_plan.personAddresses.append({person.person, withId(person.mention.address)});
            planMembership(person);
        }
    }

    [[nodiscard]] static Person personOf(const IntakePerson &from)
    {
        const Mention &heard = from.mention;
        return {from.person, nameOf(heard), heard.birthDate, heard.sex, heard.phone, heard.callBack, heard.callBackNote,
            heard.bsn, 0};
    }

    void planMembership(const IntakePerson &person)
    {
        const auto &members = m_situation.view.memberships;
        const bool there = std::any_of(members.cbegin(), members.cend(), [&](const Membership &member) {
            return member.person == person.person && !member.id.isNull() && member.holdsOn(m_by.now.date);
        });
        if (person.inHousehold && !there) {
            m_plan.memberships.append({MembershipId::create(m_by.ids), m_plan.household, person.person,
                person.memberSince, {}, person.livesIn});
        }
    }

    void planRelations()
    {
        const auto who = [this](int place) { return m_plan.intake.persons.at(place).person; };
        // what is kept can be read back: an intake with a relation to nobody cannot
        const auto isThere = [this](int place) { return place >= 0 && place < m_plan.intake.persons.size(); };
        m_plan.intake.relations.removeIf(
            [&](const IntakeRelation &one) { return !isThere(one.from) || !isThere(one.to); });
        for (const IntakeRelation &relation : std::as_const(m_plan.intake.relations)) {
            const PersonId from = who(relation.from);
            const PersonId to = who(relation.to);
            if (!from.isNull() && !to.isNull() && from != to && isChosen(relation.from) && isChosen(relation.to))
                m_plan.relations.append({RelationId::create(m_by.ids), from, to, relation.kind, {}, {}});
        }
    }

    [[nodiscard]] bool isChosen(int place) const
    {
        return m_plan.intake.persons.at(place).choice != MentionChoice::Open;
    }

    /// A mention belongs to one event: the second event that names the same person gets a mention of its own.
    void planEvents()
    {
        Gathered typed = typedEvents(m_plan.intake, m_situation.open, m_plan.household, m_situation.picture.problems);
        for (store::OrderWithLinks &entry : typed.orders) {
            if (entry.order.municipality.isEmpty() && entry.order.kind == OrderKind::Order && isCurrent(entry.order.id))
                entry.order.municipality = m_plan.intake.municipality;
            ownMentions(entry.order.mentions, entry.links);
            m_plan.orders.append(entry.order);
            m_plan.links.append(entry.links);
            m_plan.ordersByHand.append(entry.order.id);
        }
        for (store::ReportWithLinks &entry : typed.reports) {
            ownMentions(entry.report.mentions, entry.links);
            m_plan.reports.append(entry.report);
            m_plan.links.append(entry.links);
            m_plan.reportsByHand.append(entry.report.id);
        }
        for (Link &link : m_plan.links)
            link.id = LinkId::create(m_by.ids);
    }

    [[nodiscard]] bool isCurrent(const BarringOrderId &id) const
    {
        const auto &orders = m_plan.intake.orders;
        return std::any_of(orders.cbegin(), orders.cend(),
            [&](const IntakeOrder &entry) { return entry.current && entry.order.id == id; });
    }

    void ownMentions(QList<Mention> &mentions, QList<Link> &links)
    {
        for (Mention &mention : mentions) {
            const MentionId was = mention.id;
            if (!was.isNull() && !m_used.contains(was)) {
                m_used.insert(was);
                continue;
            }
            mention.id = MentionId::create(m_by.ids);
            m_used.insert(mention.id);
            for (Link &link : links) {
                if (link.mention == was)
                    link.mention = mention.id;
            }
        }
    }

    void planIncluded()
    {
        for (const HistoryEvent &event : m_situation.picture.history) {
            if (event.fromThisIntake || !m_plan.intake.includedEvents.contains(event.id))
                continue;
            if (event.isOrder)
                m_plan.ordersByHand.append(BarringOrderId::parse(event.id).value_or(BarringOrderId()));
            else
                m_plan.reportsByHand.append(VtReportId::parse(event.id).value_or(VtReportId()));
        }
    }

    void planDecision()
    {
        const IntakePicture &picture = m_situation.picture;
        FrozenAssessment &frozen = m_plan.assessment;
        frozen.id = AssessmentId::create(m_by.ids);
        frozen.household = m_plan.household;
        frozen.intake = m_plan.intake.id;
        frozen.referenceDate = picture.assessment.referenceDate;
        frozen.ruleSet = picture.assessment.ruleSet;
        frozen.advice = picture.assessment.advice;
        frozen.input = exchange::toJson(picture.input);
        frozen.outcome = exchange::toJson(picture.assessment);
        if (const rules::RuleSet *set = m_region.rules.inForceOn(frozen.referenceDate))
            frozen.ruleSetText = set->text;
        const IntakeDecision &chosen = m_plan.intake.decision;
        m_plan.decision = {DecisionId::create(m_by.ids), frozen.id, picture.advice.route, chosen.route, chosen.deviates,
            chosen.reason, m_by.user, {}};
    }

    void planCase()
    {
        const IntakePicture &picture = m_situation.picture;
        const IntakeDecision &chosen = m_plan.intake.decision;
        m_plan.deadlines = picture.deadlines;
        m_plan.numberPrefix = m_by.practice ? QStringLiteral("OEF") : QStringLiteral("RK");
        m_plan.year = m_by.now.date.year();
        if (!startsCase(chosen.route))
            return;
        const QString executor = chosen.assignedTo.isEmpty() ? picture.advice.executor : chosen.assignedTo;
        m_plan.executor = executor;
        if (!picture.openCases.isEmpty()) {
            CaseFile open = picture.openCases.first().file;
            // scaling up or down is a step of the case itself, with its reason: a route that goes on goes on; where
            // none does, the decided one begins (settleDecided)
            if (open.route == chosen.route && !executor.isEmpty())
                open.executor = executor;
            open.handler = chosen.handler.isEmpty() ? open.handler : chosen.handler;
            m_plan.openCase = open;
            return;
        }
        CaseFile file;
        file.id = CaseId::create(m_by.ids);
        file.household = m_plan.household;
        file.route = chosen.route;
        file.status = CaseStatus::AwaitingCheck;
        file.executor = executor;
        file.handler = chosen.handler;
        file.municipality = m_plan.intake.municipality;
        file.intake = m_plan.intake.id;
        m_plan.newCase = file;
    }

    [[nodiscard]] Address withId(Address address) const
    {
        if (address.id.isNull())
            address.id = AddressId::create(m_by.ids);
        return address;
    }

    const Situation &m_situation;
    const routing::Region &m_region;
    Recorder m_by;
    RecordPlan m_plan;
    QSet<MentionId> m_used;
};

} // namespace

bool deviates(AdviceRoute advised, AdviceRoute chosen)
{
    return advised == AdviceRoute::IcmOrMda ? !startsCase(chosen) : advised != chosen;
}

bool startsCase(AdviceRoute route)
{
    return route == AdviceRoute::Icm || route == AdviceRoute::Mda;
}

Result<RecordPlan> planFor(const Situation &situation, const routing::Region &region, Recorder recorder)
{
    if (const Done can = allowed(situation); !can)
        return tl::unexpected(can.error());
    return Planner(situation, region, recorder).plan();
}

} // namespace regie::casebook
