#include "ui/worklist/workfilter.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

namespace regie::ui {

namespace {

struct WorkFilters
{
    Q_DECLARE_TR_FUNCTIONS(WorkFilters)
};

constexpr auto filterKey = "worklist/filter";

constexpr std::array<std::pair<WorkScope, const char *>, 3> scopeCodes = {
    {{WorkScope::All, "all"}, {WorkScope::Team, "team"}, {WorkScope::Mine, "mine"}}};
constexpr std::array<std::pair<WorkGroup, const char *>, workGroupCount> groupCodes = {
    {{WorkGroup::NewOrders, "orders"}, {WorkGroup::Overdue, "overdue"}, {WorkGroup::Coming, "coming"},
        {WorkGroup::Waiting, "waiting"}, {WorkGroup::WithoutDuo, "no-duo"}, {WorkGroup::Reviews, "reviews"},
        {WorkGroup::Woken, "woken"}, {WorkGroup::WhoIsWho, "who-is-who"}, {WorkGroup::Drafts, "drafts"}}};

bool keepsFilters()
{
    return !QCoreApplication::organizationName().isEmpty();
}

} // namespace

QString WorkFilter::toCode() const
{
    QStringList shown;
    for (const auto &[group, code] : groupCodes) {
        if (shows(group))
            shown.append(QLatin1String(code));
    }
    const auto *found =
        std::find_if(scopeCodes.cbegin(), scopeCodes.cend(), [this](const auto &one) { return one.first == scope; });
    return QLatin1String(found->second) + QLatin1Char(':') + shown.join(QLatin1Char(','));
}

std::optional<WorkFilter> WorkFilter::fromCode(const QString &code)
{
    const QString whose = code.section(QLatin1Char(':'), 0, 0);
    const auto *found = std::find_if(scopeCodes.cbegin(), scopeCodes.cend(),
        [&whose](const auto &one) { return whose == QLatin1String(one.second); });
    if (found == scopeCodes.cend() || !code.contains(QLatin1Char(':')))
        return std::nullopt;
    QStringList shown = code.section(QLatin1Char(':'), 1).split(QLatin1Char(','), Qt::SkipEmptyParts);
    WorkFilter filter{found->first, {}};
    for (const auto &[group, name] : groupCodes) {
        if (shown.removeAll(QLatin1String(name)) == 0)
            filter.hidden.insert(group);
    }
    return shown.isEmpty() ? std::optional(filter) : std::nullopt;
}

QString scopeName(WorkScope scope)
{
    switch (scope) {
    case WorkScope::All:
        return WorkFilters::tr("Everything");
    case WorkScope::Team:
        return WorkFilters::tr("My team");
    case WorkScope::Mine:
        return WorkFilters::tr("Mine");
    }
    return {};
}

QString filterName(const WorkFilter &filter)
{
    if (filter.hidden.isEmpty())
        return scopeName(filter.scope);
    QStringList shown;
    for (const auto &[group, code] : groupCodes) {
        if (filter.shows(group))
            shown.append(groupName(group));
    }
    return WorkFilters::tr("%1: %2").arg(
        scopeName(filter.scope), shown.isEmpty() ? WorkFilters::tr("nothing") : shown.join(QStringLiteral(", ")));
}

WorkFilter keptFilter()
{
    if (!keepsFilters())
        return {};
    return WorkFilter::fromCode(QSettings().value(QLatin1String(filterKey)).toString()).value_or(WorkFilter{});
}

void keepFilter(const WorkFilter &filter)
{
    if (keepsFilters())
        QSettings().setValue(QLatin1String(filterKey), filter.toCode());
}

} // namespace regie::ui
