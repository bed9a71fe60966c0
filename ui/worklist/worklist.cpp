#include "ui/worklist/worklist.h"

#include "core/domain/codes.h"
#include "core/routing/region.h"
#include "ui/widgets/deadlinelook.h"
#include "ui/wording/dates.h"
#include "ui/wording/deadlines.h"
#include "ui/wording/identity.h"
#include "ui/wording/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui {

namespace {

struct WorkList
{
    Q_DECLARE_TR_FUNCTIONS(WorkList)
};

constexpr qint64 nearHours = 4;

/// The first visit as a deadline, so that it is worded like every other.
Deadline firstVisit(const DraftSummary &draft, const routing::Region &region)
{
    Deadline out;
    out.kind = DeadlineKind::FirstVisit;
    out.basis = toCode(DeadlineKind::FirstVisit);
    out.due = draft.firstVisitDue.value_or(LocalDateTime{});
    for (const routing::TermSetting &term : region.terms) {
        if (term.id == out.basis) {
            out.confirmed = term.confirmed;
            out.hard = term.hard;
        }
    }
    return out;
}

/// `ma 02:10` within a week, else the day.
QString weekMoment(LocalDateTime at, LocalDateTime now)
{
    if (at.date.daysTo(now.date) >= 7)
        return wording::shortDay(at.date);
    return wording::shortDay(at.date).section(QLatin1Char(' '), 0, 0) + QLatin1Char(' ') + wording::timeOfDay(at.time);
}

QString orderText(const DraftSummary &draft, LocalDateTime now)
{
    const QString when = draft.imposedAt ? weekMoment(*draft.imposedAt, now) : QString();
    if (draft.orderNumber > 0)
        return WorkList::tr("Barring order no. %1, %2").arg(draft.orderNumber).arg(when);
    return WorkList::tr("Barring order, %1").arg(when);
}

QString nameOr(const QString &name)
{
    return name.isEmpty() ? WorkList::tr("Name not known yet") : name;
}

WorkRow orderRow(const DraftSummary &draft, const routing::Region &region, LocalDateTime now)
{
    WorkRow row;
    row.group = WorkGroup::NewOrders;
    row.who = nameOr(draft.householdName);
    row.what = orderText(draft, now);
    row.target = draft.id;
    row.sign = Sign::New;
    row.stand = WorkList::tr("New");
    row.urgent = true;
    if (draft.firstVisitDue) {
        const bool near = now.toUtc().secsTo(draft.firstVisitDue->toUtc()) < nearHours * 3600;
        row.when = wording::remaining(*draft.firstVisitDue, now);
        row.deadline = firstVisit(draft, region);
        row.basis = wording::deadlineBasis(*row.deadline, region);
        if (near) {
            row.sign = Sign::Target;
            row.stand = wording::standWord(wording::DeadlineStand::Target);
        }
    }
    if (draft.redFlag) {
        row.sign = Sign::RedFlag;
        row.stand = WorkList::tr("Red flag");
    }
    return row;
}

WorkRow draftRow(const DraftSummary &draft, LocalDateTime now)
{
    WorkRow row;
    row.group = WorkGroup::Drafts;
    row.sign = draft.redFlag ? Sign::RedFlag : Sign::Concept;
    row.stand = draft.redFlag ? WorkList::tr("Red flag") : WorkList::tr("Draft");
    row.when = wording::since(LocalDateTime::fromUtc(draft.savedAt), now);
    row.who = nameOr(draft.householdName);
    row.what = WorkList::tr("Intake, step %1 of 7").arg(draft.step);
    row.basis = WorkList::tr("Kept since the first key stroke");
    row.target = draft.id;
    return row;
}

WorkRow dueRow(const store::DueRow &due, WorkGroup group, const routing::Region &region, LocalDateTime now)
{
    const wording::DeadlineStand stand = wording::standOf(due.deadline, now);
    WorkRow row;
    row.group = group;
    row.sign = ui::signOf(stand);
    row.stand = wording::standWord(stand);
    row.when = wording::remaining(due.deadline.due, now);
    row.urgent = stand != wording::DeadlineStand::OnTime;
    row.whenInk = stand == wording::DeadlineStand::Latest ? Token::RedText : Token::Text;
    row.who = nameOr(due.householdName);
    row.what = wording::text(due.deadline.kind);
    row.basis = wording::deadlineBasis(due.deadline, region);
    row.target = due.caseFile;
    row.deadline = due.deadline;
    row.caseNumber = due.caseNumber;
    return row;
}

WorkRow linksRow(int count)
{
    WorkRow row;
    row.group = WorkGroup::WhoIsWho;
    row.sign = Sign::Similar;
    row.stand = WorkList::tr("To confirm");
    row.who = WorkList::tr("%n link(s) to a person", "", count);
    row.what = WorkList::tr("Say who is who");
    row.basis = WorkList::tr("Until then these events count as possible");
    row.target = ToCleanUp{};
    return row;
}

WorkRow reassessRow(const store::ReassessRow &open, LocalDateTime now)
{
    WorkRow row;
    row.group = WorkGroup::WhoIsWho;
    row.sign = Sign::Woken;
    row.stand = WorkList::tr("To assess again");
    row.when = wording::since(LocalDateTime::fromUtc(open.open.raisedAt), now);
    row.who = nameOr(open.householdName);
    row.what = wording::adviceChange(open.open);
    row.basis = open.open.reason.isEmpty()
                    ? wording::text(open.open.cause)
                    : WorkList::tr("%1: %2").arg(wording::text(open.open.cause), open.open.reason);
    if (!open.caseFile.isNull())
        row.target = open.caseFile;
    row.caseNumber = open.caseNumber;
    return row;
}

int countOf(const QList<WorkRow> &rows, WorkGroup group)
{
    return static_cast<int>(
        std::count_if(rows.cbegin(), rows.cend(), [group](const WorkRow &row) { return row.group == group; }));
}

QString overdueLine(const TodayView &today, LocalDateTime now)
{
    if (today.overdue.isEmpty())
        return WorkList::tr("nothing overdue");
    QDate oldest = now.date;
    for (const store::DueRow &due : today.overdue)
        oldest = std::min(oldest, due.deadline.due.date);
    const auto days = static_cast<int>(oldest.daysTo(now.date));
    return days == 0 ? WorkList::tr("since today") : WorkList::tr("oldest %n day(s)", "", days);
}

QString comingLine(const TodayView &today, LocalDateTime now)
{
    const auto isToday = [now](const store::DueRow &due) { return due.deadline.due.date == now.date; };
    const auto count = std::count_if(today.coming.cbegin(), today.coming.cend(), isToday);
    return WorkList::tr("%n today", "", static_cast<int>(count));
}

QString draftLine(const TodayView &today, LocalDateTime now)
{
    int days = 0;
    for (const DraftSummary &draft : today.drafts) {
        if (!draft.hasOrder)
            days = std::max(days, static_cast<int>(LocalDateTime::fromUtc(draft.savedAt).date.daysTo(now.date)));
    }
    return days > 0 ? WorkList::tr("oldest %n day(s)", "", days) : WorkList::tr("to finish");
}

} // namespace

