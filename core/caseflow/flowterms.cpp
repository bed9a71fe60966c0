#include "core/caseflow/flowterms.h"

#include "core/domain/codes.h"

#include <algorithm>

namespace regie::caseflow {

namespace {

/// The moment a term begins, and what it is about.
struct Beginning
{
    LocalDateTime at = {};
    int seq = 0; ///< of the act it begins with
    std::optional<LocalDateTime> given = std::nullopt;
    QString organisation = {};
};

bool laterThan(const FlowEvent &a, const FlowEvent &b)
{
    return a.at == b.at ? b.seq < a.seq : b.at < a.at;
}

/// Makes the terms of one run.
class RunTerms
{
public:
    RunTerms(const FlowState &state, const FlowDefinition &flow, const FlowRun &run, const TermBook &terms,
        const CaseFacts &facts)
        : m_state(state), m_flow(flow), m_run(run), m_terms(terms), m_facts(facts)
    {
        const auto order = facts.orders.constFind(run.order);
        m_order = order == facts.orders.cend() ? nullptr : &*order;
    }

    [[nodiscard]] QList<DueTerm> all()
    {
        for (const FlowTerm &term : m_flow.terms) {
            for (const Beginning &beginning : beginningsOf(term))
                add(term, beginning);
        }
        return m_due;
    }

private:
    [[nodiscard]] QList<Beginning> beginningsOf(const FlowTerm &term) const
    {
        const auto at = [](LocalDateTime moment) { return QList<Beginning>{{moment, 0, std::nullopt, {}}}; };
        const auto thv = [&](LocalDateTime end) {
            return m_order != nullptr && !m_order->endedEarly ? QList<Beginning>{{m_order->imposedAt, 0, end, {}}}
                                                              : QList<Beginning>();
        };
        switch (term.anchor) {
        case Anchor::Start:
            return at(m_run.start);
        case Anchor::Called:
            // the call of an earlier order says nothing of this one
            return at(m_facts.calledAt.isValid() ? std::max(m_facts.calledAt, m_run.start) : m_run.start);
        case Anchor::Incident:
            return at(incident());
        case Anchor::State:
            return stateBeginnings(term.about);
        case Anchor::Act:
        case Anchor::Given:
            return actBeginnings(term);
        case Anchor::ThvAdvice:
            return thv(m_order != nullptr ? m_order->extensionAdvice : LocalDateTime());
        case Anchor::ThvFirstEnd:
            return thv(m_order != nullptr ? m_order->firstEnd : LocalDateTime());
        case Anchor::ThvEnd:
            return thv(m_order != nullptr ? m_order->end : LocalDateTime());
        }
        return {};
    }

    /// The latest order, also one imposed while the route runs: each asks for somebody at the door. Without one the
    /// call, else the start. A route that goes on from another looks at what came since.
    [[nodiscard]] LocalDateTime incident() const
    {
        const bool goesOn = m_run.linkedRun != 0;
        LocalDateTime latest;
        for (const ThvTerm &order : m_facts.orders) {
            const bool ours = !goesOn || m_run.start < order.imposedAt;
            if (ours && (!latest.isValid() || latest < order.imposedAt))
                latest = order.imposedAt;
        }
        if (latest.isValid())
            return latest;
        return m_facts.calledAt.isValid() && !goesOn ? m_facts.calledAt : m_run.start;
    }

    [[nodiscard]] QList<Beginning> stateBeginnings(const QString &state) const
    {
        for (auto stay = m_run.stays.crbegin(); stay != m_run.stays.crend(); ++stay) {
            if (stay->state == state)
                return {{stay->from, 0, std::nullopt, {}}};
        }
        return {};
    }

    /// One for each organisation when the act names one; else the last time it was done.
    [[nodiscard]] QList<Beginning> actBeginnings(const FlowTerm &term) const
    {
        QHash<QString, const FlowEvent *> latest;
        QStringList order;
        const QList<const FlowEvent *> done = m_state.done(m_run.number, term.about);
        for (const FlowEvent *event : done) {
            const FlowEvent *other = latest.value(event->organisation);
            if (other == nullptr)
                order.append(event->organisation);
            if (other == nullptr || laterThan(*event, *other))
                latest.insert(event->organisation, event);
        }
        QList<Beginning> list;
        for (const QString &organisation : std::as_const(order)) {
            const FlowEvent &event = *latest.value(organisation);
            const auto given = term.anchor == Anchor::Given ? event.until : std::nullopt;
            if (term.anchor == Anchor::Act || given)
                list.append({event.at, event.seq, given, organisation});
        }
        return list;
    }

