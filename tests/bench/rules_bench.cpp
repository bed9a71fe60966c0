#include "core/routing/region.h"
#include "core/rules/compiled.h"
#include "core/rules/rules.h"
#include "tests/bench/figure.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <random>

/// How fast the rules are: a plain loop written by hand, the compiled rule set with its full trace, and open questions;
/// all over the same values in one run, single-threaded.

using namespace regie;
using namespace regie::rules;

namespace {

constexpr int repeats = 7;

/// All households of a region on one day: most with one or two orders and a few reports, answers partly open.
Batch population(std::size_t size)
{
    std::mt19937 random(20260101);
    const auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
    const int orderCounts[] = {0, 0, 1, 1, 1, 1, 1, 2, 2, 3};
    const int reportCounts[] = {0, 1, 1, 1, 1, 1, 2, 2, 3, 5};
    Batch batch;
    batch.cases.reserve(size);
    const DayNumber today = dayNumber(QDate(2026, 11, 20));
    for (std::size_t i = 0; i < size; ++i) {
        PackedCase one;
        one.referenceDay = today;
        one.firstOrder = static_cast<std::uint32_t>(batch.orders.size());
        one.firstReport = static_cast<std::uint32_t>(batch.reports.size());
        one.orderCount = static_cast<std::uint32_t>(orderCounts[below(10)]);
        one.reportCount = static_cast<std::uint32_t>(reportCounts[below(10)]);
        for (unsigned fact = 0; fact < factCount; ++fact) {
            const int answer = below(10);
            one.yes |= static_cast<std::uint16_t>((answer < 5 ? 1U : 0U) << fact);
            one.no |= static_cast<std::uint16_t>((answer >= 5 && answer < 7 ? 1U : 0U) << fact);
        }
        const int place = below(20);
        one.place = place == 0   ? Place::Unknown
                    : place == 1 ? Place::Outside
                    : place < 10 ? Place::Central
                                 : Place::Region;
        one.channel = static_cast<std::int8_t>(below(6) - 1);
        for (std::uint32_t k = 0; k < one.orderCount; ++k) {
            PackedOrder order;
            order.day = one.referenceDay - below(2400);
            order.kind = below(8) == 0 ? OrderKind::Extension : OrderKind::Order;
            order.status = static_cast<OrderStatus>(below(6));
            order.verified = below(10) != 0;
            batch.orders.push_back(order);
        }
        for (std::uint32_t k = 0; k < one.reportCount; ++k) {
            PackedReport report;
            report.day = one.referenceDay - below(2400);
            report.kind = static_cast<VtReportKind>(below(4));
            report.newIncident = static_cast<PackedReport::NewIncident>(below(3));
            report.verified = below(10) != 0;
            report.convertedToAdvice = below(20) == 0;
            report.sameIncidentAsPrevious = k > 0 && below(6) == 0;
            batch.reports.push_back(report);
        }
        batch.cases.push_back(one);
    }
    return batch;
}

struct Outcome
{
    IcmVerdict icm = IcmVerdict::Unknown;
    MdaVerdict mda = MdaVerdict::Unknown;
    AdviceRoute advice = AdviceRoute::Incomplete;
};

/// An event as the loop by hand wants it: whose it is, its day, and what else is known of it in the bits of one byte.
struct FlatEvent
{
    std::uint32_t household = 0;
    std::uint32_t day = 0;
    std::uint8_t facts = 0;
};

struct FlatHousehold
{
    std::uint32_t today = 0;
    std::uint16_t yes = 0;
    std::uint16_t no = 0;
    std::uint8_t place = 0;
    std::uint8_t channel = 0; ///< 0 = none was given
};

/// What the loop by hand counts of one household.
struct Tally
{
    std::uint32_t orders = 0; ///< sum of weights
    std::uint32_t reports = 0;
    std::uint32_t youngest = ~0U; ///< days since the last certain event
    std::uint32_t oldest = 0;     ///< and since the first
};

/// A population as three flat tables, with room to count in.
struct Flat
{
    std::vector<FlatHousehold> households = {};
    std::vector<FlatEvent> orders = {};
    std::vector<FlatEvent> reports = {};
    std::vector<Tally> tallies = {};
};

/// The bits of an order: kind, then status, then whether it was verified.
constexpr std::uint8_t factsOf(OrderKind kind, OrderStatus status, bool verified)
{
    return static_cast<std::uint8_t>(
        static_cast<unsigned>(kind) | static_cast<unsigned>(status) << 3 | (verified ? 1U : 0U) << 6);
}

/// The bits of a report: kind, newIncident, verified, converted; the highest: it begins an incident.
constexpr std::uint8_t factsOf(VtReportKind kind, PackedReport::NewIncident newIncident, bool verified, bool converted)
{
    return static_cast<std::uint8_t>(static_cast<unsigned>(kind) | static_cast<unsigned>(newIncident) << 2 |
                                     (verified ? 1U : 0U) << 4 | (converted ? 1U : 0U) << 5);
}
constexpr std::uint8_t beginsIncident = 1U << 7;

/// The same values laid flat, before the clock starts.
Flat flatten(const Batch &batch)
{
    Flat out;
    for (const PackedCase &one : batch.cases) {
        const auto household = static_cast<std::uint32_t>(out.households.size());
        out.households.push_back({static_cast<std::uint32_t>(one.referenceDay), one.yes, one.no,
            static_cast<std::uint8_t>(one.place), static_cast<std::uint8_t>(one.channel + 1)});
        for (std::uint32_t k = 0; k < one.orderCount; ++k) {
            const PackedOrder &order = batch.orders[one.firstOrder + k];
            out.orders.push_back(
                {household, static_cast<std::uint32_t>(order.day), factsOf(order.kind, order.status, order.verified)});
        }
        for (std::uint32_t k = 0; k < one.reportCount; ++k) {
            const PackedReport &report = batch.reports[one.firstReport + k];
            const int begins = k > 0 && report.sameIncidentAsPrevious ? 0 : beginsIncident;
            const int facts = factsOf(report.kind, report.newIncident, report.verified, report.convertedToAdvice);
            out.reports.push_back(
                {household, static_cast<std::uint32_t>(report.day), static_cast<std::uint8_t>(facts | begins)});
        }
    }
    out.tallies.resize(out.households.size());
    return out;
}

/// What an event weighs by its facts alone: `maybe` or `surely` or nothing. Added up they give both counts at once.
using Weights = std::array<std::uint32_t, 256>;
constexpr std::uint32_t maybe = 1;
constexpr std::uint32_t surely = 1U << 16 | maybe;

constexpr Weights orderWeights = [] {
    Weights out = {};
    for (int status = 0; status < 6; ++status) {
        const auto given = static_cast<OrderStatus>(status);
        const bool counts = given != OrderStatus::AnnulledFromStart;
        out[factsOf(OrderKind::Order, given, false)] = counts ? maybe : 0;
        out[factsOf(OrderKind::Order, given, true)] = counts ? surely : 0;
    }
    return out;
}();

constexpr Weights reportWeights = [] {
    Weights out = {};
    using New = PackedReport::NewIncident;
    for (const VtReportKind kind : {VtReportKind::First, VtReportKind::Repeat, VtReportKind::FollowUp}) {
        for (const New incident : {New::NotAsked, New::Yes, New::No}) {
            for (const bool verified : {false, true}) {
                const bool followUp = kind == VtReportKind::FollowUp;
                const bool certain = verified && !(followUp && incident == New::NotAsked);
                const std::uint32_t weight = followUp && incident == New::No ? 0 : certain ? surely : maybe;
                const std::uint8_t facts = factsOf(kind, incident, verified, false);
                out[facts] = weight;
                out[facts | beginsIncident] = weight;
            }
        }
    }
    return out;
}();

/// All ones for true, none for false: conditions are masks, so that the processor has nothing to guess.
std::uint32_t mask(bool condition)
{
    return condition ? ~0U : 0U;
}

std::uint32_t isSure(std::uint32_t weight)
{
    return 0U - (weight >> 16);
}

void tallyOrders(Flat &flat)
{
    std::uint32_t windowOf = 0;
    std::uint32_t window = 0; // days
    for (const FlatEvent &order : flat.orders) {
        const std::uint32_t today = flat.households[order.household].today;
        if (today != windowOf) {
            windowOf = today;
            window = today - static_cast<std::uint32_t>(yearsBeforeDay(static_cast<DayNumber>(today), 5));
        }
        Tally &tally = flat.tallies[order.household];
        const std::uint32_t age = today - order.day; // of tomorrow: far past the window
        const std::uint32_t weight = orderWeights[order.facts] & mask(age <= window);
        const std::uint32_t sure = isSure(weight);
        tally.orders += weight;
        tally.youngest = std::min(tally.youngest, age | ~sure);
        tally.oldest = std::max(tally.oldest, age & sure);
    }
}

/// Reports of one incident stand side by side and count once, by the latest certain one.
void tallyReports(Flat &flat)
{
    std::uint32_t seen = 0;     // what the incident weighs so far
    std::uint32_t latest = ~0U; // how long ago its latest certain report was; ~0 when there is none
    std::uint32_t household = 0;
    for (const FlatEvent &report : flat.reports) {
        const std::uint32_t fresh = mask((report.facts & beginsIncident) != 0);
        Tally &before = flat.tallies[household];
        before.oldest = std::max(before.oldest, latest & fresh & isSure(seen));
        household = report.household;
        Tally &tally = flat.tallies[household];
        const std::uint32_t age = flat.households[household].today - report.day;
        const std::uint32_t weight = reportWeights[report.facts] & mask(static_cast<std::int32_t>(age) >= 0);
        const std::uint32_t sureAge = age | ~isSure(weight);
        seen &= ~fresh;
        tally.reports += weight & ~seen;
        seen |= weight;
        latest = std::min(latest | fresh, sureAge);
        tally.youngest = std::min(tally.youngest, sureAge);
    }
    Tally &last = flat.tallies[household];
    last.oldest = std::max(last.oldest, latest & isSure(seen));
}

/// Yes is 1 in both halves, unknown in the low one, no in neither: then "and" is & and "or" is |. Other bits mean
/// nothing until `settle`.
using Three = std::uint32_t;
constexpr Three yes = 1U << 16 | 1U;
constexpr Three open = 1;

/// 0 no, 1 unknown, 3 yes.
std::uint32_t settle(Three value)
{
    return (value & 1U) | (value >> 15 & 2U);
}

/// Whether a sum of weights, at most 15 of each, reaches @p threshold: surely, perhaps, or not.
Three reaches(std::uint32_t sum, std::uint32_t threshold)
{
    return (sum + (16 - threshold) * yes) >> 4;
}

constexpr IcmVerdict icmOf(std::uint32_t content, std::uint32_t channel)
{
    if (content == 0)
        return IcmVerdict::NotEligible;
    if (content == 1 || channel == 1)
        return IcmVerdict::Unknown;
    return channel == 0 ? IcmVerdict::Redirect : IcmVerdict::Eligible;
}

/// From what `settle` gives.
constexpr Outcome outcomeOf(std::uint32_t content, std::uint32_t channel, std::uint32_t mda, std::uint32_t region)
{
    Outcome out;
    out.icm = icmOf(content, channel);
    out.mda = mda == 0 ? MdaVerdict::NotEligible : mda == 1 ? MdaVerdict::Unknown : MdaVerdict::Eligible;
    const bool icm = out.icm == IcmVerdict::Eligible || out.icm == IcmVerdict::Redirect;
    out.advice = icm                                          ? (mda == 3 ? AdviceRoute::IcmOrMda : AdviceRoute::Icm)
                 : mda == 3                                   ? AdviceRoute::Mda
                 : region == 0                                ? AdviceRoute::OutOfRegion
                 : out.icm == IcmVerdict::Unknown || mda == 1 ? AdviceRoute::Incomplete
                                                              : AdviceRoute::LocalTeam;
    return out;
}

/// Every outcome there can be, worked out by the compiler.
constexpr auto outcomes = [] {
    std::array<Outcome, 256> out = {};
    for (std::uint32_t i = 0; i < out.size(); ++i)
        out[i] = outcomeOf(i >> 6, i >> 4 & 3U, i >> 2 & 3U, i & 3U);
    return out;
}();

Outcome judge(const FlatHousehold &one, const Tally &tally)
{
    const Three answers = std::uint32_t{one.yes} << 16 | (~std::uint32_t{one.no} & 0xffffU);
    const auto fact = [answers](Fact which) { return answers >> static_cast<unsigned>(which); };
    const Three repeatThv = reaches(tally.orders, 2);
    const Three repeat = repeatThv | reaches(tally.reports, 3);
    constexpr std::array<Three, 4> regions = {open, yes, yes, 0};
    constexpr std::array<Three, 4> arounds = {open, 0, yes, 0};
    const Three region = regions[one.place];
    const Three around = arounds[one.place] & repeat;
    const std::uint32_t sum = tally.orders + tally.reports;
    const Three unsure = (sum >> 16) == (sum & 0xffffU) ? 0 : open;
    const Three apart = tally.youngest + 2 <= tally.oldest ? yes : 0;
    const Three prior = fact(Fact::PriorReportsKnown) | unsure | apart;
    const Three stalled = fact(Fact::PriorHelpStalled);
    const Three target = region & fact(Fact::ComplexProblems) & prior & (fact(Fact::HighRisk) | stalled);
    const Three exhausted = fact(Fact::LocalFieldExhausted);
    const Three content = target & (exhausted | fact(Fact::NotMotivatable) | stalled) & repeat;
    const std::array<Three, 6> channels = {open, repeatThv, around, around, repeat, 0};
    const Three channel = channels[one.channel];
    const Three mda = target & fact(Fact::NetworkStalled) & fact(Fact::InformationSharingNeeded) & exhausted;
    return outcomes[settle(content) << 6 | settle(channel) << 4 | settle(mda) << 2 | settle(region)];
}

/// What somebody would write by hand for the rule set of 2023 and a fast machine: its numbers as constants, as few
/// branches as can be, and nothing kept but the outcome.
void loopByHand(Flat &flat, std::vector<Outcome> &out)
{
    std::fill(flat.tallies.begin(), flat.tallies.end(), Tally{});
    tallyOrders(flat);
    tallyReports(flat);
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = judge(flat.households[i], flat.tallies[i]);
}

bool sameOutcome(const std::vector<Outcome> &hand, const BatchTrace &traces)
{
    for (std::size_t i = 0; i < hand.size(); ++i) {
        const Trace &trace = traces.cases[i];
        if (hand[i].icm != trace.icm || hand[i].mda != trace.mda || hand[i].advice != trace.advice)
            return false;
    }
    return true;
}

/// Average and worst time of the open questions, in microseconds; the worst over single cases.
void benchQuestions(const Batch &batch, const BatchTrace &traces)
{
    std::size_t asked = 0;
    const double all = bench::medianSeconds(repeats, [&] {
        for (std::size_t i = 0; i < batch.cases.size(); ++i)
            asked += openQuestions(batch.cases[i], traces.cases[i]).count;
    });
    const double average = all * 1e6 / static_cast<double>(batch.cases.size());
    bench::print({"rules.openQuestions.average", average, "us", 20.0, average <= 20.0});
    double worst = 0;
    for (std::size_t i = 0; i < batch.cases.size(); ++i) {
        const double one = bench::seconds([&] { asked += openQuestions(batch.cases[i], traces.cases[i]).count; });
        worst = std::max(worst, one);
    }
    bench::print({"rules.openQuestions.worst", worst * 1e6, "us", 1000.0, worst <= 1e-3});
    std::fprintf(stderr, "questions asked in all: %zu\n", asked);
}

/// The way the program calls it, with strings and dates: one household after another, open questions included.
void benchAssess(const RuleBook &book)
{
    AssessmentInput input;
    input.id = QStringLiteral("x");
    input.referenceDate = QDate(2026, 11, 20);
    input.municipality = QStringLiteral("GM0637");
    input.channel = Channel::ThvPool;
    input.barringOrders = {{QStringLiteral("o1"), {QDate(2025, 6, 14)}}, {QStringLiteral("o2"), {QDate(2026, 11, 19)}}};
    input.vtReports = {{QStringLiteral("r1"), QDate(2025, 6, 15)}, {QStringLiteral("r2"), QDate(2026, 11, 19)}};
    constexpr int calls = 100000;
    std::size_t seen = 0;
    const double time = bench::medianSeconds(5, [&] {
        for (int i = 0; i < calls; ++i)
            seen += static_cast<std::size_t>(assess(book, input).openQuestions.size());
    });
    bench::print({"rules.assess", calls / time / 1e6, "M/s", 0.0, seen > 0});
}

} // namespace

