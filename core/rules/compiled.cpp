#include "core/rules/compiled.h"

#include <algorithm>
#include <limits>

namespace regie::rules {

namespace {

constexpr DayNumber epochShift = 1721120; // Julian day number of 1 March of the year 0

constexpr int daysBeforeYear(int year)
{
    return 365 * year + year / 4 - year / 100 + year / 400;
}

constexpr bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

constexpr Truth allOf(Truth a, Truth b)
{
    return std::min(a, b);
}

constexpr Truth anyOf(Truth a, Truth b)
{
    return std::max(a, b);
}

Truth factOf(const PackedCase &one, Fact fact)
{
    const auto bit = static_cast<unsigned>(fact);
    return static_cast<Truth>(1U + ((one.yes >> bit) & 1U) - ((one.no >> bit) & 1U));
}

Truth atLeast(int certain, int possible, int n)
{
    return certain >= n ? Truth::Met : possible < n ? Truth::NotMet : Truth::Unknown;
}

Truth &at(Trace &trace, Criterion criterion)
{
    return trace.criteria[static_cast<std::size_t>(criterion)];
}

/// What the events leave behind for prior incidents and freshness.
struct Seen
{
    DayNumber earliest = std::numeric_limits<DayNumber>::max();
    DayNumber latest = 0;
    DayNumber latestOrder = 0;

