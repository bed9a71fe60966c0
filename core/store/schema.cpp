#include "core/store/schema.h"

#include <array>

// Dialect of SQLite 3.15. Enumerations are stored as their codes (core/domain/codes.h), dates and wall-clock times as
// ISO text, moments as milliseconds UTC, truth as 0 and 1, identities as 16 bytes beside the internal row number.

#define REGIE_ID "rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), "
#define REGIE_KEPT                                                                                                     \
    "revision INTEGER NOT NULL CHECK(revision > 0), saved_by BLOB NOT NULL REFERENCES user_account(id), "              \
    "saved_at INTEGER NOT NULL"
#define REGIE_TRUTH(column) column " INTEGER NOT NULL CHECK(" column " IN (0, 1)), "
#define REGIE_TEXT(column) column " TEXT NOT NULL, "
#define REGIE_CODE(column) column " TEXT NOT NULL CHECK(" column " <> ''), "
#define REGIE_DAY(column) column " TEXT CHECK(" column " GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), "
#define REGIE_WALL " CHECK(length(imposed_at) >= 16 AND imposed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*')"
#define REGIE_PLACE(prefix)                                                                                            \
    prefix "id BLOB, " prefix "street TEXT NOT NULL, " prefix "house_number TEXT NOT NULL, " prefix                    \
           "addition TEXT NOT NULL, " prefix "postcode TEXT NOT NULL, " prefix "town TEXT NOT NULL, " prefix           \
           "municipality TEXT NOT NULL, " prefix "from_day TEXT, " prefix "until_day TEXT, " prefix                    \
           "secret INTEGER NOT NULL CHECK(" prefix "secret IN (0, 1)), " prefix "shielded BLOB NOT NULL, " prefix      \
           "key TEXT NOT NULL, "

