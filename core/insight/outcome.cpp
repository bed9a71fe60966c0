#include "core/insight/outcome.h"

#include <algorithm>

namespace regie::insight {

namespace {

/// Where a household starts: in which case, and by which route when it was accepted. Only what is in the scope becomes
/// an item of a list.
struct Start
{
    const CaseFacts *of = nullptr;
    const RouteFacts *route = nullptr;
    QDate on = {};
};
using Starts = QHash<HouseholdId, Start>;

void keepFirst(Starts &starts, const Start &start)
{
    const auto found = starts.find(start.of->file.household);
    if (found == starts.end())
        starts.insert(start.of->file.household, start);
    else if (start.on < found->on)
        *found = start;
}

/// The first acceptance of every household.
Starts acceptances(const RegionFacts &facts)
{
    Starts starts;
    starts.reserve(facts.cases.size());
    for (const CaseFacts &one : facts.cases) {
        for (const RouteFacts &route : one.routes) {
            if (route.accepted)
                keepFirst(starts, {&one, &route, route.accepted->date});
        }
    }
    return starts;
}

/// The first referral of every household that was never accepted.
Starts referrals(const RegionFacts &facts)
{
    const Starts accepted = acceptances(facts);
    Starts starts;
    for (const CaseFacts &one : facts.cases) {
        if (!accepted.contains(one.file.household))
            keepFirst(starts, {&one, nullptr, one.file.openedAt.date});
    }
    return starts;
}

QList<Item> inScope(const Starts &starts, const Scope &scope)
{
    QList<Item> items;
    for (const Start &start : starts) {
        if (!scope.holds(start.on))
            continue;
        Item item = itemOf(*start.of, start.on);
        if (start.route != nullptr)
            item.route = start.route->flow;
        if (isAsked(item, scope))
            items.append(std::move(item));
    }
    std::sort(items.begin(), items.end(),
        [](const Item &a, const Item &b) { return a.on != b.on ? a.on < b.on : a.household < b.household; });
    return items;
}

/// The last day of which the figures know.
QDate lastDay(const RegionFacts &facts, const Scope &scope)
{
    return std::min(scope.to, facts.now.date);
}

/// What befell @p household; nothing when nothing is known.
const HouseholdEvents &eventsOf(const RegionFacts &facts, HouseholdId household)
{
    static const HouseholdEvents none;
    const auto known = facts.events.constFind(household);
    return known == facts.events.cend() ? none : *known;
}

/// The last day of which the figures know of one household: of a destroyed case nothing after that day.
QDate lastDayOf(const HouseholdEvents &events, QDate last)
{
    return events.until.isValid() ? std::min(last, events.until) : last;
}

std::optional<QDate> firstAfter(const QList<QDate> &days, QDate day)
{
    const auto found = std::upper_bound(days.cbegin(), days.cend(), day);
    return found == days.cend() ? std::nullopt : std::optional(*found);
}

int countBetween(const QList<QDate> &days, QDate from, QDate to)
{
    return static_cast<int>(
        std::upper_bound(days.cbegin(), days.cend(), to) - std::lower_bound(days.cbegin(), days.cend(), from));
}

} // namespace

QList<Item> followedHouseholds(const RegionFacts &facts, const Scope &scope, Cohort cohort)
{
    QList<Item> items = inScope(cohort == Cohort::Accepted ? acceptances(facts) : referrals(facts), scope);
    const QDate lastOfAll = lastDay(facts, scope);
    items.removeIf([&](const Item &item) { return lastDayOf(eventsOf(facts, item.household), lastOfAll) < item.on; });
    for (Item &item : items) {
        const HouseholdEvents &events = eventsOf(facts, item.household);
        const QDate last = lastDayOf(events, lastOfAll);
        const auto order = firstAfter(events.orders, item.on);
        const auto report = firstAfter(events.reports, item.on);
        std::optional<QDate> event = order;
        if (report && (!event || *report < *event))
            event = report;
        item.met = !event || last < *event;
        item.value = static_cast<double>(item.on.daysTo(item.met ? last : *event));
    }
    return items;
}

QList<Followed> followedOf(const QList<Item> &items)
{
    QList<Followed> out;
    out.reserve(items.size());
    for (const Item &item : items)
        out.append({static_cast<int>(item.value), !item.met});
    return out;
}

QList<Item> yearAround(const RegionFacts &facts, const Scope &scope, Counted counted, bool after)
{
    QList<Item> items = inScope(acceptances(facts), scope);
    const QDate last = lastDay(facts, scope);
    items.removeIf([&](const Item &item) {
        return lastDayOf(eventsOf(facts, item.household), last) < item.on.addDays(daysInYear);
    });
    for (Item &item : items) {
        const HouseholdEvents &events = eventsOf(facts, item.household);
        const QList<QDate> &days = counted == Counted::Orders ? events.orders : events.reports;
        item.value = after ? countBetween(days, item.on.addDays(1), item.on.addDays(daysInYear))
                           : countBetween(days, item.on.addDays(1 - daysInYear), item.on);
    }
    return items;
}

QList<Curve> curvesOf(const RegionFacts &facts, const Scope &scope, Cohort cohort, std::optional<Split> split)
{
    const QList<Item> items = followedHouseholds(facts, scope, cohort);
    if (!split)
        return {{{}, cohort, items, kaplanMeier(followedOf(items))}};
    QList<Curve> curves;
    const QMap<QString, QList<Item>> parts = splitBy(items, *split);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        curves.append({part.key(), cohort, *part, kaplanMeier(followedOf(*part))});
    return curves;
}

} // namespace regie::insight
