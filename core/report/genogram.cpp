#include "core/report/genogram.h"

#include "core/report/genogramplace.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace regie::report {

namespace {

using Kind = GenogramNode::Kind;

constexpr qreal labelAir = 4;         // between a symbol and its words
constexpr qreal stubsApart = 10;      // lines to several partners below one symbol
constexpr qreal straightEnough = 1.5; // units: a child no further aside hangs straightEnough below
constexpr qreal twinLine = 0.55;      // of the way down: where the line of identical twins is
constexpr qreal touching = 0.01;      // units: spans that only touch do not overlap

struct LineSpan
{
    qreal left = 0;
    qreal right = 0;
    [[nodiscard]] bool overlaps(const LineSpan &other) const
    {
        return left < other.right - touching && other.left < right - touching;
    }
    [[nodiscard]] bool holds(qreal x) const { return left + touching < x && x < right - touching; }
};

/// The height of a row and of what runs below it.
struct DrawnRow
{
    bool people = false;
    bool labelAbove = false;
    qreal top = 0;
    qreal symbolTop = 0;
    qreal bottom = 0; ///< of symbols and words
    int bars = 0;     ///< levels of lines between partners
    int buses = 0;    ///< levels of lines over children
    qreal end = 0;    ///< where the next row begins
};

/// Turns an order and places into points and lines.
class GenogramDrawing
{
public:
    GenogramDrawing(Genogram &genogram, const GenogramGraph &graph, const QList<qreal> &places)
        : m_out(genogram), m_graph(graph), m_sizes(genogram.sizes)
    {
        for (const qreal place : places)
            m_x.append(m_sizes.margin + (place + 0.5) * m_sizes.slot);
        const auto units = graph.units.size();
        m_bar.fill({}, units);
        m_bus.fill({}, units);
        m_drop.fill(0, units);
        m_barLevel.fill(0, units);
        m_busLevel.fill(0, units);
    }

    void draw()
    {
        for (int unit = 0; unit < static_cast<int>(m_graph.units.size()); ++unit)
            measure(unit);
        m_rows.resize(m_graph.layers);
        for (int layer = 0; layer < m_graph.layers; ++layer) {
            levelBars(layer);
            levelBuses(layer);
        }
        stackRows();
        drawPersons();
        for (int unit = 0; unit < static_cast<int>(m_graph.units.size()); ++unit) {
            if (!m_graph.units.at(unit).passage)
                drawUnit(unit);
        }
        drawTwins();
        qreal right = 0;
        for (int node = 0; node < static_cast<int>(m_x.size()); ++node)
            right = std::max(right, m_x.at(node) + m_sizes.slot / 2);
        m_out.size = {right + m_sizes.margin + m_sizes.slot / 2, // room for the names of the generations
            (m_rows.isEmpty() ? 0 : m_rows.last().end) + m_sizes.margin};
    }

private:
    [[nodiscard]] const GenogramNode &node(int index) const { return m_graph.nodes.at(index); }
    [[nodiscard]] const GenogramUnit &unitAt(int index) const { return m_graph.units.at(index); }

    // --- from left to right ----------------------------------------------------------------------------------

    /// Where the line of @p unit starts below @p partner: beside those to her other partners.
    [[nodiscard]] qreal stubOf(int partner, int unit) const
    {
        QList<std::pair<qreal, int>> others;
        for (const int index : node(partner).below) {
            const GenogramUnit &one = unitAt(index);
            const int other = one.b < 0 ? partner : one.a == partner ? one.b : one.a;
            others.append({m_x.at(other), index});
        }
        std::sort(others.begin(), others.end());
        for (qsizetype i = 0; i < others.size(); ++i) {
            if (others.at(i).second == unit)
                return m_x.at(partner) +
                       stubsApart * (static_cast<qreal>(i) - static_cast<qreal>(others.size() - 1) / 2);
        }
        return m_x.at(partner);
    }

    /// Where the line of @p unit ends above @p child: the main one in the middle, others at the side they come from.
    [[nodiscard]] qreal hookOf(int child, int unit) const
    {
        qreal aside = 0;
        for (const int index : node(child).above) {
            const bool fromLeft = m_x.at(unitAt(index).a) < m_x.at(child);
            if (index == node(child).above.first())
                continue;
            aside += fromLeft ? -stubsApart : stubsApart;
            if (index == unit)
                return m_x.at(child) + aside;
        }
        return m_x.at(child);
    }

