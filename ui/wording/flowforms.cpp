#include "ui/wording/flowforms.h"

#include "ui/wording/briefing.h"
#include "ui/wording/dates.h"
#include "ui/wording/flow.h"

#include <QCoreApplication>

namespace regie::wording {

using namespace caseflow;

namespace {

struct FlowForms
{
    Q_DECLARE_TR_FUNCTIONS(FlowForms)
};

/// The moment of something that changes an order or a term is not simply "until".
QString untilLabel(const Act &act)
{
    if (act.order == OrderChange::Extend)
        return FlowForms::tr("New end of the order");
    if (act.effect == FlowEventKind::Suspended || act.effect == FlowEventKind::EffortRaised ||
        act.effect == FlowEventKind::EffortLowered)
        return FlowForms::tr("Until when");
    return FlowForms::tr("Which date");
}

QString pastMaximum(const Act &act, FlowField field)
{
    if (act.order == OrderChange::Extend && field == FlowField::At)
        return FlowForms::tr("The first end of the order has passed; it cannot be extended any more.");
    return FlowForms::tr("This is later than the law allows: 28 days after the order at most (art. 9 Wth).");
}

QString samePersonText(const Act &act)
{
    return act.role.isEmpty()
               ? FlowForms::tr("This is the same person twice.")
               : FlowForms::tr("This person is in the duo already. A duo is two different people: an ICM worker and "
                               "somebody of the local team.");
}

} // namespace

QString fieldLabel(const Act &act, FlowField field)
{
    switch (field) {
    case FlowField::Who:
        return act.role.isEmpty() ? text(field) : roleText(act.role);
    case FlowField::Until:
        return untilLabel(act);
    case FlowField::Outcome:
        return act.effect == FlowEventKind::FlagRaised || act.effect == FlowEventKind::FlagSettled
                   ? FlowForms::tr("Which red flag")
                   : text(field);
    case FlowField::At:
    case FlowField::Reason:
    case FlowField::Parties:
    case FlowField::Member:
    case FlowField::Organisation:
    case FlowField::Intensity:
    case FlowField::Note:
        return text(field);
    }
    return {};
}

QString fieldHint(const Act &act, FlowField field)
{
    if (field == FlowField::Parties)
        return FlowForms::tr("two people or more");
    if (field == FlowField::Until && act.order == OrderChange::Extend)
        return FlowForms::tr("28 days after the order at most");
    return {};
}

QString refusalText(const Act &act, const FieldRefusal &refusal)
{
    switch (refusal.code) {
    case RefusalCode::Missing:
        return refusal.field == FlowField::Parties ? text(RefusalCode::TwoNeeded) : text(refusal.code);
    case RefusalCode::SamePersonTwice:
        return samePersonText(act);
    case RefusalCode::PastMaximum:
        return pastMaximum(act, refusal.field);
    case RefusalCode::NotPossible:
        return refusal.lacks.isEmpty() ? text(refusal.code) : text(refusal.lacks);
    case RefusalCode::BeforeThatMoment:
        return act.order == OrderChange::Extend ? FlowForms::tr("An extension ends after the first end of the order.")
                                                : FlowForms::tr("This must lie after the date above.");
    case RefusalCode::UnknownValue:
        return refusal.field == FlowField::Organisation
                   ? FlowForms::tr("This organisation does not take part in the case now.")
                   : text(RefusalCode::Missing);
    case RefusalCode::InFuture:
    case RefusalCode::BeforeStart:
    case RefusalCode::TwoNeeded:
        return text(refusal.code);
    }
    return {};
}

QString byWhom(const Act &act)
{
    const QString who = text(act.who);
    if (who.isEmpty())
        return {};
    //: %1 is who decides: "Burgemeester"
    return act.decision ? FlowForms::tr("Decision: %1").arg(who) : who;
}

QString text(const QList<Lack> &lacks)
{
    QStringList sentences;
    for (const Lack &lack : lacks)
        sentences.append(text(lack));
    return sentences.join(u' ');
}

QString standText(const FlowRun &run)
{
    const QString state =
        run.suspended() ? FlowForms::tr("%1, suspended").arg(stateText(run.state())) : stateText(run.state());
    //: %1 is a route, %2 where it stands, %3 a day
    return FlowForms::tr("%1: %2 since %3").arg(flowText(run.flow), state, day(run.since().date));
}

QString decisionText(const NextDecision &decision)
{
    if (decision.act.isEmpty())
        return {};
    const QString who = text(decision.who);
    const QString what =
        who.isEmpty() ? actText(decision.act) : FlowForms::tr("%1 (%2)").arg(actText(decision.act), who);
    return decision.due ? FlowForms::tr("%1, before %2").arg(what, moment(*decision.due)) : what;
}

QString eventTitle(const FlowEvent &event)
{
    switch (event.kind) {
    case FlowEventKind::RunStarted:
        return FlowForms::tr("%1 begins").arg(flowText(event.code));
    case FlowEventKind::PhaseEntered: {
        const auto phase = codeOf<SafetyPhase>(event.to);
        return phase ? FlowForms::tr("Phase: %1").arg(text(*phase)) : actText(event.code);
    }
    case FlowEventKind::PhasesLeft:
        return FlowForms::tr("The phases end");
    case FlowEventKind::Corrected:
        return FlowForms::tr("Taken back: %1").arg(actText(event.code));
    case FlowEventKind::Moved:
    case FlowEventKind::StepDone:
    case FlowEventKind::Suspended:
    case FlowEventKind::Resumed:
    case FlowEventKind::Extended:
    case FlowEventKind::RoleNamed:
    case FlowEventKind::PartnerJoined:
    case FlowEventKind::PartnerLeft:
    case FlowEventKind::EffortRaised:
    case FlowEventKind::EffortLowered:
    case FlowEventKind::GoalSet:
    case FlowEventKind::FrameSet:
    case FlowEventKind::FlagRaised:
    case FlowEventKind::FlagSettled:
        return actText(event.code);
    }
    return {};
}

QString eventMore(const FlowEvent &event)
{
    QStringList parts;
    if (!event.outcome.isEmpty())
        parts.append(outcomeText(event.outcome));
    QStringList names;
    for (const Party &party : event.parties)
        names.append(party.name);
    if (!names.isEmpty())
        parts.append(listed(names));
    if (event.until)
        parts.append(FlowForms::tr("until %1").arg(moment(*event.until)));
    if (event.intensity)
        parts.append(text(*event.intensity));
    if (!event.reason.isEmpty())
        parts.append(event.reason);
    if (!event.note.isEmpty())
        parts.append(event.note);
    return parts.join(QStringLiteral(" · "));
}

} // namespace regie::wording
