#include "ui/calendar/daterows.h"

#include "core/domain/codes.h"
#include "core/routing/region.h"
#include "ui/widgets/deadlinelook.h"
#include "ui/wording/dates.h"
#include "ui/wording/deadlines.h"
#include "ui/wording/rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace regie::ui {

namespace {

struct CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

/// Terms in days run to the end of a day: then the day says enough.
bool hasMoment(LocalDateTime at)
{
    return at.time != QTime(0, 0) && at.time.hour() * 60 + at.time.minute() != 23 * 60 + 59;
}

/// The end of an order says which day of it that is.
QString dateWhat(const Deadline &deadline, const routing::Region &region)
{
    const QString what = wording::text(deadline.kind);
    const caseflow::ThvLengths lengths = region.thvLengths(deadline.due.date);
    if (deadline.kind == DeadlineKind::OrderEnd)
        return CalendarWords::tr("%1 (day %2)").arg(what).arg(lengths.days);
    if (deadline.kind == DeadlineKind::OrderEndExtended)
        return CalendarWords::tr("%1 (day %2 at the latest)").arg(what).arg(lengths.maximumDays);
    return what;
}

QString dateKind(bool latest)
{
    return wording::standWord(latest ? wording::DeadlineStand::Latest : wording::DeadlineStand::Target);
}

} // namespace

QString DateRow::sentence() const
{
    const QString about = CalendarWords::tr("%1: %2, %3").arg(which, who, what);
    return time.isEmpty() ? about : CalendarWords::tr("%1, %2").arg(time, about);
}

QList<DateRow> dateRows(const CaseDates &dates, const routing::Region &region, LocalDateTime now)
{
    QList<DateRow> rows;
    rows.reserve(dates.dates.size());
    for (const CaseDate &date : dates.dates) {
        Deadline shown = date.row.deadline;
        shown.due = date.at;
        shown.hard = date.latest;
        const wording::DeadlineStand stand = wording::standOf(shown, now);
        DateRow row;
        row.at = date.at;
        row.sign = signOf(stand);
        row.stand = wording::standWord(stand);
        row.late = date.at.date < now.date;
        row.which = dateKind(date.latest);
        row.time = hasMoment(date.at) ? wording::timeOfDay(date.at.time) : QString();
        row.number = date.row.caseNumber;
        row.who = date.row.householdName.isEmpty() ? date.row.caseNumber : date.row.householdName;
        row.what = dateWhat(date.row.deadline, region);
        row.basis = wording::deadlineBasis(date.row.deadline, region);
        row.target = {date.row.caseFile, CasePlace::Phases};
        rows.append(row);
    }
    return rows;
}

QList<exchange::CalendarEntry> calendarEntries(const CaseDates &dates, const routing::Region &region)
{
    QList<exchange::CalendarEntry> entries;
    for (const CaseDate &date : dates.dates) {
        exchange::CalendarEntry entry;
        entry.caseFile = date.row.caseFile;
        entry.kind = toCode(date.row.deadline.kind) + (date.latest ? QStringLiteral("/latest") : QString());
        entry.number = date.row.caseNumber;
        entry.at = date.at;
        entry.wholeDay = !hasMoment(date.at);
        entry.summary = CalendarWords::tr("%1: %2").arg(dateKind(date.latest), dateWhat(date.row.deadline, region));
        entry.description = wording::deadlineBasis(date.row.deadline, region);
        entries.append(entry);
    }
    return entries;
}

CalendarSpan spanOf(CalendarView view, QDate day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    const QDate first(day.year(), day.month(), 1);
    const QDate last(day.year(), day.month(), day.daysInMonth());
    switch (view) {
    case CalendarView::Week:
        return {monday, monday.addDays(6)};
    case CalendarView::Month:
        return {first.addDays(1 - first.dayOfWeek()), last.addDays(7 - last.dayOfWeek())};
    case CalendarView::List:
        return {first, last};
    }
    return {};
}

QString spanText(CalendarView view, QDate day)
{
    if (view != CalendarView::Week)
        return QLocale().toString(day, QStringLiteral("MMMM yyyy"));
    const CalendarSpan span = spanOf(view, day);
    return CalendarWords::tr("week %1: %2 to %3")
        .arg(QString::number(day.weekNumber()), wording::shortDay(span.from), wording::day(span.until));
}

QDate turned(CalendarView view, QDate day, int pages)
{
    return view == CalendarView::Week ? day.addDays(qint64(pages) * 7) : day.addMonths(pages);
}

} // namespace regie::ui
