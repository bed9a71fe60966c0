#include "ui/worklist/workfilter.h"

#include "core/casebook/workscope.h"
#include "ui/wording/workscope.h"

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
    return casebook::scopeCode(scope) + QLatin1Char(':') + shown.join(QLatin1Char(','));
}

std::optional<WorkFilter> WorkFilter::fromCode(const QString &code)
{
    const std::optional<WorkScope> whose = casebook::scopeOfCode(code.section(QLatin1Char(':'), 0, 0));
    if (!whose || !code.contains(QLatin1Char(':')))
        return std::nullopt;
    QStringList shown = code.section(QLatin1Char(':'), 1).split(QLatin1Char(','), Qt::SkipEmptyParts);
    WorkFilter filter{*whose, {}};
    for (const auto &[group, name] : groupCodes) {
        if (shown.removeAll(QLatin1String(name)) == 0)
            filter.hidden.insert(group);
    }
    return shown.isEmpty() ? std::optional(filter) : std::nullopt;
}

QString filterName(const WorkFilter &filter)
{
    if (filter.hidden.isEmpty())
        return wording::text(filter.scope);
    QStringList shown;
    for (const auto &[group, code] : groupCodes) {
        if (filter.shows(group))
            shown.append(groupName(group));
    }
    return WorkFilters::tr("%1: %2").arg(
        wording::text(filter.scope), shown.isEmpty() ? WorkFilters::tr("nothing") : shown.join(QStringLiteral(", ")));
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
