#include "core/rules/compiled.h"

#include <algorithm>
#include <bit>

namespace regie::rules {

namespace {

constexpr std::size_t askable = 8; // the first eight facts, in the order of RULES.md 4
constexpr std::size_t wordVariables = 6;

/// One bit per way of answering the unknown facts: bit i of word w stands for way 64 w + i, in which unknown number v
/// is answered yes when bit v of that number is set. With fewer than six unknowns the ways repeat, which leaves the
/// order of the counts as it is.
using Ways = std::array<std::uint64_t, 4>;

/// A proposition under every way of answering: where it is met and where it is not; neither is unknown.
struct Table
{
    Ways met = {};
    Ways notMet = {};
};

constexpr std::array<std::uint64_t, wordVariables> patterns = {0xAAAAAAAAAAAAAAAAULL, 0xCCCCCCCCCCCCCCCCULL,
    0xF0F0F0F0F0F0F0F0ULL, 0xFF00FF00FF00FF00ULL, 0xFFFF0000FFFF0000ULL, 0xFFFFFFFF00000000ULL};

constexpr std::uint64_t everywhere = ~std::uint64_t{0};

Ways all(bool value)
{
    Ways ways;
    ways.fill(value ? everywhere : 0);
    return ways;
}

Table constant(Truth truth)
{
    return {all(truth == Truth::Met), all(truth == Truth::NotMet)};
}

Table variable(std::size_t number)
{
    Table table;
    for (std::size_t w = 0; w < 4; ++w) {
        table.met[w] = number < wordVariables                        ? patterns[number]
                       : ((w >> (number - wordVariables)) & 1U) != 0 ? everywhere
                                                                     : 0;
        table.notMet[w] = ~table.met[w];
    }
    return table;
}

template <typename... Tables>
Table allOf(const Table &first, const Tables &...rest)
{
    Table out;
    for (std::size_t w = 0; w < 4; ++w) {
        out.met[w] = (first.met[w] & ... & rest.met[w]);
        out.notMet[w] = (first.notMet[w] | ... | rest.notMet[w]);
    }
    return out;
}

template <typename... Tables>
Table anyOf(const Table &first, const Tables &...rest)
{
    Table out;
    for (std::size_t w = 0; w < 4; ++w) {
        out.met[w] = (first.met[w] | ... | rest.met[w]);
        out.notMet[w] = (first.notMet[w] & ... & rest.notMet[w]);
    }
    return out;
}

/// The ways, counted once per pair, in which @p ways differs between yes and no for unknown @p number; gathered in
/// @p differ.
void addDifferences(const Ways &ways, std::size_t number, Ways &differ)
{
    if (number < wordVariables) {
        for (std::size_t w = 0; w < 4; ++w)
            differ[w] |= (ways[w] ^ (ways[w] >> (1U << number))) & ~patterns[number];
        return;
    }
    const std::size_t stride = std::size_t{1} << (number - wordVariables);
    for (std::size_t w = 0; w < 4; ++w) {
        if ((w & stride) == 0)
            differ[w] |= ways[w] ^ ways[(w + stride) % 4];
    }
}

/// The two verdicts under every way of answering, each as two bits.
struct Verdicts
{
    std::array<Ways, 4> bits = {};
    [[nodiscard]] int waysThatMatter(std::size_t number) const
    {
        Ways differ = {};
        for (const Ways &ways : bits)
            addDifferences(ways, number, differ);
        int count = 0;
        for (const std::uint64_t word : differ)
            count += std::popcount(word);
        return count;
    }
};

/// The tables of the eight facts; unknown ones are numbered in @p numbers (-1 = answered).
struct Facts8
{
    std::array<Table, askable> tables = {};
    std::array<int, askable> numbers = {};
};

Facts8 factsOf(const PackedCase &one, const Trace &trace)
{
    Facts8 facts;
    int unknowns = 0;
    for (std::size_t i = 0; i < askable; ++i) {
        const bool yes = ((one.yes >> i) & 1U) != 0;
        const bool no = ((one.no >> i) & 1U) != 0;
        const bool settled = i == static_cast<std::size_t>(Fact::PriorReportsKnown) && trace.priorByCertain;
        facts.numbers[i] = -1;
        if (yes || no || settled) {
            facts.tables[i] = constant(yes || settled ? Truth::Met : Truth::NotMet);
        } else {
            facts.numbers[i] = unknowns;
            facts.tables[i] = variable(static_cast<std::size_t>(unknowns++));
        }
    }
    return facts;
}

Verdicts verdictsOf(const Facts8 &facts, const Trace &trace)
{
    const auto fact = [&](Fact f) -> const Table & { return facts.tables[static_cast<std::size_t>(f)]; };
    const auto criterion = [&](Criterion c) { return trace.criteria[static_cast<std::size_t>(c)]; };
    const bool onlyPossible =
        trace.ordersPossible > trace.ordersCertain || trace.reportsPossible > trace.reportsCertain;
    const Table region = constant(criterion(Criterion::Region));
    const Table prior = anyOf(fact(Fact::PriorReportsKnown), constant(onlyPossible ? Truth::Unknown : Truth::NotMet));
    const Table target =
        allOf(region, fact(Fact::ComplexProblems), prior, anyOf(fact(Fact::HighRisk), fact(Fact::PriorHelpStalled)));

    Verdicts out;
    if (trace.icm != IcmVerdict::NotAvailable) {
        const Table content = allOf(target,
            anyOf(fact(Fact::LocalFieldExhausted), fact(Fact::NotMotivatable), fact(Fact::PriorHelpStalled)),
            constant(std::max(criterion(Criterion::RepeatThv), criterion(Criterion::RepeatVt))));
        out.bits[0] = content.notMet;
        if (criterion(Criterion::Channel) != Truth::Unknown) // else met or unknown content both say "unknown"
            out.bits[1] = content.met;
    }
    const Table mda = allOf(
        target, fact(Fact::NetworkStalled), fact(Fact::InformationSharingNeeded), fact(Fact::LocalFieldExhausted));
    out.bits[2] = mda.met;
    out.bits[3] = mda.notMet;
    return out;
}

} // namespace

OpenQuestions openQuestions(const PackedCase &one, const Trace &trace)
{
    const Facts8 facts = factsOf(one, trace);
    const Verdicts verdicts = verdictsOf(facts, trace);
    OpenQuestions open;
    std::array<int, askable> ways = {};
    for (std::size_t i = 0; i < askable; ++i) {
        const int count =
            facts.numbers[i] < 0 ? 0 : verdicts.waysThatMatter(static_cast<std::size_t>(facts.numbers[i]));
        if (count == 0)
            continue;
        std::size_t place = open.count++;
        for (; place > 0 && ways[place - 1] < count; --place) {
            ways[place] = ways[place - 1];
            open.facts[place] = open.facts[place - 1];
        }
        ways[place] = count;
        open.facts[place] = static_cast<Fact>(i);
    }
    return open;
}

} // namespace regie::rules
