#pragma once

namespace regie::store::queries {

// Every query of the reader, as literals: a test asks the engine for the plan of each. What is SQLite's own
// (INDEXED BY, where the old planner errs) stands only here.

/// How many identities go into one query: the rest is bound to NULL.
inline constexpr int keyCount = 50;
#define REGIE_KEYS                                                                                                     \
    "(:k0, :k1, :k2, :k3, :k4, :k5, :k6, :k7, :k8, :k9, :k10, :k11, :k12, :k13, :k14, :k15, :k16, :k17, :k18, :k19, "  \
    ":k20, :k21, :k22, :k23, :k24, :k25, :k26, :k27, :k28, :k29, :k30, :k31, :k32, :k33, :k34, :k35, :k36, :k37, "     \
    ":k38, :k39, :k40, :k41, :k42, :k43, :k44, :k45, :k46, :k47, :k48, :k49)"

// persons
inline constexpr char persons[] = "SELECT * FROM person WHERE id IN " REGIE_KEYS;
inline constexpr char householdsOfPersons[] =
    "SELECT person, household FROM membership WHERE person IN " REGIE_KEYS " ORDER BY rid";
inline constexpr char addressesOfPersons[] = "SELECT * FROM address WHERE person IN " REGIE_KEYS " ORDER BY rid";
inline constexpr char shields[] =
    "SELECT address, person FROM address_shield WHERE address IN " REGIE_KEYS " ORDER BY address, position";
inline constexpr char orderCounts[] =
    "SELECT l.person AS person, count(DISTINCT m.barring_order) AS n FROM person_link l "
    "JOIN mention m ON m.id = l.mention JOIN barring_order o ON o.id = m.barring_order "
    "WHERE l.person IN " REGIE_KEYS " AND l.state = 'confirmed' AND m.role IN ('put-out', 'stayed') "
    "AND o.kind = 'order' GROUP BY l.person";
inline constexpr char reportCounts[] =
    "SELECT l.person AS person, count(DISTINCT m.vt_report) AS n FROM person_link l "
    "JOIN mention m ON m.id = l.mention "
    "WHERE l.person IN " REGIE_KEYS " AND l.state = 'confirmed' AND m.vt_report IS NOT NULL GROUP BY l.person";

// every person, for an index of them in memory
inline constexpr char membersOfHouseholds[] = "SELECT * FROM membership WHERE household IN " REGIE_KEYS " ORDER BY rid";
inline constexpr char addressesOfHouseholds[] = "SELECT * FROM address WHERE household IN " REGIE_KEYS " ORDER BY rid";
/// What was recorded after an item: few rows at the end, which the planner would look for among all of their table.
inline constexpr char lastItem[] = "SELECT coalesce(max(rid), 0) AS rid FROM audit_item";
inline constexpr char personsTouched[] =
    "SELECT p.id AS person FROM audit_item i NOT INDEXED CROSS JOIN person p ON p.rid = i.row "
    "WHERE i.rid > :after AND i.tbl = :tbl";
inline constexpr char membersTouched[] =
    "SELECT m.person AS person, m.household AS household FROM audit_item i NOT INDEXED "
    "CROSS JOIN membership m ON m.rid = i.row WHERE i.rid > :after AND i.tbl = :tbl";
inline constexpr char addressesTouched[] =
    "SELECT a.person AS person, a.household AS household FROM audit_item i NOT INDEXED "
    "CROSS JOIN address a ON a.rid = i.row WHERE i.rid > :after AND i.tbl = :tbl";
inline constexpr char valuesBefore[] =
    "SELECT h.old_values AS old_values FROM audit_item i NOT INDEXED "
    "CROSS JOIN history h ON h.tbl = i.tbl AND h.row = i.row WHERE i.rid > :after AND i.tbl = :tbl";

// looking up
inline constexpr char personsByWord[] = "SELECT person FROM person_key WHERE word = :word LIMIT :limit";
inline constexpr char personsByBeginning[] =
    "SELECT person FROM person_key WHERE word >= :word AND word < :end LIMIT :limit";
inline constexpr char personsWithWord[] = "SELECT person FROM person_key WHERE word = :word AND person IN " REGIE_KEYS;
inline constexpr char personsByBirth[] =
    "SELECT id AS person FROM person WHERE birth_date = :birth AND birth_date <> '' LIMIT :limit";
inline constexpr char personsByPhone[] =
    "SELECT id AS person FROM person WHERE phone_key = :phone AND phone_key <> '' LIMIT :limit";
/// Who may not read where somebody is hidden asks with :secret 0.
inline constexpr char personsByAddress[] =
    "SELECT a.person AS person FROM address a WHERE a.key = :address AND a.key <> '' AND a.person IS NOT NULL "
    "AND a.secret <= :secret "
    "UNION SELECT m.person FROM address h JOIN membership m ON m.household = h.household "
    "WHERE h.key = :address AND h.key <> '' AND h.secret <= :secret LIMIT :limit";
inline constexpr char personBySource[] =
    "SELECT DISTINCT l.person AS person FROM mention m JOIN person_link l ON l.mention = m.id "
    "LEFT JOIN barring_order o ON o.id = m.barring_order LEFT JOIN vt_report r ON r.id = m.vt_report "
    "WHERE m.source_record_id = :record AND m.source_record_id <> '' AND l.state = 'confirmed' "
    "AND coalesce(o.source, r.source) = :source LIMIT 2";
inline constexpr char personByBsn[] =
    "SELECT id AS person FROM person WHERE bsn = :bsn AND bsn <> '' AND birth_date = :birth LIMIT 2";

// households
inline constexpr char household[] = "SELECT * FROM household WHERE id = :id";
inline constexpr char memberships[] = "SELECT * FROM membership WHERE household = :id ORDER BY rid";
inline constexpr char addressesOfHousehold[] = "SELECT * FROM address WHERE household = :id ORDER BY rid";
inline constexpr char relations[] = "SELECT * FROM relation WHERE from_person IN " REGIE_KEYS " ORDER BY rid";

// events
inline constexpr char ordersOfPersons[] =
    "SELECT DISTINCT m.barring_order AS id FROM person_link l JOIN mention m ON m.id = l.mention "
    "WHERE l.person IN " REGIE_KEYS " AND l.state <> 'rejected' AND m.barring_order IS NOT NULL";
inline constexpr char reportsOfPersons[] =
    "SELECT DISTINCT m.vt_report AS id FROM person_link l JOIN mention m ON m.id = l.mention "
    "WHERE l.person IN " REGIE_KEYS " AND l.state <> 'rejected' AND m.vt_report IS NOT NULL";
inline constexpr char ordersByHand[] =
    "SELECT barring_order AS id FROM event_household WHERE household = :id AND barring_order IS NOT NULL";
inline constexpr char reportsByHand[] =
    "SELECT vt_report AS id FROM event_household WHERE household = :id AND vt_report IS NOT NULL";
#define REGIE_KNOWN                                                                                                    \
    "m.barring_order AS barring_order, m.vt_report AS vt_report, coalesce(o.kind, 'order') AS kind, "                  \
    "m.id AS mention, coalesce(o.imposed_at, r.received_on) AS at, coalesce(o.time_known, 0) AS time_known, "          \
    "coalesce(o.source, r.source) AS source, coalesce(o.number, r.number) AS number, m.as_written AS as_written, "     \
    "m.given AS given, m.prefix AS prefix, m.surname AS surname, m.birth_date AS birth_date, "                         \
    "m.source_record_id AS source_record_id "
inline constexpr char knownOfPersons[] =
    "SELECT l.person AS person, " REGIE_KNOWN "FROM person_link l JOIN mention m ON m.id = l.mention "
    "LEFT JOIN barring_order o ON o.id = m.barring_order LEFT JOIN vt_report r ON r.id = m.vt_report "
    "WHERE l.person IN " REGIE_KEYS " AND l.state <> 'rejected' ORDER BY l.rid";
inline constexpr char knownOfRecord[] =
    "SELECT l.person AS person, " REGIE_KNOWN "FROM mention m LEFT JOIN person_link l ON l.mention = m.id "
    "AND l.state <> 'rejected' LEFT JOIN barring_order o ON o.id = m.barring_order "
    "LEFT JOIN vt_report r ON r.id = m.vt_report "
    "WHERE m.source_record_id = :record AND m.source_record_id <> '' AND coalesce(o.source, r.source) = :source "
    "ORDER BY m.rid";
#undef REGIE_KNOWN
inline constexpr char ordersNumbered[] =
    "SELECT id FROM barring_order INDEXED BY barring_order_imposed WHERE kind = 'order' AND imposed_at >= :from "
    "AND imposed_at < :to AND source = :source AND number = :number";
inline constexpr char reportsNumbered[] =
    "SELECT id FROM vt_report INDEXED BY vt_report_received WHERE received_on >= :from AND received_on < :to "
    "AND source = :source AND number = :number";
inline constexpr char importMaps[] =
    "SELECT * FROM import_map INDEXED BY sqlite_autoindex_import_map_1 ORDER BY source, list_kind";
inline constexpr char ordersToAssess[] =
    "SELECT * FROM barring_order INDEXED BY barring_order_new WHERE kind = 'order' AND taken_up = 0 "
    "ORDER BY imposed_at DESC LIMIT :limit OFFSET :offset";
inline constexpr char orders[] = "SELECT * FROM barring_order WHERE id IN " REGIE_KEYS;
inline constexpr char reports[] = "SELECT * FROM vt_report WHERE id IN " REGIE_KEYS;
/// What the figures ask of events and of who is named in them.
#define REGIE_FIGURE_ORDERS                                                                                            \
    "SELECT id, imposed_at AS at, time_known, kind = 'order' AND status <> 'annulled-from-start' AS counts, "          \
    "verified, checks <> '' AS marked FROM barring_order"
#define REGIE_FIGURE_REPORTS                                                                                           \
    "SELECT id, received_on AS at, incident, converted = 0 AND (kind IN ('first', 'repeat') OR "                       \
    "(kind = 'follow-up' AND new_incident = 1)) AS counts, verified, checks <> '' AS marked FROM vt_report"
inline constexpr char figureOrders[] = REGIE_FIGURE_ORDERS " WHERE id IN " REGIE_KEYS;
inline constexpr char figureReports[] = REGIE_FIGURE_REPORTS " WHERE id IN " REGIE_KEYS;
inline constexpr char figureLinks[] =
    "SELECT person, mention FROM person_link WHERE person IN " REGIE_KEYS " AND state = 'confirmed'";
inline constexpr char figureMentions[] = "SELECT id, barring_order, vt_report FROM mention WHERE id IN " REGIE_KEYS;
inline constexpr char orderMentions[] =
    "SELECT *, barring_order AS event FROM mention WHERE barring_order IN " REGIE_KEYS " ORDER BY position";
inline constexpr char reportMentions[] =
    "SELECT *, vt_report AS event FROM mention WHERE vt_report IN " REGIE_KEYS " ORDER BY position";
inline constexpr char orderLinks[] =
    "SELECT l.*, m.barring_order AS event FROM mention m JOIN person_link l ON l.mention = m.id "
    "WHERE m.barring_order IN " REGIE_KEYS " ORDER BY l.rid";
inline constexpr char reportLinks[] =
    "SELECT l.*, m.vt_report AS event FROM mention m JOIN person_link l ON l.mention = m.id "
    "WHERE m.vt_report IN " REGIE_KEYS " ORDER BY l.rid";
inline constexpr char orderHouseholds[] =
    "SELECT household, barring_order AS event FROM event_household WHERE barring_order IN " REGIE_KEYS " ORDER BY rid";
inline constexpr char reportHouseholds[] =
    "SELECT household, vt_report AS event FROM event_household WHERE vt_report IN " REGIE_KEYS " ORDER BY rid";

// cases
/// Names of whoever has cases in hand; places that are not filled are NULL, which nothing equals.
#define REGIE_NAMES                                                                                                    \
    "(:n0, :n1, :n2, :n3, :n4, :n5, :n6, :n7, :n8, :n9, :n10, :n11, :n12, :n13, :n14, :n15, :n16, :n17, :n18, :n19)"
inline constexpr char cases[] =
    "SELECT f.*, h.name AS household_name FROM case_file f INDEXED BY case_file_opened "
    "JOIN household h ON h.id = f.household ORDER BY f.opened_at DESC LIMIT :limit OFFSET :offset";
/// The same, of which a list wants some: a text that is empty asks for nothing. As many are read as are wanted.
inline constexpr char casesWanted[] =
    "SELECT f.*, h.name AS household_name, s.phase AS phase FROM case_file f INDEXED BY case_file_opened "
    "CROSS JOIN household h ON h.id = f.household LEFT JOIN case_stand s ON s.case_file = f.id "
    "WHERE (:municipality = '' OR f.municipality = :municipality) AND (:route = '' OR f.route = :route) "
    "AND (:status = '' OR f.status = :status) AND (:phase = '' OR s.phase = :phase) "
    "AND (:all = 1 OR f.executor = :executor OR f.handler COLLATE NOCASE IN " REGIE_NAMES ") "
    "ORDER BY f.opened_at DESC";
inline constexpr char caseCount[] = "SELECT count(*) AS n FROM case_file";
inline constexpr char caseHouseholds[] = "SELECT household FROM case_file";
inline constexpr char caseFile[] = "SELECT * FROM case_file WHERE id = :id";
inline constexpr char caseByNumber[] = "SELECT * FROM case_file WHERE number = :number";
inline constexpr char casesOfHousehold[] = "SELECT * FROM case_file WHERE household = :id ORDER BY opened_at DESC";
inline constexpr char intakeOfCase[] =
    "SELECT i.payload AS payload FROM case_file f JOIN intake i ON i.id = f.intake WHERE f.id = :id";
/// Intakes that were added to a case, in the order they were taken: of its household after its own, and before the one
/// that the next case began with.
inline constexpr char laterIntakes[] =
    "SELECT i.payload AS payload FROM case_file f CROSS JOIN intake own ON own.id = f.intake "
    "CROSS JOIN intake i ON i.household = f.household AND i.rid > own.rid WHERE f.id = :id "
    "AND NOT EXISTS(SELECT 1 FROM case_file n CROSS JOIN intake o ON o.id = n.intake "
    "WHERE n.household = f.household AND o.rid > own.rid AND o.rid <= i.rid) ORDER BY i.rid";
#define REGIE_FOUND "SELECT f.*, h.name AS household_name FROM "
inline constexpr char casesByNumber[] =
    REGIE_FOUND "case_file f JOIN household h ON h.id = f.household WHERE f.number >= :number AND f.number < :end "
                "ORDER BY f.number DESC LIMIT :limit";
/// One look for each year that numbers were given in.
inline constexpr char casesBySerial[] =
    REGIE_FOUND "case_number n CROSS JOIN case_file f ON f.number = n.prefix || '-' || n.year || '-' || :serial "
                "JOIN household h ON h.id = f.household ORDER BY n.year DESC";
inline constexpr char casesOfHouseholds[] = REGIE_FOUND
    "case_file f JOIN household h ON h.id = f.household WHERE f.household IN " REGIE_KEYS " ORDER BY f.opened_at DESC";
#undef REGIE_FOUND
/// What counts for certain (RULES.md 3 and 3a), whatever its date: linked by hand, or two confirmed persons who are or
/// on that day were members.
#define REGIE_CERTAIN(event, day)                                                                                      \
    "SELECT e.household AS household, e." event " AS event FROM event_household e WHERE e.household IN " REGIE_KEYS    \
    " AND e." event " IS NOT NULL UNION SELECT s.household, m." event " FROM membership s "                            \
    "JOIN person_link l ON l.person = s.person AND l.state = 'confirmed' JOIN mention m ON m.id = l.mention "          \
    "WHERE s.household IN " REGIE_KEYS " AND m." event " IS NOT NULL AND (s.until_day IS NULL OR EXISTS(SELECT 1 "     \
    "FROM " event " x WHERE x.id = m." event " AND (s.from_day IS NULL OR s.from_day <= " day                          \
    ") AND s.until_day >= " day ")) GROUP BY s.household, m." event " HAVING count(DISTINCT l.person) >= 2"
#define REGIE_CERTAIN_ORDERS                                                                                           \
    "FROM (" REGIE_CERTAIN(                                                                                            \
        "barring_order", "substr(x.imposed_at, 1, 10)") ") c JOIN barring_order o ON o.id = "                          \
                                                        "c.event WHERE o.kind = 'order' AND o.status <> "              \
                                                        "'annulled-from-start' AND o.verified = 1"
#define REGIE_CERTAIN_REPORTS                                                                                          \
    "FROM (" REGIE_CERTAIN("vt_report", "x.received_on") ") c JOIN vt_report r ON r.id = c.event WHERE r.converted = " \
                                                         "0 AND r.verified = 1 AND (r.kind IN ('first', 'repeat') OR " \
                                                         "(r.kind = 'follow-up' AND r.new_incident = 1))"
inline constexpr char certainOrders[] =
    "SELECT c.household AS household, count(*) AS n " REGIE_CERTAIN_ORDERS " GROUP BY c.household";
inline constexpr char certainReports[] =
    "SELECT c.household AS household, count(DISTINCT CASE r.incident WHEN '' THEN r.rid ELSE r.incident END) AS "
    "n " REGIE_CERTAIN_REPORTS " GROUP BY c.household";
/// The same one by one; reports of one incident count once together.
inline constexpr char certainOrderEvents[] =
    "SELECT c.household AS household, c.event AS event, '' AS incident " REGIE_CERTAIN_ORDERS;
inline constexpr char certainReportEvents[] =
    "SELECT c.household AS household, c.event AS event, r.incident AS incident " REGIE_CERTAIN_REPORTS;
#undef REGIE_CERTAIN_REPORTS
#undef REGIE_CERTAIN_ORDERS
#undef REGIE_CERTAIN
/// What comes first in open cases: of their terms, of the actions of their plans, of the meetings planned about them.
#define REGIE_NEXT(what, of, open)                                                                                     \
    "SELECT " what ".*, f.id AS of_case, f.household AS household FROM case_file f CROSS JOIN " of                     \
    " WHERE f.id IN " REGIE_KEYS " AND f.status <> 'closed' AND " open " ORDER BY "
inline constexpr char nextDeadlines[] =
    REGIE_NEXT("d", "deadline d ON d.case_file = f.id", "d.done_at IS NULL") "d.due";
inline constexpr char nextActions[] =
    REGIE_NEXT("p", "plan_action p ON p.case_file = f.id", "p.state = 'open'") "coalesce(p.target_day, p.latest_day)";
inline constexpr char nextMeetings[] = REGIE_NEXT(
    "m", "meeting_case c ON c.case_file = f.id CROSS JOIN meeting m ON m.id = c.meeting", "m.state = 'planned'") "m.at";
#undef REGIE_NEXT
inline constexpr char deadlines[] = "SELECT * FROM deadline WHERE case_file = :id ORDER BY position";
inline constexpr char dueUntil[] =
    "SELECT d.*, f.number AS number, f.household AS household, h.name AS household_name "
    "FROM deadline d INDEXED BY deadline_due JOIN case_file f ON f.id = d.case_file "
    "JOIN household h ON h.id = f.household WHERE d.done_at IS NULL AND d.due <= :until AND f.status <> 'closed' "
    "ORDER BY d.due LIMIT :limit OFFSET :offset";
inline constexpr char assessments[] = "SELECT * FROM assessment WHERE household = :id ORDER BY rid DESC";
inline constexpr char decisions[] =
    "SELECT d.*, a.household AS household FROM decision d JOIN assessment a ON a.id = d.assessment "
    "WHERE d.assessment IN " REGIE_KEYS " ORDER BY d.rid DESC";
inline constexpr char history[] = "SELECT a.*, u.name AS actor_name, b.action AS undone_action FROM audit a "
                                  "LEFT JOIN user_account u ON u.id = a.actor LEFT JOIN undone n ON n.seq = a.seq "
                                  "LEFT JOIN audit b ON b.seq = n.undone_seq "
                                  "WHERE a.object_id IN (:case, :household) AND a.object_id <> '' ORDER BY a.seq DESC";
inline constexpr char lastOpened[] =
    "SELECT object_id FROM audit WHERE seq > (SELECT max(seq) FROM audit) - :back AND actor = :actor "
    "AND action = :action AND object_kind = 'case' AND result = 'done' ORDER BY seq DESC";
// accounting
inline constexpr char lastOfObject[] = "SELECT at FROM audit WHERE object_id = :object AND object_id <> '' "
                                       "AND object_kind = :kind AND reason = :reason ORDER BY seq DESC LIMIT 1";
#define REGIE_AUDIT_ENTRIES(condition)                                                                                 \
    "SELECT a.*, u.name AS actor_name, b.action AS undone_action FROM audit a "                                        \
    "LEFT JOIN user_account u ON u.id = a.actor LEFT JOIN undone n ON n.seq = a.seq "                                  \
    "LEFT JOIN audit b ON b.seq = n.undone_seq WHERE a.seq < :before " condition                                       \
    " AND a.at >= :from AND a.at < :until ORDER BY a.seq DESC"
inline constexpr char auditEntries[] = REGIE_AUDIT_ENTRIES("");
inline constexpr char auditOfObject[] = REGIE_AUDIT_ENTRIES("AND a.object_id = :object AND a.object_id <> ''");
inline constexpr char disclosures[] = "SELECT * FROM disclosure WHERE case_file IS :id ORDER BY copy_number";
// who is who
inline constexpr char linksOfPerson[] = "SELECT * FROM person_link WHERE person = :id ORDER BY rid";
inline constexpr char linksOfMention[] = "SELECT * FROM person_link WHERE mention = :id ORDER BY rid";
inline constexpr char link[] = "SELECT * FROM person_link WHERE id = :id";
inline constexpr char mention[] = "SELECT * FROM mention WHERE id = :id";
inline constexpr char membershipsOfPerson[] = "SELECT * FROM membership WHERE person = :id ORDER BY rid";
inline constexpr char relationsOfPerson[] =
    "SELECT * FROM relation WHERE from_person = :id UNION SELECT * FROM relation WHERE to_person = :id";
inline constexpr char householdsOfMention[] =
    "SELECT e.household AS household FROM mention m JOIN event_household e ON e.barring_order = m.barring_order "
    "WHERE m.id = :id AND m.barring_order IS NOT NULL AND e.barring_order IS NOT NULL UNION "
    "SELECT e.household FROM mention m JOIN event_household e ON e.vt_report = m.vt_report "
    "WHERE m.id = :id AND m.vt_report IS NOT NULL AND e.vt_report IS NOT NULL";
inline constexpr char waitingLinks[] =
    "SELECT l.*, m.barring_order AS barring_order, coalesce(m.barring_order, m.vt_report) AS event, "
    "coalesce(substr(o.imposed_at, 1, 10), r.received_on) AS day, "
    "coalesce(o.source, r.source) AS event_source FROM person_link l INDEXED BY person_link_waiting "
    "JOIN mention m ON m.id = l.mention LEFT JOIN barring_order o ON o.id = m.barring_order "
    "LEFT JOIN vt_report r ON r.id = m.vt_report WHERE l.state = 'provisional' ORDER BY l.linked_at LIMIT :limit";
inline constexpr char namedTogether[] =
    "SELECT 1 AS yes FROM person_link a JOIN mention x ON x.id = a.mention "
    "JOIN person_link b ON b.person = :b AND b.state = 'confirmed' JOIN mention y ON y.id = b.mention "
    "WHERE a.person = :a AND a.state = 'confirmed' AND x.id <> y.id "
    "AND (y.barring_order = x.barring_order OR y.vt_report = x.vt_report) LIMIT 1";
inline constexpr char personsAfter[] = "SELECT rid, id FROM person WHERE rid > :after ORDER BY rid LIMIT :limit";
inline constexpr char personCount[] = "SELECT count(*) AS n FROM person";
inline constexpr char mergesOf[] =
    "SELECT * FROM merge WHERE kept = :id UNION SELECT * FROM merge WHERE gone = :id ORDER BY rid DESC";
inline constexpr char merges[] = "SELECT * FROM merge ORDER BY rid DESC LIMIT :limit";
inline constexpr char goneInto[] = "SELECT gone, kept FROM merge WHERE gone IN " REGIE_KEYS;
inline constexpr char merge[] = "SELECT * FROM merge WHERE id = :id";
inline constexpr char actionOfMerge[] =
    "SELECT a.action_id AS action_id FROM merge m JOIN audit_item i ON i.tbl = :tbl AND i.row = m.rid "
    "JOIN audit a ON a.seq = i.seq WHERE m.id = :id ORDER BY i.seq DESC LIMIT 1";
inline constexpr char judgements[] = "SELECT * FROM judgement ORDER BY rid";
inline constexpr char judgement[] = "SELECT * FROM judgement WHERE first = :first AND second = :second";
inline constexpr char toReassess[] =
    "SELECT r.*, h.name AS household_name, f.id AS case_id, f.number AS case_number FROM reassessment r "
    "INDEXED BY reassessment_open JOIN household h ON h.id = r.household LEFT JOIN case_file f ON f.rid = "
    "(SELECT max(c.rid) FROM case_file c WHERE c.household = r.household) WHERE r.settled_at IS NULL LIMIT :limit";
inline constexpr char userStanding[] = "SELECT name, function, organisation FROM user_account WHERE id = :id";
// what other vaults say
inline constexpr char keptValues[] = "SELECT * FROM kept_value ORDER BY rid";
inline constexpr char keptValuesOpen[] =
    "SELECT * FROM kept_value INDEXED BY kept_value_open WHERE choice = 'both' ORDER BY received_at, rid";
inline constexpr char keptValue[] = "SELECT * FROM kept_value WHERE id = :id";
inline constexpr char receivedIds[] = "SELECT * FROM received_id WHERE origin = :origin ORDER BY rid";
inline constexpr char keptCaseValues[] =
    "SELECT k.*, f.household AS household FROM kept_case_value k JOIN case_file f ON f.id = k.case_file ORDER BY k.rid";
inline constexpr char keptCaseValuesOpen[] =
    "SELECT k.*, f.household AS household FROM kept_case_value k INDEXED BY kept_case_value_open JOIN case_file f ON "
    "f.id = k.case_file WHERE k.choice = 'both' ORDER BY k.received_at, k.rid";
inline constexpr char keptCaseValue[] = "SELECT k.*, f.household AS household FROM kept_case_value k JOIN case_file f "
                                        "ON f.id = k.case_file WHERE k.id = :id";
inline constexpr char receivedCases[] = "SELECT r.*, f.household AS household FROM received_case r JOIN case_file f "
                                        "ON f.id = r.case_file WHERE r.origin = :origin ORDER BY r.rid";
inline constexpr char users[] = "SELECT * FROM user_account ORDER BY rid";
// who may what
inline constexpr char userAccesses[] = "SELECT u.*, a.role AS role, a.ended_at AS ended_at FROM user_account u "
                                       "LEFT JOIN user_access a ON a.user_account = u.id ORDER BY u.rid";
inline constexpr char userAccess[] = "SELECT role, ended_at FROM user_access WHERE user_account = :user";
inline constexpr char wroteIn[] =
    "SELECT 1 AS yes FROM audit WHERE object_id IN (:case, :household) AND object_id <> '' AND actor = :actor "
    "AND rows_changed > 0 AND action <> :disclose LIMIT 1";
inline constexpr char lastAsked[] = "SELECT at, reason FROM audit WHERE object_id = :object AND object_id <> '' AND "
                                    "actor = :actor AND action = :action "
                                    "AND result = 'done' ORDER BY seq DESC LIMIT 1";
inline constexpr char blocks[] = "SELECT * FROM household_block ORDER BY rid DESC";
inline constexpr char blockedFor[] =
    "SELECT household FROM household_block WHERE user_account = :user AND lifted_at IS NULL";

// the case through time
inline constexpr char flowEvents[] = "SELECT * FROM flow_event WHERE case_file = :id ORDER BY seq";
inline constexpr char flowParties[] =
    "SELECT p.* FROM flow_event e JOIN flow_party p ON p.event = e.id WHERE e.case_file = :id "
    "ORDER BY e.seq, p.position";
inline constexpr char safetyEstimates[] = "SELECT * FROM safety_estimate WHERE case_file = :id ORDER BY on_day, rid";
inline constexpr char rihg[] = "SELECT * FROM rihg WHERE case_file = :id ORDER BY on_day, rid";
inline constexpr char safetyAgreements[] = "SELECT * FROM safety_agreement WHERE case_file = :id ORDER BY made_at, rid";
inline constexpr char agreementChecks[] =
    "SELECT c.* FROM safety_agreement a JOIN agreement_check c ON c.agreement = a.id WHERE a.case_file = :id "
    "ORDER BY c.at, c.rid";
inline constexpr char stands[] = "SELECT s.*, f.household AS household FROM case_stand s "
                                 "JOIN case_file f ON f.id = s.case_file WHERE s.case_file IN " REGIE_KEYS;
/// Events from a day on, to the households of the persons confirmed in them, that were assessed and have no case that
/// is open: it never came to a route, or the route is over. What the latest assessment did not see: later than its day,
/// or known later. Latest first along the index: who reads stops when there are enough, so that what it takes does not
/// grow with the vault. A household stands there once for each of its events.
#define REGIE_WAKENED(event, index, at, isOrder)                                                                       \
    "SELECT s.household AS household, h.name AS household_name, a.id AS assessment, a.advice AS advice, "              \
    "a.reference_date AS reference_date, " isOrder " AS is_order, substr(" at ", 1, 10) AS event_on FROM " event       \
    " x INDEXED BY " index " CROSS JOIN mention m ON m." event " = x.id "                                              \
    "CROSS JOIN person_link l ON l.mention = m.id AND l.state = 'confirmed' "                                          \
    "CROSS JOIN membership s ON s.person = l.person "                                                                  \
    "CROSS JOIN assessment a ON a.rid = (SELECT max(b.rid) FROM assessment b WHERE b.household = s.household) "        \
    "CROSS JOIN household h ON h.id = s.household WHERE " at " >= :since "                                             \
    "AND (substr(" at ", 1, 10) > a.reference_date OR m.saved_at > a.saved_at) "                                       \
    "AND NOT EXISTS(SELECT 1 FROM case_file f WHERE f.household = s.household AND f.status <> 'closed') "
inline constexpr char wokenByOrder[] =
    REGIE_WAKENED("barring_order", "barring_order_imposed", "x.imposed_at", "1") "AND x.kind = 'order' "
                                                                                 "ORDER BY x.imposed_at DESC";
inline constexpr char wokenByReport[] =
    REGIE_WAKENED("vt_report", "vt_report_received", "x.received_on", "0") "AND x.kind <> 'advice' "
                                                                           "ORDER BY x.received_on DESC";
#undef REGIE_WAKENED
/// Orders from a moment on that came from a list, latest first: to each household that somebody named in them belonged
/// to then, while that household was not assessed since the order came in: whoever was assessed before did not count it.
/// What nobody confirmed of who she is takes no order from the list; it leaves the list itself when a household that
/// somebody confirmed was assessed.
inline constexpr char newOrders[] =
    "SELECT s.household AS household, h.name AS household_name, x.municipality AS municipality, "
    "x.imposed_at AS imposed_at FROM barring_order x INDEXED BY barring_order_imposed "
    "CROSS JOIN mention m ON m.barring_order = x.id CROSS JOIN person_link l ON l.mention = m.id AND l.state <> "
    "'rejected' "
    "CROSS JOIN membership s ON s.person = l.person CROSS JOIN household h ON h.id = s.household "
    "WHERE x.kind = 'order' AND x.taken_up = 0 AND x.status <> 'annulled-from-start' AND x.imposed_at >= :since "
    "AND (s.until_day IS NULL OR s.until_day >= substr(x.imposed_at, 1, 10)) "
    "AND NOT EXISTS(SELECT 1 FROM assessment a WHERE a.household = s.household AND a.saved_at >= m.saved_at) "
    "AND (l.state = 'confirmed' OR NOT EXISTS(SELECT 1 FROM mention o CROSS JOIN person_link p ON p.mention = o.id "
    "AND p.state = 'confirmed' CROSS JOIN membership t ON t.person = p.person CROSS JOIN assessment a "
    "ON a.household = t.household AND a.saved_at >= o.saved_at WHERE o.barring_order = x.id)) "
    "ORDER BY x.imposed_at DESC";

// the lists somebody works by: of everybody's open cases, or of those in the hands of some
/// The open cases in some hands, from the indices alone.
#define REGIE_IN_HANDS(what)                                                                                           \
    "SELECT " what " FROM case_file INDEXED BY case_file_handler WHERE handler COLLATE NOCASE IN " REGIE_NAMES         \
    " AND status <> 'closed' UNION ALL SELECT " what " FROM case_file INDEXED BY case_file_executor "                  \
    "WHERE executor = :executor AND status <> 'closed'"
/// Of everybody, or one of the cases in some hands: those are found once, so that what is of others costs next to
/// nothing to go past. `w` walks an index, what is found there is read whole after.
#define REGIE_WHOSE " AND (:all = 1 OR w.case_file IN (" REGIE_IN_HANDS("id") "))"
/// Case by case, when they are few.
#define REGIE_FEW "f.rid IN (" REGIE_IN_HANDS("rid") ")"
#define REGIE_DUE(deadline)                                                                                            \
    deadline ".done_at IS NULL AND " deadline ".due >= :from AND " deadline ".due < :until AND f.status <> 'closed' "  \
             "AND CASE WHEN " deadline ".kind IN ('review', 'evaluation', 'aftercare') THEN :reviews ELSE :others "    \
             "END = 1"
#define REGIE_CALLED "f.number AS number, f.household AS household, h.name AS household_name"
inline constexpr char dueBetween[] =
    "SELECT d.*, " REGIE_CALLED " FROM deadline w INDEXED BY deadline_due CROSS JOIN deadline d ON d.rid = w.rid "
    "CROSS JOIN case_file f ON f.id = d.case_file CROSS JOIN household h ON h.id = f.household "
    "WHERE " REGIE_DUE("w") REGIE_WHOSE " ORDER BY w.due";
inline constexpr char dueHouseholds[] =
    "SELECT f.household AS household FROM deadline w INDEXED BY deadline_due "
    "CROSS JOIN case_file f ON f.id = w.case_file WHERE " REGIE_DUE("w") REGIE_WHOSE;
inline constexpr char dueOfFew[] =
    "SELECT d.*, " REGIE_CALLED " FROM case_file f "
    "CROSS JOIN deadline d ON d.case_file = f.id CROSS JOIN household h ON h.id = f.household "
    "WHERE " REGIE_FEW " AND " REGIE_DUE("d") " ORDER BY d.due";
inline constexpr char waitingOf[] =
    "SELECT s.*, " REGIE_CALLED " FROM case_stand w INDEXED BY case_stand_waiting "
    "CROSS JOIN case_stand s ON s.rid = w.rid CROSS JOIN case_file f ON f.id = s.case_file "
    "CROSS JOIN household h ON h.id = f.household "
    "WHERE w.waiting_on <> '' AND f.status <> 'closed'" REGIE_WHOSE " ORDER BY w.waiting_since";
inline constexpr char waitingOfFew[] =
    "SELECT s.*, " REGIE_CALLED " FROM case_file f "
    "CROSS JOIN case_stand s ON s.case_file = f.id CROSS JOIN household h ON h.id = f.household "
    "WHERE " REGIE_FEW " AND s.waiting_on <> '' ORDER BY s.waiting_since";
inline constexpr char withoutDuoOf[] =
    "SELECT s.*, " REGIE_CALLED " FROM case_stand w INDEXED BY case_stand_duo "
    "CROSS JOIN case_stand s ON s.rid = w.rid CROSS JOIN case_file f ON f.id = s.case_file "
    "CROSS JOIN household h ON h.id = f.household "
    "WHERE w.duo_missing = 1 AND f.status <> 'closed'" REGIE_WHOSE " ORDER BY w.since";
inline constexpr char withoutDuoOfFew[] =
    "SELECT s.*, " REGIE_CALLED " FROM case_file f "
    "CROSS JOIN case_stand s ON s.case_file = f.id CROSS JOIN household h ON h.id = f.household "
    "WHERE " REGIE_FEW " AND s.duo_missing = 1 ORDER BY s.since";
inline constexpr char casesInHands[] = REGIE_IN_HANDS("household");
inline constexpr char wakingItem[] =
    "SELECT 1 AS yes FROM audit_item NOT INDEXED WHERE rid > :after "
    "AND tbl IN (:order, :report, :mention, :link, :member, :assessment, :file) LIMIT 1";
inline constexpr char actionsOpen[] =
    "SELECT p.*, " REGIE_CALLED
    " FROM plan_action w INDEXED BY plan_action_open CROSS JOIN plan_action p ON p.rid = w.rid "
    "CROSS JOIN case_file f ON f.id = p.case_file CROSS JOIN household h ON h.id = f.household "
    "WHERE w.state = 'open' AND w.target_day <= :until AND coalesce(w.latest_day, w.target_day) >= :from "
    "AND f.status <> 'closed'" REGIE_WHOSE " ORDER BY w.target_day";
inline constexpr char actionsOfFew[] =
    "SELECT p.*, " REGIE_CALLED " FROM case_file f "
    "CROSS JOIN plan_action p ON p.case_file = f.id CROSS JOIN household h ON h.id = f.household "
    "WHERE " REGIE_FEW " AND p.state = 'open' AND p.target_day <= :until "
    "AND coalesce(p.latest_day, p.target_day) >= :from ORDER BY p.target_day";

// plans, meetings, partners
inline constexpr char planGoals[] = "SELECT * FROM plan_goal WHERE case_file = :id ORDER BY set_on, rid";
inline constexpr char planActions[] = "SELECT * FROM plan_action WHERE case_file = :id ORDER BY set_on, rid";
/// Every change of the rows of one case, with the values as they were then where they are others now.
#define REGIE_VERSIONS(what)                                                                                           \
    "SELECT p.id AS id, i.revision AS revision, a.at AS at, coalesce(u.name, '') AS actor_name, "                      \
    "h.old_values AS old_values FROM " what " p CROSS JOIN audit_item i ON i.tbl = :tbl AND i.row = p.rid "            \
    "CROSS JOIN audit a ON a.seq = i.seq LEFT JOIN user_account u ON u.id = a.actor "                                  \
    "LEFT JOIN history h ON h.tbl = :tbl AND h.row = p.rid AND h.revision = i.revision "                               \
    "WHERE p.case_file = :id ORDER BY i.seq"
inline constexpr char goalVersions[] = REGIE_VERSIONS("plan_goal");
inline constexpr char actionVersions[] = REGIE_VERSIONS("plan_action");
#undef REGIE_VERSIONS
inline constexpr char actionsOfMeeting[] =
    "SELECT p.*, " REGIE_CALLED " FROM plan_action p CROSS JOIN case_file f ON f.id = p.case_file "
    "CROSS JOIN household h ON h.id = f.household WHERE p.meeting = :id ORDER BY p.rid";
inline constexpr char meetingsBetween[] =
    "SELECT * FROM meeting WHERE at >= :from AND at < :until ORDER BY at LIMIT :limit";
inline constexpr char meeting[] = "SELECT * FROM meeting WHERE id = :id";
inline constexpr char meetingsOfCase[] = "SELECT m.* FROM meeting_case c CROSS JOIN meeting m ON m.id = c.meeting "
                                         "WHERE c.case_file = :id ORDER BY m.at DESC";
inline constexpr char agendas[] =
    "SELECT c.*, f.number AS number, f.household AS household, h.name AS household_name, f.handler AS handler, "
    "f.executor AS executor FROM meeting_case c CROSS JOIN case_file f ON f.id = c.case_file "
    "CROSS JOIN household h ON h.id = f.household WHERE c.meeting IN " REGIE_KEYS " ORDER BY c.position, c.rid";
inline constexpr char attendees[] = "SELECT * FROM meeting_party WHERE meeting IN " REGIE_KEYS " ORDER BY position";
inline constexpr char professionals[] = "SELECT * FROM professional ORDER BY name";
inline constexpr char capacities[] = "SELECT * FROM capacity ORDER BY organisation, from_day";
inline constexpr char executorLoad[] =
    "SELECT s.case_file AS case_file, s.standing AS standing, s.since AS since, f.executor AS executor, " REGIE_CALLED
    " FROM case_file f INDEXED BY case_file_handler CROSS JOIN case_stand s ON s.case_file = f.id "
    "CROSS JOIN household h ON h.id = f.household WHERE f.status <> 'closed'";
#undef REGIE_NAMES
#undef REGIE_WHOSE
#undef REGIE_FEW
#undef REGIE_IN_HANDS
#undef REGIE_DUE
#undef REGIE_CALLED

// the contact journal, and the words of everything that was written in a case
inline constexpr char contactNotes[] = "SELECT * FROM contact_note WHERE case_file = :id ORDER BY at";
inline constexpr char contactPersons[] =
    "SELECT p.note AS note, p.person AS person FROM contact_note n JOIN contact_person p ON p.note = n.id "
    "WHERE n.case_file = :id ORDER BY p.note, p.position";
inline constexpr char analysisEntries[] = "SELECT * FROM analysis_entry WHERE case_file = :id ORDER BY on_day";
inline constexpr char checklistAnswers[] = "SELECT * FROM checklist_answer WHERE case_file = :id ORDER BY on_day";

// what lies between people and around them
inline constexpr char tiesOfPerson[] = "SELECT * FROM family_tie WHERE from_person = :id OR to_person = :id";
inline constexpr char lifeFacts[] = "SELECT * FROM life_fact WHERE person IN " REGIE_KEYS;
inline constexpr char shieldedFacts[] = "SELECT * FROM shielded_fact WHERE person IN " REGIE_KEYS " ORDER BY rid";
inline constexpr char shieldedFrom[] =
    "SELECT fact, person FROM shielded_from WHERE fact IN " REGIE_KEYS " ORDER BY fact, position";
inline constexpr char networkContacts[] = "SELECT * FROM network_contact WHERE household = :id ORDER BY rid";
inline constexpr char textsWithWords[] =
    "SELECT e.kind AS kind, e.source AS source, e.on_day AS on_day, f.id AS case_file, f.number AS number, "
    "h.id AS household, h.name AS household_name FROM search_text t CROSS JOIN search_entry e ON e.rid = t.docid "
    "LEFT JOIN decision d ON e.case_file IS NULL AND d.id = e.source LEFT JOIN assessment a ON a.id = d.assessment "
    "LEFT JOIN case_file f ON f.rid = CASE WHEN e.case_file IS NULL "
    "THEN (SELECT max(c.rid) FROM case_file c WHERE c.household = a.household) "
    "ELSE (SELECT k.rid FROM case_file k WHERE k.id = e.case_file) END "
    "LEFT JOIN household h ON h.id = coalesce(f.household, a.household) "
    "WHERE t.words MATCH :words ORDER BY t.docid DESC";
inline constexpr char textOfNote[] = "SELECT text AS text FROM contact_note WHERE id = :id";
inline constexpr char textOfDecision[] = "SELECT reason AS text FROM decision WHERE id = :id";
inline constexpr char textOfStep[] = "SELECT note AS text FROM flow_event WHERE id = :id";
inline constexpr char textOfAnalysis[] = "SELECT text AS text FROM analysis_entry WHERE id = :id";
inline constexpr char textOfGoal[] = "SELECT what AS text FROM plan_goal WHERE id = :id";
inline constexpr char textOfAction[] = "SELECT trim(what || ' ' || result) AS text FROM plan_action WHERE id = :id";
inline constexpr char textOfMeeting[] = "SELECT decision AS text FROM meeting_case WHERE id = :id";
inline constexpr char textOfAgreement[] = "SELECT what AS text FROM safety_agreement WHERE id = :id";

#undef REGIE_KEYS

/// All of them, for the test of their plans.
struct Named
{
    const char *name;
    const char *sql;
};
inline constexpr Named all[] = {{"persons", persons}, {"householdsOfPersons", householdsOfPersons},
    {"addressesOfPersons", addressesOfPersons}, {"shields", shields}, {"orderCounts", orderCounts},
    {"reportCounts", reportCounts}, {"membersOfHouseholds", membersOfHouseholds},
    {"addressesOfHouseholds", addressesOfHouseholds}, {"lastItem", lastItem}, {"personsTouched", personsTouched},
    {"membersTouched", membersTouched}, {"addressesTouched", addressesTouched}, {"valuesBefore", valuesBefore},
    {"personsByWord", personsByWord}, {"personsByBeginning", personsByBeginning}, {"personsWithWord", personsWithWord},
    {"personsByBirth", personsByBirth}, {"personsByPhone", personsByPhone}, {"personsByAddress", personsByAddress},
    {"personBySource", personBySource}, {"personByBsn", personByBsn}, {"household", household},
    {"memberships", memberships}, {"addressesOfHousehold", addressesOfHousehold}, {"relations", relations},
    {"ordersOfPersons", ordersOfPersons}, {"reportsOfPersons", reportsOfPersons}, {"importMaps", importMaps},
    {"knownOfPersons", knownOfPersons}, {"knownOfRecord", knownOfRecord}, {"ordersNumbered", ordersNumbered},
    {"reportsNumbered", reportsNumbered}, {"ordersByHand", ordersByHand}, {"reportsByHand", reportsByHand},
    {"ordersToAssess", ordersToAssess}, {"orders", orders}, {"reports", reports}, {"orderMentions", orderMentions},
    {"reportMentions", reportMentions}, {"orderLinks", orderLinks}, {"reportLinks", reportLinks},
    {"orderHouseholds", orderHouseholds}, {"reportHouseholds", reportHouseholds}, {"cases", cases},
    {"casesWanted", casesWanted}, {"caseCount", caseCount}, {"caseHouseholds", caseHouseholds}, {"caseFile", caseFile},
    {"caseByNumber", caseByNumber}, {"casesOfHousehold", casesOfHousehold}, {"casesByNumber", casesByNumber},
    {"casesBySerial", casesBySerial}, {"casesOfHouseholds", casesOfHouseholds}, {"intakeOfCase", intakeOfCase},
    {"laterIntakes", laterIntakes}, {"certainOrders", certainOrders}, {"certainReports", certainReports},
    {"certainOrderEvents", certainOrderEvents}, {"certainReportEvents", certainReportEvents},
    {"nextDeadlines", nextDeadlines}, {"nextActions", nextActions}, {"nextMeetings", nextMeetings},
    {"deadlines", deadlines}, {"dueUntil", dueUntil}, {"assessments", assessments}, {"decisions", decisions},
    {"history", history}, {"lastOpened", lastOpened}, {"lastOfObject", lastOfObject}, {"auditEntries", auditEntries},
    {"auditOfObject", auditOfObject}, {"disclosures", disclosures}, {"linksOfPerson", linksOfPerson},
    {"linksOfMention", linksOfMention}, {"link", link}, {"mention", mention},
    {"membershipsOfPerson", membershipsOfPerson}, {"relationsOfPerson", relationsOfPerson},
    {"householdsOfMention", householdsOfMention}, {"waitingLinks", waitingLinks}, {"namedTogether", namedTogether},
    {"personsAfter", personsAfter}, {"personCount", personCount}, {"mergesOf", mergesOf}, {"merges", merges},
    {"goneInto", goneInto}, {"merge", merge}, {"actionOfMerge", actionOfMerge}, {"judgements", judgements},
    {"judgement", judgement}, {"toReassess", toReassess}, {"keptValues", keptValues},
    {"keptValuesOpen", keptValuesOpen}, {"keptValue", keptValue}, {"receivedIds", receivedIds},
    {"keptCaseValues", keptCaseValues}, {"keptCaseValuesOpen", keptCaseValuesOpen}, {"keptCaseValue", keptCaseValue},
    {"receivedCases", receivedCases}, {"userStanding", userStanding}, {"users", users}, {"userAccesses", userAccesses},
    {"userAccess", userAccess}, {"blocks", blocks}, {"blockedFor", blockedFor}, {"wroteIn", wroteIn},
    {"lastAsked", lastAsked}, {"flowEvents", flowEvents}, {"flowParties", flowParties},
    {"safetyEstimates", safetyEstimates}, {"rihg", rihg}, {"safetyAgreements", safetyAgreements},
    {"agreementChecks", agreementChecks}, {"stands", stands}, {"wokenByOrder", wokenByOrder},
    {"wokenByReport", wokenByReport}, {"newOrders", newOrders}, {"dueBetween", dueBetween},
    {"dueHouseholds", dueHouseholds}, {"dueOfFew", dueOfFew}, {"waitingOf", waitingOf}, {"waitingOfFew", waitingOfFew},
    {"withoutDuoOf", withoutDuoOf}, {"withoutDuoOfFew", withoutDuoOfFew}, {"casesInHands", casesInHands},
    {"wakingItem", wakingItem}, {"actionsOpen", actionsOpen}, {"actionsOfFew", actionsOfFew}, {"planGoals", planGoals},
    {"planActions", planActions}, {"goalVersions", goalVersions}, {"actionVersions", actionVersions},
    {"actionsOfMeeting", actionsOfMeeting}, {"meetingsBetween", meetingsBetween}, {"meeting", meeting},
    {"meetingsOfCase", meetingsOfCase}, {"agendas", agendas}, {"attendees", attendees},
    {"professionals", professionals}, {"capacities", capacities}, {"executorLoad", executorLoad},
    {"contactNotes", contactNotes}, {"contactPersons", contactPersons}, {"textsWithWords", textsWithWords},
    {"analysisEntries", analysisEntries}, {"checklistAnswers", checklistAnswers}, {"tiesOfPerson", tiesOfPerson},
    {"lifeFacts", lifeFacts}, {"shieldedFacts", shieldedFacts}, {"shieldedFrom", shieldedFrom},
    {"networkContacts", networkContacts}, {"textOfNote", textOfNote}, {"textOfDecision", textOfDecision},
    {"textOfStep", textOfStep}, {"textOfAgreement", textOfAgreement}, {"textOfAnalysis", textOfAnalysis},
    {"textOfGoal", textOfGoal}, {"textOfAction", textOfAction}, {"textOfMeeting", textOfMeeting}};

} // namespace regie::store::queries
