#include "ui/meeting/meetingrows.h"

#include "core/privacy/redaction.h"
#include "ui/plan/planrows.h"
#include "ui/wording/dates.h"
#include "ui/wording/flow.h"
#include "ui/wording/plans.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui {

using namespace caseflow;

namespace {

struct MeetingRows
{
    Q_DECLARE_TR_FUNCTIONS(MeetingRows)
};

QString calledAs(const QString &number, const QString &householdName)
{
    return householdName.isEmpty() ? number : householdName;
}

Cell meetingStanding(const Meeting &meeting, LocalDateTime now)
{
    const QString words = wording::text(meeting.state);
    switch (meeting.state) {
    case MeetingState::Planned:
        return meeting.at < now ? Cell{.text = MeetingRows::tr("To be recorded"), .sign = Sign::Target}
                                : Cell{.text = words, .sign = Sign::Calendar};
    case MeetingState::Held:
        return {.text = words, .sign = Sign::Met};
    case MeetingState::CalledOff:
        return {.text = words, .sign = Sign::NotMet, .tone = CellTone::Muted};
    }
    return {};
}

/// Leaves out what gives away where somebody lives or can be called, line by line.
class Screen
{
public:
    explicit Screen(const QList<store::PersonRow> &members)
    {
        for (const store::PersonRow &row : members) {
            for (const Address &address : row.addresses)
                m_shield.addAddress(address);
            if (!row.person.phone.isEmpty())
                m_shield.addPhone(row.person.phone);
        }
    }
    [[nodiscard]] QStringList lines(const QString &text)
    {
        QStringList shown;
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (m_shield.betrays(line))
                ++m_keptBack;
            else
                shown.append(line);
        }
        return shown;
    }
    [[nodiscard]] int keptBack() const { return m_keptBack; }

private:
    privacy::Shield m_shield;
    int m_keptBack = 0;
};

QString actionLine(const PlanAction &action, const PlanContext &context)
{
    return MeetingRows::tr("%1: %2 (%3)")
        .arg(context.names().owner(action.owner), QString(action.what).replace(u'\n', u' '),
            actionStanding(action, context.today).text);
}

} // namespace

QStringList meetingHeadings()
{
    return {MeetingRows::tr("When"), MeetingRows::tr("Meeting"), MeetingRows::tr("Standing")};
}

QList<CellRow> meetingRows(const QList<store::MeetingRow> &meetings, LocalDateTime now)
{
    QList<CellRow> rows;
    for (const store::MeetingRow &row : meetings) {
        QStringList cases;
        for (const store::AgendaCase &one : row.cases)
            cases.append(calledAs(one.number, one.householdName));
        rows.append({.id = row.meeting.id.toString(),
            .cells = {{.text = wording::shortMoment(row.meeting.at), .key = row.meeting.at.toIso()},
                {.text = wording::text(row.meeting.kind),
                    .second = cases.join(QStringLiteral(", ")),
                    .tone = CellTone::Strong},
                meetingStanding(row.meeting, now)}});
    }
    return rows;
}

QList<CellRow> caseMeetingRows(const QList<Meeting> &meetings, CaseId file, LocalDateTime now)
{
    QList<Meeting> sorted = meetings;
    const auto isAhead = [now](const Meeting &one) { return one.state == MeetingState::Planned && !(one.at < now); };
    std::ranges::stable_sort(sorted, [&](const Meeting &a, const Meeting &b) {
        if (isAhead(a) != isAhead(b))
            return isAhead(a);
        return isAhead(a) ? a.at < b.at : b.at < a.at;
    });
    QList<CellRow> rows;
    for (const Meeting &meeting : std::as_const(sorted)) {
        const AgendaItem *item = meeting.item(file);
        rows.append({.id = meeting.id.toString(),
            .cells = {{.text = wording::shortMoment(meeting.at), .key = meeting.at.toIso()},
                {.text = wording::text(meeting.kind),
                    .second = item != nullptr ? item->question : QString(),
                    .tone = CellTone::Strong},
                meetingStanding(meeting, now)}});
    }
    return rows;
}

