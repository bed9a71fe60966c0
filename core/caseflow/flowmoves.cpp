#include "core/caseflow/flowmoves.h"

#include "core/caseflow/flowconditions.h"
#include "core/domain/codes.h"

#include <algorithm>

namespace regie::caseflow {

namespace {

FlowEvent started(const FlowDefinition &flow, int number, LocalDateTime at)
{
    FlowEvent event;
    event.kind = FlowEventKind::RunStarted;
    event.run = number;
    event.code = flow.id;
    event.to = flow.start;
    event.standing = flow.state(flow.start)->standing;
    event.route = flow.route;
    event.at = at;
    return event;
}

void number(QList<FlowEvent> &events, int after)
{
    for (FlowEvent &event : events)
        event.seq = ++after;
}

/// Checks what was filled in, field by field.
class Fields
{
public:
    Fields(const ActVerdict &verdict, const Situation &at, const ActInput &input, LocalDateTime now)
        : m_act(*verdict.act), m_needs(verdict.needs), m_at(at), m_input(input), m_now(now)
    {
    }

    [[nodiscard]] QList<FieldRefusal> refusals()
    {
        checkMoment();
        for (const FlowField field : m_needs)
            checkField(field);
        if (m_act.order == OrderChange::Extend)
            checkExtension();
        checkPartner();
        checkDuo();
        return m_refusals;
    }

private:
    void refuse(FlowField field, RefusalCode code)
    {
        const bool there = std::any_of(m_refusals.cbegin(), m_refusals.cend(),
            [field](const FieldRefusal &other) { return other.field == field; });
        if (!there)
            m_refusals.append({field, code, {}});
    }
    void needed(FlowField field, bool there)
    {
        if (!there)
            refuse(field, RefusalCode::Missing);
    }

    void checkMoment()
    {
        if (!m_input.at.isValid())
            return refuse(FlowField::At, RefusalCode::Missing);
        if (m_now < m_input.at)
            return refuse(FlowField::At, RefusalCode::InFuture);
        const bool changesState = !m_act.to.isEmpty() || !m_act.starts.isEmpty();
        const bool changesPhase = m_act.phase || (changesState && m_at.run.route);
        const LocalDateTime earliest = changesState ? m_at.run.since() : m_at.run.start;
        const bool beforePhase =
            changesPhase && !m_at.state.phases.isEmpty() && m_input.at < m_at.state.phases.constLast().from;
        const bool beforeHold =
            m_act.effect == FlowEventKind::Resumed && m_at.run.suspendedFrom && m_input.at < *m_at.run.suspendedFrom;
        if (m_input.at < earliest || beforePhase || beforeHold)
            refuse(FlowField::At, RefusalCode::BeforeStart);
    }

    void checkField(FlowField field)
    {
        switch (field) {
        case FlowField::At:
            return;
        case FlowField::Reason:
            return needed(field, !m_input.reason.trimmed().isEmpty());
        case FlowField::Note:
            return needed(field, !m_input.note.trimmed().isEmpty());
        case FlowField::Organisation:
            return needed(field, !m_input.organisation.trimmed().isEmpty());
        case FlowField::Intensity:
            return needed(field, m_input.intensity.has_value());
        case FlowField::Outcome:
            needed(field, !m_input.outcome.isEmpty());
            if (!m_act.outcomes.contains(m_input.outcome))
                refuse(field, RefusalCode::UnknownValue);
            return;
        case FlowField::Member:
            needed(field, !m_input.member.isNull());
            if (!m_at.facts.members.contains(m_input.member))
                refuse(field, RefusalCode::UnknownValue);
            return;
        case FlowField::Until:
            needed(field, m_input.until && m_input.until->isValid());
            if (m_input.until && !(m_input.at < *m_input.until))
                refuse(field, RefusalCode::BeforeThatMoment);
            return;
        case FlowField::Who:
            return needed(field, named() == 1);
        case FlowField::Parties:
            return checkParties();
        }
    }

    [[nodiscard]] int named() const
    {
        return static_cast<int>(std::count_if(m_input.parties.cbegin(), m_input.parties.cend(),
            [](const Party &party) { return !party.name.trimmed().isEmpty(); }));
    }

