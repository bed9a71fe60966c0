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
    }
    return {};
}

} // namespace

QString reportKindText(const QString &kind)
{
    if (kind == u"intakeadvies")
        return ReportProfiles::tr("Intake advice");
    return kind;
}

QString profileText(const QString &profile)
{
    if (profile == u"icm-uitvoerder")
        return ReportProfiles::tr("Executor of ICM");
    if (profile == u"eigen-dossier")
        return ReportProfiles::tr("Own file");
    return profile;
}

QString purposeText(const QString &purpose)
{
    if (purpose == u"assess-referral")
        return ReportProfiles::tr("to assess the referral");
    if (purpose == u"own-record")
        return ReportProfiles::tr("for the own file of the coordination pool");
    return purpose;
}

QString purposeTitle(const QString &purpose)
{
    if (purpose == u"assess-referral")
        return ReportProfiles::tr("assessing the referral");
    if (purpose == u"own-record")
        return ReportProfiles::tr("own file");
    return purpose;
}

QString legalBasisText(const QString &legalBasis, bool confirmed)
{
    QString words = legalBasis;
    if (legalBasis == u"gdpr-public-task")
        words = ReportProfiles::tr("GDPR art. 6(1)(e)");
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
    return document.recipientName.isEmpty() ? ReportProfiles::tr("own file") : document.recipientName;
}

QString copyText(const report::Document &document)
{
    const QString tail = document.caseNumber.section(u'-', -1);
    if (document.copyNumber < 1)
        return ReportProfiles::tr("example, not registered");
    return u"%1-%2"_s.arg(tail).arg(document.copyNumber, 2, 10, QChar(u'0'));
}

QString metadataTitle(const report::Document &document)
{
    return u"%1 %2"_s.arg(reportKindText(document.kind), document.caseNumber);
}

} // namespace regie::wording
