#include "core/privacy/field.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace regie::privacy {
namespace {

constexpr std::array<const char *, 7> classCodes = {
    "ordinary", "internal", "location", "location-derivable", "reporter", "criminal", "special"};

} // namespace

const QList<FieldKind> &fieldKinds()
{
    using enum Field;
    using D = DataClass;
    static const QList<FieldKind> kinds = {
        {CaseNumber, "case.number", D::Ordinary, false},
        {HouseholdName, "household.name", D::Ordinary, false},
        {Municipality, "household.municipality", D::Ordinary, false},
        {Channel, "intake.channel", D::Ordinary, false},
        {CalledAt, "intake.calledAt", D::Ordinary, false},
        {Author, "author", D::Ordinary, false},
        {DecidedBy, "decision.by", D::Ordinary, false},
        {Handler, "decision.handler", D::Ordinary, true},
        {PersonName, "person.name", D::Ordinary, false},
        {PersonBirthDate, "person.birthDate", D::Ordinary, false},
        {PersonRole, "person.role", D::Criminal, false},
        {PersonSex, "person.sex", D::Ordinary, false},
        {PersonElsewhere, "person.elsewhere", D::LocationDerivable, false},
        {PersonPhone, "person.phone", D::LocationDerivable, false},
        {PersonCallBack, "person.callBack", D::LocationDerivable, false},
        {PersonCallBackNote, "person.callBackNote", D::LocationDerivable, true},
        {PersonBsn, "person.bsn", D::Special, false},
        {PersonNote, "person.note", D::Internal, true},
        {PersonAddress, "person.address", D::Location, false},
        {Relations, "household.relations", D::Ordinary, false},
        {DwellingAddress, "dwelling.address", D::Location, false},
        {SecretAddress, "address.secret", D::Location, false},
        {CallerName, "caller.name", D::Reporter, true},
        {CallerOrganisation, "caller.organisation", D::Reporter, true},
        {CallerPhone, "caller.phone", D::Reporter, false},
        {CallerCallBack, "caller.callBack", D::Reporter, false},
        {IncidentText, "incident.text", D::Special, true},
        {RedFlags, "incident.redFlags", D::Special, false},
        {SafetyAnswers, "safety.answers", D::Special, false},
        {OrderTerms, "order.terms", D::Criminal, false},
        {Deadlines, "deadlines", D::Ordinary, false},
        {HistoryOrders, "history.orders", D::Criminal, false},
        {HistoryReports, "history.reports", D::Special, false},
        {HistoryViolations, "history.violations", D::Criminal, false},
        {HistoryPossible, "history.possible", D::Criminal, false},
        {HistoryOtherHousehold, "history.otherHousehold", D::Criminal, false},
        {HistorySource, "history.source", D::Reporter, true},
        {HistoryNumber, "history.number", D::Internal, false},
        {HistoryNote, "history.note", D::Internal, true},
        {HistoryChecks, "history.checks", D::Internal, false},
        {OrdersPerPerson, "history.ordersPerPerson", D::Criminal, false},
        {Advice, "advice", D::Ordinary, false},
        {DecisionReason, "decision.reason", D::Internal, true},
        {Criteria, "criteria", D::Special, false},
        {Reasons, "reasons", D::Special, false},
        {Changes, "changes", D::Ordinary, false},
        {AnswerNotes, "answers.notes", D::Internal, true},
        {CaseRoute, "case.route", D::Ordinary, false},
        {CaseStand, "case.stand", D::Ordinary, false},
        {Goal, "case.goal", D::Ordinary, false},
        {Roles, "case.roles", D::Ordinary, true},
        {PhaseReason, "phase.reason", D::Internal, true},
        {Partners, "case.partners", D::Special, false}, // who treats somebody says what she suffers from
        {PartnerReason, "partner.reason", D::Internal, true},
        {Steps, "case.steps", D::Ordinary, false},
        {StepOutcome, "step.outcome", D::Special, false},
        {StepReason, "step.reason", D::Internal, true},
        {StepNote, "step.note", D::Internal, true},
        {StepParties, "step.parties", D::Ordinary, true},
        {SafetyScores, "safety.scores", D::Special, false},
        {ScoreNote, "safety.scoreNote", D::Internal, true},
        {Rihg, "safety.rihg", D::Criminal, false},
        {RihgNote, "safety.rihgNote", D::Internal, true},
        {Agreements, "plan.agreements", D::Special, true},
        {AgreementCheckers, "plan.checkers", D::Ordinary, true},
        {AgreementChecks, "plan.checks", D::Special, false},
        {AgreementNote, "plan.checkNote", D::Internal, true},
        {ThroughTime, "case.timeline", D::Special, false},
        {FamilyTree, "case.genogram", D::Special, false},
        {FamilyPatterns, "case.patterns", D::Criminal, false},
        {Disclosures, "disclosures", D::Ordinary, false},
        {OwnWords, "own.words", D::Special, true},
        {Figures, "figures", D::Ordinary, false},
        {PlanGoals, "plan.goals", D::Special, true},
        {PlanActions, "plan.actions", D::Special, true},
        {ActionOwners, "plan.owners", D::Ordinary, true},
        {ActionResults, "plan.results", D::Internal, true},
        {FamilyWords, "plan.familyWords", D::Special, true},
        {Meetings, "case.meetings", D::Ordinary, false},
        {MeetingPeople, "meeting.people", D::Ordinary, true},
        {MeetingTalk, "meeting.talk", D::Internal, true},
        {MeetingDecisions, "meeting.decisions", D::Special, true},
    };
    return kinds;
}

const FieldKind &kindOf(Field field)
{
    return fieldKinds().at(static_cast<qsizetype>(field));
}

QString fieldCode(Field field)
{
    return QString::fromLatin1(kindOf(field).code);
}

std::optional<Field> fieldOf(QStringView code)
{
    for (const FieldKind &kind : fieldKinds()) {
        if (code == QLatin1String(kind.code))
            return kind.field;
    }
    return std::nullopt;
}

QString dataClassCode(DataClass dataClass)
{
    return QString::fromLatin1(classCodes.at(static_cast<std::size_t>(dataClass)));
}

std::optional<DataClass> dataClassOf(QStringView code)
{
    const auto *found =
        std::ranges::find_if(classCodes, [code](const char *text) { return code == QLatin1String(text); });
    if (found == classCodes.end())
        return std::nullopt;
    return static_cast<DataClass>(found - classCodes.begin());
}

} // namespace regie::privacy
