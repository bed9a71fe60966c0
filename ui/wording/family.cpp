#include "ui/wording/family.h"

#include "ui/wording/genogram.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::wording {

namespace {

struct FamilyWords
{
    Q_DECLARE_TR_FUNCTIONS(FamilyWords)
};

} // namespace

QString text(NetworkKind kind)
{
    switch (kind) {
    case NetworkKind::Neighbour:
        return FamilyWords::tr("Neighbour");
    case NetworkKind::Friend:
        return FamilyWords::tr("Friend");
    case NetworkKind::Relative:
        return FamilyWords::tr("Relative");
    case NetworkKind::Faith:
        return FamilyWords::tr("Community of faith");
    case NetworkKind::School:
        return FamilyWords::tr("School or day care");
    case NetworkKind::Work:
        return FamilyWords::tr("Work");
    case NetworkKind::Club:
        return FamilyWords::tr("Club");
    case NetworkKind::Professional:
        return FamilyWords::tr("Professional");
    case NetworkKind::Other:
        return FamilyWords::tr("Other");
    }
    return {};
}

QString text(ShieldedKind kind)
{
    switch (kind) {
    case ShieldedKind::Phone:
        return FamilyWords::tr("Telephone");
    case ShieldedKind::School:
        return FamilyWords::tr("School");
    case ShieldedKind::Work:
        return FamilyWords::tr("Work");
    case ShieldedKind::Care:
        return FamilyWords::tr("Care or treatment");
    case ShieldedKind::Shelter:
        return FamilyWords::tr("Shelter");
    case ShieldedKind::Other:
        return FamilyWords::tr("Other");
    }
    return {};
}

QString nameIn(const Family &family, PersonId person)
{
    const auto found = std::find_if(family.persons.cbegin(), family.persons.cend(),
        [person](const FamilyMember &one) { return one.person.id == person; });
    return found == family.persons.cend() ? FamilyWords::tr("this person") : memberName(*found);
}

QString text(const FamilyProblem &problem, const Family &family)
{
    const QString person = nameIn(family, problem.person);
    const QString other = nameIn(family, problem.other);
    switch (problem.kind) {
    case FamilyProblemKind::WithHerself:
        return FamilyWords::tr("Choose two different persons.");
    case FamilyProblemKind::ChildOlderThanParent:
        return problem.refused ? FamilyWords::tr("%1 is not younger than %2, and cannot be a child.").arg(person, other)
                               : FamilyWords::tr("%1 is not younger than %2. Is that right?").arg(person, other);
    case FamilyProblemKind::ParentTooYoung:
        return FamilyWords::tr("%2 would have been under 12 when %1 was born. Is that right?").arg(person, other);
    case FamilyProblemKind::CircleOfParents:
        return FamilyWords::tr("%1 is a forebear of %2 already, and cannot be a child as well.").arg(person, other);
    case FamilyProblemKind::SaidAlready:
        return FamilyWords::tr("This is recorded already.");
    case FamilyProblemKind::TogetherAndApart:
        return FamilyWords::tr("%1 and %2 are recorded as a couple and as apart at one time. Fill in since when.")
            .arg(person, other);
    case FamilyProblemKind::EndBeforeBegin:
        return FamilyWords::tr("This is before it began.");
    case FamilyProblemKind::DiedBeforeBorn:
        return FamilyWords::tr("This is before the date of birth of %1.").arg(person);
    case FamilyProblemKind::UnbornWithBirthDate:
        return FamilyWords::tr("%1 has a date of birth, and cannot be unborn.").arg(person);
    case FamilyProblemKind::UnbornParent:
        return FamilyWords::tr("An unborn child cannot be a parent or partner.");
    case FamilyProblemKind::TwoMainResidences:
        return FamilyWords::tr("%1 lives in another household too at that time. Is it shared residence?").arg(person);
    }
    return {};
}

QString tieText(TieKind kind, const QString &from, const QString &to)
{
    switch (kind) {
    case TieKind::Violence:
        return FamilyWords::tr("Violence by %1 against %2").arg(from, to);
    case TieKind::Care:
        return FamilyWords::tr("Care by %1 for %2").arg(from, to);
    case TieKind::Coalition:
        return FamilyWords::tr("Coalition of %1 and %2").arg(from, to);
    case TieKind::Broken:
        return FamilyWords::tr("Broken contact of %1 and %2").arg(from, to);
    case TieKind::Married:
        return FamilyWords::tr("%1 and %2 are married").arg(from, to);
    case TieKind::Adopted:
        return FamilyWords::tr("%1 adopted %2").arg(from, to);
    case TieKind::Twin:
        return FamilyWords::tr("%1 and %2 are twins").arg(from, to);
    case TieKind::IdenticalTwin:
        return FamilyWords::tr("%1 and %2 are identical twins").arg(from, to);
    }
    return {};
}

QString tieText(const FamilyTie &tie, const Family &family)
{
    return tieText(tie.kind, nameIn(family, tie.from), nameIn(family, tie.to));
}

QString keptFromText(const QList<PersonId> &from, const Family &family)
{
    if (from.isEmpty())
        return FamilyWords::tr("everybody outside the coordination");
    QStringList names;
    for (const PersonId &person : from)
        names.append(nameIn(family, person));
    return names.join(QStringLiteral(", "));
}

QString removedText(const RemovedView &removed)
{
    const QString person = removed.person.isEmpty() ? FamilyWords::tr("this person") : removed.person;
    const QString other = removed.other.isEmpty() ? FamilyWords::tr("this person") : removed.other;
    const QString &code = removed.what.code;
    switch (removed.what.kind) {
    case store::RemovedKind::Relation:
        return relationText(person, fromCode<RelationKind>(code).value_or(RelationKind::Other), other);
    case store::RemovedKind::Tie:
        return tieText(fromCode<TieKind>(code).value_or(TieKind::Care), person, other);
    case store::RemovedKind::Residence:
        return FamilyWords::tr("%1 lives in or belongs to %2").arg(person, removed.household);
    case store::RemovedKind::Contact:
        return FamilyWords::tr("Network: %1, %2")
            .arg(removed.what.name, text(fromCode<NetworkKind>(code).value_or(NetworkKind::Other)).toLower());
    case store::RemovedKind::Shield: // what it is stays where it is looked up: a list is looked at by more eyes
        return FamilyWords::tr("Shielded: %1 of %2")
            .arg(text(fromCode<ShieldedKind>(code).value_or(ShieldedKind::Other)).toLower(), person);
    }
    return {};
}

} // namespace regie::wording
