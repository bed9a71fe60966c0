#include "core/casebook/flowmake.h"

#include "core/casebook/caseintake.h"
#include "core/casebook/history.h"
#include "core/domain/codes.h"

#include <algorithm>

namespace regie::casebook {

using namespace Qt::StringLiterals;
using namespace caseflow;

QString flowCode(AdviceRoute route)
{
    switch (route) {
    case AdviceRoute::Icm:
        return u"icm"_s;
    case AdviceRoute::Mda:
        return u"mda"_s;
    case AdviceRoute::IcmOrMda:
    case AdviceRoute::LocalTeam:
    case AdviceRoute::Incomplete:
    case AdviceRoute::OutOfRegion:
        return {};
    }
    return {};
}

namespace {

/// The step that a ticked term of a case without events stands for.
QString stepOf(DeadlineKind kind)
{
    if (kind == DeadlineKind::FirstContact)
        return u"first-contact"_s;
    if (kind == DeadlineKind::Reachability)
        return u"reachability"_s;
    if (kind == DeadlineKind::FirstVisit)
        return u"at-the-door"_s;
    return kind == DeadlineKind::ExtensionAdvice ? u"extension-advice"_s : QString();
}

/// Works out what must have happened in a case that was recorded before anything was done in it.
class Beginner
{
public:
    Beginner(const FlowSource &source, const routing::Region &region, LocalDateTime now)
        : m_source(source), m_region(region), m_now(now)
    {
    }

    [[nodiscard]] QList<FlowEvent> events()
    {
        m_state = fold(m_source.events);
        if (m_source.events.isEmpty())
            begin();
        for (const BarringOrder &order : m_source.orders) {
            if (startsPeriod(order))
                add(startOrder(m_state, *m_region.flows, order.id, order.imposedAt));
            const ThvTerm term = thvTerm(order, m_region.thvLengths(order.imposedAt.date));
            add(followOrder(m_state, *m_region.flows, order, term, opened()));
        }
        return m_new;
    }

private:
    /// An order still ran when the case was opened, or came after; older ones are history.
    [[nodiscard]] bool startsPeriod(const BarringOrder &order) const
    {
        const ThvTerm term = thvTerm(order, m_region.thvLengths(order.imposedAt.date));
        return order.kind == OrderKind::Order && order.status != OrderStatus::AnnulledFromStart &&
               opened() < term.latestEnd && !(m_now < order.imposedAt);
    }

    [[nodiscard]] LocalDateTime opened() const { return LocalDateTime::fromUtc(m_source.file.openedAt); }

    void begin()
    {
        const BarringOrder *first = nullptr;
        for (const BarringOrder &order : m_source.orders) {
            const bool before = !(opened() < order.imposedAt);
            if (before && startsPeriod(order) && (first == nullptr || first->imposedAt < order.imposedAt))
                first = &order;
        }
        FlowStart start{flowCode(m_source.file.route), opened(), {}, {}};
        if (first != nullptr) {
            start.order = first->id;
            start.imposedAt = first->imposedAt;
        }
        add(startEvents(*m_region.flows, start));
        tick();
        if (m_source.file.status != CaseStatus::AwaitingCheck)
            admit();
        if (m_source.file.status == CaseStatus::Closed)
            close();
    }

    void tick()
    {
        for (const Deadline &deadline : m_source.deadlines) {
            const QString step = deadline.doneAt ? stepOf(deadline.kind) : QString();
            for (const FlowRun &run : m_state.runs) {
                const FlowDefinition *flow = m_region.flows->flow(run.flow, run.start.date);
                if (step.isEmpty() || flow == nullptr || flow->act(step) == nullptr)
                    continue;
                FlowEvent event;
                event.run = run.number;
                event.code = step;
                event.at = LocalDateTime::fromUtc(*deadline.doneAt);
                add({event});
                break;
            }
        }
    }

    void admit()
    {
        move(u"accept"_s, {u"accepted"_s, u"admitted"_s}, caseflow::Standing::Active);
        side(FlowEventKind::PhaseEntered, toCode(SafetyPhase::ImmediateSafety));
    }

    void close()
    {
        move(u"close"_s, {u"ended"_s, u"closed"_s}, caseflow::Standing::Ended);
        side(FlowEventKind::PhasesLeft, {});
    }

    void move(const QString &act, const QStringList &states, caseflow::Standing standing)
    {
        const FlowRun *run = m_state.activeRoute();
        const FlowDefinition *flow = run != nullptr ? m_region.flows->flow(run->flow, run->start.date) : nullptr;
        for (const QString &state : states) {
            if (flow == nullptr || flow->state(state) == nullptr)
                continue;
            FlowEvent event;
            event.kind = FlowEventKind::Moved;
            event.run = run->number;
            event.code = flow->act(act) != nullptr ? act : u"admit"_s;
            event.from = run->state();
            event.to = state;
            event.standing = standing;
            event.at = opened();
            add({event});
            return;
        }
    }

