#include "core/casebook/timelinefacts.h"

#include "core/casebook/flowvalues.h"
#include "core/report/flowtimeline.h"

#include <algorithm>

namespace regie::casebook {
namespace {

bool isRoute(AdviceRoute route)
{
    return route == AdviceRoute::Icm || route == AdviceRoute::Mda;
}

/// Every decision, oldest first; coordination begins with the one that made the case what it is.
QList<report::RouteChoice> routesOf(const CaseView &view)
{
    QList<report::RouteChoice> routes;
    for (const Decision &decision : view.decisions)
        routes.append({.id = decision.assessment.toString(),
            .route = decision.chosen,
            .decided = LocalDateTime::fromUtc(decision.at)});
    std::stable_sort(routes.begin(), routes.end(),
        [](const report::RouteChoice &a, const report::RouteChoice &b) { return a.decided < b.decided; });
    report::RouteChoice *current = nullptr;
    for (report::RouteChoice &choice : routes) {
        if (choice.route == view.file.route)
            current = &choice;
    }
    if (current != nullptr && isRoute(view.file.route) && view.file.status == CaseStatus::Active)
        current->coordinationFrom = current->decided.date;
    return routes;
}

/// The call that the case began with.
QList<report::IncidentMoment> incidentsOf(const CaseView &view)
{
    const Intake &intake = view.intake;
    if (!intake.calledAt.isValid() || (intake.what.trimmed().isEmpty() && intake.redFlags.isEmpty()))
        return {};
    QList<RedFlag> flags(intake.redFlags.cbegin(), intake.redFlags.cend());
    std::sort(flags.begin(), flags.end());
    return {report::IncidentMoment{.at = intake.calledAt, .flags = flags, .what = intake.what}};
}

} // namespace

report::TimelineFacts timelineFacts(const CaseView &view, const routing::Region &region, LocalDateTime now)
{
    report::TimelineFacts facts;
    facts.now = now;
    if (const routing::TermSetting *year = region.term(QStringLiteral("year-check"), now.date))
        facts.coordinationMonths = year->months;
    facts.routes = routesOf(view);
    facts.history = view.history;
    for (const HistoryEvent &event : view.history) {
        if (event.isOrder && event.at.isValid())
            facts.lengths.insert(event.id, region.thvLengths(event.at.date));
    }
    facts.incidents = incidentsOf(view);
    facts.deadlines = view.deadlines;
    if (view.flow) {
        report::addFlow(facts, view.flow->state,
            [&region, now](const QString &id) { return region.organisationName(id, now.date); });
        const QString leading = region.organisationName(view.file.executor, now.date);
        for (report::PartnerStretch &one : facts.partners) {
            if (one.partner == leading)
                one.leads = view.file.route;
        }
    }
    return facts;
}

} // namespace regie::casebook