    void measure(int index)
    {
        const GenogramUnit &unit = unitAt(index);
        const qreal a = stubOf(unit.a, index);
        const qreal b = unit.b < 0 ? a : stubOf(unit.b, index);
        m_bar[index] = {std::min(a, b), std::max(a, b)};
        m_drop[index] = (a + b) / 2;
        if (unit.children.isEmpty())
            return;
        LineSpan kids{hookOf(unit.children.first(), index), hookOf(unit.children.first(), index)};
        for (const int child : unit.children) {
            kids.left = std::min(kids.left, hookOf(child, index));
            kids.right = std::max(kids.right, hookOf(child, index));
        }
        const qreal margin = std::min(m_sizes.symbol / 2, (m_bar.at(index).right - m_bar.at(index).left) / 2);
        const LineSpan bar{m_bar.at(index).left + margin, m_bar.at(index).right - margin};
        m_drop[index] = std::max(bar.left, std::min((kids.left + kids.right) / 2, bar.right));
        if (node(unit.a).kind == Kind::NoParents)
            m_drop[index] = std::clamp(m_drop.at(index), kids.left, kids.right);
        m_bus[index] = {std::min(kids.left, m_drop.at(index)), std::max(kids.right, m_drop.at(index))};
    }

    // --- lines that run beside each other --------------------------------------------------------------------

    [[nodiscard]] QList<int> unitsIn(int layer) const
    {
        QList<int> units;
        for (int unit = 0; unit < static_cast<int>(m_graph.units.size()); ++unit) {
            if (unitAt(unit).layer == layer)
                units.append(unit);
        }
        return units;
    }

    /// Shorter lines between partners run above longer ones.
    void levelBars(int layer)
    {
        QList<int> units = unitsIn(layer);
        units.removeIf([this](int unit) { return unitAt(unit).b < 0; });
        const auto width = [this](int unit) { return m_bar.at(unit).right - m_bar.at(unit).left; };
        std::stable_sort(units.begin(), units.end(), [&](int a, int b) { return width(a) < width(b); });
        for (qsizetype i = 0; i < units.size(); ++i) {
            int &level = m_barLevel[units.at(i)];
            for (qsizetype j = 0; j < i; ++j) {
                if (m_bar.at(units.at(i)).overlaps(m_bar.at(units.at(j))))
                    level = std::max(level, m_barLevel.at(units.at(j)) + 1);
            }
            m_rows[layer].bars = std::max(m_rows.at(layer).bars, level + 1);
        }
    }

    /// How many crossings it spares that @p above runs above @p below.
    [[nodiscard]] int gainOf(int above, int below) const
    {
        int gain = m_bus.at(below).holds(m_drop.at(above)) ? 1 : 0;
        for (const int child : unitAt(below).children)
            gain += m_bus.at(above).holds(hookOf(child, below)) ? 1 : 0;
        return gain;
    }

    /// Of lines over children that would lie upon each other, first the one that the others ask least to be below.
    void levelBuses(int layer)
    {
        QList<int> open = unitsIn(layer);
        open.removeIf([this](int unit) { return unitAt(unit).children.isEmpty(); });
        QList<int> placed;
        while (!open.isEmpty()) {
            const auto resistance = [&](int unit) {
                int sum = 0;
                for (const int other : std::as_const(open)) {
                    if (other != unit && m_bus.at(unit).overlaps(m_bus.at(other)))
                        sum += gainOf(other, unit) - gainOf(unit, other);
                }
                return sum;
            };
            const int next = *std::min_element(
                open.cbegin(), open.cend(), [&](int a, int b) { return resistance(a) < resistance(b); });
            int &level = m_busLevel[next];
            for (const int before : std::as_const(placed)) {
                if (m_bus.at(next).overlaps(m_bus.at(before)))
                    level = std::max(level, m_busLevel.at(before) + 1);
            }
            m_rows[layer].buses = std::max(m_rows.at(layer).buses, level + 1);
            placed.append(next);
            open.removeOne(next);
        }
    }

