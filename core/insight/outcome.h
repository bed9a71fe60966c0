#pragma once

#include "core/insight/indicators.h"
#include "core/insight/survival.h"

namespace regie::insight {

/// A year of outcome, in days, so that every household is followed as long.
inline constexpr int daysInYear = 365;

/// Whom a curve follows.
enum class Cohort {
    Accepted,  ///< households of which a route was accepted in the period, from that day on
    NotStarted ///< households referred in the period of which no route was accepted, from the referral on
};

/// The households of @p cohort, each once, by its first acceptance (or referral) over all its cases: followed until
/// the first order or report after that day that counts for certain, or until @p facts were read or the period ended.
/// `on` is the day it starts, `value` the days followed, `met` false when it ended with an event.
[[nodiscard]] QList<Item> followedHouseholds(const RegionFacts &facts, const Scope &scope, Cohort cohort);
[[nodiscard]] QList<Followed> followedOf(const QList<Item> &items);

/// What is counted before and after the start.
enum class Counted { Orders, Reports };
/// The households accepted in the period that were followed a year: `value` is how many of @p counted fell in the
/// 365 days up to and with the day of acceptance (@p after false), or in the 365 days after it.
[[nodiscard]] QList<Item> yearAround(const RegionFacts &facts, const Scope &scope, Counted counted, bool after);

/// One line of a picture, with the list behind it.
struct Curve
{
    QString key = {}; ///< code of the split; empty: everybody
    Cohort cohort = Cohort::Accepted;
    QList<Item> items = {};
    QList<SurvivalStep> steps = {};
};
/// The curve of @p cohort, split when one is given.
[[nodiscard]] QList<Curve> curvesOf(
    const RegionFacts &facts, const Scope &scope, Cohort cohort, std::optional<Split> split = std::nullopt);

} // namespace regie::insight
