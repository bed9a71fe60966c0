#include "core/casebook/caseintake.h"

#include "core/exchange/intakejson.h"

namespace regie::casebook {

namespace {

void noteFlags(CaseIntake &known, const Intake &from)
{
    for (const RedFlag flag : from.redFlags) {
        if (!known.heard.contains(flag))
            known.heard.insert(flag, from.calledAt);
    }
}

} // namespace

void takeSafety(CaseIntake &known, const Intake &later)
{
    noteFlags(known, later);
    known.intake.redFlags.unite(later.redFlags);
    known.intake.redFlagsAsked = known.intake.redFlagsAsked || later.redFlagsAsked;
    for (const Fact fact : safetyFacts) {
        FactAnswer &answer = at(known.intake.facts, fact);
        const bool stays = fact == Fact::CoerciveControl && answer.answer == Answer::Yes;
        if (at(later.facts, fact).answer != Answer::Unknown && !stays)
            answer = at(later.facts, fact);
    }
}

Result<CaseIntake> intakeOf(const store::Reader &reader, const Viewer &viewer, IdSource &ids, const CaseId &id)
{
    CaseIntake known;
    const auto first = reader.intakeOfCase(viewer, id);
    if (!first && first.error().code != ErrorCode::NotFound)
        return tl::unexpected(first.error());
    if (first && !first->isEmpty()) {
        auto intake = exchange::intakeFromJson(*first, ids);
        if (!intake)
            return tl::unexpected(intake.error());
        known.intake = *std::move(intake);
        noteFlags(known, known.intake);
    }
    const auto later = reader.laterIntakes(viewer, id);
    if (!later)
        return tl::unexpected(later.error());
    for (const QByteArray &payload : *later) {
        const auto intake = exchange::intakeFromJson(payload, ids);
        if (!intake)
            return tl::unexpected(intake.error());
        takeSafety(known, *intake);
    }
    return known;
}

} // namespace regie::casebook
