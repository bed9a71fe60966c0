#include "core/report/casesections.h"

#include "core/caseflow/flowdefinition.h"
#include "core/caseflow/nextdate.h"

#include <algorithm>

namespace regie::report {
namespace {

using caseflow::FlowEvent;
using caseflow::FlowEventKind;
using caseflow::FlowRun;
using caseflow::FlowState;
using privacy::Field;

CodeWord word(CodeWord::Of of, const QString &code)
{
    return {of, code};
}

Line when(const LocalDateTime &at, bool withTime = false)
{
    return {{Moment{at, withTime}}};
}

bool isDecision(const routing::Region &region, const FlowRun *run, const FlowEvent &event)
{
    if (region.flows && run != nullptr) {
        const caseflow::FlowDefinition *flow = region.flows->flow(run->flow, event.at.date);
        const caseflow::Act *act = flow != nullptr ? flow->act(event.code) : nullptr;
        if (act != nullptr)
            return act->decision;
    }
    return event.kind == FlowEventKind::Moved;
}

/// What happened, with whom it was and for whom it is; reasons and notes behind it.
Line stepLine(const CaseSource &source, const FlowEvent &event)
{
    Line line;
    const Code act = word(CodeWord::Of::Act, event.code);
    if (const QString member = source.nameOf(event.member); !member.isEmpty())
        line.values.append(Phrased{Phrase::StepWith, {act, member}});
    else if (!event.organisation.isEmpty() && source.passes(Field::Partners))
        line.values.append(Phrased{Phrase::StepOrganisation, {act, source.organisation(event.organisation)}});
    else
        line.values.append(act);
    if (source.passes(Field::StepReason, event.reason))
        line.values.append(Verbatim{event.reason});
    if (source.passes(Field::StepNote, event.note))
        line.values.append(Verbatim{event.note});
    return line;
}

QString partiesText(const CaseSource &source, const FlowEvent &event)
{
    QStringList out;
    for (const caseflow::Party &party : event.parties) {
        if (!source.passes(Field::StepParties, party.name))
            continue;
        const QString organisation = source.organisation(party.organisation);
        out.append(organisation.isEmpty() ? party.name : party.name + QStringLiteral(" (%1)").arg(organisation));
    }
    return out.join(QStringLiteral(", "));
}

/// A partner sees the decisions on itself and on all, not those on another partner.
bool concerns(const CaseSource &source, const FlowEvent &event)
{
    const QString &partner = source.to.partner;
    return partner.isEmpty() || event.organisation.isEmpty() || event.organisation == partner;
}

void addRoles(Bullets &bullets, const CaseSource &source)
{
    for (const caseflow::RoleHeld &held : source.facts.flow.roles) {
        if (!source.passes(Field::Roles, held.who.name))
            continue;
        const Code role = word(CodeWord::Of::Role, held.role);
        const QString organisation = source.organisation(held.who.organisation);
        bullets.items.append(organisation.isEmpty() ? phrase(Phrase::RoleLine, {role, held.who.name})
                                                    : phrase(Phrase::RoleOfLine, {role, held.who.name, organisation}));
    }
}

QList<Deadline> openDeadlines(const CaseSource &source)
{
    QList<Deadline> open;
    for (const Deadline &deadline : source.facts.intake.deadlines) {
        if (!deadline.doneAt)
            open.append(deadline);
    }
    std::stable_sort(open.begin(), open.end(), [](const Deadline &a, const Deadline &b) { return a.due < b.due; });
    return open;
}

/// The history as far as it may be told, without where it comes from.
QList<HistoryEvent> tellable(const CaseSource &source, const QList<HistoryEvent> &history)
{
    QList<HistoryEvent> out;
    for (HistoryEvent event : history) {
        if (!eventPasses(source.intake, event))
            continue;
        event.source.clear();
        event.number.clear();
        event.persons.clear();
        out.append(event);
    }
    return out;
}

TimelineFacts tellable(const CaseSource &source)
{
    TimelineFacts facts = source.facts.timeline;
    facts.history = tellable(source, facts.history);
    if (!source.passes(Field::CaseRoute))
        facts.routes.clear();
    if (!source.passes(Field::CaseStand))
        facts.phases.clear();
    for (PhaseStretch &phase : facts.phases) {
        if (!source.passes(Field::PhaseReason, phase.reason))
            phase.reason.clear();
    }
    for (IncidentMoment &incident : facts.incidents) {
        if (!source.passes(Field::IncidentText, incident.what))
            incident.what.clear();
        if (!incident.flags.isEmpty() && !source.passes(Field::RedFlags))
            incident.flags.clear();
    }
    if (!facts.partners.isEmpty() && !source.passes(Field::Partners))
        facts.partners.clear();
    if (!facts.meetings.isEmpty() && !source.passes(Field::Steps))
        facts.meetings.clear();
    if (!source.passes(Field::Deadlines)) {
        facts.actions.clear();
        facts.deadlines.clear();
    }
    return facts;
}

} // namespace

QString CaseSource::nameOf(PersonId person) const
{
    const auto found = std::ranges::find_if(
        facts.intake.members, [person](const store::PersonRow &row) { return row.person.id == person; });
    if (person.isNull() || found == facts.intake.members.cend())
        return {};
    const QString name = found->person.name.full();
    return redaction().passes(Field::PersonName, name) ? name : QString();
}

QString CaseSource::organisation(const QString &id) const
{
    return id.isEmpty() ? QString() : organisationName(intake, id);
}

/// What of the dates may be told; that somebody else has something to do, or that there will be a meeting, only to whom
/// the profile tells it anyway.
caseflow::CaseAgenda tellableAgenda(const CaseSource &source)
{
    const CaseFacts &facts = source.facts;
    const privacy::Profile &profile = source.intake.profile();
    caseflow::CaseAgenda agenda{.status = facts.file.status};
    if (const QList<Deadline> open = openDeadlines(source); !open.isEmpty() && source.passes(Field::Deadlines))
        agenda.terms = open;
    if (profile.names(Field::PlanActions)) {
        for (const caseflow::PlanAction &action : facts.actions) {
            if (action.isOpen() && isAddressed(source, action) && source.passes(Field::PlanActions, action.what))
                agenda.actions.append(action);
        }
    }
    if (profile.names(Field::Meetings) && source.to.member.isNull()) { // one of the family may be asked without another
        for (const MeetingFact &meeting : facts.meetings) {
            const bool planned = meeting.state == caseflow::MeetingState::Planned;
            if (planned && source.to.meeting.isNull() && source.passes(Field::Meetings))
                agenda.meetings.append({.kind = meeting.kind, .at = meeting.at});
        }
    }
    return agenda;
}

/// What an action is about stands in the plan, if anywhere.
Line dateLine(const caseflow::NextDate &date)
{
    if (std::holds_alternative<caseflow::PlanAction>(date.what))
        return phrase(date.late ? Phrase::LateAction : Phrase::NextAction, {date.at.date});
    const auto *term = std::get_if<Deadline>(&date.what);
    const Code what = term != nullptr ? Code(term->kind) : Code(std::get<caseflow::Meeting>(date.what).kind);
    return phrase(date.late ? Phrase::LateDate : Phrase::NextDate, {what, date.at});
}

void addNextDates(Bullets &bullets, const CaseSource &source)
{
    const caseflow::NextDates dates = caseflow::nextDatesOf(tellableAgenda(source), source.facts.intake.made);
    if (dates.first && dates.first->late)
        bullets.items.append(dateLine(*dates.first));
    if (dates.coming)
        bullets.items.append(dateLine(*dates.coming));
}

Bullets standBullets(const CaseSource &source)
{
    Bullets bullets;
    bullets.title = Phrase::Stand;
    const CaseFacts &facts = source.facts;
    const FlowState &flow = facts.flow;
    if (source.passes(Field::CaseRoute))
        bullets.items.append(phrase(Phrase::RouteLine, {Code(facts.file.route)}));
    if (source.passes(Field::CaseStand)) {
        bullets.items.append(phrase(Phrase::StatusLine, {Code(facts.file.status)}));
        if (!flow.phases.isEmpty() && flow.phase())
            bullets.items.append(phrase(Phrase::PhaseLine, {Code(*flow.phase()), flow.phases.constLast().from.date}));
        if (const FlowRun *run = flow.lastRoute(); run != nullptr && !run->state().isEmpty())
            bullets.items.append(
                phrase(Phrase::StateLine, {Code(word(CodeWord::Of::State, run->state())), run->since().date}));
    }
    if (!flow.goal.isEmpty() && source.passes(Field::Goal))
        bullets.items.append(phrase(Phrase::GoalLine, {Code(word(CodeWord::Of::Act, flow.goal))}));
    addRoles(bullets, source);
    addNextDates(bullets, source);
    return bullets;
}

Table phasesTable(const CaseSource &source)
{
    Table table;
    table.title = Phrase::Phases;
    if (!source.passes(Field::CaseStand))
        return table;
    table.columns = {{Phrase::PhaseColumn, 46}, {Phrase::From, 25}, {Phrase::Until, 25}};
    const QList<caseflow::PhaseStay> &phases = source.facts.flow.phases;
    const bool reasons = std::ranges::any_of(
        phases, [&](const caseflow::PhaseStay &stay) { return source.passes(Field::PhaseReason, stay.reason); });
    if (reasons)
        table.columns.append({Phrase::Reason, 83});
    for (const caseflow::PhaseStay &stay : phases) {
        Line name{{Code(stay.phase)}};
        if (stay.relapse)
            name.values.append(Phrased{Phrase::Relapse});
        QList<Line> row = {name, when(stay.from), stay.until ? when(*stay.until) : phrase(Phrase::Ongoing)};
        if (reasons)
            row.append(source.passes(Field::PhaseReason, stay.reason) ? said(stay.reason) : Line{});
        table.rows.append(row);
    }
    return table;
}

Table partnersTable(const CaseSource &source)
{
    Table table;
    table.title = Phrase::Partners;
    const FlowState &flow = source.facts.flow;
    if (flow.partners.isEmpty() || !source.passes(Field::Partners))
        return table;
    table.columns = {{Phrase::Partner, 52}, {Phrase::PhaseColumn, 42}, {Phrase::Effort, 26}, {Phrase::From, 25},
        {Phrase::Until, 25}};
    for (const caseflow::PartnerStay &stay : flow.partners) {
        table.rows.append({said(source.organisation(stay.organisation)),
            stay.phase ? Line{{Code(*stay.phase)}} : Line{}, Line{{Code(stay.intensity)}}, when(stay.from),
            stay.until ? when(*stay.until) : phrase(Phrase::Ongoing)});
    }
    for (const caseflow::Effort &effort : flow.efforts) {
        Line line = phrase(effort.raised ? Phrase::EffortRaised : Phrase::EffortLowered,
            {source.organisation(effort.organisation), effort.from.date, effort.until.date});
        if (source.passes(Field::PartnerReason, effort.reason))
            line.values.append(Verbatim{effort.reason});
        table.below.append(line);
    }
    return table;
}

Table stepsTable(const CaseSource &source, bool decisionsOnly)
{
    Table table;
    table.title = decisionsOnly ? Phrase::Decisions : Phrase::Steps;
    if (!source.passes(Field::Steps))
        return table;
    const FlowState &flow = source.facts.flow;
    table.columns = {{Phrase::Date, 25}, {Phrase::Step, 79}, {Phrase::Outcome, 34}, {Phrase::Estimator, 35}};
    bool outcomes = false;
    bool parties = false;
    for (const FlowEvent &event : flow.events) {
        const bool skipped =
            event.code.isEmpty() || event.kind == FlowEventKind::RunStarted || !concerns(source, event);
        if (skipped || (decisionsOnly && !isDecision(source.intake.region, flow.run(event.run), event)))
            continue;
        const bool outcome = !event.outcome.isEmpty() && source.passes(Field::StepOutcome);
        const QString with = partiesText(source, event);
        outcomes = outcomes || outcome;
        parties = parties || !with.isEmpty();
        table.rows.append({when(event.at), stepLine(source, event),
            outcome ? Line{{Code(word(CodeWord::Of::Outcome, event.outcome))}} : Line{}, said(with)});
    }
    if (table.rows.isEmpty()) {
        table.columns.clear();
        table.below = {phrase(Phrase::NothingDone)};
    }
    const auto without = [&table](qsizetype column) {
        table.columns.removeAt(column);
        for (QList<Line> &row : table.rows)
            row.removeAt(column);
    };
    if (!table.rows.isEmpty() && !parties)
        without(3);
    if (!table.rows.isEmpty() && !outcomes)
        without(2);
    return table;
}

Table dueTable(const CaseSource &source)
{
    Table table;
    table.title = Phrase::DueDates;
    if (!source.passes(Field::Deadlines))
        return table;
    const QDate start = source.facts.intake.made.date;
    for (const Deadline &deadline : openDeadlines(source)) {
        const routing::TermSetting *term = source.intake.region.term(toCode(deadline.kind), start);
        Line basis;
        if (term != nullptr && !term->basis.isEmpty())
            basis = phrase(term->confirmed ? Phrase::BasisConfirmed : Phrase::BasisUnconfirmed, {term->basis});
        table.rows.append({Line{{Code(deadline.kind)}}, when(deadline.due, true), basis});
    }
    if (table.rows.isEmpty())
        table.below = {phrase(Phrase::NothingDue)};
    else
        table.columns = {{Phrase::What, 70}, {Phrase::When, 45}, {Phrase::Basis, 58}};
    return table;
}

Chart timelineChart(const CaseSource &source)
{
    if (!source.passes(Field::ThroughTime))
        return {};
    Chart chart;
    chart.timeline = composeTimeline(tellable(source));
    for (TimelineItem &item : chart.timeline.items)
        item.id.clear(); // nothing opens on paper
    return chart;
}

FamilyDrawing familyDrawing(const CaseSource &source)
{
    FamilyDrawing drawing;
    const CaseFacts &facts = source.facts;
    if (facts.family.isEmpty() || !source.passes(Field::FamilyTree) || !source.passes(Field::PersonName))
        return drawing;
    drawing.on = facts.intake.made.date;
    drawing.family = facts.family;
    Family &family = drawing.family;
    if (source.intake.profile().outward()) // grandparents and half-brothers are people outside this household
        family.persons.removeIf([&](const FamilyMember &member) { return source.nameOf(member.person.id).isEmpty(); });
    const bool born = source.passes(Field::PersonBirthDate);
    for (FamilyMember &member : family.persons) {
        member.person.phone.clear();
        member.person.bsn.clear();
        member.person.callBackNote.clear();
        member.putOut = member.putOut && source.passes(Field::PersonRole);
        if (!born)
            member.person.birthDate = {};
    }
    if (!family.ties.isEmpty() && !source.passes(Field::FamilyPatterns))
        family.ties.removeIf([](const FamilyTie &tie) { return isPattern(tie.kind); });
    for (FamilyTie &tie : family.ties)
        tie.note.clear();
    const bool elsewhere = source.intake.profile().names(Field::PersonElsewhere);
    for (FamilyHousehold &household : family.households)
        household.place.clear();
    family.households.removeIf([&](const FamilyHousehold &one) { return one.secret || (!one.ofCase && !elsewhere); });
    family = canonical(std::move(family));
    return drawing;
}

Bullets sourceBullets(const CaseSource &source)
{
    Bullets bullets;
    bullets.title = Phrase::Sources;
    const CaseFacts &facts = source.facts;
    if (facts.intake.intake.calledAt.isValid())
        bullets.items.append(phrase(Phrase::SourceIntake, {facts.intake.intake.calledAt.date}));
    const QList<HistoryEvent> told = tellable(source, facts.intake.history);
    if (!told.isEmpty()) {
        const auto latest = std::max_element(
            told.cbegin(), told.cend(), [](const HistoryEvent &a, const HistoryEvent &b) { return a.at < b.at; });
        bullets.items.append(phrase(Phrase::SourceEvents, {static_cast<int>(told.size()), latest->at.date}));
    }
    if (!facts.flow.events.isEmpty() && source.passes(Field::Steps))
        bullets.items.append(phrase(Phrase::SourceSteps, {facts.flow.events.constLast().at.date}));
    if (!facts.safety.estimates.isEmpty() && source.passes(Field::SafetyScores))
        bullets.items.append(phrase(Phrase::SourceSafety, {facts.safety.estimates.constLast().on}));
    if (!facts.actions.isEmpty() && source.passes(Field::PlanActions))
        bullets.items.append(phrase(Phrase::SourcePlan, {facts.actions.constLast().setOn}));
    return bullets;
}

} // namespace regie::report
