#include "ui/wording/reports.h"

#include <QCoreApplication>

namespace regie::wording {

namespace {

using namespace Qt::StringLiterals;

struct ReportProfiles
{
    Q_DECLARE_TR_FUNCTIONS(ReportProfiles)
};

QString wordOf(privacy::Why why)
{
    using enum privacy::Why;
    switch (why) {
    case NotInProfile:
        return ReportProfiles::tr("not part of this profile");
    case NotNeeded:
        return ReportProfiles::tr("not needed for this purpose");
    case Reporter:
        return ReportProfiles::tr("only Veilig Thuis tells who reported");
    case Shielded:
        return ReportProfiles::tr("shielded: a secret address, or a text that gives one away");
    case UnsafeToCall:
        return ReportProfiles::tr("calling is not safe, or not asked yet");
    case FreeText:
        return ReportProfiles::tr("free text may hold anything");
    case OtherHousehold:
        return ReportProfiles::tr("about people outside this household");
    case NationalId:
        return ReportProfiles::tr("a BSN goes only where a law says so");
    case Unchecked:
        return ReportProfiles::tr("not settled yet");
    case OutsideRole:
        return ReportProfiles::tr("your role does not hand this out");
    case SmallNumber:
        return ReportProfiles::tr("numbers from one to four, and what they could be worked out from");
    }
    return {};
}

QString wordOf(privacy::Field field)
{
    using enum privacy::Field;
    switch (field) {
    case CaseNumber:
        return ReportProfiles::tr("Case number");
    case HouseholdName:
        return ReportProfiles::tr("Name of the household");
    case Municipality:
        return ReportProfiles::tr("Municipality");
    case Channel:
        return ReportProfiles::tr("Channel");
    case CalledAt:
        return ReportProfiles::tr("Moment of the call");
    case Author:
        return ReportProfiles::tr("Who made the report");
    case DecidedBy:
        return ReportProfiles::tr("Who decided");
    case Handler:
        return ReportProfiles::tr("Who takes it up");
    case PersonName:
        return ReportProfiles::tr("Names");
    case PersonBirthDate:
        return ReportProfiles::tr("Dates of birth");
    case PersonRole:
        return ReportProfiles::tr("Roles at the event");
    case PersonSex:
        return ReportProfiles::tr("Sex");
    case PersonElsewhere:
        return ReportProfiles::tr("Who lives elsewhere");
    case PersonPhone:
        return ReportProfiles::tr("Telephone number");
    case PersonCallBack:
        return ReportProfiles::tr("Whether calling back is safe");
    case PersonCallBackNote:
        return ReportProfiles::tr("Note on calling back");
    case PersonBsn:
        return ReportProfiles::tr("BSN");
    case PersonNote:
        return ReportProfiles::tr("Note with a person");
    case PersonAddress:
        return ReportProfiles::tr("Other address of a person");
    case Relations:
        return ReportProfiles::tr("Relations");
    case DwellingAddress:
        return ReportProfiles::tr("Address of the dwelling");
    case SecretAddress:
        return ReportProfiles::tr("Secret address");
    case CallerName:
        return ReportProfiles::tr("Name of the caller");
    case CallerOrganisation:
        return ReportProfiles::tr("Organisation of the caller");
    case CallerPhone:
        return ReportProfiles::tr("Telephone of the caller");
    case CallerCallBack:
        return ReportProfiles::tr("Whether the caller may be called back");
    case IncidentText:
        return ReportProfiles::tr("What happened, as told");
    case RedFlags:
        return ReportProfiles::tr("Red flags");
    case SafetyAnswers:
        return ReportProfiles::tr("Answers of the safety block");
    case OrderTerms:
        return ReportProfiles::tr("Terms of the barring order");
    case Deadlines:
        return ReportProfiles::tr("Terms of the case");
    case HistoryOrders:
        return ReportProfiles::tr("Barring orders");
    case HistoryReports:
        return ReportProfiles::tr("Reports at Veilig Thuis");
    case HistoryViolations:
        return ReportProfiles::tr("Violations of a barring order");
    case HistoryPossible:
        return ReportProfiles::tr("Events that are possibly of this household");
    case HistoryOtherHousehold:
        return ReportProfiles::tr("Events of one person, outside this household");
    case HistorySource:
        return ReportProfiles::tr("Source of an event");
    case HistoryNumber:
        return ReportProfiles::tr("Number of an event");
    case HistoryNote:
        return ReportProfiles::tr("Note with an event");
    case HistoryChecks:
        return ReportProfiles::tr("What is still to be checked");
    case OrdersPerPerson:
        return ReportProfiles::tr("Orders counted per person");
    case Advice:
        return ReportProfiles::tr("Advice and decision");
    case DecisionReason:
        return ReportProfiles::tr("Reason of the decision");
    case Criteria:
        return ReportProfiles::tr("Check against the rules");
    case Reasons:
        return ReportProfiles::tr("Reasons for and against");
    case Changes:
        return ReportProfiles::tr("What would change the outcome");
    case AnswerNotes:
        return ReportProfiles::tr("Notes with the answers");
    case CaseRoute:
        return ReportProfiles::tr("Route");
    case CaseStand:
        return ReportProfiles::tr("Where the case stands");
    case Goal:
        return ReportProfiles::tr("Goal of the family");
    case Roles:
        return ReportProfiles::tr("Who has which role");
    case PhaseReason:
        return ReportProfiles::tr("Reason of a phase");
    case Partners:
        return ReportProfiles::tr("Partners and their effort");
    case PartnerReason:
        return ReportProfiles::tr("Reason of a partner doing more or less");
    case Steps:
        return ReportProfiles::tr("Steps of the case");
    case StepOutcome:
        return ReportProfiles::tr("Outcome of a step");
    case StepReason:
        return ReportProfiles::tr("Reason of a step");
    case StepNote:
        return ReportProfiles::tr("Note with a step");
    case StepParties:
        return ReportProfiles::tr("Who took part in a step");
    case SafetyScores:
        return ReportProfiles::tr("Estimates of safety");
    case ScoreNote:
        return ReportProfiles::tr("Note with an estimate");
    case Rihg:
        return ReportProfiles::tr("Risk instrument (RiHG)");
    case RihgNote:
        return ReportProfiles::tr("Note with the RiHG");
    case Agreements:
        return ReportProfiles::tr("Agreements of the safety plan");
    case AgreementCheckers:
        return ReportProfiles::tr("Who checks an agreement");
    case AgreementChecks:
        return ReportProfiles::tr("Whether agreements were kept");
    case AgreementNote:
        return ReportProfiles::tr("Note with a check");
    case ThroughTime:
        return ReportProfiles::tr("Timeline");
    case FamilyTree:
        return ReportProfiles::tr("Genogram");
    case FamilyPatterns:
        return ReportProfiles::tr("Patterns in the genogram");
    case Disclosures:
        return ReportProfiles::tr("Copies given before");
    case OwnWords:
        return ReportProfiles::tr("Own statement");
    case Figures:
        return ReportProfiles::tr("Figures");
    case PlanGoals:
        return ReportProfiles::tr("Goals of the plan");
    case PlanActions:
        return ReportProfiles::tr("Actions of the plan");
    case ActionOwners:
        return ReportProfiles::tr("Names of who does an action");
    case ActionResults:
        return ReportProfiles::tr("What came of an action");
    case FamilyWords:
        return ReportProfiles::tr("The family's own words");
    case Meetings:
        return ReportProfiles::tr("Meetings");
    case MeetingPeople:
        return ReportProfiles::tr("Who was at a meeting");
    case MeetingTalk:
        return ReportProfiles::tr("What was said in a meeting");
    case MeetingDecisions:
        return ReportProfiles::tr("What a meeting decided");
    }
    return {};
}

/// The lists of the window, as the register calls a copy of one.
QString listKindText(const QString &kind)
{
    if (kind == u"dossier")
        return ReportProfiles::tr("Dossier for another vault");
    if (kind == u"lijst-casussen")
        return ReportProfiles::tr("List of cases");
    if (kind == u"lijst-vandaag")
        return ReportProfiles::tr("Work list");
    if (kind == u"lijst-kalender")
        return ReportProfiles::tr("List of dates");
    if (kind == u"lijst-partners")
        return ReportProfiles::tr("List of partners");
    if (kind == u"lijst-plaatsen")
        return ReportProfiles::tr("List of places");
    if (kind == u"lijst-wachtlijst")
        return ReportProfiles::tr("Waiting list");
    if (kind == u"lijst-doelen")
        return ReportProfiles::tr("List of goals");
    if (kind == u"lijst-acties")
        return ReportProfiles::tr("List of actions");
    if (kind == u"lijst-cijfers")
        return ReportProfiles::tr("List behind a figure");
    if (kind == u"lijst-gevonden")
        return ReportProfiles::tr("What was found");
    if (kind == u"lijst-logboek")
        return ReportProfiles::tr("Log of a dossier");
    return kind;
}

} // namespace

QString reportKindText(const QString &kind)
{
    if (kind == u"intakeadvies")
        return ReportProfiles::tr("Intake advice");
    if (kind == u"aanmelding-icm")
        return ReportProfiles::tr("Referral to ICM");
    if (kind == u"aanmelding-mda")
        return ReportProfiles::tr("Referral to MDA++");
    if (kind == u"casusrapport")
        return ReportProfiles::tr("Case report");
    if (kind == u"plan")
        return ReportProfiles::tr("Plan");
    if (kind == u"faseoverzicht")
        return ReportProfiles::tr("Overview of phases");
    if (kind == u"besluitenlijst")
        return ReportProfiles::tr("List of decisions");
    if (kind == u"nazorgbrief")
        return ReportProfiles::tr("Aftercare letter");
    if (kind == u"stuurgroep")
        return ReportProfiles::tr("Report for the steering group");
    if (kind == u"inzage")
        return ReportProfiles::tr("Inspection of your data");
    if (kind == u"terugroepbrief")
        return ReportProfiles::tr("Recall letter");
    if (kind == u"correctiebrief")
        return ReportProfiles::tr("Correction letter");
    return listKindText(kind);
}

QString profileText(const QString &profile)
{
    if (profile == u"icm-uitvoerder")
        return ReportProfiles::tr("Executor of ICM");
    if (profile == u"eigen-dossier")
        return ReportProfiles::tr("Own file");
    if (profile == u"vt")
        return ReportProfiles::tr("Veilig Thuis");
    if (profile == u"zvhh-weegoverleg")
        return ReportProfiles::tr("ZVHH, weegoverleg");
    if (profile == u"lokaal-team")
        return ReportProfiles::tr("Local team");
    if (profile == u"ketenpartner")
        return ReportProfiles::tr("Partner in the chain");
    if (profile == u"systeemlid")
        return ReportProfiles::tr("Member of the household");
    if (profile == u"burgemeester")
        return ReportProfiles::tr("Mayor");
    if (profile == u"stuurgroep")
        return ReportProfiles::tr("Steering group");
    if (profile == u"coordinator")
        return ReportProfiles::tr("Other coordinator of the pool");
    return profile;
}

QString purposeText(const QString &purpose)
{
    if (purpose == u"assess-referral")
        return ReportProfiles::tr("to assess the referral");
    if (purpose == u"own-record")
        return ReportProfiles::tr("for the own file of the coordination pool");
    if (purpose == u"coordinate-care")
        return ReportProfiles::tr("to coordinate the care");
    if (purpose == u"inform-safe-home")
        return ReportProfiles::tr("to assess the safety");
    if (purpose == u"weigh")
        return ReportProfiles::tr("to weigh the case for MDA++");
    if (purpose == u"warm-handover")
        return ReportProfiles::tr("for the warm handover");
    if (purpose == u"joint-work")
        return ReportProfiles::tr("to work on the agreements together");
    if (purpose == u"inform-member")
        return ReportProfiles::tr("so that you know what was agreed");
    if (purpose == u"subject-access")
        return ReportProfiles::tr("because you asked for it");
    if (purpose == u"decide-extension")
        return ReportProfiles::tr("to decide on the extension");
    if (purpose == u"steer")
        return ReportProfiles::tr("to steer the approach");
    return purpose;
}

QString purposeTitle(const QString &purpose)
{
    if (purpose == u"assess-referral")
        return ReportProfiles::tr("assessing the referral");
    if (purpose == u"own-record")
        return ReportProfiles::tr("own file");
    if (purpose == u"coordinate-care")
        return ReportProfiles::tr("coordinating the care");
    if (purpose == u"inform-safe-home")
        return ReportProfiles::tr("assessing the safety");
    if (purpose == u"weigh")
        return ReportProfiles::tr("weighing for MDA++");
    if (purpose == u"warm-handover")
        return ReportProfiles::tr("warm handover");
    if (purpose == u"joint-work")
        return ReportProfiles::tr("working together");
    if (purpose == u"inform-member")
        return ReportProfiles::tr("informing the family");
    if (purpose == u"subject-access")
        return ReportProfiles::tr("inspection by the person herself");
    if (purpose == u"decide-extension")
        return ReportProfiles::tr("deciding on the extension");
    if (purpose == u"steer")
        return ReportProfiles::tr("steering the approach");
    if (purpose.startsWith(u"recall-"))
        return ReportProfiles::tr("asking back copy %1").arg(purpose.section(u'-', -1));
    if (purpose.startsWith(u"correct-"))
        return ReportProfiles::tr("putting copy %1 right").arg(purpose.section(u'-', -1));
    return purpose;
}

QString legalBasisText(const QString &legalBasis, bool confirmed)
{
    QString words = legalBasis;
    if (legalBasis == u"gdpr-public-task")
        words = ReportProfiles::tr("GDPR art. 6(1)(e)");
    if (legalBasis == u"wmo-safe-home")
        words = ReportProfiles::tr("Social Support Act 2015 art. 5.1.6");
    if (legalBasis == u"wgs")
        words = ReportProfiles::tr("Act on data processing by partnerships (WGS)");
    if (legalBasis == u"wth")
        words = ReportProfiles::tr("Temporary Barring Order Act art. 2 and 9");
    if (legalBasis == u"gdpr-access")
        words = ReportProfiles::tr("GDPR art. 15");
    return confirmed ? words : ReportProfiles::tr("%1, to be confirmed").arg(words);
}

QString fieldText(const QString &field)
{
    const std::optional<privacy::Field> known = privacy::fieldOf(field);
    return known ? wordOf(*known) : field;
}

QString leftOutText(const QString &why)
{
    const std::optional<privacy::Why> known = privacy::whyOf(why);
    return known ? wordOf(*known) : why;
}

QString recipientText(const report::Document &document)
{
    if (document.sentTo == privacy::SentTo::Mayor)
        return ReportProfiles::tr("the mayor of %1").arg(document.recipientName);
    if (document.sentTo == privacy::SentTo::SteeringGroup)
        return ReportProfiles::tr("the steering group");
    return document.recipientName.isEmpty() ? ReportProfiles::tr("own file") : document.recipientName;
}

QString copyNumberText(const QString &caseNumber, int copy)
{
    //: before the number of a copy of figures, in place of the number of a case: "figures-03"
    const QString of = caseNumber.isEmpty() ? ReportProfiles::tr("figures") : caseNumber.section(u'-', -1);
    return u"%1-%2"_s.arg(of).arg(copy, 2, 10, QChar(u'0'));
}

QString copyText(const report::Document &document)
{
    return document.copyNumber < 1 ? ReportProfiles::tr("example, not registered")
                                   : copyNumberText(document.caseNumber, document.copyNumber);
}

QString metadataTitle(const report::Document &document)
{
    return u"%1 %2"_s.arg(reportKindText(document.kind), document.caseNumber).trimmed();
}

} // namespace regie::wording
