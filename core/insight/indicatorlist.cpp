#include "core/domain/codes.h"
#include "core/insight/indicators.h"
#include "core/insight/outcome.h"

#include <algorithm>

namespace regie::insight {

using namespace Qt::StringLiterals;

namespace {

/// How long after an order a first visit is still a visit after that order: the longest an order lasts.
constexpr int visitAfterOrderDays = 28;
constexpr double secondsAnHour = 3600;

/// One line for every case that @p make gives one for.
template <typename Make>
QList<Item> ofCases(const RegionFacts &facts, const Scope &scope, Make make)
{
    QList<Item> items;
    for (const CaseFacts &one : facts.cases) {
        std::optional<Item> item = make(one);
        if (item && isAsked(*item, scope))
            items.append(*std::move(item));
    }
    return items;
}

/// One line for every route that @p moment names a moment of, in the period.
template <typename Moment, typename Fill>
QList<Item> ofRoutes(const RegionFacts &facts, const Scope &scope, Moment moment, Fill fill)
{
    QList<Item> items;
    for (const CaseFacts &one : facts.cases) {
        for (const RouteFacts &route : one.routes) {
            const std::optional<LocalDateTime> at = moment(route);
            if (!at || !scope.holds(at->date))
                continue;
            Item item = itemOf(one, at->date);
            item.route = route.flow;
            fill(item, route);
            if (isAsked(item, scope))
                items.append(item);
        }
    }
    return items;
}

QList<Item> inflow(const RegionFacts &facts, const Scope &scope)
{
    return ofCases(facts, scope, [&](const CaseFacts &one) -> std::optional<Item> {
        const QDate on = one.file.openedAt.date;
        return scope.holds(on) ? std::optional(itemOf(one, on)) : std::nullopt;
    });
}

/// The assessments of the period of which @p holds; a household without a case stands in its own municipality.
template <typename Holds>
QList<Item> ofAssessments(const RegionFacts &facts, const Scope &scope, Holds holds)
{
    QList<Item> items;
    for (const AssessmentFacts &one : facts.assessments) {
        const CaseFacts *file = one.file < 0 ? nullptr : &facts.cases.at(one.file);
        if (!scope.holds(one.what.on) || !holds(one.what, file))
            continue;
        Item item;
        if (file != nullptr)
            item = itemOf(*file, one.what.on);
        item.on = one.what.on;
        item.household = one.what.household;
        if (file == nullptr)
            item.municipality = one.what.municipality;
        item.group = regie::toCode(one.what.chosen.value_or(one.what.advice));
        if (isAsked(item, scope))
            items.append(item);
    }
    return items;
}

bool isIndicated(const store::FigureAssessment &one)
{
    return one.chosen == AdviceRoute::Icm || one.chosen == AdviceRoute::Mda;
}

template <typename Holds>
bool anyRoute(const CaseFacts *file, Holds holds)
{
    return file != nullptr && std::any_of(file->routes.cbegin(), file->routes.cend(), holds);
}

QList<Item> assessed(const RegionFacts &facts, const Scope &scope)
{
    return ofAssessments(facts, scope, [](const store::FigureAssessment &, const CaseFacts *) { return true; });
}

QList<Item> indicated(const RegionFacts &facts, const Scope &scope)
{
    return ofAssessments(
        facts, scope, [](const store::FigureAssessment &one, const CaseFacts *) { return isIndicated(one); });
}

QList<Item> accepted(const RegionFacts &facts, const Scope &scope)
{
    return ofAssessments(facts, scope, [](const store::FigureAssessment &one, const CaseFacts *file) {
        return isIndicated(one) && anyRoute(file, [](const RouteFacts &route) { return route.accepted.has_value(); });
    });
}

QList<Item> started(const RegionFacts &facts, const Scope &scope)
{
    return ofAssessments(facts, scope, [](const store::FigureAssessment &one, const CaseFacts *file) {
        return isIndicated(one) && anyRoute(file, [](const RouteFacts &route) { return route.worked.has_value(); });
    });
}

bool isRefusal(const RouteFacts &route)
{
    static const QStringList refusals{
        u"refuse-referral"_s, u"keep-at-vt"_s, u"do-not-admit"_s, u"other-route"_s, u"stop-refused"_s};
    return route.ended && refusals.contains(route.endAct);
}

void fillEnd(Item &item, const RouteFacts &route)
{
    item.group = route.endAct;
    item.reason = route.endReason;
}

QList<Item> refused(const RegionFacts &facts, const Scope &scope)
{
    return ofRoutes(
        facts, scope, [](const RouteFacts &route) { return isRefusal(route) ? route.ended : std::nullopt; }, fillEnd);
}

QList<Item> orderToVisit(const RegionFacts &facts, const Scope &scope)
{
    return ofCases(facts, scope, [&](const CaseFacts &one) -> std::optional<Item> {
        if (!one.firstVisit || !scope.holds(one.firstVisit->date))
            return std::nullopt;
        const HouseholdEvents events = facts.events.value(one.file.household);
        const auto after = std::upper_bound(events.timedOrders.cbegin(), events.timedOrders.cend(), *one.firstVisit);
        if (after == events.timedOrders.cbegin())
            return std::nullopt;
        const LocalDateTime order = *std::prev(after);
        if (order.addDays(visitAfterOrderDays) < *one.firstVisit)
            return std::nullopt;
        Item item = itemOf(one, one.firstVisit->date);
        item.value = static_cast<double>(order.toUtc().secsTo(one.firstVisit->toUtc())) / secondsAnHour;
        return item;
    });
}

QList<Item> indicationToStart(const RegionFacts &facts, const Scope &scope)
{
    return ofRoutes(
        facts, scope, [](const RouteFacts &route) { return route.recorded ? route.accepted : std::nullopt; },
        [](Item &item, const RouteFacts &route) { item.value = daysBetween(route.begun, *route.accepted); });
}

QList<Item> reportToWeighing(const RegionFacts &facts, const Scope &scope)
{
    return ofRoutes(
        facts, scope, [](const RouteFacts &route) { return route.weighed; },
        [](Item &item, const RouteFacts &route) { item.value = daysBetween(route.begun, *route.weighed); });
}

QList<Item> termsMet(const RegionFacts &facts, const Scope &scope)
{
    QList<Item> items;
    for (const CaseFacts &one : facts.cases) {
        for (const store::FigureTerm &term : one.terms) {
            if (!scope.holds(term.due.date) || facts.now < term.due)
                continue;
            Item item = itemOf(one, term.due.date);
            item.group = regie::toCode(term.kind);
            item.met = term.doneAt && *term.doneAt <= term.due.toUtc();
            if (isAsked(item, scope))
                items.append(item);
        }
    }
    return items;
}

QList<Item> ofStatus(const RegionFacts &facts, const Scope &scope, CaseStatus status)
{
    return ofCases(facts, scope, [&](const CaseFacts &one) -> std::optional<Item> {
        return one.file.status == status ? std::optional(itemOf(one, one.file.openedAt.date)) : std::nullopt;
    });
}

QList<Item> caseload(const RegionFacts &facts, const Scope &scope)
{
    return ofStatus(facts, scope, CaseStatus::Active);
}

QList<Item> waiting(const RegionFacts &facts, const Scope &scope)
{
    QList<Item> items = ofStatus(facts, scope, CaseStatus::AwaitingCheck);
    for (Item &item : items)
        item.value = static_cast<double>(item.on.daysTo(facts.now.date));
    return items;
}

QList<Item> openCases(const RegionFacts &facts, const Scope &scope)
{
    return ofCases(facts, scope, [](const CaseFacts &one) {
        return one.isOpen() ? std::optional(itemOf(one, one.file.openedAt.date)) : std::nullopt;
    });
}

QList<Item> phaseNow(const RegionFacts &facts, const Scope &scope)
{
    return ofCases(facts, scope, [](const CaseFacts &one) -> std::optional<Item> {
        if (one.file.status != CaseStatus::Active)
            return std::nullopt;
        const bool inPhase = !one.phases.isEmpty() && !one.phases.constLast().until;
        Item item = itemOf(one, inPhase ? one.phases.constLast().from.date : one.file.openedAt.date);
        item.group = inPhase ? caseflow::toCode(one.phases.constLast().phase) : QString();
        return item;
    });
}

QList<Item> timeInPhase(const RegionFacts &facts, const Scope &scope)
{
    QList<Item> items;
    for (const CaseFacts &one : facts.cases) {
        for (const caseflow::PhaseStay &stay : one.phases) {
            if (!stay.until || !scope.holds(stay.until->date))
                continue;
            Item item = itemOf(one, stay.until->date);
            item.group = caseflow::toCode(stay.phase);
            item.value = daysBetween(stay.from, *stay.until);
            if (isAsked(item, scope))
                items.append(item);
        }
    }
    return items;
}

QList<Item> relapse(const RegionFacts &facts, const Scope &scope)
{
    return ofCases(facts, scope, [&](const CaseFacts &one) -> std::optional<Item> {
        std::optional<Item> item;
        for (const caseflow::PhaseStay &stay : one.phases) {
            if (!stay.relapse || !scope.holds(stay.from.date))
                continue;
            if (!item) {
                item = itemOf(one, stay.from.date);
                item->group = caseflow::toCode(stay.phase);
                item->reason = stay.reason;
            }
            item->value += 1;
        }
        return item;
    });
}

std::optional<LocalDateTime> endOfAccepted(const RouteFacts &route)
{
    return route.accepted ? route.ended : std::nullopt;
}

QList<Item> duration(const RegionFacts &facts, const Scope &scope)
{
    return ofRoutes(
        facts, scope, [](const RouteFacts &route) { return route.recorded ? endOfAccepted(route) : std::nullopt; },
        [](Item &item, const RouteFacts &route) {
            item.value = daysBetween(*route.accepted, *route.ended);
            fillEnd(item, route);
        });
}

QList<Item> closingReason(const RegionFacts &facts, const Scope &scope)
{
    return ofRoutes(facts, scope, endOfAccepted, fillEnd);
}

QList<Item> ordersBefore(const RegionFacts &facts, const Scope &scope)
{
    return yearAround(facts, scope, Counted::Orders, false);
}

QList<Item> ordersAfter(const RegionFacts &facts, const Scope &scope)
{
    return yearAround(facts, scope, Counted::Orders, true);
}

QList<Item> reportsBefore(const RegionFacts &facts, const Scope &scope)
{
    return yearAround(facts, scope, Counted::Reports, false);
}

QList<Item> reportsAfter(const RegionFacts &facts, const Scope &scope)
{
    return yearAround(facts, scope, Counted::Reports, true);
}

QList<Item> stillSafe(const RegionFacts &facts, const Scope &scope)
{
    return followedHouseholds(facts, scope, Cohort::Accepted);
}

QList<Item> stillSafeNotStarted(const RegionFacts &facts, const Scope &scope)
{
    return followedHouseholds(facts, scope, Cohort::NotStarted);
}

/// Cases of any time of which @p lacks: what is not in order stays a matter until somebody mends it.
template <bool (*lacks)(const CaseFacts &)>
QList<Item> quality(const RegionFacts &facts, const Scope &scope)
{
    return ofCases(facts, scope, [](const CaseFacts &one) {
        return lacks(one) ? std::optional(itemOf(one, one.file.openedAt.date)) : std::nullopt;
    });
}

bool noMunicipality(const CaseFacts &one)
{
    return one.file.municipality.isEmpty();
}

bool noChannel(const CaseFacts &one)
{
    return !one.file.channel;
}

bool noExecutor(const CaseFacts &one)
{
    return one.isOpen() && one.file.executor.isEmpty();
}

bool noHandler(const CaseFacts &one)
{
    return one.isOpen() && one.file.handler.isEmpty();
}

bool notRecorded(const CaseFacts &one)
{
    return !one.routes.constFirst().recorded;
}

bool contradictory(const CaseFacts &one)
{
    return one.doubt.marked;
}

bool unverified(const CaseFacts &one)
{
    return one.doubt.unverified;
}

bool unconfirmed(const CaseFacts &one)
{
    return one.doubt.unconfirmed;
}

bool doubleLikely(const CaseFacts &one)
{
    return one.doubleLikely;
}

using S = Split;
const QList<Split> byPlace{S::Route, S::Municipality, S::Executor};
const QList<Split> byPlaceAndGroup{S::Route, S::Municipality, S::Executor, S::Group};
const QList<Split> byPlaceAndYear{S::Route, S::Municipality, S::Year};

} // namespace

const QList<Indicator> &indicators()
{
    static const QList<Indicator> all{
        {"inflow", Theme::Inflow, Unit::Count, "Q7",
            {S::Channel, S::Municipality, S::Route, S::Week, S::Month, S::Quarter, S::Year}, inflow},
        {"assessed", Theme::Conversion, Unit::Count, "own", {S::Group, S::Municipality, S::Year}, assessed},
        {"indicated", Theme::Conversion, Unit::Count, "Q9", {S::Group, S::Municipality, S::Year}, indicated},
        {"accepted", Theme::Conversion, Unit::Count, "Q9", {S::Group, S::Municipality, S::Year}, accepted},
        {"started", Theme::Conversion, Unit::Count, "Q13", {S::Group, S::Municipality, S::Year}, started},
        {"refused", Theme::Conversion, Unit::Count, "Q9", byPlaceAndGroup, refused},
        {"order-to-first-visit", Theme::LeadTime, Unit::Hours, "Q5", byPlace, orderToVisit},
        {"indication-to-start", Theme::LeadTime, Unit::Days, "own", byPlace, indicationToStart},
        {"report-to-weegoverleg", Theme::LeadTime, Unit::Days, "Q10b", byPlace, reportToWeighing},
        {"terms-met", Theme::LeadTime, Unit::Share, "own", byPlaceAndGroup, termsMet},
        {"open-cases", Theme::Work, Unit::Count, "own", byPlace, openCases},
        {"caseload", Theme::Work, Unit::Count, "own", byPlace, caseload},
        {"waiting-list", Theme::Work, Unit::Days, "own", byPlace, waiting},
        {"phase-now", Theme::Phases, Unit::Count, "own", byPlaceAndGroup, phaseNow},
        {"time-in-phase", Theme::Phases, Unit::Days, "own", byPlaceAndGroup, timeInPhase},
        {"relapse", Theme::Phases, Unit::Count, "own", byPlaceAndGroup, relapse},
        {"duration", Theme::Closing, Unit::Days, "Q13", byPlaceAndGroup, duration},
        {"closing-reason", Theme::Closing, Unit::Count, "own", byPlaceAndGroup, closingReason},
        {"orders-before", Theme::Outcome, Unit::Mean, "own", byPlaceAndYear, ordersBefore},
        {"orders-after", Theme::Outcome, Unit::Mean, "own", byPlaceAndYear, ordersAfter},
        {"reports-before", Theme::Outcome, Unit::Mean, "own", byPlaceAndYear, reportsBefore},
        {"reports-after", Theme::Outcome, Unit::Mean, "own", byPlaceAndYear, reportsAfter},
        {"still-safe", Theme::Outcome, Unit::Survival, "own", byPlaceAndYear, stillSafe},
        {"still-safe-not-started", Theme::Outcome, Unit::Survival, "own", byPlaceAndYear, stillSafeNotStarted},
        {"no-municipality", Theme::Quality, Unit::Count, "own", {S::Route}, quality<noMunicipality>},
        {"no-channel", Theme::Quality, Unit::Count, "own", byPlace, quality<noChannel>},
        {"no-executor", Theme::Quality, Unit::Count, "own", {S::Route, S::Municipality}, quality<noExecutor>},
        {"no-handler", Theme::Quality, Unit::Count, "own", byPlace, quality<noHandler>},
        {"not-recorded", Theme::Quality, Unit::Count, "own", byPlace, quality<notRecorded>},
        {"contradictory", Theme::Quality, Unit::Count, "own", byPlace, quality<contradictory>},
        {"unverified", Theme::Quality, Unit::Count, "own", byPlace, quality<unverified>},
        {"unconfirmed", Theme::Quality, Unit::Count, "own", byPlace, quality<unconfirmed>},
        {"likely-double", Theme::Quality, Unit::Count, "own", byPlace, quality<doubleLikely>}};
    return all;
}

} // namespace regie::insight