    // --- from top to bottom ----------------------------------------------------------------------------------

    void stackRows()
    {
        for (const GenogramNode &one : m_graph.nodes)
            m_rows[one.layer].people = m_rows.at(one.layer).people || one.kind == Kind::Person;
        qreal y = m_sizes.margin;
        int generation = 0;
        for (DrawnRow &row : m_rows) {
            row.top = y;
            row.labelAbove = row.people && generation == 0;
            row.symbolTop = y + (row.labelAbove ? m_sizes.label + labelAir : 0);
            row.bottom =
                row.people ? row.symbolTop + m_sizes.symbol + (row.labelAbove ? 0 : labelAir + m_sizes.label) : y;
            row.end = row.bottom;
            if (row.bars > 0)
                row.end += m_sizes.step * row.bars;
            if (row.buses > 0)
                row.end += m_sizes.step * (row.buses + 1.8);
            if (row.people)
                m_out.generations.append({++generation, row.top, row.end});
            y = row.end;
        }
    }

    [[nodiscard]] qreal barY(int unit) const
    {
        const DrawnRow &row = m_rows.at(unitAt(unit).layer);
        return row.bottom + m_sizes.step * (0.6 + m_barLevel.at(unit));
    }

    [[nodiscard]] qreal busY(int unit) const
    {
        const DrawnRow &row = m_rows.at(unitAt(unit).layer);
        return row.bottom + m_sizes.step * (row.bars + 0.6 + m_busLevel.at(unit));
    }

    void drawPersons()
    {
        QList<int> generationOf(m_rows.size(), 0);
        int generation = 0;
        for (qsizetype layer = 0; layer < m_rows.size(); ++layer)
            generationOf[layer] = m_rows.at(layer).people ? ++generation : generation;
        const qreal side = m_sizes.symbol;
        for (int i = 0; i < static_cast<int>(m_out.family.persons.size()); ++i) {
            const DrawnRow &row = m_rows.at(node(i).layer);
            const qreal x = m_x.at(i);
            GenogramPerson person{.generation = generationOf.at(node(i).layer),
                .centre = {x, row.symbolTop + side / 2},
                .symbol = {x - side / 2, row.symbolTop, side, side},
                .labelAbove = row.labelAbove};
            const qreal width = m_sizes.slot - 2 * labelAir;
            person.label = {
                x - width / 2, row.labelAbove ? row.top : person.symbol.bottom() + labelAir, width, m_sizes.label};
            m_out.persons.append(person);
        }
    }

    /// From where the line of @p partner comes, down to her row's lower edge: through the rows between, if any.
    [[nodiscard]] QList<QPointF> pathTo(int partner, int unit) const
    {
        const DrawnRow &row = m_rows.at(node(partner).layer);
        const qreal x = stubOf(partner, unit);
        if (node(partner).kind == Kind::UnknownParent)
            return {{x, row.symbolTop + m_sizes.symbol * 0.8}};
        if (node(partner).kind != Kind::Passage) // behind the words below the symbol
            return {{x, row.people ? row.symbolTop + m_sizes.symbol : row.bottom}};
        const int from = node(partner).above.first();
        QList<QPointF> path = pathTo(unitAt(from).a, from);
        path.append({path.last().x(), busY(from)});
        path.append({x, busY(from)});
        return path;
    }

    void drawUnit(int index)
    {
        const GenogramUnit &unit = unitAt(index);
        GenogramUnion out{.a = unit.personA, .b = unit.personB, .couple = unit.couple};
        if (node(unit.a).kind != Kind::Person && node(unit.a).kind != Kind::Passage)
            out.a = -1;
        if (unit.b >= 0 && node(unit.b).kind == Kind::UnknownParent) {
            out.unknownOther = true;
            out.unknownAt = {m_x.at(unit.b), m_rows.at(unit.layer).symbolTop + m_sizes.symbol / 2};
        }
        const qreal bar = barY(index);
        if (unit.b >= 0) {
            QList<QPointF> left = pathTo(unit.a, index);
            QList<QPointF> right = pathTo(unit.b, index);
            left.append({left.last().x(), bar});
            right.append({right.last().x(), bar});
            std::reverse(right.begin(), right.end());
            out.line = left + right;
            const LineSpan span = m_bar.at(index);
            out.mark = {m_drop.at(index) - span.left > span.right - m_drop.at(index)
                            ? (span.left + m_drop.at(index)) / 2
                            : (span.right + m_drop.at(index)) / 2,
                bar};
        }
        drawChildren(index, out, bar);
        m_out.unions.append(out);
    }

