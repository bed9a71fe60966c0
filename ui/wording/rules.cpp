#include "ui/wording/rules.h"

#include "ui/wording/domain.h"

#include <QCoreApplication>

namespace regie::wording {

using namespace rules;

namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

Answer answerTo(const AssessmentInput &input, Fact fact)
{
    return input.facts[static_cast<std::size_t>(fact)];
}

QString targetGroupText(const AssessmentInput &input)
{
    if (answerTo(input, Fact::HighRisk) == Answer::Yes)
        return RuleWords::tr("Target group: complex, reported, high risk");
    if (answerTo(input, Fact::PriorHelpStalled) == Answer::Yes)
        return RuleWords::tr("Target group: complex, reported, help stalled");
    return RuleWords::tr("Target group: complex, reported, high risk or help stalled");
}

QString localFieldText(const AssessmentInput &input)
{
    if (answerTo(input, Fact::LocalFieldExhausted) == Answer::Yes)
        return RuleWords::tr("Everything tried in the local field");
    if (answerTo(input, Fact::NotMotivatable) == Answer::Yes)
        return RuleWords::tr("No longer to be motivated voluntarily");
    if (answerTo(input, Fact::PriorHelpStalled) == Answer::Yes)
        return RuleWords::tr("Earlier help stalled");
    return RuleWords::tr("Local field exhausted, or no longer to be motivated");
}

} // namespace

QString text(Criterion criterion)
{
    switch (criterion) {
    case Criterion::Region:
        return RuleWords::tr("Municipality in the region");
    case Criterion::TargetGroup:
        return RuleWords::tr("Target group");
    case Criterion::LocalField:
        return RuleWords::tr("Local field");
    case Criterion::RepeatThv:
        return RuleWords::tr("Repeated barring order");
    case Criterion::RepeatVt:
        return RuleWords::tr("Repeated reports at Veilig Thuis");
    case Criterion::Channel:
        return RuleWords::tr("Channel");
    case Criterion::NetworkStalled:
        return RuleWords::tr("Network stalled");
    case Criterion::InformationSharing:
        return RuleWords::tr("Sharing information needed");
    case Criterion::LocalFieldExhausted:
        return RuleWords::tr("Everything tried in the local field");
    }
    return {};
}

QString criterionText(Criterion criterion, const AssessmentInput &input, const Assessment &assessment)
{
    switch (criterion) {
    case Criterion::TargetGroup:
        return targetGroupText(input);
    case Criterion::LocalField:
        return localFieldText(input);
    case Criterion::RepeatThv:
        return assessment.ordersNeeded == 2
                   ? RuleWords::tr("Two or more barring orders")
                   : RuleWords::tr("%n or more barring orders", nullptr, assessment.ordersNeeded);
    case Criterion::RepeatVt:
        return assessment.reportsNeeded == 3
                   ? RuleWords::tr("Three or more reports at Veilig Thuis")
                   : RuleWords::tr("%n or more reports at Veilig Thuis", nullptr, assessment.reportsNeeded);
    case Criterion::Channel:
        return input.channel ? RuleWords::tr("Channel: %1").arg(channelInside(*input.channel)) : text(criterion);
    case Criterion::Region:
    case Criterion::NetworkStalled:
    case Criterion::InformationSharing:
    case Criterion::LocalFieldExhausted:
        return text(criterion);
    }
    return {};
}

QString channelInside(Channel channel)
{
    switch (channel) {
    case Channel::ThvPool:
        return RuleWords::tr("coordination pool THV");
    case Channel::CrisisTeam:
        return RuleWords::tr("crisis team (CIT)");
    case Channel::SafeHome:
        return RuleWords::tr("Veilig Thuis");
    case Channel::IcmProjectLead:
        return RuleWords::tr("project leader ICM");
    case Channel::ChainPartner:
        return RuleWords::tr("chain partner");
    }
    return {};
}

QString text(Truth truth)
{
    switch (truth) {
    case Truth::NotMet:
        return RuleWords::tr("Not met");
    case Truth::Unknown:
        return RuleWords::tr("Unknown");
    case Truth::Met:
        return RuleWords::tr("Met");
    }
    return {};
}

QString text(IcmVerdict verdict)
{
    switch (verdict) {
    case IcmVerdict::NotAvailable:
        return RuleWords::tr("Not available");
    case IcmVerdict::NotEligible:
        return RuleWords::tr("Does not qualify");
    case IcmVerdict::Eligible:
        return RuleWords::tr("Qualifies");
    case IcmVerdict::Redirect:
        return RuleWords::tr("Qualifies, by another channel");
    case IcmVerdict::Unknown:
        return RuleWords::tr("Cannot be said yet");
    }
    return {};
}

