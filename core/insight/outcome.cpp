#include "core/insight/outcome.h"

#include <algorithm>

namespace regie::insight {

namespace {

/// The start of a household, with what the list says of it.
using Starts = QHash<HouseholdId, Item>;

void keepFirst(Starts &starts, const Item &item)
{
    const auto found = starts.find(item.household);
    if (found == starts.end())
        starts.insert(item.household, item);
    else if (item.on < found->on)
        *found = item;
}

/// The first acceptance of every household.
Starts acceptances(const RegionFacts &facts)
{
    Starts starts;
    for (const CaseFacts &one : facts.cases) {
        for (const RouteFacts &route : one.routes) {
            if (!route.accepted)
                continue;
            Item item = itemOf(one, route.accepted->date);
            item.route = route.flow;
            keepFirst(starts, item);
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
            keepFirst(starts, itemOf(one, one.file.openedAt.date));
    }
    return starts;
}

QList<Item> inScope(const Starts &starts, const Scope &scope)
{
    QList<Item> items;
    for (const Item &item : starts) {
        if (scope.holds(item.on) && isAsked(item, scope))
            items.append(item);
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

/// The same for one household: of a destroyed case nothing is known after that day.
QDate lastDayOf(const RegionFacts &facts, const Scope &scope, HouseholdId household)
{
    const QDate last = lastDay(facts, scope);
    const auto known = facts.events.constFind(household);
    return known != facts.events.cend() && known->until.isValid() ? std::min(last, known->until) : last;
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
    items.removeIf([&](const Item &item) { return lastDayOf(facts, scope, item.household) < item.on; });
    for (Item &item : items) {
        const QDate last = lastDayOf(facts, scope, item.household);
        const HouseholdEvents events = facts.events.value(item.household);
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
    items.removeIf(
        [&](const Item &item) { return lastDayOf(facts, scope, item.household) < item.on.addDays(daysInYear); });
    for (Item &item : items) {
        const HouseholdEvents events = facts.events.value(item.household);
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
