#include "core/rules/compiled.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace regie::rules {

namespace {

Place placeOf(const RuleBook &book, const QString &municipality)
{
    if (municipality.isEmpty())
        return Place::Unknown;
    if (municipality == book.centralMunicipality)
        return Place::Central;
    return book.regionMunicipalities.contains(municipality) ? Place::Region : Place::Outside;
}

PackedOrder pack(const OrderInput &order)
{
    PackedOrder packed;
    packed.day = dayNumber(order.imposedAt.date);
    packed.kind = order.kind;
    packed.status = order.status;
    packed.verified = order.verified;
    return packed;
}

PackedReport pack(const ReportInput &report)
{
    using NewIncident = PackedReport::NewIncident;
    PackedReport packed;
    packed.day = dayNumber(report.receivedOn);
    packed.kind = report.kind;
    packed.newIncident = !report.newIncident   ? NewIncident::NotAsked
                         : *report.newIncident ? NewIncident::Yes
                                               : NewIncident::No;
    packed.verified = report.verified;
    packed.convertedToAdvice = report.convertedToAdvice;
    return packed;
}

/// The reports with those of one incident side by side, incidents in the order of their first report.
std::vector<qsizetype> byIncident(const QList<ReportInput> &reports)
{
    std::vector<qsizetype> order(static_cast<std::size_t>(reports.size()));
    std::iota(order.begin(), order.end(), qsizetype{0});
    QHash<QStringView, qsizetype> first;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        if (!reports[i].incident.isEmpty() && !first.contains(reports[i].incident))
            first.insert(reports[i].incident, i);
    }
    if (first.isEmpty())
        return order;
    const auto group = [&](qsizetype i) { return first.value(reports[i].incident, i); };
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return group(a) < group(b); });
    return order;
}

} // namespace

std::vector<qsizetype> append(Batch &batch, const RuleBook &book, const AssessmentInput &input)
{
    PackedCase one;
    one.referenceDay = dayNumber(input.referenceDate);
    one.firstOrder = static_cast<std::uint32_t>(batch.orders.size());
    one.firstReport = static_cast<std::uint32_t>(batch.reports.size());
    one.orderCount = static_cast<std::uint32_t>(input.barringOrders.size());
    one.reportCount = static_cast<std::uint32_t>(input.vtReports.size());
    one.place = placeOf(book, input.municipality);
    one.channel = input.channel ? static_cast<std::int8_t>(*input.channel) : std::int8_t{-1};
    for (std::size_t i = 0; i < factCount; ++i) {
        one.yes |= static_cast<std::uint16_t>((input.facts[i] == Answer::Yes ? 1U : 0U) << i);
        one.no |= static_cast<std::uint16_t>((input.facts[i] == Answer::No ? 1U : 0U) << i);
    }
    batch.cases.push_back(one);
    for (const OrderInput &order : input.barringOrders)
        batch.orders.push_back(pack(order));
    std::vector<qsizetype> places = byIncident(input.vtReports);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const ReportInput &report = input.vtReports[places[i]];
        PackedReport packed = pack(report);
        packed.sameIncidentAsPrevious =
            i > 0 && !report.incident.isEmpty() && report.incident == input.vtReports[places[i - 1]].incident;
        batch.reports.push_back(packed);
    }
    return places;
}

} // namespace regie::rules