QString text(MdaVerdict verdict)
{
    switch (verdict) {
    case MdaVerdict::NotEligible:
        return RuleWords::tr("Does not qualify");
    case MdaVerdict::Eligible:
        return RuleWords::tr("Qualifies");
    case MdaVerdict::Unknown:
        return RuleWords::tr("Cannot be said yet");
    }
    return {};
}

QString text(MdaNextStep step)
{
    switch (step) {
    case MdaNextStep::None:
        return {};
    case MdaNextStep::Weegoverleg:
        return RuleWords::tr("Put on the agenda of the weegoverleg");
    case MdaNextStep::ReportToVt:
        return RuleWords::tr("Report to Veilig Thuis");
    }
    return {};
}

QString text(Freshness freshness)
{
    switch (freshness) {
    case Freshness::None:
        return RuleWords::tr("No crisis known");
    case Freshness::Green:
        return RuleWords::tr("Crisis is fresh");
    case Freshness::Amber:
        return RuleWords::tr("Crisis is some weeks ago");
    case Freshness::Red:
        return RuleWords::tr("Crisis is long ago");
    }
    return {};
}

QString text(Notice notice)
{
    switch (notice) {
    case Notice::AcuteFirst:
        return RuleWords::tr("Acute danger: police, CIT or Veilig Thuis act first, whatever the route.");
    case Notice::ConsiderMda:
        return RuleWords::tr("Four or more barring orders: consider MDA++ too.");
    case Notice::OrdersOutsideWindow:
        return RuleWords::tr("There are barring orders from before the look-back. They do not count.");
    case Notice::VtOnly:
        return RuleWords::tr(
            "Only the reports at Veilig Thuis carry this; the barring orders do not, or not for certain.");
    case Notice::ExperimentalChannel:
        return RuleWords::tr("Intake through this channel is a trial.");
    case Notice::NotFresh:
        return RuleWords::tr("The crisis is not fresh any more: write down why ICM is still right.");
    case Notice::FullProfile:
        return RuleWords::tr("Fits the full profile of ICM.");
    case Notice::SafeSeparationGoal:
        return RuleWords::tr("Coercive control: the goal is to part safely, not to restore the relation.");
    }
    return {};
}

QString text(Weight weight)
{
    switch (weight) {
    case Weight::Counts:
        return RuleWords::tr("Counts");
    case Weight::Possibly:
        return RuleWords::tr("Possible");
    case Weight::No:
        return RuleWords::tr("Does not count");
    }
    return {};
}

QString text(WeightReason reason)
{
    switch (reason) {
    case WeightReason::OrderImposed:
        return RuleWords::tr("Imposed, within the look-back");
    case WeightReason::OrderWithdrawnWasImposed:
        return RuleWords::tr("Withdrawn later, but it was imposed");
    case WeightReason::OrderAnnulledLaterWasImposed:
        return RuleWords::tr("Annulled from a later date, but it was imposed");
    case WeightReason::NotVerified:
        return RuleWords::tr("Not verified yet");
    case WeightReason::AnnulledFromStart:
        return RuleWords::tr("Annulled from the start by the court");
    case WeightReason::NotAnOrder:
        return RuleWords::tr("Is not a new barring order");
    case WeightReason::OutsideWindow:
        return RuleWords::tr("Longer ago than the look-back");
    case WeightReason::AfterReferenceDate:
        return RuleWords::tr("After the day of the assessment");
    case WeightReason::ReportCounts:
        return RuleWords::tr("Report at Veilig Thuis");
    case WeightReason::SameIncident:
        return RuleWords::tr("Same incident, counted with another report");
    case WeightReason::FollowUpNewIncident:
        return RuleWords::tr("Follow-up report on a new incident");
    case WeightReason::FollowUpSameIncident:
        return RuleWords::tr("Follow-up report, no new incident");
    case WeightReason::FollowUpNotAsked:
        return RuleWords::tr("New incident? Ask Veilig Thuis");
    case WeightReason::IsAdvice:
        return RuleWords::tr("An advice is not a report");
    case WeightReason::ConvertedToAdvice:
        return RuleWords::tr("Converted to an advice");
    }
    return {};
}

QString text(WeightReason reason, OrderKind kind)
{
    if (reason != WeightReason::NotAnOrder)
        return text(reason);
    switch (kind) {
    case OrderKind::Order:
        return text(reason);
    case OrderKind::Extension:
        return RuleWords::tr("An extension is not a new barring order");
    case OrderKind::Amendment:
        return RuleWords::tr("An amending order is not a new barring order");
    case OrderKind::Violation:
        return RuleWords::tr("A violation is not a new barring order");
    case OrderKind::RihgWithoutOrder:
        return RuleWords::tr("A RiHG without an order is not a barring order");
    }
    return {};
}

