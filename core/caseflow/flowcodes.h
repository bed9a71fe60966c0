#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace regie::caseflow {

/// Whose move it is: who decides it, or who is waited for.
enum class Actor {
    ThvCoordinator,
    PersonPutOut,
    Mayor,
    Court,
    Executor, ///< VVT or Perspektief
    IcmWorker,
    LocalTeam,
    Duo,
    Family,
    SafeHome,
    SafetyHouse, ///< the weegoverleg at the ZVHH
    ProcessDirector,
    CaseDirector,
    Partner,
    YouthTable,
    Nobody
};
inline constexpr int actorCount = 16;

/// What a move or step asks to be filled in. `At` is always asked.
enum class FlowField {
    At,
    Reason,
    Outcome, ///< one of the outcomes of the act
    Parties, ///< two or more who took part
    Who,     ///< one person by name
    Member,  ///< a system member
    Organisation,
    Until, ///< a date that people agree on
    Intensity,
    Note
};
inline constexpr int flowFieldCount = 10;

/// Why an act is not possible now, or what it still lacks.
enum class LackCode {
    WrongState,       ///< detail: the states it goes from
    WrongPhase,       ///< detail: the phases it goes from
    NoSuchRun,        ///< that route is not running
    RouteActive,      ///< detail: the route that is
    Suspended,        ///< resume first
    StepMissing,      ///< detail: the step
    OutcomeMissing,   ///< detail: step, '=' and the outcomes wanted
    MembersMissing,   ///< detail: step; not done with every system member
    RoleMissing,      ///< detail: the role nobody has
    DuoIncomplete,    ///< ICM-er and a named member of the local team, always both
    SeparateFirst,    ///< "eerst afzonderlijk; gezamenlijk alleen na veiligheidsafweging"
    OrderRunning,     ///< the barring order has not ended yet
    OrderOver,        ///< it has
    FlagsOpen,        ///< detail: codes of red flags nobody settled
    YearNotPassed,    ///< "zeker een jaar"
    HistoryOpen,      ///< a partner asked for the contact history has not answered
    NoAgreement,      ///< the safety plan holds no agreement
    NoFamilyAnswer,   ///< the family neither agrees nor works along, and there is no compulsory frame
    MembersNotScored, ///< no safety estimate of every member in the last three months
    NotInLastPhase
};
inline constexpr int lackCodeCount = 20;

/// What is wrong with a field that was filled in.
enum class RefusalCode {
    Missing,
    InFuture,
    BeforeStart,      ///< before the route, the move before it, or the phase began: dates out of order
    UnknownValue,     ///< no such outcome, member, intensity
    TwoNeeded,        ///< a decision without participants
    SamePersonTwice,  ///< also: a duo with one person
    BeforeThatMoment, ///< an end before it begins
    PastMaximum,      ///< past 28 days (Wth art. 9 lid 1)
    NotPossible       ///< the act itself is not allowed now; the lacks say why
};
inline constexpr int refusalCodeCount = 9;

/// Phases of gefaseerd samenwerken.
enum class SafetyPhase { ImmediateSafety, RiskDrivenCare, Recovery };
inline constexpr int safetyPhaseCount = 3;

enum class Intensity { Low, Normal, High };
inline constexpr int intensityCount = 3;

/// How a route stands.
enum class Standing {
    Awaiting, ///< somebody must still admit it
    Active,
    Resting, ///< closed, with the local team's finger on the pulse
    Ended
};
inline constexpr int standingCount = 4;

/// What happened, beside the record of the act itself.
enum class FlowEventKind {
    RunStarted,
    Moved,
    StepDone,
    PhaseEntered,
    PhasesLeft, ///< the route ended: no phase any more
    Suspended,
    Resumed,
    Extended,
    RoleNamed,
    PartnerJoined, ///< or another intensity
    PartnerLeft,
    EffortRaised,
    EffortLowered,
    GoalSet,
    FrameSet,
    FlagRaised,
    FlagSettled,
    Corrected ///< a step was recorded by mistake
};
inline constexpr int flowEventKindCount = 18;

// Stable texts, in JSON and in the store; `fromCode`-like reading gives nothing for an unknown one.
[[nodiscard]] QString toCode(Actor value);
[[nodiscard]] QString toCode(FlowField value);
[[nodiscard]] QString toCode(LackCode value);
[[nodiscard]] QString toCode(RefusalCode value);
[[nodiscard]] QString toCode(SafetyPhase value);
[[nodiscard]] QString toCode(Intensity value);
[[nodiscard]] QString toCode(Standing value);
[[nodiscard]] QString toCode(FlowEventKind value);
template <typename E>
[[nodiscard]] std::optional<E> codeOf(QStringView text);
template <>
[[nodiscard]] std::optional<Actor> codeOf<Actor>(QStringView text);
template <>
[[nodiscard]] std::optional<FlowField> codeOf<FlowField>(QStringView text);
template <>
[[nodiscard]] std::optional<SafetyPhase> codeOf<SafetyPhase>(QStringView text);
template <>
[[nodiscard]] std::optional<Intensity> codeOf<Intensity>(QStringView text);
template <>
[[nodiscard]] std::optional<Standing> codeOf<Standing>(QStringView text);
template <>
[[nodiscard]] std::optional<FlowEventKind> codeOf<FlowEventKind>(QStringView text);

} // namespace regie::caseflow
