#include "core/casebook/standing.h"

#include "core/casebook/history.h"
#include "core/exchange/assessjson.h"
#include "core/rules/rules.h"

#include <algorithm>

namespace regie::casebook {

namespace {

/// The answers given at the latest assessment; none yet when there is no assessment.
Result<rules::AssessmentInput> answersOf(
    const store::Reader &reader, const Viewer &viewer, const Household &household, Standing &standing)
{
    const auto all = reader.assessments(viewer, household.id);
    if (!all)
        return tl::unexpected(all.error());
    rules::AssessmentInput none;
    none.municipality = household.municipality;
    if (all->isEmpty())
        return none;
    const auto newest = std::max_element(
        all->cbegin(), all->cend(), [](const FrozenAssessment &a, const FrozenAssessment &b) { return a.at < b.at; });
    standing.frozen = newest->id;
    standing.decided = newest->advice;
    const auto outcome = exchange::assessmentFromJson(newest->outcome);
    if (!outcome)
        return tl::unexpected(outcome.error());
    standing.decidedOrders = outcome->barringOrders;
    standing.decidedReports = outcome->vtReports;
    return exchange::inputFromJson(newest->input);
}

Result<History> historyNow(const store::Reader &reader, const Viewer &viewer, HouseholdId household)
{
    const auto view = viewOf(reader, viewer, household);
    if (!view)
        return tl::unexpected(view.error());
    Subject subject;
    subject.view = *view;
    for (const Membership &member : view->memberships) {
        if (!subject.confirmed.contains(member.person))
            subject.confirmed.append(member.person);
    }
    const auto gathered = gather(reader, viewer, subject.confirmed, household);
    if (!gathered)
        return tl::unexpected(gathered.error());
    return historyOf(subject, *gathered);
}

} // namespace

Result<Standing> standingOf(
    const store::Reader &reader, const Viewer &viewer, const routing::Region &region, HouseholdId id, QDate today)
{
    const auto household = reader.household(viewer, id);
    if (!household)
        return tl::unexpected(household.error());
    Standing standing;
    standing.household = id;
    standing.name = household->name;
    auto input = answersOf(reader, viewer, *household, standing);
    const auto history = historyNow(reader, viewer, id);
    const auto cases = reader.casesOfHousehold(viewer, id);
    if (!input || !history || !cases)
        return tl::unexpected(!input ? input.error() : !history ? history.error() : cases.error());
    if (!cases->isEmpty()) {
        standing.caseFile = cases->constFirst().id;
        standing.caseNumber = cases->constFirst().number;
    }
    input->referenceDate = today;
    input->barringOrders = history->orders;
    input->vtReports = history->reports;
    const rules::Assessment now = rules::assess(region.rules, *input);
    standing.advice = now.advice;
    standing.icm = now.icm;
    standing.mda = now.mda;
    standing.orders = now.barringOrders;
    standing.reports = now.vtReports;
    standing.ordersNeeded = now.ordersNeeded;
    standing.reportsNeeded = now.reportsNeeded;
    return standing;
}

} // namespace regie::casebook