QList<WorkRow> workRows(const TodayView &today, const routing::Region &region, LocalDateTime now)
{
    QList<WorkRow> rows;
    for (const DraftSummary &draft : today.drafts) {
        if (draft.hasOrder)
            rows.append(orderRow(draft, region, now));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const WorkRow &a, const WorkRow &b) {
        return a.deadline && (!b.deadline || a.deadline->due < b.deadline->due);
    });
    for (const store::DueRow &due : today.overdue)
        rows.append(dueRow(due, WorkGroup::Overdue, region, now));
    for (const store::DueRow &due : today.coming)
        rows.append(dueRow(due, WorkGroup::Coming, region, now));
    for (const store::ReassessRow &open : today.reassess)
        rows.append(reassessRow(open, now));
    if (today.linksToConfirm > 0)
        rows.append(linksRow(today.linksToConfirm));
    for (const DraftSummary &draft : today.drafts) {
        if (!draft.hasOrder)
            rows.append(draftRow(draft, now));
    }
    return rows;
}

QString groupName(WorkGroup group)
{
    switch (group) {
    case WorkGroup::NewOrders:
        return WorkList::tr("New barring orders to assess");
    case WorkGroup::Overdue:
        return WorkList::tr("Overdue");
    case WorkGroup::Coming:
        return WorkList::tr("Today and the next 7 days");
    case WorkGroup::WhoIsWho:
        return WorkList::tr("Who is who");
    case WorkGroup::Drafts:
        return WorkList::tr("Drafts");
    }
    return {};
}

QList<WorkCard> workCards(const QList<WorkRow> &rows, const TodayView &today, LocalDateTime now)
{
    return {
        {WorkGroup::NewOrders, WorkList::tr("New barring order"), WorkList::tr("to assess"), Sign::New,
            countOf(rows, WorkGroup::NewOrders)},
        {WorkGroup::Overdue, WorkList::tr("Overdue"), overdueLine(today, now), Sign::Latest,
            countOf(rows, WorkGroup::Overdue)},
        {WorkGroup::Coming, WorkList::tr("Next 7 days"), comingLine(today, now), Sign::Target,
            countOf(rows, WorkGroup::Coming)},
        {WorkGroup::Drafts, WorkList::tr("Draft"), draftLine(today, now), Sign::Concept,
            countOf(rows, WorkGroup::Drafts)},
    };
}

} // namespace regie::ui
