#pragma once

#include "core/matching/candidate.h"

#include <QStringList>

namespace regie::wording {

/// "Very likely", "Possible", "Weak": never a percentage.
[[nodiscard]] QString likeness(matching::Likeness likeness);
/// The name of a compared field, for the first column of the side-by-side.
[[nodiscard]] QString field(matching::Field field);
/// How one field compares, for the last column of the side-by-side.
[[nodiscard]] QString comparison(const matching::Comparison &comparison);
/// The reason line of a candidate: "Naam gelijk op het tussenvoegsel na · jaar past · woont bij Dirk Zandoog
/// (bevestigd)". @p housemates are the names of those given to `matching::rank`, in the same order.
[[nodiscard]] QString candidateReasons(const QList<matching::Comparison> &comparisons, const QStringList &housemates);
/// What weighs heaviest for this candidate, in a sentence.
[[nodiscard]] QString weighsMost(const QList<matching::Comparison> &comparisons);
/// What would make the comparison surer, in a sentence; empty when nothing is missing.
[[nodiscard]] QString surerWith(const QList<matching::Comparison> &comparisons);

/// One step of the sum behind a score, in words. @p companions are the names of those who give it.
[[nodiscard]] QString waterfallStep(const matching::WaterfallStep &step, const QStringList &companions = {});
/// The same with how the field compares ("Geboortedatum: dag en maand verwisseld"), as far as @p comparisons say so.
[[nodiscard]] QString waterfallStep(
    const matching::WaterfallStep &step, const QList<matching::Comparison> &comparisons, const QStringList &companions);
/// "+9,8" or "−3,0", a decimal, always with its sign.
[[nodiscard]] QString bitsText(double bits);
/// What would settle it, in a sentence; empty when it cannot be asked for.
[[nodiscard]] QString settling(const matching::Settling &settling);

} // namespace regie::wording
