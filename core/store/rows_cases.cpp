#include "core/store/audit.h"
#include "core/store/rows.h"

namespace regie::store {

Values valuesOf(const FrozenAssessment &assessment)
{
    return {{"id", idValue(assessment.id)}, {"household", idValue(assessment.household)},
        {"intake", idValue(assessment.intake)}, {"reference_date", dayValue(assessment.referenceDate)},
        {"rule_set", textValue(assessment.ruleSet)}, {"advice", codeValue(assessment.advice)},
        {"input", bytesValue(assessment.input)}, {"outcome", bytesValue(assessment.outcome)},
        {"rule_set_text", bytesValue(assessment.ruleSetText)}, {"assessed_at", momentValue(assessment.at)}};
}

FrozenAssessment assessmentOf(const Row &row)
{
    FrozenAssessment assessment;
    assessment.id = row.id<AssessmentId>("id");
    assessment.household = row.id<HouseholdId>("household");
    assessment.intake = row.id<IntakeId>("intake");
    assessment.referenceDate = row.day("reference_date");
    assessment.ruleSet = row.text("rule_set");
    assessment.advice = row.code<AdviceRoute>("advice");
    assessment.input = row.bytes("input");
    assessment.outcome = row.bytes("outcome");
    assessment.ruleSetText = row.bytes("rule_set_text");
    assessment.at = row.moment("assessed_at");
    return assessment;
}

Values valuesOf(const Decision &decision)
{
    return {{"id", idValue(decision.id)}, {"assessment", idValue(decision.assessment)},
        {"advised", codeValue(decision.advised)}, {"chosen", codeValue(decision.chosen)},
        {"deviates", decision.deviates}, {"reason", textValue(decision.reason)}, {"decided_by", idValue(decision.by)},
        {"decided_at", momentValue(decision.at)}};
}

Decision decisionOf(const Row &row)
{
    return {row.id<DecisionId>("id"), row.id<AssessmentId>("assessment"), row.code<AdviceRoute>("advised"),
        row.code<AdviceRoute>("chosen"), row.truth("deviates"), row.text("reason"), row.id<UserId>("decided_by"),
        row.moment("decided_at")};
}

Values valuesOf(const CaseFile &file)
{
    return {{"id", idValue(file.id)}, {"number", textValue(file.number)}, {"household", idValue(file.household)},
        {"route", codeValue(file.route)}, {"status", codeValue(file.status)}, {"executor", textValue(file.executor)},
        {"handler", textValue(file.handler)}, {"municipality", textValue(file.municipality)},
        {"opened_at", momentValue(file.openedAt)}, {"intake", idValue(file.intake)}};
}

CaseFile caseFileOf(const Row &row)
{
    CaseFile file;
    file.id = row.id<CaseId>("id");
    file.number = row.text("number");
    file.household = row.id<HouseholdId>("household");
    file.route = row.code<AdviceRoute>("route");
    file.status = row.code<CaseStatus>("status");
    file.executor = row.text("executor");
    file.handler = row.text("handler");
    file.municipality = row.text("municipality");
    file.openedAt = row.moment("opened_at");
    file.intake = row.id<IntakeId>("intake");
    file.revision = row.count("revision");
    return file;
}

Values valuesOf(const Deadline &deadline, CaseId file, int position)
{
    return {{"case_file", idValue(file)}, {"position", position}, {"kind", codeValue(deadline.kind)},
        {"due", wallValue(deadline.due)}, {"hard", deadline.hard}, {"basis", textValue(deadline.basis)},
        {"confirmed", deadline.confirmed}, {"done_at", deadline.doneAt ? momentValue(*deadline.doneAt) : QVariant()}};
}

Deadline deadlineOf(const Row &row)
{
    Deadline deadline;
    deadline.kind = row.code<DeadlineKind>("kind");
    deadline.due = row.wall("due");
    deadline.hard = row.truth("hard");
    deadline.basis = row.text("basis");
    deadline.confirmed = row.truth("confirmed");
    if (!row.isNull("done_at"))
        deadline.doneAt = row.moment("done_at");
    return deadline;
}

Values valuesOf(const DisclosureRecord &disclosure)
{
    return {{"id", idValue(disclosure.id)}, {"case_file", idValue(disclosure.caseFile)},
        {"report", textValue(disclosure.report)}, {"profile", textValue(disclosure.profile)},
        {"recipient", textValue(disclosure.recipient)}, {"purpose", textValue(disclosure.purpose)},
        {"copy_number", disclosure.copyNumber}, {"left_out", textValue(disclosure.leftOut.join(u'\n'))},
        {"disclosed_by", idValue(disclosure.by)}, {"disclosed_at", momentValue(disclosure.at)},
        {"content_hash", bytesValue(disclosure.contentHash)}};
}

DisclosureRecord disclosureOf(const Row &row)
{
    DisclosureRecord disclosure;
    disclosure.id = row.id<DisclosureId>("id");
    disclosure.caseFile = row.id<CaseId>("case_file");
    disclosure.report = row.text("report");
    disclosure.profile = row.text("profile");
    disclosure.recipient = row.text("recipient");
    disclosure.purpose = row.text("purpose");
    disclosure.copyNumber = row.count("copy_number");
    disclosure.leftOut = row.text("left_out").split(u'\n', Qt::SkipEmptyParts);
    disclosure.by = row.id<UserId>("disclosed_by");
    disclosure.at = row.moment("disclosed_at");
    disclosure.contentHash = row.bytes("content_hash");
    return disclosure;
}

AuditEntry auditEntryOf(const Row &row)
{
    AuditEntry entry;
    entry.seq = row.number("seq");
    entry.at = row.moment("at");
    entry.user = row.id<UserId>("actor");
    entry.userName = row.text("actor_name");
    const auto action = actionFromCode(row.text("action"));
    if (!action)
        row.misfit();
    entry.action = action.value_or(Action::ReadCase);
    entry.outcome = row.code<Outcome>("result");
    if (!row.isNull("actor_role"))
        entry.standing = AuditStanding{row.code<Role>("actor_role"), row.text("actor_function"), row.text("actor_org"),
            row.code<Ground>("ground"), row.truth("break_glass")};
    if (!row.isNull("undone_action"))
        entry.undone = actionFromCode(row.text("undone_action"));
    entry.objectKind = row.text("object_kind");
    entry.objectId = row.text("object_id");
    entry.objectNumber = row.text("object_number");
    entry.reason = row.text("reason");
    entry.rowsChanged = row.count("rows_changed");
    entry.hash = row.bytes("hash");
    return entry;
}

} // namespace regie::store
