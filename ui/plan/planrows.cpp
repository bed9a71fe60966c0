#include "ui/plan/planrows.h"

#include "ui/wording/dates.h"
#include "ui/wording/flow.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui {

using namespace caseflow;

namespace {

struct PlanRows
{
    Q_DECLARE_TR_FUNCTIONS(PlanRows)
};

Cell goalStanding(const PlanGoal &goal)
{
    switch (goal.state) {
    case GoalState::Open:
        return {.text = wording::text(goal.state), .sign = Sign::OnTime};
    case GoalState::Reached:
        return {.text = wording::text(goal.state), .sign = Sign::Met};
    case GoalState::Dropped:
        return {.text = wording::text(goal.state), .sign = Sign::NotMet, .tone = CellTone::Muted};
    }
    return {};
}

QString dayOrNone(QDate day)
{
    return day.isValid() ? wording::day(day) : QStringLiteral("–");
}

/// Newest first: who wrote it when, and what was another before.
template <typename T>
QStringList historyLines(const QList<store::PlanVersion<T>> &versions, const T &now, const wording::PlanNames &names)
{
    QStringList lines;
    const T *before = nullptr;
    for (const store::PlanVersion<T> &version : versions) {
        if (version.value.id != now.id)
            continue;
        const QString when = wording::moment(LocalDateTime::fromUtc(version.at));
        const QString head = PlanRows::tr("%1, %2").arg(when, version.by);
        if (before == nullptr)
            lines.prepend(PlanRows::tr("%1: recorded").arg(head));
        else if (const QStringList changed = wording::changes(*before, version.value, names); !changed.isEmpty())
            lines.prepend(PlanRows::tr("%1: %2").arg(head, changed.join(QStringLiteral("; "))));
        before = &version.value;
    }
    return lines;
}

void addLine(QStringList &lines, const QString &line, const QString &value)
{
    if (!value.isEmpty())
        lines.append(line.arg(value));
}

} // namespace

QStringList goalHeadings()
{
    return {PlanRows::tr("Goal"), PlanRows::tr("Of whom"), PlanRows::tr("Phase"), PlanRows::tr("Target date"),
        PlanRows::tr("Standing")};
}

QList<CellRow> goalRows(const PlanContext &context)
{
    QList<PlanGoal> goals = context.plan.goals;
    std::stable_sort(goals.begin(), goals.end(), [](const PlanGoal &a, const PlanGoal &b) {
        return (a.state == GoalState::Open) != (b.state == GoalState::Open) ? a.state == GoalState::Open
                                                                            : a.setOn < b.setOn;
    });
    QList<CellRow> rows;
    for (const PlanGoal &goal : std::as_const(goals)) {
        const QString words =
            goal.familyWords.isEmpty() ? QString() : PlanRows::tr("In their own words: %1").arg(goal.familyWords);
        rows.append({.id = goal.id.toString(),
            .cells = {{.text = goal.what, .second = words, .tone = CellTone::Strong},
                {.text = context.names().whose(goal.member)},
                {.text = goal.phase ? wording::text(*goal.phase) : QStringLiteral("–"), .tone = CellTone::Muted},
                {.text = dayOrNone(goal.target), .key = goal.target}, goalStanding(goal)}});
    }
    return rows;
}

Cell actionStanding(const PlanAction &action, QDate today)
{
    switch (action.state) {
    case ActionState::Done:
        return {.text = PlanRows::tr("Done on %1").arg(wording::day(action.endedOn)),
            .key = action.endedOn,
            .sign = Sign::Met,
            .tone = CellTone::Muted};
    case ActionState::NotDone: {
        const QString why = action.whyNot ? wording::text(*action.whyNot) : QString();
        return {.text = PlanRows::tr("Not done: %1").arg(why),
            .key = action.endedOn,
            .sign = Sign::NotMet,
            .tone = CellTone::Muted};
    }
    case ActionState::Open:
        break;
    }
    switch (dueOf(action, today)) {
    case ActionDue::OnTime:
        return {
            .text = PlanRows::tr("By %1").arg(wording::day(action.target)), .key = action.target, .sign = Sign::OnTime};
    case ActionDue::Target:
        return {.text = PlanRows::tr("Target date %1").arg(wording::day(action.target)),
            .key = action.target,
            .sign = Sign::Target};
    case ActionDue::Latest:
        return {.text = PlanRows::tr("Latest date %1").arg(wording::day(action.latest)),
            .key = action.target,
            .sign = Sign::Latest,
            .tone = CellTone::Urgent};
    }
    return {};
}

