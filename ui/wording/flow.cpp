#include "ui/wording/flow.h"

#include "ui/wording/briefing.h"
#include "ui/wording/domain.h"

#include "core/domain/codes.h"

#include <QCoreApplication>

#include <span>

namespace regie::wording {

using namespace caseflow;

namespace {

struct FlowWords
{
    Q_DECLARE_TR_FUNCTIONS(FlowWords)
};

struct Word
{
    const char *code;
    const char *text;
};

constexpr Word acts[] = {{"first-contact", QT_TRANSLATE_NOOP("FlowWords", "First contact")},
    {"reachability", QT_TRANSLATE_NOOP("FlowWords", "Reachability of the person put out known")},
    {"member-talk", QT_TRANSLATE_NOOP("FlowWords", "Talk with a member apart")},
    {"joint-talk-weighing", QT_TRANSLATE_NOOP("FlowWords", "Safety weighed for a joint talk")},
    {"system-talk", QT_TRANSLATE_NOOP("FlowWords", "Talk with the whole system")},
    {"safety-agreements", QT_TRANSLATE_NOOP("FlowWords", "Safety agreements")},
    {"extension-advice", QT_TRANSLATE_NOOP("FlowWords", "Advice on extension")},
    {"violation", QT_TRANSLATE_NOOP("FlowWords", "Barring order violated")},
    {"extend-order", QT_TRANSLATE_NOOP("FlowWords", "Extend the barring order")},
    {"do-not-extend", QT_TRANSLATE_NOOP("FlowWords", "Do not extend the barring order")},
    {"withdraw-order", QT_TRANSLATE_NOOP("FlowWords", "Withdraw the barring order")},
    {"annul-from-date", QT_TRANSLATE_NOOP("FlowWords", "Annulled by the court from a date")},
    {"annul-from-start", QT_TRANSLATE_NOOP("FlowWords", "Annulled by the court from the start")},
    {"expire", QT_TRANSLATE_NOOP("FlowWords", "The barring order ended")},
    {"warm-handover", QT_TRANSLATE_NOOP("FlowWords", "Warm handover in a talk")},
    {"hand-over", QT_TRANSLATE_NOOP("FlowWords", "Handed over")},
    {"close-period", QT_TRANSLATE_NOOP("FlowWords", "End without handover")},
    {"accept", QT_TRANSLATE_NOOP("FlowWords", "Accept")},
    {"put-on-waiting-list", QT_TRANSLATE_NOOP("FlowWords", "Put on the waiting list")},
    {"refuse-referral", QT_TRANSLATE_NOOP("FlowWords", "Refuse the referral")},
    {"name-icm-worker", QT_TRANSLATE_NOOP("FlowWords", "Name the ICM worker")},
    {"name-local-member", QT_TRANSLATE_NOOP("FlowWords", "Name the member of the local team")},
    {"at-the-door", QT_TRANSLATE_NOOP("FlowWords", "At the door")},
    {"family-answer", QT_TRANSLATE_NOOP("FlowWords", "Answer of the family")},
    {"thinking-time", QT_TRANSLATE_NOOP("FlowWords", "Time to think")},
    {"partner-confirmed", QT_TRANSLATE_NOOP("FlowWords", "Partner confirmed")},
    {"begin-analysis", QT_TRANSLATE_NOOP("FlowWords", "Begin the analysis")},
    {"individual-analysis", QT_TRANSLATE_NOOP("FlowWords", "Analysis of one member")},
    {"family-patterns", QT_TRANSLATE_NOOP("FlowWords", "Patterns in the family")},
    {"professional-patterns", QT_TRANSLATE_NOOP("FlowWords", "Patterns between professionals")},
    {"intervention", QT_TRANSLATE_NOOP("FlowWords", "Intervention")},
    {"long-term-plan", QT_TRANSLATE_NOOP("FlowWords", "Plan for the long term")},
    {"begin-coordination", QT_TRANSLATE_NOOP("FlowWords", "Begin coordination")},
    {"review", QT_TRANSLATE_NOOP("FlowWords", "Three-monthly review")},
    {"close", QT_TRANSLATE_NOOP("FlowWords", "Close")},
    {"stop-refused", QT_TRANSLATE_NOOP("FlowWords", "Stop: the family refuses")},
    {"aftercare", QT_TRANSLATE_NOOP("FlowWords", "Finger on the pulse")},
    {"end-aftercare", QT_TRANSLATE_NOOP("FlowWords", "End the finger on the pulse")},
    {"scale-up", QT_TRANSLATE_NOOP("FlowWords", "Scale up to MDA++")},
    {"scale-down", QT_TRANSLATE_NOOP("FlowWords", "Scale down to ICM")},
    {"reopen", QT_TRANSLATE_NOOP("FlowWords", "Reopen")},
    {"report-received", QT_TRANSLATE_NOOP("FlowWords", "Reported by a partner")},
    {"history-asked", QT_TRANSLATE_NOOP("FlowWords", "Contact history asked")},
    {"history-answered", QT_TRANSLATE_NOOP("FlowWords", "Contact history answered")},
    {"to-weegoverleg", QT_TRANSLATE_NOOP("FlowWords", "Put on the weegoverleg")},
    {"keep-at-vt", QT_TRANSLATE_NOOP("FlowWords", "Another route by Veilig Thuis")},
    {"admit", QT_TRANSLATE_NOOP("FlowWords", "Admit")},
    {"do-not-admit", QT_TRANSLATE_NOOP("FlowWords", "Do not admit")}, {"hold", QT_TRANSLATE_NOOP("FlowWords", "Hold")},
    {"other-route", QT_TRANSLATE_NOOP("FlowWords", "Another route")},
    {"name-process-director", QT_TRANSLATE_NOOP("FlowWords", "Name the process director")},
    {"name-case-director", QT_TRANSLATE_NOOP("FlowWords", "Name the case director")},
    {"expert-team", QT_TRANSLATE_NOOP("FlowWords", "Expert team")},
    {"integral-plan", QT_TRANSLATE_NOOP("FlowWords", "Integral plan")},
    {"begin-work", QT_TRANSLATE_NOOP("FlowWords", "Begin the approach")},
    {"evaluation", QT_TRANSLATE_NOOP("FlowWords", "Evaluation")},
    {"suspend", QT_TRANSLATE_NOOP("FlowWords", "Suspend")}, {"resume", QT_TRANSLATE_NOOP("FlowWords", "Resume")},
    {"extend", QT_TRANSLATE_NOOP("FlowWords", "Extend the term")},
    {"to-risk-driven-care", QT_TRANSLATE_NOOP("FlowWords", "On to risk-driven care")},
    {"to-recovery", QT_TRANSLATE_NOOP("FlowWords", "On to recovery")},
    {"relapse-to-safety", QT_TRANSLATE_NOOP("FlowWords", "Relapse: back to immediate safety")},
    {"relapse-to-risk-driven-care", QT_TRANSLATE_NOOP("FlowWords", "Relapse: back to risk-driven care")},
    {"partner-join", QT_TRANSLATE_NOOP("FlowWords", "Partner joins")},
    {"partner-intensity", QT_TRANSLATE_NOOP("FlowWords", "Other intensity of a partner")},
    {"partner-leave", QT_TRANSLATE_NOOP("FlowWords", "Partner leaves")},
    {"effort-raise", QT_TRANSLATE_NOOP("FlowWords", "Ask for more effort for a time")},
    {"effort-lower", QT_TRANSLATE_NOOP("FlowWords", "Ask for less effort for a time")},
    {"safe-separation", QT_TRANSLATE_NOOP("FlowWords", "Goal: safely apart")},
    {"restore-relations", QT_TRANSLATE_NOOP("FlowWords", "Goal: restore relations")},
    {"red-flag", QT_TRANSLATE_NOOP("FlowWords", "Red flag")},
    {"settle-flag", QT_TRANSLATE_NOOP("FlowWords", "Red flag talked over")},
    {"compulsory-frame", QT_TRANSLATE_NOOP("FlowWords", "Compulsory frame")},
    {"care-indication", QT_TRANSLATE_NOOP("FlowWords", "Indication for care")},
    {"youth-table-agenda", QT_TRANSLATE_NOOP("FlowWords", "On the agenda of the youth protection table")},
    {"youth-table-outcome", QT_TRANSLATE_NOOP("FlowWords", "Outcome of the youth protection table")},
    {"received-case", QT_TRANSLATE_NOOP("FlowWords", "Received from another vault")},
    {"received-decision", QT_TRANSLATE_NOOP("FlowWords", "Decided on an assessment in the other vault")},
    {"received-decision-deviates",
        QT_TRANSLATE_NOOP("FlowWords", "Decided on an assessment in the other vault, otherwise than advised")}};
constexpr Word states[] = {{"running", QT_TRANSLATE_NOOP("FlowWords", "Barring order runs")},
    {"ending", QT_TRANSLATE_NOOP("FlowWords", "Runs on, not extended")},
    {"extended", QT_TRANSLATE_NOOP("FlowWords", "Barring order extended")},
    {"over", QT_TRANSLATE_NOOP("FlowWords", "Barring order over")},
    {"handed-over", QT_TRANSLATE_NOOP("FlowWords", "Handed over")},
    {"referred", QT_TRANSLATE_NOOP("FlowWords", "Referred")},
    {"waiting", QT_TRANSLATE_NOOP("FlowWords", "On the waiting list")},
    {"refused", QT_TRANSLATE_NOOP("FlowWords", "Referral refused")},
    {"accepted", QT_TRANSLATE_NOOP("FlowWords", "Accepted")},
    {"analysis", QT_TRANSLATE_NOOP("FlowWords", "Intensive analysis")},
    {"coordination", QT_TRANSLATE_NOOP("FlowWords", "Coordination")},
    {"aftercare", QT_TRANSLATE_NOOP("FlowWords", "Finger on the pulse")},
    {"ended", QT_TRANSLATE_NOOP("FlowWords", "Ended")}, {"reported", QT_TRANSLATE_NOOP("FlowWords", "At Veilig Thuis")},
    {"weighing", QT_TRANSLATE_NOOP("FlowWords", "At the weegoverleg")},
    {"held", QT_TRANSLATE_NOOP("FlowWords", "Held")}, {"admitted", QT_TRANSLATE_NOOP("FlowWords", "Admitted")},
    {"working", QT_TRANSLATE_NOOP("FlowWords", "Approach runs")},
    {"not-admitted", QT_TRANSLATE_NOOP("FlowWords", "Not admitted")},
    {"other-route", QT_TRANSLATE_NOOP("FlowWords", "Another route")},
    {"closed", QT_TRANSLATE_NOOP("FlowWords", "Closed")}, {"suspended", QT_TRANSLATE_NOOP("FlowWords", "Suspended")}};
constexpr Word outcomes[] = {{"extend", QT_TRANSLATE_NOOP("FlowWords", "Extend")},
    {"do-not-extend", QT_TRANSLATE_NOOP("FlowWords", "Do not extend")},
    {"agrees", QT_TRANSLATE_NOOP("FlowWords", "Agrees")},
    {"low-motivation", QT_TRANSLATE_NOOP("FlowWords", "Little motivated, goes along")},
    {"takes-time", QT_TRANSLATE_NOOP("FlowWords", "Takes time")},
    {"refuses", QT_TRANSLATE_NOOP("FlowWords", "Refuses")},
    {"consider-mda", QT_TRANSLATE_NOOP("FlowWords", "Consider MDA++")},
    {"consider-youth-table", QT_TRANSLATE_NOOP("FlowWords", "Consider the youth protection table")},
    {"local-team", QT_TRANSLATE_NOOP("FlowWords", "Local team")},
    {"granted", QT_TRANSLATE_NOOP("FlowWords", "Granted")}, {"refused", QT_TRANSLATE_NOOP("FlowWords", "Refused")},
    {"pending", QT_TRANSLATE_NOOP("FlowWords", "Not decided yet")},
    {"voluntary-help", QT_TRANSLATE_NOOP("FlowWords", "Voluntary help")},
    {"child-protection-inquiry", QT_TRANSLATE_NOOP("FlowWords", "Inquiry by the child protection board")},
    {"no-follow-up", QT_TRANSLATE_NOOP("FlowWords", "No follow-up")},
    {"known", QT_TRANSLATE_NOOP("FlowWords", "Known there")},
    {"not-known", QT_TRANSLATE_NOOP("FlowWords", "Not known there")},
    {"may-not-share", QT_TRANSLATE_NOOP("FlowWords", "May not share")}};
constexpr Word flows[] = {{"thv", QT_TRANSLATE_NOOP("FlowWords", "Period of the barring order")},
    {"icm", QT_TRANSLATE_NOOP("FlowWords", "ICM")}, {"mda", QT_TRANSLATE_NOOP("FlowWords", "MDA++")}};
constexpr Word roles[] = {{"icm-worker", QT_TRANSLATE_NOOP("FlowWords", "ICM worker")},
    {"local-member", QT_TRANSLATE_NOOP("FlowWords", "Member of the local team")},
    {"process-director", QT_TRANSLATE_NOOP("FlowWords", "Process director")},
    {"case-director", QT_TRANSLATE_NOOP("FlowWords", "Case director")}};

/// A code that a later file brings is shown as it is, rather than nothing.
QString wordOf(std::span<const Word> table, const QString &code)
{
    for (const Word &word : table) {
        if (code == QLatin1String(word.code))
            return QCoreApplication::translate("FlowWords", word.text);
    }
    return code;
}

QStringList flagsOf(const QStringList &codes)
{
    QStringList words;
    for (const QString &code : codes) {
        if (const auto flag = fromCode<RedFlag>(code))
            words.append(text(*flag));
    }
    return words;
}

} // namespace

QString flowText(const QString &flow)
{
    return wordOf(flows, flow);
}

QString stateText(const QString &state)
{
    return wordOf(states, state);
}

QString actText(const QString &act)
{
    return wordOf(acts, act);
}

QString outcomeText(const QString &outcome)
{
    const auto flag = fromCode<RedFlag>(outcome);
    if (flag)
        return text(*flag);
    const auto route = fromCode<AdviceRoute>(outcome);
    const QString word = wordOf(outcomes, outcome);
    return route && word == outcome ? text(*route) : word;
}

QString roleText(const QString &role)
{
    return wordOf(roles, role);
}

QString text(Actor value)
{
    switch (value) {
    case Actor::ThvCoordinator:
        return FlowWords::tr("THV coordinator");
    case Actor::PersonPutOut:
        return FlowWords::tr("Person put out");
    case Actor::Mayor:
        return FlowWords::tr("Mayor");
    case Actor::Court:
        return FlowWords::tr("Court");
    case Actor::Executor:
        return FlowWords::tr("VVT or Perspektief");
    case Actor::IcmWorker:
        return FlowWords::tr("ICM worker");
    case Actor::LocalTeam:
        return FlowWords::tr("Local team");
    case Actor::Duo:
        return FlowWords::tr("Duo");
    case Actor::Family:
        return FlowWords::tr("Family");
    case Actor::SafeHome:
        return FlowWords::tr("Veilig Thuis");
    case Actor::SafetyHouse:
        return FlowWords::tr("Weegoverleg ZVHH");
    case Actor::ProcessDirector:
        return FlowWords::tr("Process director");
    case Actor::CaseDirector:
        return FlowWords::tr("Case director");
    case Actor::Partner:
        return FlowWords::tr("Partner");
    case Actor::YouthTable:
        return FlowWords::tr("Youth protection table");
    case Actor::Nobody:
        return {};
    }
    return {};
}

QString text(FlowField value)
{
    switch (value) {
    case FlowField::At:
        return FlowWords::tr("Date and time");
    case FlowField::Reason:
        return FlowWords::tr("Reason");
    case FlowField::Outcome:
        return FlowWords::tr("Outcome");
    case FlowField::Parties:
        return FlowWords::tr("Who took part");
    case FlowField::Who:
        return FlowWords::tr("Who");
    case FlowField::Member:
        return FlowWords::tr("System member");
    case FlowField::Organisation:
        return FlowWords::tr("Organisation");
    case FlowField::Until:
        return FlowWords::tr("Until");
    case FlowField::Intensity:
        return FlowWords::tr("Intensity");
    case FlowField::Note:
        return FlowWords::tr("Note");
    }
    return {};
}

QString text(SafetyPhase value)
{
    switch (value) {
    case SafetyPhase::ImmediateSafety:
        return FlowWords::tr("Immediate safety");
    case SafetyPhase::RiskDrivenCare:
        return FlowWords::tr("Risk-driven care");
    case SafetyPhase::Recovery:
        return FlowWords::tr("Recovery");
    }
    return {};
}

QString text(Intensity value)
{
    switch (value) {
    case Intensity::Low:
        return FlowWords::tr("Low");
    case Intensity::Normal:
        return FlowWords::tr("Normal");
    case Intensity::High:
        return FlowWords::tr("High");
    }
    return {};
}

QString text(Standing value)
{
    switch (value) {
    case Standing::Awaiting:
        return FlowWords::tr("Awaits admission");
    case Standing::Active:
        return FlowWords::tr("Active");
    case Standing::Resting:
        return FlowWords::tr("Finger on the pulse");
    case Standing::Ended:
        return FlowWords::tr("Ended");
    }
    return {};
}

QString text(RefusalCode value)
{
    switch (value) {
    case RefusalCode::Missing:
        return FlowWords::tr("Fill this in.");
    case RefusalCode::InFuture:
        return FlowWords::tr("This lies in the future.");
    case RefusalCode::BeforeStart:
        return FlowWords::tr("This is before what came earlier in the case.");
    case RefusalCode::UnknownValue:
        return FlowWords::tr("This value does not exist here.");
    case RefusalCode::TwoNeeded:
        return FlowWords::tr("Name at least two people who took part.");
    case RefusalCode::SamePersonTwice:
        return FlowWords::tr("This is the same person twice.");
    case RefusalCode::BeforeThatMoment:
        return FlowWords::tr("This must lie after the date before it.");
    case RefusalCode::PastMaximum:
        return FlowWords::tr("This is past the maximum of the law.");
    case RefusalCode::NotPossible:
        return FlowWords::tr("This is not possible now.");
    }
    return {};
}

QString text(const Lack &lack)
{
    const QString about = lack.about.value(0);
    switch (lack.code) {
    case LackCode::WrongState:
        return FlowWords::tr("The case is not in the right stage for this.");
    case LackCode::WrongPhase:
        return FlowWords::tr("The case is in another phase.");
    case LackCode::NoSuchRun:
        return FlowWords::tr("This route does not run in the case.");
    case LackCode::RouteActive:
        return FlowWords::tr("Another route is active. One route at a time.");
    case LackCode::Suspended:
        return FlowWords::tr("The case is suspended. Resume it first.");
    case LackCode::StepMissing:
        return FlowWords::tr("Still missing: %1.").arg(actText(about));
    case LackCode::OutcomeMissing:
        return FlowWords::tr("Another outcome of this step is needed: %1.").arg(actText(about));
    case LackCode::MembersMissing:
        return FlowWords::tr("Not done yet with every system member: %1.").arg(actText(about));
    case LackCode::RoleMissing:
        return FlowWords::tr("Nobody is named yet: %1.").arg(roleText(about));
    case LackCode::DuoIncomplete:
        return FlowWords::tr("The duo is not complete: an ICM worker and another person of the local team.");
    case LackCode::SeparateFirst:
        return FlowWords::tr("Talk to them apart first; together only after safety was weighed.");
    case LackCode::OrderRunning:
        return FlowWords::tr("The barring order still runs.");
    case LackCode::OrderOver:
        return FlowWords::tr("The barring order is over.");
    case LackCode::FlagsOpen:
        return FlowWords::tr("Red flags nobody has talked over: %1.").arg(listed(flagsOf(lack.about)));
    case LackCode::YearNotPassed:
        return FlowWords::tr("ICM stays for at least a year; that has not passed.");
    case LackCode::HistoryOpen:
        return FlowWords::tr("Not every partner has answered about its contact history.");
    case LackCode::NoAgreement:
        return FlowWords::tr("The safety plan holds no agreement yet.");
    case LackCode::NoFamilyAnswer:
        return FlowWords::tr("The family does not go along yet, and there is no compulsory frame.");
    case LackCode::MembersNotScored:
        return FlowWords::tr("Not every system member has a safety estimate of the last three months.");
    case LackCode::NotInLastPhase:
        return FlowWords::tr("The case is not in recovery.");
    }
    return {};
}

} // namespace regie::wording
