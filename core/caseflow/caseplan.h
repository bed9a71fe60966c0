#pragma once

#include "core/caseflow/flowcodes.h"
#include "core/domain/codes.h"
#include "core/domain/ids.h"

namespace regie {
using PlanGoalId = Id<struct PlanGoalTag>;
using PlanActionId = Id<struct PlanActionTag>;
using MeetingId = Id<struct MeetingTag>;
} // namespace regie

namespace regie::caseflow {

enum class GoalState { Open, Reached, Dropped };

/// What is to be different in a family, in one phase of working on safety.
struct PlanGoal
{
    PlanGoalId id = {};
    QString what = {};
    PersonId member = {};                            ///< of whom; null: of the family as a whole
    std::optional<SafetyPhase> phase = std::nullopt; ///< in which it is worked on; nothing: no phase yet
    QString familyWords = {};                        ///< how the family itself says it
    QDate setOn = {};
    QDate target = {}; ///< streefdatum; invalid: none agreed
    GoalState state = GoalState::Open;
    QDate endedOn = {};
    QString endReason = {}; ///< how it is seen that it was reached, or why it was let go
    int revision = 0;
    friend bool operator==(const PlanGoal &, const PlanGoal &) = default;
};

/// Who does something: somebody of an organisation, or a member of the family. Never both.
struct ActionOwner
{
    QString organisation = {}; ///< organisation id, or a name when it is not of the region
    QString name = {};         ///< who there; may stay empty
    PersonId member = {};

    [[nodiscard]] bool isFamily() const { return !member.isNull(); }
    [[nodiscard]] bool isNobody() const { return organisation.trimmed().isEmpty() && member.isNull(); }
    friend bool operator==(const ActionOwner &, const ActionOwner &) = default;
};

enum class ActionState { Open, Done, NotDone };
/// Why something that was agreed did not happen.
enum class WhyNotDone { CircumstancesChanged, NotCarriedOut };

/// One thing that somebody does, by a day.
struct PlanAction
{
    PlanActionId id = {};
    PlanGoalId goal = {};   ///< the goal it serves; null: none in particular
    MeetingId meeting = {}; ///< where it was agreed; null: outside a meeting
    QString what = {};
    PersonId about = {}; ///< for whom; null: for the family as a whole
    std::optional<SafetyPhase> phase = std::nullopt;
    ActionOwner owner = {};
    QDate setOn = {};
    QDate target = {}; ///< streefdatum
    QDate latest = {}; ///< uiterste datum; invalid: none
    ActionState state = ActionState::Open;
    QDate endedOn = {};
    QString result = {};                             ///< what came of it, or what stood in the way
    std::optional<WhyNotDone> whyNot = std::nullopt; ///< of NotDone
    QString familyWords = {};
    int revision = 0;

    [[nodiscard]] bool isOpen() const { return state == ActionState::Open; }
    friend bool operator==(const PlanAction &, const PlanAction &) = default;
};

/// What cannot be so in a plan.
enum class PlanFault {
    Missing,
    NoOwner,   ///< somebody must do it
    TwoOwners, ///< an organisation or a member, not both
    InFuture,
    BeforeSet,     ///< before the day it was agreed
    LatestFirst,   ///< the uiterste datum lies before the streefdatum
    NotOfThisCase, ///< a member, goal or meeting that is not of this case
    AlreadyOver    ///< it was ended before: that stays as it is
};

/// A field that cannot be so: "what", "owner", "target", "latest", "whyNot" …
struct PlanRefusal
{
    QString field = {};
    PlanFault fault = PlanFault::Missing;
    friend bool operator==(const PlanRefusal &, const PlanRefusal &) = default;
};

/// @p members are all who belong to the household, now or before; @p today bounds what can have happened.
[[nodiscard]] QList<PlanRefusal> refusalsOf(const PlanGoal &goal, const QList<PersonId> &members, QDate today);
/// @p goals are those of the case.
[[nodiscard]] QList<PlanRefusal> refusalsOf(
    const PlanAction &action, const QList<PersonId> &members, const QList<PlanGoal> &goals, QDate today);

/// How an open action stands on @p today: its streefdatum or uiterste datum has come or passed.
enum class ActionDue { OnTime, Target, Latest };
[[nodiscard]] ActionDue dueOf(const PlanAction &action, QDate today);

/// The actions of one owner, as the plan shows them beside those of the others.
struct PlanPart
{
    ActionOwner owner = {}; ///< of an organisation without the name of somebody there; of the family without a member
    QList<PlanAction> actions = {}; ///< open ones first, soonest first
    friend bool operator==(const PlanPart &, const PlanPart &) = default;
};
/// @p actions by who does them: the family first, then the organisations in the order of their first action.
[[nodiscard]] QList<PlanPart> partsOf(const QList<PlanAction> &actions);

} // namespace regie::caseflow

namespace regie {
template <>
std::span<const Code<caseflow::GoalState>> codesOf<caseflow::GoalState>();
template <>
std::span<const Code<caseflow::ActionState>> codesOf<caseflow::ActionState>();
template <>
std::span<const Code<caseflow::WhyNotDone>> codesOf<caseflow::WhyNotDone>();
} // namespace regie
