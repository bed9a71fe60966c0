#include "core/domain/family.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>

namespace regie {

template <>
std::span<const Code<TieKind>> codesOf<TieKind>()
{
    static constexpr Code<TieKind> table[] = {{TieKind::Married, "married"}, {TieKind::Adopted, "adopted"},
        {TieKind::Twin, "twin"}, {TieKind::IdenticalTwin, "identical-twin"}, {TieKind::Violence, "violence"},
        {TieKind::Care, "care"}, {TieKind::Coalition, "coalition"}, {TieKind::Broken, "broken"}};
    return table;
}

bool isPattern(TieKind kind)
{
    switch (kind) {
    case TieKind::Married:
    case TieKind::Adopted:
    case TieKind::Twin:
    case TieKind::IdenticalTwin:
        return false;
    case TieKind::Violence:
    case TieKind::Care:
    case TieKind::Coalition:
    case TieKind::Broken:
        return true;
    }
    return false;
}

bool hasDirection(TieKind kind)
{
    switch (kind) {
    case TieKind::Married:
    case TieKind::Twin:
    case TieKind::IdenticalTwin:
    case TieKind::Coalition:
    case TieKind::Broken:
        return false;
    case TieKind::Adopted:
    case TieKind::Violence:
    case TieKind::Care:
        return true;
    }
    return false;
}

namespace {

/// The unknown come last.
qint64 dayOrder(QDate day)
{
    return day.isValid() ? day.toJulianDay() : std::numeric_limits<qint64>::max();
}

auto orderKeyOf(const FamilyMember &member)
{
    const PartialDate &born = member.life.unborn ? member.life.expected : member.person.birthDate;
    return std::tuple(member.life.unborn, dayOrder(born.earliest()), member.person.id);
}

auto orderKeyOf(const Relation &relation)
{
    return std::tuple(
        relation.from, relation.to, static_cast<int>(relation.kind), dayOrder(relation.since), relation.id);
}

auto orderKeyOf(const FamilyTie &tie)
{
    return std::tuple(tie.from, tie.to, static_cast<int>(tie.kind), dayOrder(tie.since), tie.id);
}

auto orderKeyOf(const Membership &membership)
{
    return std::tuple(membership.person, dayOrder(membership.from), membership.id);
}

template <typename T>
void sortByKey(QList<T> &list)
{
    std::sort(list.begin(), list.end(), [](const T &a, const T &b) { return orderKeyOf(a) < orderKeyOf(b); });
}

} // namespace

Family canonical(Family family)
{
    sortByKey(family.persons);
    const auto same = [](const FamilyMember &a, const FamilyMember &b) { return a.person.id == b.person.id; };
    family.persons.erase(std::unique(family.persons.begin(), family.persons.end(), same), family.persons.end());
    QSet<PersonId> there;
    for (const FamilyMember &member : std::as_const(family.persons))
        there.insert(member.person.id);
    const auto outside = [&there](const auto &one) {
        return one.from == one.to || !there.contains(one.from) || !there.contains(one.to);
    };
    family.relations.removeIf(outside);
    family.ties.removeIf(outside);
    sortByKey(family.relations);
    sortByKey(family.ties);
    std::sort(
        family.households.begin(), family.households.end(), [](const FamilyHousehold &a, const FamilyHousehold &b) {
            return std::pair(!a.ofCase, a.id) < std::pair(!b.ofCase, b.id);
        });
    for (FamilyHousehold &household : family.households) {
        household.memberships.removeIf([&there](const Membership &one) { return !there.contains(one.person); });
        sortByKey(household.memberships);
    }
    return family;
}

} // namespace regie
