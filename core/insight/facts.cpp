#include "core/insight/facts.h"

#include <algorithm>

namespace regie::insight {

using namespace Qt::StringLiterals;
using caseflow::FlowEventKind;

namespace {

QString flowOfRoute(AdviceRoute route)
{
    return route == AdviceRoute::Mda ? u"mda"_s : u"icm"_s;
}

/// What happened in one case, in order, into its routes, phases and first visit.
class CaseReading
{
public:
    CaseReading(CaseFacts &into, const QSet<FlowEventId> &corrected) : m_case(into), m_corrected(corrected) {}

    void take(const store::FigureFlow &event)
    {
        switch (event.kind) {
        case FlowEventKind::RunStarted:
            return begin(event);
        case FlowEventKind::Moved:
            return move(event);
        case FlowEventKind::PhaseEntered:
            return enter(event);
        case FlowEventKind::PhasesLeft:
            return leave(event.at);
        case FlowEventKind::StepDone:
            return visit(event);
        case FlowEventKind::Suspended:
        case FlowEventKind::Resumed:
        case FlowEventKind::Extended:
        case FlowEventKind::RoleNamed:
        case FlowEventKind::PartnerJoined:
        case FlowEventKind::PartnerLeft:
        case FlowEventKind::EffortRaised:
        case FlowEventKind::EffortLowered:
        case FlowEventKind::GoalSet:
        case FlowEventKind::FrameSet:
        case FlowEventKind::FlagRaised:
        case FlowEventKind::FlagSettled:
        case FlowEventKind::Corrected:
            return;
        }
    }

private:
    void begin(const store::FigureFlow &event)
    {
        if (!event.route)
            return;
        RouteFacts route;
        route.flow = event.act;
        route.begun = event.at;
        if (event.standing == u"active"_s)
            route.accepted = event.at;
        m_places.insert(event.run, m_case.routes.size());
        m_case.routes.append(route);
    }

    void move(const store::FigureFlow &event)
    {
        const auto place = m_places.constFind(event.run);
        if (place == m_places.cend())
            return;
        RouteFacts &route = m_case.routes[*place];
        const auto first = [&event](std::optional<LocalDateTime> &moment) {
            if (!moment)
                moment = event.at;
        };
        static const QStringList working{u"analysis"_s, u"coordination"_s, u"working"_s};
        if (event.to == u"weighing"_s)
            first(route.weighed);
        if (event.standing == u"active"_s)
            first(route.accepted);
        if (working.contains(event.to))
            first(route.worked);
        const bool over = event.standing == u"ended"_s || event.standing == u"resting"_s;
        if (over && !route.ended) {
            route.ended = event.at;
            route.endAct = event.act;
            route.endReason = event.reason;
        }
    }

    void enter(const store::FigureFlow &event)
    {
        const auto phase = caseflow::codeOf<caseflow::SafetyPhase>(event.to);
        if (!phase)
            return;
        const bool inPhase = !m_case.phases.isEmpty() && !m_case.phases.constLast().until;
        const bool relapse = inPhase && *phase < m_case.phases.constLast().phase;
        leave(event.at);
        m_case.phases.append({*phase, event.at, std::nullopt, relapse, event.reason});
    }

    void leave(LocalDateTime at)
    {
        if (!m_case.phases.isEmpty() && !m_case.phases.constLast().until)
            m_case.phases.last().until = at;
    }

    void visit(const store::FigureFlow &event)
    {
        if (!m_corrected.contains(event.id) && (!m_case.firstVisit || event.at < *m_case.firstVisit))
            m_case.firstVisit = event.at;
    }