    void add(const FlowTerm &term, Beginning beginning)
    {
        DueTerm due;
        due.kind = term.kind;
        due.run = m_run.number;
        due.who = term.who;
        due.organisation = beginning.organisation;
        due.acts = term.doneBy;
        meet(term, beginning, due);
        const bool here = term.states.isEmpty() || term.states.contains(m_run.state());
        if (!due.doneAt && (!here || !m_run.isOpen()))
            return;
        const TermSetting *setting = m_terms.setting(regie::toCode(term.kind), beginning.at.date);
        if (setting == nullptr)
            return;
        due.term = startTerm(*setting, beginning.at, m_terms.calendar);
        if (beginning.given)
            give(due.term, *beginning.given);
        hold(due);
        if (term.notJointly && !due.doneAt && apart())
            separate(due);
        m_due.append(due);
    }

    /// Whether and when the term was met; one that repeats begins again with what met it.
    void meet(const FlowTerm &term, Beginning &beginning, DueTerm &due) const
    {
        if (term.kind == DeadlineKind::DuoComplete) {
            if (m_state.duoComplete())
                due.doneAt = std::max(m_state.role(QStringLiteral("icm-worker"))->from,
                    m_state.role(QStringLiteral("local-member"))->from);
            return;
        }
        if (term.each)
            return meetEach(term, due);
        const FlowEvent *first = nullptr;
        const FlowEvent *last = nullptr;
        for (const QString &act : term.doneBy) {
            const QList<const FlowEvent *> done = m_state.done(m_run.number, act);
            for (const FlowEvent *event : done) {
                const bool ours = event->organisation == beginning.organisation || beginning.organisation.isEmpty();
                const bool before = term.anchor == Anchor::Incident && event->at < beginning.at;
                if (!ours || before || event->seq <= beginning.seq)
                    continue;
                first = first == nullptr || laterThan(*first, *event) ? event : first;
                last = last == nullptr || laterThan(*event, *last) ? event : last;
            }
        }
        if (first == nullptr)
            return;
        const bool again = term.repeats && !beginning.given;
        if (again && beginning.at < last->at)
            beginning.at = last->at;
        else if (!again)
            due.doneAt = first->at;
    }

    void meetEach(const FlowTerm &term, DueTerm &due) const
    {
        QHash<PersonId, LocalDateTime> first;
        for (const QString &act : term.doneBy) {
            const QList<const FlowEvent *> done = m_state.done(m_run.number, act);
            for (const FlowEvent *event : done) {
                if (m_facts.members.contains(event->member) &&
                    (!first.contains(event->member) || event->at < first.value(event->member)))
                    first.insert(event->member, event->at);
            }
        }
        due.members = static_cast<int>(m_facts.members.size());
        due.membersDone = static_cast<int>(first.size());
        if (due.members > 0 && due.membersDone == due.members)
            due.doneAt = *std::max_element(first.cbegin(), first.cend());
    }

    static void give(Term &term, LocalDateTime date)
    {
        term.target = term.hard ? std::nullopt : std::optional(date);
        term.latest = term.hard ? std::optional(date) : std::nullopt;
    }

    /// Agreements wait for a route that is suspended; the law does not.
    void hold(DueTerm &due) const
    {
        if (due.term.hard || due.doneAt || due.kind == DeadlineKind::SuspensionEnd)
            return;
        due.paused = m_run.suspended();
        qint64 days = 0;
        for (const auto &[from, until] : m_run.suspensions)
            days += from < due.term.start ? 0 : from.date.daysTo(until.date);
        if (due.term.target)
            due.term.target = due.term.target->addDays(days);
        if (due.term.latest)
            due.term.latest = due.term.latest->addDays(days);
    }

    [[nodiscard]] bool apart() const
    {
        const bool weighed = m_state.last(m_run.number, QStringLiteral("joint-talk-weighing")) != nullptr;
        return !weighed && separateFirst(m_state, m_facts);
    }

    static void separate(DueTerm &due)
    {
        due.separateFirst = true;
        due.term.target.reset();
        due.term.latest.reset();
    }

