#pragma once

#include "core/store/queries.h"

/// The statements that what is kept is listed by. Each list is asked once a year, on a worker; the page of a case asks
/// for one household.
namespace regie::store::queries {

#define REGIE_DOSSIERS                                                                                                 \
    "SELECT f.id AS id, f.household AS household, h.name AS household_name, f.number AS number, f.status AS status, "  \
    "f.route AS route, f.opened_at AS opened_at, f.saved_at AS saved_at, s.since AS since FROM "
#define REGIE_DOSSIER_OF "JOIN household h ON h.id = f.household LEFT JOIN case_stand s ON s.case_file = f.id "
inline constexpr char keptDossiers[] = REGIE_DOSSIERS "case_file f " REGIE_DOSSIER_OF "ORDER BY f.rid";
inline constexpr char keptDossier[] =
    REGIE_DOSSIERS "case_file f " REGIE_DOSSIER_OF "WHERE f.household = :household ORDER BY f.rid";
#undef REGIE_DOSSIER_OF
#undef REGIE_DOSSIERS
inline constexpr char keptBirthDates[] =
    "SELECT p.birth_date AS birth_date FROM membership m JOIN person p ON p.id = m.person "
    "WHERE m.household = :household AND p.birth_date <> ''";
/// Every statement of this header that reads one household, for the test that looks at their plans.
inline constexpr Named ofKept[] = {{"keptDossier", keptDossier}, {"keptBirthDates", keptBirthDates}};

} // namespace regie::store::queries
