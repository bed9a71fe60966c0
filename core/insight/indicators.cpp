#include "core/insight/indicators.h"

#include "core/domain/codes.h"
#include "core/insight/outcome.h"
#include "core/insight/statistics.h"

#include <algorithm>

namespace regie::insight {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *splitCodes[] = {
    "channel", "municipality", "route", "executor", "group", "week", "month", "quarter", "year"};
static_assert(std::size(splitCodes) == splitCount);

QList<double> valuesIn(const QList<Item> &items)
{
    QList<double> values;
    values.reserve(items.size());
    for (const Item &item : items)
        values.append(item.value);
    return values;
}

} // namespace

QString toCode(Split split)
{
    return QString::fromLatin1(splitCodes[static_cast<std::size_t>(split)]);
}

std::optional<Split> splitFromCode(QStringView code)
{
    for (int i = 0; i < splitCount; ++i) {
        if (code == QLatin1String(splitCodes[i]))
            return static_cast<Split>(i);
    }
    return std::nullopt;
}

QString toCode(Unit unit)
{
    switch (unit) {
    case Unit::Count:
        return u"count"_s;
    case Unit::Hours:
        return u"hours"_s;
    case Unit::Days:
        return u"days"_s;
    case Unit::Share:
        return u"share"_s;
    case Unit::Mean:
        return u"mean"_s;
    case Unit::Survival:
        return u"survival"_s;
    }
    return {};
}

Item itemOf(const CaseFacts &one, QDate on)
{
    Item item;
    item.file = one.file.id;
    item.number = one.file.number;
    item.household = one.file.household;
    item.on = on;
    item.route = one.file.route == AdviceRoute::Mda ? u"mda"_s : u"icm"_s;
    item.municipality = one.file.municipality;
    item.channel = one.file.channel ? regie::toCode(*one.file.channel) : QString();
    item.executor = one.file.executor;
    return item;
}

bool isAsked(const Item &item, const Scope &scope)
{
    return (scope.municipality.isEmpty() || scope.municipality == item.municipality) &&
           (scope.route.isEmpty() || scope.route == item.route);
}

double daysBetween(LocalDateTime from, LocalDateTime to)
{
    return static_cast<double>(from.date.daysTo(to.date));
}

Figure figureOf(Unit unit, const QList<Item> &items)
{
    Figure figure;
    figure.count = static_cast<int>(items.size());
    switch (unit) {
    case Unit::Count:
        figure.value = figure.count;
        break;
    case Unit::Hours:
    case Unit::Days:
        figure.value = quantile(valuesIn(items), .5);
        figure.p90 = quantile(valuesIn(items), .9);
        break;
    case Unit::Share:
        if (!items.isEmpty()) {
            const auto met = std::count_if(items.cbegin(), items.cend(), [](const Item &item) { return item.met; });
            figure.value = static_cast<double>(met) / figure.count;
        }
        break;
    case Unit::Mean:
        figure.value = mean(valuesIn(items));
        break;
    case Unit::Survival:
        if (!items.isEmpty())
            figure.value = survivalAt(kaplanMeier(followedOf(items)), daysInYear);
        break;
    }
    return figure;
}

QString keyOf(const Item &item, Split split)
{
    switch (split) {
    case Split::Channel:
        return item.channel;
    case Split::Municipality:
        return item.municipality;
    case Split::Route:
        return item.route;
    case Split::Executor:
        return item.executor;
    case Split::Group:
        return item.group;
    case Split::Week: {
        int year = 0;
        const int week = item.on.weekNumber(&year);
        return u"%1-W%2"_s.arg(year).arg(week, 2, 10, QLatin1Char('0'));
    }
    case Split::Month:
        return item.on.toString(u"yyyy-MM"_s);
    case Split::Quarter:
        return u"%1-Q%2"_s.arg(item.on.year()).arg((item.on.month() + 2) / 3);
    case Split::Year:
        return QString::number(item.on.year());
    }
    return {};
}

QMap<QString, QList<Item>> splitBy(const QList<Item> &items, Split split)
{
    QMap<QString, QList<Item>> parts;
    for (const Item &item : items)
        parts[keyOf(item, split)].append(item);
    return parts;
}

const Indicator *indicatorOf(QStringView id)
{
    const QList<Indicator> &all = indicators();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [id](const Indicator &one) { return id == QLatin1String(one.id); });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace regie::insight