QString meetingTitle(const Meeting &meeting)
{
    return MeetingRows::tr("%1, %2").arg(wording::text(meeting.kind), wording::moment(meeting.at));
}

QList<FactList::Line> meetingFacts(const Meeting &meeting, CaseId file, const PlanContext &context, LocalDateTime now)
{
    QStringList people;
    for (const Attendee &one : meeting.attendees) {
        const QString name = one.who.name.isEmpty() ? context.memberName(one.member) : one.who.name;
        const QString from = one.who.organisation.isEmpty()
                                 ? name
                                 : MeetingRows::tr("%1, %2").arg(name, context.organisationName(one.who.organisation));
        people.append(MeetingRows::tr("%1: %2").arg(from, wording::text(one.attendance)));
    }
    const AgendaItem item = meeting.item(file) != nullptr ? *meeting.item(file) : AgendaItem();
    QStringList decision{item.outcome.isEmpty() ? QString() : wording::actText(item.outcome), item.decision};
    decision.removeAll(QString());
    return {{.topic = MeetingRows::tr("Where"), .text = meeting.place},
        {.topic = MeetingRows::tr("Led by"), .text = meeting.chair},
        {.topic = MeetingRows::tr("Who"), .text = people.join(u'\n')},
        {.topic = MeetingRows::tr("Question"), .text = item.question},
        {.topic = MeetingRows::tr("Picture"), .text = item.picture},
        {.topic = MeetingRows::tr("Judgement"), .text = item.judgement},
        {.topic = MeetingRows::tr("Decision"), .text = decision.join(u'\n'), .strong = true},
        {.topic = MeetingRows::tr("Note"), .text = meeting.note},
        {.topic = MeetingRows::tr("Standing"), .text = meetingStanding(meeting, now).text}};
}

QStringList agendaHeadings()
{
    return {MeetingRows::tr("Case")};
}

QList<CellRow> agendaRows(const MeetingView &view)
{
    QList<CellRow> rows;
    for (const MeetingCase &one : view.cases) {
        QString standing = MeetingRows::tr("Still to talk about");
        if (!one.item.outcome.isEmpty())
            standing = wording::actText(one.item.outcome);
        else if (!one.item.decision.isEmpty())
            standing = MeetingRows::tr("Recorded");
        rows.append({.id = one.item.file.toString(),
            .cells = {{.text = calledAs(one.number, one.householdName),
                .second = standing,
                .sign = one.item.decision.isEmpty() ? Sign::OnTime : Sign::Met,
                .tone = CellTone::Strong}}});
    }
    return rows;
}

PlanContext planContextOf(const MeetingView &view, const MeetingCase &one, const routing::Region &region, QDate today)
{
    PlanContext context;
    context.plan.file = one.item.file;
    context.plan.number = one.number;
    context.plan.goals = one.goals;
    context.plan.actions = one.open + one.made;
    context.plan.meetings.insert(view.meeting.id, view.meeting);
    for (const store::PersonRow &row : one.members)
        context.members.append({row.person.id, row.person.name.full()});
    context.region = &region;
    context.today = today;
    return context;
}

PresentedCase presented(const MeetingView &view, const MeetingCase &one, const routing::Region &region, QDate today)
{
    const PlanContext context = planContextOf(view, one, region, today);
    Screen screen(one.members);
    PresentedCase shown;
    shown.title =
        one.householdName.isEmpty() ? one.number : MeetingRows::tr("%1, %2").arg(one.number, one.householdName);
    shown.question = screen.lines(one.item.question).join(u' ');
    for (const PlanAction &action : one.open)
        shown.open += screen.lines(actionLine(action, context));
    shown.picture = screen.lines(one.item.picture);
    shown.judgement = screen.lines(one.item.judgement);
    if (!one.item.outcome.isEmpty())
        shown.decision.append(wording::actText(one.item.outcome));
    shown.decision += screen.lines(one.item.decision);
    for (const PlanAction &action : one.made)
        shown.made += screen.lines(actionLine(action, context));
    shown.keptBack = screen.keptBack();
    return shown;
}

} // namespace regie::ui
