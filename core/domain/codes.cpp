#include "core/domain/codes.h"

namespace regie {

#define REGIE_CODES(E, ...)                                                                                            \
    template <>                                                                                                        \
    std::span<const Code<E>> codesOf<E>()                                                                              \
    {                                                                                                                  \
        static constexpr Code<E> table[] = {__VA_ARGS__};                                                              \
        return table;                                                                                                  \
    }

REGIE_CODES(Sex, {Sex::Unknown, "unknown"}, {Sex::Female, "female"}, {Sex::Male, "male"}, {Sex::Other, "other"})
REGIE_CODES(Role, {Role::Everything, "everything"}, {Role::ThvCoordinator, "thv-coordinator"},
    {Role::IcmLead, "icm-lead"}, {Role::ProcessDirector, "process-director"}, {Role::IcmCoordinator, "icm-coordinator"},
    {Role::Consultant, "consultant"}, {Role::PrivacyOfficer, "privacy-officer"}, {Role::Administrator, "administrator"})
REGIE_CODES(Ground, {Ground::Role, "role"}, {Ground::OwnWork, "own-work"}, {Ground::Asked, "asked"},
    {Ground::Recovery, "recovery-key"})
REGIE_CODES(Outcome, {Outcome::Succeeded, "done"}, {Outcome::Refused, "refused"}, {Outcome::Failed, "failed"})
REGIE_CODES(CallBack, {CallBack::Unknown, "unknown"}, {CallBack::Always, "always"},
    {CallBack::DaytimeOnly, "daytime-only"}, {CallBack::NotSafe, "not-safe"})
REGIE_CODES(RelationKind, {RelationKind::Partner, "partner"}, {RelationKind::ExPartner, "ex-partner"},
    {RelationKind::Parent, "parent"}, {RelationKind::Child, "child"}, {RelationKind::StepParent, "step-parent"},
    {RelationKind::StepChild, "step-child"}, {RelationKind::FosterParent, "foster-parent"},
    {RelationKind::FosterChild, "foster-child"}, {RelationKind::Sibling, "sibling"},
    {RelationKind::Grandparent, "grandparent"}, {RelationKind::Grandchild, "grandchild"},
    {RelationKind::Other, "other"})
REGIE_CODES(EventRole, {EventRole::PutOut, "put-out"}, {EventRole::Stayed, "stayed"}, {EventRole::Child, "child"},
    {EventRole::Witness, "witness"}, {EventRole::Suspected, "suspected"}, {EventRole::Victim, "victim"},
    {EventRole::Both, "both"}, {EventRole::Reporter, "reporter"}, {EventRole::Other, "other"})
REGIE_CODES(LinkState, {LinkState::Provisional, "provisional"}, {LinkState::Confirmed, "confirmed"},
    {LinkState::Rejected, "rejected"})
REGIE_CODES(Check, {Check::MinorPutOut, "minor-put-out"}, {Check::EndPastMaximum, "end-past-maximum"},
    {Check::SameMomentSamePerson, "same-moment-same-person"}, {Check::BsnFailsElevenTest, "bsn-fails-eleven-test"},
    {Check::OddPostcode, "odd-postcode"}, {Check::OutsideRegion, "outside-region"})
REGIE_CODES(OrderKind, {OrderKind::Order, "order"}, {OrderKind::Extension, "extension"},
    {OrderKind::Amendment, "amendment"}, {OrderKind::Violation, "violation"},
    {OrderKind::RihgWithoutOrder, "rihg-without-order"})
REGIE_CODES(OrderStatus, {OrderStatus::InForce, "in-force"}, {OrderStatus::Expired, "expired"},
    {OrderStatus::Extended, "extended"}, {OrderStatus::Withdrawn, "withdrawn"},
    {OrderStatus::AnnulledFromStart, "annulled-from-start"}, {OrderStatus::AnnulledFromDate, "annulled-from-date"})
REGIE_CODES(ImposedBy, {ImposedBy::Unknown, "unknown"}, {ImposedBy::Mayor, "mayor"},
    {ImposedBy::AssistantProsecutor, "assistant-prosecutor"})
REGIE_CODES(VtReportKind, {VtReportKind::First, "first"}, {VtReportKind::Repeat, "repeat"},
    {VtReportKind::FollowUp, "follow-up"}, {VtReportKind::Advice, "advice"})
REGIE_CODES(Answer, {Answer::Unknown, "unknown"}, {Answer::Yes, "yes"}, {Answer::No, "no"})
REGIE_CODES(Fact, {Fact::ComplexProblems, "complexProblems"}, {Fact::HighRisk, "highRisk"},
    {Fact::PriorHelpStalled, "priorHelpStalled"}, {Fact::LocalFieldExhausted, "localFieldExhausted"},
    {Fact::NotMotivatable, "notMotivatable"}, {Fact::NetworkStalled, "networkStalled"},
    {Fact::InformationSharingNeeded, "informationSharingNeeded"}, {Fact::PriorReportsKnown, "priorReportsKnown"},
    {Fact::AcuteDanger, "acuteDanger"}, {Fact::OpenToHelpOutsideCrisis, "openToHelpOutsideCrisis"},
    {Fact::CoerciveControl, "coerciveControl"})
REGIE_CODES(RedFlag, {RedFlag::Strangulation, "strangulation"}, {RedFlag::DeathThreat, "death-threat"},
    {RedFlag::SuicideThreat, "suicide-threat"}, {RedFlag::Weapon, "weapon"}, {RedFlag::Stalking, "stalking"},
    {RedFlag::ViolenceInPregnancy, "violence-in-pregnancy"}, {RedFlag::ForcedSex, "forced-sex"},
    {RedFlag::CareWithheld, "care-withheld"}, {RedFlag::ExtremeFear, "extreme-fear"},
    {RedFlag::CannotSpeakFreely, "cannot-speak-freely"}, {RedFlag::Escalating, "escalating"},
    {RedFlag::RecentSeparation, "recent-separation"}, {RedFlag::OrderViolated, "order-violated"},
    {RedFlag::PossessiveControl, "possessive-control"})
REGIE_CODES(Channel, {Channel::ThvPool, "thv-pool"}, {Channel::CrisisTeam, "crisis-team"},
    {Channel::SafeHome, "safe-home"}, {Channel::IcmProjectLead, "icm-project-lead"},
    {Channel::ChainPartner, "chain-partner"})
REGIE_CODES(AdviceRoute, {AdviceRoute::Icm, "icm"}, {AdviceRoute::Mda, "mda"}, {AdviceRoute::IcmOrMda, "icm-or-mda"},
    {AdviceRoute::LocalTeam, "local-team"}, {AdviceRoute::Incomplete, "incomplete"},
    {AdviceRoute::OutOfRegion, "out-of-region"})
REGIE_CODES(MentionChoice, {MentionChoice::Open, "open"}, {MentionChoice::Known, "known"},
    {MentionChoice::NewPerson, "new-person"})
REGIE_CODES(CaseStatus, {CaseStatus::AwaitingCheck, "awaiting-check"}, {CaseStatus::Active, "active"},
    {CaseStatus::Closed, "closed"})
REGIE_CODES(DeadlineKind, {DeadlineKind::FirstContact, "first-contact"}, {DeadlineKind::FirstVisit, "first-visit"},
    {DeadlineKind::Reachability, "reachability"}, {DeadlineKind::ExtensionAdvice, "extension-advice"},
    {DeadlineKind::OrderEnd, "order-end"}, {DeadlineKind::OrderEndExtended, "order-end-extended"},
    {DeadlineKind::ExecutorCheck, "executor-check"}, {DeadlineKind::VtSafetyAssessment, "vt-safety-assessment"},
    {DeadlineKind::MemberTalks, "member-talks"}, {DeadlineKind::SystemTalk, "system-talk"},
    {DeadlineKind::SafetyAgreements, "safety-agreements"}, {DeadlineKind::ExtensionDecision, "extension-decision"},
    {DeadlineKind::Handover, "handover"}, {DeadlineKind::DuoComplete, "duo-complete"},
    {DeadlineKind::FamilyAnswer, "family-answer"}, {DeadlineKind::PartnersConfirmed, "partners-confirmed"},
    {DeadlineKind::Analysis, "analysis"}, {DeadlineKind::LongTermPlan, "long-term-plan"},
    {DeadlineKind::Review, "review"}, {DeadlineKind::YearCheck, "year-check"}, {DeadlineKind::Aftercare, "aftercare"},
    {DeadlineKind::YouthTable, "youth-table"}, {DeadlineKind::ContactHistory, "contact-history"},
    {DeadlineKind::Weighing, "weighing"}, {DeadlineKind::HeldUntil, "held-until"},
    {DeadlineKind::DirectorsNamed, "directors-named"}, {DeadlineKind::IntegralPlan, "integral-plan"},
    {DeadlineKind::Evaluation, "evaluation"}, {DeadlineKind::EffortEnd, "effort-end"},
    {DeadlineKind::AgreementCheck, "agreement-check"}, {DeadlineKind::SuspensionEnd, "suspension-end"},
    {DeadlineKind::ExtendedEnd, "extended-end"})

#undef REGIE_CODES

} // namespace regie