    void side(FlowEventKind kind, const QString &to)
    {
        const FlowRun *run = m_state.lastRoute();
        if (run == nullptr)
            return;
        FlowEvent event;
        event.kind = kind;
        event.run = run->number;
        event.to = to;
        event.at = opened();
        add({event});
    }

    void add(QList<FlowEvent> events)
    {
        for (FlowEvent &event : events) {
            event.seq = m_state.lastSeq + 1;
            m_new.append(event);
            m_state = fold(m_source.events + m_new);
        }
    }

    const FlowSource &m_source;
    const routing::Region &m_region;
    LocalDateTime m_now;
    FlowState m_state;
    QList<FlowEvent> m_new;
};

Result<QList<BarringOrder>> ordersOf(const store::Reader &reader, const Viewer &viewer, const FlowSource &source)
{
    Subject subject;
    subject.view.id = source.file.household;
    subject.view.memberships = source.memberships;
    for (const Membership &member : source.memberships) {
        if (!subject.confirmed.contains(member.person))
            subject.confirmed.append(member.person);
    }
    const auto addresses = reader.addressesOfHousehold(viewer, source.file.household);
    const auto gathered = gather(reader, viewer, subject.confirmed, source.file.household);
    if (!addresses || !gathered)
        return tl::unexpected(addresses ? gathered.error() : addresses.error());
    subject.view.addresses = *addresses;
    QSet<QString> certain;
    const History history = historyOf(subject, *gathered);
    for (const HistoryEvent &event : history.events) {
        if (event.belongs == rules::Belongs::Certain)
            certain.insert(event.id);
    }
    QList<BarringOrder> orders;
    for (const store::OrderWithLinks &entry : gathered->orders) {
        if (entry.order.kind == OrderKind::Order && certain.contains(entry.order.id.toString()))
            orders.append(entry.order);
    }
    return orders;
}

void standNext(store::CaseStand &stand, const CaseFlow &flow)
{
    if (const std::optional<Deadline> next = flow.next ? flow.next->deadline() : std::nullopt) {
        stand.next = Deadline();
        stand.next->kind = next->kind;
        stand.next->due = next->due;
        stand.next->hard = next->hard;
    }
    if (!flow.decisions.isEmpty()) {
        stand.decision = flow.decisions.constFirst().act;
        stand.decisionBy = flow.decisions.constFirst().who;
        stand.decisionDue = flow.decisions.constFirst().due;
    }
    const auto waits = std::find_if(flow.terms.cbegin(), flow.terms.cend(), [](const DueTerm &term) {
        const bool ours = term.who == Actor::ThvCoordinator || term.who == Actor::Nobody;
        return !ours && !term.doneAt && !term.paused && !term.separateFirst;
    });
    if (waits != flow.terms.cend()) {
        stand.waitingOn = waits->who;
        stand.waitingOrganisation = waits->organisation;
        stand.waitingSince = waits->term.start;
    }
}

store::CaseStand standOf(const FlowSource &source, const CaseFlow &flow)
{
    store::CaseStand stand;
    stand.file = source.file.id;
    const FlowRun *route = flow.state.activeRoute() != nullptr ? flow.state.activeRoute() : flow.state.lastRoute();
    const FlowRun *run = route != nullptr || flow.state.runs.isEmpty() ? route : &flow.state.runs.constLast();
    if (run != nullptr) {
        stand.flow = run->flow;
        stand.state = run->state();
        stand.standing = run->standing;
        stand.since = run->since();
        stand.suspended = run->suspended();
        stand.duoMissing =
            run->flow == u"icm"_s && run->standing == caseflow::Standing::Active && !flow.state.duoComplete();
    }
    stand.phase = flow.state.phase();
    stand.goal = goalOf(flow.state, flow.facts);
    const QSet<RedFlag> open = openFlags(flow.state, flow.facts);
    for (const Code<RedFlag> &code : codesOf<RedFlag>()) {
        if (open.contains(code.value))
            stand.openFlags.append(QString::fromLatin1(code.text));
    }
    standNext(stand, flow);
    return stand;
}

} // namespace

Result<FlowSource> readFlow(const store::Reader &reader, const Viewer &viewer, IdSource &ids, const CaseId &id)
{
    FlowSource source;
    const auto take = [](auto read, auto &into) -> Done {
        if (!read)
            return tl::unexpected(read.error());
        into = *std::move(read);
        return {};
    };
    const auto intake = [&]() -> Done {
        CaseIntake known;
        const Done read = take(intakeOf(reader, viewer, ids, id), known);
        source.intake = std::move(known.intake);
        return read;
    };
    return take(reader.caseFile(viewer, id), source.file)
        .and_then([&] { return take(reader.memberships(viewer, source.file.household), source.memberships); })
        .and_then(intake)
        .and_then([&] { return take(ordersOf(reader, viewer, source), source.orders); })
        .and_then([&] { return take(reader.deadlines(viewer, id), source.deadlines); })
        .and_then([&] { return take(reader.flowEvents(viewer, id), source.events); })
        .and_then([&] { return take(reader.safety(viewer, id), source.safety); })
        .map([&] { return std::move(source); });
}

CaseFacts factsOf(const FlowSource &source, const routing::Region &region, LocalDateTime now)
{
    CaseFacts facts;
    for (const Membership &member : source.memberships) {
        if (member.holdsOn(now.date) && !facts.members.contains(member.person))
            facts.members.append(member.person);
    }
    facts.redFlags = source.intake.redFlags;
    facts.coerciveControl = regie::at(source.intake.facts, Fact::CoerciveControl).answer;
    facts.calledAt = source.intake.calledAt;
    for (const BarringOrder &order : source.orders)
        facts.orders.insert(order.id, thvTerm(order, region.thvLengths(order.imposedAt.date)));
    if (const TermSetting *year = region.term(regie::toCode(DeadlineKind::YearCheck), now.date))
        facts.yearMonths = year->months;
    for (const SafetyAgreement &agreement : source.safety.agreements) {
        if (!agreement.stands())
            continue;
        ++facts.agreements;
        facts.checks.append(agreement.checkAt);
    }
    for (const PersonId &member : std::as_const(facts.members)) {
        if (const SafetyEstimate *latest = source.safety.latest(member))
            facts.scored.insert(member, latest->on);
    }
    return facts;
}

QList<FlowEvent> beginnings(const FlowSource &source, const routing::Region &region, LocalDateTime now)
{
    return Beginner(source, region, now).events();
}

CaseFlow flowOf(const FlowSource &source, const routing::Region &region, LocalDateTime now)
{
    CaseFlow flow;
    flow.recorded = !source.events.isEmpty();
    flow.events = source.events + beginnings(source, region, now);
    flow.state = fold(flow.events);
    flow.facts = factsOf(source, region, now);
    flow.safety = source.safety;
    flow.acts = allowedMoves(flow.state, *region.flows, flow.facts, now);
    flow.terms = dueTerms(flow.state, *region.flows, {region.terms, region.calendar}, flow.facts);
    if (const DueTerm *next = nextDate(flow.terms))
        flow.next = *next;
    flow.decisions = nextDecisions(flow.state, *region.flows, flow.facts, flow.terms, now);
    flow.stand = standOf(source, flow);
    return flow;
}

QList<Deadline> mergedDeadlines(const CaseFlow &flow, const QList<Deadline> &standing)
{
    QList<Deadline> merged;
    QSet<DeadlineKind> known;
    for (const FlowRun &run : flow.state.runs) {
        if (run.flow == u"thv"_s)
            known.unite({DeadlineKind::Reachability, DeadlineKind::FirstContact, DeadlineKind::ExtensionAdvice,
                DeadlineKind::OrderEnd, DeadlineKind::OrderEndExtended});
        if (run.flow == u"icm"_s)
            known.unite({DeadlineKind::FirstVisit, DeadlineKind::ExecutorCheck});
        if (run.flow == u"mda"_s)
            known.insert(DeadlineKind::VtSafetyAssessment);
    }
    for (const DueTerm &term : flow.terms) {
        known.insert(term.kind);
        std::optional<Deadline> deadline = term.deadline();
        for (const Deadline &other : standing) { // Veilig Thuis counts from the day it received the report
            if (deadline && other.kind == DeadlineKind::VtSafetyAssessment && term.kind == other.kind)
                deadline->due = std::min(deadline->due, other.due);
        }
        if (deadline)
            merged.append(*deadline);
    }
    for (const Deadline &deadline : standing) {
        const bool replaced = known.contains(deadline.kind) && deadline.kind <= DeadlineKind::VtSafetyAssessment;
        const bool ofTheFlow = deadline.kind > DeadlineKind::VtSafetyAssessment;
        if (!replaced && !ofTheFlow)
            merged.append(deadline);
    }
    std::stable_sort(merged.begin(), merged.end(),
        [](const Deadline &a, const Deadline &b) { return a.due == b.due ? a.kind < b.kind : a.due < b.due; });
    const auto same = [](const Deadline &a, const Deadline &b) { return a.kind == b.kind && a.due == b.due; };
    merged.erase(std::unique(merged.begin(), merged.end(), same), merged.end()); // two acts may ask the same
    return merged;
}

} // namespace regie::casebook
