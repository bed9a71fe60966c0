#include "core/caseflow/caseplan.h"

#include <algorithm>

namespace regie {

using namespace caseflow;

template <>
std::span<const Code<GoalState>> codesOf<GoalState>()
{
    static constexpr Code<GoalState> table[] = {
        {GoalState::Open, "open"}, {GoalState::Reached, "reached"}, {GoalState::Dropped, "dropped"}};
    return table;
}

template <>
std::span<const Code<ActionState>> codesOf<ActionState>()
{
    static constexpr Code<ActionState> table[] = {
        {ActionState::Open, "open"}, {ActionState::Done, "done"}, {ActionState::NotDone, "not-done"}};
    return table;
}

template <>
std::span<const Code<WhyNotDone>> codesOf<WhyNotDone>()
{
    static constexpr Code<WhyNotDone> table[] = {
        {WhyNotDone::CircumstancesChanged, "circumstances-changed"}, {WhyNotDone::NotCarriedOut, "not-carried-out"}};
    return table;
}

namespace caseflow {

namespace {

/// The first fault of every field.
class PlanRefusals
{
public:
    void need(bool there, const char *field, PlanFault fault = PlanFault::Missing)
    {
        const QString name = QString::fromLatin1(field);
        const bool known =
            std::any_of(list.cbegin(), list.cend(), [&](const PlanRefusal &one) { return one.field == name; });
        if (!there && !known)
            list.append({name, fault});
    }
    void needWords(const QString &text, const char *field) { need(!text.trimmed().isEmpty(), field); }
    void needMember(PersonId member, const QList<PersonId> &members, const char *field)
    {
        need(member.isNull() || members.contains(member), field, PlanFault::NotOfThisCase);
    }
    /// A day something ended on: not in the future, and not before it was agreed.
    void needEnd(QDate ended, QDate setOn, QDate today)
    {
        need(ended.isValid(), "endedOn");
        need(!(today < ended), "endedOn", PlanFault::InFuture);
        need(!(ended < setOn), "endedOn", PlanFault::BeforeSet);
    }
    QList<PlanRefusal> list;
};

} // namespace

QList<PlanRefusal> refusalsOf(const PlanGoal &goal, const QList<PersonId> &members, QDate today)
{
    PlanRefusals refusals;
    refusals.needWords(goal.what, "what");
    refusals.needMember(goal.member, members, "member");
    refusals.need(goal.setOn.isValid(), "setOn");
    refusals.need(!(today < goal.setOn), "setOn", PlanFault::InFuture);
    refusals.need(!goal.target.isValid() || !(goal.target < goal.setOn), "target", PlanFault::BeforeSet);
    if (goal.state != GoalState::Open) {
        refusals.needEnd(goal.endedOn, goal.setOn, today);
        refusals.needWords(goal.endReason, "endReason");
    }
    return refusals.list;
}

QList<PlanRefusal> refusalsOf(
    const PlanAction &action, const QList<PersonId> &members, const QList<PlanGoal> &goals, QDate today)
{
    PlanRefusals refusals;
    refusals.needWords(action.what, "what");
    refusals.need(!action.owner.isNobody(), "owner", PlanFault::NoOwner);
    refusals.need(!action.owner.isFamily() || action.owner.organisation.isEmpty(), "owner", PlanFault::TwoOwners);
    refusals.needMember(action.owner.member, members, "owner");
    refusals.needMember(action.about, members, "about");
    const bool goalKnown = action.goal.isNull() || std::any_of(goals.cbegin(), goals.cend(),
                                                       [&](const PlanGoal &goal) { return goal.id == action.goal; });
    refusals.need(goalKnown, "goal", PlanFault::NotOfThisCase);
    refusals.need(action.setOn.isValid(), "setOn");
    refusals.need(!(today < action.setOn), "setOn", PlanFault::InFuture);
    refusals.need(action.target.isValid(), "target");
    refusals.need(!(action.target < action.setOn), "target", PlanFault::BeforeSet);
    refusals.need(!action.latest.isValid() || !(action.latest < action.target), "latest", PlanFault::LatestFirst);
    if (!action.isOpen()) {
        refusals.needEnd(action.endedOn, action.setOn, today);
        refusals.need(action.state != ActionState::NotDone || action.whyNot.has_value(), "whyNot");
        refusals.needWords(action.result, "result");
    }
    return refusals.list;
}

ActionDue dueOf(const PlanAction &action, QDate today)
{
    if (!action.isOpen())
        return ActionDue::OnTime;
    if (action.latest.isValid() && action.latest <= today)
        return ActionDue::Latest;
    return action.target <= today ? ActionDue::Target : ActionDue::OnTime;
}

QList<PlanPart> partsOf(const QList<PlanAction> &actions)
{
    QList<PlanPart> parts;
    for (const PlanAction &action : actions) {
        const QString whose = action.owner.isFamily() ? QString() : action.owner.organisation;
        auto part = std::find_if(
            parts.begin(), parts.end(), [&](const PlanPart &one) { return one.owner.organisation == whose; });
        if (part == parts.end()) {
            parts.append(PlanPart{{whose, {}, {}}, {}});
            part = parts.end() - 1;
        }
        part->actions.append(action);
    }
    std::stable_sort(parts.begin(), parts.end(), [](const PlanPart &a, const PlanPart &b) {
        return a.owner.organisation.isEmpty() && !b.owner.organisation.isEmpty();
    });
    for (PlanPart &part : parts) {
        std::stable_sort(part.actions.begin(), part.actions.end(), [](const PlanAction &a, const PlanAction &b) {
            return a.isOpen() != b.isOpen() ? a.isOpen() : a.target < b.target;
        });
    }
    return parts;
}

} // namespace caseflow

} // namespace regie