    void add(DayNumber day)
    {
        earliest = std::min(earliest, day);
        latest = std::max(latest, day);
    }
};

WeightByte weighOrder(const PackedOrder &order, DayNumber windowStart, DayNumber today)
{
    if (order.kind != OrderKind::Order)
        return weightByte(Weight::No, WeightReason::NotAnOrder);
    if (order.day > today)
        return weightByte(Weight::No, WeightReason::AfterReferenceDate);
    if (order.status == OrderStatus::AnnulledFromStart)
        return weightByte(Weight::No, WeightReason::AnnulledFromStart);
    if (order.day < windowStart)
        return weightByte(Weight::No, WeightReason::OutsideWindow);
    if (!order.verified)
        return weightByte(Weight::Possibly, WeightReason::NotVerified);
    if (order.status == OrderStatus::Withdrawn)
        return weightByte(Weight::Counts, WeightReason::OrderWithdrawnWasImposed);
    if (order.status == OrderStatus::AnnulledFromDate)
        return weightByte(Weight::Counts, WeightReason::OrderAnnulledLaterWasImposed);
    return weightByte(Weight::Counts, WeightReason::OrderImposed);
}

/// The weight of a report by itself, before those of one incident are taken together.
WeightByte weighReport(const PackedReport &report, DayNumber windowStart, DayNumber today)
{
    if (report.kind == VtReportKind::Advice)
        return weightByte(Weight::No, WeightReason::IsAdvice);
    if (report.day > today)
        return weightByte(Weight::No, WeightReason::AfterReferenceDate);
    if (report.convertedToAdvice)
        return weightByte(Weight::No, WeightReason::ConvertedToAdvice);
    const bool followUp = report.kind == VtReportKind::FollowUp;
    if (followUp && report.newIncident == PackedReport::NewIncident::No)
        return weightByte(Weight::No, WeightReason::FollowUpSameIncident);
    if (report.day < windowStart)
        return weightByte(Weight::No, WeightReason::OutsideWindow);
    if (followUp && report.newIncident == PackedReport::NewIncident::NotAsked)
        return weightByte(Weight::Possibly, WeightReason::FollowUpNotAsked);
    if (!report.verified)
        return weightByte(Weight::Possibly, WeightReason::NotVerified);
    return weightByte(Weight::Counts, followUp ? WeightReason::FollowUpNewIncident : WeightReason::ReportCounts);
}

void weighOrders(const CompiledSet &set, const PackedCase &one, std::span<const PackedOrder> orders, Seen &seen,
    Trace &trace, WeightByte *weights)
{
    const DayNumber windowStart = yearsBeforeDay(one.referenceDay, set.lookbackYears);
    int certain = 0;
    int possible = 0;
    int outside = 0;
    for (const PackedOrder &order : orders) {
        const WeightByte byte = weighOrder(order, windowStart, one.referenceDay);
        *weights++ = byte;
        const bool counts = weightOf(byte) == Weight::Counts;
        certain += counts ? 1 : 0;
        possible += weightOf(byte) != Weight::No ? 1 : 0;
        outside += reasonOf(byte) == WeightReason::OutsideWindow ? 1 : 0;
        if (counts) {
            seen.add(order.day);
            seen.latestOrder = std::max(seen.latestOrder, order.day);
        }
    }
    trace.ordersCertain = certain;
    trace.ordersPossible = possible;
    trace.ordersOutside = outside;
}

/// Weighs the reports from @p first to @p last, which share an incident: they count once together, by one certain
/// report if there is one. Its date is that of its latest certain report.
void weighIncident(const PackedReport *first, const PackedReport *last, DayNumber windowStart, DayNumber today,
    Seen &seen, Trace &trace, WeightByte *weights)
{
    WeightByte *bearer = nullptr;
    DayNumber date = 0;
    for (const PackedReport *report = first; report != last; ++report, ++weights) {
        *weights = weighReport(*report, windowStart, today);
        const Weight weight = weightOf(*weights);
        if (weight == Weight::No)
            continue;
        if (weight == Weight::Counts)
            date = std::max(date, report->day);
        if (bearer == nullptr) {
            bearer = weights;
        } else if (weight == Weight::Counts && weightOf(*bearer) != Weight::Counts) {
            *bearer = weightByte(Weight::No, WeightReason::SameIncident);
            bearer = weights;
        } else {
            *weights = weightByte(Weight::No, WeightReason::SameIncident);
        }
    }
    trace.reportsPossible += bearer != nullptr ? 1 : 0;
    if (date != 0) {
        ++trace.reportsCertain;
        seen.add(date);
    }
}

void weighReports(const CompiledSet &set, const PackedCase &one, std::span<const PackedReport> reports, Seen &seen,
    Trace &trace, WeightByte *weights)
{
    const DayNumber windowStart = set.vtLookbackYears == 0 ? 0 : yearsBeforeDay(one.referenceDay, set.vtLookbackYears);
    const PackedReport *const end = reports.data() + reports.size();
    for (const PackedReport *first = reports.data(); first != end;) {
        const PackedReport *last = first + 1;
        while (last != end && last->sameIncidentAsPrevious)
            ++last;
        weighIncident(first, last, windowStart, one.referenceDay, seen, trace, weights);
        weights += last - first;
        first = last;
    }
}

Truth priorIncidents(const PackedCase &one, const Trace &trace)
{
    if (trace.priorByCertain)
        return Truth::Met;
    const bool onlyPossible =
        trace.ordersPossible > trace.ordersCertain || trace.reportsPossible > trace.reportsCertain;
    return anyOf(factOf(one, Fact::PriorReportsKnown), onlyPossible ? Truth::Unknown : Truth::NotMet);
}

Truth channelTruth(const CompiledSet &set, Channel channel, Place place, Truth repeatThv, Truth repeatAny)
{
    if (((set.channels >> static_cast<unsigned>(channel)) & 1U) == 0)
        return Truth::NotMet;
    switch (channel) {
    case Channel::ThvPool:
        return repeatThv;
    case Channel::CrisisTeam:
    case Channel::SafeHome: {
        const Truth around = place == Place::Unknown  ? Truth::Unknown
                             : place == Place::Region ? Truth::Met
                                                      : Truth::NotMet;
        return allOf(around, repeatAny);
    }
    case Channel::IcmProjectLead:
        return repeatAny;
    case Channel::ChainPartner:
        return Truth::NotMet;
    }
    return Truth::NotMet;
}

void judgeCriteria(const CompiledSet &set, const PackedCase &one, Trace &trace)
{
    const Truth stalled = factOf(one, Fact::PriorHelpStalled);
    const Truth exhausted = factOf(one, Fact::LocalFieldExhausted);
    const Truth risk = anyOf(factOf(one, Fact::HighRisk), stalled);
    const Truth repeatThv = atLeast(trace.ordersCertain, trace.ordersPossible, set.orderThreshold);
    const Truth repeatVt =
        set.vtTrigger ? atLeast(trace.reportsCertain, trace.reportsPossible, set.reportThreshold) : Truth::NotMet;
    const Truth repeatAny = anyOf(repeatThv, repeatVt);
    const Truth region = one.place == Place::Unknown   ? Truth::Unknown
                         : one.place == Place::Outside ? Truth::NotMet
                                                       : Truth::Met;
    trace.priorIncidents = priorIncidents(one, trace);
    const Truth target = allOf(allOf(factOf(one, Fact::ComplexProblems), trace.priorIncidents), risk);
    const Truth field = anyOf(anyOf(exhausted, factOf(one, Fact::NotMotivatable)), stalled);

    at(trace, Criterion::Region) = region;
    at(trace, Criterion::TargetGroup) = target;
    at(trace, Criterion::LocalField) = field;
    at(trace, Criterion::RepeatThv) = repeatThv;
    at(trace, Criterion::RepeatVt) = repeatVt;
    at(trace, Criterion::Channel) =
        one.channel < 0 ? Truth::Unknown
                        : channelTruth(set, static_cast<Channel>(one.channel), one.place, repeatThv, repeatAny);
    at(trace, Criterion::NetworkStalled) = factOf(one, Fact::NetworkStalled);
    at(trace, Criterion::InformationSharing) = factOf(one, Fact::InformationSharingNeeded);
    at(trace, Criterion::LocalFieldExhausted) = exhausted;
    trace.content = allOf(allOf(region, target), allOf(field, repeatAny));
}

IcmVerdict icmVerdict(bool inForce, Truth content, Truth channel)
{
    if (!inForce)
        return IcmVerdict::NotAvailable;
    if (content == Truth::NotMet)
        return IcmVerdict::NotEligible;
    if (content == Truth::Unknown || channel == Truth::Unknown)
        return IcmVerdict::Unknown;
    return channel == Truth::Met ? IcmVerdict::Eligible : IcmVerdict::Redirect;
}

bool isOpen(IcmVerdict verdict)
{
    return verdict == IcmVerdict::Eligible || verdict == IcmVerdict::Redirect;
}

void judgeVerdicts(const CompiledSet &set, const PackedCase &one, Trace &trace)
{
    trace.icm = icmVerdict(set.inForce, trace.content, at(trace, Criterion::Channel));
    if (trace.icm == IcmVerdict::Redirect) {
        const Truth repeatThv = at(trace, Criterion::RepeatThv);
        const Truth repeatAny = anyOf(repeatThv, at(trace, Criterion::RepeatVt));
        for (const Channel channel :
            {Channel::ThvPool, Channel::CrisisTeam, Channel::SafeHome, Channel::IcmProjectLead}) {
            if (channelTruth(set, channel, one.place, repeatThv, repeatAny) == Truth::Met)
                trace.openChannels |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(channel));
        }
    }
    const Truth mda = allOf(allOf(at(trace, Criterion::Region), at(trace, Criterion::TargetGroup)),
        allOf(allOf(at(trace, Criterion::NetworkStalled), at(trace, Criterion::InformationSharing)),
            at(trace, Criterion::LocalFieldExhausted)));
    trace.mda = mda == Truth::Met      ? MdaVerdict::Eligible
                : mda == Truth::NotMet ? MdaVerdict::NotEligible
                                       : MdaVerdict::Unknown;
    if (trace.mda == MdaVerdict::Eligible) {
        trace.mdaNextStep =
            one.channel == static_cast<int>(Channel::SafeHome) ? MdaNextStep::Weegoverleg : MdaNextStep::ReportToVt;
    }
}

void judgeFreshness(const CompiledSet &set, const PackedCase &one, const Seen &seen, Trace &trace)
{
    if (seen.latest == 0)
        return;
    trace.freshDay = seen.latest;
    trace.freshIsOrder = seen.latestOrder == seen.latest;
    const int age = one.referenceDay - seen.latest;
    const int amber = trace.freshIsOrder ? set.amberOrder : set.amberReport;
    trace.freshness = age <= set.green ? Freshness::Green : age <= amber ? Freshness::Amber : Freshness::Red;
}

AdviceRoute route(const Trace &trace)
{
    const bool mda = trace.mda == MdaVerdict::Eligible;
    if (isOpen(trace.icm))
        return mda ? AdviceRoute::IcmOrMda : AdviceRoute::Icm;
    if (mda)
        return AdviceRoute::Mda;
    if (trace.criteria[static_cast<std::size_t>(Criterion::Region)] == Truth::NotMet)
        return AdviceRoute::OutOfRegion;
    if (trace.icm == IcmVerdict::Unknown || trace.mda == MdaVerdict::Unknown)
        return AdviceRoute::Incomplete;
    return AdviceRoute::LocalTeam;
}

std::uint8_t notices(const CompiledSet &set, const PackedCase &one, const Trace &trace)
{
    unsigned bits = 0;
    const auto say = [&](Notice notice, bool holds) { bits |= (holds ? 1U : 0U) << static_cast<unsigned>(notice); };
    const auto yes = [&](Fact fact) { return factOf(one, fact) == Truth::Met; };
    const bool icm = isOpen(trace.icm);
    say(Notice::AcuteFirst, yes(Fact::AcuteDanger));
    say(Notice::ConsiderMda, trace.ordersCertain >= set.considerMdaFrom);
    say(Notice::OrdersOutsideWindow, trace.ordersOutside > 0);
    say(Notice::VtOnly, icm && trace.criteria[static_cast<std::size_t>(Criterion::RepeatThv)] != Truth::Met);
    say(Notice::ExperimentalChannel,
        trace.icm == IcmVerdict::Eligible && (one.channel == static_cast<int>(Channel::CrisisTeam) ||
                                                 one.channel == static_cast<int>(Channel::SafeHome)));
    say(Notice::NotFresh, icm && (trace.freshness == Freshness::Amber || trace.freshness == Freshness::Red));
    say(Notice::FullProfile, icm && yes(Fact::ComplexProblems) && trace.priorIncidents == Truth::Met &&
                                 yes(Fact::HighRisk) && yes(Fact::PriorHelpStalled));
    say(Notice::SafeSeparationGoal, (icm || trace.mda == MdaVerdict::Eligible) && yes(Fact::CoerciveControl));
    return static_cast<std::uint8_t>(bits);
}

void evaluateCase(const CompiledSet &set, const PackedCase &one, std::span<const PackedOrder> orders,
    std::span<const PackedReport> reports, Trace &trace, WeightByte *orderWeights, WeightByte *reportWeights)
{
    Seen seen;
    weighOrders(set, one, orders, seen, trace, orderWeights);
    weighReports(set, one, reports, seen, trace, reportWeights);
    trace.priorByCertain = seen.latest != 0 && seen.earliest <= seen.latest - set.priorGapDays;
    judgeCriteria(set, one, trace);
    judgeVerdicts(set, one, trace);
    judgeFreshness(set, one, seen, trace);
    trace.advice = route(trace);
    trace.prefersIcm =
        trace.freshness == Freshness::Green && factOf(one, Fact::OpenToHelpOutsideCrisis) == Truth::NotMet;
    trace.notices = notices(set, one, trace);
}

CompiledSet compile(const RuleSet &set)
{
    CompiledSet out;
    out.from = dayNumber(set.validFrom);
    out.until = set.validUntil.isValid() ? dayNumber(set.validUntil) : std::numeric_limits<DayNumber>::max();
    for (const Channel channel : set.channels)
        out.channels |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(channel));
    out.vtTrigger = set.vtTrigger;
    out.orderThreshold = set.orderThreshold;
    out.reportThreshold = set.reportThreshold;
    out.lookbackYears = set.lookbackYears;
    out.vtLookbackYears = set.vtLookbackYears.value_or(0);
    out.priorGapDays = set.priorGapDays;
    out.green = set.freshGreenDays;
    out.amberOrder = set.freshAmberOrderDays;
    out.amberReport = set.freshAmberReportDays;
    out.considerMdaFrom = set.considerMdaFrom;
    return out;
}

} // namespace

