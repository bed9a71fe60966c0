#pragma once

#include "core/base/clock.h"
#include "core/casebook/casebook.h"

namespace regie::practice {

/// What the practice region is made of. The same values always give the same persons, events and ids.
struct Options
{
    int households = 500;
    std::uint64_t seed = 1;
    LocalDateTime now = {}; ///< the moment everything ends at; deadlines lie around it
};

struct Summary
{
    int households = 0;
    int persons = 0;
    int orders = 0;
    int reports = 0;
    int cases = 0;
    int drafts = 0;
    QByteArray truth = {}; ///< JSON: who is who, which household each event belongs to, and what counts
};

/// The moment a practice region made at @p now ends at: today at nine, or midnight before that, so that the same day
/// and seed give the same region.
[[nodiscard]] LocalDateTime settledMoment(LocalDateTime now);

/// The coordinator whose practice it is; the same id in every practice vault.
[[nodiscard]] store::User practiceUser();

/// Fills an empty practice vault in one action: persons with the spelling of several sources, orders and reports,
/// intakes with advice, decision and case through the same code as real ones, and drafts still to finish.
/// PracticeMismatch for a vault that is no practice vault.
[[nodiscard]] Result<Summary> fill(store::Vault &vault, const routing::Region &region, const Options &options);

} // namespace regie::practice
