#include "core/store/flowrows.h"

namespace regie::store {

using namespace caseflow;

namespace {

template <typename E>
E flowCode(const Row &row, const char *column)
{
    const std::optional<E> value = codeOf<E>(row.text(column));
    if (!value)
        row.misfit();
    return value.value_or(E{});
}

/// Empty for none.
template <typename E>
std::optional<E> flowCodeIfAny(const Row &row, const char *column)
{
    return row.text(column).isEmpty() ? std::nullopt : std::optional(flowCode<E>(row, column));
}

template <typename E>
QVariant flowValue(const std::optional<E> &value)
{
    return textValue(value ? toCode(*value) : QString());
}

} // namespace

Values valuesOf(const FlowEvent &event, CaseId file)
{
    const bool stands = event.kind == FlowEventKind::RunStarted || event.kind == FlowEventKind::Moved;
    return {{"id", idValue(event.id)}, {"case_file", idValue(file)}, {"seq", event.seq},
        {"kind", textValue(toCode(event.kind))}, {"run", event.run}, {"act", textValue(event.code)},
        {"from_state", textValue(event.from)}, {"to_state", textValue(event.to)},
        {"standing", textValue(stands ? toCode(event.standing) : QString())}, {"route", event.route},
        {"linked_run", event.linkedRun}, {"barring_order", idValue(event.order)}, {"at", wallValue(event.at)},
        {"reason", textValue(event.reason)}, {"outcome", textValue(event.outcome)}, {"member", idValue(event.member)},
        {"organisation", textValue(event.organisation)}, {"until", wallValue(event.until)},
        {"intensity", flowValue(event.intensity)}, {"note", textValue(event.note)},
        {"corrects", idValue(event.corrects)}};
}

FlowEvent flowEventOf(const Row &row)
{
    FlowEvent event;
    event.id = row.id<FlowEventId>("id");
    event.seq = row.count("seq");
    event.kind = flowCode<FlowEventKind>(row, "kind");
    event.run = row.count("run");
    event.code = row.text("act");
    event.from = row.text("from_state");
    event.to = row.text("to_state");
    event.standing = flowCodeIfAny<Standing>(row, "standing").value_or(Standing::Active);
    event.route = row.truth("route");
    event.linkedRun = row.count("linked_run");
    event.order = row.id<BarringOrderId>("barring_order");
    event.at = row.wall("at");
    event.reason = row.text("reason");
    event.outcome = row.text("outcome");
    event.member = row.id<PersonId>("member");
    event.organisation = row.text("organisation");
    event.until = row.wallIfAny("until");
    event.intensity = flowCodeIfAny<Intensity>(row, "intensity");
    event.note = row.text("note");
    event.corrects = row.id<FlowEventId>("corrects");
    event.by = row.id<UserId>("saved_by");
    event.recordedAt = row.moment("saved_at");
    return event;
}

Values valuesOf(const Party &party, FlowEventId event, int position)
{
    return {{"event", idValue(event)}, {"position", position}, {"name", textValue(party.name)},
        {"organisation", textValue(party.organisation)}, {"role", textValue(party.role)}};
}

Party partyOf(const Row &row)
{
    return {row.text("name"), row.text("organisation"), row.text("role")};
}

Values valuesOf(const CaseStand &stand)
{
    return {{"case_file", idValue(stand.file)}, {"flow", textValue(stand.flow)}, {"state", textValue(stand.state)},
        {"standing", textValue(toCode(stand.standing))}, {"phase", flowValue(stand.phase)},
        {"since", stand.since.isValid() ? wallValue(stand.since) : QVariant()},
        {"next_kind", textValue(stand.next ? regie::toCode(stand.next->kind) : QString())},
        {"next_due", stand.next ? wallValue(stand.next->due) : QVariant()},
        {"next_hard", stand.next && stand.next->hard}, {"decision", textValue(stand.decision)},
        {"decision_by", textValue(toCode(stand.decisionBy))}, {"decision_due", wallValue(stand.decisionDue)},
        {"waiting_on", textValue(stand.waitingOn == Actor::Nobody ? QString() : toCode(stand.waitingOn))},
        {"waiting_organisation", textValue(stand.waitingOrganisation)},
        {"waiting_since", wallValue(stand.waitingSince)}, {"duo_missing", stand.duoMissing},
        {"suspended", stand.suspended}, {"goal", textValue(stand.goal)},
        {"open_flags", textValue(stand.openFlags.join(u' '))}};
}

CaseStand standOf(const Row &row)
{
    CaseStand stand;
    stand.file = row.id<CaseId>("case_file");
    stand.flow = row.text("flow");
    stand.state = row.text("state");
    stand.standing = flowCode<Standing>(row, "standing");
    stand.phase = flowCodeIfAny<SafetyPhase>(row, "phase");
    stand.since = row.wallIfAny("since").value_or(LocalDateTime());
    if (!row.text("next_kind").isEmpty()) {
        stand.next = Deadline();
        stand.next->kind = row.code<DeadlineKind>("next_kind");
        stand.next->due = row.wall("next_due");
        stand.next->hard = row.truth("next_hard");
    }
    stand.decision = row.text("decision");
    stand.decisionBy = flowCode<Actor>(row, "decision_by");
    stand.decisionDue = row.wallIfAny("decision_due");
    stand.waitingOn = flowCodeIfAny<Actor>(row, "waiting_on").value_or(Actor::Nobody);
    stand.waitingOrganisation = row.text("waiting_organisation");
    stand.waitingSince = row.wallIfAny("waiting_since");
    stand.duoMissing = row.truth("duo_missing");
    stand.suspended = row.truth("suspended");
    stand.goal = row.text("goal");
    stand.openFlags = row.text("open_flags").split(u' ', Qt::SkipEmptyParts);
    return stand;
}

Values valuesOf(const PhaseStay &stay, CaseId file, int position)
{
    return {{"case_file", idValue(file)}, {"position", position}, {"phase", textValue(toCode(stay.phase))},
        {"from_at", wallValue(stay.from)}, {"until_at", wallValue(stay.until)}, {"relapse", stay.relapse},
        {"reason", textValue(stay.reason)}};
}

Values valuesOf(const PartnerStay &stay, CaseId file, int position)
{
    return {{"case_file", idValue(file)}, {"position", position}, {"organisation", textValue(stay.organisation)},
        {"intensity", textValue(toCode(stay.intensity))}, {"phase", flowValue(stay.phase)},
        {"from_at", wallValue(stay.from)}, {"until_at", wallValue(stay.until)}};
}

Values valuesOf(const Effort &effort, CaseId file, int position)
{
    return {{"case_file", idValue(file)}, {"position", position}, {"organisation", textValue(effort.organisation)},
        {"raised", effort.raised}, {"from_at", wallValue(effort.from)}, {"until_at", wallValue(effort.until)},
        {"reason", textValue(effort.reason)}};
}

Values valuesOf(const SafetyEstimate &estimate, CaseId file)
{
    return {{"id", idValue(estimate.id)}, {"case_file", idValue(file)}, {"member", idValue(estimate.member)},
        {"on_day", dayValue(estimate.on)}, {"score", estimate.score}, {"author", textValue(estimate.author)},
        {"note", textValue(estimate.note)}};
}

SafetyEstimate estimateOf(const Row &row)
{
    return {row.id<SafetyEstimateId>("id"), row.id<PersonId>("member"), row.day("on_day"), row.count("score"),
        row.text("author"), row.text("note")};
}

Values valuesOf(const RihgOutcome &outcome, CaseId file)
{
    QStringList parts; // "geel,blauw,rood" of each
    for (const RihgPart &part : outcome.parts)
        parts.append(QStringLiteral("%1,%2,%3").arg(part.yellow).arg(part.blue).arg(part.red));
    return {{"id", idValue(outcome.id)}, {"case_file", idValue(file)}, {"on_day", dayValue(outcome.on)},
        {"parts", textValue(parts.join(u' '))}, {"author", textValue(outcome.author)},
        {"note", textValue(outcome.note)}};
}

RihgOutcome rihgOf(const Row &row)
{
    RihgOutcome outcome;
    outcome.id = row.id<RihgId>("id");
    outcome.on = row.day("on_day");
    const QStringList parts = row.text("parts").split(u' ');
    for (std::size_t index = 0; index < outcome.parts.size(); ++index) {
        const QStringList counts = parts.value(static_cast<qsizetype>(index)).split(u',');
        if (counts.size() != rihgParts)
            row.misfit();
        outcome.parts[index] = {counts.value(0).toInt(), counts.value(1).toInt(), counts.value(2).toInt()};
    }
    outcome.author = row.text("author");
    outcome.note = row.text("note");
    return outcome;
}

Values valuesOf(const SafetyAgreement &agreement, CaseId file)
{
    return {{"id", idValue(agreement.id)}, {"case_file", idValue(file)}, {"what", textValue(agreement.what)},
        {"checked_by", textValue(agreement.checkedBy)}, {"check_at", wallValue(agreement.checkAt)},
        {"made_at", wallValue(agreement.madeAt)}, {"ended_at", wallValue(agreement.endedAt)},
        {"end_reason", textValue(agreement.endReason)}};
}

SafetyAgreement agreementOf(const Row &row)
{
    SafetyAgreement agreement;
    agreement.id = row.id<SafetyAgreementId>("id");
    agreement.what = row.text("what");
    agreement.checkedBy = row.text("checked_by");
    agreement.checkAt = row.wall("check_at");
    agreement.madeAt = row.wall("made_at");
    agreement.endedAt = row.wallIfAny("ended_at");
    agreement.endReason = row.text("end_reason");
    agreement.revision = row.count("revision");
    return agreement;
}

Values valuesOf(const AgreementCheck &check)
{
    return {{"id", idValue(check.id)}, {"agreement", idValue(check.agreement)}, {"at", wallValue(check.at)},
        {"kept", check.kept}, {"checked_by", textValue(check.by)}, {"note", textValue(check.note)}};
}

AgreementCheck checkOf(const Row &row)
{
    return {row.id<AgreementCheckId>("id"), row.id<SafetyAgreementId>("agreement"), row.wall("at"), row.truth("kept"),
        row.text("checked_by"), row.text("note")};
}

} // namespace regie::store