    CaseFacts &m_case;
    const QSet<FlowEventId> &m_corrected;
    QHash<int, qsizetype> m_places = {};
};

/// A case in which nothing was recorded yet: what its status says, without moments.
void workOut(CaseFacts &one)
{
    RouteFacts route;
    route.flow = flowOfRoute(one.file.route);
    route.begun = one.file.openedAt;
    route.recorded = false;
    if (one.file.status != CaseStatus::AwaitingCheck)
        route.accepted = one.file.openedAt;
    if (one.file.status == CaseStatus::Closed) {
        route.ended = one.file.openedAt;
        route.endAct = u"unknown"_s;
    }
    one.routes.append(route);
    for (const store::FigureTerm &term : std::as_const(one.terms)) {
        if (term.kind == DeadlineKind::FirstVisit && term.doneAt)
            one.firstVisit = LocalDateTime::fromUtc(*term.doneAt);
    }
}

QHash<HouseholdId, HouseholdEvents> eventsOf(const QList<store::FigureEvent> &events)
{
    QHash<HouseholdId, HouseholdEvents> out;
    for (const store::FigureEvent &event : events) {
        HouseholdEvents &of = out[event.household];
        (event.isOrder ? of.orders : of.reports).append(event.at.date);
        if (event.isOrder && event.timeKnown)
            of.timedOrders.append(event.at);
    }
    for (HouseholdEvents &of : out) {
        std::sort(of.orders.begin(), of.orders.end());
        std::sort(of.reports.begin(), of.reports.end());
        std::sort(of.timedOrders.begin(), of.timedOrders.end());
    }
    return out;
}

QList<AssessmentFacts> assessmentsOf(const store::FigureRows &rows, const QHash<IntakeId, qsizetype> &byIntake)
{
    QList<AssessmentFacts> out;
    out.reserve(rows.assessments.size());
    for (const store::FigureAssessment &one : rows.assessments)
        out.append({one, one.intake.isNull() ? -1 : byIntake.value(one.intake, -1)});
    return out;
}

} // namespace

RegionFacts factsOf(const store::FigureRows &rows, const QList<store::FigureDouble> &doubles, LocalDateTime now)
{
    RegionFacts facts;
    facts.now = now;
    facts.cases.reserve(rows.cases.size());
    QHash<CaseId, qsizetype> places;
    QHash<IntakeId, qsizetype> byIntake;
    for (const store::FigureCase &file : rows.cases) {
        places.insert(file.id, facts.cases.size());
        byIntake.insert(file.intake, facts.cases.size());
        facts.cases.append(CaseFacts{file, {}, {}, {}, std::nullopt, {}, false});
    }
    for (const store::FigureTerm &term : rows.terms)
        facts.cases[places.value(term.file)].terms.append(term);
    QSet<FlowEventId> corrected;
    for (const store::FigureFlow &event : rows.flow) {
        if (event.kind == FlowEventKind::Corrected)
            corrected.insert(event.corrects);
    }
    std::vector<CaseReading> readings;
    readings.reserve(static_cast<std::size_t>(facts.cases.size()));
    for (CaseFacts &one : facts.cases)
        readings.emplace_back(one, corrected);
    for (const store::FigureFlow &event : rows.flow)
        readings[static_cast<std::size_t>(places.value(event.file))].take(event);
    QHash<HouseholdId, store::FigureDoubt> doubts;
    for (const store::FigureDoubt &doubt : rows.doubts)
        doubts.insert(doubt.household, doubt);
    QSet<HouseholdId> twice;
    for (const store::FigureDouble &one : doubles)
        twice.insert(one.household);
    for (const HouseholdId &household : rows.countedTwice)
        twice.insert(household);
    for (CaseFacts &one : facts.cases) {
        if (one.routes.isEmpty())
            workOut(one);
        one.doubt = doubts.value(one.file.household);
        one.doubleLikely = twice.contains(one.file.household);
    }
    facts.events = eventsOf(rows.events);
    for (auto last = rows.followedUntil.cbegin(); last != rows.followedUntil.cend(); ++last)
        facts.events[last.key()].until = last.value();
    facts.assessments = assessmentsOf(rows, byIntake);
    for (CaseFacts &one : facts.cases) {
        if (one.file.counted)
            one.file.id = CaseId(); // there is nothing to open
    }
    return facts;
}

} // namespace regie::insight
