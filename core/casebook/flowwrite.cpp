#include "core/casebook/flowwrite.h"

#include <algorithm>

namespace regie::casebook {

using namespace Qt::StringLiterals;
using namespace caseflow;

namespace {

constexpr const char *executorOfMda = "zvhh";

CaseStatus statusOf(const FlowState &state)
{
    const FlowRun *route = state.lastRoute();
    const auto open = [](const FlowRun &run) { return run.isOpen(); };
    if (route == nullptr || std::any_of(state.runs.cbegin(), state.runs.cend(), open))
        return route != nullptr && route->standing == caseflow::Standing::Awaiting ? CaseStatus::AwaitingCheck
                                                                                   : CaseStatus::Active;
    return CaseStatus::Closed;
}

AdviceRoute routeOf(const QString &flow)
{
    return flow == u"mda"_s ? AdviceRoute::Mda : AdviceRoute::Icm;
}

/// One case while it is written.
class Writing
{
public:
    explicit Writing(const FlowWriter &writer) : m_writer(writer) {}

    [[nodiscard]] Done read(CaseId id)
    {
        auto source = readFlow(m_writer.tx.read(), m_writer.tx.viewer(), m_writer.ids, id);
        if (!source)
            return tl::unexpected(source.error());
        m_source = *std::move(source);
        m_flow = flowOf(m_source, m_writer.region, m_writer.now);
        m_writer.tx.about(u"case"_s, m_source.file.id.toString(), m_source.file.number);
        return {};
    }
    [[nodiscard]] Done unchangedSince(std::optional<int> seen) const
    {
        return seen && *seen != m_flow.state.lastSeq
                   ? Done(fail(ErrorCode::Conflict, u"the case went on since it was read"_s))
                   : Done();
    }
    [[nodiscard]] const CaseFlow &flow() const { return m_flow; }
    [[nodiscard]] const FlowSource &source() const { return m_source; }

    /// Writes the beginnings that were only worked out so far, and @p more; then all that follows from them.
    [[nodiscard]] Done write(const QList<FlowEvent> &more)
    {
        QList<FlowEvent> added = m_flow.events.mid(m_source.events.size()) + more;
        for (FlowEvent &event : added)
            event.id = FlowEventId::create(m_writer.ids);
        m_source.events += added;
        return m_writer.tx.append(m_source.file.id, added).and_then([this] { return follow(); });
    }

    /// A route that is over does not take up what was decided: a run of its own does.
    [[nodiscard]] Done begin(const Decision &decided, const QString &executor)
    {
        const QList<FlowEvent> started =
            startRoute(m_flow.state, *m_writer.region.flows, flowCode(decided.chosen), m_writer.now, decided.reason);
        if (!started.isEmpty())
            m_executor = executor;
        return write(started);
    }

    [[nodiscard]] Done follow()
    {
        m_flow = flowOf(m_source, m_writer.region, m_writer.now);
        const QList<Deadline> deadlines = mergedDeadlines(m_flow, m_source.deadlines);
        return m_writer.tx.saveDeadlines(m_source.file.id, deadlines)
            .and_then([this] { return m_writer.tx.saveStand(m_flow.stand, m_flow.state); })
            .and_then([this] { return saveFile(); });
    }

    /// What a move does to the order itself: extended, withdrawn, annulled.
    [[nodiscard]] Done changeOrder(const ActInput &input)
    {
        const FlowRun *run = m_flow.state.run(input.run);
        const FlowDefinition *flow = m_writer.region.flows->flow(run->flow, run->start.date);
        const Act *act = flow->act(input.act);
        const auto order = std::find_if(m_source.orders.begin(), m_source.orders.end(),
            [&](const BarringOrder &one) { return one.id == run->order; });
        if (act->order == OrderChange::None || order == m_source.orders.end())
            return {};
        switch (act->order) {
        case OrderChange::None:
            break;
        case OrderChange::Extend:
            order->status = OrderStatus::Extended;
            order->extendedUntil = input.until;
            break;
        case OrderChange::Withdraw:
            order->status = OrderStatus::Withdrawn;
            order->endedAt = input.at;
            break;
        case OrderChange::AnnulFromDate:
            order->status = OrderStatus::AnnulledFromDate;
            order->endedAt = input.at;
            break;
        case OrderChange::AnnulFromStart:
            order->status = OrderStatus::AnnulledFromStart;
            break;
        }
        return m_writer.tx.saveStatus(*order);
    }