    void checkParties()
    {
        if (named() < 2 || named() != m_input.parties.size())
            refuse(FlowField::Parties, m_input.parties.isEmpty() ? RefusalCode::Missing : RefusalCode::TwoNeeded);
        for (qsizetype a = 0; a < m_input.parties.size(); ++a) {
            for (qsizetype b = a + 1; b < m_input.parties.size(); ++b) {
                if (samePerson(m_input.parties.at(a), m_input.parties.at(b)))
                    refuse(FlowField::Parties, RefusalCode::SamePersonTwice);
            }
        }
    }

    /// An extension is decided before the first end, reaches past it, and never past the maximum (Wth art. 9 lid 1).
    void checkExtension()
    {
        const auto order = m_at.facts.orders.constFind(m_at.run.order);
        if (order == m_at.facts.orders.cend() || !m_input.until)
            return;
        if (order->firstEnd < m_input.at)
            refuse(FlowField::At, RefusalCode::PastMaximum);
        if (!(order->firstEnd < *m_input.until))
            refuse(FlowField::Until, RefusalCode::BeforeThatMoment);
        if (order->latestEnd < *m_input.until)
            refuse(FlowField::Until, RefusalCode::PastMaximum);
    }

    /// Only a partner who takes part can leave or be asked for more or less.
    void checkPartner()
    {
        const bool leaves = m_act.effect == FlowEventKind::PartnerLeft;
        const bool asked = m_act.effect == FlowEventKind::EffortRaised || m_act.effect == FlowEventKind::EffortLowered;
        const bool joins = m_act.effect == FlowEventKind::PartnerJoined;
        if (!leaves && !asked && !joins)
            return;
        const auto stay = std::find_if(m_at.state.partners.crbegin(), m_at.state.partners.crend(),
            [&](const PartnerStay &one) { return one.organisation == m_input.organisation && !one.until; });
        const bool there = stay != m_at.state.partners.crend();
        if ((leaves || asked) && !there)
            refuse(FlowField::Organisation, RefusalCode::UnknownValue);
        if (there && m_input.at < stay->from)
            refuse(FlowField::At, RefusalCode::BeforeStart);
    }

    /// The ICM-er and the member of the local team are two people.
    void checkDuo()
    {
        const bool worker = m_act.role == QLatin1String("icm-worker");
        if ((!worker && m_act.role != QLatin1String("local-member")) || m_input.parties.isEmpty())
            return;
        const RoleHeld *other = m_at.state.role(worker ? QStringLiteral("local-member") : QStringLiteral("icm-worker"));
        if (other != nullptr && samePerson(other->who, m_input.parties.constFirst()))
            refuse(FlowField::Who, RefusalCode::SamePersonTwice);
    }

    const Act &m_act;
    QList<FlowField> m_needs;
    const Situation &m_at;
    const ActInput &m_input;
    LocalDateTime m_now;
    QList<FieldRefusal> m_refusals;
};

FlowEvent mainEvent(const Act &act, const FlowDefinition &flow, const FlowRun &run, const ActInput &input)
{
    FlowEvent event;
    event.kind = act.effect;
    event.run = run.number;
    event.code = act.id;
    event.at = input.at;
    event.reason = input.reason.trimmed();
    event.outcome = act.flag.isEmpty() ? input.outcome : act.flag;
    event.parties = input.parties;
    event.member = input.member;
    event.organisation = input.organisation.trimmed();
    event.until = input.until;
    event.intensity = input.intensity;
    event.note = input.note.trimmed();
    if (act.effect == FlowEventKind::RoleNamed)
        event.to = act.role;
    if (!act.to.isEmpty() || !act.starts.isEmpty()) {
        event.kind = FlowEventKind::Moved;
        event.from = run.state();
        event.to = act.to.isEmpty() ? run.state() : act.to;
        event.standing = act.to.isEmpty() ? Standing::Ended : flow.state(act.to)->standing;
    } else if (act.phase) {
        event.kind = FlowEventKind::PhaseEntered;
        event.to = toCode(*act.phase);
    }
    return event;
}

/// The act that leaves an order with @p status.
OrderChange changeOf(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Withdrawn:
        return OrderChange::Withdraw;
    case OrderStatus::AnnulledFromDate:
        return OrderChange::AnnulFromDate;
    case OrderStatus::AnnulledFromStart:
        return OrderChange::AnnulFromStart;
    case OrderStatus::Extended:
        return OrderChange::Extend;
    case OrderStatus::InForce:
    case OrderStatus::Expired:
        return OrderChange::None;
    }
    return OrderChange::None;
}

/// What follows from a move: the phase it enters or leaves, the route it starts.
void follow(QList<FlowEvent> &events, const Act &act, const FlowBook &book, const FlowState &state)
{
    const FlowEvent main = events.constFirst();
    if (main.kind != FlowEventKind::Moved)
        return;
    const auto beside = [&](FlowEventKind kind, const QString &to) {
        FlowEvent event;
        event.kind = kind;
        event.run = main.run;
        event.code = act.id;
        event.to = to;
        event.at = main.at;
        event.reason = main.reason;
        events.append(event);
    };
    if (act.phase && !state.phase())
        beside(FlowEventKind::PhaseEntered, toCode(*act.phase));
    const FlowRun *run = state.run(main.run);
    const bool over = main.standing == Standing::Ended || main.standing == Standing::Resting;
    if (run->route && over && act.starts.isEmpty() && state.phase())
        beside(FlowEventKind::PhasesLeft, {});
    const FlowDefinition *next = act.starts.isEmpty() ? nullptr : book.flow(act.starts, main.at.date);
    if (next == nullptr)
        return;
    FlowEvent event = started(*next, static_cast<int>(state.runs.size()) + 1, main.at);
    event.linkedRun = main.run;
    event.reason = main.reason;
    events.append(event);
}

} // namespace

