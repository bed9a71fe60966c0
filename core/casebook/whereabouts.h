#pragma once

#include "core/casebook/casebook.h"

namespace regie::casebook {

/// The reason in the log of who asked to see a secret address (with Action::ReadPerson, about the case).
inline constexpr QLatin1String secretAddressAsked("secret address");

/// The secret addresses where @p person lives today, or the dwelling of the household when @p person is null, for
/// showing them on asking (SECURITY.md, T9). That somebody asked stands in the log before anything is read. Ready on
/// another thread (use `whenDone`), cancelled when the vault closes first. NoRight for a role that may not read where
/// somebody is hidden, ReasonMissing for a case outside own work, NotFound when she is not in this household or nothing
/// of her is secret.
[[nodiscard]] QFuture<Result<QList<Address>>> secretAddressesLater(
    Casebook &casebook, const CaseFile &file, PersonId person);

} // namespace regie::casebook
