#include "core/privacy/rights.h"

#include <array>

namespace regie::privacy {

namespace {

constexpr Classes withoutReporter = allClasses & ~bitOf(DataClass::Reporter);
constexpr Classes withoutWhere = withoutReporter & ~bitOf(DataClass::Location);

/// One line of the table.
struct Line
{
    std::array<Classes, deedCount> classes; ///< Read, Write, Disclose
    std::array<bool, dutyCount> duties;     ///< ReadLog, ManageUsers
};

// Who reported stays with those who take calls and reports; where somebody is hidden with those who work on the case.
constexpr std::array<Line, roleCount> table{{
    {{allClasses, allClasses, allClasses}, {true, true}},               // Everything
    {{allClasses, allClasses, allClasses}, {false, false}},             // ThvCoordinator
    {{allClasses, allClasses, withoutReporter}, {false, false}},        // IcmLead
    {{allClasses, allClasses, withoutReporter}, {false, false}},        // ProcessDirector
    {{withoutReporter, withoutReporter, withoutWhere}, {false, false}}, // IcmCoordinator
    {{withoutWhere, 0, 0}, {false, false}},                             // Consultant
    {{0, 0, 0}, {true, false}},                                         // PrivacyOfficer
    {{0, 0, 0}, {false, true}},                                         // Administrator
}};

const Line &lineOf(Role role)
{
    return table.at(static_cast<std::size_t>(role));
}

} // namespace

Classes classesFor(Role role, Deed deed)
{
    return lineOf(role).classes.at(static_cast<std::size_t>(deed));
}

bool may(Role role, Deed deed, DataClass dataClass)
{
    return mayAll(role, deed, bitOf(dataClass));
}

bool mayAll(Role role, Deed deed, Classes classes)
{
    return (classesFor(role, deed) & classes) == classes;
}

bool may(Role role, Duty duty)
{
    return lineOf(role).duties.at(static_cast<std::size_t>(duty));
}

bool seesCases(Role role)
{
    return classesFor(role, Deed::Read) != 0;
}

QList<Role> allRoles()
{
    QList<Role> roles;
    for (int role = 0; role < roleCount; ++role)
        roles.append(static_cast<Role>(role));
    return roles;
}

} // namespace regie::privacy
