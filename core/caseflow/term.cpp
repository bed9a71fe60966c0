#include "core/caseflow/term.h"

namespace regie::caseflow {

namespace {
const QTime endOfDay(23, 59);
}

Length TermSetting::length() const
{
    if (hours > 0)
        return {TermUnit::Hours, hours};
    if (workingDays > 0)
        return {TermUnit::WorkingDays, workingDays};
    if (months > 0)
        return {TermUnit::Months, months};
    return {TermUnit::CalendarDays, days};
}

LocalDateTime endOf(Length length, LocalDateTime start, const Calendar &calendar)
{
    switch (length.unit) {
    case TermUnit::Hours:
        return LocalDateTime::fromUtc(start.toUtc().addSecs(qint64{3600} * length.count));
    case TermUnit::CalendarDays:
        return start.addDays(length.count);
    case TermUnit::WorkingDays:
        return {calendar.addWorkingDays(start.date, length.count), endOfDay};
    case TermUnit::Months:
        return {start.date.addMonths(length.count), start.time};
    }
    return start;
}

Term startTerm(const TermSetting &setting, LocalDateTime start, const Calendar &calendar)
{
    Term term;
    term.id = setting.id;
    term.start = start;
    term.hard = setting.hard;
    term.confirmed = setting.confirmed;
    if (setting.given)
        return term;
    const LocalDateTime end = endOf(setting.length(), start, calendar);
    const std::optional<LocalDateTime> other =
        setting.other ? std::optional(endOf(*setting.other, start, calendar)) : std::nullopt;
    term.target = setting.hard ? other : std::optional(end);
    term.latest = setting.hard ? std::optional(end) : other;
    const bool counts = setting.length().unit == TermUnit::WorkingDays ||
                        (setting.other && setting.other->unit == TermUnit::WorkingDays);
    term.calendarKnown = !counts || calendar.vouchesFor(start.date, std::max(end, other.value_or(end)).date);
    return term;
}

} // namespace regie::caseflow
