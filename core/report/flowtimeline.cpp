#include "core/report/flowtimeline.h"

#include "core/domain/codes.h"

#include <algorithm>

namespace regie::report {
namespace {

using caseflow::FlowRun;
using caseflow::FlowState;
using caseflow::Intensity;
using caseflow::SafetyPhase;

constexpr QLatin1String stepPrefix("step-");

std::optional<QDate> dayOf(const std::optional<LocalDateTime> &at)
{
    return at ? std::optional(at->date) : std::nullopt;
}

AdviceRoute routeOf(const FlowRun &run)
{
    return run.flow == QLatin1String("mda") ? AdviceRoute::Mda : AdviceRoute::Icm;
}

int numberOf(SafetyPhase phase)
{
    switch (phase) {
    case SafetyPhase::ImmediateSafety:
        return 1;
    case SafetyPhase::RiskDrivenCare:
        return 2;
    case SafetyPhase::Recovery:
        return 3;
    }
    return 1;
}

PartnerEffort effortOf(Intensity intensity)
{
    switch (intensity) {
    case Intensity::Low:
        return PartnerEffort::Low;
    case Intensity::Normal:
        return PartnerEffort::Middle;
    case Intensity::High:
        return PartnerEffort::High;
    }
    return PartnerEffort::Middle;
}

PartnerEffort moved(PartnerEffort effort, bool raised)
{
    const int level = static_cast<int>(effort) + (raised ? 1 : -1);
    return static_cast<PartnerEffort>(
        std::clamp(level, static_cast<int>(PartnerEffort::Low), static_cast<int>(PartnerEffort::High)));
}

void addYears(TimelineFacts &facts, const FlowState &state)
{
    const bool worked = std::any_of(state.runs.cbegin(), state.runs.cend(),
        [](const FlowRun &run) { return run.route && run.activeFrom.has_value(); });
    if (!worked)
        return;
    for (RouteChoice &choice : facts.routes)
        choice.coordinationFrom.reset();
    for (const FlowRun &run : state.runs) {
        if (!run.route || !run.activeFrom)
            continue;
        RouteChoice year{.route = routeOf(run), .coordinationFrom = run.activeFrom->date};
        if (!run.isActive())
            year.ended = run.since().date;
        facts.routes.append(year);
    }
}

/// @p stretch with, in the time of @p effort, more or less.
QList<PartnerStretch> cut(const PartnerStretch &stretch, const caseflow::Effort &effort, QDate today)
{
    const QDate end = stretch.until.value_or(today);
    const QDate from = std::max(stretch.from, effort.from.date);
    const QDate until = std::min(end, effort.until.date);
    if (!(from < until))
        return {stretch};
    QList<PartnerStretch> parts;
    PartnerStretch part = stretch;
    part.until = from;
    if (stretch.from < from)
        parts.append(part);
    part.from = from;
    part.until = until < end ? std::optional(until) : stretch.until;
    part.effort = moved(stretch.effort, effort.raised);
    parts.append(part);
    if (until < end) {
        part = stretch;
        part.from = until;
        parts.append(part);
    }
    return parts;
}

/// The same effort in a next phase is one band.
void appendJoined(QList<PartnerStretch> &out, const PartnerStretch &next)
{
    const auto before = std::find_if(
        out.rbegin(), out.rend(), [&next](const PartnerStretch &one) { return one.partner == next.partner; });
    if (before != out.rend() && before->until == next.from && before->effort == next.effort)
        before->until = next.until;
    else
        out.append(next);
}

void addPartners(TimelineFacts &facts, const FlowState &state, const NameOf &nameOf)
{
    QList<caseflow::PartnerStay> stays = state.partners;
    std::stable_sort(stays.begin(), stays.end(),
        [](const caseflow::PartnerStay &a, const caseflow::PartnerStay &b) { return a.from < b.from; });
    QList<PartnerStretch> joined;
    for (const caseflow::PartnerStay &stay : std::as_const(stays)) {
        QList<PartnerStretch> parts{{.id = stepId(stay.seq),
            .partner = nameOf(stay.organisation),
            .effort = effortOf(stay.intensity),
            .from = stay.from.date,
            .until = dayOf(stay.until)}};
        for (const caseflow::Effort &effort : state.efforts) {
            if (effort.organisation != stay.organisation)
                continue;
            QList<PartnerStretch> next;
            for (const PartnerStretch &part : std::as_const(parts))
                next.append(cut(part, effort, facts.now.date));
            parts = next;
        }
        for (const PartnerStretch &part : std::as_const(parts))
            appendJoined(joined, part);
    }
    facts.partners.append(joined);
}

void addIncident(TimelineFacts &facts, const caseflow::FlowEvent &event)
{
    IncidentMoment incident{.id = stepId(event.seq), .at = event.at, .what = event.note};
    if (const auto flag = fromCode<RedFlag>(event.outcome))
        incident.flags = {*flag};
    incident.violation = event.code == QLatin1String("violation");
    facts.incidents.append(incident);
}

void addAct(TimelineFacts &facts, const caseflow::FlowEvent &event)
{
    const QString words = event.note.isEmpty() ? event.reason : event.note;
    if (event.parties.size() > 1)
        facts.meetings.append(
            {.id = stepId(event.seq), .at = event.at, .act = event.code, .what = words, .held = true});
    else
        facts.actions.append(
            {.id = stepId(event.seq), .act = event.code, .what = words, .due = event.at, .done = event.at});
}

void addEvents(TimelineFacts &facts, const FlowState &state)
{
    using caseflow::FlowEventKind;
    bool acted = false;
    for (const caseflow::FlowEvent &event : state.events) {
        switch (event.kind) {
        case FlowEventKind::FlagRaised:
            addIncident(facts, event);
            break;
        case FlowEventKind::StepDone:
        case FlowEventKind::Moved:
        case FlowEventKind::Suspended:
        case FlowEventKind::Resumed:
        case FlowEventKind::Extended:
        case FlowEventKind::RoleNamed:
        case FlowEventKind::GoalSet:
        case FlowEventKind::FrameSet:
        case FlowEventKind::FlagSettled:
            addAct(facts, event);
            acted = true;
            break;
        case FlowEventKind::RunStarted: // the years, the phases and the bands show these
        case FlowEventKind::PhaseEntered:
        case FlowEventKind::PhasesLeft:
        case FlowEventKind::PartnerJoined:
        case FlowEventKind::PartnerLeft:
        case FlowEventKind::EffortRaised:
        case FlowEventKind::EffortLowered:
        case FlowEventKind::Corrected:
            break;
        }
    }
    if (acted)
        facts.deadlines.removeIf([](const Deadline &term) { return term.doneAt.has_value(); });
}

} // namespace

QString stepId(int seq)
{
    return stepPrefix + QString::number(seq);
}

std::optional<int> stepOf(const QString &id)
{
    bool number = false;
    const int seq = id.startsWith(stepPrefix) ? id.mid(stepPrefix.size()).toInt(&number) : 0;
    return number ? std::optional(seq) : std::nullopt;
}

void addFlow(TimelineFacts &facts, const FlowState &state, const NameOf &nameOf)
{
    addYears(facts, state);
    for (const caseflow::PhaseStay &stay : state.phases)
        facts.phases.append({.id = stepId(stay.seq),
            .phase = numberOf(stay.phase),
            .from = stay.from.date,
            .until = dayOf(stay.until),
            .reason = stay.reason});
    addPartners(facts, state, nameOf);
    addEvents(facts, state);
}

} // namespace regie::report