    void drawChildren(int index, GenogramUnion &out, qreal bar)
    {
        const GenogramUnit &unit = unitAt(index);
        if (unit.children.isEmpty())
            return;
        const qreal drop = m_drop.at(index);
        const qreal bus = busY(index);
        const bool hangsFree = node(unit.a).kind == Kind::NoParents;
        const LineSpan span = m_bus.at(index);
        const bool flat = span.right - span.left < straightEnough;
        if (!hangsFree) {
            const QList<QPointF> from = unit.b >= 0 ? QList<QPointF>{{drop, bar}} : pathTo(unit.a, index);
            out.stem = from + QList<QPointF>{{drop, bus}};
        }
        if (!flat)
            out.bus = {{span.left, bus}, {span.right, bus}};
        QList<std::pair<qreal, int>> children;
        for (qsizetype i = 0; i < unit.children.size(); ++i) {
            const int child = unit.children.at(i);
            m_out.descents.append({.child = node(child).person,
                .of = static_cast<int>(m_out.unions.size()),
                .bond = unit.bonds.at(i),
                .line = pathDown(child, index, flat ? drop : hookOf(child, index), bus)});
            children.append({m_x.at(child), node(child).person});
        }
        std::sort(children.begin(), children.end());
        for (const auto &[x, child] : std::as_const(children))
            out.children.append(child);
    }

    /// From the line over the children down to @p child, through the rows between.
    [[nodiscard]] QList<QPointF> pathDown(int child, int unit, qreal x, qreal from) const
    {
        QList<QPointF> path{{x, from}, {x, m_rows.at(node(child).layer).top}};
        while (node(child).kind == Kind::Passage) {
            unit = node(child).below.first();
            const int next = unitAt(unit).children.first();
            const qreal aside = hookOf(next, unit);
            path.last() = {x, busY(unit)};
            path.append({aside, busY(unit)});
            path.append({aside, m_rows.at(node(next).layer).top});
            x = aside;
            child = next;
        }
        return path;
    }

    /// Lines of twins come from one point; those of one egg have a line between them.
    void drawTwins()
    {
        for (const TwinPair &pair : std::as_const(m_out.kin.twins)) {
            for (int i = 0; i < static_cast<int>(m_out.unions.size()); ++i) {
                const auto lineOf = [&](int child) {
                    return std::find_if(m_out.descents.begin(), m_out.descents.end(),
                        [&](const GenogramDescent &one) { return one.of == i && one.child == child; });
                };
                const auto a = lineOf(pair.a);
                const auto b = lineOf(pair.b);
                if (a == m_out.descents.end() || b == m_out.descents.end() || a->line.size() != 2 ||
                    b->line.size() != 2)
                    continue;
                const QPointF from((a->line.last().x() + b->line.last().x()) / 2, a->line.first().y());
                a->line.first() = from;
                b->line.first() = from;
                fitBus(m_out.unions[i], i);
                if (pair.identical)
                    m_out.twins.append({pair.a, pair.b, from + (a->line.last() - from) * twinLine,
                        from + (b->line.last() - from) * twinLine});
                break;
            }
        }
    }

    /// The line over the children goes no further than their lines.
    void fitBus(GenogramUnion &one, int index)
    {
        if (one.bus.isEmpty())
            return;
        qreal left = one.stem.isEmpty() ? std::numeric_limits<qreal>::max() : one.stem.last().x();
        qreal right = one.stem.isEmpty() ? 0 : left;
        for (const GenogramDescent &descent : std::as_const(m_out.descents)) {
            if (descent.of != index)
                continue;
            left = std::min(left, descent.line.first().x());
            right = std::max(right, descent.line.first().x());
        }
        one.bus = {{left, one.bus.first().y()}, {right, one.bus.first().y()}};
        if (right - left < straightEnough)
            one.bus.clear();
    }

