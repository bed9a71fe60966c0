#pragma once

#include "core/base/clock.h"
#include "core/casebook/casebook.h"

class QIODevice;

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
};

/// The moment a practice region made at @p now ends at: today at nine, or midnight before that, so that the same day
/// and seed give the same region.
[[nodiscard]] LocalDateTime settledMoment(LocalDateTime now);

/// Writes the truth of the region that @p options give, as JSON: who lives in which household, who is easily taken for
/// whom, which person every mention is, and which household every event belongs to. Needs no vault; the same options
/// give the same bytes, and a region of any size little memory. IoError when @p to takes no more.
[[nodiscard]] Done writeTruth(QIODevice &to, const Options &options);

/// The coordinator whose practice it is; the same id in every practice vault.
[[nodiscard]] store::User practiceUser();

/// Fills an empty practice vault, some thousand households an action: persons with the spelling of several sources,
/// orders and reports, intakes with advice, decision and case through the same code as real ones, and drafts still to
/// finish.
/// PracticeMismatch for a vault that is no practice vault.
[[nodiscard]] Result<Summary> fill(store::Vault &vault, const routing::Region &region, const Options &options);

} // namespace regie::practice