    const FlowState &m_state;
    const FlowDefinition &m_flow;
    const FlowRun &m_run;
    const TermBook &m_terms;
    const CaseFacts &m_facts;
    const ThvTerm *m_order = nullptr;
    QList<DueTerm> m_due;
};

QList<DueTerm> agreementChecks(const TermBook &terms, const CaseFacts &facts)
{
    QList<DueTerm> list;
    for (const LocalDateTime &check : facts.checks) {
        DueTerm due;
        due.kind = DeadlineKind::AgreementCheck;
        due.who = Actor::Nobody;
        const TermSetting *setting = terms.setting(regie::toCode(due.kind), check.date);
        if (setting == nullptr)
            continue;
        due.term = startTerm(*setting, check, terms.calendar);
        due.term.target = check;
        list.append(due);
    }
    return list;
}

} // namespace

const TermSetting *TermBook::setting(const QString &id, QDate on) const
{
    const TermSetting *best = nullptr;
    for (const TermSetting &one : settings) {
        const bool holds =
            (!one.from.isValid() || one.from <= on) && (!one.until.isValid() || on <= one.until) && one.id == id;
        if (holds && (best == nullptr || best->from <= one.from))
            best = &one;
    }
    return best;
}

DueStand DueTerm::stand(LocalDateTime now) const
{
    if (doneAt)
        return DueStand::Done;
    if (separateFirst)
        return DueStand::SeparateFirst;
    if (paused)
        return DueStand::Paused;
    if (term.latest && *term.latest < now)
        return DueStand::Overdue;
    if (term.target && *term.target < now)
        return term.hard ? DueStand::Target : DueStand::Overdue;
    const std::optional<LocalDateTime> due = term.due();
    return due && due->date == now.date ? DueStand::Target : DueStand::OnTime;
}

std::optional<Deadline> DueTerm::deadline() const
{
    const std::optional<LocalDateTime> due = term.due();
    if (!due || paused)
        return std::nullopt;
    Deadline made;
    made.kind = kind;
    made.due = *due;
    made.hard = term.hard;
    made.basis = term.id;
    made.confirmed = term.confirmed;
    if (doneAt)
        made.doneAt = doneAt->toUtc();
    return made;
}

QList<DueTerm> dueTerms(const FlowState &state, const FlowBook &book, const TermBook &terms, const CaseFacts &facts)
{
    const bool over = !state.runs.isEmpty() && std::none_of(state.runs.cbegin(), state.runs.cend(),
                                                   [](const FlowRun &run) { return run.isOpen(); });
    QList<DueTerm> due = over ? QList<DueTerm>() : agreementChecks(terms, facts);
    for (const FlowRun &run : state.runs) {
        if (const FlowDefinition *flow = book.flow(run.flow, run.start.date))
            due += RunTerms(state, *flow, run, terms, facts).all();
    }
    std::stable_sort(due.begin(), due.end(), [](const DueTerm &a, const DueTerm &b) {
        const auto left = a.term.due();
        const auto right = b.term.due();
        return left && right ? *left < *right : left.has_value() && !right.has_value();
    });
    return due;
}

const DueTerm *nextDate(const QList<DueTerm> &terms)
{
    const auto found = std::find_if(terms.cbegin(), terms.cend(),
        [](const DueTerm &one) { return !one.doneAt && !one.paused && one.term.due().has_value(); });
    return found == terms.cend() ? nullptr : &*found;
}

QList<NextDecision> nextDecisions(const FlowState &state, const FlowBook &book, const CaseFacts &facts,
    const QList<DueTerm> &terms, LocalDateTime now)
{
    QList<NextDecision> list;
    const QList<ActVerdict> verdicts = allowedMoves(state, book, facts, now);
    for (const FlowRun &run : state.runs) {
        const FlowDefinition *flow = run.isOpen() ? book.flow(run.flow, run.start.date) : nullptr;
        const FlowStateDef *here = flow != nullptr ? flow->state(run.state()) : nullptr;
        if (here == nullptr || here->decision.isEmpty())
            continue;
        const auto verdict = std::find_if(verdicts.cbegin(), verdicts.cend(),
            [&](const ActVerdict &one) { return one.run == run.number && one.act->id == here->decision; });
        if (verdict == verdicts.cend())
            continue;
        NextDecision next{
            run.number, run.flow, here->decision, verdict->act->who, verdict->allowed, verdict->lacks, {}};
        for (const DueTerm &term : terms) {
            if (term.run == run.number && !term.doneAt && term.acts.contains(next.act) && !next.due)
                next.due = term.term.due();
        }
        list.append(next);
    }
    std::stable_sort(list.begin(), list.end(), [](const NextDecision &a, const NextDecision &b) {
        return a.due && b.due ? *a.due < *b.due : a.due.has_value() && !b.due.has_value();
    });
    return list;
}

} // namespace regie::caseflow
