#include "core/caseflow/flowconditions.h"

#include "core/domain/codes.h"

#include <algorithm>

namespace regie::caseflow {

namespace {

constexpr int scoreMonths = 3;

std::optional<Lack> unless(bool holds, LackCode code, const QStringList &about = {})
{
    return holds ? std::nullopt : std::optional(Lack{code, about});
}

QStringList codesOf(const QSet<RedFlag> &flags)
{
    QStringList codes;
    for (std::size_t index = 0; index < redFlagCount; ++index) {
        if (flags.contains(static_cast<RedFlag>(index)))
            codes.append(regie::toCode(static_cast<RedFlag>(index)));
    }
    return codes;
}

bool everyMember(const Situation &at, const QString &act)
{
    const QList<const FlowEvent *> done = at.state.done(at.run.number, act);
    return !at.facts.members.isEmpty() &&
           std::all_of(at.facts.members.cbegin(), at.facts.members.cend(), [&](const PersonId &member) {
               return std::any_of(
                   done.cbegin(), done.cend(), [&](const FlowEvent *event) { return event->member == member; });
           });
}

bool historyComplete(const Situation &at)
{
    const QList<const FlowEvent *> asked = at.state.done(at.run.number, QStringLiteral("history-asked"));
    const QList<const FlowEvent *> answered = at.state.done(at.run.number, QStringLiteral("history-answered"));
    return !asked.isEmpty() && std::all_of(asked.cbegin(), asked.cend(), [&](const FlowEvent *question) {
        return std::any_of(answered.cbegin(), answered.cend(),
            [&](const FlowEvent *answer) { return answer->organisation == question->organisation; });
    });
}

bool familyOrFrame(const Situation &at)
{
    const FlowEvent *answer = at.state.last(at.run.number, QStringLiteral("family-answer"));
    const bool along = answer != nullptr && (answer->outcome == QLatin1String("agrees") ||
                                                answer->outcome == QLatin1String("low-motivation"));
    return along || !at.state.frameOrganisation.isEmpty();
}

bool membersScored(const Situation &at)
{
    const QDate since = at.now.date.addMonths(-scoreMonths);
    return std::all_of(at.facts.members.cbegin(), at.facts.members.cend(), [&](const PersonId &member) {
        return at.facts.scored.contains(member) && since <= at.facts.scored.value(member);
    });
}

bool orderOver(const Situation &at)
{
    const auto order = at.facts.orders.constFind(at.run.order);
    return order == at.facts.orders.cend() || !(at.now < order->end);
}

bool outcomeIs(const Condition &condition, const Situation &at)
{
    const FlowEvent *last = at.state.last(at.run.number, condition.about);
    return last != nullptr && condition.outcomes.contains(last->outcome);
}

bool otherRoute(const Situation &at)
{
    const FlowRun *active = at.state.activeRoute();
    return active != nullptr && active->number != at.run.number;
}

/// Phases and states @p act goes from.
QList<Lack> placeLacks(const Act &act, const Situation &at)
{
    QList<Lack> lacks;
    const bool endedHere = !at.run.isOpen();
    const bool anywhere = act.from.isEmpty() && !endedHere;
    if (!anywhere && !act.from.contains(at.run.state()))
        lacks.append({LackCode::WrongState, act.from});
    const std::optional<SafetyPhase> phase = at.state.phase();
    if (!act.fromPhase.isEmpty() && (!phase || !act.fromPhase.contains(*phase))) {
        QStringList phases;
        for (const SafetyPhase one : act.fromPhase)
            phases.append(toCode(one));
        lacks.append({LackCode::WrongPhase, phases});
    }
    const bool changesState = !act.to.isEmpty() || !act.starts.isEmpty();
    const bool suspends = act.effect == FlowEventKind::Suspended;
    if (at.run.suspended() && (changesState || suspends))
        lacks.append({LackCode::Suspended, {}});
    if (act.effect == FlowEventKind::Resumed && !at.run.suspended())
        lacks.append({LackCode::WrongState, {QStringLiteral("suspended")}});
    if ((suspends || act.effect == FlowEventKind::Extended) && !at.run.isActive())
        lacks.append({LackCode::WrongState, {}});
    if (!act.starts.isEmpty() && otherRoute(at))
        lacks.append({LackCode::RouteActive, {at.state.activeRoute()->flow}});
    return lacks;
}

} // namespace

std::optional<Lack> lackOf(const Condition &condition, const Situation &at)
{
    const LackCode code = condition.lack;
    const QStringList about = condition.about.isEmpty() ? QStringList() : QStringList{condition.about};
    switch (code) {
    case LackCode::StepMissing:
        return unless(at.state.last(at.run.number, condition.about) != nullptr, code, about);
    case LackCode::OutcomeMissing:
        return unless(outcomeIs(condition, at), code, about + condition.outcomes);
    case LackCode::MembersMissing:
        return unless(everyMember(at, condition.about), code, about);
    case LackCode::RoleMissing:
        return unless(at.state.role(condition.about) != nullptr, code, about);
    case LackCode::RouteActive:
        return unless(!otherRoute(at), code);
    case LackCode::DuoIncomplete:
        return unless(at.state.duoComplete(), code);
    case LackCode::SeparateFirst: {
        const bool weighed = at.state.last(at.run.number, QStringLiteral("joint-talk-weighing")) != nullptr;
        return unless(weighed || !separateFirst(at.state, at.facts), code);
    }
    case LackCode::OrderRunning:
        return unless(orderOver(at), code);
    case LackCode::OrderOver:
        return unless(!orderOver(at), code);
    case LackCode::FlagsOpen: {
        const QSet<RedFlag> open = openFlags(at.state, at.facts);
        return unless(open.isEmpty(), code, codesOf(open));
    }
    case LackCode::YearNotPassed: {
        const bool passed = at.run.activeFrom && at.run.activeFrom->date.addMonths(at.facts.yearMonths) <= at.now.date;
        return unless(passed, code);
    }
    case LackCode::HistoryOpen:
        return unless(historyComplete(at), code);
    case LackCode::NoAgreement:
        return unless(at.facts.agreements > 0, code);
    case LackCode::NoFamilyAnswer:
        return unless(familyOrFrame(at), code);
    case LackCode::MembersNotScored:
        return unless(membersScored(at), code);
    case LackCode::NotInLastPhase:
        return unless(at.state.phase() == SafetyPhase::Recovery, code);
    case LackCode::WrongState:
    case LackCode::WrongPhase:
    case LackCode::NoSuchRun:
    case LackCode::Suspended:
        return std::nullopt; // no condition of a file says these
    }
    return std::nullopt;
}

ActVerdict verdictOf(const Act &act, const Situation &at)
{
    ActVerdict verdict;
    verdict.act = &act;
    verdict.run = at.run.number;
    verdict.lacks = placeLacks(act, at);
    const auto collect = [&](const QList<Condition> &conditions, QList<Lack> &into) {
        for (const Condition &condition : conditions) {
            if (const std::optional<Lack> lack = lackOf(condition, at))
                into.append(*lack);
        }
    };
    collect(act.requirements, verdict.lacks);
    collect(act.orReason, verdict.reasonFor);
    collect(act.warnings, verdict.warnings);
    verdict.allowed = verdict.lacks.isEmpty();
    verdict.needs = act.needs;
    if (!verdict.reasonFor.isEmpty() && !verdict.needs.contains(FlowField::Reason))
        verdict.needs.append(FlowField::Reason);
    return verdict;
}

} // namespace regie::caseflow