QSet<RedFlag> openFlags(const FlowState &state, const CaseFacts &facts)
{
    return (facts.redFlags + state.raised) - state.settled;
}

bool separateFirst(const FlowState &state, const CaseFacts &facts)
{
    const bool unknown = facts.coerciveControl == Answer::Unknown;
    return facts.coerciveControl == Answer::Yes || (unknown && !(facts.redFlags + state.raised).isEmpty());
}

QString goalOf(const FlowState &state, const CaseFacts &facts)
{
    if (!state.goal.isEmpty())
        return state.goal;
    return facts.coerciveControl == Answer::Yes ? QStringLiteral("safe-separation") : QString();
}

QList<ActVerdict> allowedMoves(const FlowState &state, const FlowBook &book, const CaseFacts &facts, LocalDateTime now)
{
    QList<ActVerdict> verdicts;
    const FlowRun *last = state.lastRoute();
    for (const FlowRun &run : state.runs) {
        const bool reopens = !run.isOpen() && &run == last && state.activeRoute() == nullptr;
        const FlowDefinition *flow = book.flow(run.flow, run.start.date);
        if (flow == nullptr || (!run.isOpen() && !reopens))
            continue;
        for (const Act &act : flow->acts) {
            if (run.isOpen() || !act.starts.isEmpty())
                verdicts.append(verdictOf(act, {state, facts, run, now}));
        }
    }
    return verdicts;
}

Applied apply(
    const FlowState &state, const FlowBook &book, const CaseFacts &facts, const ActInput &input, LocalDateTime now)
{
    Applied applied;
    const FlowRun *run = state.run(input.run);
    const FlowDefinition *flow = run != nullptr ? book.flow(run->flow, run->start.date) : nullptr;
    const Act *act = flow != nullptr ? flow->act(input.act) : nullptr;
    if (act == nullptr) {
        applied.refusals.append({FlowField::At, RefusalCode::NotPossible, {{LackCode::NoSuchRun, {input.act}}}});
        return applied;
    }
    const Situation at{state, facts, *run, input.at.isValid() && !(now < input.at) ? input.at : now};
    const ActVerdict verdict = verdictOf(*act, at);
    applied.warnings = verdict.warnings;
    if (!verdict.allowed) {
        applied.refusals.append({FlowField::At, RefusalCode::NotPossible, verdict.lacks});
        return applied;
    }
    applied.refusals = Fields(verdict, at, input, now).refusals();
    if (!applied.refusals.isEmpty())
        return applied;
    applied.events.append(mainEvent(*act, *flow, *run, input));
    follow(applied.events, *act, book, state);
    number(applied.events, state.lastSeq);
    return applied;
}

QList<FlowEvent> startEvents(const FlowBook &book, const FlowStart &start)
{
    QList<FlowEvent> events;
    if (!start.order.isNull())
        events = startOrder({}, book, start.order, start.imposedAt);
    if (const FlowDefinition *flow = start.route.isEmpty() ? nullptr : book.flow(start.route, start.at.date))
        events.append(started(*flow, static_cast<int>(events.size()) + 1, start.at));
    number(events, 0);
    return events;
}

