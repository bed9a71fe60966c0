#include "ui/wording/reports.h"

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
    }
    return {};
}

} // namespace regie::wording
