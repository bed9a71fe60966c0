#include "core/caseflow/safety.h"

#include <algorithm>
#include <numeric>

namespace regie::caseflow {

namespace {

constexpr int lowestScore = 0;
constexpr int highestScore = 10;

class Refusals
{
public:
    void need(bool there, const char *field, RefusalCode code = RefusalCode::Missing)
    {
        const QString name = QString::fromLatin1(field);
        const bool known =
            std::any_of(list.cbegin(), list.cend(), [&](const SafetyRefusal &one) { return one.field == name; });
        if (!there && !known)
            list.append({name, code});
    }
    QList<SafetyRefusal> list;
};

bool filled(const QString &text)
{
    return !text.trimmed().isEmpty();
}

} // namespace

bool RihgOutcome::twoRedInOnePart() const
{
    return std::any_of(parts.cbegin(), parts.cend(), [](const RihgPart &part) { return part.red >= 2; });
}

QList<SafetyRefusal> refusalsOf(const SafetyEstimate &estimate, const QList<PersonId> &members, LocalDateTime now)
{
    Refusals refusals;
    refusals.need(!estimate.member.isNull(), "member");
    refusals.need(members.contains(estimate.member), "member", RefusalCode::UnknownValue);
    refusals.need(estimate.on.isValid(), "on");
    refusals.need(!(now.date < estimate.on), "on", RefusalCode::InFuture);
    refusals.need(lowestScore <= estimate.score && estimate.score <= highestScore, "score", RefusalCode::UnknownValue);
    refusals.need(filled(estimate.author), "author");
    return refusals.list;
}

QList<SafetyRefusal> refusalsOf(const RihgOutcome &outcome, LocalDateTime now)
{
    Refusals refusals;
    refusals.need(outcome.on.isValid(), "on");
    refusals.need(!(now.date < outcome.on), "on", RefusalCode::InFuture);
    const bool counts = std::all_of(outcome.parts.cbegin(), outcome.parts.cend(),
        [](const RihgPart &part) { return part.yellow >= 0 && part.blue >= 0 && part.red >= 0; });
    const int total = std::accumulate(outcome.parts.cbegin(), outcome.parts.cend(), 0,
        [](int sum, const RihgPart &part) { return sum + part.yellow + part.blue + part.red; });
    refusals.need(total > 0, "parts");
    refusals.need(counts && total <= rihgSignals, "parts", RefusalCode::UnknownValue);
    return refusals.list;
}

QList<SafetyRefusal> refusalsOf(const SafetyAgreement &agreement, LocalDateTime now)
{
    Refusals refusals;
    refusals.need(filled(agreement.what), "what");
    refusals.need(filled(agreement.checkedBy), "checkedBy");
    refusals.need(agreement.madeAt.isValid(), "madeAt");
    refusals.need(!(now < agreement.madeAt), "madeAt", RefusalCode::InFuture);
    refusals.need(agreement.checkAt.isValid(), "checkAt");
    refusals.need(agreement.madeAt < agreement.checkAt, "checkAt", RefusalCode::BeforeThatMoment);
    if (agreement.endedAt) {
        refusals.need(filled(agreement.endReason), "endReason");
        refusals.need(!(*agreement.endedAt < agreement.madeAt), "endedAt", RefusalCode::BeforeStart);
        refusals.need(!(now < *agreement.endedAt), "endedAt", RefusalCode::InFuture);
    }
    return refusals.list;
}

QList<SafetyRefusal> refusalsOf(const AgreementCheck &check, const SafetyAgreement &agreement, LocalDateTime now)
{
    Refusals refusals;
    refusals.need(check.agreement == agreement.id && agreement.stands(), "agreement", RefusalCode::UnknownValue);
    refusals.need(check.at.isValid(), "at");
    refusals.need(!(now < check.at), "at", RefusalCode::InFuture);
    refusals.need(!(check.at < agreement.madeAt), "at", RefusalCode::BeforeStart);
    refusals.need(filled(check.by), "by");
    refusals.need(check.kept || filled(check.note), "note");
    return refusals.list;
}

const SafetyEstimate *SafetyRecord::latest(PersonId member) const
{
    const SafetyEstimate *found = nullptr;
    for (const SafetyEstimate &one : estimates) {
        if (one.member == member && (found == nullptr || found->on <= one.on))
            found = &one;
    }
    return found;
}

const AgreementCheck *SafetyRecord::latestCheck(SafetyAgreementId agreement) const
{
    const AgreementCheck *found = nullptr;
    for (const AgreementCheck &one : checks) {
        if (one.agreement == agreement && (found == nullptr || !(one.at < found->at)))
            found = &one;
    }
    return found;
}

} // namespace regie::caseflow
