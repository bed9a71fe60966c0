#include "core/routing/deadlines.h"

#include "core/domain/codes.h"

#include <algorithm>

namespace regie::routing {

namespace {

/// Gathers the terms that start, each by its setting in the region.
class Terms
{
public:
    explicit Terms(const Region &region) : m_region(region) {}

    /// Starts @p kind at @p from, with the length in force on that day.
    void start(DeadlineKind kind, LocalDateTime from)
    {
        const TermSetting *term = from.isValid() ? m_region.term(toCode(kind), from.date) : nullptr;
        if (term == nullptr)
            return;
        if (const auto due = caseflow::startTerm(*term, from, m_region.calendar).due())
            add(kind, *term, *due);
    }
    /// A term that began at @p from and whose end is known otherwise.
    void at(DeadlineKind kind, LocalDateTime from, LocalDateTime due)
    {
        const TermSetting *term = m_region.term(toCode(kind), from.date);
        if (term != nullptr && due.isValid())
            add(kind, *term, due);
    }
    [[nodiscard]] QList<Deadline> soonestFirst()
    {
        std::stable_sort(
            m_deadlines.begin(), m_deadlines.end(), [](const Deadline &a, const Deadline &b) { return a.due < b.due; });
        return m_deadlines;
    }

private:
    void add(DeadlineKind kind, const TermSetting &term, LocalDateTime due)
    {
        Deadline deadline;
        deadline.kind = kind;
        deadline.due = due;
        deadline.hard = term.hard;
        deadline.basis = term.id;
        deadline.confirmed = term.confirmed;
        m_deadlines.append(deadline);
    }

    const Region &m_region;
    QList<Deadline> m_deadlines = {};
};

void startOrder(Terms &terms, const BarringOrder &order, const caseflow::ThvLengths &lengths)
{
    const caseflow::ThvTerm term = caseflow::thvTerm(order, lengths);
    terms.start(DeadlineKind::FirstVisit, order.imposedAt);
    terms.start(DeadlineKind::Reachability, order.imposedAt);
    if (!term.extended && !term.endedEarly)
        terms.at(DeadlineKind::ExtensionAdvice, order.imposedAt, term.extensionAdvice);
    if (!term.endedEarly)
        terms.at(term.extended ? DeadlineKind::OrderEndExtended : DeadlineKind::OrderEnd, order.imposedAt, term.end);
}

bool isOrder(const DeadlineStart &start)
{
    return start.order && start.order->kind == OrderKind::Order &&
           start.order->status != OrderStatus::AnnulledFromStart;
}

} // namespace

QList<Deadline> deadlinesFor(const Region &region, const DeadlineStart &start)
{
    Terms terms(region);
    const bool icm = start.route == AdviceRoute::Icm || start.route == AdviceRoute::IcmOrMda;
    terms.start(DeadlineKind::FirstContact, start.calledAt);
    if (isOrder(start))
        startOrder(terms, *start.order, region.thvLengths(start.order->imposedAt.date));
    else if (icm)
        terms.start(DeadlineKind::FirstVisit, start.calledAt);
    if (start.report && start.report->kind != VtReportKind::Advice && !start.report->convertedToAdvice)
        terms.start(DeadlineKind::VtSafetyAssessment, {start.report->receivedOn, QTime(0, 0)});
    if (icm)
        terms.start(DeadlineKind::ExecutorCheck, start.decidedAt.value_or(start.calledAt));
    return terms.soonestFirst();
}

} // namespace regie::routing
