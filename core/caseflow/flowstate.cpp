#include "core/caseflow/flowstate.h"

#include "core/domain/codes.h"

#include <algorithm>

namespace regie::caseflow {

namespace {

/// Takes events in one by one.
class Folding
{
public:
    explicit Folding(FlowState &state) : m_state(state) {}

    void take(const FlowEvent &event)
    {
        m_state.lastSeq = std::max(m_state.lastSeq, event.seq);
        m_state.events.append(event);
        if (event.kind == FlowEventKind::RunStarted)
            return startRun(event);
        for (FlowRun &run : m_state.runs) {
            if (run.number == event.run)
                takeRun(run, event);
        }
        takeCase(event);
    }

private:
    void startRun(const FlowEvent &event)
    {
        FlowRun run;
        run.number = event.run;
        run.flow = event.code;
        run.route = event.route;
        run.linkedRun = event.linkedRun;
        run.order = event.order;
        run.start = event.at;
        run.stays = {{event.to, event.at}};
        run.standing = event.standing;
        if (run.standing == Standing::Active)
            run.activeFrom = event.at;
        m_state.runs.append(run);
    }

    static void takeRun(FlowRun &run, const FlowEvent &event)
    {
        if (event.kind == FlowEventKind::Moved) {
            run.stays.append({event.to, event.at});
            run.standing = event.standing;
            if (run.standing == Standing::Active && !run.activeFrom)
                run.activeFrom = event.at;
        } else if (event.kind == FlowEventKind::Suspended) {
            run.suspendedFrom = event.at;
            run.suspendedUntil = event.until;
        } else if (event.kind == FlowEventKind::Resumed && run.suspendedFrom) {
            run.suspensions.append({*run.suspendedFrom, event.at});
            run.suspendedFrom.reset();
            run.suspendedUntil.reset();
        } else if (event.kind == FlowEventKind::Extended) {
            run.extendedTo = event.until;
        }
    }

    void takeCase(const FlowEvent &event)
    {
        switch (event.kind) {
        case FlowEventKind::PhaseEntered:
            return enterPhase(event);
        case FlowEventKind::PhasesLeft:
            return leavePhase(event.at);
        case FlowEventKind::RoleNamed:
            return nameRole(event);
        case FlowEventKind::PartnerJoined:
            leavePartner(event.organisation, event.at);
            m_state.partners.append({event.organisation, event.intensity.value_or(Intensity::Normal), m_state.phase(),
                event.at, std::nullopt, event.seq});
            return;
        case FlowEventKind::PartnerLeft:
            return leavePartner(event.organisation, event.at);
        case FlowEventKind::EffortRaised:
        case FlowEventKind::EffortLowered:
            m_state.efforts.append({event.organisation, event.kind == FlowEventKind::EffortRaised, event.at,
                event.until.value_or(event.at), event.reason});
            return;
        case FlowEventKind::GoalSet:
            m_state.goal = event.code;
            return;
        case FlowEventKind::FrameSet:
            m_state.frameOrganisation = event.organisation;
            m_state.frameNote = event.note;
            return;
        case FlowEventKind::FlagRaised:
        case FlowEventKind::FlagSettled:
            return takeFlag(event);
        case FlowEventKind::RunStarted:
        case FlowEventKind::Moved:
        case FlowEventKind::StepDone:
        case FlowEventKind::Suspended:
        case FlowEventKind::Resumed:
        case FlowEventKind::Extended:
        case FlowEventKind::Corrected:
            return;
        }
    }

    void enterPhase(const FlowEvent &event)
    {
        const auto phase = codeOf<SafetyPhase>(event.to);
        if (!phase)
            return;
        const std::optional<SafetyPhase> before = m_state.phase();
        leavePhase(event.at);
        m_state.phases.append({*phase, event.at, std::nullopt, before && *phase < *before, event.reason, event.seq});
        for (qsizetype index = 0; index < m_state.partners.size(); ++index) {
            PartnerStay stay = m_state.partners.at(index);
            if (stay.until || stay.phase == phase)
                continue;
            if (!(stay.from < event.at)) { // joined with the phase: no band before it
                m_state.partners[index].phase = phase;
                continue;
            }
            m_state.partners[index].until = event.at; // the band goes on in the new phase
            stay.phase = phase;
            stay.from = event.at;
            stay.seq = event.seq;
            m_state.partners.append(stay);
        }
    }

