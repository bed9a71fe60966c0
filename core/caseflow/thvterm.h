#pragma once

#include "core/base/civil.h"
#include "core/domain/event.h"

#include <optional>

namespace regie::caseflow {

/// Lengths of the barring order, from the region's data with their source (Wth art. 9 lid 1).
struct ThvLengths
{
    int days = 10;
    int maximumDays = 28;
    int extensionAdviceDay = 8;
    friend bool operator==(const ThvLengths &, const ThvLengths &) = default;
};

/// The clock of one barring order: calendar days at the same wall-clock time in Europe/Amsterdam, never 24 hours times
/// days (DOMAIN.md 10.5).
struct ThvTerm
{
    LocalDateTime imposedAt = {};
    bool timeKnown = true;
    LocalDateTime firstEnd = {};  ///< day 10
    LocalDateTime latestEnd = {}; ///< day 28
    LocalDateTime end = {};       ///< as things stand: extended, withdrawn or annulled included
    LocalDateTime extensionAdvice = {};
    bool extended = false;
    bool endedEarly = false; ///< withdrawn or annulled
    int days = 10;
    int maximumDays = 28;
    friend bool operator==(const ThvTerm &, const ThvTerm &) = default;
};

/// The term of @p order as things stand. An order that was annulled from the start ends where it began.
[[nodiscard]] ThvTerm thvTerm(const BarringOrder &order, const ThvLengths &lengths);

/// Day 1 is the first 24 hours (wall clock); nothing before imposing or after the end.
[[nodiscard]] std::optional<int> dayNumber(const ThvTerm &term, LocalDateTime now);

/// The day of the order on which the advice on extending is due (8 in Haaglanden, to be confirmed).
[[nodiscard]] int extensionAdviceDay(const ThvTerm &term);

/// Whether the order held at @p moment.
[[nodiscard]] bool inForceAt(const ThvTerm &term, LocalDateTime moment);

} // namespace regie::caseflow
