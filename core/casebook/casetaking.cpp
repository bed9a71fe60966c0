#include "core/casebook/casetaking.h"

#include <algorithm>

namespace regie::casebook {

using namespace Qt::StringLiterals;
using namespace caseflow;

namespace {

/// Everything of theirs is of flows of this region.
Done checkFlows(const FlowWriter &writer, const exchange::DossierCase &theirs)
{
    QHash<int, const FlowDefinition *> running;
    for (const FlowEvent &step : theirs.steps) {
        const bool starts = step.kind == FlowEventKind::RunStarted;
        if (starts)
            running.insert(step.run, writer.region.flows->flow(step.code, step.at.date));
        const FlowDefinition *flow = running.value(step.run);
        const bool moves = starts || step.kind == FlowEventKind::Moved;
        if (flow == nullptr || (moves && flow->state(step.to) == nullptr))
            return fail(ErrorCode::UnknownValue, u"a route or state that this region does not have"_s, u"cases"_s);
    }
    return {};
}

FlowEvent asOurs(FlowEvent step, const ReceivedCase &received)
{
    step.member = received.persons.value(step.member);
    step.order = received.orders.value(step.order);
    return step;
}

/// A step that only tells: no term and no state follows from it.
FlowEvent told(int run, const char *act, LocalDateTime at)
{
    FlowEvent step;
    step.run = run;
    step.code = QString::fromLatin1(act);
    step.at = at;
    return step;
}

/// What was decided there, and from where it came.
QList<FlowEvent> origin(const ReceivedCase &received, int run, LocalDateTime now)
{
    QList<FlowEvent> out;
    for (const exchange::DossierDecision &one : received.theirs.decisions) {
        const bool deviates = one.chosen != one.advised;
        FlowEvent step = told(run, deviates ? receivedDeviationAct : receivedDecisionAct, {one.on, QTime(0, 0)});
        step.outcome = regie::toCode(one.chosen);
        out.append(step);
    }
    FlowEvent last = told(run, receivedCaseAct, now);
    last.note = received.theirs.number;
    out.append(last);
    return out;
}

/// Adds @p steps to case @p id, numbered on, and brings what follows from them up to date.
Done add(const FlowWriter &writer, CaseId id, QList<FlowEvent> steps)
{
    const auto held = writer.tx.read().flowEvents(writer.tx.viewer(), id);
    if (!held)
        return tl::unexpected(held.error());
    int seq = fold(*held).lastSeq;
    for (const FlowEvent &one : *held)
        seq = std::max(seq, one.seq);
    for (FlowEvent &step : steps) {
        step.id = FlowEventId::create(writer.ids);
        step.seq = ++seq;
    }
    return writer.tx.append(id, steps).and_then([&] { return settle(writer, id); });
}

/// Says in the case from where it came; a case without a route has nowhere to say it.
Done addOrigin(const FlowWriter &writer, CaseId id, const ReceivedCase &received)
{
    const auto held = writer.tx.read().flowEvents(writer.tx.viewer(), id);
    if (!held)
        return tl::unexpected(held.error());
    const FlowState state = fold(*held);
    if (state.runs.isEmpty())
        return {};
    const FlowRun *route = state.lastRoute() != nullptr ? state.lastRoute() : &state.runs.constFirst();
    return add(writer, id, origin(received, route->number, writer.now));
}

/// Who takes a case over has it in hand.
Result<QString> nameOfWriter(const FlowWriter &writer)
{
    const auto users = writer.tx.read().users(writer.tx.viewer());
    if (!users)
        return tl::unexpected(users.error());
    for (const store::User &user : *users) {
        if (user.id == writer.tx.viewer().user())
            return user.name;
    }
    return QString();
}

/// Turns what happened in theirs into what stands in ours beside its own route.
class Beside
{
public:
    Beside(const ReceivedCase &received, const FlowState &ours, LocalDateTime now)
        : m_received(received), m_ours(ours), m_now(now)
    {
        for (const FlowRun &run : ours.runs)
            m_offset = std::max(m_offset, run.number);
    }

    [[nodiscard]] QList<FlowEvent> steps()
    {
        for (const FlowEvent &step : m_received.theirs.steps)
            take(asOurs(step, m_received));
        end();
        return std::move(m_out);
    }

private:
    void take(FlowEvent step)
    {
        if (step.kind == FlowEventKind::RunStarted && !start(step))
            m_passed.insert(step.run);
        if (m_passed.contains(step.run) || !stays(step))
            return;
        step.run += m_offset;
        step.linkedRun = 0;
        m_out.append(step);
    }

