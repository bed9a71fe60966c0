#include "core/store/dictionary.h"

#include <algorithm>

#define REGIE_RID(T, R)                                                                                                \
    {                                                                                                                  \
        Table::T, "rid", DataClass::Internal, Purpose::Technical, Retention::R, "number of the row, inside this vault" \
    }
#define REGIE_ID(T, R)                                                                                                 \
    REGIE_RID(T, R),                                                                                                   \
    {                                                                                                                  \
        Table::T, "id", DataClass::Internal, Purpose::Technical, Retention::R, "identity, 16 random bytes"             \
    }
#define REGIE_KEPT(T, R)                                                                                               \
    {Table::T, "revision", DataClass::Internal, Purpose::Technical, Retention::R, "how often this row was written"},   \
        {Table::T, "saved_by", DataClass::Internal, Purpose::Accountability, Retention::R, "user who wrote it last"},  \
    {                                                                                                                  \
        Table::T, "saved_at", DataClass::Internal, Purpose::Accountability, Retention::R, "when that was, ms UTC"      \
    }
#define REGIE_PLACE(T, P, R)                                                                                           \
    {Table::T, P "id", DataClass::Internal, Purpose::Technical, Retention::R,                                          \
        "identity of that address, when it has one"},                                                                  \
        {Table::T, P "street", DataClass::Location, Purpose::Eligibility, Retention::R, "street"},                     \
        {Table::T, P "house_number", DataClass::Location, Purpose::Eligibility, Retention::R, "house number"},         \
        {Table::T, P "addition", DataClass::Location, Purpose::Eligibility, Retention::R,                              \
            "addition to the house number"},                                                                           \
        {Table::T, P "postcode", DataClass::Location, Purpose::Eligibility, Retention::R, "postcode as written"},      \
        {Table::T, P "town", DataClass::Location, Purpose::Eligibility, Retention::R, "town"},                         \
        {Table::T, P "municipality", DataClass::LocationDerivable, Purpose::Eligibility, Retention::R,                 \
            "municipality, GM code"},                                                                                  \
        {Table::T, P "from_day", DataClass::LocationDerivable, Purpose::Eligibility, Retention::R,                     \
            "lived there from"},                                                                                       \
        {Table::T, P "until_day", DataClass::LocationDerivable, Purpose::Eligibility, Retention::R,                    \
            "lived there until"},                                                                                      \
        {Table::T, P "secret", DataClass::Location, Purpose::Coordination, Retention::R, "1: a secret address"},       \
        {Table::T, P "shielded", DataClass::Location, Purpose::Coordination, Retention::R,                             \
            "persons it is kept from, 16 bytes each"},                                                                 \
    {                                                                                                                  \
        Table::T, P "key", DataClass::Location, Purpose::Identification, Retention::R,                                 \
            "postcode and house number, for comparing"                                                                 \
    }

