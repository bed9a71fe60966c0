#include "ui/calendar/daterows.h"

#include "core/domain/codes.h"
#include "core/routing/region.h"
#include "ui/widgets/deadlinelook.h"
#include "ui/wording/dates.h"
#include "ui/wording/deadlines.h"
#include "ui/wording/plans.h"
#include "ui/wording/rules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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

DateRow actionDate(const store::ActionRow &from, bool latest, const routing::Region &region, LocalDateTime now)
{
    const caseflow::PlanAction &action = from.action;
    Deadline shown;
    shown.due = {latest ? action.latest : action.target, QTime(23, 59)};
    shown.hard = latest;
    const wording::DeadlineStand stand = wording::standOf(shown, now);
    DateRow row;
    row.at = shown.due;
    row.sign = signOf(stand);
    row.stand = wording::standWord(stand);
    row.late = shown.due.date < now.date;
    row.which = dateKind(latest);
    row.number = from.caseNumber;
    row.who = from.householdName.isEmpty() ? from.caseNumber : from.householdName;
    row.what = CalendarWords::tr("action: %1").arg(action.what);
    row.basis = action.owner.isFamily()
                    ? CalendarWords::tr("by the family")
                    : CalendarWords::tr("by %1").arg(region.organisationName(action.owner.organisation, now.date));
    row.target = {from.caseFile, CasePlace::Plan};
    return row;
}

DateRow meetingDate(const store::MeetingRow &from, LocalDateTime now)
{
    const caseflow::Meeting &meeting = from.meeting;
    QStringList names;
    QStringList numbers;
    for (const store::AgendaCase &file : from.cases) {
        names.append(file.householdName.isEmpty() ? file.number : file.householdName);
        numbers.append(file.number);
    }
    DateRow row;
    row.at = meeting.at;
    row.sign = meeting.state == caseflow::MeetingState::Held ? Sign::Met : Sign::Calendar;
    row.stand = wording::text(meeting.state);
    row.late = meeting.at < now && meeting.state == caseflow::MeetingState::Planned;
    row.which = CalendarWords::tr("Meeting");
    row.time = wording::timeOfDay(meeting.at.time);
    row.number = numbers.join(QStringLiteral(", "));
    row.who = names.join(QStringLiteral(", "));
    row.what = wording::text(meeting.kind);
    row.basis = meeting.place;
    row.meeting = meeting.id;
    return row;
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
    for (const store::ActionRow &action : dates.actions) {
        for (const bool latest : {false, true}) {
            const QDate day = latest ? action.action.latest : action.action.target;
            if (dates.from <= day && day <= dates.until)
                rows.append(actionDate(action, latest, region, now));
        }
    }
    for (const store::MeetingRow &meeting : dates.meetings)
        rows.append(meetingDate(meeting, now));
    std::stable_sort(rows.begin(), rows.end(), [](const DateRow &a, const DateRow &b) { return a.at < b.at; });
    return rows;
}

namespace {

/// What was agreed may name somebody: it stays here.
exchange::CalendarEntry actionEntry(const store::ActionRow &row, bool latest)
{
    exchange::CalendarEntry entry;
    entry.caseFile = row.caseFile;
    entry.kind =
        QStringLiteral("action/") + row.action.id.toString() + (latest ? QStringLiteral("/latest") : QString());
    entry.number = row.caseNumber;
    entry.at = {latest ? row.action.latest : row.action.target, QTime(23, 59)};
    entry.wholeDay = true;
    entry.summary = CalendarWords::tr("%1: %2").arg(dateKind(latest), CalendarWords::tr("action of the plan"));
    return entry;
}

exchange::CalendarEntry meetingEntry(const store::MeetingRow &row)
{
    exchange::CalendarEntry entry;
    entry.caseFile = CaseId(row.meeting.id.raw()); // a meeting is of no one case
    entry.kind = QStringLiteral("meeting");
    QStringList numbers;
    for (const store::AgendaCase &file : row.cases)
        numbers.append(file.number);
    entry.number = numbers.join(QStringLiteral(", "));
    entry.at = row.meeting.at;
    entry.summary = wording::text(row.meeting.kind);
    return entry;
}

} // namespace

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
    for (const store::ActionRow &row : dates.actions) {
        for (const bool latest : {false, true}) {
            const QDate day = latest ? row.action.latest : row.action.target;
            if (dates.from <= day && day <= dates.until)
                entries.append(actionEntry(row, latest));
        }
    }
    for (const store::MeetingRow &row : dates.meetings)
        entries.append(meetingEntry(row));
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
