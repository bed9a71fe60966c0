#include "ui/worklist/workrows.h"

#include "core/domain/codes.h"
#include "core/routing/region.h"
#include "ui/widgets/deadlinelook.h"
#include "ui/wording/dates.h"
#include "ui/wording/deadlines.h"
#include "ui/wording/flow.h"
#include "ui/wording/identity.h"
#include "ui/wording/nextdates.h"
#include "ui/wording/plans.h"
#include "ui/wording/rules.h"

#include <algorithm>

namespace regie::ui {

namespace {

constexpr qint64 nearHours = 4;
const QTime endOfActionDay(23, 59);

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

/// How long something lasts already, in days.
QString lasting(QDate since, QDate today)
{
    const auto days = static_cast<int>(since.daysTo(today));
    return days <= 0 ? WorkList::tr("since today") : WorkList::tr("%n day(s) so far", "", days);
}

QString waitedFor(const store::CaseStand &stand, const routing::Region &region, QDate today)
{
    return stand.waitingOrganisation.isEmpty() ? wording::text(stand.waitingOn)
                                               : region.organisationName(stand.waitingOrganisation, today);
}

/// "ICM, aangemeld".
QString standText(const store::CaseStand &stand)
{
    QStringList words{wording::flowText(stand.flow), wording::stateText(stand.state)};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

WorkRow standRow(const store::StandRow &from, WorkGroup group)
{
    WorkRow row;
    row.group = group;
    row.who = nameOr(from.householdName);
    row.target = CaseWork{from.stand.file, CasePlace::Phases};
    row.caseNumber = from.caseNumber;
    return row;
}

} // namespace

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

WorkRow newOrderRow(const store::NewOrderRow &order, const routing::Region &region, LocalDateTime now)
{
    const routing::Municipality *place = region.municipality(order.municipality);
    WorkRow row;
    row.group = WorkGroup::NewOrders;
    row.sign = Sign::New;
    row.stand = WorkList::tr("New");
    row.when = lasting(order.imposedAt.date, now.date);
    row.who = nameOr(order.householdName);
    row.what = WorkList::tr("Barring order, %1").arg(weekMoment(order.imposedAt, now));
    row.basis = WorkList::tr("From a list; not assessed yet");
    row.target = order.household;
    row.urgent = true;
    row.answers = {
        {WorkList::tr("What happened?"), WorkList::tr("Barring order of %1").arg(wording::moment(order.imposedAt)),
            place != nullptr ? place->name : QString()},
        {WorkList::tr("What has to happen?"), WorkList::tr("Assess this household"),
            WorkList::tr("A new intake opens with its members and its history")}};
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

WorkRow noteRow(const TypedNote &waiting, LocalDateTime now)
{
    const LocalDateTime typed = LocalDateTime::fromUtc(waiting.typedAt);
    const ContactNote &note = waiting.note;
    WorkRow row;
    row.group = WorkGroup::Drafts;
    row.sign = Sign::Concept;
    row.stand = WorkList::tr("Waits");
    row.when = wording::since(typed, now);
    row.who = WorkList::tr("A case that is not in this vault");
    row.what = WorkList::tr("Note of a contact, not recorded yet");
    row.basis = WorkList::tr("Kept until its case is here, or you throw it away");
    row.target = NoteWaiting{waiting.about};
    row.answers = {
        {WorkList::tr("What was typed?"), note.text.trimmed().isEmpty() ? WorkList::tr("No words yet") : note.text,
            note.others.isEmpty() ? QString() : WorkList::tr("Spoken with: %1").arg(note.others)},
        {WorkList::tr("When?"),
            note.at.isValid() ? WorkList::tr("Contact on %1").arg(wording::moment(note.at))
                              : WorkList::tr("The day of the contact was not filled in"),
            WorkList::tr("Typed on %1").arg(wording::moment(typed))},
        {WorkList::tr("About which case?"), WorkList::tr("That is not known here: the case is not in this vault"),
            WorkList::tr("Perhaps an older backup was put back. In a vault that has the case, the note stands in its "
                         "journal again, ready to be recorded.")}};
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
    row.target = CaseWork{due.caseFile, CasePlace::Phases};
    row.deadline = due.deadline;
    row.caseNumber = due.caseNumber;
    row.answers = {{WorkList::tr("What has to happen?"), row.what, {}},
        {WorkList::tr("By when?"), wording::moment(due.deadline.due), row.when},
        {WorkList::tr("What does the term rest on?"), row.basis,
            due.deadline.hard ? WorkList::tr("Latest date: set by law")
                              : WorkList::tr("Target date: agreed in the region")}};
    return row;
}

WorkRow actionRow(const store::ActionRow &from, WorkGroup group, const routing::Region &region, LocalDateTime now)
{
    const caseflow::PlanAction &action = from.action;
    const wording::DeadlineStand stands = wording::standOf(action, now.date);
    // the date that says how it stands: a streefdatum that passed, not the days that are left after it
    const bool latest = action.latest.isValid() && stands == wording::DeadlineStand::Latest;
    const LocalDateTime due{latest ? action.latest : action.target, endOfActionDay};
    const QString owner = action.owner.isFamily() ? WorkList::tr("the family")
                                                  : region.organisationName(action.owner.organisation, now.date);
    WorkRow row;
    row.group = group;
    row.sign = ui::signOf(stands);
    row.stand = wording::standWord(stands);
    row.urgent = stands != wording::DeadlineStand::OnTime;
    if (stands == wording::DeadlineStand::Latest)
        row.whenInk = Token::RedText;
    row.when = wording::remaining(due, now);
    row.who = nameOr(from.householdName);
    row.what = WorkList::tr("Action: %1").arg(action.what);
    row.basis = WorkList::tr("By %1").arg(owner);
    row.target = CaseWork{from.caseFile, CasePlace::Plan};
    row.caseNumber = from.caseNumber;
    row.answers = {{WorkList::tr("What has to happen?"), action.what, {}},
        {WorkList::tr("Who does it?"), owner, action.owner.name},
        {WorkList::tr("By when?"), WorkList::tr("Target date: %1").arg(wording::day(action.target)),
            action.latest.isValid() ? WorkList::tr("Latest date: %1").arg(wording::day(action.latest)) : QString()}};
    return row;
}

WorkRow meetingRow(const store::MeetingRow &from, WorkGroup group, LocalDateTime now)
{
    const caseflow::Meeting &meeting = from.meeting;
    QStringList names;
    QStringList numbers;
    QStringList questions;
    for (const store::AgendaCase &one : from.cases) {
        names.append(one.householdName.isEmpty() ? one.number : one.householdName);
        numbers.append(one.number);
        if (const caseflow::AgendaItem *item = meeting.item(one.file); item != nullptr && !item->question.isEmpty())
            questions.append(WorkList::tr("%1: %2").arg(names.constLast(), item->question));
    }
    WorkRow row;
    row.group = group;
    row.sign = Sign::OnTime;
    row.stand = wording::text(meeting.state);
    row.when = wording::remaining(meeting.at, now);
    row.who = names.join(QStringLiteral(", "));
    row.what = WorkList::tr("%1, %2").arg(wording::text(meeting.kind), weekMoment(meeting.at, now));
    row.basis = meeting.place.isEmpty() ? WorkList::tr("Meeting") : meeting.place;
    row.target = meeting.id;
    row.caseNumber = numbers.join(QStringLiteral(", "));
    row.answers = {{WorkList::tr("Which meeting?"), wording::text(meeting.kind), questions.join(u'\n')},
        {WorkList::tr("When?"), wording::moment(meeting.at), row.when}};
    if (!meeting.place.isEmpty())
        row.answers.append({WorkList::tr("Where?"), meeting.place, {}});
    return row;
}

WorkRow waitingRow(const store::StandRow &from, const std::optional<caseflow::NextDate> &next,
    const routing::Region &region, LocalDateTime now)
{
    WorkRow row = standRow(from, WorkGroup::Waiting);
    const LocalDateTime since = from.stand.waitingSince.value_or(from.stand.since);
    const QString who = waitedFor(from.stand, region, now.date);
    row.sign = Sign::Waiting;
    row.stand = WorkList::tr("Waits");
    row.when = lasting(since.date, now.date);
    row.what = WorkList::tr("%1: %2").arg(who, standText(from.stand));
    row.basis = WorkList::tr("Since %1").arg(wording::shortDay(since.date));
    row.answers = {{WorkList::tr("Who does this case wait for?"), who, standText(from.stand)},
        {WorkList::tr("Since when?"), wording::moment(since), row.when}};
    if (next)
        row.answers.append({WorkList::tr("What is the next date?"), wording::whatOf(*next), wording::whenOf(*next)});
    return row;
}

WorkRow withoutDuoRow(const store::StandRow &from, LocalDateTime now)
{
    WorkRow row = standRow(from, WorkGroup::WithoutDuo);
    row.sign = Sign::NotMet;
    row.stand = WorkList::tr("No duo");
    row.when = lasting(from.stand.since.date, now.date);
    row.what = WorkList::tr("Name the ICM worker and the member of the local team");
    row.basis = WorkList::tr("Always both (method ICM)");
    row.answers = {{WorkList::tr("What is missing?"), row.what, row.basis},
        {WorkList::tr("Since when?"), wording::moment(from.stand.since), standText(from.stand)}};
    return row;
}

WorkRow wokenRow(const store::WokenRow &woken, LocalDateTime now)
{
    WorkRow row;
    row.group = WorkGroup::Woken;
    row.sign = Sign::Woken;
    row.stand = WorkList::tr("Woken");
    row.when = lasting(woken.eventOn, now.date);
    row.who = nameOr(woken.householdName);
    row.what = woken.isOrder ? WorkList::tr("New barring order, %1").arg(wording::shortDay(woken.eventOn))
                             : WorkList::tr("New report at Veilig Thuis, %1").arg(wording::shortDay(woken.eventOn));
    row.basis = WorkList::tr("Assessed on %1: %2").arg(wording::day(woken.assessedFor), wording::text(woken.advice));
    row.target = woken.household;
    row.answers = {{WorkList::tr("What happened?"), row.what, {}},
        {WorkList::tr("What was the advice before?"), wording::text(woken.advice), wording::day(woken.assessedFor)},
        {WorkList::tr("What has to happen?"), WorkList::tr("Assess this household again"),
            WorkList::tr("A new intake opens with its members and its history")}};
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
    row.answers = {{WorkList::tr("Which persons do these events name?"), row.what, row.basis}};
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
    if (open.caseFile.isNull())
        row.target = open.open.household;
    else
        row.target = CaseWork{open.caseFile, CasePlace::Assessment};
    row.caseNumber = open.caseNumber;
    row.answers = {{WorkList::tr("What has to happen?"), row.what, {}}, {WorkList::tr("Why?"), row.basis, {}}};
    return row;
}

} // namespace regie::ui
