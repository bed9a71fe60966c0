#pragma once

#include "core/domain/role.h"
#include "core/privacy/dataclass.h"

#include <QList>

namespace regie::privacy {

/// What can be done with data of a class.
enum class Deed { Read, Write, Disclose };
inline constexpr int deedCount = 3;
/// What can be done with the vault as a whole.
enum class Duty {
    ReadLog,    ///< the log of all that was done, and what in it asks for a second look
    ManageUsers ///< users, roles, their keys and the recovery key, and what is kept from whom
};
inline constexpr int dutyCount = 2;
inline constexpr int dataClassCount = 7;

/// Classes of data, as bits.
using Classes = unsigned;
inline constexpr Classes allClasses = (1U << dataClassCount) - 1;
[[nodiscard]] constexpr Classes bitOf(DataClass dataClass)
{
    return 1U << static_cast<unsigned>(dataClass);
}

/// The one table of rights: with which classes of data @p role may do @p deed. Of a Location only what is secret is
/// kept from who may not read it: where a household lives is what its case is about.
[[nodiscard]] Classes classesFor(Role role, Deed deed);
[[nodiscard]] bool may(Role role, Deed deed, DataClass dataClass);
/// Whether @p role may do @p deed with all of @p classes.
[[nodiscard]] bool mayAll(Role role, Deed deed, Classes classes);
[[nodiscard]] bool may(Role role, Duty duty);
/// Whether @p role sees cases at all.
[[nodiscard]] bool seesCases(Role role);

/// Every role, in the order of the enum.
[[nodiscard]] QList<Role> allRoles();

} // namespace regie::privacy