    /// Does @p input at its own moment, without writing more than what it does to the order.
    [[nodiscard]] Done play(const ActInput &input)
    {
        const CaseFacts facts = factsOf(m_source, m_writer.region, input.at);
        const Applied applied = apply(m_flow.state, *m_writer.region.flows, facts, input, input.at);
        if (!applied.refusals.isEmpty())
            return fail(ErrorCode::NotAllowed, whyOf(input, applied.refusals.constFirst()));
        if (const Done changed = changeOrder(input); !changed)
            return changed;
        m_flow.events += applied.events;
        m_flow.state = fold(m_flow.events);
        return {};
    }

    void setSafety(const SafetyRecord &safety) { m_source.safety = safety; }

private:
    [[nodiscard]] static QString whyOf(const ActInput &input, const FieldRefusal &refusal)
    {
        QStringList why{input.act, toCode(refusal.field), toCode(refusal.code)};
        for (const Lack &lack : refusal.lacks)
            why.append(toCode(lack.code));
        return why.join(u' ');
    }

    [[nodiscard]] Done saveFile()
    {
        CaseFile file = m_source.file;
        file.status = statusOf(m_flow.state);
        const FlowRun *route = m_flow.state.lastRoute();
        if (route != nullptr && routeOf(route->flow) != file.route) {
            file.route = routeOf(route->flow);
            const routing::Municipality *place = m_writer.region.municipality(file.municipality);
            const QString executor = place != nullptr ? place->executor : QString();
            file.executor = file.route == AdviceRoute::Mda ? QString::fromLatin1(executorOfMda) : executor;
        }
        if (!m_executor.isEmpty())
            file.executor = m_executor;
        if (file == m_source.file)
            return {};
        const Done saved = m_writer.tx.save(file);
        m_source.file = file;
        return saved;
    }