QList<FlowEvent> startOrder(const FlowState &state, const FlowBook &book, BarringOrderId order, LocalDateTime imposedAt)
{
    const FlowDefinition *flow = book.flow(QStringLiteral("thv"), imposedAt.date);
    const bool there =
        std::any_of(state.runs.cbegin(), state.runs.cend(), [&](const FlowRun &run) { return run.order == order; });
    if (flow == nullptr || there)
        return {};
    QList<FlowEvent> events{started(*flow, static_cast<int>(state.runs.size()) + 1, imposedAt)};
    events.first().order = order;
    number(events, state.lastSeq);
    return events;
}

QList<FlowEvent> startRoute(
    const FlowState &state, const FlowBook &book, const QString &route, LocalDateTime at, const QString &reason)
{
    const FlowDefinition *flow = route.isEmpty() ? nullptr : book.flow(route, at.date);
    if (flow == nullptr || state.activeRoute() != nullptr)
        return {};
    QList<FlowEvent> events;
    const FlowRun *last = state.lastRoute();
    const LocalDateTime from = last != nullptr ? std::max(at, last->since()) : at;
    const FlowDefinition *before = last != nullptr ? book.flow(last->flow, last->start.date) : nullptr;
    if (before != nullptr) {
        const auto reopens = std::find_if(before->acts.cbegin(), before->acts.cend(),
            [&](const Act &act) { return act.starts == route && act.from.contains(last->state()); });
        if (reopens != before->acts.cend())
            events.append(mainEvent(*reopens, *before, *last, {.at = from, .reason = reason}));
    }
    events.append(started(*flow, static_cast<int>(state.runs.size()) + 1, from));
    events.last().linkedRun = last != nullptr ? last->number : 0;
    events.last().reason = reason.trimmed();
    number(events, state.lastSeq);
    return events;
}

QList<FlowEvent> followOrder(
    const FlowState &state, const FlowBook &book, const BarringOrder &order, const ThvTerm &term, LocalDateTime known)
{
    const auto run =
        std::find_if(state.runs.cbegin(), state.runs.cend(), [&](const FlowRun &one) { return one.order == order.id; });
    const FlowDefinition *flow = run != state.runs.cend() ? book.flow(run->flow, run->start.date) : nullptr;
    if (flow == nullptr)
        return {};
    QList<FlowEvent> events;
    QString now = run->state();
    const auto take = [&](OrderChange change, LocalDateTime at, std::optional<LocalDateTime> until) {
        const auto act = std::find_if(flow->acts.cbegin(), flow->acts.cend(),
            [&](const Act &one) { return one.order == change && one.from.contains(now); });
        if (act == flow->acts.cend() || state.last(run->number, act->id) != nullptr)
            return;
        ActInput input;
        input.at = std::max(at, run->since());
        input.until = until;
        events.append(mainEvent(*act, *flow, *run, input));
        events.last().from = now;
        now = act->to;
    };
    if (term.extended)
        take(OrderChange::Extend, std::clamp(known, term.imposedAt, term.firstEnd),
            order.extendedUntil.value_or(term.latestEnd));
    if (term.endedEarly)
        take(changeOf(order.status), term.end, std::nullopt);
    number(events, state.lastSeq);
    return events;
}

Applied correct(const FlowState &state, FlowEventId id, const QString &reason, LocalDateTime now)
{
    Applied applied;
    const auto found = std::find_if(
        state.events.cbegin(), state.events.cend(), [&](const FlowEvent &event) { return event.id == id; });
    const bool step = found != state.events.cend() && found->kind != FlowEventKind::RunStarted &&
                      found->kind != FlowEventKind::Moved && found->kind != FlowEventKind::PhaseEntered &&
                      found->kind != FlowEventKind::PhasesLeft;
    if (id.isNull() || !step)
        applied.refusals.append({FlowField::At, RefusalCode::NotPossible, {{LackCode::StepMissing, {}}}});
    if (reason.trimmed().isEmpty())
        applied.refusals.append({FlowField::Reason, RefusalCode::Missing, {}});
    if (!applied.refusals.isEmpty())
        return applied;
    FlowEvent event;
    event.kind = FlowEventKind::Corrected;
    event.run = found->run;
    event.code = found->code;
    event.corrects = id;
    event.reason = reason.trimmed();
    event.at = now;
    event.seq = state.lastSeq + 1;
    applied.events.append(event);
    return applied;
}

} // namespace regie::caseflow
