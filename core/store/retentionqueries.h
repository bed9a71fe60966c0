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
/// Rows that an undoing took away and that no later action gave back, as the history holds them. A case that was made
/// and taken back leaves nothing else.
inline constexpr char withdrawnRows[] =
    "SELECT u.seq AS seq, h.tbl AS tbl, h.row AS row, h.old_values AS old_values FROM history h "
    "CROSS JOIN undone u ON u.seq = h.seq "
    "WHERE h.seq = (SELECT max(i.seq) FROM audit_item i WHERE i.tbl = h.tbl AND i.row = h.row) "
    "AND (SELECT length(i.hash) FROM audit_item i WHERE i.tbl = h.tbl AND i.row = h.row "
    "ORDER BY i.seq DESC, i.rid DESC LIMIT 1) = 0 ORDER BY h.rid";
inline constexpr char undoings[] =
    "SELECT u.seq AS seq, a.action_id AS action_id, a.at AS at, b.object_number AS number FROM undone u "
    "JOIN audit a ON a.seq = u.seq JOIN audit b ON b.seq = u.undone_seq";
/// Somebody of a household that was dealt with in a case or intake, or was named in an event.
#define REGIE_SPOKEN(person)                                                                                           \
    "(EXISTS(SELECT 1 FROM person_link l WHERE l.person = " person " AND l.state <> 'rejected') OR EXISTS(SELECT 1 "   \
    "FROM membership t WHERE t.person = " person " AND (EXISTS(SELECT 1 FROM case_file WHERE household = t.household)" \
    " OR EXISTS(SELECT 1 FROM intake WHERE household = t.household) OR EXISTS(SELECT 1 FROM assessment "               \
    "WHERE household = t.household) OR EXISTS(SELECT 1 FROM event_household WHERE household = t.household))))"
#define REGIE_TIED_BY(table, from, to, person)                                                                         \
    "EXISTS(SELECT 1 FROM " table " r WHERE r." from " = " person " AND " REGIE_SPOKEN("r." to) ")"
#define REGIE_RELATED(person)                                                                                          \
    "(" REGIE_TIED_BY("relation", "from_person", "to_person", person) " OR " REGIE_TIED_BY(                            \
        "relation", "to_person", "from_person", person) " OR " REGIE_TIED_BY("family_tie", "from_person", "to_person", \
        person) " OR " REGIE_TIED_BY("family_tie", "to_person", "from_person", person) ")"
/// A household that was found to be another one goes with that.
inline constexpr char looseHouseholds[] =
    "SELECT h.id AS household, h.name AS name, max(h.saved_at, coalesce((SELECT max(p.saved_at) FROM membership s "
    "JOIN person p ON p.id = s.person WHERE s.household = h.id), 0)) AS at FROM household h "
    "WHERE NOT EXISTS(SELECT 1 FROM case_file WHERE household = h.id) "
    "AND NOT EXISTS(SELECT 1 FROM intake WHERE household = h.id) "
    "AND NOT EXISTS(SELECT 1 FROM assessment WHERE household = h.id) "
    "AND NOT EXISTS(SELECT 1 FROM event_household WHERE household = h.id) "
    "AND NOT EXISTS(SELECT 1 FROM membership s JOIN person_link l ON l.person = s.person AND l.state <> 'rejected' "
    "WHERE s.household = h.id) AND NOT EXISTS(SELECT 1 FROM membership s WHERE s.household = h.id AND " REGIE_RELATED(
        "s.person") ") AND NOT EXISTS(SELECT 1 FROM merge g JOIN household k ON k.id = g.kept WHERE g.gone = h.id) "
                    "ORDER BY h.rid";
inline constexpr char loosePersons[] =
    "SELECT p.id AS person, p.given AS given, p.prefix AS prefix, p.surname AS surname, p.saved_at AS at FROM person p "
    "WHERE NOT EXISTS(SELECT 1 FROM membership WHERE person = p.id) "
    "AND NOT EXISTS(SELECT 1 FROM person_link WHERE person = p.id AND state <> 'rejected') "
    "AND NOT EXISTS(SELECT 1 FROM network_contact WHERE person = p.id) "
    "AND NOT EXISTS(SELECT 1 FROM address_shield WHERE person = p.id) "
    "AND NOT EXISTS(SELECT 1 FROM shielded_from WHERE person = p.id) "
    "AND NOT EXISTS(SELECT 1 FROM relation WHERE from_person = p.id OR to_person = p.id) "
    "AND NOT EXISTS(SELECT 1 FROM family_tie WHERE from_person = p.id OR to_person = p.id) "
    "AND NOT EXISTS(SELECT 1 FROM merge g JOIN person k ON k.id = g.kept WHERE g.gone = p.id) ORDER BY p.rid";
#undef REGIE_RELATED
#undef REGIE_TIED_BY
#undef REGIE_SPOKEN
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
