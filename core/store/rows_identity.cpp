#include "core/store/rows_identity.h"

namespace regie::store {

namespace {

/// Of a person or a household, whichever the row is about.
QVariant subjectValue(const IdBytes &id)
{
    return QByteArray(reinterpret_cast<const char *>(id.data()), static_cast<qsizetype>(id.size()));
}

IdBytes idIn(const Row &row, const char *column)
{
    return row.id<Id<struct AnyTag>>(column).raw();
}

} // namespace

Values valuesOf(const Merge &merge)
{
    return {{"id", idValue(merge.id)}, {"kind", codeValue(merge.kind)}, {"kept", subjectValue(merge.kept)},
        {"gone", subjectValue(merge.gone)}, {"reason", textValue(merge.reason)}, {"merged_by", idValue(merge.by)},
        {"merged_at", momentValue(merge.at)}};
}

Merge mergeOf(const Row &row)
{
    return {row.id<MergeId>("id"), row.code<IdentityKind>("kind"), idIn(row, "kept"), idIn(row, "gone"),
        row.text("reason"), row.id<UserId>("merged_by"), row.moment("merged_at")};
}

Values valuesOf(const Judgement &judgement)
{
    return {{"id", idValue(judgement.id)}, {"kind", codeValue(judgement.kind)},
        {"first", subjectValue(judgement.first)}, {"second", subjectValue(judgement.second)},
        {"verdict", codeValue(judgement.verdict)}, {"reason", textValue(judgement.reason)},
        {"judged_by", idValue(judgement.by)}, {"judged_at", momentValue(judgement.at)}};
}

Judgement judgementOf(const Row &row)
{
    return {row.id<JudgementId>("id"), row.code<IdentityKind>("kind"), idIn(row, "first"), idIn(row, "second"),
        row.code<PairVerdict>("verdict"), row.text("reason"), row.id<UserId>("judged_by"), row.moment("judged_at")};
}

Values valuesOf(const Reassessment &open)
{
    return {{"id", idValue(open.id)}, {"household", idValue(open.household)}, {"assessment", idValue(open.assessment)},
        {"cause", codeValue(open.cause)}, {"advice_was", codeValue(open.adviceWas)},
        {"advice_now", codeValue(open.adviceNow)}, {"orders_was", open.ordersWas}, {"orders_now", open.ordersNow},
        {"reports_was", open.reportsWas}, {"reports_now", open.reportsNow}, {"reason", textValue(open.reason)},
        {"raised_at", momentValue(open.raisedAt)},
        {"settled_at", open.settledAt ? momentValue(*open.settledAt) : QVariant()}};
}

Reassessment reassessmentOf(const Row &row)
{
    Reassessment open;
    open.id = row.id<ReassessmentId>("id");
    open.household = row.id<HouseholdId>("household");
    open.assessment = row.id<AssessmentId>("assessment");
    open.cause = row.code<ReassessCause>("cause");
    open.adviceWas = row.code<AdviceRoute>("advice_was");
    open.adviceNow = row.code<AdviceRoute>("advice_now");
    open.ordersWas = row.count("orders_was");
    open.ordersNow = row.count("orders_now");
    open.reportsWas = row.count("reports_was");
    open.reportsNow = row.count("reports_now");
    open.reason = row.text("reason");
    open.raisedAt = row.moment("raised_at");
    if (!row.isNull("settled_at"))
        open.settledAt = row.moment("settled_at");
    return open;
}

} // namespace regie::store
