#include "core/store/rows_family.h"

namespace regie::store {

Values valuesOf(const FamilyTie &tie)
{
    return {{"id", idValue(tie.id)}, {"from_person", idValue(tie.from)}, {"to_person", idValue(tie.to)},
        {"kind", codeValue(tie.kind)}, {"since_day", dayValue(tie.since)}, {"until_day", dayValue(tie.until)},
        {"note", textValue(tie.note.trimmed())}};
}

FamilyTie tieOf(const Row &row)
{
    FamilyTie tie;
    tie.id = row.id<FamilyTieId>("id");
    tie.from = row.id<PersonId>("from_person");
    tie.to = row.id<PersonId>("to_person");
    tie.kind = row.code<TieKind>("kind");
    tie.since = row.day("since_day");
    tie.until = row.day("until_day");
    tie.note = row.text("note");
    tie.revision = row.count("revision");
    return tie;
}

Values valuesOf(const LifeFacts &life)
{
    return {{"person", idValue(life.person)}, {"deceased", life.deceased}, {"died", textValue(life.died.toCode())},
        {"unborn", life.unborn}, {"expected", textValue(life.expected.toCode())}};
}

LifeFacts lifeOf(const Row &row)
{
    return {row.id<PersonId>("person"), row.truth("deceased"), row.partialDate("died"), row.truth("unborn"),
        row.partialDate("expected"), row.count("revision")};
}

Values valuesOf(const ShieldedFact &fact)
{
    return {{"id", idValue(fact.id)}, {"person", idValue(fact.person)}, {"kind", codeValue(fact.kind)},
        {"what", textValue(fact.what.trimmed())}};
}

ShieldedFact shieldedOf(const Row &row)
{
    return {row.id<ShieldedFactId>("id"), row.id<PersonId>("person"), row.code<ShieldedKind>("kind"), row.text("what"),
        {}, row.count("revision")};
}

Values valuesOf(const NetworkContact &contact)
{
    return {{"id", idValue(contact.id)}, {"household", idValue(contact.household)}, {"person", idValue(contact.person)},
        {"kind", codeValue(contact.kind)}, {"name", textValue(contact.name.trimmed())},
        {"part", textValue(contact.part.trimmed())}, {"organisation", textValue(contact.organisation.trimmed())},
        {"phone", textValue(contact.phone.trimmed())}, {"since_day", dayValue(contact.since)},
        {"until_day", dayValue(contact.until)}, {"note", textValue(contact.note.trimmed())}};
}

NetworkContact networkOf(const Row &row)
{
    NetworkContact contact;
    contact.id = row.id<NetworkContactId>("id");
    contact.household = row.id<HouseholdId>("household");
    contact.person = row.id<PersonId>("person");
    contact.kind = row.code<NetworkKind>("kind");
    contact.name = row.text("name");
    contact.part = row.text("part");
    contact.organisation = row.text("organisation");
    contact.phone = row.text("phone");
    contact.since = row.day("since_day");
    contact.until = row.day("until_day");
    contact.note = row.text("note");
    contact.revision = row.count("revision");
    return contact;
}

Values valuesOf(const AnalysisEntry &entry, CaseId file)
{
    return {{"id", idValue(entry.id)}, {"case_file", idValue(file)}, {"person", idValue(entry.person)},
        {"topic", codeValue(entry.topic)}, {"phase", textValue(entry.phase)}, {"on_day", dayValue(entry.on)},
        {"text", textValue(entry.text.trimmed())}};
}

AnalysisEntry analysisOf(const Row &row)
{
    return {row.id<AnalysisEntryId>("id"), row.id<PersonId>("person"), row.code<AnalysisTopic>("topic"),
        row.text("phase"), row.day("on_day"), row.text("text"), row.id<UserId>("saved_by"), row.moment("saved_at")};
}

Values valuesOf(const ChecklistAnswer &answer, CaseId file)
{
    return {{"id", idValue(answer.id)}, {"case_file", idValue(file)}, {"item", textValue(answer.item)},
        {"answer", codeValue(answer.answer)}, {"done", textValue(answer.done.trimmed())},
        {"source", textValue(answer.source.trimmed())}, {"on_day", dayValue(answer.on)}};
}

ChecklistAnswer checklistOf(const Row &row)
{
    return {row.id<ChecklistAnswerId>("id"), row.text("item"), row.code<Answer>("answer"), row.text("done"),
        row.text("source"), row.day("on_day"), row.id<UserId>("saved_by"), row.moment("saved_at")};
}

} // namespace regie::store
