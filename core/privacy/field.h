#pragma once

#include "core/privacy/dataclass.h"

#include <QList>
#include <QString>

#include <optional>

namespace regie::privacy {

/// Every field a report can draw on. What is not in this list cannot be printed; a recipient profile decides on each.
enum class Field {
    CaseNumber,
    HouseholdName,
    Municipality,
    Channel,
    CalledAt,
    Author,
    DecidedBy,
    Handler,
    PersonName,
    PersonBirthDate,
    PersonRole,
    PersonSex,
    PersonElsewhere,
    PersonPhone,
    PersonCallBack,
    PersonCallBackNote,
    PersonBsn,
    PersonNote,
    PersonAddress,
    Relations,
    DwellingAddress,
    SecretAddress,
    CallerName,
    CallerOrganisation,
    CallerPhone,
    CallerCallBack,
    IncidentText,
    RedFlags,
    SafetyAnswers,
    OrderTerms,
    Deadlines,
    HistoryOrders,
    HistoryReports,
    HistoryViolations,
    HistoryPossible,
    HistoryOtherHousehold,
    HistorySource,
    HistoryNumber,
    HistoryNote,
    HistoryChecks,
    OrdersPerPerson,
    Advice,
    DecisionReason,
    Criteria,
    Reasons,
    Changes,
    AnswerNotes,
    // the case through time
    CaseRoute,
    CaseStand,
    Goal,
    Roles,
    PhaseReason,
    Partners,
    PartnerReason,
    Steps,
    StepOutcome,
    StepReason,
    StepNote,
    StepParties,
    SafetyScores,
    ScoreNote,
    Rihg,
    RihgNote,
    Agreements,
    AgreementCheckers,
    AgreementChecks,
    AgreementNote,
    ThroughTime,
    FamilyTree,
    FamilyPatterns,
    Disclosures,
    OwnWords,
    Figures,
    // what was agreed
    PlanGoals,
    PlanActions,
    ActionOwners,
    ActionResults,
    FamilyWords,
    Meetings,
    MeetingPeople,
    MeetingTalk,
    MeetingDecisions
};

/// What is fixed about a field: its stable code ("person.phone"), its data class, and whether people type it freely, so
/// that it may hold anything (also what is shielded elsewhere).
struct FieldKind
{
    Field field;
    const char *code;
    DataClass dataClass;
    bool freeText;
};

[[nodiscard]] const QList<FieldKind> &fieldKinds();
[[nodiscard]] const FieldKind &kindOf(Field field);
[[nodiscard]] QString fieldCode(Field field);
[[nodiscard]] std::optional<Field> fieldOf(QStringView code);
/// "location-derivable" and so on, as the region's files write it.
[[nodiscard]] QString dataClassCode(DataClass dataClass);
[[nodiscard]] std::optional<DataClass> dataClassOf(QStringView code);

} // namespace regie::privacy
