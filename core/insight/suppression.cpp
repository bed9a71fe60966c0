#include "core/insight/suppression.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace regie::insight {

namespace {

constexpr int unbounded = std::numeric_limits<int>::max();

bool isSmall(int value)
{
    return value > 0 && value <= largestSmall;
}

/// A table with its totals, of which cells are left out until nothing can be worked out.
///
/// Every row and column adds up to nought when the totals count negative. What somebody does not know can only be moved
/// along rounds of left-out cells, one up and the next down; so a cell can have another value when such a round goes
/// through it, and cannot when there is none.
class Suppressing
{
public:
    Suppressing(qsizetype rows, qsizetype columns, const QList<QList<int>> &counts)
        : m_rows(rows + 1), m_columns(columns + 1)
    {
        m_cells = QList<QList<SafeCell>>(m_rows, QList<SafeCell>(m_columns));
        for (qsizetype row = 0; row < rows; ++row) {
            for (qsizetype column = 0; column < columns; ++column)
                add(row, column, counts.at(row).at(column));
        }
        for (QList<SafeCell> &line : m_cells) {
            for (SafeCell &cell : line)
                cell.shown = isSmall(cell.value) ? Shown::Small : Shown::Value;
        }
    }

    [[nodiscard]] QList<QList<SafeCell>> cells()
    {
        while (const auto known = determined()) {
            if (!hideSquare(*known) && !hideMore(*known))
                hideAll();
        }
        return m_cells;
    }

private:
    using Place = std::pair<qsizetype, qsizetype>;

    void add(qsizetype row, qsizetype column, int value)
    {
        m_cells[row][column].value = value;
        m_cells[row].last().value += value;
        m_cells.last()[column].value += value;
        m_cells.last().last().value += value;
    }

    [[nodiscard]] const SafeCell &cell(const Place &at) const { return m_cells.at(at.first).at(at.second); }
    [[nodiscard]] bool hidden(const Place &at) const { return cell(at).shown != Shown::Value; }

    /// Whether the cell can be one more (@p up) or one less, as far as anybody knows who sees its sign.
    [[nodiscard]] bool canMove(const Place &at, bool up) const
    {
        const SafeCell &one = cell(at);
        const bool small = one.shown == Shown::Small;
        const int least = small ? 1 : (one.value > largestSmall ? largestSmall + 1 : 0);
        const int most = small ? largestSmall : unbounded;
        const bool negative = (at.first == m_rows - 1) != (at.second == m_columns - 1); // a total
        return up != negative ? one.value < most : one.value > least;
    }

    /// A way along left-out cells from row @p from to column @p to, alternately down and up, not by that cell itself.
    [[nodiscard]] bool leads(const Place &from, bool up) const
    {
        QList<bool> rowsSeen(m_rows, false);
        QList<bool> columnsSeen(m_columns, false);
        QList<qsizetype> rows{from.first};
        rowsSeen[from.first] = true;
        while (!rows.isEmpty()) {
            const qsizetype row = rows.takeLast();
            for (qsizetype column = 0; column < m_columns; ++column) {
                const Place here(row, column);
                if (here == from || columnsSeen.at(column) || !hidden(here) || !canMove(here, !up))
                    continue;
                columnsSeen[column] = true;
                if (column == from.second)
                    return true;
                for (qsizetype next = 0; next < m_rows; ++next) {
                    const Place there(next, column);
                    if (!rowsSeen.at(next) && hidden(there) && canMove(there, up)) {
                        rowsSeen[next] = true;
                        rows.append(next);
                    }
                }
            }
        }
        return false;
    }

    [[nodiscard]] bool isOpen(const Place &at) const
    {
        return (canMove(at, true) && leads(at, true)) || (canMove(at, false) && leads(at, false));
    }

    /// A left-out cell whose value can only be one.
    [[nodiscard]] std::optional<Place> determined() const
    {
        for (qsizetype row = 0; row < m_rows; ++row) {
            for (qsizetype column = 0; column < m_columns; ++column) {
                if (hidden({row, column}) && !isOpen({row, column}))
                    return Place(row, column);
            }
        }
        return std::nullopt;
    }

    /// What leaving @p at out costs: totals most, then what is large.
    [[nodiscard]] qint64 costOf(const Place &at) const
    {
        constexpr qint64 total = 1'000'000'000;
        const bool isTotal = at.first == m_rows - 1 || at.second == m_columns - 1;
        return hidden(at) ? 0 : cell(at).value + 1 + (isTotal ? total : 0);
    }

