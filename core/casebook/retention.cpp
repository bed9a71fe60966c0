#include "core/casebook/retention.h"

#include "core/casebook/promised.h"

#include <algorithm>

namespace regie {

namespace {

privacy::Kept keptOf(const store::KeptDossier &dossier)
{
    privacy::Kept kept;
    kept.kind = dossier.mda ? privacy::KeptKind::MdaDossier : privacy::KeptKind::Dossier;
    kept.from = dossier.closed;
    kept.first = dossier.opened;
    kept.youngestBorn = dossier.youngestBorn;
    return kept;
}

} // namespace

namespace casebook {

privacy::Kept decidedOn(privacy::Kept kept, const QList<store::RetentionChoice> &choices)
{
    for (const store::RetentionChoice &choice : choices) {
        if (choice.verdict == store::RetentionChoice::Verdict::Hold)
            kept.held = true;
        else if (!kept.extended.isValid() || kept.extended < choice.until)
            kept.extended = choice.until;
    }
    return kept;
}

std::optional<store::RetentionChoice> weightiest(const QList<store::RetentionChoice> &choices)
{
    const auto weighsLess = [](const store::RetentionChoice &one, const store::RetentionChoice &other) {
        const bool held = other.verdict == store::RetentionChoice::Verdict::Hold;
        return one.verdict != other.verdict ? held : one.until < other.until;
    };
    const auto found = std::ranges::max_element(choices, weighsLess);
    return found == choices.cend() ? std::nullopt : std::optional(*found);
}

} // namespace casebook

QFuture<Result<privacy::KeptUntil>> RetentionDesk::dossierLater(HouseholdId household) const
{
    using KeptAnswer = Result<privacy::KeptUntil>;
    const auto promise = casebook::promised<KeptAnswer>();
    m_book.vault().checkOnWorker([promise, household, &rules = m_book.region().rules, viewer = m_book.vault().viewer(),
                                     today = m_book.clock().now().date](store::Database &database) {
        const auto terms = privacy::RetentionBook::builtIn(rules); // read here, not where a window waits
        const store::RetentionReader reader(database);
        const auto dossier = reader.dossier(viewer, household);
        const auto choices = reader.choicesOf(household.toBytes());
        if (!terms || !dossier || !choices)
            casebook::keep(*promise,
                KeptAnswer(tl::unexpected(!terms ? terms.error() : (!dossier ? dossier.error() : choices.error()))));
        else if (!*dossier)
            casebook::keep(*promise, KeptAnswer(fail(ErrorCode::NotFound)));
        else
            casebook::keep(*promise, KeptAnswer(terms->until(casebook::decidedOn(keptOf(**dossier), *choices), today)));
    });
    return promise->future();
}

} // namespace regie