    Genogram &m_out;
    const GenogramGraph &m_graph;
    const GenogramSizes m_sizes;
    QList<qreal> m_x;
    QList<DrawnRow> m_rows;
    QList<LineSpan> m_bar;
    QList<LineSpan> m_bus;
    QList<qreal> m_drop;
    QList<int> m_barLevel;
    QList<int> m_busLevel;
};

} // namespace

QList<int> Genogram::inGeneration(int generation) const
{
    QList<int> row;
    for (int i = 0; i < static_cast<int>(persons.size()); ++i) {
        if (persons.at(i).generation == generation)
            row.append(i);
    }
    std::sort(
        row.begin(), row.end(), [this](int a, int b) { return persons.at(a).centre.x() < persons.at(b).centre.x(); });
    return row;
}

int Genogram::indexOf(PersonId id) const
{
    const auto found = std::find_if(
        family.persons.cbegin(), family.persons.cend(), [id](const FamilyMember &one) { return one.person.id == id; });
    return found == family.persons.cend() ? -1 : static_cast<int>(found - family.persons.cbegin());
}

Genogram composeGenogram(const Family &family, const GenogramSizes &sizes)
{
    Genogram genogram;
    genogram.family = canonical(family);
    genogram.kin = kinshipOf(genogram.family);
    genogram.sizes = sizes;
    const GenogramGraph graph = graphOf(genogram.family, genogram.kin);
    const GenogramRows rows = orderOf(genogram.family, graph);
    GenogramDrawing(genogram, graph, placesOf(graph, rows, sizes.apart)).draw();
    return genogram;
}

namespace {

struct LinePiece
{
    QPointF from = {};
    QPointF to = {};
    int of = 0; ///< union
};

void appendPieces(QList<LinePiece> &pieces, const QList<QPointF> &line, int of)
{
    for (qsizetype i = 1; i < line.size(); ++i)
        pieces.append({line.at(i - 1), line.at(i), of});
}

/// A level line and an upright one that pass through each other, or two upon each other.
bool cutEachOther(const LinePiece &a, const LinePiece &b)
{
    constexpr qreal eps = 0.5;
    const auto level = [](const LinePiece &one) { return std::abs(one.from.y() - one.to.y()) < eps; };
    const auto upright = [](const LinePiece &one) { return std::abs(one.from.x() - one.to.x()) < eps; };
    const auto within = [](qreal at, qreal p, qreal q) {
        return std::min(p, q) + eps < at && at < std::max(p, q) - eps;
    };
    const auto share = [](qreal p, qreal q, qreal r, qreal s) {
        return std::min(std::max(p, q), std::max(r, s)) - std::max(std::min(p, q), std::min(r, s)) > eps;
    };
    if (level(a) && level(b))
        return std::abs(a.from.y() - b.from.y()) < eps && share(a.from.x(), a.to.x(), b.from.x(), b.to.x());
    if (upright(a) && upright(b))
        return std::abs(a.from.x() - b.from.x()) < eps && share(a.from.y(), a.to.y(), b.from.y(), b.to.y());
    if (level(a) && upright(b))
        return within(b.from.x(), a.from.x(), a.to.x()) && within(a.from.y(), b.from.y(), b.to.y());
    return upright(a) && level(b) && cutEachOther(b, a);
}

} // namespace

int crossingsIn(const Genogram &genogram)
{
    QList<LinePiece> pieces;
    for (int i = 0; i < static_cast<int>(genogram.unions.size()); ++i) {
        appendPieces(pieces, genogram.unions.at(i).line, i);
        appendPieces(pieces, genogram.unions.at(i).stem, i);
        appendPieces(pieces, genogram.unions.at(i).bus, i);
    }
    for (const GenogramDescent &descent : genogram.descents)
        appendPieces(pieces, descent.line, descent.of);
    int count = 0;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        for (qsizetype j = i + 1; j < pieces.size(); ++j)
            count += pieces.at(i).of != pieces.at(j).of && cutEachOther(pieces.at(i), pieces.at(j)) ? 1 : 0;
    }
    return count;
}

} // namespace regie::report
