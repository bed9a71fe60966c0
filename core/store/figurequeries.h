#pragma once

#include "core/store/queries.h"

namespace regie::store::queries {

// The queries of the figures. Each goes once through the cases, or through what hangs on them; a test asks the engine
// for the plan of each.

/// The channel stands in the intake as it was taken, which is compact JSON: a quote inside a text is escaped there, so
/// that `"channel":"` is always the key. 11 bytes.
#define REGIE_CHANNEL "X'226368616E6E656C223A22'"
inline constexpr char figureCases[] =
    "SELECT f.id AS id, f.number AS number, f.household AS household, f.route AS route, f.status AS status, "
    "f.executor AS executor, f.handler AS handler, f.municipality AS municipality, f.opened_at AS opened_at, "
    "f.intake AS intake, CASE WHEN instr(i.payload, " REGIE_CHANNEL ") > 0 THEN "
    "CAST(substr(i.payload, instr(i.payload, " REGIE_CHANNEL ") + 11, 24) AS TEXT) ELSE '' END AS channel "
    "FROM case_file f LEFT JOIN intake i ON i.id = f.intake ORDER BY f.rid";
#undef REGIE_CHANNEL
inline constexpr char figureAssessments[] =
    "SELECT a.id AS id, a.household AS household, a.intake AS intake, a.reference_date AS reference_date, "
    "a.advice AS advice, h.municipality AS municipality, d.chosen AS chosen FROM assessment a "
    "JOIN household h ON h.id = a.household LEFT JOIN decision d ON d.rid = "
    "(SELECT max(x.rid) FROM decision x WHERE x.assessment = a.id) ORDER BY a.rid";
inline constexpr char figureFlow[] =
    "SELECT case_file, kind, run, act, to_state, standing, route, at, reason, id, corrects "
    "FROM flow_event WHERE kind IN ('run-started', 'moved', 'phase-entered', 'phases-left', 'corrected') "
    "OR act = 'at-the-door' ORDER BY rid";
inline constexpr char figureTerms[] = "SELECT case_file, kind, due, done_at FROM deadline ORDER BY rid";

/// The households with a case.
#define REGIE_OF_CASES "(SELECT DISTINCT household FROM case_file) c "
inline constexpr char figureMembers[] =
    "SELECT s.household AS household, s.person AS person, s.from_day AS from_day, s.until_day AS until_day "
    "FROM " REGIE_OF_CASES "CROSS JOIN membership s ON s.household = c.household";
inline constexpr char figureByHand[] =
    "SELECT e.household AS household, e.barring_order AS barring_order, e.vt_report AS vt_report FROM " REGIE_OF_CASES
    "CROSS JOIN event_household e ON e.household = c.household";
#undef REGIE_OF_CASES

/// What is found by identity (core/store/queries.h), or in one walk through all there is when a good part is wanted:
/// that costs a tenth a row, and less where it is passed over (core/store/wanted.h).
struct FoundOrWalked
{
    const char *found;
    const char *walked;
    const char *last; ///< how many rows there are at most
};
inline constexpr char figureAllLinks[] =
    "SELECT person, mention FROM person_link WHERE regie_wanted(person) AND state = 'confirmed'";
inline constexpr char figureAllMentions[] = "SELECT id, barring_order, vt_report FROM mention WHERE regie_wanted(id)";
inline constexpr char figureAllOrders[] = REGIE_FIGURE_ORDERS " WHERE regie_wanted(id)";
inline constexpr char figureAllReports[] = REGIE_FIGURE_REPORTS " WHERE regie_wanted(id)";
inline constexpr FoundOrWalked linksOfFigures{
    figureLinks, figureAllLinks, "SELECT coalesce(max(rid), 0) AS last FROM person_link"};
inline constexpr FoundOrWalked mentionsOfFigures{
    figureMentions, figureAllMentions, "SELECT coalesce(max(rid), 0) AS last FROM mention"};
inline constexpr FoundOrWalked ordersOfFigures{
    figureOrders, figureAllOrders, "SELECT coalesce(max(rid), 0) AS last FROM barring_order"};
inline constexpr FoundOrWalked reportsOfFigures{
    figureReports, figureAllReports, "SELECT coalesce(max(rid), 0) AS last FROM vt_report"};

/// Persons still to be confirmed, in households with a case.
inline constexpr char figureUnconfirmed[] =
    "SELECT DISTINCT s.household AS household FROM person_link l INDEXED BY person_link_waiting "
    "CROSS JOIN membership s ON s.person = l.person WHERE l.state = 'provisional' "
    "AND EXISTS(SELECT 1 FROM case_file f WHERE f.household = s.household)";
/// Members of households with a case, and whoever was born on the same day.
inline constexpr char figureDoubles[] =
    "SELECT c.household AS household, p.id AS person, p.given AS given, p.surname AS surname, "
    "q.id AS other, q.given AS other_given, q.surname AS other_surname "
    "FROM (SELECT DISTINCT household FROM case_file) c CROSS JOIN membership s ON s.household = c.household "
    "CROSS JOIN person p ON p.id = s.person "
    "CROSS JOIN person q ON q.birth_date = p.birth_date AND q.birth_date <> '' AND q.rid <> p.rid "
    "WHERE p.surname <> '' AND p.given <> ''";
/// The tables that were written in after a change.
inline constexpr char figureTouched[] = "SELECT DISTINCT tbl AS tbl FROM audit_item NOT INDEXED WHERE rid > :after";
inline constexpr char figureCounted[] = "SELECT rid, facts FROM counted_fact ORDER BY rid";
inline constexpr Named figures[] = {{"figureTouched", figureTouched}, {"figureCounted", figureCounted},
    {"figureCases", figureCases}, {"figureAssessments", figureAssessments}, {"figureFlow", figureFlow},
    {"figureTerms", figureTerms}, {"figureMembers", figureMembers}, {"figureByHand", figureByHand},
    {"figureAllLinks", figureAllLinks}, {"figureAllMentions", figureAllMentions}, {"figureAllOrders", figureAllOrders},
    {"figureAllReports", figureAllReports}, {"figureLinks", figureLinks}, {"figureMentions", figureMentions},
    {"figureOrders", figureOrders}, {"figureReports", figureReports}, {"figureUnconfirmed", figureUnconfirmed},
    {"figureDoubles", figureDoubles}};

#undef REGIE_FIGURE_ORDERS
#undef REGIE_FIGURE_REPORTS

} // namespace regie::store::queries
