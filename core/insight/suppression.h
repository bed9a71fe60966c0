#pragma once

#include "core/insight/indicators.h"

#include <QStringList>

namespace regie::insight {

/// Numbers from 1 up to and with this one may lead to a person and do not leave the house.
inline constexpr int largestSmall = 4;

/// What a cell of a table that leaves the house says.
enum class Shown {
    Value,
    Small, ///< "<5"
    Kept   ///< left out too, so that no small number beside it can be worked out
};

struct SafeCell
{
    int value = 0; ///< as counted; only to be written when `shown` is Value
    Shown shown = Shown::Value;
    friend bool operator==(const SafeCell &, const SafeCell &) = default;
};

/// A table of counts with its totals: the last row and the last column are the sums of the others.
struct SafeTable
{
    QStringList rows = {};    ///< codes, without the total
    QStringList columns = {}; ///< the same
    QList<QList<SafeCell>> cells = {};

    [[nodiscard]] const SafeCell &total() const { return cells.constLast().constLast(); }
    friend bool operator==(const SafeTable &, const SafeTable &) = default;
};

/// @p counts (rows of equal length, without totals) with totals, small numbers suppressed, and as many others as it
/// takes that nobody can tell the value of any of them, knowing all that is shown, that "<5" is 1 to 4, and that what
/// else is left out is more. Nought is shown: it is nobody. Both ways of working out are closed: a sum with one number
/// missing, and small numbers that only fit in one way. Each cell that is left out can have another value: there is a
/// round of left-out cells along which one can be moved (Gusfield, SIAM J. Comput. 17, 1988).
[[nodiscard]] SafeTable suppressed(const QStringList &rows, const QStringList &columns, QList<QList<int>> counts);

/// @p items by @p down and @p across, suppressed.
[[nodiscard]] SafeTable safeTableOf(const QList<Item> &items, Split down, Split across);

/// A number over all of a period that leaves the house.
struct SafeFigure
{
    SafeCell count = {};
    std::optional<double> value = std::nullopt; ///< rounded: hours and days to whole ones, shares to whole percents,
                                                ///< means to tenths; nothing when it would tell a small number
    std::optional<double> p90 = std::nullopt;
    friend bool operator==(const SafeFigure &, const SafeFigure &) = default;
};
[[nodiscard]] SafeFigure safeFigureOf(Unit unit, const QList<Item> &items);

} // namespace regie::insight
