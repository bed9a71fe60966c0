#include "core/casebook/names.h"

#include <algorithm>

namespace regie::casebook {

namespace {

/// Whose names a household goes by.
bool namesTheHousehold(EventRole role)
{
    switch (role) {
    case EventRole::PutOut:
    case EventRole::Stayed:
    case EventRole::Suspected:
    case EventRole::Victim:
    case EventRole::Both:
        return true;
    case EventRole::Child:
    case EventRole::Witness:
    case EventRole::Reporter:
    case EventRole::Other:
        return false;
    }
    return false;
}

QList<PersonName> namesOf(const Intake &intake, bool leadingOnly)
{
    QList<PersonName> names;
    for (const IntakePerson &person : intake.persons) {
        const PersonName name = nameOf(person.mention);
        const bool fits =
            person.inHousehold && !name.isEmpty() && (!leadingOnly || namesTheHousehold(person.mention.role));
        const bool known = std::any_of(names.cbegin(), names.cend(),
            [&](const PersonName &other) { return other.family().compare(name.family(), Qt::CaseInsensitive) == 0; });
        if (fits && !known)
            names.append(name);
    }
    return names;
}

} // namespace

PersonName nameOf(const Mention &mention)
{
    return mention.name.isEmpty() ? PersonName::split(mention.asWritten) : mention.name;
}

QString householdName(const Intake &intake)
{
    if (!intake.householdName.isEmpty())
        return intake.householdName;
    QList<PersonName> names = namesOf(intake, true);
    if (names.isEmpty())
        names = namesOf(intake, false);
    names = names.mid(0, 2);
    std::stable_sort(names.begin(), names.end(), [](const PersonName &a, const PersonName &b) {
        const QString &left = a.surname.isEmpty() ? a.given : a.surname;
        const QString &right = b.surname.isEmpty() ? b.given : b.surname;
        return left.compare(right, Qt::CaseInsensitive) < 0;
    });
    QStringList families;
    for (const PersonName &name : std::as_const(names))
        families.append(name.family());
    return families.join(QStringLiteral(" – "));
}

} // namespace regie::casebook
