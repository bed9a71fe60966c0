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
inline constexpr char keptAssessments[] =
    "SELECT a.household AS household, h.name AS household_name, max(a.reference_date) AS on_day, "
    "min(a.reference_date) AS first_day FROM assessment a JOIN household h ON h.id = a.household "
    "WHERE NOT EXISTS(SELECT 1 FROM case_file f WHERE f.household = a.household) GROUP BY a.household "
    "ORDER BY min(a.rid)";
/// Events before a day; what concerns an order goes with it.
inline constexpr char keptOrders[] = "SELECT o.id AS id, o.imposed_at AS at, o.number AS number FROM barring_order o "
                                     "WHERE o.concerns IS NULL AND o.imposed_at < :before ORDER BY o.imposed_at";
inline constexpr char keptReports[] = "SELECT r.id AS id, r.received_on AS at, r.number AS number FROM vt_report r "
                                      "WHERE r.received_on < :before ORDER BY r.received_on";
/// The households whose members such an event names, or that it was linked to by hand or by a step of a case, and
/// whether they have a case.
#define REGIE_EVENT_HOUSEHOLDS(event, day)                                                                             \
    "SELECT m." event " AS id, s.household AS household, EXISTS(SELECT 1 FROM case_file f WHERE f.household = "        \
    "s.household) AS dossier FROM " event " x JOIN mention m ON m." event " = x.id JOIN person_link l "                \
    "ON l.mention = m.id AND l.state <> 'rejected' JOIN membership s ON s.person = l.person WHERE x." day              \
    " < :before UNION SELECT e." event ", e.household, EXISTS(SELECT 1 FROM case_file f WHERE f.household = "          \
    "e.household) FROM " event " x JOIN event_household e ON e." event " = x.id WHERE x." day " < :before"
inline constexpr char keptOrderHouseholds[] = REGIE_EVENT_HOUSEHOLDS(
    "barring_order", "imposed_at") " UNION SELECT e.barring_order, f.household, 1 FROM flow_event e JOIN case_file f "
                                   "ON f.id = e.case_file JOIN barring_order x ON x.id = e.barring_order "
                                   "WHERE x.imposed_at < :before";
inline constexpr char keptReportHouseholds[] = REGIE_EVENT_HOUSEHOLDS("vt_report", "received_on");
#undef REGIE_EVENT_HOUSEHOLDS
inline constexpr char keptChoices[] = "SELECT * FROM retention_choice WHERE lifted_at IS NULL ORDER BY rid";
inline constexpr char keptChoicesOf[] =
    "SELECT * FROM retention_choice WHERE subject = :subject AND lifted_at IS NULL ORDER BY rid";
inline constexpr char keptDestructions[] =
    "SELECT d.*, u.name AS proposed_by_name FROM destruction d LEFT JOIN user_account u ON u.id = d.proposed_by "
    "ORDER BY d.rid DESC";
inline constexpr char keptUsers[] = "SELECT count(*) AS n FROM user_account u WHERE NOT EXISTS(SELECT 1 "
                                    "FROM user_access a WHERE a.user_account = u.id AND a.ended_at IS NOT NULL)";
inline constexpr char lastMoments[] = "SELECT at, action FROM audit ORDER BY seq DESC";
/// Every statement of this header that reads one household, for the test that looks at their plans.
inline constexpr Named ofKept[] = {
    {"keptDossier", keptDossier}, {"keptBirthDates", keptBirthDates}, {"keptChoicesOf", keptChoicesOf}};

} // namespace regie::store::queries
