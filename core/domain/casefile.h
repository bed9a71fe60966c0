#pragma once

#include "core/base/civil.h"
#include "core/domain/ids.h"
#include "core/domain/intake.h"

namespace regie {

enum class CaseStatus { AwaitingCheck, Active, Closed };

/// A dossier around one household. Its number ("RK-2026-0042", "OEF-2026-0042" in a practice vault) is given once.
struct CaseFile
{
    CaseId id = {};
    QString number = {};
    HouseholdId household = {};
    AdviceRoute route = AdviceRoute::Icm;
    CaseStatus status = CaseStatus::AwaitingCheck;
    QString executor = {}; ///< organisation id
    QString handler = {};
    QString municipality = {};
    QDateTime openedAt = {}; ///< UTC
    IntakeId intake = {};
    int revision = 0;

    friend bool operator==(const CaseFile &, const CaseFile &) = default;
};

/// What an assessment said on its day, frozen: input, rule set and outcome as JSON text, so that it reads the same
/// years later.
struct FrozenAssessment
{
    AssessmentId id = {};
    HouseholdId household = {};
    IntakeId intake = {};
    QDate referenceDate = {};
    QString ruleSet = {}; ///< empty: none in force
    AdviceRoute advice = AdviceRoute::Incomplete;
    QByteArray input = {};       ///< the facts and events as RULES.md 6 writes them, JSON
    QByteArray outcome = {};     ///< the answer with its explanation, JSON
    QByteArray ruleSetText = {}; ///< the rule set file itself
    QDateTime at = {};

    friend bool operator==(const FrozenAssessment &, const FrozenAssessment &) = default;
};

/// The coordinator's decision on an assessment; both stay.
struct Decision
{
    DecisionId id = {};
    AssessmentId assessment = {};
    AdviceRoute advised = AdviceRoute::Incomplete;
    AdviceRoute chosen = AdviceRoute::Incomplete;
    bool deviates = false;
    QString reason = {};
    UserId by = {};
    QDateTime at = {};

    friend bool operator==(const Decision &, const Decision &) = default;
};

enum class DeadlineKind {
    FirstContact,
    FirstVisit,
    Reachability,
    ExtensionAdvice,
    OrderEnd,
    OrderEndExtended,
    ExecutorCheck,
    VtSafetyAssessment,
    // the case through time
    MemberTalks, ///< with every system member apart
    SystemTalk,
    SafetyAgreements,
    ExtensionDecision,
    Handover,
    DuoComplete,
    FamilyAnswer, ///< end of the time a family took to think
    PartnersConfirmed,
    Analysis,
    LongTermPlan,
    Review,
    YearCheck,
    Aftercare,
    YouthTable,
    ContactHistory,
    Weighing,
    HeldUntil, ///< the weegoverleg takes a case up again
    DirectorsNamed,
    IntegralPlan,
    Evaluation,
    EffortEnd,
    AgreementCheck,
    SuspensionEnd,
    ExtendedEnd
};

/// A moment by which something must have happened, with what it rests on.
struct Deadline
{
    DeadlineKind kind = DeadlineKind::FirstVisit;
    LocalDateTime due = {};
    bool hard = false;      ///< uiterste datum (law) or streefdatum (agreement)
    QString basis = {};     ///< id of the sentence or setting it rests on, from the region data
    bool confirmed = false; ///< false: "werkafspraak, te bevestigen"
    std::optional<QDateTime> doneAt = std::nullopt;

    friend bool operator==(const Deadline &, const Deadline &) = default;
};

} // namespace regie
