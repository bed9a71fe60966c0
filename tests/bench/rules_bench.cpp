#include "core/routing/region.h"
#include "core/rules/compiled.h"
#include "core/rules/rules.h"
#include "tests/bench/figure.h"

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

int least(int a, int b)
{
    return a < b ? a : b;
}

int most(int a, int b)
{
    return a > b ? a : b;
}

/// What the loop by hand counts of one household.
struct Tally
{
    int certain = 0;
    int possible = 0;
    DayNumber first = 1 << 30;
    DayNumber last = 0;

    void add(bool isCertain, bool isPossible, DayNumber day)
    {
        certain += isCertain ? 1 : 0;
        possible += isPossible ? 1 : 0;
        first = least(first, isCertain ? day : 1 << 30);
        last = most(last, isCertain ? day : 0);
    }
};

/// What somebody would write by hand for the rule set of 2023 and a fast machine: its numbers as constants, as few
/// branches as can be, and nothing kept but the outcome.
void loopByHand(const Batch &batch, std::vector<Outcome> &out)
{
    const PackedOrder *order = batch.orders.data();
    const PackedReport *report = batch.reports.data();
    DayNumber windowOf = 0;
    DayNumber window = 0;
    for (std::size_t i = 0; i < batch.cases.size(); ++i) {
        const PackedCase &one = batch.cases[i];
        const DayNumber today = one.referenceDay;
        if (today != windowOf) {
            windowOf = today;
            window = yearsBeforeDay(today, 5);
        }
        Tally orders;
        for (const PackedOrder *end = order + one.orderCount; order != end; ++order) {
            const bool counts = (order->kind == OrderKind::Order) & (order->status != OrderStatus::AnnulledFromStart) &
                                (order->day <= today) & (order->day >= window);
            orders.add(counts & order->verified, counts, order->day);
        }
        Tally reports;
        DayNumber incident = 0;
        bool possible = false;
        for (const PackedReport *end = report + one.reportCount; report != end; ++report) {
            const bool fresh = !report->sameIncidentAsPrevious;
            reports.add(fresh & (incident != 0), fresh & possible, incident);
            const bool followUp = report->kind == VtReportKind::FollowUp;
            const bool counts = (report->kind != VtReportKind::Advice) & !report->convertedToAdvice &
                                (report->day <= today) &
                                !(followUp & (report->newIncident == PackedReport::NewIncident::No));
            const bool certain =
                counts & report->verified & !(followUp & (report->newIncident == PackedReport::NewIncident::NotAsked));
            possible = (possible & !fresh) | counts;
            incident = most(fresh ? 0 : incident, certain ? report->day : 0);
        }
        reports.add(incident != 0, possible, incident);
        const DayNumber first = least(orders.first, reports.first);
        const DayNumber last = most(orders.last, reports.last);

        const auto fact = [&](Fact f) {
            return 1 + ((one.yes >> static_cast<int>(f)) & 1) - ((one.no >> static_cast<int>(f)) & 1);
        };
        const int repeatThv = 1 + (orders.certain >= 2 ? 1 : 0) - (orders.possible < 2 ? 1 : 0);
        const int repeatVt = 1 + (reports.certain >= 3 ? 1 : 0) - (reports.possible < 3 ? 1 : 0);
        const int repeat = most(repeatThv, repeatVt);
        constexpr int regions[] = {1, 2, 2, 0};
        constexpr int arounds[] = {1, 0, 2, 0};
        const auto place = static_cast<std::size_t>(one.place);
        const int region = regions[place];
        const int around = least(arounds[place], repeat);
        const bool maybe = (orders.possible > orders.certain) | (reports.possible > reports.certain);
        const int prior = first <= last - 2 ? 2 : most(fact(Fact::PriorReportsKnown), maybe ? 1 : 0);
        const int stalled = fact(Fact::PriorHelpStalled);
        const int target =
            least(least(region, fact(Fact::ComplexProblems)), least(prior, most(fact(Fact::HighRisk), stalled)));
        const int exhausted = fact(Fact::LocalFieldExhausted);
        const int content = least(target, least(most(most(exhausted, fact(Fact::NotMotivatable)), stalled), repeat));
        const int channels[] = {1, repeatThv, around, around, repeat, 0};
        const int channel = channels[one.channel + 1];
        const int mda =
            least(target, least(least(fact(Fact::NetworkStalled), fact(Fact::InformationSharingNeeded)), exhausted));
        constexpr IcmVerdict verdicts[3][3] = {
            {IcmVerdict::NotEligible, IcmVerdict::NotEligible, IcmVerdict::NotEligible},
            {IcmVerdict::Unknown, IcmVerdict::Unknown, IcmVerdict::Unknown},
            {IcmVerdict::Redirect, IcmVerdict::Unknown, IcmVerdict::Eligible}};
        constexpr MdaVerdict mdaVerdicts[] = {MdaVerdict::NotEligible, MdaVerdict::Unknown, MdaVerdict::Eligible};
        const bool icm = (content == 2) & (channel != 1);
        const bool unknown = (content == 1) | ((content == 2) & (channel == 1)) | (mda == 1);
        const AdviceRoute closed = region == 0 ? AdviceRoute::OutOfRegion
                                   : unknown   ? AdviceRoute::Incomplete
                                               : AdviceRoute::LocalTeam;
        Outcome &verdict = out[i];
        verdict.icm = verdicts[content][channel];
        verdict.mda = mdaVerdicts[mda];
        verdict.advice = icm        ? (mda == 2 ? AdviceRoute::IcmOrMda : AdviceRoute::Icm)
                         : mda == 2 ? AdviceRoute::Mda
                                    : closed;
    }
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
        std::vector<Outcome> hand(size);
        BatchTrace traces;
        const double byHand = bench::medianSeconds(repeats, [&] { loopByHand(batch, hand); });
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