QString partTitle(const PlanPart &part, const PlanContext &context)
{
    return part.owner.organisation.isEmpty() ? PlanRows::tr("The family")
                                             : context.organisationName(part.owner.organisation);
}

QList<CellRow> partRows(const PlanPart &part, const PlanContext &context)
{
    QList<CellRow> rows;
    for (const PlanAction &action : part.actions) {
        Cell cell = actionStanding(action, context.today);
        QStringList below{cell.text};
        if (action.owner.isFamily())
            below.append(context.memberName(action.owner.member));
        else if (!action.owner.name.isEmpty())
            below.append(action.owner.name);
        if (!action.about.isNull())
            below.append(PlanRows::tr("for %1").arg(context.memberName(action.about)));
        cell.second = below.join(QStringLiteral(" · "));
        cell.text = action.what;
        if (cell.tone == CellTone::Urgent)
            cell.tone = CellTone::Strong;
        rows.append({.id = action.id.toString(), .cells = {cell}});
    }
    return rows;
}

QStringList actionHeadings()
{
    return {PlanRows::tr("Action"), PlanRows::tr("Who"), PlanRows::tr("Standing")};
}

QList<CellRow> actionRows(const QList<PlanAction> &actions, const PlanContext &context)
{
    QList<CellRow> rows;
    for (const PlanAction &action : actions) {
        rows.append({.id = action.id.toString(),
            .cells = {{.text = action.what, .tone = CellTone::Strong}, {.text = context.names().owner(action.owner)},
                actionStanding(action, context.today)}});
    }
    return rows;
}

PlanStory storyOf(const PlanAction &action, const PlanContext &context)
{
    PlanStory story;
    story.title = action.what;
    story.lines.append(
        PlanRows::tr("By %1, for %2").arg(context.names().owner(action.owner), context.names().whose(action.about)));
    story.lines.append(actionStanding(action, context.today).text);
    if (action.latest.isValid() && action.isOpen())
        story.lines.append(PlanRows::tr("Latest date %1").arg(wording::day(action.latest)));
    if (const PlanGoal *goal = context.goal(action.goal))
        story.lines.append(PlanRows::tr("For the goal: %1").arg(goal->what));
    addLine(story.lines, PlanRows::tr("Phase: %1"), action.phase ? wording::text(*action.phase) : QString());
    if (const auto meeting = context.plan.meetings.constFind(action.meeting);
        meeting != context.plan.meetings.constEnd())
        story.lines.append(
            PlanRows::tr("Agreed in: %1, %2").arg(wording::text(meeting->kind), wording::day(meeting->at.date)));
    addLine(story.lines, PlanRows::tr("Result: %1"), action.result);
    addLine(story.lines, PlanRows::tr("In the words of the family: %1"), action.familyWords);
    story.changes = historyLines(context.plan.actionVersions, action, context.names());
    return story;
}

PlanStory storyOf(const PlanGoal &goal, const PlanContext &context)
{
    PlanStory story;
    story.title = goal.what;
    story.lines.append(
        PlanRows::tr("Of %1, agreed on %2").arg(context.names().whose(goal.member), wording::day(goal.setOn)));
    addLine(story.lines, PlanRows::tr("Phase: %1"), goal.phase ? wording::text(*goal.phase) : QString());
    addLine(story.lines, PlanRows::tr("In the words of the family: %1"), goal.familyWords);
    if (goal.state != GoalState::Open)
        story.lines.append(
            PlanRows::tr("%1 on %2: %3").arg(wording::text(goal.state), wording::day(goal.endedOn), goal.endReason));
    const auto serving = std::count_if(context.plan.actions.cbegin(), context.plan.actions.cend(),
        [&goal](const PlanAction &action) { return action.goal == goal.id && action.isOpen(); });
    story.lines.append(PlanRows::tr("%n open action(s) serve this goal.", nullptr, static_cast<int>(serving)));
    story.changes = historyLines(context.plan.goalVersions, goal, context.names());
    return story;
}

} // namespace regie::ui
