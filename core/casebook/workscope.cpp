#include "core/casebook/workscope.h"

#include <algorithm>
#include <array>
#include <utility>

namespace regie::casebook {

namespace {

QList<store::User> teamOf(const QList<store::User> &users, const store::User &user)
{
    QList<store::User> team;
    std::copy_if(users.cbegin(), users.cend(), std::back_inserter(team), [&user](const store::User &one) {
        return one.id == user.id || (!user.organisation.isEmpty() && one.organisation == user.organisation);
    });
    return team;
}

QString organisationNamed(const routing::Region &region, const QString &name)
{
    const auto found = std::find_if(
        region.organisations.cbegin(), region.organisations.cend(), [&name](const routing::Organisation &one) {
            return !name.isEmpty() && (one.name.compare(name, Qt::CaseInsensitive) == 0 ||
                                          one.shortName.compare(name, Qt::CaseInsensitive) == 0);
        });
    return found == region.organisations.cend() ? QString() : found->id;
}

constexpr std::array<std::pair<WorkScope, const char *>, 3> scopeCodes = {
    {{WorkScope::All, "all"}, {WorkScope::Team, "team"}, {WorkScope::Mine, "mine"}}};

} // namespace

QString scopeCode(WorkScope scope)
{
    const auto *found =
        std::find_if(scopeCodes.cbegin(), scopeCodes.cend(), [scope](const auto &one) { return one.first == scope; });
    return QLatin1String(found->second);
}

std::optional<WorkScope> scopeOfCode(const QString &code)
{
    const auto *found = std::find_if(
        scopeCodes.cbegin(), scopeCodes.cend(), [&code](const auto &one) { return code == QLatin1String(one.second); });
    return found == scopeCodes.cend() ? std::nullopt : std::optional(found->first);
}

Result<WorkHands> handsOf(
    const store::Reader &reader, const store::WorkReader &work, const routing::Region &region, const Asker &asker)
{
    using Kind = store::WorkFilter::Kind;
    switch (asker.scope) {
    case WorkScope::All:
        return WorkHands{{Kind::All, {}, {}}, {asker.user}};
    case WorkScope::Mine:
        return WorkHands{{Kind::Few, {asker.user.name}, {}}, {asker.user}};
    case WorkScope::Team:
        break;
    }
    const auto users = reader.users(asker.viewer);
    if (!users)
        return tl::unexpected(users.error());
    WorkHands hands{{}, teamOf(*users, asker.user)};
    QStringList names{QString()};
    for (const store::User &one : std::as_const(hands.team))
        names.append(one.name);
    hands.filter = {Kind::Hands, names, organisationNamed(region, asker.user.organisation)};
    const auto few = work.isFew(asker.viewer, hands.filter);
    if (!few)
        return tl::unexpected(few.error());
    if (*few)
        hands.filter.kind = Kind::Few;
    return hands;
}

} // namespace regie::casebook
