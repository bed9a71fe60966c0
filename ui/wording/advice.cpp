#include "ui/wording/domain.h"
#include "ui/wording/rules.h"

#include <QCoreApplication>

namespace regie::wording {

using routing::DecidedBy;
using routing::NextStep;
using routing::Reason;
using routing::ReasonKind;
using routing::StepKind;
using rules::Change;

namespace {

struct AdviceWords
{
    Q_DECLARE_TR_FUNCTIONS(AdviceWords)
};

QString shortName(const routing::Region &region, const QString &id, QDate on)
{
    const routing::Organisation *organisation = region.organisation(id, on);
    return organisation != nullptr ? organisation->shortName : id;
}

QString channelList(const QList<Channel> &channels)
{
    QStringList names;
    for (const Channel channel : channels)
        names.append(channelInside(channel));
    const QString last = names.isEmpty() ? QString() : names.takeLast();
    return names.isEmpty() ? last : AdviceWords::tr("%1 or %2").arg(names.join(QStringLiteral(", ")), last);
}

QString freshText(const Reason &reason)
{
    if (reason.isOrder) {
        return reason.days == 0 ? AdviceWords::tr("Crisis is fresh: imposed today")
                                : AdviceWords::tr("Crisis is fresh: imposed %n day(s) ago", nullptr, reason.days);
    }
    return reason.days == 0 ? AdviceWords::tr("Crisis is fresh: reported today")
                            : AdviceWords::tr("Crisis is fresh: reported %n day(s) ago", nullptr, reason.days);
}

QString repeatText(const Reason &reason)
{
    if (reason.number == 2) {
        return reason.months == 0 ? AdviceWords::tr("2nd barring order within a month")
                                  : AdviceWords::tr("2nd barring order in %n month(s)", nullptr, reason.months);
    }
    return AdviceWords::tr("%1 barring orders in %n month(s)", nullptr, reason.months).arg(reason.number);
}

} // namespace

QString text(AdviceRoute route)
{
    switch (route) {
    case AdviceRoute::Icm:
        return AdviceWords::tr("ICM");
    case AdviceRoute::Mda:
        return AdviceWords::tr("MDA++");
    case AdviceRoute::IcmOrMda:
        return AdviceWords::tr("ICM or MDA++");
    case AdviceRoute::LocalTeam:
        return AdviceWords::tr("Local team");
    case AdviceRoute::Incomplete:
        return AdviceWords::tr("Not complete yet");
    case AdviceRoute::OutOfRegion:
        return AdviceWords::tr("Outside the region");
    }
    return {};
}

QString adviceTitle(AdviceRoute route, std::optional<AdviceRoute> preferred)
{
    switch (route) {
    case AdviceRoute::Icm:
        return AdviceWords::tr("Apply for ICM");
    case AdviceRoute::Mda:
        return AdviceWords::tr("Apply for MDA++");
    case AdviceRoute::IcmOrMda:
        return preferred == AdviceRoute::Icm   ? AdviceWords::tr("ICM or MDA++, ICM preferred")
               : preferred == AdviceRoute::Mda ? AdviceWords::tr("ICM or MDA++, MDA++ preferred")
                                               : AdviceWords::tr("ICM or MDA++");
    case AdviceRoute::LocalTeam:
        return AdviceWords::tr("Hand over to the local team");
    case AdviceRoute::Incomplete:
        return AdviceWords::tr("Answer the open questions first");
    case AdviceRoute::OutOfRegion:
        return AdviceWords::tr("Outside the region: refer on");
    }
    return {};
}

QString executorText(const routing::Advice &advice, const routing::Region &region, QDate on)
{
    if (advice.executor.isEmpty())
        return {};
    const QString executor = region.organisationName(advice.executor, on);
    if (advice.localTeam.isEmpty())
        return AdviceWords::tr("Carried out by %1.").arg(executor);
    return AdviceWords::tr("Carried out by %1, together with %2.")
        .arg(executor, shortName(region, advice.localTeam, on));
}

QString decidedByText(const routing::Advice &advice, const routing::Region &region, QDate on)
{
    switch (advice.decidedBy) {
    case DecidedBy::Coordinator:
        return AdviceWords::tr("You decide.");
    case DecidedBy::ExecutorAfterCheck:
        return AdviceWords::tr("You decide, after the check by %1.").arg(shortName(region, advice.executor, on));
    case DecidedBy::Weegoverleg:
        return AdviceWords::tr("You propose; Veilig Thuis and the weegoverleg decide.");
    case DecidedBy::LocalTeam:
        return AdviceWords::tr("You decide; the local team takes it from there.");
    }
    return {};
}

QString text(const NextStep &step, const routing::Region &region, QDate on)
{
    const QString who = shortName(region, step.organisation, on);
    switch (step.kind) {
    case StepKind::PoliceFirst:
        return AdviceWords::tr("Consult police and Veilig Thuis at once: safety comes first.");
    case StepKind::CallExecutor:
        return AdviceWords::tr("Call %1 for the check.").arg(who);
    case StepKind::ReferToChannel:
        return AdviceWords::tr("Let the application go through %1.").arg(channelList(step.channels));
    case StepKind::LocalTeamDuo:
        return AdviceWords::tr("Agree with %1 who joins the duo.").arg(who);
    case StepKind::ReportToVt:
        return AdviceWords::tr("Report to %1 and ask for MDA++.").arg(who);
    case StepKind::PutOnWeegoverleg:
        return AdviceWords::tr("Put the household on the weegoverleg of %1.").arg(who);
    case StepKind::ChooseRoute:
        return AdviceWords::tr("Choose between ICM and MDA++.");
    case StepKind::AnswerQuestions:
        return AdviceWords::tr("Answer the open questions.");
    case StepKind::HandToLocalTeam:
        return step.organisation.isEmpty() ? AdviceWords::tr("Hand over to the local team.")
                                           : AdviceWords::tr("Hand over to %1.").arg(who);
    case StepKind::ReferOutOfRegion:
        return AdviceWords::tr("Refer to the coordination of the municipality's own region.");
    case StepKind::AskSafetyBlock:
        return AdviceWords::tr("Ask the safety questions that were not asked yet.");
    case StepKind::WriteMotivation:
        return AdviceWords::tr("Write down why this route still fits: the crisis is not fresh.");
    }
    return {};
}

QString text(const Reason &reason)
{
    switch (reason.kind) {
    case ReasonKind::RepeatOrders:
        return repeatText(reason);
    case ReasonKind::RepeatReports:
        return AdviceWords::tr("%n report(s) at Veilig Thuis", nullptr, reason.number);
    case ReasonKind::FreshCrisis:
        return freshText(reason);
    case ReasonKind::NotOpenOutsideCrisis:
        return AdviceWords::tr("Not open to help outside the crisis");
    case ReasonKind::HelpStalled:
        return AdviceWords::tr("Earlier help stalled");
    case ReasonKind::FieldExhausted:
        return AdviceWords::tr("Everything tried in the local field");
    case ReasonKind::HighRisk:
        return AdviceWords::tr("High risk of escalation or repetition");
    case ReasonKind::NetworkStalled:
        return AdviceWords::tr("Cooperation in the network stalled");
    case ReasonKind::NotFresh:
        return AdviceWords::tr("Latest event %n day(s) ago: the crisis is not fresh", nullptr, reason.days);
    case ReasonKind::UnverifiedOrders:
        return AdviceWords::tr("%n barring order(s) not verified", nullptr, reason.number);
    case ReasonKind::UnverifiedReports:
        return AdviceWords::tr("%n report(s) VT not verified", nullptr, reason.number);
    case ReasonKind::OpenQuestions:
        return AdviceWords::tr("%n question(s) still open", nullptr, reason.number);
    case ReasonKind::MdaNotExcluded:
        return AdviceWords::tr("MDA++ is not excluded yet");
    case ReasonKind::OrdersOutsideWindow:
        return AdviceWords::tr("%n barring order(s) longer ago than the look-back", nullptr, reason.number);
    case ReasonKind::SecondOrderOtherHousehold:
        return AdviceWords::tr("Second barring order for %1, in another household").arg(reason.person);
    case ReasonKind::VtOnly:
        return AdviceWords::tr("Only reports at Veilig Thuis, no repeated barring order for certain");
    case ReasonKind::ExperimentalChannel:
        return AdviceWords::tr("Intake through this channel is a trial");
    case ReasonKind::NotFullProfile:
        return AdviceWords::tr("Does not fit the full profile of ICM");
    case ReasonKind::RuleSetUnconfirmed:
        return AdviceWords::tr("The rule set is still to be confirmed by the region");
    case ReasonKind::RedFlag:
        return reason.flag ? AdviceWords::tr("%1: consult police and VT").arg(text(*reason.flag))
                           : AdviceWords::tr("Red flag: consult police and VT");
    case ReasonKind::SafetyNotAsked:
        return AdviceWords::tr("%n safety question(s) not asked yet", nullptr, reason.number);
    case ReasonKind::ChannelClosed:
        return AdviceWords::tr("This channel is closed for this household");
    case ReasonKind::TooFewEvents:
        return AdviceWords::tr("Too few barring orders and reports for ICM");
    case ReasonKind::SafeSeparation:
        return AdviceWords::tr("Coercive control: the goal is to part safely");
    }
    return {};
}

QString text(const Change &change)
{
    switch (change.kind) {
    case Change::Kind::MoreOrders:
        return AdviceWords::tr("%n more barring order(s)", nullptr, change.number);
    case Change::Kind::MoreReports:
        return AdviceWords::tr("%n more report(s) at Veilig Thuis", nullptr, change.number);
    case Change::Kind::VerifyOrder:
        return AdviceWords::tr("a barring order that is verified");
    case Change::Kind::VerifyReport:
        return AdviceWords::tr("a report that is verified");
    case Change::Kind::AskNewIncident:
        return AdviceWords::tr("a follow-up report that proves to be a new incident");
    case Change::Kind::AnswerFact:
        return AdviceWords::tr("an answer to \"%1\"").arg(question(change.fact));
    case Change::Kind::KnowMunicipality:
        return AdviceWords::tr("knowing the municipality");
    case Change::Kind::KnowChannel:
        return AdviceWords::tr("knowing the channel");
    case Change::Kind::OtherChannel:
        return AdviceWords::tr("applying through %1").arg(channelInside(change.channel));
    }
    return {};
}

QString changesText(const QList<Change> &changes)
{
    QStringList parts;
    int questions = 0;
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::AnswerFact)
            ++questions;
        else if (const QString part = text(change); !parts.contains(part))
            parts.append(part);
    }
    if (questions > 0)
        parts.prepend(AdviceWords::tr("an answer to %n open question(s)", nullptr, questions));
    if (parts.isEmpty())
        return {};
    const QString last = parts.takeLast();
    const QString all =
        parts.isEmpty() ? last : AdviceWords::tr("%1, or %2").arg(parts.join(QStringLiteral(", ")), last);
    return all + u'.';
}