    /// Whether what begins comes in: the period of an order that ours has already is equal.
    [[nodiscard]] bool start(FlowEvent &step)
    {
        const auto same = [&step](const FlowRun &run) { return run.order == step.order; };
        if (!step.order.isNull() && std::any_of(m_ours.runs.cbegin(), m_ours.runs.cend(), same))
            return false;
        if (step.route)
            m_routes.append(step.run);
        step.route = false;
        return true;
    }

    /// What is of the case as a whole is that of ours: it is told with the step it came of.
    [[nodiscard]] bool stays(const FlowEvent &step) const
    {
        switch (step.kind) {
        case FlowEventKind::RunStarted:
        case FlowEventKind::Moved:
        case FlowEventKind::StepDone:
        case FlowEventKind::Suspended:
        case FlowEventKind::Resumed:
        case FlowEventKind::Extended:
            return true;
        case FlowEventKind::FlagRaised:
            return !settled(step);
        case FlowEventKind::PhaseEntered:
        case FlowEventKind::PhasesLeft:
        case FlowEventKind::RoleNamed:
        case FlowEventKind::PartnerJoined:
        case FlowEventKind::PartnerLeft:
        case FlowEventKind::EffortRaised:
        case FlowEventKind::EffortLowered:
        case FlowEventKind::GoalSet:
        case FlowEventKind::FrameSet:
        case FlowEventKind::FlagSettled:
        case FlowEventKind::Corrected:
            return false;
        }
        return false;
    }

    [[nodiscard]] bool settled(const FlowEvent &raised) const
    {
        const QList<FlowEvent> &all = m_received.theirs.steps;
        return std::any_of(all.cbegin(), all.cend(), [&raised](const FlowEvent &one) {
            return one.kind == FlowEventKind::FlagSettled && one.outcome == raised.outcome && one.seq > raised.seq;
        });
    }

    /// The routes of theirs are over here: ours goes on.
    void end()
    {
        const FlowState theirs = fold(m_received.theirs.steps);
        for (const int number : std::as_const(m_routes)) {
            const FlowRun *run = theirs.run(number);
            if (run == nullptr || !run->isOpen())
                continue;
            FlowEvent over = told(number + m_offset, receivedCaseAct, m_now);
            over.kind = FlowEventKind::Moved;
            over.from = run->state();
            over.to = run->state();
            over.standing = caseflow::Standing::Ended;
            m_out.append(over);
        }
    }

    const ReceivedCase &m_received;
    const FlowState &m_ours;
    LocalDateTime m_now;
    int m_offset = 0;
    QSet<int> m_passed = {};
    QList<int> m_routes = {};
    QList<FlowEvent> m_out = {};
};

} // namespace

Result<CaseFile> takeCaseOver(const FlowWriter &writer, const ReceivedCase &received)
{
    const exchange::DossierCase &theirs = received.theirs;
    const Done known = checkFlows(writer, theirs);
    const auto handler = nameOfWriter(writer);
    const QString prefix = received.practice ? u"OEF"_s : u"RK"_s;
    const auto number = writer.tx.nextCaseNumber(prefix, writer.now.date.year());
    if (!known || !handler || !number)
        return tl::unexpected(!known ? known.error() : !handler ? handler.error() : number.error());
    CaseFile file{CaseId::create(writer.ids), *number, received.household, theirs.route, theirs.status, theirs.executor,
        *handler, theirs.municipality, theirs.opened.toUtc(), {}, 0};
    QList<FlowEvent> steps;
    for (const FlowEvent &step : theirs.steps)
        steps.append(asOurs(step, received));
    const Done done = writer.tx.save(file).and_then([&] { return add(writer, file.id, steps); }).and_then([&] {
        return addOrigin(writer, file.id, received);
    });
    return done ? Result<CaseFile>(file) : tl::unexpected(done.error());
}

Result<CaseFile> joinCase(const FlowWriter &writer, const ReceivedCase &received, CaseId id)
{
    const auto file = writer.tx.read().caseFile(writer.tx.viewer(), id);
    if (!file)
        return tl::unexpected(file.error());
    if (file->household != received.household || file->status == CaseStatus::Closed)
        return fail(ErrorCode::NotAllowed, u"no open case of this household"_s, u"cases"_s);
    const auto held = writer.tx.read().flowEvents(writer.tx.viewer(), id);
    if (!held)
        return tl::unexpected(held.error());
    const FlowState ours = fold(*held);
    const QList<FlowEvent> steps = Beside(received, ours, writer.now).steps();
    const Done done =
        checkFlows(writer, received.theirs).and_then([&] { return add(writer, id, steps); }).and_then([&] {
            return addOrigin(writer, id, received);
        });
    return done ? Result<CaseFile>(*file) : tl::unexpected(done.error());
}

} // namespace regie::casebook