    /// Leaves out three cells that make a square with @p known, the cheapest along which it can be another value; false
    /// when there is no such square.
    [[nodiscard]] bool hideSquare(const Place &known)
    {
        QList<std::tuple<qint64, qsizetype, qsizetype>> squares;
        for (qsizetype row = 0; row < m_rows; ++row) {
            for (qsizetype column = 0; column < m_columns; ++column) {
                if (row != known.first && column != known.second)
                    squares.append({costOf({row, column}) + costOf({row, known.second}) + costOf({known.first, column}),
                        row, column});
            }
        }
        std::sort(squares.begin(), squares.end());
        for (const auto &[cost, row, column] : std::as_const(squares)) {
            const QList<QList<SafeCell>> before = m_cells;
            for (const Place &at : {Place(row, column), Place(row, known.second), Place(known.first, column)}) {
                if (!hidden(at))
                    m_cells[at.first][at.second].shown = Shown::Kept;
            }
            if (isOpen(known))
                return true;
            m_cells = before;
        }
        return false;
    }

    /// Leaves one more out: the least of the row and column of @p known, totals last.
    [[nodiscard]] bool hideMore(const Place &known)
    {
        std::optional<Place> best;
        const auto weight = [this](const Place &at) {
            const bool total = at.first == m_rows - 1 || at.second == m_columns - 1;
            const bool nought = cell(at).value == 0;
            return std::tuple(total, nought, cell(at).value);
        };
        const auto consider = [&](const Place &at) {
            if (!hidden(at) && (!best || weight(at) < weight(*best)))
                best = at;
        };
        for (qsizetype column = 0; column < m_columns; ++column)
            consider({known.first, column});
        for (qsizetype row = 0; row < m_rows; ++row)
            consider({row, known.second});
        if (!best) {
            for (qsizetype row = 0; row < m_rows; ++row) {
                for (qsizetype column = 0; column < m_columns; ++column)
                    consider({row, column});
            }
        }
        if (best)
            m_cells[best->first][best->second].shown = Shown::Kept;
        return best.has_value();
    }

    /// Nothing is left to leave out: no number of it can be shown, and signs alone would tell too much.
    void hideAll()
    {
        for (QList<SafeCell> &line : m_cells) {
            for (SafeCell &one : line)
                one.shown = Shown::Kept;
        }
    }

    qsizetype m_rows;
    qsizetype m_columns;
    QList<QList<SafeCell>> m_cells;
};

double rounded(double value, double to)
{
    return std::round(value / to) * to;
}

} // namespace

SafeTable suppressed(const QStringList &rows, const QStringList &columns, QList<QList<int>> counts)
{
    return {rows, columns, Suppressing(rows.size(), columns.size(), counts).cells()};
}

SafeTable safeTableOf(const QList<Item> &items, Split down, Split across)
{
    const QMap<QString, QList<Item>> rows = splitBy(items, down);
    const QMap<QString, QList<Item>> columns = splitBy(items, across);
    QList<QList<int>> counts;
    for (const QList<Item> &row : rows) {
        const QMap<QString, QList<Item>> parts = splitBy(row, across);
        QList<int> line;
        for (auto column = columns.cbegin(); column != columns.cend(); ++column)
            line.append(static_cast<int>(parts.value(column.key()).size()));
        counts.append(line);
    }
    return suppressed(rows.keys(), columns.keys(), counts);
}

SafeFigure safeFigureOf(Unit unit, const QList<Item> &items)
{
    const Figure figure = figureOf(unit, items);
    SafeFigure safe;
    safe.count = {figure.count, isSmall(figure.count) ? Shown::Small : Shown::Value};
    if (safe.count.shown != Shown::Value || !figure.value)
        return safe;
    const auto met =
        static_cast<int>(std::count_if(items.cbegin(), items.cend(), [](const Item &item) { return item.met; }));
    const double sum =
        std::accumulate(items.cbegin(), items.cend(), 0.0, [](double so, const Item &item) { return so + item.value; });
    switch (unit) {
    case Unit::Count:
        safe.value = figure.value;
        break;
    case Unit::Hours:
    case Unit::Days:
        safe.value = rounded(*figure.value, 1);
        safe.p90 = rounded(*figure.p90, 1);
        break;
    case Unit::Share:
    case Unit::Survival: // few who met it, or few who did not, could be worked out from share and count
        if (!isSmall(met) && !isSmall(figure.count - met))
            safe.value = rounded(*figure.value, .01);
        break;
    case Unit::Mean: // so could few events
        if (sum <= 0 || sum > largestSmall)
            safe.value = rounded(*figure.value, .1);
        break;
    }
    return safe;
}

} // namespace regie::insight
