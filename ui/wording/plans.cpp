#include "ui/wording/plans.h"

#include "ui/wording/dates.h"
#include "ui/wording/flow.h"
#include "ui/wording/flowforms.h"

#include <QCoreApplication>

namespace regie::wording {

using namespace caseflow;
using namespace Qt::StringLiterals;

namespace {

struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

/// Notes what became of one field.
class Changes
{
public:
    void note(const QString &field, const QString &before, const QString &now)
    {
        if (before == now)
            return;
        const QString none = PlanWords::tr("nothing");
        list.append(
            PlanWords::tr("%1: %2, was %3").arg(field, now.isEmpty() ? none : now, before.isEmpty() ? none : before));
    }
    void note(const QString &field, QDate before, QDate now) { note(field, dayOf(before), dayOf(now)); }
    QStringList list;

private:
    [[nodiscard]] static QString dayOf(QDate date) { return date.isValid() ? day(date) : QString(); }
};

QString phaseOf(const std::optional<SafetyPhase> &phase)
{
    return phase ? text(*phase) : QString();
}

} // namespace

QString text(GoalState value)
{
    switch (value) {
    case GoalState::Open:
        return PlanWords::tr("Open");
    case GoalState::Reached:
        return PlanWords::tr("Reached");
    case GoalState::Dropped:
        return PlanWords::tr("Let go");
    }
    return {};
}

QString text(ActionState value)
{
    switch (value) {
    case ActionState::Open:
        return PlanWords::tr("Open");
    case ActionState::Done:
        return PlanWords::tr("Done");
    case ActionState::NotDone:
        return PlanWords::tr("Not done");
    }
    return {};
}

QString text(WhyNotDone value)
{
    switch (value) {
    case WhyNotDone::CircumstancesChanged:
        return PlanWords::tr("Circumstances changed");
    case WhyNotDone::NotCarriedOut:
        return PlanWords::tr("Not carried out");
    }
    return {};
}

QString text(MeetingKind value)
{
    switch (value) {
    case MeetingKind::Weighing:
        return PlanWords::tr("Weighing meeting");
    case MeetingKind::CaseMeeting:
        return PlanWords::tr("Case meeting");
    case MeetingKind::SystemTalk:
        return PlanWords::tr("Talk with the system");
    }
    return {};
}

QString text(MeetingState value)
{
    switch (value) {
    case MeetingState::Planned:
        return PlanWords::tr("Planned");
    case MeetingState::Held:
        return PlanWords::tr("Held");
    case MeetingState::CalledOff:
        return PlanWords::tr("Called off");
    }
    return {};
}

QString text(Attendance value)
{
    switch (value) {
    case Attendance::Invited:
        return PlanWords::tr("Invited");
    case Attendance::Present:
        return PlanWords::tr("Present");
    case Attendance::Apologies:
        return PlanWords::tr("Sent apologies");
    case Attendance::Absent:
        return PlanWords::tr("Absent");
    }
    return {};
}

QString text(const PlanRefusal &refusal)
{
    switch (refusal.fault) {
    case PlanFault::Missing:
        if (refusal.field == u"target"_s)
            return PlanWords::tr("Give a target date: an action without a date is not followed.");
        if (refusal.field == u"whyNot"_s)
            return PlanWords::tr("Choose why it was not done.");
        if (refusal.field == u"result"_s)
            return PlanWords::tr("Write what came of it, or what stood in the way.");
        return PlanWords::tr("Fill this in.");
    case PlanFault::NoOwner:
        return PlanWords::tr("Choose who does it: an organisation or a member of the family. "
                             "An action without an owner is not recorded.");
    case PlanFault::TwoOwners:
        return PlanWords::tr("Choose one: an organisation or a member of the family.");
    case PlanFault::InFuture:
        return PlanWords::tr("This day has not been yet.");
    case PlanFault::BeforeSet:
        return PlanWords::tr("This is before the day it was agreed.");
    case PlanFault::LatestFirst:
        return PlanWords::tr("The latest date lies before the target date.");
    case PlanFault::NotOfThisCase:
        return PlanWords::tr("This does not belong to this case.");
    case PlanFault::AlreadyOver:
        return PlanWords::tr("This was ended before and stays as it is.");
    }
    return {};
}

QString text(const MeetingRefusal &refusal)
{
    switch (refusal.fault) {
    case MeetingFault::Missing:
        if (refusal.field == u"at"_s)
            return PlanWords::tr("Fill in the day and the time.");
        if (refusal.field == u"decision"_s)
            return PlanWords::tr("Write what was decided and why.");
        if (refusal.field == u"until"_s)
            return PlanWords::tr("Fill in when the case is taken up again.");
        return PlanWords::tr("Fill this in.");
    case MeetingFault::NoCase:
        return PlanWords::tr("Put a case on the agenda: a meeting is about at least one case.");
    case MeetingFault::CaseTwice:
        return PlanWords::tr("A case stands on the agenda twice.");
    case MeetingFault::OneFamily:
        return PlanWords::tr("A talk with the system is about one case.");
    case MeetingFault::NoReason:
        return PlanWords::tr("Write why the meeting was called off.");
    case MeetingFault::NotYet:
        return PlanWords::tr("The meeting has not begun yet.");
    case MeetingFault::TwoNeeded:
        return PlanWords::tr("Two or more people who were there take a decision. Note under Prepare who is present.");
    case MeetingFault::NotPossible:
        return refusal.lacks.isEmpty() ? PlanWords::tr("This is not possible in this case now.") : text(refusal.lacks);
    }
    return {};
}

QString text(const NetworkRefusal &refusal)
{
    switch (refusal.fault) {
    case NetworkFault::Missing:
        return PlanWords::tr("Fill this in.");
    case NetworkFault::InFuture:
        return PlanWords::tr("This day has not been yet.");
    case NetworkFault::NoNumber:
        return PlanWords::tr("Write how many families, as a number.");
    case NetworkFault::NoMail:
        return PlanWords::tr("This is not a mail address.");
    }
    return {};
}

QString PlanNames::owner(const ActionOwner &owner) const
{
    if (owner.isFamily())
        return PlanWords::tr("%1 (family)").arg(member(owner.member));
    const QString name = organisation(owner.organisation);
    return owner.name.isEmpty() ? name : PlanWords::tr("%1, %2").arg(name, owner.name);
}

QString PlanNames::whose(PersonId who) const
{
    return who.isNull() ? PlanWords::tr("the whole family") : member(who);
}

QStringList changes(const PlanAction &before, const PlanAction &now, const PlanNames &names)
{
    Changes changes;
    changes.note(PlanWords::tr("What"), before.what, now.what);
    changes.note(PlanWords::tr("Who"), names.owner(before.owner), names.owner(now.owner));
    changes.note(PlanWords::tr("For whom"), names.whose(before.about), names.whose(now.about));
    changes.note(PlanWords::tr("Phase"), phaseOf(before.phase), phaseOf(now.phase));
    changes.note(PlanWords::tr("Target date"), before.target, now.target);
    changes.note(PlanWords::tr("Latest date"), before.latest, now.latest);
    changes.note(PlanWords::tr("Standing"), text(before.state), text(now.state));
    changes.note(PlanWords::tr("Why not"), before.whyNot ? text(*before.whyNot) : QString(),
        now.whyNot ? text(*now.whyNot) : QString());
    changes.note(PlanWords::tr("Result"), before.result, now.result);
    changes.note(PlanWords::tr("In the words of the family"), before.familyWords, now.familyWords);
    if (before.goal != now.goal)
        changes.list.append(PlanWords::tr("It serves another goal."));
    return changes.list;
}

QStringList changes(const PlanGoal &before, const PlanGoal &now, const PlanNames &names)
{
    Changes changes;
    changes.note(PlanWords::tr("Goal"), before.what, now.what);
    changes.note(PlanWords::tr("Of whom"), names.whose(before.member), names.whose(now.member));
    changes.note(PlanWords::tr("Phase"), phaseOf(before.phase), phaseOf(now.phase));
    changes.note(PlanWords::tr("Target date"), before.target, now.target);
    changes.note(PlanWords::tr("Standing"), text(before.state), text(now.state));
    changes.note(PlanWords::tr("Why"), before.endReason, now.endReason);
    changes.note(PlanWords::tr("In the words of the family"), before.familyWords, now.familyWords);
    return changes.list;
}

} // namespace regie::wording
