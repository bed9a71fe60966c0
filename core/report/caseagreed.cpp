// What was agreed: goals, actions and what meetings decided.
#include "core/report/casesections.h"

#include <algorithm>

namespace regie::report {
namespace {

using namespace Qt::StringLiterals;
using caseflow::ActionOwner;
using caseflow::MeetingState;
using caseflow::PlanAction;
using caseflow::PlanGoal;
using privacy::Field;

Line onDay(QDate day)
{
    return day.isValid() ? Line{{Moment{LocalDateTime{day, QTime(0, 0)}, false}}} : Line{};
}

Line whoseGoal(const CaseSource &source, PersonId member)
{
    return member.isNull() ? phrase(Phrase::WholeFamily) : said(source.nameOf(member));
}

Line ownerLine(const CaseSource &source, const ActionOwner &owner)
{
    if (owner.isFamily())
        return said(source.nameOf(owner.member));
    const QString organisation = source.organisation(owner.organisation);
    const bool named = source.passes(Field::ActionOwners, owner.name);
    return said(named ? organisation + u", "_s + owner.name : organisation);
}

Line actionStanding(const CaseSource &source, const PlanAction &action)
{
    Line line{{Code(action.state)}};
    if (action.whyNot)
        line.values.append(Code(*action.whyNot));
    if (source.passes(Field::ActionResults, action.result))
        line.values.append(Verbatim{action.result});
    return line;
}

/// What is open first, soonest first; then what is over.
QList<PlanAction> inTheirOrder(QList<PlanAction> actions)
{
    std::ranges::stable_sort(actions, [](const PlanAction &a, const PlanAction &b) {
        return a.isOpen() != b.isOpen() ? a.isOpen() : a.target < b.target;
    });
    return actions;
}

} // namespace

/// A partner sees its own actions and nobody else's; after a meeting only those of that meeting.
bool isAddressed(const CaseSource &source, const PlanAction &action)
{
    const bool partner = source.to.partner.isEmpty() || action.owner.organisation == source.to.partner;
    const bool member = source.to.member.isNull() || action.owner.member == source.to.member;
    return partner && member && (source.to.meeting.isNull() || action.meeting == source.to.meeting);
}

Table goalsTable(const CaseSource &source)
{
    Table table;
    table.title = Phrase::Goals;
    for (const PlanGoal &goal : source.facts.goals) {
        if (!source.passes(Field::PlanGoals, goal.what))
            continue;
        Line what = said(goal.what);
        if (source.passes(Field::FamilyWords, goal.familyWords))
            what.values.append(Phrased{Phrase::FamilySays, {goal.familyWords}});
        table.rows.append({what, whoseGoal(source, goal.member), goal.phase ? Line{{Code(*goal.phase)}} : Line{},
            onDay(goal.target), Line{{Code(goal.state)}}});
    }
    if (!table.rows.isEmpty())
        table.columns = {{Phrase::GoalColumn, 63}, {Phrase::OfWhom, 32}, {Phrase::PhaseColumn, 32},
            {Phrase::TargetDate, 25}, {Phrase::StandingColumn, 21}};
    return table;
}

Table actionsTable(const CaseSource &source)
{
    Table table;
    table.title = Phrase::Actions;
    if (source.facts.actions.isEmpty() || !source.intake.profile().names(Field::PlanActions))
        return table;
    for (const PlanAction &action : inTheirOrder(source.facts.actions)) {
        if (!isAddressed(source, action) || !source.passes(Field::PlanActions, action.what))
            continue;
        Line what = said(action.what);
        if (source.passes(Field::FamilyWords, action.familyWords))
            what.values.append(Phrased{Phrase::FamilySays, {action.familyWords}});
        table.rows.append({what, ownerLine(source, action.owner), onDay(action.target), onDay(action.latest),
            actionStanding(source, action)});
    }
    if (table.rows.isEmpty())
        table.below = {phrase(Phrase::NoActions)};
    else
        table.columns = {{Phrase::ActionColumn, 55}, {Phrase::OwnerColumn, 37}, {Phrase::TargetDate, 25},
            {Phrase::LatestDate, 25}, {Phrase::StandingColumn, 31}};
    return table;
}

Table meetingsTable(const CaseSource &source)
{
    Table table;
    table.title = Phrase::Meetings;
    const bool talks = source.intake.profile().names(Field::MeetingTalk);
    for (const MeetingFact &meeting : source.facts.meetings) {
        const bool asked = source.to.meeting.isNull()
                               ? meeting.state == MeetingState::Held || !meeting.decision.isEmpty()
                               : meeting.id == source.to.meeting;
        if (!asked || !source.passes(Field::Meetings))
            continue;
        Line decided = source.passes(Field::MeetingDecisions, meeting.decision) ? said(meeting.decision)
                                                                                : phrase(Phrase::NothingDecided);
        if (!meeting.outcome.isEmpty() && source.passes(Field::MeetingDecisions))
            decided.values.prepend(Code(CodeWord{CodeWord::Of::Act, meeting.outcome}));
        Line kind{{Code(meeting.kind)}};
        for (const QString &one : meeting.people) {
            if (source.passes(Field::MeetingPeople, one))
                kind.values.append(Verbatim{one});
        }
        QList<Line> row = {onDay(meeting.at.date), kind, decided};
        if (talks) {
            Line talk;
            for (const QString &one : {meeting.picture, meeting.judgement}) {
                if (source.passes(Field::MeetingTalk, one))
                    talk.values.append(Verbatim{one});
            }
            row.append(talk);
        }
        table.rows.append(row);
    }
    if (table.rows.isEmpty())
        return table;
    table.columns = {
        {Phrase::Date, 25}, {Phrase::MeetingColumn, talks ? 37 : 44}, {Phrase::DecisionColumn, talks ? 55 : 104}};
    if (talks)
        table.columns.append({Phrase::TalkColumn, 56});
    return table;
}

Bullets plainActions(const CaseSource &source)
{
    Bullets bullets;
    bullets.title = Phrase::PlainActions;
    for (const PlanAction &action : inTheirOrder(source.facts.actions)) {
        const bool hers = action.owner.isFamily() && isAddressed(source, action) && action.isOpen();
        if (!hers || !source.passes(Field::PlanActions, action.what))
            continue;
        Line line = said(action.what);
        if (action.target.isValid())
            line.values.append(Phrased{Phrase::PlainBefore, {action.target}});
        bullets.items.append(line);
    }
    return bullets;
}

} // namespace regie::report
