#include "core/caseflow/thvterm.h"

#include <algorithm>

namespace regie::caseflow {

ThvTerm thvTerm(const BarringOrder &order, const ThvLengths &lengths)
{
    ThvTerm term;
    term.imposedAt = order.imposedAt;
    term.timeKnown = order.timeKnown;
    term.days = lengths.days;
    term.maximumDays = lengths.maximumDays;
    term.firstEnd = order.imposedAt.addDays(lengths.days);
    term.latestEnd = order.imposedAt.addDays(lengths.maximumDays);
    term.extensionAdvice = order.imposedAt.addDays(lengths.extensionAdviceDay - 1); // day 1 begins when it is imposed
    term.extended = order.extendedUntil.has_value() || order.status == OrderStatus::Extended;
    term.end = order.extendedUntil ? *order.extendedUntil : term.extended ? term.latestEnd : term.firstEnd;
    if (order.status == OrderStatus::AnnulledFromStart)
        term.end = order.imposedAt;
    else if (order.endedAt)
        term.end = std::min(term.end, *order.endedAt);
    term.endedEarly = order.status == OrderStatus::AnnulledFromStart || order.endedAt.has_value();
    return term;
}

std::optional<int> dayNumber(const ThvTerm &term, LocalDateTime now)
{
    if (!inForceAt(term, now))
        return std::nullopt;
    const qint64 days = term.imposedAt.date.daysTo(now.date) - (now.time < term.imposedAt.time ? 1 : 0);
    return static_cast<int>(days) + 1;
}

int extensionAdviceDay(const ThvTerm &term)
{
    return static_cast<int>(term.imposedAt.date.daysTo(term.extensionAdvice.date)) + 1;
}

bool inForceAt(const ThvTerm &term, LocalDateTime moment)
{
    return !(moment < term.imposedAt) && moment < term.end;
}

} // namespace regie::caseflow
