#include "core/casebook/reachkeep.h"

#include "core/store/familyreader.h"
#include "core/store/receivedreader.h"

#include <algorithm>

namespace regie::casebook {

namespace {

/// What another vault said about calling her was about the number she had: that is not asked of another one.
Done settleAnswers(store::Transaction &tx, PersonId person)
{
    auto open = tx.read().received().openValues(tx.viewer());
    if (!open)
        return tl::unexpected(open.error());
    for (KeptValue &one : *open) {
        const bool answer = one.field == MergeField::CallBack || one.field == MergeField::CallBackNote;
        if (!answer || one.place.person != person)
            continue;
        one.choice = ValueChoice::Ours;
        one.by = tx.viewer().user();
        one.chosenAt = tx.at();
        if (const Done saved = tx.save(one); !saved)
            return saved;
    }
    return {};
}

} // namespace

Done keepUnsafe(store::Transaction &tx, IdSource &ids, PersonId person, const Reach &before, const Reach &after)
{
    if (!dropsUnsafe(before, after))
        return {};
    const auto kept = tx.read().family().shieldedFacts(tx.viewer(), {person});
    if (!kept)
        return tl::unexpected(kept.error());
    const bool there = std::any_of(kept->cbegin(), kept->cend(), [&before](const ShieldedFact &fact) {
        return fact.kind == ShieldedKind::Phone && fact.from.isEmpty() && isSameNumber(fact.what, before.phone);
    });
    if (there)
        return {};
    ShieldedFact fact{ShieldedFactId::create(ids), person, ShieldedKind::Phone, before.phone, {}, 0};
    return tx.save(fact);
}

Done saveWithReach(store::Transaction &tx, IdSource &ids, const Person &held, Person &person)
{
    if (person == held)
        return {};
    const bool other = !held.phone.isEmpty() && !isSameNumber(held.phone, person.phone);
    return keepUnsafe(tx, ids, person.id, reachOf(held), reachOf(person))
        .and_then([&] { return other ? settleAnswers(tx, person.id) : Done(); })
        .and_then([&] { return tx.save(person); });
}

} // namespace regie::casebook
