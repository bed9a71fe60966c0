#include "core/casebook/retention.h"

#include "core/casebook/promised.h"
#include "core/store/retentionreader.h"

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

QFuture<Result<privacy::KeptUntil>> RetentionDesk::dossierLater(HouseholdId household) const
{
    using KeptAnswer = Result<privacy::KeptUntil>;
    const auto promise = casebook::promised<KeptAnswer>();
    m_book.vault().checkOnWorker([promise, household, &rules = m_book.region().rules, viewer = m_book.vault().viewer(),
                                     today = m_book.clock().now().date](store::Database &database) {
        const auto terms = privacy::RetentionBook::builtIn(rules); // read here, not where a window waits
        const auto dossier = store::RetentionReader(database).dossier(viewer, household);
        if (!terms || !dossier)
            casebook::keep(*promise, KeptAnswer(tl::unexpected(terms ? dossier.error() : terms.error())));
        else if (!*dossier)
            casebook::keep(*promise, KeptAnswer(fail(ErrorCode::NotFound)));
        else
            casebook::keep(*promise, KeptAnswer(terms->until(keptOf(**dossier), today)));
    });
    return promise->future();
}

} // namespace regie
