#include "tests/core/rules/naive.h"

#include <algorithm>
#include <map>

using namespace regie;
using namespace regie::rules;

namespace naive {

namespace {

const QStringList nine = {QStringLiteral("GM0503"), QStringLiteral("GM0518"), QStringLiteral("GM0603"),
    QStringLiteral("GM0629"), QStringLiteral("GM0637"), QStringLiteral("GM1783"), QStringLiteral("GM1842"),
    QStringLiteral("GM1916"), QStringLiteral("GM1926")};

Truth both(std::initializer_list<Truth> parts)
{
    bool unknown = false;
    for (const Truth part : parts) {
        if (part == Truth::NotMet)
            return Truth::NotMet;
        unknown = unknown || part == Truth::Unknown;
    }
    return unknown ? Truth::Unknown : Truth::Met;
}

Truth either(std::initializer_list<Truth> parts)
{
    bool unknown = false;
    for (const Truth part : parts) {
        if (part == Truth::Met)
            return Truth::Met;
        unknown = unknown || part == Truth::Unknown;
    }
    return unknown ? Truth::Unknown : Truth::NotMet;
}

Truth of(const AssessmentInput &input, Fact fact)
{
    switch (input.facts[static_cast<std::size_t>(fact)]) {
    case Answer::Yes:
        return Truth::Met;
    case Answer::No:
        return Truth::NotMet;
    case Answer::Unknown:
        return Truth::Unknown;
    }
    return Truth::Unknown;
}

/// `reference` minus n years, 29 February on 28 February.
QDate minusYears(QDate reference, int years)
{
    const QDate same(reference.year() - years, reference.month(), reference.day());
    return same.isValid() ? same : QDate(reference.year() - years, 2, 28);
}

struct Events
{
    Count orders = {};
    Count reports = {};
    QList<QDate> certainDates = {}; ///< certain orders, and certain incidents by their latest certain report
    QList<QDate> orderDates = {};
};

Events countEvents(const AssessmentInput &input)
{
    Events out;
    for (const OrderInput &order : input.barringOrders) {
        const QDate date = order.imposedAt.date;
        if (order.kind != OrderKind::Order || date > input.referenceDate ||
            order.status == OrderStatus::AnnulledFromStart)
            continue;
        if (date < minusYears(input.referenceDate, 5)) {
            ++out.orders.outsideWindow;
            continue;
        }
        ++out.orders.possible;
        if (order.verified) {
            ++out.orders.certain;
            out.certainDates.append(date);
            out.orderDates.append(date);
        }
    }
    std::map<QString, QList<ReportInput>> incidents;
    for (const ReportInput &report : input.vtReports) {
        if (report.receivedOn > input.referenceDate || report.kind == VtReportKind::Advice ||
            report.convertedToAdvice || (report.kind == VtReportKind::FollowUp && report.newIncident == false))
            continue;
        const QString key = report.incident.isEmpty() ? QStringLiteral("alone/") + report.id
                                                      : QStringLiteral("incident/") + report.incident;
        incidents[key].append(report);
    }
    for (const auto &[key, reports] : incidents) {
        ++out.reports.possible;
        QDate latest;
        for (const ReportInput &report : reports) {
            const bool sure = report.verified && (report.kind != VtReportKind::FollowUp || report.newIncident == true);
            if (sure && (!latest.isValid() || report.receivedOn > latest))
                latest = report.receivedOn;
        }
        if (latest.isValid()) {
            ++out.reports.certain;
            out.certainDates.append(latest);
        }
    }
    return out;
}

Truth atLeast(const Count &count, int n)
{
    if (count.certain >= n)
        return Truth::Met;
    return count.possible < n ? Truth::NotMet : Truth::Unknown;
}

struct Rules
{
    QString id = {};
    bool trigger = false;
    QList<Channel> channels = {};
};

Rules inForce(QDate day)
{
    const QList<Channel> four = {Channel::ThvPool, Channel::CrisisTeam, Channel::SafeHome, Channel::IcmProjectLead};
    if (day >= QDate(2025, 1, 1))
        return {QStringLiteral("haaglanden-2025-01"), true, four};
    if (day >= QDate(2023, 1, 1))
        return {QStringLiteral("haaglanden-2023-01"), true, four};
    if (day >= QDate(2022, 3, 1))
        return {QStringLiteral("haaglanden-2022-03"), false, {Channel::ThvPool}};
    return {};
}

Truth channelOpen(const Rules &rules, Channel channel, const QString &municipality, Truth thv, Truth vt)
{
    if (!rules.channels.contains(channel))
        return Truth::NotMet;
    const Truth repeated = either({thv, vt});
    if (channel == Channel::ThvPool)
        return thv;
    if (channel == Channel::IcmProjectLead)
        return repeated;
    const Truth around = municipality.isEmpty()                                                    ? Truth::Unknown
                         : nine.contains(municipality) && municipality != QStringLiteral("GM0518") ? Truth::Met
                                                                                                   : Truth::NotMet;
    return both({around, repeated});
}

void freshen(const AssessmentInput &input, const Events &events, Answered &out)
{
    if (events.certainDates.isEmpty())
        return;
    const QDate latest = *std::max_element(events.certainDates.begin(), events.certainDates.end());
    const qint64 age = latest.daysTo(input.referenceDate);
    const int amber = events.orderDates.contains(latest) ? 42 : 70;
    out.freshness = age <= 28 ? Freshness::Green : age <= amber ? Freshness::Amber : Freshness::Red;
}

void notice(const AssessmentInput &input, Truth prior, Answered &out)
{
    const auto yes = [&](Fact fact) { return of(input, fact) == Truth::Met; };
    const bool icm = out.icm == IcmVerdict::Eligible || out.icm == IcmVerdict::Redirect;
    if (yes(Fact::AcuteDanger))
        out.notices.insert(Notice::AcuteFirst);
    if (out.orders.certain >= 4)
        out.notices.insert(Notice::ConsiderMda);
    if (out.orders.outsideWindow > 0)
        out.notices.insert(Notice::OrdersOutsideWindow);
    if (icm && out.criteria[3] != Truth::Met)
        out.notices.insert(Notice::VtOnly);
    if (out.icm == IcmVerdict::Eligible && (input.channel == Channel::CrisisTeam || input.channel == Channel::SafeHome))
        out.notices.insert(Notice::ExperimentalChannel);
    if (icm && (out.freshness == Freshness::Amber || out.freshness == Freshness::Red))
        out.notices.insert(Notice::NotFresh);
    if (icm && yes(Fact::ComplexProblems) && prior == Truth::Met && yes(Fact::HighRisk) && yes(Fact::PriorHelpStalled))
        out.notices.insert(Notice::FullProfile);
    if ((icm || out.mda == MdaVerdict::Eligible) && yes(Fact::CoerciveControl))
        out.notices.insert(Notice::SafeSeparationGoal);
}

AdviceRoute advice(const Answered &out)
{
    const bool icm = out.icm == IcmVerdict::Eligible || out.icm == IcmVerdict::Redirect;
    const bool mda = out.mda == MdaVerdict::Eligible;
    if (icm && mda)
        return AdviceRoute::IcmOrMda;
    if (icm || mda)
        return icm ? AdviceRoute::Icm : AdviceRoute::Mda;
    if (out.criteria[0] == Truth::NotMet)
        return AdviceRoute::OutOfRegion;
    const bool open = out.icm == IcmVerdict::Unknown || out.mda == MdaVerdict::Unknown;
    return open ? AdviceRoute::Incomplete : AdviceRoute::LocalTeam;
}

} // namespace

Answered assess(const AssessmentInput &input)
{
    const Rules rules = inForce(input.referenceDate);
    const Events events = countEvents(input);
    Answered out;
    out.ruleSet = rules.id;
    out.orders = events.orders;
    out.reports = events.reports;
    for (const QDate &one : events.certainDates) {
        for (const QDate &other : events.certainDates)
            out.priorByCertain = out.priorByCertain || one.addDays(2) <= other;
    }
    const bool maybe = out.orders.possible > out.orders.certain || out.reports.possible > out.reports.certain;
    const Truth prior = out.priorByCertain
                            ? Truth::Met
                            : either({of(input, Fact::PriorReportsKnown), maybe ? Truth::Unknown : Truth::NotMet});
    const Truth region = input.municipality.isEmpty()        ? Truth::Unknown
                         : nine.contains(input.municipality) ? Truth::Met
                                                             : Truth::NotMet;
    const Truth target = both({of(input, Fact::ComplexProblems), prior,
        either({of(input, Fact::HighRisk), of(input, Fact::PriorHelpStalled)})});
    const Truth field = either(
        {of(input, Fact::LocalFieldExhausted), of(input, Fact::NotMotivatable), of(input, Fact::PriorHelpStalled)});
    const Truth thv = atLeast(out.orders, 2);
    const Truth vt = rules.trigger ? atLeast(out.reports, 3) : Truth::NotMet;
    const Truth channel =
        input.channel ? channelOpen(rules, *input.channel, input.municipality, thv, vt) : Truth::Unknown;
    const Truth network = of(input, Fact::NetworkStalled);
    const Truth sharing = of(input, Fact::InformationSharingNeeded);
    const Truth exhausted = of(input, Fact::LocalFieldExhausted);
    out.criteria = {region, target, field, thv, vt, channel, network, sharing, exhausted};

    const Truth content = both({region, target, field, either({thv, vt})});
    if (rules.id.isEmpty())
        out.icm = IcmVerdict::NotAvailable;
    else if (content == Truth::NotMet)
        out.icm = IcmVerdict::NotEligible;
    else if (content == Truth::Met && channel == Truth::Met)
        out.icm = IcmVerdict::Eligible;
    else if (content == Truth::Met && channel == Truth::NotMet)
        out.icm = IcmVerdict::Redirect;
    if (out.icm == IcmVerdict::Redirect) {
        for (const Channel one : {Channel::ThvPool, Channel::CrisisTeam, Channel::SafeHome, Channel::IcmProjectLead}) {
            if (channelOpen(rules, one, input.municipality, thv, vt) == Truth::Met)
                out.openChannels.append(one);
        }
    }
    if (out.icm == IcmVerdict::Redirect || out.icm == IcmVerdict::Eligible) {
        out.executor = input.municipality == QStringLiteral("GM0518") ? QStringLiteral("vvt-den-haag")
                                                                      : QStringLiteral("perspektief");
    }
    const Truth mda = both({region, target, network, sharing, exhausted});
    out.mda = mda == Truth::Met      ? MdaVerdict::Eligible
              : mda == Truth::NotMet ? MdaVerdict::NotEligible
                                     : MdaVerdict::Unknown;
    if (mda == Truth::Met)
        out.nextStep = input.channel == Channel::SafeHome ? MdaNextStep::Weegoverleg : MdaNextStep::ReportToVt;
    freshen(input, events, out);
    out.advice = advice(out);
    if (out.advice == AdviceRoute::IcmOrMda) {
        const bool now = out.freshness == Freshness::Green && of(input, Fact::OpenToHelpOutsideCrisis) == Truth::NotMet;
        out.preferred = now ? AdviceRoute::Icm : AdviceRoute::Mda;
    }
    notice(input, prior, out);
    return out;
}

QList<Fact> openQuestions(const AssessmentInput &input)
{
    QList<Fact> unknown;
    for (int i = 0; i <= static_cast<int>(Fact::PriorReportsKnown); ++i) {
        const Fact fact = static_cast<Fact>(i);
        if (of(input, fact) == Truth::Unknown && (fact != Fact::PriorReportsKnown || !assess(input).priorByCertain))
            unknown.append(fact);
    }
    struct Ways
    {
        Fact fact = Fact::ComplexProblems;
        int ways = 0;
    };
    QList<Ways> found;
    for (const Fact asked : unknown) {
        QList<Fact> others = unknown;
        others.removeOne(asked);
        int ways = 0;
        for (unsigned way = 0; way < (1U << others.size()); ++way) {
            AssessmentInput answered = input;
            for (int k = 0; k < others.size(); ++k)
                answered.facts[static_cast<std::size_t>(others[k])] = ((way >> k) & 1U) != 0 ? Answer::Yes : Answer::No;
            answered.facts[static_cast<std::size_t>(asked)] = Answer::Yes;
            const Answered yes = assess(answered);
            answered.facts[static_cast<std::size_t>(asked)] = Answer::No;
            const Answered no = assess(answered);
            ways += yes.icm != no.icm || yes.mda != no.mda ? 1 : 0;
        }
        if (ways > 0)
            found.append({asked, ways});
    }
    std::stable_sort(found.begin(), found.end(), [](const Ways &a, const Ways &b) { return a.ways > b.ways; });
    QList<Fact> facts;
    for (const Ways &one : found)
        facts.append(one.fact);
    return facts;
}

AssessmentInput household(std::mt19937 &random)
{
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const QStringList places = {QString(), QStringLiteral("GM0518"), QStringLiteral("GM0637"), QStringLiteral("GM1783"),
        QStringLiteral("GM0626")};
    // ages in days that lie on and beside the edges of the rules
    const int ages[] = {-1, 0, 0, 1, 2, 3, 27, 28, 29, 41, 42, 43, 69, 70, 71, 400, 900, 1825, 1826, 1827, 1828, 2000};
    AssessmentInput input;
    input.id = QStringLiteral("x");
    const QDate starts[] = {QDate(2021, 12, 31), QDate(2022, 2, 28), QDate(2022, 3, 1), QDate(2022, 12, 31),
        QDate(2023, 1, 1), QDate(2024, 2, 29), QDate(2024, 12, 31), QDate(2025, 1, 1), QDate(2026, 11, 23)};
    input.referenceDate = starts[below(9)].addDays(below(3) == 0 ? below(200) : 0);
    input.municipality = places[below(static_cast<int>(places.size()))];
    if (below(6) != 0)
        input.channel = static_cast<Channel>(below(5));
    const auto day = [&] { return input.referenceDate.addDays(-ages[below(22)]); };
    for (int i = below(5); i > 0; --i) {
        OrderInput order;
        order.id = QStringLiteral("o%1").arg(i);
        order.imposedAt = {
            below(8) == 0 ? yearsBefore(input.referenceDate, 5).addDays(below(3) - 1) : day(), QTime(20, 15)};
        order.kind = below(5) == 0 ? static_cast<OrderKind>(below(5)) : OrderKind::Order;
        order.status = static_cast<OrderStatus>(below(6));
        order.verified = below(4) != 0;
        input.barringOrders.append(order);
    }
    for (int i = below(6); i > 0; --i) {
        ReportInput report;
        report.id = QStringLiteral("r%1").arg(i);
        report.receivedOn = day();
        report.kind = static_cast<VtReportKind>(below(4));
        if (const int asked = below(3); asked > 0)
            report.newIncident = asked == 1;
        report.convertedToAdvice = below(10) == 0;
        report.incident = below(2) == 0 ? QString() : QStringLiteral("i%1").arg(below(3));
        report.verified = below(4) != 0;
        input.vtReports.append(report);
    }
    for (Answer &answer : input.facts)
        answer = static_cast<Answer>(below(3));
    return input;
}

} // namespace naive
