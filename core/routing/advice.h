#pragma once

#include "core/domain/casefile.h"
#include "core/rules/assessment.h"

#include <QSet>

namespace regie::routing {

struct Region;

/// What to do next, as a code with the organisation it concerns; `ui/wording` makes the sentence.
enum class StepKind {
    PoliceFirst,    ///< acute danger: police, CIT or VT act first
    CallExecutor,   ///< the check by VVT or Perspektief
    ReferToChannel, ///< redirect: ask the channel that is open
    LocalTeamDuo,   ///< name somebody of the local team
    ReportToVt,     ///< MDA++: report to Veilig Thuis
    PutOnWeegoverleg,
    ChooseRoute,     ///< both open
    AnswerQuestions, ///< incomplete
    HandToLocalTeam,
    ReferOutOfRegion,
    AskSafetyBlock,
    WriteMotivation ///< amber or red freshness
};

struct NextStep
{
    StepKind kind = StepKind::CallExecutor;
    QString organisation = {};    ///< organisation id, when it concerns one
    QList<Channel> channels = {}; ///< with ReferToChannel
    friend bool operator==(const NextStep &, const NextStep &) = default;
};

/// For and against, each a code with its numbers and the sentence it rests on.
enum class ReasonKind {
    RepeatOrders,
    RepeatReports,
    FreshCrisis,
    NotOpenOutsideCrisis,
    HelpStalled,
    FieldExhausted,
    HighRisk,
    NetworkStalled,
    NotFresh,
    UnverifiedOrders,
    UnverifiedReports,
    OpenQuestions,
    MdaNotExcluded,
    OrdersOutsideWindow,
    SecondOrderOtherHousehold,
    VtOnly,
    ExperimentalChannel,
    NotFullProfile,
    RuleSetUnconfirmed,
    RedFlag,
    SafetyNotAsked,
    ChannelClosed,
    TooFewEvents,
    SafeSeparation
};
struct Reason
{
    ReasonKind kind = ReasonKind::RepeatOrders;
    bool inFavour = true;
    int number = 0;                             ///< orders, reports, questions…
    int months = 0;                             ///< with RepeatOrders: between first and last
    int days = 0;                               ///< with FreshCrisis and NotFresh: since the latest event
    QString sentence = {};                      ///< id of the source sentence, when it rests on one
    bool isOrder = true;                        ///< with FreshCrisis and NotFresh: the latest event is an order
    std::optional<RedFlag> flag = std::nullopt; ///< with RedFlag: which
    QString person = {};                        ///< with SecondOrderOtherHousehold: the name
    friend bool operator==(const Reason &, const Reason &) = default;
};

enum class DecidedBy { Coordinator, ExecutorAfterCheck, Weegoverleg, LocalTeam };

/// What the outcome of the rules means here: who goes, who decides, which terms start.
struct Advice
{
    AdviceRoute route = AdviceRoute::Incomplete;
    std::optional<AdviceRoute> preferred = std::nullopt;
    QString executor = {};  ///< organisation id, for ICM
    QString localTeam = {}; ///< organisation id of the municipality's local team
    DecidedBy decidedBy = DecidedBy::Coordinator;
    QList<NextStep> steps = {};
    QList<Reason> reasons = {};        ///< for first, then against, weightiest first
    QList<rules::Change> changes = {}; ///< what would change the outcome
    friend bool operator==(const Advice &, const Advice &) = default;
};

/// What the advice looks at beside the rules: the safety block and the count per person.
struct AdviceContext
{
    QSet<RedFlag> redFlags = {};
    bool redFlagsAsked = false;
    QStringList secondOrderElsewhere = {}; ///< names of persons put out before, in another household (RULES.md 3a)
    bool motivated = false;                ///< the motivation that amber and red freshness ask for was written
};

/// What @p assessment of @p input means in @p region: route, executor, who decides, steps, reasons, what would change
/// it. Never a decision: people decide. Pure.
[[nodiscard]] Advice advise(const Region &region, const rules::Assessment &assessment,
    const rules::AssessmentInput &input, const AdviceContext &context = {});

} // namespace regie::routing