    void leavePhase(LocalDateTime at)
    {
        if (!m_state.phases.isEmpty() && !m_state.phases.constLast().until)
            m_state.phases.last().until = at;
    }

    void leavePartner(const QString &organisation, LocalDateTime at)
    {
        for (PartnerStay &stay : m_state.partners) {
            if (stay.organisation == organisation && !stay.until)
                stay.until = at;
        }
    }

    void nameRole(const FlowEvent &event)
    {
        // the code is the act; the role it gives stands in `to`
        m_state.roles.removeIf([&](const RoleHeld &held) { return held.role == event.to; });
        m_state.roles.append({event.to, event.parties.value(0), event.at});
    }

    void takeFlag(const FlowEvent &event)
    {
        const auto flag = fromCode<RedFlag>(event.outcome);
        if (!flag)
            return;
        if (event.kind == FlowEventKind::FlagRaised) {
            m_state.raised.insert(*flag);
            m_state.settled.remove(*flag);
        } else {
            m_state.settled.insert(*flag);
        }
    }

    FlowState &m_state;
};

} // namespace

FlowState fold(const QList<FlowEvent> &events)
{
    QList<FlowEvent> inOrder = events;
    std::stable_sort(
        inOrder.begin(), inOrder.end(), [](const FlowEvent &a, const FlowEvent &b) { return a.seq < b.seq; });
    QSet<FlowEventId> corrected;
    for (const FlowEvent &event : std::as_const(inOrder)) {
        if (event.kind == FlowEventKind::Corrected)
            corrected.insert(event.corrects);
    }
    FlowState state;
    Folding folding(state);
    for (const FlowEvent &event : std::as_const(inOrder)) {
        if (!corrected.contains(event.id) || event.id.isNull())
            folding.take(event);
    }
    return state;
}

const FlowRun *FlowState::run(int number) const
{
    const auto found =
        std::find_if(runs.cbegin(), runs.cend(), [number](const FlowRun &one) { return one.number == number; });
    return found == runs.cend() ? nullptr : &*found;
}

const FlowRun *FlowState::activeRoute() const
{
    const auto found =
        std::find_if(runs.crbegin(), runs.crend(), [](const FlowRun &one) { return one.route && one.isActive(); });
    return found == runs.crend() ? nullptr : &*found;
}

const FlowRun *FlowState::lastRoute() const
{
    const auto found = std::find_if(runs.crbegin(), runs.crend(), [](const FlowRun &one) { return one.route; });
    return found == runs.crend() ? nullptr : &*found;
}

std::optional<SafetyPhase> FlowState::phase() const
{
    return phases.isEmpty() || phases.constLast().until ? std::nullopt : std::optional(phases.constLast().phase);
}

const RoleHeld *FlowState::role(const QString &wanted) const
{
    const auto found =
        std::find_if(roles.cbegin(), roles.cend(), [&](const RoleHeld &one) { return one.role == wanted; });
    return found == roles.cend() ? nullptr : &*found;
}

QList<const FlowEvent *> FlowState::done(int wanted, const QString &code) const
{
    QList<const FlowEvent *> found;
    for (const FlowEvent &event : events) {
        const bool companion = event.kind == FlowEventKind::PhaseEntered || event.kind == FlowEventKind::PhasesLeft ||
                               event.kind == FlowEventKind::Corrected || event.kind == FlowEventKind::RunStarted;
        if (event.run == wanted && event.code == code && !companion)
            found.append(&event);
    }
    return found;
}

const FlowEvent *FlowState::last(int wanted, const QString &code) const
{
    const QList<const FlowEvent *> found = done(wanted, code);
    const auto latest = std::max_element(found.cbegin(), found.cend(),
        [](const FlowEvent *a, const FlowEvent *b) { return a->at == b->at ? a->seq < b->seq : a->at < b->at; });
    return latest == found.cend() ? nullptr : *latest;
}

bool FlowState::duoComplete() const
{
    const RoleHeld *worker = role(QStringLiteral("icm-worker"));
    const RoleHeld *local = role(QStringLiteral("local-member"));
    return worker != nullptr && local != nullptr && !samePerson(worker->who, local->who);
}

bool samePerson(const Party &a, const Party &b)
{
    return !a.name.trimmed().isEmpty() && a.name.simplified().compare(b.name.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace regie::caseflow