namespace regie::store {

namespace {

using enum DataClass;
using enum Purpose;
using R = Retention;
using T = Table;

constexpr Column columns[] = {
    {T::Meta, "rid", Internal, Technical, R::Vault, "always 1"},
    {T::Meta, "vault", Internal, Technical, R::Vault, "identity of the vault, 16 random bytes"},
    {T::Meta, "practice", Internal, Technical, R::Vault, "1: invented people only, takes no real data"},
    {T::Meta, "region", Internal, Technical, R::Vault, "region whose rules and organisations are used"},
    {T::Meta, "created_at", Internal, Accountability, R::Vault, "when the vault was made, ms UTC"},
    REGIE_KEPT(Meta, Vault),

    REGIE_ID(UserAccount, Accountability),
    {T::UserAccount, "name", Internal, Accountability, R::Accountability, "name of somebody who works here"},
    {T::UserAccount, "function", Internal, Accountability, R::Accountability, "what she does"},
    {T::UserAccount, "organisation", Internal, Accountability, R::Accountability, "whom she works for"},
    REGIE_KEPT(UserAccount, Accountability),

    REGIE_ID(Person, Person),
    {T::Person, "given", Ordinary, Identification, R::Person, "given names, call name or initials"},
    {T::Person, "prefix", Ordinary, Identification, R::Person, "prefix of the surname"},
    {T::Person, "surname", Ordinary, Identification, R::Person, "surname"},
    {T::Person, "birth_date", Ordinary, Identification, R::Person, "birth date, parts unknown as 00"},
    {T::Person, "sex", Ordinary, Identification, R::Person, "sex as recorded"},
    {T::Person, "phone", LocationDerivable, Contact, R::Person, "telephone number as written"},
    {T::Person, "phone_key", LocationDerivable, Identification, R::Person, "last nine digits of it, for comparing"},
    {T::Person, "call_back", LocationDerivable, Contact, R::Person, "whether calling back is safe"},
    {T::Person, "call_back_note", LocationDerivable, Contact, R::Person, "when and how to call back"},
    {T::Person, "bsn", Special, Identification, R::Person, "burger service number, off by default"},
    REGIE_KEPT(Person, Person),

    {T::PersonKey, "word", Ordinary, Identification, R::Person, "folded word of a name, for looking up"},
    {T::PersonKey, "person", Internal, Identification, R::Person, "whose name"},

    REGIE_ID(Household, Person),
    {T::Household, "name", Ordinary, Identification, R::Person, "what the household is called"},
    {T::Household, "municipality", LocationDerivable, Eligibility, R::Person, "municipality, GM code"},
    REGIE_KEPT(Household, Person),

    REGIE_ID(Membership, Person),
    {T::Membership, "household", Internal, Coordination, R::Person, "household somebody belongs to"},
    {T::Membership, "person", Internal, Coordination, R::Person, "who belongs to it"},
    {T::Membership, "from_day", Ordinary, Eligibility, R::Person, "since when"},
    {T::Membership, "until_day", Ordinary, Eligibility, R::Person, "last day"},
    {T::Membership, "lives_in", LocationDerivable, Coordination, R::Person, "0: belongs to it, lives elsewhere"},
    REGIE_KEPT(Membership, Person),

    REGIE_ID(Relation, Person),
    {T::Relation, "from_person", Internal, Coordination, R::Person, "who is something to somebody"},
    {T::Relation, "to_person", Internal, Coordination, R::Person, "to whom"},
    {T::Relation, "kind", Ordinary, Coordination, R::Person, "what she is to the other"},
    {T::Relation, "since_day", Ordinary, Coordination, R::Person, "since when"},
    {T::Relation, "until_day", Ordinary, Coordination, R::Person, "last day"},
    REGIE_KEPT(Relation, Person),

    REGIE_ID(Address, Person),
    {T::Address, "person", Internal, Contact, R::Person, "who lives or lived there"},
    {T::Address, "household", Internal, Contact, R::Person, "or which household"},
    {T::Address, "street", Location, Contact, R::Person, "street"},
    {T::Address, "house_number", Location, Contact, R::Person, "house number"},
    {T::Address, "addition", Location, Contact, R::Person, "addition to the house number"},
    {T::Address, "postcode", Location, Contact, R::Person, "postcode as written"},
    {T::Address, "town", Location, Contact, R::Person, "town"},
    {T::Address, "municipality", LocationDerivable, Eligibility, R::Person, "municipality, GM code"},
    {T::Address, "from_day", LocationDerivable, Eligibility, R::Person, "lived there from"},
    {T::Address, "until_day", LocationDerivable, Eligibility, R::Person, "lived there until"},
    {T::Address, "secret", Location, Coordination, R::Person, "1: a secret address"},
    {T::Address, "key", Location, Identification, R::Person, "postcode and house number, for comparing"},
    REGIE_KEPT(Address, Person),

    REGIE_RID(AddressShield, Person),
    {T::AddressShield, "address", Internal, Coordination, R::Person, "secret address"},
    {T::AddressShield, "position", Internal, Technical, R::Person, "place in the list"},
    {T::AddressShield, "person", Location, Coordination, R::Person, "person it is kept from"},
    REGIE_KEPT(AddressShield, Person),

    REGIE_ID(BarringOrder, Event),
    {T::BarringOrder, "kind", Criminal, Eligibility, R::Event,
        "order, extension, amendment, violation, RiHG without order"},
    {T::BarringOrder, "concerns", Internal, Eligibility, R::Event,
        "the order that an extension or violation belongs to"},
    {T::BarringOrder, "imposed_at", Criminal, Eligibility, R::Event, "when it was imposed, wall clock"},
    {T::BarringOrder, "time_known", Internal, Eligibility, R::Event, "0: the source gives only a date"},
    {T::BarringOrder, "status", Criminal, Eligibility, R::Event, "in force, expired, extended, withdrawn, annulled"},
    {T::BarringOrder, "extended_until", Criminal, Coordination, R::Event, "end after extension, wall clock"},
    {T::BarringOrder, "ended_at", Criminal, Coordination, R::Event, "withdrawn or annulled from, wall clock"},
    {T::BarringOrder, "verified", Criminal, Eligibility, R::Event, "0: not confirmed by its source"},
    {T::BarringOrder, "imposed_by", Criminal, Coordination, R::Event, "mayor or assistant prosecutor"},
    {T::BarringOrder, "municipality", LocationDerivable, Eligibility, R::Event,
        "municipality of the dwelling, GM code"},
    {T::BarringOrder, "source", Internal, Accountability, R::Event, "where we have it from"},
    {T::BarringOrder, "number", Criminal, Identification, R::Event, "number of the order at its source"},
    {T::BarringOrder, "note", Criminal, Coordination, R::Event, "note of the coordinator"},
    REGIE_PLACE(BarringOrder, "dwelling_", Event),
    {T::BarringOrder, "checks", Criminal, Coordination, R::Event, "what looks wrong and is still to be checked, codes"},
    {T::BarringOrder, "taken_up", Internal, Coordination, R::Event, "1: an intake has dealt with it"},
    REGIE_KEPT(BarringOrder, Event),

    REGIE_ID(VtReport, Event),
    {T::VtReport, "received_on", Special, Eligibility, R::Event, "day Veilig Thuis received it"},
    {T::VtReport, "kind", Special, Eligibility, R::Event, "first, repeat, follow-up, advice"},
    {T::VtReport, "new_incident", Special, Eligibility, R::Event, "follow-up only: did something new happen"},
    {T::VtReport, "converted", Special, Eligibility, R::Event, "1: turned into advice, counts for nothing"},
    {T::VtReport, "incident", Special, Eligibility, R::Event, "reports that share this count once together"},
    {T::VtReport, "verified", Special, Eligibility, R::Event, "0: not confirmed by its source"},
    {T::VtReport, "municipality", LocationDerivable, Eligibility, R::Event, "municipality of the dwelling, GM code"},
    {T::VtReport, "source", Reporter, Accountability, R::Event, "where we have it from"},
    {T::VtReport, "number", Special, Identification, R::Event, "number of the report at its source"},
    {T::VtReport, "note", Special, Coordination, R::Event, "note of the coordinator"},
    REGIE_PLACE(VtReport, "dwelling_", Event),
    {T::VtReport, "checks", Special, Coordination, R::Event, "what looks wrong and is still to be checked, codes"},
    REGIE_KEPT(VtReport, Event),

    REGIE_ID(Mention, Event),
    {T::Mention, "barring_order", Internal, Eligibility, R::Event, "the order that names somebody"},
    {T::Mention, "vt_report", Internal, Eligibility, R::Event, "or the report"},
    {T::Mention, "position", Internal, Technical, R::Event, "place in the list"},
    {T::Mention, "role", Criminal, Eligibility, R::Event, "what she was in that event"},
    {T::Mention, "as_written", Reporter, Identification, R::Event, "whole name as it came, of a reporter too"},
    {T::Mention, "given", Reporter, Identification, R::Event, "given names as it came"},
    {T::Mention, "prefix", Reporter, Identification, R::Event, "prefix of the surname as it came"},
    {T::Mention, "surname", Reporter, Identification, R::Event, "surname as it came"},
    {T::Mention, "birth_date", Reporter, Identification, R::Event, "birth date as it came"},
    {T::Mention, "sex", Ordinary, Identification, R::Event, "sex as it came"},
    REGIE_PLACE(Mention, "address_", Event),
    {T::Mention, "phone", LocationDerivable, Contact, R::Event, "telephone number as it came"},
    {T::Mention, "call_back", LocationDerivable, Contact, R::Event, "whether calling back is safe"},
    {T::Mention, "call_back_note", LocationDerivable, Contact, R::Event, "when and how to call back"},
    {T::Mention, "bsn", Special, Identification, R::Event, "burger service number as it came"},
    {T::Mention, "source_record_id", Internal, Identification, R::Event, "the source's own id of this person"},
    {T::Mention, "note", Criminal, Coordination, R::Event, "note on this person in this event"},
    REGIE_KEPT(Mention, Event),

    REGIE_ID(PersonLink, Event),
    {T::PersonLink, "mention", Internal, Identification, R::Event, "person as one source wrote her"},
    {T::PersonLink, "person", Internal, Identification, R::Event, "who that is"},
    {T::PersonLink, "state", Internal, Eligibility, R::Event, "provisional, confirmed or rejected"},
    {T::PersonLink, "linked_by", Internal, Accountability, R::Event, "user who said so"},
    {T::PersonLink, "linked_at", Internal, Accountability, R::Event, "when, ms UTC"},
    {T::PersonLink, "model", Internal, Accountability, R::Event, "matching model that proposed it"},
    {T::PersonLink, "reason", Internal, Accountability, R::Event, "why, in her own words"},
    REGIE_KEPT(PersonLink, Event),

    REGIE_RID(EventHousehold, Event),
    {T::EventHousehold, "household", Internal, Eligibility, R::Event, "household an event was linked to by hand"},
    {T::EventHousehold, "barring_order", Internal, Eligibility, R::Event, "the order"},
    {T::EventHousehold, "vt_report", Internal, Eligibility, R::Event, "or the report"},
    REGIE_KEPT(EventHousehold, Event),

    REGIE_ID(Intake, CaseNotes),
    {T::Intake, "household", Internal, Coordination, R::CaseNotes, "household it was about"},
    {T::Intake, "payload", Special, Coordination, R::CaseNotes, "the intake as recorded, JSON"},
    REGIE_KEPT(Intake, CaseNotes),

    REGIE_ID(Assessment, CaseNotes),
    {T::Assessment, "household", Internal, Eligibility, R::CaseNotes, "household it was about"},
    {T::Assessment, "intake", Internal, Eligibility, R::CaseNotes, "intake it was made in"},
    {T::Assessment, "reference_date", Internal, Eligibility, R::CaseNotes, "day it holds for"},
    {T::Assessment, "rule_set", Internal, Eligibility, R::CaseNotes, "rule set in force"},
    {T::Assessment, "advice", Special, Eligibility, R::CaseNotes, "route advised"},
    {T::Assessment, "input", Special, Eligibility, R::CaseNotes, "facts and events, JSON"},
    {T::Assessment, "outcome", Special, Eligibility, R::CaseNotes, "answer with its explanation, JSON"},
    {T::Assessment, "rule_set_text", Internal, Accountability, R::CaseNotes, "the rule set itself"},
    {T::Assessment, "assessed_at", Internal, Accountability, R::CaseNotes, "when, ms UTC"},
    REGIE_KEPT(Assessment, CaseNotes),

    REGIE_ID(Decision, CaseNotes),
    {T::Decision, "assessment", Internal, Accountability, R::CaseNotes, "assessment decided on"},
    {T::Decision, "advised", Special, Accountability, R::CaseNotes, "route advised"},
    {T::Decision, "chosen", Special, Accountability, R::CaseNotes, "route chosen"},
    {T::Decision, "deviates", Internal, Accountability, R::CaseNotes, "1: not what was advised"},
    {T::Decision, "reason", Special, Accountability, R::CaseNotes, "why, in her own words"},
    {T::Decision, "decided_by", Internal, Accountability, R::CaseNotes, "user who decided"},
    {T::Decision, "decided_at", Internal, Accountability, R::CaseNotes, "when, ms UTC"},
    REGIE_KEPT(Decision, CaseNotes),

    REGIE_ID(CaseFile, CaseNotes),
    {T::CaseFile, "number", Ordinary, Coordination, R::CaseNotes, "case number, given once"},
    {T::CaseFile, "household", Internal, Coordination, R::CaseNotes, "household it is about"},
    {T::CaseFile, "route", Special, Coordination, R::CaseNotes, "ICM or MDA++"},
    {T::CaseFile, "status", Ordinary, Coordination, R::CaseNotes, "awaiting check, active, closed"},
    {T::CaseFile, "executor", Ordinary, Coordination, R::CaseNotes, "organisation that carries it out"},
    {T::CaseFile, "handler", Ordinary, Coordination, R::CaseNotes, "who took it up"},
    {T::CaseFile, "municipality", LocationDerivable, Coordination, R::CaseNotes, "municipality, GM code"},
    {T::CaseFile, "opened_at", Ordinary, Coordination, R::CaseNotes, "when, ms UTC"},
    {T::CaseFile, "intake", Internal, Coordination, R::CaseNotes, "intake it came from"},
    REGIE_KEPT(CaseFile, CaseNotes),

    REGIE_RID(CaseNumber, Vault),
    {T::CaseNumber, "prefix", Internal, Technical, R::Vault, "what case numbers start with"},
    {T::CaseNumber, "year", Internal, Technical, R::Vault, "year they belong to"},
    {T::CaseNumber, "last", Internal, Technical, R::Vault, "last number given"},
    REGIE_KEPT(CaseNumber, Vault),

    REGIE_RID(Deadline, CaseNotes),
    {T::Deadline, "case_file", Internal, Coordination, R::CaseNotes, "case it belongs to"},
    {T::Deadline, "position", Internal, Technical, R::CaseNotes, "place in the list"},
    {T::Deadline, "kind", Ordinary, Coordination, R::CaseNotes, "what must have happened"},
    {T::Deadline, "due", Ordinary, Coordination, R::CaseNotes, "by when, wall clock"},
    {T::Deadline, "hard", Ordinary, Coordination, R::CaseNotes, "1: by law, 0: by agreement"},
    {T::Deadline, "basis", Ordinary, Accountability, R::CaseNotes, "sentence or setting it rests on"},
    {T::Deadline, "confirmed", Ordinary, Accountability, R::CaseNotes, "0: a working agreement, to be confirmed"},
    {T::Deadline, "done_at", Ordinary, Coordination, R::CaseNotes, "when it was done, ms UTC"},
    REGIE_KEPT(Deadline, CaseNotes),

    REGIE_ID(Disclosure, Accountability),
    {T::Disclosure, "case_file", Internal, Accountability, R::Accountability, "case a copy was made of"},
    {T::Disclosure, "report", Internal, Accountability, R::Accountability, "which report"},
    {T::Disclosure, "profile", Internal, Accountability, R::Accountability, "for which kind of recipient"},
    {T::Disclosure, "recipient", Internal, Accountability, R::Accountability, "organisation or person it went to"},
    {T::Disclosure, "purpose", Internal, Accountability, R::Accountability, "what for"},
    {T::Disclosure, "copy_number", Internal, Accountability, R::Accountability, "number on the copy, per case"},
    {T::Disclosure, "left_out", Internal, Accountability, R::Accountability, "codes of what was left out"},
    {T::Disclosure, "disclosed_by", Internal, Accountability, R::Accountability, "user who made it"},
    {T::Disclosure, "disclosed_at", Internal, Accountability, R::Accountability, "when, ms UTC"},
    {T::Disclosure, "content_hash", Internal, Accountability, R::Accountability, "hash of what the page said"},
    REGIE_KEPT(Disclosure, Accountability),

    REGIE_RID(History, CaseNotes),
    {T::History, "seq", Internal, Accountability, R::CaseNotes, "action that replaced the values"},
    {T::History, "tbl", Internal, Accountability, R::CaseNotes, "table, by number"},
    {T::History, "row", Internal, Accountability, R::CaseNotes, "row in it"},
    {T::History, "revision", Internal, Accountability, R::CaseNotes, "revision that the values had"},
    {T::History, "old_values", Special, Accountability, R::CaseNotes,
        "values before the change, CBOR; goes with its row"},

    {T::Audit, "seq", Internal, Accountability, R::Accountability, "number of the action, without gaps"},
    {T::Audit, "action_id", Internal, Accountability, R::Accountability, "identity of the action, 16 random bytes"},
    {T::Audit, "at", Internal, Accountability, R::Accountability, "when, ms UTC, by the clock of the machine"},
    {T::Audit, "monotonic", Internal, Accountability, R::Accountability, "the same, never running back"},
    {T::Audit, "app_version", Internal, Accountability, R::Accountability, "version of the program"},
    {T::Audit, "origin", Internal, Accountability, R::Accountability, "keyed hash of the machine"},
    {T::Audit, "actor", Internal, Accountability, R::Accountability, "user who did it"},
    {T::Audit, "action", Internal, Accountability, R::Accountability, "what was done"},
    {T::Audit, "object_kind", Internal, Accountability, R::Accountability, "to what kind of thing"},
    {T::Audit, "object_id", Internal, Accountability, R::Accountability, "to which one, 32 hex"},
    {T::Audit, "object_number", Internal, Accountability, R::Accountability, "its number, when it has one"},
    {T::Audit, "result", Internal, Accountability, R::Accountability, "how it ended"},
    {T::Audit, "reason", Internal, Accountability, R::Accountability, "why, in the words of the user"},
    {T::Audit, "rows_changed", Internal, Accountability, R::Accountability, "how many rows it changed"},
    {T::Audit, "items", Internal, Accountability, R::Accountability, "digest over its audit items"},
    {T::Audit, "prev_hash", Internal, Accountability, R::Accountability, "hash of the action before"},
    {T::Audit, "hash", Internal, Accountability, R::Accountability, "keyed hash of this action and the one before"},

    REGIE_RID(AuditItem, Accountability),
    {T::AuditItem, "seq", Internal, Accountability, R::Accountability, "action that changed a row"},
    {T::AuditItem, "tbl", Internal, Accountability, R::Accountability, "table, by number"},
    {T::AuditItem, "row", Internal, Accountability, R::Accountability, "row in it"},
    {T::AuditItem, "revision", Internal, Accountability, R::Accountability, "revision it got"},
    {T::AuditItem, "hash", Internal, Accountability, R::Accountability,
        "keyed hash of the row; empty when it was deleted"},

    REGIE_ID(Tombstone, Accountability),
    {T::Tombstone, "tbl", Internal, Accountability, R::Accountability, "table of what was destroyed, by number"},
    {T::Tombstone, "row", Internal, Accountability, R::Accountability, "row it was"},
    {T::Tombstone, "ground", Internal, Accountability, R::Accountability, "term or request it was destroyed on"},
    {T::Tombstone, "destroyed_at", Internal, Accountability, R::Accountability, "when, ms UTC"},
    REGIE_KEPT(Tombstone, Accountability),

    REGIE_RID(Undone, Accountability),
    {T::Undone, "seq", Internal, Accountability, R::Accountability, "action that took another back"},
    {T::Undone, "undone_seq", Internal, Accountability, R::Accountability, "action it took back"},
    REGIE_KEPT(Undone, Accountability),

    REGIE_ID(Merge, Person),
    {T::Merge, "kind", Internal, Identification, R::Person, "whether persons or households turned out to be one"},
    {T::Merge, "kept", Internal, Identification, R::Person, "identity that stayed"},
    {T::Merge, "gone", Internal, Identification, R::Person, "identity that went into it"},
    {T::Merge, "reason", Special, Accountability, R::Person, "why, in words"},
    {T::Merge, "merged_by", Internal, Accountability, R::Person, "user who said so"},
    {T::Merge, "merged_at", Internal, Accountability, R::Person, "when, ms UTC"},
    REGIE_KEPT(Merge, Person),

    REGIE_ID(Judgement, Person),
    {T::Judgement, "kind", Internal, Identification, R::Person, "whether it is about persons or households"},
    {T::Judgement, "first", Internal, Identification, R::Person, "the lower of two identities that look alike"},
    {T::Judgement, "second", Internal, Identification, R::Person, "the other one"},
    {T::Judgement, "verdict", Ordinary, Identification, R::Person, "not the same, or not sure yet"},
    {T::Judgement, "reason", Special, Accountability, R::Person, "why, in words"},
    {T::Judgement, "judged_by", Internal, Accountability, R::Person, "user who said so"},
    {T::Judgement, "judged_at", Internal, Accountability, R::Person, "when, ms UTC"},
    REGIE_KEPT(Judgement, Person),

    REGIE_ID(Reassessment, CaseNotes),
    {T::Reassessment, "household", Internal, Eligibility, R::CaseNotes, "household to assess again"},
    {T::Reassessment, "assessment", Internal, Eligibility, R::CaseNotes, "frozen assessment it is about"},
    {T::Reassessment, "cause", Internal, Eligibility, R::CaseNotes, "what was changed about who is who"},
    {T::Reassessment, "advice_was", Special, Eligibility, R::CaseNotes, "advice of that assessment"},
    {T::Reassessment, "advice_now", Special, Eligibility, R::CaseNotes, "advice as it would be now"},
    {T::Reassessment, "orders_was", Criminal, Eligibility, R::CaseNotes, "orders counted then"},
    {T::Reassessment, "orders_now", Criminal, Eligibility, R::CaseNotes, "orders counted now"},
    {T::Reassessment, "reports_was", Special, Eligibility, R::CaseNotes, "reports counted then"},
    {T::Reassessment, "reports_now", Special, Eligibility, R::CaseNotes, "reports counted now"},
    {T::Reassessment, "reason", Special, Accountability, R::CaseNotes, "reason given with the change"},
    {T::Reassessment, "raised_at", Internal, Accountability, R::CaseNotes, "when, ms UTC"},
    {T::Reassessment, "settled_at", Internal, Accountability, R::CaseNotes,
        "when somebody decided again, ms UTC; empty while it waits"},
    REGIE_KEPT(Reassessment, CaseNotes),

    REGIE_ID(FlowEvent, CaseNotes),
    {T::FlowEvent, "case_file", Internal, Coordination, R::CaseNotes, "case it happened in"},
    {T::FlowEvent, "seq", Internal, Technical, R::CaseNotes, "number in the case, in the order of recording"},
    {T::FlowEvent, "kind", Special, Coordination, R::CaseNotes, "what kind of thing happened"},
    {T::FlowEvent, "run", Internal, Coordination, R::CaseNotes, "route or order of the case, by number"},
    {T::FlowEvent, "act", Special, Coordination, R::CaseNotes, "act of the flow definition"},
    {T::FlowEvent, "from_state", Special, Coordination, R::CaseNotes, "state before"},
    {T::FlowEvent, "to_state", Special, Coordination, R::CaseNotes, "state, phase or role after"},
    {T::FlowEvent, "standing", Ordinary, Coordination, R::CaseNotes, "awaiting, active, resting or ended"},
    {T::FlowEvent, "route", Internal, Coordination, R::CaseNotes, "1: a route, 0: the period of an order"},
    {T::FlowEvent, "linked_run", Internal, Coordination, R::CaseNotes, "run it comes from"},
    {T::FlowEvent, "barring_order", Internal, Coordination, R::CaseNotes, "order whose period it is"},
    {T::FlowEvent, "at", Special, Coordination, R::CaseNotes, "when it happened, wall clock"},
    {T::FlowEvent, "reason", Special, Accountability, R::CaseNotes, "why, in the words of the user"},
    {T::FlowEvent, "outcome", Special, Coordination, R::CaseNotes, "outcome of the act, code"},
    {T::FlowEvent, "member", Internal, Coordination, R::CaseNotes, "system member it is about"},
    {T::FlowEvent, "organisation", Ordinary, Coordination, R::CaseNotes, "partner it is about"},
    {T::FlowEvent, "until", Special, Coordination, R::CaseNotes, "date agreed on, wall clock"},
    {T::FlowEvent, "intensity", Ordinary, Coordination, R::CaseNotes, "how much a partner does"},
    {T::FlowEvent, "note", Special, Coordination, R::CaseNotes, "note of the user"},
    {T::FlowEvent, "corrects", Internal, Accountability, R::CaseNotes, "event it takes back"},
    REGIE_KEPT(FlowEvent, CaseNotes),

    REGIE_RID(FlowParty, CaseNotes),
    {T::FlowParty, "event", Internal, Coordination, R::CaseNotes, "event somebody took part in"},
    {T::FlowParty, "position", Internal, Technical, R::CaseNotes, "place in the list"},
    {T::FlowParty, "name", Ordinary, Coordination, R::CaseNotes, "name of a professional who took part"},
    {T::FlowParty, "organisation", Ordinary, Coordination, R::CaseNotes, "whom she works for"},
    {T::FlowParty, "role", Ordinary, Coordination, R::CaseNotes, "what she is in the case"},
    REGIE_KEPT(FlowParty, CaseNotes),

    REGIE_RID(CaseStand, CaseNotes),
    {T::CaseStand, "case_file", Internal, Coordination, R::CaseNotes, "case that stands so"},
    {T::CaseStand, "flow", Special, Coordination, R::CaseNotes, "route"},
    {T::CaseStand, "state", Special, Coordination, R::CaseNotes, "state of the route"},
    {T::CaseStand, "standing", Ordinary, Coordination, R::CaseNotes, "awaiting, active, resting or ended"},
    {T::CaseStand, "phase", Special, Coordination, R::CaseNotes, "phase of working on safety"},
    {T::CaseStand, "since", Special, Coordination, R::CaseNotes, "in this state since, wall clock"},
    {T::CaseStand, "next_kind", Ordinary, Coordination, R::CaseNotes, "next term"},
    {T::CaseStand, "next_due", Ordinary, Coordination, R::CaseNotes, "when that is due, wall clock"},
    {T::CaseStand, "next_hard", Ordinary, Coordination, R::CaseNotes, "1: by law"},
    {T::CaseStand, "decision", Special, Coordination, R::CaseNotes, "next decision, act"},
    {T::CaseStand, "decision_by", Ordinary, Coordination, R::CaseNotes, "who decides it"},
    {T::CaseStand, "decision_due", Ordinary, Coordination, R::CaseNotes, "by when, wall clock"},
    {T::CaseStand, "waiting_on", Ordinary, Coordination, R::CaseNotes, "who is waited for"},
    {T::CaseStand, "waiting_organisation", Ordinary, Coordination, R::CaseNotes, "which partner that is"},
    {T::CaseStand, "waiting_since", Ordinary, Coordination, R::CaseNotes, "since when, wall clock"},
    {T::CaseStand, "duo_missing", Ordinary, Coordination, R::CaseNotes, "1: the duo is not complete"},
    {T::CaseStand, "suspended", Special, Coordination, R::CaseNotes, "1: suspended"},
    {T::CaseStand, "goal", Special, Coordination, R::CaseNotes, "goal of the route"},
    {T::CaseStand, "open_flags", Special, Coordination, R::CaseNotes, "red flags nobody settled, codes"},
    REGIE_KEPT(CaseStand, CaseNotes),

    REGIE_RID(CasePhase, CaseNotes),
    {T::CasePhase, "case_file", Internal, Coordination, R::CaseNotes, "case in this phase"},
    {T::CasePhase, "position", Internal, Technical, R::CaseNotes, "place in the list"},
    {T::CasePhase, "phase", Special, Coordination, R::CaseNotes, "phase of working on safety"},
    {T::CasePhase, "from_at", Special, Coordination, R::CaseNotes, "from, wall clock"},
    {T::CasePhase, "until_at", Special, Coordination, R::CaseNotes, "until, wall clock"},
    {T::CasePhase, "relapse", Special, Coordination, R::CaseNotes, "1: back from a later phase"},
    {T::CasePhase, "reason", Special, Accountability, R::CaseNotes, "why it was entered"},
    REGIE_KEPT(CasePhase, CaseNotes),

    REGIE_RID(CasePartner, CaseNotes),
    {T::CasePartner, "case_file", Internal, Coordination, R::CaseNotes, "case a partner takes part in"},
    {T::CasePartner, "position", Internal, Technical, R::CaseNotes, "place in the list"},
    {T::CasePartner, "organisation", Ordinary, Coordination, R::CaseNotes, "the partner"},
    {T::CasePartner, "intensity", Ordinary, Coordination, R::CaseNotes, "low, normal or high"},
    {T::CasePartner, "phase", Special, Coordination, R::CaseNotes, "phase of working on safety"},
    {T::CasePartner, "from_at", Ordinary, Coordination, R::CaseNotes, "from, wall clock"},
    {T::CasePartner, "until_at", Ordinary, Coordination, R::CaseNotes, "until, wall clock"},
    REGIE_KEPT(CasePartner, CaseNotes),

    REGIE_RID(CaseEffort, CaseNotes),
    {T::CaseEffort, "case_file", Internal, Coordination, R::CaseNotes, "case a partner was asked for more or less in"},
    {T::CaseEffort, "position", Internal, Technical, R::CaseNotes, "place in the list"},
    {T::CaseEffort, "organisation", Ordinary, Coordination, R::CaseNotes, "the partner"},
    {T::CaseEffort, "raised", Ordinary, Coordination, R::CaseNotes, "1: more, 0: less"},
    {T::CaseEffort, "from_at", Ordinary, Coordination, R::CaseNotes, "from, wall clock"},
    {T::CaseEffort, "until_at", Ordinary, Coordination, R::CaseNotes, "until, wall clock"},
    {T::CaseEffort, "reason", Special, Accountability, R::CaseNotes, "why, in the words of the user"},
    REGIE_KEPT(CaseEffort, CaseNotes),

    REGIE_ID(SafetyEstimate, CaseNotes),
    {T::SafetyEstimate, "case_file", Internal, Coordination, R::CaseNotes, "case it was made in"},
    {T::SafetyEstimate, "member", Internal, Coordination, R::CaseNotes, "system member it is about"},
    {T::SafetyEstimate, "on_day", Special, Coordination, R::CaseNotes, "day it was made"},
    {T::SafetyEstimate, "score", Special, Coordination, R::CaseNotes, "0 unsafe to 10 safe enough"},
    {T::SafetyEstimate, "author", Ordinary, Accountability, R::CaseNotes, "who estimated"},
    {T::SafetyEstimate, "note", Special, Coordination, R::CaseNotes, "note of the user"},
    REGIE_KEPT(SafetyEstimate, CaseNotes),

    REGIE_ID(Rihg, CaseNotes),
    {T::Rihg, "case_file", Internal, Coordination, R::CaseNotes, "case it belongs to"},
    {T::Rihg, "on_day", Criminal, Coordination, R::CaseNotes, "day it was filled in"},
    {T::Rihg, "parts", Criminal, Coordination, R::CaseNotes, "geel, blauw and rood of the three parts"},
    {T::Rihg, "author", Ordinary, Accountability, R::CaseNotes, "who filled it in"},
    {T::Rihg, "note", Criminal, Coordination, R::CaseNotes, "note of the user"},
    REGIE_KEPT(Rihg, CaseNotes),

    REGIE_ID(SafetyAgreement, CaseNotes),
    {T::SafetyAgreement, "case_file", Internal, Coordination, R::CaseNotes, "case whose safety plan it stands in"},
    {T::SafetyAgreement, "what", Special, Coordination, R::CaseNotes, "what was agreed"},
    {T::SafetyAgreement, "checked_by", Ordinary, Coordination, R::CaseNotes, "who checks it"},
    {T::SafetyAgreement, "check_at", Special, Coordination, R::CaseNotes, "when it is checked next, wall clock"},
    {T::SafetyAgreement, "made_at", Special, Coordination, R::CaseNotes, "when it was made, wall clock"},
    {T::SafetyAgreement, "ended_at", Special, Coordination, R::CaseNotes, "holds no longer since, wall clock"},
    {T::SafetyAgreement, "end_reason", Special, Accountability, R::CaseNotes, "why it holds no longer"},
    REGIE_KEPT(SafetyAgreement, CaseNotes),

    REGIE_ID(AgreementCheck, CaseNotes),
    {T::AgreementCheck, "agreement", Internal, Coordination, R::CaseNotes, "agreement that was checked"},
    {T::AgreementCheck, "at", Special, Coordination, R::CaseNotes, "when, wall clock"},
    {T::AgreementCheck, "kept", Special, Coordination, R::CaseNotes, "1: it was kept"},
    {T::AgreementCheck, "checked_by", Ordinary, Accountability, R::CaseNotes, "who checked it"},
    {T::AgreementCheck, "note", Special, Coordination, R::CaseNotes, "what was found"},
    REGIE_KEPT(AgreementCheck, CaseNotes),
    REGIE_RID(ImportMap, Vault),
    {T::ImportMap, "source", Internal, Technical, R::Vault, "where such lists come from"},
    {T::ImportMap, "list_kind", Internal, Technical, R::Vault, "thv or vt"},
    {T::ImportMap, "mapping", Internal, Technical, R::Vault, "which column holds what, MAP.json"},
    REGIE_KEPT(ImportMap, Vault),

    REGIE_ID(Meeting, CaseNotes),
    {T::Meeting, "kind", Special, Coordination, R::CaseNotes, "weegoverleg, casusoverleg or systeemgesprek"},
    {T::Meeting, "at", Special, Coordination, R::CaseNotes, "when it begins, wall clock"},
    {T::Meeting, "place", Ordinary, Coordination, R::CaseNotes, "where people meet"},
    {T::Meeting, "chair", Ordinary, Coordination, R::CaseNotes, "who leads it"},
    {T::Meeting, "state", Ordinary, Coordination, R::CaseNotes, "planned, held or called off"},
    {T::Meeting, "note", Special, Coordination, R::CaseNotes, "why it was called off, or what holds for all cases"},
    REGIE_KEPT(Meeting, CaseNotes),

    REGIE_ID(MeetingCase, CaseNotes),
    {T::MeetingCase, "meeting", Internal, Coordination, R::CaseNotes, "meeting whose agenda it is on"},
    {T::MeetingCase, "case_file", Internal, Coordination, R::CaseNotes, "case that is talked about"},
    {T::MeetingCase, "position", Internal, Technical, R::CaseNotes, "place on the agenda"},
    {T::MeetingCase, "question", Special, Coordination, R::CaseNotes, "why it is on the agenda"},
    {T::MeetingCase, "picture", Special, Coordination, R::CaseNotes, "what is known (beeldvorming)"},
    {T::MeetingCase, "judgement", Special, Coordination, R::CaseNotes, "what that means (oordeelsvorming)"},
    {T::MeetingCase, "decision", Special, Coordination, R::CaseNotes, "what is decided (besluitvorming)"},
    {T::MeetingCase, "outcome", Special, Coordination, R::CaseNotes, "act of the route that was decided, code"},
    REGIE_KEPT(MeetingCase, CaseNotes),

    REGIE_RID(MeetingParty, CaseNotes),
    {T::MeetingParty, "meeting", Internal, Coordination, R::CaseNotes, "meeting somebody is asked to"},
    {T::MeetingParty, "position", Internal, Technical, R::CaseNotes, "place in the list"},
    {T::MeetingParty, "name", Ordinary, Coordination, R::CaseNotes, "name of who is asked"},
    {T::MeetingParty, "organisation", Ordinary, Coordination, R::CaseNotes, "whom she works for"},
    {T::MeetingParty, "role", Ordinary, Coordination, R::CaseNotes, "what she is in the meeting"},
    {T::MeetingParty, "member", Internal, Coordination, R::CaseNotes, "system member, when it is one"},
    {T::MeetingParty, "attendance", Ordinary, Coordination, R::CaseNotes, "invited, present, apologies or absent"},
    REGIE_KEPT(MeetingParty, CaseNotes),

    REGIE_ID(PlanGoal, CaseNotes),
    {T::PlanGoal, "case_file", Internal, Coordination, R::CaseNotes, "case whose plan it stands in"},
    {T::PlanGoal, "what", Special, Coordination, R::CaseNotes, "what is to be different"},
    {T::PlanGoal, "member", Internal, Coordination, R::CaseNotes, "system member it is about"},
    {T::PlanGoal, "phase", Special, Coordination, R::CaseNotes, "phase of working on safety"},
    {T::PlanGoal, "family_words", Special, Coordination, R::CaseNotes, "how the family says it"},
    {T::PlanGoal, "set_on", Special, Coordination, R::CaseNotes, "day it was agreed"},
    {T::PlanGoal, "target_day", Special, Coordination, R::CaseNotes, "streefdatum"},
    {T::PlanGoal, "state", Special, Coordination, R::CaseNotes, "open, reached or dropped"},
    {T::PlanGoal, "ended_on", Special, Coordination, R::CaseNotes, "day it was reached or dropped"},
    {T::PlanGoal, "end_reason", Special, Accountability, R::CaseNotes, "how it is seen, or why it was dropped"},
    REGIE_KEPT(PlanGoal, CaseNotes),

    REGIE_ID(PlanAction, CaseNotes),
    {T::PlanAction, "case_file", Internal, Coordination, R::CaseNotes, "case whose plan it stands in"},
    {T::PlanAction, "goal", Internal, Coordination, R::CaseNotes, "goal it serves"},
    {T::PlanAction, "meeting", Internal, Coordination, R::CaseNotes, "meeting it was agreed in"},
    {T::PlanAction, "what", Special, Coordination, R::CaseNotes, "what somebody does"},
    {T::PlanAction, "about", Internal, Coordination, R::CaseNotes, "system member it is for"},
    {T::PlanAction, "phase", Special, Coordination, R::CaseNotes, "phase of working on safety"},
    {T::PlanAction, "owner_organisation", Ordinary, Coordination, R::CaseNotes, "partner who does it"},
    {T::PlanAction, "owner_name", Ordinary, Coordination, R::CaseNotes, "who there"},
    {T::PlanAction, "owner_member", Internal, Coordination, R::CaseNotes, "or the system member who does it"},
    {T::PlanAction, "set_on", Special, Coordination, R::CaseNotes, "day it was agreed"},
    {T::PlanAction, "target_day", Special, Coordination, R::CaseNotes, "streefdatum"},
    {T::PlanAction, "latest_day", Special, Coordination, R::CaseNotes, "uiterste datum"},
    {T::PlanAction, "state", Special, Coordination, R::CaseNotes, "open, done or not done"},
    {T::PlanAction, "ended_on", Special, Coordination, R::CaseNotes, "day it was done, or let go"},
    {T::PlanAction, "result", Special, Coordination, R::CaseNotes, "what came of it"},
    {T::PlanAction, "why_not", Special, Accountability, R::CaseNotes, "why it was not done, code"},
    {T::PlanAction, "family_words", Special, Coordination, R::CaseNotes, "how the family says it"},
    REGIE_KEPT(PlanAction, CaseNotes),

    REGIE_ID(Professional, Accountability),
    {T::Professional, "name", Ordinary, Contact, R::Accountability, "name of somebody who works at a partner"},
    {T::Professional, "organisation", Ordinary, Contact, R::Accountability, "whom she works for"},
    {T::Professional, "function", Ordinary, Contact, R::Accountability, "what she does there"},
    {T::Professional, "phone", Ordinary, Contact, R::Accountability, "telephone number at work"},
    {T::Professional, "mail", Ordinary, Contact, R::Accountability, "mail address at work"},
    {T::Professional, "lens_on", Ordinary, Coordination, R::Accountability, "day of the ICM-bril training"},
    {T::Professional, "left_on", Ordinary, Coordination, R::Accountability, "works there no longer since"},
    {T::Professional, "note", Ordinary, Coordination, R::Accountability, "note of the coordinator"},
    REGIE_KEPT(Professional, Accountability),

    REGIE_ID(Capacity, Vault),
    {T::Capacity, "organisation", Internal, Coordination, R::Vault, "executor"},
    {T::Capacity, "from_day", Internal, Coordination, R::Vault, "from this day on"},
    {T::Capacity, "places", Internal, Coordination, R::Vault, "how many families at once"},
    {T::Capacity, "note", Internal, Coordination, R::Vault, "what this rests on"},
    REGIE_KEPT(Capacity, Vault),
    REGIE_ID(ContactNote, CaseNotes),
    {T::ContactNote, "case_file", Internal, Coordination, R::CaseNotes, "case it was noted in"},
    {T::ContactNote, "at", Special, Coordination, R::CaseNotes, "when they spoke, wall clock"},
    {T::ContactNote, "time_known", Internal, Coordination, R::CaseNotes, "0: only the day is known"},
    {T::ContactNote, "kind", Ordinary, Coordination, R::CaseNotes, "visit, call, mail, message, consultation"},
    {T::ContactNote, "others", Special, Coordination, R::CaseNotes, "who else was spoken to"},
    {T::ContactNote, "purpose", Special, Accountability, R::CaseNotes, "what for, id of the region"},
    {T::ContactNote, "basis", Ordinary, Accountability, R::CaseNotes, "legal basis, id of the region"},
    {T::ContactNote, "text", Special, Coordination, R::CaseNotes, "the note itself"},
    {T::ContactNote, "corrects", Internal, Accountability, R::CaseNotes, "note it takes the place of"},
    REGIE_KEPT(ContactNote, CaseNotes),

    REGIE_RID(ContactPerson, CaseNotes),
    {T::ContactPerson, "note", Internal, Coordination, R::CaseNotes, "note of the contact"},
    {T::ContactPerson, "position", Internal, Technical, R::CaseNotes, "place in the list"},
    {T::ContactPerson, "person", Special, Coordination, R::CaseNotes, "system member who was spoken to"},
    REGIE_KEPT(ContactPerson, CaseNotes),

    REGIE_RID(SearchEntry, CaseNotes),
    {T::SearchEntry, "kind", Internal, Technical, R::CaseNotes, "what was written: a note, a decision, a step"},
    {T::SearchEntry, "source", Internal, Technical, R::CaseNotes, "identity of that row"},
    {T::SearchEntry, "case_file", Internal, Coordination, R::CaseNotes, "case it belongs to"},
    {T::SearchEntry, "on_day", Special, Coordination, R::CaseNotes, "day it is about"},

    {T::SearchText, "words", Special, Coordination, R::CaseNotes, "its words, folded, for searching"},

    REGIE_ID(FamilyTie, Person),
    {T::FamilyTie, "from_person", Internal, Coordination, R::Person, "from whom it goes"},
    {T::FamilyTie, "to_person", Internal, Coordination, R::Person, "to whom"},
    {T::FamilyTie, "kind", Special, Coordination, R::Person, "married, twin, violence, care, coalition, broken"},
    {T::FamilyTie, "since_day", Special, Coordination, R::Person, "since when"},
    {T::FamilyTie, "until_day", Special, Coordination, R::Person, "last day"},
    {T::FamilyTie, "note", Special, Coordination, R::Person, "a few words beside the line"},
    REGIE_KEPT(FamilyTie, Person),

    REGIE_RID(LifeFact, Person),
    {T::LifeFact, "person", Internal, Coordination, R::Person, "whose life"},
    {T::LifeFact, "deceased", Special, Coordination, R::Person, "1: deceased"},
    {T::LifeFact, "died", Special, Coordination, R::Person, "date of death, parts unknown as 00"},
    {T::LifeFact, "unborn", Special, Coordination, R::Person, "1: not born yet"},
    {T::LifeFact, "expected", Special, Coordination, R::Person, "expected date of birth"},
    REGIE_KEPT(LifeFact, Person),

    REGIE_ID(ShieldedFact, Person),
    {T::ShieldedFact, "person", Internal, Coordination, R::Person, "whom it is about"},
    {T::ShieldedFact, "kind", LocationDerivable, Coordination, R::Person, "telephone, school, work, care, shelter"},
    {T::ShieldedFact, "what", Location, Coordination, R::Person, "what is kept from somebody"},
    REGIE_KEPT(ShieldedFact, Person),

    REGIE_RID(ShieldedFrom, Person),
    {T::ShieldedFrom, "fact", Internal, Coordination, R::Person, "shielded fact"},
    {T::ShieldedFrom, "position", Internal, Technical, R::Person, "place in the list"},
    {T::ShieldedFrom, "person", Location, Coordination, R::Person, "person it is kept from"},
    REGIE_KEPT(ShieldedFrom, Person),

    REGIE_ID(NetworkContact, Person),
    {T::NetworkContact, "household", Internal, Coordination, R::Person, "household somebody stands around"},
    {T::NetworkContact, "person", Internal, Coordination, R::Person, "or which member"},
    {T::NetworkContact, "kind", Special, Coordination, R::Person, "neighbour, friend, faith, professional"},
    {T::NetworkContact, "name", Ordinary, Contact, R::Person, "name of somebody of the network"},
    {T::NetworkContact, "part", Ordinary, Coordination, R::Person, "what she does for them"},
    {T::NetworkContact, "organisation", Ordinary, Coordination, R::Person, "whom she works for"},
    {T::NetworkContact, "phone", LocationDerivable, Contact, R::Person, "telephone number as written"},
    {T::NetworkContact, "since_day", Ordinary, Coordination, R::Person, "since when"},
    {T::NetworkContact, "until_day", Ordinary, Coordination, R::Person, "last day"},
    {T::NetworkContact, "note", Special, Coordination, R::Person, "note of the user"},
    REGIE_KEPT(NetworkContact, Person),

    REGIE_ID(AnalysisEntry, CaseNotes),
    {T::AnalysisEntry, "case_file", Internal, Coordination, R::CaseNotes, "case it belongs to"},
    {T::AnalysisEntry, "person", Internal, Coordination, R::CaseNotes, "member it is about, or nobody: the whole"},
    {T::AnalysisEntry, "topic", Special, Coordination, R::CaseNotes, "patterns, origin, upkeep, needs, professionals"},
    {T::AnalysisEntry, "phase", Special, Coordination, R::CaseNotes, "phase of working on safety"},
    {T::AnalysisEntry, "on_day", Special, Coordination, R::CaseNotes, "day it was written down for"},
    {T::AnalysisEntry, "text", Special, Coordination, R::CaseNotes, "the analysis itself"},
    REGIE_KEPT(AnalysisEntry, CaseNotes),

    REGIE_ID(ChecklistAnswer, CaseNotes),
    {T::ChecklistAnswer, "case_file", Internal, Coordination, R::CaseNotes, "case it was answered in"},
    {T::ChecklistAnswer, "item", Ordinary, Coordination, R::CaseNotes, "item of the checklist, id of the region"},
    {T::ChecklistAnswer, "answer", Special, Eligibility, R::CaseNotes, "yes, no or unknown"},
    {T::ChecklistAnswer, "done", Special, Coordination, R::CaseNotes, "what was done before"},
    {T::ChecklistAnswer, "source", Special, Accountability, R::CaseNotes, "who says so"},
    {T::ChecklistAnswer, "on_day", Special, Coordination, R::CaseNotes, "day of the answer"},
    REGIE_KEPT(ChecklistAnswer, CaseNotes),
};

constexpr Column drafts[] = {
    {T::Meta, "rid", Internal, Technical, R::Draft, "number of the row"},
    {T::Meta, "id", Internal, Technical, R::Draft, "identity of the intake"},
    {T::Meta, "payload", Special, Coordination, R::Draft, "the intake as typed so far, JSON"},
    {T::Meta, "saved_at", Internal, Coordination, R::Draft, "when, ms UTC"},
    {T::Meta, "saved_by", Internal, Accountability, R::Draft, "user who is taking it"},
};

constexpr Column formDrafts[] = {
    {T::Meta, "rid", Internal, Technical, R::Draft, "number of the row"},
    {T::Meta, "form", Internal, Technical, R::Draft, "which form"},
    {T::Meta, "about", Internal, Technical, R::Draft, "identity of the case it is for"},
    {T::Meta, "payload", Special, Coordination, R::Draft, "what was typed so far, JSON"},
    {T::Meta, "saved_at", Internal, Coordination, R::Draft, "when, ms UTC"},
    {T::Meta, "saved_by", Internal, Accountability, R::Draft, "user who is typing"},
};

} // namespace

std::span<const Column> dictionary()
{
    return columns;
}

std::span<const Column> columnsOf(Table table)
{
    const auto [first, last] = std::equal_range(std::begin(columns), std::end(columns), Column{table},
        [](const Column &a, const Column &b) { return a.table < b.table; });
    return {first, last};
}

std::span<const Column> draftsDictionary()
{
    return drafts;
}

std::span<const Column> formDraftsDictionary()
{
    return formDrafts;
}

} // namespace regie::store