int main()
{
    const Result<routing::Region> region = routing::Region::load();
    if (!region)
        return 2;
    const CompiledRules rules(region->rules);
    double hundredThousand = 0;
    for (const std::size_t size : {std::size_t{100000}, std::size_t{1000000}}) {
        const Batch batch = population(size);
        Flat flat = flatten(batch);
        std::vector<Outcome> hand(size);
        BatchTrace traces;
        const double byHand = bench::medianSeconds(repeats, [&] { loopByHand(flat, hand); });
        const double compiled = bench::medianSeconds(repeats, [&] { rules.evaluate(batch, traces); });
        if (!sameOutcome(hand, traces)) {
            std::fprintf(stderr, "the loop and the compiled rules differ\n");
            return 2;
        }
        const double handRate = static_cast<double>(size) / byHand / 1e6;
        const double rate = static_cast<double>(size) / compiled / 1e6;
        if (size == 100000) {
            hundredThousand = compiled;
            bench::print({"rules.loopByHand", handRate, "M/s", 22.0, handRate >= 22.0});
            bench::print({"rules.compiled", rate, "M/s", handRate / 10, rate >= handRate / 10});
            bench::print({"rules.compiledShareOfLoop", rate / handRate, "", 0.1, rate >= handRate / 10});
            const double bytes = static_cast<double>(traces.bytes()) / static_cast<double>(size);
            bench::print({"rules.traceBytes", bytes, "B", 200.0, bytes <= 200.0});
            benchQuestions(batch, traces);
        } else {
            const double growth = compiled / hundredThousand;
            bench::print({"rules.millionOverHundredThousand", growth, "", 12.0, growth <= 12.0});
        }
    }
    benchAssess(region->rules);
    return 0;
}