DayNumber yearsBeforeDay(DayNumber day, int years)
{
    // Years that begin on 1 March: the leap day, if any, is their last day, and the month never matters.
    const int since = day - epochShift;
    const int era = since / 146097;
    const int ofEra = since - era * 146097;
    const int yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    const int year = era * 400 + yearOfEra;
    const int ofYear = since - daysBeforeYear(year);
    const int target = year - years;
    const int wanted = ofYear == 365 && !isLeap(target + 1) ? 364 : ofYear;
    return epochShift + daysBeforeYear(target) + wanted;
}

CompiledRules::CompiledRules(const RuleBook &book)
{
    m_sets.reserve(static_cast<std::size_t>(book.sets.size()));
    for (const RuleSet &set : book.sets)
        m_sets.push_back(compile(set));
    if (!m_sets.empty())
        m_before = m_sets.front();
    m_before.inForce = false;
    m_before.vtTrigger = false;
    m_before.channels = 0;
}

int CompiledRules::inForceOn(DayNumber day) const
{
    for (std::size_t i = m_sets.size(); i-- > 0;) {
        if (m_sets[i].from <= day && day <= m_sets[i].until)
            return static_cast<int>(i);
    }
    return -1;
}

void CompiledRules::evaluate(const Batch &batch, BatchTrace &traces) const
{
    traces.cases.assign(batch.cases.size(), Trace{});
    traces.orders.resize(batch.orders.size());
    traces.reports.resize(batch.reports.size());
    for (std::size_t i = 0; i < batch.cases.size(); ++i) {
        const PackedCase &one = batch.cases[i];
        Trace &trace = traces.cases[i];
        const int index = inForceOn(one.referenceDay);
        trace.ruleSet = static_cast<std::int16_t>(index);
        evaluateCase(index < 0 ? m_before : m_sets[static_cast<std::size_t>(index)], one,
            {batch.orders.data() + one.firstOrder, one.orderCount},
            {batch.reports.data() + one.firstReport, one.reportCount}, trace, traces.orders.data() + one.firstOrder,
            traces.reports.data() + one.firstReport);
    }
}

} // namespace regie::rules