namespace regie::store {

namespace {

constexpr Statement people[] = {
    "CREATE TABLE user_account(" REGIE_ID REGIE_CODE("name") REGIE_TEXT("function") REGIE_TEXT("organisation")
        REGIE_KEPT ")",
    "CREATE TABLE meta(rid INTEGER PRIMARY KEY CHECK(rid = 1), vault BLOB NOT NULL CHECK(length(vault) = "
    "16), " REGIE_TRUTH("practice") REGIE_CODE("region") "created_at INTEGER NOT NULL, " REGIE_KEPT ")",
    "CREATE TABLE person(" REGIE_ID REGIE_TEXT("given") REGIE_TEXT("prefix") REGIE_TEXT("surname")
        REGIE_TEXT("birth_date") REGIE_CODE("sex") REGIE_TEXT("phone") REGIE_TEXT("phone_key") REGIE_CODE("call_back")
            REGIE_TEXT("call_back_note") REGIE_TEXT("bsn") REGIE_KEPT ")",
    "CREATE TABLE person_key(word TEXT NOT NULL, person BLOB NOT NULL REFERENCES person(id), "
    "PRIMARY KEY(word, person)) WITHOUT ROWID",
    "CREATE TABLE household(" REGIE_ID REGIE_TEXT("name") REGIE_TEXT("municipality") REGIE_KEPT ")",
    "CREATE TABLE membership(" REGIE_ID "household BLOB NOT NULL REFERENCES household(id), "
    "person BLOB NOT NULL REFERENCES person(id), " REGIE_DAY("from_day") REGIE_DAY("until_day") REGIE_TRUTH("lives_in")
        REGIE_KEPT ")",
    "CREATE TABLE relation(" REGIE_ID "from_person BLOB NOT NULL REFERENCES person(id), "
    "to_person BLOB NOT NULL REFERENCES person(id), " REGIE_CODE("kind") REGIE_DAY("since_day") REGIE_DAY("until_day")
        REGIE_KEPT ", CHECK(from_person <> to_person))",
    "CREATE TABLE address(" REGIE_ID
    "person BLOB REFERENCES person(id), household BLOB REFERENCES household(id), " REGIE_TEXT("street")
        REGIE_TEXT("house_number") REGIE_TEXT("addition") REGIE_TEXT("postcode") REGIE_TEXT("town")
            REGIE_TEXT("municipality") REGIE_DAY("from_day") REGIE_DAY("until_day") REGIE_TRUTH("secret")
                REGIE_TEXT("key") REGIE_KEPT ", CHECK((person IS NULL) + (household IS NULL) = 1))",
    "CREATE TABLE address_shield(rid INTEGER PRIMARY KEY, address BLOB NOT NULL REFERENCES address(id), "
    "position INTEGER NOT NULL, person BLOB NOT NULL REFERENCES person(id), " REGIE_KEPT ", UNIQUE(address, position))",
};

constexpr Statement events[] = {
    "CREATE TABLE intake(" REGIE_ID
    "household BLOB NOT NULL REFERENCES household(id), payload BLOB NOT NULL, " REGIE_KEPT ")",
    "CREATE TABLE barring_order(" REGIE_ID REGIE_CODE(
        "kind") "concerns BLOB REFERENCES barring_order(id) DEFERRABLE INITIALLY DEFERRED, imposed_at TEXT NOT "
                "NULL" REGIE_WALL ", " REGIE_TRUTH("time_known") REGIE_CODE(
                    "status") "extended_until TEXT, ended_at TEXT, " REGIE_TRUTH("verified") REGIE_CODE("imposed_by")
                    REGIE_TEXT("municipality") REGIE_TEXT("source") REGIE_TEXT("number") REGIE_TEXT("note")
                        REGIE_PLACE("dwelling_") REGIE_TEXT("checks") REGIE_TRUTH("taken_up") REGIE_KEPT ")",
    "CREATE TABLE vt_report(" REGIE_ID "received_on TEXT NOT NULL CHECK(length(received_on) = 10), " REGIE_CODE(
        "kind") "new_incident INTEGER CHECK(new_incident IN (0, 1)), " REGIE_TRUTH("converted") REGIE_TEXT("incident")
        REGIE_TRUTH("verified") REGIE_TEXT("municipality") REGIE_TEXT("source") REGIE_TEXT("number") REGIE_TEXT("note")
            REGIE_PLACE("dwelling_") REGIE_TEXT("checks") REGIE_KEPT ")",
    "CREATE TABLE mention(" REGIE_ID
    "barring_order BLOB REFERENCES barring_order(id), vt_report BLOB REFERENCES vt_report(id), "
    "position INTEGER NOT NULL, " REGIE_CODE("role") REGIE_TEXT("as_written") REGIE_TEXT("given") REGIE_TEXT("prefix")
        REGIE_TEXT("surname") REGIE_TEXT("birth_date") REGIE_CODE("sex") REGIE_PLACE("address_") REGIE_TEXT("phone")
            REGIE_CODE("call_back") REGIE_TEXT("call_back_note") REGIE_TEXT("bsn") REGIE_TEXT("source_record_id")
                REGIE_TEXT("note") REGIE_KEPT ", CHECK((barring_order IS NULL) + (vt_report IS NULL) = 1))",
    "CREATE TABLE person_link(" REGIE_ID "mention BLOB NOT NULL REFERENCES mention(id), "
    "person BLOB NOT NULL REFERENCES person(id), "
    "state TEXT NOT NULL CHECK(state IN ('provisional', 'confirmed', 'rejected')), linked_by BLOB, linked_at "
    "INTEGER, " REGIE_TEXT("model") REGIE_TEXT("reason") REGIE_KEPT ")",
    "CREATE TABLE event_household(rid INTEGER PRIMARY KEY, household BLOB NOT NULL REFERENCES household(id), "
    "barring_order BLOB REFERENCES barring_order(id), vt_report BLOB REFERENCES vt_report(id), " REGIE_KEPT
    ", CHECK((barring_order IS NULL) + (vt_report IS NULL) = 1))",
};

constexpr Statement cases[] = {
    "CREATE TABLE assessment(" REGIE_ID
    "household BLOB NOT NULL REFERENCES household(id), intake BLOB, " REGIE_DAY("reference_date") REGIE_TEXT("rule_set")
        REGIE_CODE("advice") "input BLOB NOT NULL, outcome BLOB NOT NULL, rule_set_text BLOB NOT NULL, assessed_at "
                             "INTEGER, " REGIE_KEPT ")",
    "CREATE TABLE decision(" REGIE_ID "assessment BLOB NOT NULL REFERENCES assessment(id), " REGIE_CODE("advised")
        REGIE_CODE("chosen") REGIE_TRUTH("deviates")
            REGIE_TEXT("reason") "decided_by BLOB, decided_at INTEGER, " REGIE_KEPT ")",
    "CREATE TABLE case_file(" REGIE_ID "number TEXT NOT NULL UNIQUE CHECK(number <> ''), "
    "household BLOB NOT NULL REFERENCES household(id), " REGIE_CODE("route") REGIE_CODE("status") REGIE_TEXT("executor")
        REGIE_TEXT("handler") REGIE_TEXT("municipality") "opened_at INTEGER, intake BLOB, " REGIE_KEPT ")",
    "CREATE TABLE case_number(rid INTEGER PRIMARY KEY, " REGIE_CODE(
        "prefix") "year INTEGER NOT NULL, last INTEGER NOT NULL CHECK(last > 0), " REGIE_KEPT ", UNIQUE(prefix, year))",
    "CREATE TABLE deadline(rid INTEGER PRIMARY KEY, case_file BLOB NOT NULL REFERENCES case_file(id), "
    "position INTEGER NOT NULL, " REGIE_CODE("kind") REGIE_CODE("due") REGIE_TRUTH("hard") REGIE_TEXT("basis")
        REGIE_TRUTH("confirmed") "done_at INTEGER, " REGIE_KEPT ", UNIQUE(case_file, position))",
    "CREATE TABLE disclosure(" REGIE_ID "case_file BLOB NOT NULL REFERENCES case_file(id), " REGIE_CODE("report")
        REGIE_CODE("profile") REGIE_TEXT("recipient")
            REGIE_TEXT("purpose") "copy_number INTEGER NOT NULL CHECK(copy_number > 0), " REGIE_TEXT(
                "left_out") "disclosed_by BLOB, disclosed_at INTEGER, content_hash BLOB NOT NULL, " REGIE_KEPT
                            ", UNIQUE(case_file, copy_number))",
};

constexpr Statement accountability[] = {
    "CREATE TABLE history(rid INTEGER PRIMARY KEY, seq INTEGER NOT NULL, tbl INTEGER NOT NULL, row INTEGER NOT NULL, "
    "revision INTEGER NOT NULL, old_values BLOB NOT NULL)",
    "CREATE TABLE audit(seq INTEGER PRIMARY KEY, action_id BLOB NOT NULL UNIQUE CHECK(length(action_id) = 16), "
    "at INTEGER NOT NULL, monotonic INTEGER NOT NULL, " REGIE_CODE("app_version")
        REGIE_TEXT("origin") "actor BLOB NOT NULL CHECK(length(actor) = 16), " REGIE_CODE("action")
            REGIE_TEXT("object_kind") REGIE_TEXT("object_id") REGIE_TEXT("object_number") REGIE_CODE("result")
                REGIE_TEXT("reason") "rows_changed INTEGER NOT NULL, items BLOB NOT NULL, prev_hash BLOB NOT NULL, "
                                     "hash BLOB NOT NULL)",
    "CREATE TABLE audit_item(rid INTEGER PRIMARY KEY, seq INTEGER NOT NULL, tbl INTEGER NOT NULL, "
    "row INTEGER NOT NULL, revision INTEGER NOT NULL, hash BLOB NOT NULL)",
    "CREATE TABLE tombstone(" REGIE_ID "tbl INTEGER NOT NULL, row INTEGER NOT NULL, ground TEXT NOT NULL, "
    "destroyed_at INTEGER NOT NULL, " REGIE_KEPT ")",
    "CREATE TRIGGER audit_keeps BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit only grows'); END",
    "CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit only grows'); END",
    // INSERT OR REPLACE fires no delete trigger: a row may only come after the last
    "CREATE TRIGGER audit_grows BEFORE INSERT ON audit "
    "WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit) "
    "BEGIN SELECT RAISE(ABORT, 'audit only grows'); END",
    "CREATE TRIGGER audit_item_keeps BEFORE UPDATE ON audit_item BEGIN SELECT RAISE(ABORT, 'audit only grows'); END",
    "CREATE TRIGGER audit_item_stays BEFORE DELETE ON audit_item BEGIN SELECT RAISE(ABORT, 'audit only grows'); END",
    "CREATE TRIGGER tombstone_keeps BEFORE UPDATE ON tombstone BEGIN SELECT RAISE(ABORT, 'a tombstone stays'); END",
    "CREATE TRIGGER tombstone_stays BEFORE DELETE ON tombstone BEGIN SELECT RAISE(ABORT, 'a tombstone stays'); END",
};

constexpr Statement indices[] = {
    "CREATE INDEX person_birth ON person(birth_date) WHERE birth_date <> ''",
    "CREATE INDEX person_phone ON person(phone_key) WHERE phone_key <> ''",
    "CREATE INDEX person_bsn ON person(bsn) WHERE bsn <> ''",
    "CREATE INDEX person_key_person ON person_key(person)",
    "CREATE INDEX membership_household ON membership(household)",
    "CREATE INDEX membership_person ON membership(person)",
    "CREATE INDEX relation_from ON relation(from_person)",
    "CREATE INDEX relation_to ON relation(to_person)",
    "CREATE INDEX address_person ON address(person) WHERE person IS NOT NULL",
    "CREATE INDEX address_household ON address(household) WHERE household IS NOT NULL",
    "CREATE INDEX address_place ON address(key) WHERE key <> ''",
    "CREATE INDEX address_shield_person ON address_shield(person)",
    "CREATE INDEX barring_order_new ON barring_order(imposed_at) WHERE kind = 'order' AND taken_up = 0",
    "CREATE INDEX mention_order ON mention(barring_order) WHERE barring_order IS NOT NULL",
    "CREATE INDEX mention_report ON mention(vt_report) WHERE vt_report IS NOT NULL",
    "CREATE INDEX mention_source ON mention(source_record_id) WHERE source_record_id <> ''",
    "CREATE INDEX person_link_mention ON person_link(mention)",
    "CREATE INDEX person_link_person ON person_link(person)",
    "CREATE INDEX event_household_household ON event_household(household)",
    "CREATE UNIQUE INDEX event_household_order ON event_household(barring_order, household) "
    "WHERE barring_order IS NOT NULL",
    "CREATE UNIQUE INDEX event_household_report ON event_household(vt_report, household) WHERE vt_report IS NOT NULL",
    "CREATE INDEX assessment_household ON assessment(household)",
    "CREATE INDEX decision_assessment ON decision(assessment)",
    "CREATE INDEX case_file_opened ON case_file(opened_at)",
    "CREATE INDEX case_file_household ON case_file(household)",
    "CREATE INDEX deadline_due ON deadline(due) WHERE done_at IS NULL",
    "CREATE INDEX history_row ON history(tbl, row)",
    "CREATE INDEX audit_object ON audit(object_id, seq) WHERE object_id <> ''",
    "CREATE INDEX audit_item_row ON audit_item(tbl, row, seq)",
};

// Version 2: which action took back which.
constexpr Statement undoing[] = {
    "CREATE TABLE undone(rid INTEGER PRIMARY KEY, seq INTEGER NOT NULL UNIQUE, undone_seq INTEGER NOT NULL, " REGIE_KEPT
    ")",
    "CREATE INDEX undone_action ON undone(undone_seq)",
    "PRAGMA user_version = 2",
};

// Version 3: who turned out to be one, what was said of those who look alike, and what is to be assessed again.
constexpr Statement identities[] = {
    "CREATE TABLE merge(" REGIE_ID "kind TEXT NOT NULL CHECK(kind IN ('person', 'household')), "
    "kept BLOB NOT NULL CHECK(length(kept) = 16), gone BLOB NOT NULL CHECK(length(gone) = 16), " REGIE_TEXT(
        "reason") "merged_by BLOB, merged_at INTEGER, " REGIE_KEPT ")",
    "CREATE TABLE judgement(" REGIE_ID "kind TEXT NOT NULL CHECK(kind IN ('person', 'household')), "
    "first BLOB NOT NULL CHECK(length(first) = 16), second BLOB NOT NULL CHECK(length(second) = 16), "
    "verdict TEXT NOT NULL CHECK(verdict IN ('different', 'unsure')), " REGIE_TEXT(
        "reason") "judged_by BLOB, "
                  "judged_at INTEGER, " REGIE_KEPT ", UNIQUE(first, second), CHECK(first < second))",
    "CREATE TABLE reassessment(" REGIE_ID "household BLOB NOT NULL REFERENCES household(id), "
    "assessment BLOB NOT NULL REFERENCES assessment(id), " REGIE_CODE("cause") REGIE_CODE("advice_was") REGIE_CODE(
        "advice_now") "orders_was INTEGER NOT NULL, orders_now INTEGER NOT NULL, reports_was INTEGER NOT "
                      "NULL, reports_now INTEGER NOT NULL, " REGIE_TEXT("reason") "raised_at INTEGER, "
                                                                                  "settled_at INTEGER, " REGIE_KEPT ")",
    "CREATE INDEX merge_kept ON merge(kept)",
    "CREATE INDEX merge_gone ON merge(gone)",
    "CREATE INDEX reassessment_open ON reassessment(household) WHERE settled_at IS NULL",
    "CREATE INDEX reassessment_assessment ON reassessment(assessment)",
    "CREATE INDEX person_link_waiting ON person_link(linked_at) WHERE state = 'provisional'",
    "CREATE INDEX intake_household ON intake(household)",
    "PRAGMA user_version = 3",
};

// Version 4: the case through time. Events only grow; stand, phases, partners and efforts follow from them.
#define REGIE_OF_CASE "case_file BLOB NOT NULL REFERENCES case_file(id), "
constexpr Statement caseFlow[] = {
    "CREATE TABLE flow_event(" REGIE_ID REGIE_OF_CASE
    "seq INTEGER NOT NULL CHECK(seq > 0), " REGIE_CODE("kind") "run INTEGER NOT NULL, " REGIE_TEXT("act")
        REGIE_TEXT("from_state") REGIE_TEXT("to_state") REGIE_TEXT("standing") REGIE_TRUTH(
            "route") "linked_run INTEGER NOT NULL, barring_order BLOB REFERENCES barring_order(id), " REGIE_CODE("at")
            REGIE_TEXT("reason") REGIE_TEXT("outcome") "member BLOB REFERENCES person(id), " REGIE_TEXT(
                "organisation") "until TEXT, " REGIE_TEXT("intensity") REGIE_TEXT("note") "corrects BLOB, " REGIE_KEPT
                                                                                          ", UNIQUE(case_file, seq))",
    "CREATE TABLE flow_party(rid INTEGER PRIMARY KEY, event BLOB NOT NULL REFERENCES flow_event(id), "
    "position INTEGER NOT NULL, " REGIE_CODE("name") REGIE_TEXT("organisation") REGIE_TEXT("role") REGIE_KEPT
    ", UNIQUE(event, position))",
    "CREATE TABLE case_stand(rid INTEGER PRIMARY KEY, case_file BLOB NOT NULL UNIQUE REFERENCES "
    "case_file(id), " REGIE_TEXT("flow") REGIE_TEXT("state") REGIE_TEXT("standing")
        REGIE_TEXT("phase") "since TEXT, " REGIE_TEXT("next_kind") "next_due TEXT, " REGIE_TRUTH("next_hard")
            REGIE_TEXT("decision") REGIE_TEXT("decision_by") "decision_due TEXT, " REGIE_TEXT("waiting_on")
                REGIE_TEXT("waiting_organisation") "waiting_since TEXT, " REGIE_TRUTH("duo_missing")
                    REGIE_TRUTH("suspended") REGIE_TEXT("goal") REGIE_TEXT("open_flags") REGIE_KEPT ")",
    "CREATE TABLE case_phase(rid INTEGER PRIMARY KEY, " REGIE_OF_CASE "position INTEGER NOT NULL, " REGIE_CODE("phase")
        REGIE_CODE("from_at") "until_at TEXT, " REGIE_TRUTH("relapse") REGIE_TEXT("reason") REGIE_KEPT
    ", UNIQUE(case_file, position))",
    "CREATE TABLE case_partner(rid INTEGER PRIMARY KEY, " REGIE_OF_CASE
    "position INTEGER NOT NULL, " REGIE_CODE("organisation") REGIE_CODE("intensity") REGIE_TEXT("phase")
        REGIE_CODE("from_at") "until_at TEXT, " REGIE_KEPT ", UNIQUE(case_file, position))",
    "CREATE TABLE case_effort(rid INTEGER PRIMARY KEY, " REGIE_OF_CASE
    "position INTEGER NOT NULL, " REGIE_CODE("organisation") REGIE_TRUTH("raised") REGIE_CODE("from_at")
        REGIE_CODE("until_at") REGIE_TEXT("reason") REGIE_KEPT ", UNIQUE(case_file, position))",
    "CREATE TABLE safety_estimate(" REGIE_ID REGIE_OF_CASE "member BLOB NOT NULL REFERENCES person(id), "
    "on_day TEXT NOT NULL CHECK(length(on_day) = 10), score INTEGER NOT NULL CHECK(score BETWEEN 0 AND "
    "10), " REGIE_CODE("author") REGIE_TEXT("note") REGIE_KEPT ")",
    "CREATE TABLE rihg(" REGIE_ID REGIE_OF_CASE "on_day TEXT NOT NULL CHECK(length(on_day) = 10), " REGIE_CODE("parts")
        REGIE_TEXT("author") REGIE_TEXT("note") REGIE_KEPT ")",
    "CREATE TABLE safety_agreement(" REGIE_ID REGIE_OF_CASE REGIE_CODE("what") REGIE_CODE("checked_by")
        REGIE_CODE("check_at") REGIE_CODE("made_at") "ended_at TEXT, " REGIE_TEXT("end_reason") REGIE_KEPT ")",
    "CREATE TABLE agreement_check(" REGIE_ID "agreement BLOB NOT NULL REFERENCES safety_agreement(id), " REGIE_CODE(
        "at") REGIE_TRUTH("kept") REGIE_CODE("checked_by") REGIE_TEXT("note") REGIE_KEPT ")",
    "CREATE INDEX case_stand_waiting ON case_stand(waiting_since) WHERE waiting_on <> ''",
    "CREATE INDEX case_stand_duo ON case_stand(since) WHERE duo_missing = 1",
    "CREATE INDEX flow_event_member ON flow_event(member) WHERE member IS NOT NULL",
    "CREATE INDEX flow_event_order ON flow_event(barring_order) WHERE barring_order IS NOT NULL",
    "CREATE INDEX safety_estimate_case ON safety_estimate(case_file)",
    "CREATE INDEX safety_estimate_member ON safety_estimate(member)",
    "CREATE INDEX rihg_case ON rihg(case_file)",
    "CREATE INDEX safety_agreement_case ON safety_agreement(case_file)",
    "CREATE INDEX agreement_check_agreement ON agreement_check(agreement)",
    "CREATE INDEX vt_report_received ON vt_report(received_on)",
    "CREATE INDEX barring_order_imposed ON barring_order(imposed_at) WHERE kind = 'order'",
    "PRAGMA user_version = 4",
};

// Version 5: which column of a source's list holds what.
constexpr Statement importing[] = {
    "CREATE TABLE import_map(rid INTEGER PRIMARY KEY, " REGIE_CODE("source")
        REGIE_CODE("list_kind") "mapping BLOB NOT NULL, " REGIE_KEPT ", UNIQUE(source, list_kind))",
    "PRAGMA user_version = 5",
};

// Version 6: the open cases in somebody's hands.
constexpr Statement handling[] = {
    "CREATE INDEX case_file_handler ON case_file(handler COLLATE NOCASE) WHERE status <> 'closed'",
    "PRAGMA user_version = 6",
};

// Version 7: the plan of a case, the meetings it is made in, and who is who at the partners.
constexpr Statement planning[] = {
    "CREATE TABLE meeting(" REGIE_ID REGIE_CODE("kind") REGIE_CODE("at") REGIE_TEXT("place") REGIE_TEXT("chair")
        REGIE_CODE("state") REGIE_TEXT("note") REGIE_KEPT ")",
    "CREATE TABLE meeting_case(" REGIE_ID "meeting BLOB NOT NULL REFERENCES meeting(id), " REGIE_OF_CASE
    "position INTEGER NOT NULL, " REGIE_TEXT("question") REGIE_TEXT("picture") REGIE_TEXT("judgement")
        REGIE_TEXT("decision") REGIE_TEXT("outcome") REGIE_KEPT ", UNIQUE(meeting, case_file))",
    "CREATE TABLE meeting_party(rid INTEGER PRIMARY KEY, meeting BLOB NOT NULL REFERENCES meeting(id), "
    "position INTEGER NOT NULL, " REGIE_CODE("name") REGIE_TEXT("organisation")
        REGIE_TEXT("role") "member BLOB REFERENCES person(id), " REGIE_CODE("attendance") REGIE_KEPT
    ", UNIQUE(meeting, position))",
    "CREATE TABLE plan_goal(" REGIE_ID REGIE_OF_CASE REGIE_CODE(
        "what") "member BLOB REFERENCES person(id), " REGIE_TEXT("phase")
        REGIE_TEXT("family_words") "set_on TEXT NOT NULL CHECK(length(set_on) = 10), " REGIE_DAY("target_day")
            REGIE_CODE("state") REGIE_DAY("ended_on") REGIE_TEXT("end_reason") REGIE_KEPT ")",
    "CREATE TABLE plan_action(" REGIE_ID REGIE_OF_CASE "goal BLOB REFERENCES plan_goal(id), "
    "meeting BLOB REFERENCES meeting(id), " REGIE_CODE("what") "about BLOB REFERENCES person(id), " REGIE_TEXT("phase")
        REGIE_TEXT("owner_organisation") REGIE_TEXT(
            "owner_name") "owner_member BLOB REFERENCES person(id), set_on TEXT NOT NULL CHECK(length(set_on) = 10), "
                          "target_day TEXT NOT NULL CHECK(length(target_day) = 10), " REGIE_DAY("latest_day")
                              REGIE_CODE("state") REGIE_DAY("ended_on") REGIE_TEXT("result") REGIE_TEXT("why_not")
                                  REGIE_TEXT("family_words") REGIE_KEPT
    ", CHECK((owner_organisation <> '') + (owner_member IS NOT NULL) = 1))",
    "CREATE TABLE professional(" REGIE_ID REGIE_CODE("name") REGIE_CODE("organisation") REGIE_TEXT("function")
        REGIE_TEXT("phone") REGIE_TEXT("mail") REGIE_DAY("lens_on") REGIE_DAY("left_on") REGIE_TEXT("note") REGIE_KEPT
    ")",
    "CREATE TABLE capacity(" REGIE_ID REGIE_CODE(
        "organisation") "from_day TEXT NOT NULL CHECK(length(from_day) = 10), "
                        "places INTEGER NOT NULL CHECK(places >= 0), " REGIE_TEXT("note") REGIE_KEPT ")",
    "CREATE INDEX meeting_at ON meeting(at)",
    "CREATE INDEX meeting_case_file ON meeting_case(case_file)",
    "CREATE INDEX meeting_party_member ON meeting_party(member) WHERE member IS NOT NULL",
    "CREATE INDEX plan_goal_case ON plan_goal(case_file)",
    "CREATE INDEX plan_goal_member ON plan_goal(member) WHERE member IS NOT NULL",
    "CREATE INDEX plan_action_case ON plan_action(case_file)",
    "CREATE INDEX plan_action_goal ON plan_action(goal) WHERE goal IS NOT NULL",
    "CREATE INDEX plan_action_meeting ON plan_action(meeting) WHERE meeting IS NOT NULL",
    "CREATE INDEX plan_action_about ON plan_action(about) WHERE about IS NOT NULL",
    "CREATE INDEX plan_action_owner ON plan_action(owner_member) WHERE owner_member IS NOT NULL",
    "CREATE INDEX plan_action_open ON plan_action(target_day) WHERE state = 'open'",
    "CREATE INDEX professional_name ON professional(name)",
    "CREATE INDEX capacity_day ON capacity(organisation, from_day)",
    "PRAGMA user_version = 7",
};

// Version 8: the contact journal, and the words of what was written in a case. The engine's own folding knows no ij;
// what was written before is folded here as far as SQL can, what is written from now on by core/matching.
#define REGIE_AS(from, to, text) "replace(" text ", '" from "', '" to "')"
#define REGIE_FOLDED(text)                                                                                             \
    REGIE_AS("ij", "y",                                                                                                \
        REGIE_AS("é", "e",                                                                                             \
            REGIE_AS("è", "e",                                                                                         \
                REGIE_AS("ë", "e",                                                                                     \
                    REGIE_AS("ê", "e",                                                                                 \
                        REGIE_AS("ï", "i",                                                                             \
                            REGIE_AS("ö", "o",                                                                         \
                                REGIE_AS("ü", "u", REGIE_AS("á", "a", REGIE_AS("ó", "o", "lower(" text ")"))))))))))
#define REGIE_FILL(kind, caseFile, day, table, text)                                                                   \
    "INSERT INTO search_entry(kind, source, case_file, on_day) SELECT '" kind "', id, " caseFile ", " day              \
    " FROM " table " WHERE " text " <> '' ORDER BY rid",                                                               \
        "INSERT INTO search_text(docid, words) SELECT e.rid, " REGIE_FOLDED(                                           \
            "x." text) " FROM search_entry e JOIN " table " x ON x.id = e.source WHERE e.kind = '" kind                \
                       "' ORDER BY e.rid"
constexpr Statement journal[] = {
    "CREATE TABLE contact_note(" REGIE_ID REGIE_OF_CASE REGIE_CODE("at") REGIE_TRUTH("time_known") REGIE_CODE("kind")
        REGIE_TEXT("others") REGIE_CODE("purpose") REGIE_CODE("basis")
            REGIE_CODE("text") "corrects BLOB REFERENCES contact_note(id), " REGIE_KEPT ")",
    "CREATE TABLE contact_person(rid INTEGER PRIMARY KEY, note BLOB NOT NULL REFERENCES contact_note(id), "
    "position INTEGER NOT NULL, person BLOB NOT NULL REFERENCES person(id), " REGIE_KEPT ", UNIQUE(note, position))",
    "CREATE TABLE search_entry(rid INTEGER PRIMARY KEY, " REGIE_CODE(
        "kind") "source BLOB NOT NULL UNIQUE CHECK(length(source) = 16), case_file BLOB REFERENCES case_file(id), "
                "on_day TEXT NOT NULL)",
    "CREATE VIRTUAL TABLE search_text USING fts4(words, tokenize=simple, order=desc, prefix=\"2,3\", matchinfo=fts3)",
    "CREATE INDEX contact_note_case ON contact_note(case_file, at)",
    "CREATE INDEX contact_person_person ON contact_person(person)",
    REGIE_FILL("decision", "NULL", "coalesce(date(decided_at / 1000, 'unixepoch'), '')", "decision", "reason"),
    REGIE_FILL("step", "case_file", "substr(at, 1, 10)", "flow_event", "note"),
    REGIE_FILL("goal", "case_file", "set_on", "plan_goal", "what"),
    REGIE_FILL("action", "case_file", "set_on", "plan_action", "what"),
    REGIE_FILL("meeting", "case_file", "''", "meeting_case", "decision"),
    REGIE_FILL("agreement", "case_file", "substr(made_at, 1, 10)", "safety_agreement", "what"),
    "PRAGMA user_version = 8",
};
#undef REGIE_FILL
#undef REGIE_FOLDED
#undef REGIE_AS

// Version 9: what lies between the people of a family and what is known of their lives, from whom it is kept, who
// stands around them, and what the analysis of a case says.
constexpr Statement family[] = {
    "CREATE TABLE family_tie(" REGIE_ID "from_person BLOB NOT NULL REFERENCES person(id), "
    "to_person BLOB NOT NULL REFERENCES person(id), " REGIE_CODE("kind") REGIE_DAY("since_day") REGIE_DAY("until_day")
        REGIE_TEXT("note") REGIE_KEPT ", CHECK(from_person <> to_person))",
    "CREATE TABLE life_fact(rid INTEGER PRIMARY KEY, person BLOB NOT NULL UNIQUE REFERENCES person(id), " REGIE_TRUTH(
        "deceased") REGIE_TEXT("died") REGIE_TRUTH("unborn") REGIE_TEXT("expected") REGIE_KEPT ")",
    "CREATE TABLE shielded_fact(" REGIE_ID "person BLOB NOT NULL REFERENCES person(id), " REGIE_CODE("kind")
        REGIE_CODE("what") REGIE_KEPT ")",
    "CREATE TABLE shielded_from(rid INTEGER PRIMARY KEY, fact BLOB NOT NULL REFERENCES shielded_fact(id), "
    "position INTEGER NOT NULL, person BLOB NOT NULL REFERENCES person(id), " REGIE_KEPT ", UNIQUE(fact, position))",
    "CREATE TABLE network_contact(" REGIE_ID "household BLOB NOT NULL REFERENCES household(id), "
    "person BLOB REFERENCES person(id), " REGIE_CODE("kind") REGIE_CODE("name") REGIE_TEXT("part")
        REGIE_TEXT("organisation") REGIE_TEXT("phone") REGIE_DAY("since_day") REGIE_DAY("until_day") REGIE_TEXT("note")
            REGIE_KEPT ")",
    "CREATE TABLE analysis_entry(" REGIE_ID REGIE_OF_CASE "person BLOB REFERENCES person(id), " REGIE_CODE("topic")
        REGIE_TEXT("phase") "on_day TEXT NOT NULL CHECK(length(on_day) = 10), " REGIE_CODE("text") REGIE_KEPT ")",
    "CREATE TABLE checklist_answer(" REGIE_ID REGIE_OF_CASE REGIE_CODE("item") REGIE_CODE("answer") REGIE_TEXT("done")
        REGIE_TEXT("source") "on_day TEXT NOT NULL CHECK(length(on_day) = 10), " REGIE_KEPT ")",
    "CREATE INDEX family_tie_from ON family_tie(from_person)",
    "CREATE INDEX family_tie_to ON family_tie(to_person)",
    "CREATE INDEX shielded_fact_person ON shielded_fact(person)",
    "CREATE INDEX shielded_from_person ON shielded_from(person)",
    "CREATE INDEX network_contact_household ON network_contact(household)",
    "CREATE INDEX analysis_entry_case ON analysis_entry(case_file, on_day)",
    "CREATE INDEX checklist_answer_case ON checklist_answer(case_file, on_day)",
    "PRAGMA user_version = 9",
};

// Version 10: as what somebody works in the vault, and which households are kept from her.
constexpr Statement rights[] = {
    "CREATE TABLE user_access(rid INTEGER PRIMARY KEY, user_account BLOB NOT NULL UNIQUE REFERENCES "
    "user_account(id), " REGIE_CODE("role") "ended_at INTEGER, " REGIE_KEPT ")",
    "CREATE TABLE household_block(" REGIE_ID "household BLOB NOT NULL REFERENCES household(id), "
    "user_account BLOB NOT NULL REFERENCES user_account(id), " REGIE_CODE(
        "reason") "since INTEGER NOT NULL, lifted_at INTEGER, " REGIE_KEPT ")",
    "CREATE INDEX household_block_user ON household_block(user_account)",
    "CREATE INDEX household_block_household ON household_block(household)",
    "PRAGMA user_version = 10",
};

// Version 11: what is kept longer or may not go, what was destroyed, what of it is still counted, and which reasons
// were taken out of the log.
constexpr Statement keeping[] = {
    "CREATE TABLE retention_choice(" REGIE_ID REGIE_CODE(
        "kind") "subject BLOB NOT NULL CHECK(length(subject) = 16), "
                "verdict TEXT NOT NULL CHECK(verdict IN ('hold', 'keep')), " REGIE_DAY("until_day")
                    REGIE_CODE("reason") "decided_by BLOB, decided_at INTEGER, lifted_at INTEGER, " REGIE_KEPT ")",
    "CREATE TABLE destruction(" REGIE_ID "state TEXT NOT NULL CHECK(state IN ('proposed', 'done', 'dropped')), "
    "year INTEGER NOT NULL, what BLOB NOT NULL, proposed_by BLOB NOT NULL, proposed_at INTEGER, second_by "
    "BLOB, " REGIE_TEXT("second_name") "decided_at INTEGER, " REGIE_TEXT(
        "numbers") "assessments INTEGER NOT NULL, "
                   "orders INTEGER NOT NULL, reports INTEGER NOT NULL, households INTEGER NOT NULL, persons INTEGER "
                   "NOT NULL, "
                   "rows_gone INTEGER NOT NULL, kept_longer INTEGER NOT NULL, held INTEGER NOT NULL, " REGIE_KEPT ")",
    "CREATE TABLE counted_fact(" REGIE_ID "facts BLOB NOT NULL, " REGIE_KEPT ")",
    "CREATE TABLE audit_redaction(rid INTEGER PRIMARY KEY, seq INTEGER NOT NULL UNIQUE, "
    "hash BLOB NOT NULL CHECK(length(hash) = 32), " REGIE_KEPT ")",
    "CREATE INDEX retention_choice_subject ON retention_choice(subject) WHERE lifted_at IS NULL",
    "PRAGMA user_version = 11",
};

// Version 12: a copy may be about no case: figures of the region, and letters about such a copy. A column cannot be
// made to take nothing, so the table is written anew, with the same rows in the same places. The copies without a case
// are numbered among themselves.
constexpr Statement figureCopies[] = {
    "ALTER TABLE disclosure RENAME TO disclosure_before",
    "CREATE TABLE disclosure(" REGIE_ID "case_file BLOB REFERENCES case_file(id), " REGIE_CODE("report")
        REGIE_CODE("profile") REGIE_TEXT("recipient")
            REGIE_TEXT("purpose") "copy_number INTEGER NOT NULL CHECK(copy_number > 0), " REGIE_TEXT(
                "left_out") "disclosed_by BLOB, disclosed_at INTEGER, content_hash BLOB NOT NULL, " REGIE_KEPT
                            ", UNIQUE(case_file, copy_number))",
    "INSERT INTO disclosure SELECT * FROM disclosure_before",
    "DROP TABLE disclosure_before",
    "CREATE UNIQUE INDEX disclosure_without_case ON disclosure(copy_number) WHERE case_file IS NULL",
    "PRAGMA user_version = 12",
};

// Version 13: whose a case and its terms are, told by the indices alone: the work list of a team goes past the terms of
// all the others. The engine asks for the column of a partial index again, so that it stands in there too.
constexpr Statement teams[] = {
    "DROP INDEX case_file_handler",
    "CREATE INDEX case_file_handler ON case_file(handler COLLATE NOCASE, id, status) WHERE status <> 'closed'",
    "CREATE INDEX case_file_executor ON case_file(executor, id, status) WHERE status <> 'closed'",
    "DROP INDEX deadline_due",
    "CREATE INDEX deadline_due ON deadline(due, kind, case_file, done_at) WHERE done_at IS NULL",
    "DROP INDEX case_stand_waiting",
    "CREATE INDEX case_stand_waiting ON case_stand(waiting_since, case_file, waiting_on) WHERE waiting_on <> ''",
    "DROP INDEX case_stand_duo",
    "CREATE INDEX case_stand_duo ON case_stand(since, case_file, duo_missing) WHERE duo_missing = 1",
    "DROP INDEX plan_action_open",
    "CREATE INDEX plan_action_open ON plan_action(target_day, latest_day, case_file, state) WHERE state = 'open'",
    "PRAGMA user_version = 13",
};

// Version 14: which streets and shielded places there are, for a text that is to tell of nobody.
constexpr Statement remarks[] = {
    "CREATE INDEX address_street ON address(street COLLATE NOCASE, secret) WHERE street <> ''",
    "CREATE INDEX shielded_fact_what ON shielded_fact(what COLLATE NOCASE)",
    "PRAGMA user_version = 14",
};

// Version 15: as what and by which right an action was done. Rows from before have none, and keep their hashes.
constexpr Statement standings[] = {
    "ALTER TABLE audit ADD COLUMN actor_role TEXT CHECK(actor_role <> '')",
    "ALTER TABLE audit ADD COLUMN actor_function TEXT",
    "ALTER TABLE audit ADD COLUMN actor_org TEXT",
    "ALTER TABLE audit ADD COLUMN ground TEXT CHECK(ground <> '')",
    "ALTER TABLE audit ADD COLUMN break_glass INTEGER CHECK(break_glass IN (0, 1))",
    "PRAGMA user_version = 15",
};

// Version 16: values in which the vault of somebody else differs, and who or what is whom there. Each row is of what it
// names; what goes takes it along.
constexpr Statement received[] = {
    "CREATE TABLE kept_value(" REGIE_ID "person BLOB REFERENCES person(id), other_person BLOB REFERENCES person(id), "
    "household BLOB REFERENCES household(id), address BLOB REFERENCES address(id), "
    "barring_order BLOB REFERENCES barring_order(id), vt_report BLOB REFERENCES vt_report(id), " REGIE_CODE("field")
        REGIE_CODE("ours")
            REGIE_CODE("theirs") "origin BLOB NOT NULL CHECK(length(origin) = 16), "
                                 "choice TEXT NOT NULL CHECK(choice IN ('both', 'ours', 'theirs')), chosen_by BLOB, "
                                 "received_at INTEGER NOT NULL, "
                                 "chosen_at INTEGER, " REGIE_KEPT
                                 ", CHECK(coalesce(person, address, barring_order, vt_report) IS NOT NULL))",
    "CREATE TABLE received_id(" REGIE_ID "origin BLOB NOT NULL CHECK(length(origin) = 16), "
    "theirs BLOB NOT NULL CHECK(length(theirs) = 16), person BLOB REFERENCES person(id), "
    "household BLOB REFERENCES household(id), barring_order BLOB REFERENCES barring_order(id), "
    "vt_report BLOB REFERENCES vt_report(id), " REGIE_KEPT ", UNIQUE(origin, theirs), "
    "CHECK((person IS NULL) + (household IS NULL) + (barring_order IS NULL) + (vt_report IS NULL) = 3))",
    "CREATE INDEX kept_value_open ON kept_value(received_at) WHERE choice = 'both'",
    "CREATE INDEX kept_value_person ON kept_value(person) WHERE person IS NOT NULL",
    "CREATE INDEX kept_value_order ON kept_value(barring_order) WHERE barring_order IS NOT NULL",
    "CREATE INDEX kept_value_report ON kept_value(vt_report) WHERE vt_report IS NOT NULL",
    "PRAGMA user_version = 16",
};

// Version 17: the same of a case that came along in the dossier of another vault. Tables of their own: rows that stand
// in others keep what the log holds of them.
constexpr Statement receivedCases[] = {
    "CREATE TABLE received_case(" REGIE_ID "origin BLOB NOT NULL CHECK(length(origin) = 16), "
    "theirs BLOB NOT NULL CHECK(length(theirs) = 16), " REGIE_OF_CASE REGIE_KEPT ", UNIQUE(origin, theirs))",
    "CREATE TABLE kept_case_value(" REGIE_ID REGIE_OF_CASE REGIE_CODE("field") REGIE_CODE("ours")
        REGIE_CODE("theirs") "origin BLOB NOT NULL CHECK(length(origin) = 16), "
                             "choice TEXT NOT NULL CHECK(choice IN ('both', 'ours', 'theirs')), chosen_by BLOB, "
                             "received_at INTEGER NOT NULL, chosen_at INTEGER, " REGIE_KEPT ")",
    "CREATE INDEX received_case_case ON received_case(case_file)",
    "CREATE INDEX kept_case_value_case ON kept_case_value(case_file)",
    "CREATE INDEX kept_case_value_open ON kept_case_value(received_at) WHERE choice = 'both'",
    "PRAGMA user_version = 17",
};

constexpr std::span<const Statement> steps[] = {undoing, identities, caseFlow, importing, handling, planning, journal,
    family, rights, keeping, figureCopies, teams, remarks, standings, received, receivedCases};
static_assert(std::size(steps) + 1 == dataVersion);

constexpr Statement drafts[] = {
    "CREATE TABLE draft(rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), "
    "payload BLOB NOT NULL, saved_at INTEGER NOT NULL, saved_by BLOB NOT NULL CHECK(length(saved_by) = 16))",
    "CREATE INDEX draft_saved ON draft(saved_at)",
};

// Version 2: what somebody is typing in a form of a case.
constexpr Statement draftForms[] = {
    "CREATE TABLE form_draft(rid INTEGER PRIMARY KEY, form TEXT NOT NULL CHECK(form <> ''), about BLOB NOT NULL "
    "CHECK(length(about) = 16), payload BLOB NOT NULL, saved_at INTEGER NOT NULL, saved_by BLOB NOT NULL "
    "CHECK(length(saved_by) = 16), UNIQUE(form, about, saved_by))",
    "PRAGMA user_version = 2",
};

constexpr Statement shadows[] = {"CREATE TABLE 'search_text_content'(docid INTEGER PRIMARY KEY, 'c0words')",
    "CREATE TABLE 'search_text_segments'(blockid INTEGER PRIMARY KEY, block BLOB)",
    "CREATE TABLE 'search_text_segdir'(level INTEGER,idx INTEGER,start_block INTEGER,leaves_end_block INTEGER,"
    "end_block INTEGER,root BLOB,PRIMARY KEY(level, idx))",
    "CREATE TABLE 'search_text_stat'(id INTEGER PRIMARY KEY, value BLOB)"};

template <std::size_t... N>
constexpr auto joined(const Statement (&...parts)[N])
{
    std::array<Statement, (N + ...)> all{};
    std::size_t at = 0;
    const auto append = [&](const auto &part) {
        for (const Statement statement : part)
            all[at++] = statement;
    };
    (append(parts), ...);
    return all;
}

constexpr auto tables = joined(people, events, cases, accountability);

constexpr const char *names[] = {"meta", "user_account", "person", "person_key", "household", "membership", "relation",
    "address", "address_shield", "barring_order", "vt_report", "mention", "person_link", "event_household", "intake",
    "assessment", "decision", "case_file", "case_number", "deadline", "disclosure", "history", "audit", "audit_item",
    "tombstone", "undone", "merge", "judgement", "reassessment", "flow_event", "flow_party", "case_stand", "case_phase",
    "case_partner", "case_effort", "safety_estimate", "rihg", "safety_agreement", "agreement_check", "import_map",
    "meeting", "meeting_case", "meeting_party", "plan_goal", "plan_action", "professional", "capacity", "contact_note",
    "contact_person", "search_entry", "search_text", "family_tie", "life_fact", "shielded_fact", "shielded_from",
    "network_contact", "analysis_entry", "checklist_answer", "user_access", "household_block", "retention_choice",
    "destruction", "counted_fact", "audit_redaction", "kept_value", "received_id", "received_case", "kept_case_value"};
static_assert(std::size(names) == tableCount);

} // namespace

QLatin1String tableName(Table table)
{
    return QLatin1String(names[static_cast<std::size_t>(table)]);
}

std::span<const Statement> dataTables()
{
    return tables;
}

std::span<const Statement> dataIndices()
{
    return indices;
}

std::span<const std::span<const Statement>> dataSteps()
{
    return steps;
}

std::span<const Statement> searchShadows()
{
    return shadows;
}

std::span<const Statement> draftsTables()
{
    return drafts;
}

std::span<const Statement> draftsForms()
{
    return draftForms;
}

} // namespace regie::store
