#pragma once

#include "core/rules/assessment.h"
#include "core/rules/ruleset.h"

#include <QDate>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace regie::rules {

/// The rules over plain values: days as numbers, answers as bits, events in contiguous arrays. Evaluating allocates
/// nothing and makes no text; a `Trace` holds everything that an explanation needs.

/// A day as Qt's Julian day number; 0 = none.
using DayNumber = std::int32_t;

[[nodiscard]] inline DayNumber dayNumber(QDate date)
{
    return static_cast<DayNumber>(date.toJulianDay());
}
[[nodiscard]] inline QDate dateOf(DayNumber day)
{
    return day == 0 ? QDate() : QDate::fromJulianDay(day);
}
/// As `yearsBefore` of core/base/civil.h, without a calendar object.
[[nodiscard]] DayNumber yearsBeforeDay(DayNumber day, int years);

struct PackedOrder
{
    DayNumber day = 0;
    OrderKind kind : 8 = OrderKind::Order;
    OrderStatus status : 8 = OrderStatus::InForce;
    bool verified = true;
};

/// Reports that share an incident stand side by side.
struct PackedReport
{
    enum class NewIncident : std::uint8_t { NotAsked, Yes, No };
    DayNumber day = 0;
    VtReportKind kind : 8 = VtReportKind::First;
    NewIncident newIncident = NewIncident::NotAsked;
    bool verified : 1 = true;
    bool convertedToAdvice : 1 = false;
    bool sameIncidentAsPrevious : 1 = false;
};

/// Where a municipality lies, as far as the rules look.
enum class Place : std::uint8_t { Unknown, Central, Region, Outside };

struct PackedCase
{
    DayNumber referenceDay = 0;
    std::uint32_t firstOrder = 0; ///< in the batch's orders
    std::uint32_t firstReport = 0;
    std::uint32_t orderCount = 0;
    std::uint32_t reportCount = 0;
    std::uint16_t yes = 0; ///< bit per Fact
    std::uint16_t no = 0;
    Place place = Place::Unknown;
    std::int8_t channel = -1; ///< Channel, or -1 when none was given
};

/// Everything that was found out about one household: enough to explain it without evaluating again.
struct Trace
{
    DayNumber freshDay = 0;
    std::int32_t ordersCertain = 0;
    std::int32_t ordersPossible = 0; ///< certain ones included
    std::int32_t ordersOutside = 0;
    std::int32_t reportsCertain = 0;
    std::int32_t reportsPossible = 0;
    std::int16_t ruleSet = -1; ///< index in the book, -1 = none in force
    std::uint8_t notices = 0;  ///< bit per Notice
    std::array<Truth, criterionCount> criteria = {};
    Truth priorIncidents = Truth::Unknown;
    Truth content = Truth::Unknown; ///< of ICM
    bool priorByCertain = false;
    IcmVerdict icm = IcmVerdict::Unknown;
    MdaVerdict mda = MdaVerdict::Unknown;
    MdaNextStep mdaNextStep = MdaNextStep::None;
    Freshness freshness = Freshness::None;
    AdviceRoute advice = AdviceRoute::Incomplete;
    bool freshIsOrder = false;
    bool prefersIcm = false;       ///< with IcmOrMda
    std::uint8_t openChannels = 0; ///< bit per Channel
};

/// What one event weighs, in a byte: Weight in the two high bits, WeightReason below.
using WeightByte = std::uint8_t;
[[nodiscard]] constexpr WeightByte weightByte(Weight weight, WeightReason reason)
{
    return static_cast<WeightByte>((static_cast<unsigned>(weight) << 6) | static_cast<unsigned>(reason));
}
[[nodiscard]] constexpr Weight weightOf(WeightByte byte)
{
    return static_cast<Weight>(byte >> 6);
}
[[nodiscard]] constexpr WeightReason reasonOf(WeightByte byte)
{
    return static_cast<WeightReason>(byte & 63U);
}

/// The facts still open, in the order they are asked (at most eight).
struct OpenQuestions
{
    std::array<Fact, 8> facts = {};
    std::uint8_t count = 0;
    [[nodiscard]] std::span<const Fact> list() const { return {facts.data(), count}; }
};

/// Many households in contiguous arrays; the events of one case stand side by side.
struct Batch
{
    std::vector<PackedCase> cases = {};
    std::vector<PackedOrder> orders = {};
    std::vector<PackedReport> reports = {};
};

/// The traces of a batch: one a case, and a byte for each order and report.
struct BatchTrace
{
    std::vector<Trace> cases = {};
    std::vector<WeightByte> orders = {};
    std::vector<WeightByte> reports = {};

    /// Bytes held for all cases together.
    [[nodiscard]] std::size_t bytes() const { return cases.size() * sizeof(Trace) + orders.size() + reports.size(); }
};

/// Adds @p input to @p batch. Returns, for each of its packed reports in their new order, the place in
/// `input.vtReports`.
std::vector<qsizetype> append(Batch &batch, const RuleBook &book, const AssessmentInput &input);

/// One rule set as numbers.
struct CompiledSet
{
    DayNumber from = 0;
    DayNumber until = 0;
    std::uint8_t channels = 0; ///< bit per Channel
    bool inForce = true;       ///< false: only its thresholds hold (RULES.md 5)
    bool vtTrigger = true;
    int orderThreshold = 2;
    int reportThreshold = 3;
    int lookbackYears = 5;
    int vtLookbackYears = 0; ///< 0 = no limit
    int priorGapDays = 2;
    int green = 28;
    int amberOrder = 42;
    int amberReport = 70;
    int considerMdaFrom = 4;
};

/// A rule book made ready for evaluation.
class CompiledRules
{
public:
    explicit CompiledRules(const RuleBook &book);

    /// The traces of a whole batch; @p traces is given its size.
    void evaluate(const Batch &batch, BatchTrace &traces) const;

private:
    [[nodiscard]] int inForceOn(DayNumber day) const;

    std::vector<CompiledSet> m_sets = {}; ///< by validFrom
    CompiledSet m_before = {};            ///< for days on which no set is in force
};

/// The questions whose answer can change a verdict, exactly (RULES.md 4), for a case that was evaluated.
[[nodiscard]] OpenQuestions openQuestions(const PackedCase &one, const Trace &trace);

} // namespace regie::rules