QString text(Belongs belongs)
{
    switch (belongs) {
    case Belongs::Certain:
        return RuleWords::tr("Of this household");
    case Belongs::Possibly:
        return RuleWords::tr("Possibly of this household");
    case Belongs::PerPersonOnly:
        return RuleWords::tr("Of one person");
    case Belongs::No:
        return RuleWords::tr("Not of this household");
    }
    return {};
}

QString text(BelongsReason reason)
{
    switch (reason) {
    case BelongsReason::LinkedByHand:
        return RuleWords::tr("Linked by hand");
    case BelongsReason::TwoConfirmed:
        return RuleWords::tr("Two members of the household are confirmed in it");
    case BelongsReason::OneConfirmedOneProvisional:
        return RuleWords::tr("One member is confirmed in it, another is still to be confirmed");
    case BelongsReason::OneConfirmedAndAddress:
        return RuleWords::tr("One member is confirmed in it, at the address of the household");
    case BelongsReason::OneConfirmedOnly:
        return RuleWords::tr("Only one member is confirmed in it");
    case BelongsReason::NobodyKnown:
        return RuleWords::tr("No member is confirmed in it");
    }
    return {};
}

QString text(Fact fact)
{
    switch (fact) {
    case Fact::ComplexProblems:
        return RuleWords::tr("Complex problems");
    case Fact::HighRisk:
        return RuleWords::tr("High risk");
    case Fact::PriorHelpStalled:
        return RuleWords::tr("Earlier help stalled");
    case Fact::LocalFieldExhausted:
        return RuleWords::tr("Everything tried in the local field");
    case Fact::NotMotivatable:
        return RuleWords::tr("No longer to be motivated voluntarily");
    case Fact::NetworkStalled:
        return RuleWords::tr("Network stalled");
    case Fact::InformationSharingNeeded:
        return RuleWords::tr("Sharing information needed");
    case Fact::PriorReportsKnown:
        return RuleWords::tr("Earlier reports known");
    case Fact::AcuteDanger:
        return RuleWords::tr("Acute danger");
    case Fact::OpenToHelpOutsideCrisis:
        return RuleWords::tr("Open to help outside a crisis");
    case Fact::CoerciveControl:
        return RuleWords::tr("Intimate terror or coercive control");
    }
    return {};
}

QString question(Fact fact)
{
    switch (fact) {
    case Fact::ComplexProblems:
        return RuleWords::tr("Are there complex problems in several areas?");
    case Fact::HighRisk:
        return RuleWords::tr("Is the risk of escalation or repetition high?");
    case Fact::PriorHelpStalled:
        return RuleWords::tr("Did earlier, regular help against the violence stall?");
    case Fact::LocalFieldExhausted:
        return RuleWords::tr("Was everything tried in the local field?");
    case Fact::NotMotivatable:
        return RuleWords::tr("Can those involved no longer be motivated voluntarily?");
    case Fact::NetworkStalled:
        return RuleWords::tr("Has the cooperation in the network stalled?");
    case Fact::InformationSharingNeeded:
        return RuleWords::tr("Must partners share information for that?");
    case Fact::PriorReportsKnown:
        return RuleWords::tr("Are earlier reports of domestic violence known?");
    case Fact::AcuteDanger:
        return RuleWords::tr("Is somebody in acute danger now?");
    case Fact::OpenToHelpOutsideCrisis:
        return RuleWords::tr("Is the family open to help outside a crisis?");
    case Fact::CoerciveControl:
        return RuleWords::tr("Are there signs of intimate terror or coercive control?");
    }
    return {};
}

QString sentenceOf(Fact fact)
{
    switch (fact) {
    case Fact::ComplexProblems:
    case Fact::HighRisk:
    case Fact::PriorHelpStalled:
    case Fact::PriorReportsKnown:
        return QStringLiteral("Q1");
    case Fact::LocalFieldExhausted:
        return QStringLiteral("Q10b");
    case Fact::NotMotivatable:
        return QStringLiteral("Q11");
    case Fact::NetworkStalled:
    case Fact::InformationSharingNeeded:
        return QStringLiteral("Q10");
    case Fact::OpenToHelpOutsideCrisis:
        return QStringLiteral("Q12");
    case Fact::CoerciveControl:
        return QStringLiteral("Q14");
    case Fact::AcuteDanger:
        return {};
    }
    return {};
}

QString sourceText(const routing::Sentence &sentence)
{
    return sentence.sourceName;
}

QString ordersText(int count)
{
    return RuleWords::tr("%n barring order(s)", nullptr, count);
}

QString reportsText(int count)
{
    return RuleWords::tr("%n report(s) VT", nullptr, count);
}

QString countNote(const Count &count, int needed)
{
    const int onlyPossible = count.possible - count.certain;
    return onlyPossible == 0 ? RuleWords::tr("from %1").arg(needed)
                             : RuleWords::tr("from %1; %2 possible").arg(needed).arg(onlyPossible);
}

} // namespace regie::wording