    FlowWriter m_writer;
    FlowSource m_source;
    CaseFlow m_flow;
    QString m_executor; ///< of the route that begins; empty: as the region says
};

Result<ActOutcome> finish(Writing &writing, const Applied &applied, const ActInput *input)
{
    ActOutcome outcome{applied.refusals, applied.warnings};
    if (!outcome.done())
        return outcome;
    if (input != nullptr) {
        if (const Done changed = writing.changeOrder(*input); !changed)
            return tl::unexpected(changed.error());
    }
    if (const Done written = writing.write(applied.events); !written)
        return tl::unexpected(written.error());
    return outcome;
}

/// Reads the case, lets @p add write, and brings the rest up to date.
template <typename Add>
Result<QList<SafetyRefusal>> withSafety(const FlowWriter &writer, CaseId id, Add add)
{
    Writing writing(writer);
    if (const Done read = writing.read(id); !read)
        return tl::unexpected(read.error());
    QList<SafetyRefusal> refusals;
    if (const Done added = add(writing, refusals); !added)
        return tl::unexpected(added.error());
    if (!refusals.isEmpty())
        return refusals;
    const auto safety = writer.tx.read().safety(writer.tx.viewer(), id);
    if (!safety)
        return tl::unexpected(safety.error());
    writing.setSafety(*safety);
    if (const Done written = writing.write({}); !written)
        return tl::unexpected(written.error());
    return refusals;
}

template <typename AnyId>
void identify(AnyId &id, IdSource &ids)
{
    if (id.isNull())
        id = AnyId::create(ids);
}

} // namespace

Result<ActOutcome> actIn(const FlowWriter &writer, CaseId id, const ActInput &input, std::optional<int> seen)
{
    Writing writing(writer);
    if (const Done ready = writing.read(id).and_then([&] { return writing.unchangedSince(seen); }); !ready)
        return tl::unexpected(ready.error());
    const CaseFlow &flow = writing.flow();
    return finish(writing, apply(flow.state, *writer.region.flows, flow.facts, input, writer.now), &input);
}

Result<ActOutcome> correctIn(
    const FlowWriter &writer, CaseId id, FlowEventId event, const QString &reason, std::optional<int> seen)
{
    Writing writing(writer);
    if (const Done ready = writing.read(id).and_then([&] { return writing.unchangedSince(seen); }); !ready)
        return tl::unexpected(ready.error());
    return finish(writing, correct(writing.flow().state, event, reason, writer.now), nullptr);
}

Done settle(const FlowWriter &writer, CaseId id)
{
    Writing writing(writer);
    return writing.read(id).and_then([&] { return writing.write({}); });
}

Done settleDecided(const FlowWriter &writer, CaseId id, const Decision &decided, const QString &executor)
{
    Writing writing(writer);
    return writing.read(id).and_then([&] { return writing.begin(decided, executor); });
}

Done replay(const FlowWriter &writer, CaseId id, const QList<ActInput> &acts, Refused refused)
{
    Writing writing(writer);
    if (const Done read = writing.read(id); !read)
        return read;
    for (const ActInput &input : acts) {
        const Done played = writing.play(input);
        const bool leftOut = !played && refused == Refused::IsLeftOut && played.error().code == ErrorCode::NotAllowed;
        if (!played && !leftOut)
            return played;
    }
    return writing.write({});
}

Result<QList<SafetyRefusal>> estimateIn(const FlowWriter &writer, CaseId id, SafetyEstimate estimate)
{
    return withSafety(writer, id, [&](Writing &writing, QList<SafetyRefusal> &refusals) -> Done {
        identify(estimate.id, writer.ids);
        refusals = refusalsOf(estimate, writing.flow().facts.members, writer.now);
        return refusals.isEmpty() ? writer.tx.record(id, estimate) : Done();
    });
}

Result<QList<SafetyRefusal>> rihgIn(const FlowWriter &writer, CaseId id, RihgOutcome outcome)
{
    return withSafety(writer, id, [&](Writing &, QList<SafetyRefusal> &refusals) -> Done {
        identify(outcome.id, writer.ids);
        refusals = refusalsOf(outcome, writer.now);
        return refusals.isEmpty() ? writer.tx.record(id, outcome) : Done();
    });
}

Result<QList<SafetyRefusal>> agreementIn(const FlowWriter &writer, CaseId id, SafetyAgreement agreement)
{
    return withSafety(writer, id, [&](Writing &, QList<SafetyRefusal> &refusals) -> Done {
        identify(agreement.id, writer.ids);
        refusals = refusalsOf(agreement, writer.now);
        return refusals.isEmpty() ? writer.tx.save(id, agreement) : Done();
    });
}

Result<QList<SafetyRefusal>> checkIn(const FlowWriter &writer, CaseId id, AgreementCheck check, LocalDateTime nextCheck)
{
    return withSafety(writer, id, [&](Writing &writing, QList<SafetyRefusal> &refusals) -> Done {
        identify(check.id, writer.ids);
        const QList<SafetyAgreement> &all = writing.source().safety.agreements;
        const auto found = std::find_if(
            all.cbegin(), all.cend(), [&](const SafetyAgreement &one) { return one.id == check.agreement; });
        if (found == all.cend()) {
            refusals.append({u"agreement"_s, RefusalCode::UnknownValue});
            return {};
        }
        refusals = refusalsOf(check, *found, writer.now);
        if (!(check.at < nextCheck))
            refusals.append({u"nextCheck"_s, RefusalCode::BeforeThatMoment});
        if (!refusals.isEmpty())
            return {};
        SafetyAgreement next = *found;
        next.checkAt = nextCheck;
        return writer.tx.record(check).and_then([&] { return writer.tx.save(id, next); });
    });
}

} // namespace regie::casebook
