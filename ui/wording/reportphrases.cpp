#include "ui/wording/reports.h"

#include "ui/wording/figures.h"

#include <QCoreApplication>

namespace regie::wording {

namespace {

struct ReportPhrases
{
    Q_DECLARE_TR_FUNCTIONS(ReportPhrases)
};

} // namespace

QString text(report::Phrase phrase)
{
    using enum report::Phrase;
    switch (phrase) {
    case Title:
        return ReportPhrases::tr("Intake advice");
    case Subtitle:
        return ReportPhrases::tr("Household %1, %2 · intake %3");
    case SubtitleNoPlace:
        return ReportPhrases::tr("Household %1 · intake %2");
    case Advice:
        return ReportPhrases::tr("Advice");
    case ExecutorInDuo:
        return ReportPhrases::tr("Carried out by %1, in a duo with local team %2.");
    case ExecutorAlone:
        return ReportPhrases::tr("Carried out by %1.");
    case LocalTeamHandles:
        return ReportPhrases::tr("For the local team of %1.");
    case DecidedFinalAfterCheck:
        return ReportPhrases::tr("Agreed by the coordinator on %1; final after your check.");
    case Decided:
        return ReportPhrases::tr("Decided by the coordinator on %1.");
    case DecidedByName:
        return ReportPhrases::tr("Decided by %1 on %2.");
    case DeviatesFrom:
        return ReportPhrases::tr("The coordinator deviates from the advice: %1.");
    case NotDecided:
        return ReportPhrases::tr("The coordinator has not decided yet.");
    case FirstVisitDue:
        return ReportPhrases::tr("1st visit, at the latest");
    case HoursAfterImposing:
        return ReportPhrases::tr("%1 hours after imposing");
    case BasisConfirmed:
        return ReportPhrases::tr("(%1)");
    case BasisUnconfirmed:
        return ReportPhrases::tr("(%1, to be confirmed)");
    case RedFlagNamed:
        return ReportPhrases::tr("Red flag: %1.");
    case RedFlagConsult:
        return ReportPhrases::tr("Consult the police and Veilig Thuis right away.");
    case RedFlagsNone:
        return ReportPhrases::tr("none mentioned");
    case RedFlagsNotAsked:
        return ReportPhrases::tr("not asked yet");
    case Household:
        return ReportPhrases::tr("Household");
    case Name:
        return ReportPhrases::tr("Name");
    case Born:
        return ReportPhrases::tr("Born");
    case Role:
        return ReportPhrases::tr("Role");
    case RoleAndPresent:
        return ReportPhrases::tr("%1, was present");
    case RolePresent:
        return ReportPhrases::tr("was present");
    case Dwelling:
        return ReportPhrases::tr("Dwelling: %1.");
    case LivesElsewhere:
        return ReportPhrases::tr("%1 lives elsewhere.");
    case Terms:
        return ReportPhrases::tr("Terms of the barring order");
    case What:
        return ReportPhrases::tr("What");
    case When:
        return ReportPhrases::tr("When");
    case Basis:
        return ReportPhrases::tr("Basis");
    case Imposed:
        return ReportPhrases::tr("Imposed");
    case BasisImposed:
        return ReportPhrases::tr("Wth art. 2");
    case AdviseExtension:
        return ReportPhrases::tr("Advise on extending");
    case End:
        return ReportPhrases::tr("End");
    case EndExtended:
        return ReportPhrases::tr("End, extended");
    case LatestEnd:
        return ReportPhrases::tr("At the latest, extended");
    case EndedEarly:
        return ReportPhrases::tr("Ended early");
    case TimeUnknown:
        return ReportPhrases::tr("The time of imposing is not known.");
    case Counting:
        return ReportPhrases::tr("What counts");
    case Date:
        return ReportPhrases::tr("Date");
    case Event:
        return ReportPhrases::tr("Event");
    case Counts:
        return ReportPhrases::tr("Counts");
    case WhyColumn:
        return ReportPhrases::tr("Why");
    case EventSource:
        return ReportPhrases::tr("source: %1");
    case EventNumber:
        return ReportPhrases::tr("no. %1");
    case Together:
        return ReportPhrases::tr("Together: %1 (from %2) and %3 (from %4).");
    case TogetherPossible:
        return ReportPhrases::tr("Together: %1 (from %2) and %3 (from %4), %5 possible.");
    case OrdersOutside:
        return ReportPhrases::tr("Too long ago to count: %1.");
    case KnownLater:
        return ReportPhrases::tr("known after the check of %1");
    case NothingKnown:
        return ReportPhrases::tr("Nothing is known about earlier orders or reports.");
    case PutOutOften:
        return ReportPhrases::tr("%1: %2 as the person put out.");
    case PutOutElsewhere:
        return ReportPhrases::tr("%1: %2 as the person put out, also in another household.");
    case Criteria:
        return ReportPhrases::tr("Check against the rules");
    case CriterionColumn:
        return ReportPhrases::tr("Criterion");
    case Outcome:
        return ReportPhrases::tr("Outcome");
    case SentenceColumn:
        return ReportPhrases::tr("Sentence from the source (factsheet or website MDA++ and ICM)");
    case NoRuleSet:
        return ReportPhrases::tr("No rule set for ICM was in force on this day.");
    case For:
        return ReportPhrases::tr("Reasons for");
    case Against:
        return ReportPhrases::tr("Reasons against, mind");
    case NoneFound:
        return ReportPhrases::tr("None found.");
    case Safety:
        return ReportPhrases::tr("Safety, always asked");
    case SafetyAnswer:
        return ReportPhrases::tr("%1: %2");
    case RedFlagsLabel:
        return ReportPhrases::tr("Red flags: %1");
    case Changes:
        return ReportPhrases::tr("What would change the outcome");
    case NoChanges:
        return ReportPhrases::tr("No single answer or event would.");
    case CallBack:
        return ReportPhrases::tr("Calling back safely.");
    case CallBackPerson:
        return ReportPhrases::tr("%1: %2, %3.");
    case CallBackNoPhone:
        return ReportPhrases::tr("%1: %2.");
    case CallBackUnsafe:
        return ReportPhrases::tr("%1: do not call, not safe.");
    case CallBackNotAsked:
        return ReportPhrases::tr("%1: not asked yet, so do not call.");
    case Compiled:
        return ReportPhrases::tr("Compiled for %1, %2. May be incomplete.");
    case WhatHappened:
        return ReportPhrases::tr("What happened, as told.");
    case ToldBy:
        return ReportPhrases::tr("Told by %1.");
    case CallerCallBack:
        return ReportPhrases::tr("Calling back: %1.");
    case ToldAt:
        return ReportPhrases::tr("Told on %1.");
    case Deviation:
        return ReportPhrases::tr("Reason given by the coordinator.");
    case HandledBy:
        return ReportPhrases::tr("Taken up by %1.");
    case Notes:
        return ReportPhrases::tr("Notes with the answers");
    case NoteLine:
        return ReportPhrases::tr("%1: %2");
    case Contact:
        return ReportPhrases::tr("Contact");
    case ContactLine:
        return ReportPhrases::tr("%1: %2");
    case ThroughTime:
        return ReportPhrases::tr("Timeline");
    case SubtitleCase:
        return ReportPhrases::tr("Case %2, %1");
    case SubtitleNumber:
        return ReportPhrases::tr("Case %1");
    case Stand:
        return ReportPhrases::tr("How the case stands");
    case RouteLine:
        return ReportPhrases::tr("Route: %1.");
    case StatusLine:
        return ReportPhrases::tr("Case: %1.");
    case PhaseLine:
        return ReportPhrases::tr("Phase: %1, since %2.");
    case StateLine:
        return ReportPhrases::tr("In the route: %1, since %2.");
    case GoalLine:
        return ReportPhrases::tr("%1.");
    case RoleLine:
        return ReportPhrases::tr("%1: %2.");
    case RoleOfLine:
        return ReportPhrases::tr("%1: %2 (%3).");
    case NextDate:
        return ReportPhrases::tr("Next date: %1, %2.");
    case NextAction:
        return ReportPhrases::tr("Next date: an action of the plan, %1.");
    case LateDate:
        return ReportPhrases::tr("Passed: %1, %2.");
    case LateAction:
        return ReportPhrases::tr("Passed: an action of the plan, %1.");
    case Phases:
        return ReportPhrases::tr("Phases");
    case PhaseColumn:
        return ReportPhrases::tr("Phase");
    case From:
        return ReportPhrases::tr("From");
    case Until:
        return ReportPhrases::tr("Until");
    case Reason:
        return ReportPhrases::tr("Reason");
    case Ongoing:
        return ReportPhrases::tr("now");
    case Relapse:
        return ReportPhrases::tr("(back from a later phase)");
    case Partners:
        return ReportPhrases::tr("Partners");
    case Partner:
        return ReportPhrases::tr("Partner");
    case Effort:
        return ReportPhrases::tr("Effort");
    case EffortRaised:
        return ReportPhrases::tr("%1 does more from %2 until %3.");
    case EffortLowered:
        return ReportPhrases::tr("%1 does less from %2 until %3.");
    case Steps:
        return ReportPhrases::tr("What was done");
    case Decisions:
        return ReportPhrases::tr("Decisions");
    case Step:
        return ReportPhrases::tr("Step");
    case StepWith:
        return ReportPhrases::tr("%1, %2");
    case StepOrganisation:
        return ReportPhrases::tr("%1, %2");
    case NothingDone:
        return ReportPhrases::tr("Nothing is recorded yet.");
    case DueDates:
        return ReportPhrases::tr("Dates to come");
    case NothingDue:
        return ReportPhrases::tr("No term is running.");
    case Scores:
        return ReportPhrases::tr("How safe, estimated from 0 (act now) to 10 (safe enough)");
    case Member:
        return ReportPhrases::tr("Member");
    case Score:
        return ReportPhrases::tr("Estimate");
    case ScoreBefore:
        return ReportPhrases::tr("%1 (was %2)");
    case Estimator:
        return ReportPhrases::tr("By whom");
    case NoScores:
        return ReportPhrases::tr("No estimate is recorded.");
    case Rihg:
        return ReportPhrases::tr("Risk instrument (RiHG)");
    case RihgPartColumn:
        return ReportPhrases::tr("Part");
    case Red:
        return ReportPhrases::tr("Red");
    case Blue:
        return ReportPhrases::tr("Blue");
    case Yellow:
        return ReportPhrases::tr("Yellow");
    case RihgBy:
        return ReportPhrases::tr("Filled in by %1 on %2.");
    case RihgOn:
        return ReportPhrases::tr("Filled in on %1.");
    case Agreements:
        return ReportPhrases::tr("Agreements of the safety plan");
    case Agreement:
        return ReportPhrases::tr("Agreement");
    case CheckedBy:
        return ReportPhrases::tr("Checked by");
    case CheckOn:
        return ReportPhrases::tr("Next check");
    case LastCheck:
        return ReportPhrases::tr("Last check");
    case Kept:
        return ReportPhrases::tr("kept, %1");
    case NotKept:
        return ReportPhrases::tr("not kept, %1");
    case NotChecked:
        return ReportPhrases::tr("not checked yet");
    case NoAgreements:
        return ReportPhrases::tr("No agreement is recorded.");
    case FamilyTree:
        return ReportPhrases::tr("Family");
    case PlainAgreements:
        return ReportPhrases::tr("What we agreed");
    case PlainCheck:
        return ReportPhrases::tr("%1 checks this on %2.");
    case PlainHelp:
        return ReportPhrases::tr("Who helps you");
    case PlainHelper:
        return ReportPhrases::tr("%1 (%2)");
    case PlainNoHelp:
        return ReportPhrases::tr("%1 knows your case.");
    case AboutMe:
        return ReportPhrases::tr("What is recorded about you");
    case Recorded:
        return ReportPhrases::tr("Recorded");
    case SexLabel:
        return ReportPhrases::tr("Sex");
    case PhoneNumber:
        return ReportPhrases::tr("Telephone");
    case CallBackLabel:
        return ReportPhrases::tr("Calling back");
    case AddressLabel:
        return ReportPhrases::tr("Address");
    case MyEvents:
        return ReportPhrases::tr("Events you were part of");
    case MyCase:
        return ReportPhrases::tr("What happened in your case");
    case MyScore:
        return ReportPhrases::tr("Your safety was estimated: %1 of 10.");
    case Copies:
        return ReportPhrases::tr("Copies that were given");
    case ToWhom:
        return ReportPhrases::tr("To whom");
    case ReportColumn:
        return ReportPhrases::tr("Report");
    case WhatFor:
        return ReportPhrases::tr("What for");
    case NoCopies:
        return ReportPhrases::tr("No copy was given to anybody.");
    case OwnWords:
        return ReportPhrases::tr("What you say yourself:");
    case Sources:
        return ReportPhrases::tr("Where this comes from");
    case SourceIntake:
        return ReportPhrases::tr("Persons, household and call: intake of %1.");
    case SourceEvents:
        return ReportPhrases::tr("Orders and reports: %1, the latest of %2.");
    case SourceSteps:
        return ReportPhrases::tr("Steps: as recorded until %1.");
    case SourceSafety:
        return ReportPhrases::tr("Safety: estimates until %1.");
    case Goals:
        return ReportPhrases::tr("Goals");
    case GoalColumn:
        return ReportPhrases::tr("Goal");
    case OfWhom:
        return ReportPhrases::tr("Of whom");
    case WholeFamily:
        return ReportPhrases::tr("the whole family");
    case TargetDate:
        return ReportPhrases::tr("Target date");
    case LatestDate:
        return ReportPhrases::tr("Latest date");
    case StandingColumn:
        return ReportPhrases::tr("Standing");
    case FamilySays:
        return ReportPhrases::tr("(the family: %1)");
    case Actions:
        return ReportPhrases::tr("Actions");
    case ActionColumn:
        return ReportPhrases::tr("Action");
    case OwnerColumn:
        return ReportPhrases::tr("Who");
    case NoActions:
        return ReportPhrases::tr("No action was agreed.");
    case Meetings:
        return ReportPhrases::tr("Meetings and what they decided");
    case MeetingColumn:
        return ReportPhrases::tr("Meeting");
    case DecisionColumn:
        return ReportPhrases::tr("Decision");
    case TalkColumn:
        return ReportPhrases::tr("What was said");
    case NothingDecided:
        return ReportPhrases::tr("nothing was decided");
    case PlainActions:
        return ReportPhrases::tr("What you do");
    case PlainBefore:
        return ReportPhrases::tr("Before %1.");
    case SourcePlan:
        return ReportPhrases::tr("Plan: actions recorded until %1.");
    case FigurePeriod:
        return ReportPhrases::tr("%1 to %2, as of %3");
    case FiguresOverAll:
        return ReportPhrases::tr("Figures over all");
    case FigureByPlace:
    case NamedColumn: // named by a code
        return {};
    case FigureColumn:
        return ReportPhrases::tr("Figure");
    case FigureCount:
        return ReportPhrases::tr("Number");
    case FigureValueColumn:
        return ReportPhrases::tr("Value");
    case NineInTen:
        return ReportPhrases::tr("9 in 10 within");
    case FigureCounts:
        //: %1 is a figure ("In-flow"), %2 what it counts
        return ReportPhrases::tr("%1: %2");
    case PlaceColumn:
        return ReportPhrases::tr("Municipality");
    case FigureTotal:
        return ReportPhrases::tr("Together");
    case SmallNumbers:
        return smallNumbersText();
    case NoProof:
        return ReportPhrases::tr("Groups differ from each other: no figure here is proof of effect.");
    }
    return {};
}

} // namespace regie::wording