QString text(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::FirstContact:
        return AdviceWords::tr("First contact");
    case DeadlineKind::FirstVisit:
        return AdviceWords::tr("First visit");
    case DeadlineKind::Reachability:
        return AdviceWords::tr("Reachability of the person put out");
    case DeadlineKind::ExtensionAdvice:
        return AdviceWords::tr("Advice on extension");
    case DeadlineKind::OrderEnd:
        return AdviceWords::tr("End of the barring order");
    case DeadlineKind::OrderEndExtended:
        return AdviceWords::tr("End of the extended barring order");
    case DeadlineKind::ExecutorCheck:
        return AdviceWords::tr("Check by the executor");
    case DeadlineKind::VtSafetyAssessment:
        return AdviceWords::tr("Safety assessment by Veilig Thuis");
    case DeadlineKind::MemberTalks:
        return AdviceWords::tr("Talk with every member");
    case DeadlineKind::SystemTalk:
        return AdviceWords::tr("Talk with the whole system");
    case DeadlineKind::SafetyAgreements:
        return AdviceWords::tr("Safety agreements");
    case DeadlineKind::ExtensionDecision:
        return AdviceWords::tr("Decision on extension");
    case DeadlineKind::Handover:
        return AdviceWords::tr("Warm handover");
    case DeadlineKind::DuoComplete:
        return AdviceWords::tr("Duo complete");
    case DeadlineKind::FamilyAnswer:
        return AdviceWords::tr("Answer of the family");
    case DeadlineKind::PartnersConfirmed:
        return AdviceWords::tr("Involved partners confirmed");
    case DeadlineKind::Analysis:
        return AdviceWords::tr("Analysis ready");
    case DeadlineKind::LongTermPlan:
        return AdviceWords::tr("Long-term plan");
    case DeadlineKind::Review:
        return AdviceWords::tr("Three-monthly review");
    case DeadlineKind::YearCheck:
        return AdviceWords::tr("A year has passed");
    case DeadlineKind::Aftercare:
        return AdviceWords::tr("Finger on the pulse");
    case DeadlineKind::YouthTable:
        return AdviceWords::tr("Youth protection table");
    case DeadlineKind::ContactHistory:
        return AdviceWords::tr("Contact history of the partners");
    case DeadlineKind::Weighing:
        return AdviceWords::tr("Weegoverleg");
    case DeadlineKind::HeldUntil:
        return AdviceWords::tr("Held case back in the weegoverleg");
    case DeadlineKind::DirectorsNamed:
        return AdviceWords::tr("Directors named");
    case DeadlineKind::IntegralPlan:
        return AdviceWords::tr("Integral plan");
    case DeadlineKind::Evaluation:
        return AdviceWords::tr("Evaluation");
    case DeadlineKind::EffortEnd:
        return AdviceWords::tr("End of changed effort");
    case DeadlineKind::AgreementCheck:
        return AdviceWords::tr("Check of a safety agreement");
    case DeadlineKind::SuspensionEnd:
        return AdviceWords::tr("End of the suspension");
    case DeadlineKind::ExtendedEnd:
        return AdviceWords::tr("Agreed end");
    }
    return {};
}

} // namespace regie::wording
