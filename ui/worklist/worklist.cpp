#include "ui/worklist/worklist.h"

#include "core/routing/region.h"
#include "ui/worklist/workrows.h"

#include <algorithm>

namespace regie::ui {

namespace {

int countOf(const QList<WorkRow> &rows, WorkGroup group)
{
    return static_cast<int>(
        std::count_if(rows.cbegin(), rows.cend(), [group](const WorkRow &row) { return row.group == group; }));
}

QString overdueLine(const WorkView &view, LocalDateTime now)
{
    if (view.today.overdue.isEmpty() && overdueActions(view, now) == 0)
        return WorkList::tr("nothing overdue");
    QDate oldest = now.date;
    for (const store::DueRow &due : view.today.overdue)
        oldest = std::min(oldest, due.deadline.due.date);
    for (const store::ActionRow &row : view.actions)
        oldest = std::min(oldest, row.action.target);
    const auto days = static_cast<int>(oldest.daysTo(now.date));
    return days == 0 ? WorkList::tr("since today") : WorkList::tr("oldest %n day(s)", "", days);
}

QString comingLine(const WorkView &view, LocalDateTime now)
{
    const auto isToday = [now](const store::DueRow &due) { return due.deadline.due.date == now.date; };
    const auto count = std::count_if(view.today.coming.cbegin(), view.today.coming.cend(), isToday) +
                       std::count_if(view.actions.cbegin(), view.actions.cend(),
                           [now](const store::ActionRow &row) { return row.action.target == now.date; }) +
                       std::count_if(view.meetings.cbegin(), view.meetings.cend(),
                           [now](const store::MeetingRow &row) { return row.meeting.at.date == now.date; });
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

QString waitingLine(const WorkView &view, LocalDateTime now)
{
    if (view.waiting.isEmpty())
        return WorkList::tr("nobody waited for");
    const store::CaseStand &first = view.waiting.constFirst().stand;
    const auto days = static_cast<int>(first.waitingSince.value_or(first.since).date.daysTo(now.date));
    return days <= 0 ? WorkList::tr("since today") : WorkList::tr("longest %n day(s)", "", days);
}

QString wokenLine(const WorkView &view, LocalDateTime now)
{
    const auto isToday = [now](const store::WokenRow &woken) { return woken.eventOn == now.date; };
    const auto count = std::count_if(view.woken.cbegin(), view.woken.cend(), isToday);
    return WorkList::tr("%n today", "", static_cast<int>(count));
}

bool isOverdue(const store::ActionRow &row, LocalDateTime now)
{
    return row.action.target < now.date;
}

/// Terms, actions and, of what is coming, meetings of one group, the soonest first.
QList<WorkRow> datesOf(const QList<store::DueRow> &terms, const WorkView &view, WorkGroup group,
    const routing::Region &region, LocalDateTime now)
{
    QList<std::pair<LocalDateTime, WorkRow>> found;
    for (const store::DueRow &due : terms)
        found.append({due.deadline.due, dueRow(due, group, region, now)});
    for (const store::MeetingRow &meeting : view.meetings) {
        if (group == WorkGroup::Coming)
            found.append({meeting.meeting.at, meetingRow(meeting, group, now)});
    }
    for (const store::ActionRow &action : view.actions) {
        if (isOverdue(action, now) == (group == WorkGroup::Overdue))
            found.append({{action.action.target, QTime(23, 59)}, actionRow(action, group, region, now)});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<WorkRow> rows;
    for (const auto &one : std::as_const(found))
        rows.append(one.second);
    return rows;
}

std::optional<caseflow::NextDate> nextOf(const WorkView &view, CaseId file)
{
    const auto found = view.nextDates.constFind(file);
    return found == view.nextDates.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

int overdueActions(const WorkView &view, LocalDateTime now)
{
    return static_cast<int>(std::count_if(view.actions.cbegin(), view.actions.cend(),
        [now](const store::ActionRow &row) { return isOverdue(row, now); }));
}

QList<WorkRow> workRows(const WorkView &view, const routing::Region &region, LocalDateTime now)
{
    const TodayView &today = view.today;
    QList<WorkRow> rows;
    for (const DraftSummary &draft : today.drafts) {
        if (draft.hasOrder)
            rows.append(orderRow(draft, region, now));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const WorkRow &a, const WorkRow &b) {
        return a.deadline && (!b.deadline || a.deadline->due < b.deadline->due);
    });
    for (const store::NewOrderRow &order : view.newOrders)
        rows.append(newOrderRow(order, region, now));
    rows += datesOf(today.overdue, view, WorkGroup::Overdue, region, now);
    rows += datesOf(today.coming, view, WorkGroup::Coming, region, now);
    for (const store::StandRow &stand : view.waiting)
        rows.append(waitingRow(stand, nextOf(view, stand.stand.file), region, now));
    for (const store::StandRow &stand : view.withoutDuo)
        rows.append(withoutDuoRow(stand, now));
    for (const store::DueRow &due : view.reviews)
        rows.append(dueRow(due, WorkGroup::Reviews, region, now));
    for (const store::WokenRow &woken : view.woken)
        rows.append(wokenRow(woken, now));
    for (const store::ReassessRow &open : today.reassess)
        rows.append(reassessRow(open, now));
    if (today.linksToConfirm > 0)
        rows.append(linksRow(today.linksToConfirm));
    for (const DraftSummary &draft : today.drafts) {
        if (!draft.hasOrder)
            rows.append(draftRow(draft, now));
    }
    for (const TypedNote &note : view.notesWaiting)
        rows.append(noteRow(note, now));
    return rows;
}

QHash<WorkGroup, int> workCounts(const WorkView &view, LocalDateTime now)
{
    const int late = overdueActions(view, now);
    QHash<WorkGroup, int> counts;
    if (view.overdue > view.today.overdue.size())
        counts.insert(WorkGroup::Overdue, view.overdue + late);
    if (view.coming > view.today.coming.size())
        counts.insert(
            WorkGroup::Coming, view.coming + static_cast<int>(view.actions.size() + view.meetings.size()) - late);
    return counts;
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
    case WorkGroup::Waiting:
        return WorkList::tr("Waits for a partner");
    case WorkGroup::WithoutDuo:
        return WorkList::tr("Without a duo");
    case WorkGroup::Reviews:
        return WorkList::tr("Reviews of the next 30 days");
    case WorkGroup::Woken:
        return WorkList::tr("Assessed before, no open case: something new happened");
    case WorkGroup::WhoIsWho:
        return WorkList::tr("Who is who");
    case WorkGroup::Drafts:
        return WorkList::tr("Drafts");
    }
    return {};
}

QList<WorkCard> workCards(const QList<WorkRow> &rows, const WorkView &view, LocalDateTime now)
{
    const TodayView &today = view.today;
    const QHash<WorkGroup, int> counts = workCounts(view, now);
    const auto count = [&](WorkGroup group) { return counts.value(group, countOf(rows, group)); };
    return {
        {WorkGroup::NewOrders, WorkList::tr("New barring order"), WorkList::tr("to assess"), Sign::New,
            count(WorkGroup::NewOrders)},
        {WorkGroup::Overdue, WorkList::tr("Overdue"), overdueLine(view, now), Sign::Latest, count(WorkGroup::Overdue)},
        {WorkGroup::Coming, WorkList::tr("Next 7 days"), comingLine(view, now), Sign::Target, count(WorkGroup::Coming)},
        {WorkGroup::Waiting, WorkList::tr("Waits for partner"), waitingLine(view, now), Sign::Waiting,
            count(WorkGroup::Waiting)},
        {WorkGroup::Woken, WorkList::tr("Nearly, woken"), wokenLine(view, now), Sign::Woken, count(WorkGroup::Woken)},
        {WorkGroup::Drafts, WorkList::tr("Draft"), draftLine(today, now), Sign::Concept, count(WorkGroup::Drafts)},
    };
}

} // namespace regie::ui
