#pragma once

#include "core/privacy/leakguard.h"
#include "core/privacy/redaction.h"
#include "core/report/casefacts.h"
#include "core/routing/region.h"

/// What may not be found out through a report on one household, by whom it goes to.
namespace regie::report {

/// Everything secret that the intake knows of, wherever it stands; for others also numbers nobody may call. With
/// @p member also what is kept from that person, secret or not.
[[nodiscard]] privacy::Shield shieldOf(const IntakeAdviceFacts &facts, bool outward, PersonId member = {});

/// The same for searching the finished text, misspelt too, with the reporter and, in an inzage, everybody else.
[[nodiscard]] privacy::LeakGuard guardOf(
    const CaseFacts &facts, const routing::Region &region, const privacy::Profile &profile, PersonId member);

} // namespace regie::report
