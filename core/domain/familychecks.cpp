#include "core/domain/familychecks.h"

#include <algorithm>

namespace regie {

namespace {

constexpr int youngestParent = 12; // years; younger is more often a wrong date than a child of a child

const FamilyMember *memberOf(const Family &family, PersonId id)
{
    const auto found = std::find_if(
        family.persons.cbegin(), family.persons.cend(), [id](const FamilyMember &one) { return one.person.id == id; });
    return found == family.persons.cend() ? nullptr : &*found;
}

bool endsBeforeItBegins(QDate since, QDate until)
{
    return since.isValid() && until.isValid() && until < since;
}

bool timesOverlap(QDate sinceA, QDate untilA, QDate sinceB, QDate untilB)
{
    return (!sinceA.isValid() || !untilB.isValid() || sinceA <= untilB) &&
           (!sinceB.isValid() || !untilA.isValid() || sinceB <= untilA);
}

/// Parent and child of a relation that says so; with a bond of blood or only of care.
struct ParentLine
{
    PersonId parent = {};
    PersonId child = {};
    bool birth = true;
};

std::optional<ParentLine> parentLineOf(const Relation &relation)
{
    switch (relation.kind) {
    case RelationKind::Parent:
        return ParentLine{relation.from, relation.to, true};
    case RelationKind::Child:
        return ParentLine{relation.to, relation.from, true};
    case RelationKind::FosterParent:
    case RelationKind::StepParent:
        return ParentLine{relation.from, relation.to, false};
    case RelationKind::FosterChild:
    case RelationKind::StepChild:
        return ParentLine{relation.to, relation.from, false};
    case RelationKind::Partner:
    case RelationKind::ExPartner:
    case RelationKind::Sibling:
    case RelationKind::Grandparent:
    case RelationKind::Grandchild:
    case RelationKind::Other:
        return std::nullopt;
    }
    return std::nullopt;
}

/// Whether @p elder is a forebear of @p of, by the relations of @p family beside the one with identity @p but.
bool isForebearOf(const Family &family, PersonId elder, PersonId of, RelationId but)
{
    QList<PersonId> seen{of};
    for (qsizetype next = 0; next < seen.size(); ++next) {
        for (const Relation &relation : family.relations) {
            const std::optional<ParentLine> line = relation.id == but ? std::nullopt : parentLineOf(relation);
            if (!line || line->child != seen.at(next) || seen.contains(line->parent))
                continue;
            if (line->parent == elder)
                return true;
            seen.append(line->parent);
        }
    }
    return false;
}

void checkAges(const Family &family, const ParentLine &line, QList<FamilyProblem> &problems)
{
    const FamilyMember *parent = memberOf(family, line.parent);
    const FamilyMember *child = memberOf(family, line.child);
    if (!parent || !child)
        return;
    if (parent->life.unborn)
        problems.append({FamilyProblemKind::UnbornParent, true, line.parent, line.child});
    const PartialDate &born = child->life.unborn ? child->life.expected : child->person.birthDate;
    const PartialDate &elder = parent->person.birthDate;
    if (born.isUnknown() || elder.isUnknown())
        return;
    if (born.latest() <= elder.earliest())
        problems.append({FamilyProblemKind::ChildOlderThanParent, line.birth, line.child, line.parent});
    else if (line.birth && born.latest() < elder.earliest().addYears(youngestParent))
        problems.append({FamilyProblemKind::ParentTooYoung, false, line.child, line.parent});
}

/// The same two, whichever side it is told from.
bool saysTheSame(const Relation &a, const Relation &b)
{
    return (a.from == b.from && a.to == b.to && a.kind == b.kind) ||
           (a.from == b.to && a.to == b.from && a.kind == inverse(b.kind));
}

bool isCouple(RelationKind kind)
{
    return kind == RelationKind::Partner || kind == RelationKind::ExPartner;
}

bool sameTwo(const Relation &a, const Relation &b)
{
    return (a.from == b.from && a.to == b.to) || (a.from == b.to && a.to == b.from);
}

void checkAgainst(const Relation &relation, const Relation &there, QList<FamilyProblem> &problems)
{
    if (there.id == relation.id || !sameTwo(there, relation))
        return;
    const bool sameTime = timesOverlap(there.since, there.until, relation.since, relation.until);
    if (saysTheSame(there, relation) && sameTime)
        problems.append({FamilyProblemKind::SaidAlready, true, relation.from, relation.to});
    if (isCouple(there.kind) && isCouple(relation.kind) && there.kind != relation.kind && sameTime)
        problems.append({FamilyProblemKind::TogetherAndApart, true, relation.from, relation.to});
}

void worstFirst(QList<FamilyProblem> &problems)
{
    std::stable_sort(problems.begin(), problems.end(),
        [](const FamilyProblem &a, const FamilyProblem &b) { return a.refused && !b.refused; });
}

} // namespace

QList<FamilyProblem> problemsOf(const Family &family, const Relation &relation)
{
    QList<FamilyProblem> problems;
    if (relation.from == relation.to)
        return {{FamilyProblemKind::WithHerself, true, relation.from, {}}};
    if (endsBeforeItBegins(relation.since, relation.until))
        problems.append({FamilyProblemKind::EndBeforeBegin, true, relation.from, relation.to});
    if (const std::optional<ParentLine> line = parentLineOf(relation)) {
        checkAges(family, *line, problems);
        if (isForebearOf(family, line->child, line->parent, relation.id))
            problems.append({FamilyProblemKind::CircleOfParents, true, line->child, line->parent});
    }
    for (const PersonId id : {relation.from, relation.to}) {
        const FamilyMember *member = memberOf(family, id);
        if (isCouple(relation.kind) && member && member->life.unborn)
            problems.append(
                {FamilyProblemKind::UnbornParent, true, id, id == relation.from ? relation.to : relation.from});
    }
    for (const Relation &there : family.relations)
        checkAgainst(relation, there, problems);
    worstFirst(problems);
    return problems;
}

QList<FamilyProblem> problemsOf(const Family &family, const FamilyTie &tie)
{
    QList<FamilyProblem> problems;
    if (tie.from == tie.to)
        return {{FamilyProblemKind::WithHerself, true, tie.from, {}}};
    if (endsBeforeItBegins(tie.since, tie.until))
        problems.append({FamilyProblemKind::EndBeforeBegin, true, tie.from, tie.to});
    if (tie.kind == TieKind::Adopted) {
        checkAges(family, {tie.from, tie.to, false}, problems);
        if (isForebearOf(family, tie.to, tie.from, {}))
            problems.append({FamilyProblemKind::CircleOfParents, true, tie.to, tie.from});
    }
    for (const FamilyTie &there : family.ties) {
        const bool same = there.from == tie.from && there.to == tie.to;
        const bool turned = !hasDirection(tie.kind) && there.from == tie.to && there.to == tie.from;
        if (there.id != tie.id && there.kind == tie.kind && there.orders == 0 && (same || turned) &&
            timesOverlap(there.since, there.until, tie.since, tie.until))
            problems.append({FamilyProblemKind::SaidAlready, true, tie.from, tie.to});
    }
    worstFirst(problems);
    return problems;
}

QList<FamilyProblem> problemsOf(const Family &family, const LifeFacts &life)
{
    QList<FamilyProblem> problems;
    const FamilyMember *member = memberOf(family, life.person);
    if (!member)
        return problems;
    const PartialDate &born = member->person.birthDate;
    if (life.unborn && !born.isUnknown())
        problems.append({FamilyProblemKind::UnbornWithBirthDate, true, life.person, {}});
    if (life.deceased && !life.died.isUnknown() && !born.isUnknown() && life.died.latest() < born.earliest())
        problems.append({FamilyProblemKind::DiedBeforeBorn, true, life.person, {}});
    for (const Relation &relation : family.relations) {
        const std::optional<ParentLine> line = parentLineOf(relation);
        const bool couple = isCouple(relation.kind) && (relation.from == life.person || relation.to == life.person);
        if (life.unborn && (couple || (line && line->parent == life.person)))
            problems.append({FamilyProblemKind::UnbornParent, true, life.person,
                relation.from == life.person ? relation.to : relation.from});
    }
    return problems;
}

QList<FamilyProblem> problemsOf(const Family &family, const Membership &membership)
{
    QList<FamilyProblem> problems;
    if (endsBeforeItBegins(membership.from, membership.until))
        problems.append({FamilyProblemKind::EndBeforeBegin, true, membership.person, {}});
    for (const FamilyHousehold &household : family.households) {
        for (const Membership &there : household.memberships) {
            if (there.id == membership.id || there.person != membership.person ||
                !timesOverlap(there.from, there.until, membership.from, membership.until))
                continue;
            if (household.id == membership.household)
                problems.append({FamilyProblemKind::SaidAlready, true, membership.person, {}});
            else if (there.livesIn && membership.livesIn)
                problems.append({FamilyProblemKind::TwoMainResidences, false, membership.person, {}});
        }
    }
    worstFirst(problems);
    return problems;
}

QList<HouseholdId> residencesOn(const Family &family, PersonId person, QDate day)
{
    QList<HouseholdId> homes;
    for (const FamilyHousehold &household : family.households) {
        if (std::any_of(household.memberships.cbegin(), household.memberships.cend(),
                [&](const Membership &one) { return one.person == person && one.livesIn && one.holdsOn(day); }))
            homes.append(household.id);
    }
    return homes;
}

} // namespace regie
