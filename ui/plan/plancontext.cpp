#include "ui/plan/plancontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui {

using namespace caseflow;
using namespace Qt::StringLiterals;

namespace {

struct PlanContextWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanContext)
};

const QString memberPrefix = u"member:"_s;

template <typename T, typename AnyId>
const T *withId(const QList<T> &list, AnyId id)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&id](const T &one) { return one.id == id; });
    return found != list.cend() ? &*found : nullptr;
}

} // namespace

QString PlanContext::memberName(PersonId id) const
{
    const PlanMember *found = withId(members, id);
    return found != nullptr ? found->name : PlanContextWords::tr("somebody of the family");
}

QString PlanContext::organisationName(const QString &id) const
{
    return region != nullptr ? region->organisationName(id, today) : id;
}

wording::PlanNames PlanContext::names() const
{
    return {[this](PersonId id) { return memberName(id); }, [this](const QString &id) { return organisationName(id); }};
}

QList<OrganisationChoice> PlanContext::owners() const
{
    QList<OrganisationChoice> choices;
    for (const PlanMember &member : members)
        choices.append({memberPrefix + member.id.toString(), names().owner({{}, {}, member.id})});
    return region != nullptr ? choices + organisationsOn(*region, today) : choices;
}

ActionOwner PlanContext::ownerOf(const QString &idOrWords, const QString &name) const
{
    if (idOrWords.startsWith(memberPrefix))
        return {{}, {}, PersonId::parse(idOrWords.sliced(memberPrefix.size())).value_or(PersonId())};
    for (const PlanMember &member : members) {
        if (member.name.compare(idOrWords, Qt::CaseInsensitive) == 0)
            return {{}, {}, member.id};
    }
    return {idOrWords, name, {}};
}

QString PlanContext::ownerId(const ActionOwner &owner)
{
    return owner.isFamily() ? memberPrefix + owner.member.toString() : owner.organisation;
}

const PlanGoal *PlanContext::goal(PlanGoalId id) const
{
    return withId(plan.goals, id);
}

const PlanAction *PlanContext::action(PlanActionId id) const
{
    return withId(plan.actions, id);
}

QList<PlanMember> planMembers(const QList<Person> &persons)
{
    QList<PlanMember> members;
    for (const Person &person : persons)
        members.append({person.id, person.name.full()});
    return members;
}

QList<PlanMember> planMembers(const CaseView &view)
{
    QList<Person> persons;
    for (const store::PersonRow &row : view.members)
        persons.append(row.person);
    return planMembers(persons);
}

QList<OrganisationChoice> organisationsOn(const routing::Region &region, QDate day)
{
    QList<OrganisationChoice> choices;
    for (const routing::Organisation &one : region.organisations) {
        const bool there = std::any_of(
            choices.cbegin(), choices.cend(), [&one](const OrganisationChoice &choice) { return choice.id == one.id; });
        if (!there && region.organisation(one.id, day) != nullptr)
            choices.append({one.id, region.organisationName(one.id, day)});
    }
    std::stable_sort(choices.begin(), choices.end(),
        [](const OrganisationChoice &a, const OrganisationChoice &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return choices;
}

} // namespace regie::ui
