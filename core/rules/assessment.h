#pragma once

#include "core/base/civil.h"
#include "core/domain/event.h"
#include "core/domain/facts.h"
#include "core/domain/intake.h"

#include <QList>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace regie::rules {

/// Kleene's three values (RULES.md 2).
enum class Truth : std::uint8_t { NotMet, Unknown, Met };

/// The criteria of RULES.md 4, in the order they are shown.
enum class Criterion {
    Region,
    TargetGroup,
    LocalField,
    RepeatThv,
    RepeatVt,
    Channel,
    NetworkStalled,
    InformationSharing,
    LocalFieldExhausted
};
inline constexpr std::size_t criterionCount = 9;

enum class IcmVerdict : std::uint8_t { NotAvailable, NotEligible, Eligible, Redirect, Unknown };
enum class MdaVerdict : std::uint8_t { NotEligible, Eligible, Unknown };
enum class MdaNextStep : std::uint8_t { None, Weegoverleg, ReportToVt };
enum class Freshness : std::uint8_t { None, Green, Amber, Red };

/// Remarks beside the advice (RULES.md 4, "Notices").
enum class Notice {
    AcuteFirst,
    ConsiderMda,
    OrdersOutsideWindow,
    VtOnly,
    ExperimentalChannel,
    NotFresh,
    FullProfile,
    SafeSeparationGoal
};

/// How one event weighs.
enum class Weight { Counts, Possibly, No };

/// Why it weighs so (RULES.md 3).
enum class WeightReason {
    OrderImposed, ///< an order within the window
    OrderWithdrawnWasImposed,
    OrderAnnulledLaterWasImposed,
    NotVerified, ///< possible only
    AnnulledFromStart,
    NotAnOrder,         ///< extension, amendment, violation, RiHG without an order: see the entry's kind
    OutsideWindow,      ///< imposed before reference date minus the look-back
    AfterReferenceDate, ///< not known yet
    ReportCounts,
    SameIncident, ///< counted once together with another report of that incident
    FollowUpNewIncident,
    FollowUpSameIncident,
    FollowUpNotAsked, ///< possible only: was it a new incident?
    IsAdvice,
    ConvertedToAdvice
};

struct OrderInput
{
    QString id = {};
    LocalDateTime imposedAt = {};
    OrderKind kind = OrderKind::Order;
    OrderStatus status = OrderStatus::InForce;
    bool verified = true;
};

struct ReportInput
{
    QString id = {};
    QDate receivedOn = {};
    VtReportKind kind = VtReportKind::First;
    std::optional<bool> newIncident = std::nullopt;
    bool convertedToAdvice = false;
    QString incident = {};
    bool verified = true;
};

using Answers = std::array<Answer, factCount>;

/// One household on one day: everything the rules look at (RULES.md 6).
struct AssessmentInput
{
    QString id = {};
    QDate referenceDate = {};
    QString municipality = {}; ///< GM code, empty when unknown
    std::optional<Channel> channel = std::nullopt;
    QList<OrderInput> barringOrders = {};
    QList<ReportInput> vtReports = {};
    Answers facts = {};
};

struct Count
{
    int certain = 0;
    int possible = 0; ///< certain ones included
    int outsideWindow = 0;
    friend bool operator==(const Count &, const Count &) = default;
};

/// One event in the explanation.
struct WeighedEvent
{
    bool isOrder = true;
    QString id = {};
    QDate date = {};
    Weight weight = Weight::No;
    WeightReason reason = WeightReason::OrderImposed;
    friend bool operator==(const WeighedEvent &, const WeighedEvent &) = default;
};

/// What of the household would change a criterion ("nog 1 THV").
struct Change
{
    enum class Kind {
        MoreOrders,
        MoreReports,
        VerifyOrder,
        VerifyReport,
        AskNewIncident,
        AnswerFact,
        KnowMunicipality,
        KnowChannel,
        OtherChannel
    };
    Kind kind = Kind::MoreOrders;
    int number = 0;                     ///< how many more, with MoreOrders and MoreReports
    QString event = {};                 ///< which one, with Verify… and AskNewIncident
    Fact fact = Fact::ComplexProblems;  ///< with AnswerFact
    Channel channel = Channel::ThvPool; ///< with OtherChannel
    friend bool operator==(const Change &, const Change &) = default;
};

struct CriterionOutcome
{
    Criterion criterion = Criterion::Region;
    Truth truth = Truth::Unknown;
    QList<QString> sentences = {};   ///< ids in the region's sentence file ("Q3")
    QList<WeighedEvent> events = {}; ///< for the criteria that count
    QList<Fact> facts = {};          ///< the facts it rests on
    QList<Change> changes = {};      ///< what would make it met, nearest first; empty when met
};

/// The answer to one AssessmentInput, with its reasons. Made by `assess`.
struct Assessment
{
    QString id = {};
    QDate referenceDate = {};
    QString ruleSet = {};         ///< empty: none in force on the reference date
    bool ruleSetConfirmed = true; ///< false: "te bevestigen"
    AdviceRoute advice = AdviceRoute::Incomplete;
    std::optional<AdviceRoute> preferred = std::nullopt; ///< Icm or Mda, with IcmOrMda
    IcmVerdict icm = IcmVerdict::Unknown;
    QString executor = {}; ///< organisation id
    QList<Channel> openChannels = {};
    MdaVerdict mda = MdaVerdict::Unknown;
    MdaNextStep mdaNextStep = MdaNextStep::None;
    std::array<Truth, criterionCount> criteria = {};
    Truth priorIncidents = Truth::Unknown;
    Count barringOrders = {};
    Count vtReports = {};
    int ordersNeeded = 2; ///< thresholds of the rule set, for "vanaf 2"
    int reportsNeeded = 3;
    Freshness freshness = Freshness::None;
    QDate freshnessFrom = {};   ///< the event it looked at
    QList<Notice> notices = {}; ///< in the enum's order
    QList<Fact> openQuestions = {};

    friend bool operator==(const Assessment &, const Assessment &) = default;
};

} // namespace regie::rules
