#include "core/report/genogramplace.h"

#include <algorithm>
#include <cmath>

namespace regie::report {

namespace {

// Weights of what pulls at a node. Partners are pulled together ever less, so that in the end children stand below the
// middle of their parents and partners are only as far apart as that asks.
constexpr qreal descentPull = 1;
constexpr qreal partnersAtFirst = 0.3;
constexpr qreal rowCohesion = 0.15; // of the pull of partners: between neighbours in a row
constexpr qreal partnersFade = 0.985;
constexpr int settleRounds = 360;
constexpr qreal atRest = 0.0004;  // slots
constexpr qreal placeGrain = 512; // places are multiples of 1/512 slot

struct Pull
{
    qreal sum = 0;
    qreal weight = 0;
    void to(qreal place, qreal strength)
    {
        sum += place * strength;
        weight += strength;
    }
};

class Placer
{
public:
    Placer(const GenogramGraph &graph, const GenogramRows &rows, qreal apart) : m_graph(graph), m_rows(rows)
    {
        m_x.fill(0, graph.nodes.size());
        for (const QList<int> &row : rows) {
            QList<qreal> offsets;
            qreal at = 0;
            for (qsizetype i = 0; i < row.size(); ++i) {
                at += i == 0 ? 0 : between(row.at(i - 1), row.at(i), apart);
                offsets.append(at);
                m_x[row.at(i)] = at;
            }
            m_offsets.append(offsets);
        }
    }

    QList<qreal> run()
    {
        qreal partners = partnersAtFirst;
        const int last = static_cast<int>(m_rows.size()) - 1;
        for (int round = 0; round < settleRounds; ++round) {
            qreal moved = 0;
            for (int row = 0; row <= last; ++row)
                moved = std::max(moved, settle(row, partners));
            for (int row = last - 1; row > 0; --row)
                moved = std::max(moved, settle(row, partners));
            if (moved < atRest)
                break;
            partners *= partnersFade;
        }
        const qreal least = m_x.isEmpty() ? 0 : *std::min_element(m_x.cbegin(), m_x.cend());
        for (qreal &x : m_x)
            x = std::round((x - least) * placeGrain) / placeGrain;
        return m_x;
    }

private:
    [[nodiscard]] qreal between(int left, int right, qreal apart) const
    {
        const GenogramNode &a = m_graph.nodes.at(left);
        const GenogramNode &b = m_graph.nodes.at(right);
        const bool related = a.chain == b.chain || std::any_of(a.above.cbegin(), a.above.cend(),
                                                       [&b](int unit) { return b.above.contains(unit); });
        return (roomOf(a) + roomOf(b)) / 2 + (related ? 0 : apart);
    }

    [[nodiscard]] qreal middleOfParents(const GenogramUnit &unit) const
    {
        return unit.b < 0 ? m_x.at(unit.a) : (m_x.at(unit.a) + m_x.at(unit.b)) / 2;
    }

    [[nodiscard]] qreal middleOfChildren(const GenogramUnit &unit) const
    {
        qreal least = m_x.at(unit.children.first());
        qreal most = least;
        for (const int child : unit.children) {
            least = std::min(least, m_x.at(child));
            most = std::max(most, m_x.at(child));
        }
        return (least + most) / 2;
    }

    [[nodiscard]] Pull pullAt(int node, qreal partners) const
    {
        const GenogramNode &one = m_graph.nodes.at(node);
        Pull pull;
        for (const int index : one.above) {
            const GenogramUnit &unit = m_graph.units.at(index);
            pull.to(m_x.at(node) + middleOfParents(unit) - middleOfChildren(unit), descentPull);
        }
        for (const int index : one.below) {
            const GenogramUnit &unit = m_graph.units.at(index);
            if (!unit.children.isEmpty())
                pull.to(m_x.at(node) + middleOfChildren(unit) - middleOfParents(unit), descentPull);
            const int other = unit.a == node ? unit.b : unit.a;
            if (other < 0)
                continue;
            const qreal room = (roomOf(one) + roomOf(m_graph.nodes.at(other))) / 2;
            pull.to(m_x.at(other) + (m_x.at(node) < m_x.at(other) ? -room : room), partners);
        }
        return pull;
    }

    /// Everybody in @p row goes where she is pulled, as near as the order and the room allow (least squares, by pooling
    /// neighbours that would meet). Gives how far anybody went.
    qreal settle(int row, qreal partners)
    {
        struct Pool
        {
            qreal sum = 0;
            qreal weight = 0;
            int count = 0;
            [[nodiscard]] qreal mean() const { return sum / weight; }
        };
        const QList<int> &nodes = m_rows.at(row);
        const QList<qreal> &offsets = m_offsets.at(row);
        QList<Pool> pools;
        for (qsizetype i = 0; i < nodes.size(); ++i) {
            Pull pull = pullAt(nodes.at(i), partners);
            const qreal near = partners * rowCohesion;
            if (i > 0)
                pull.to(m_x.at(nodes.at(i - 1)) + offsets.at(i) - offsets.at(i - 1), near);
            if (i + 1 < nodes.size())
                pull.to(m_x.at(nodes.at(i + 1)) - offsets.at(i + 1) + offsets.at(i), near);
            pull.to(m_x.at(nodes.at(i)), near / 4 + 1e-6);
            Pool pool{pull.sum - pull.weight * offsets.at(i), pull.weight, 1};
            while (!pools.isEmpty() && pools.last().mean() > pool.mean()) {
                const Pool before = pools.takeLast();
                pool = {before.sum + pool.sum, before.weight + pool.weight, before.count + pool.count};
            }
            pools.append(pool);
        }
        qreal moved = 0;
        qsizetype i = 0;
        for (const Pool &pool : std::as_const(pools)) {
            for (const qsizetype end = i + pool.count; i < end; ++i) {
                const qreal x = pool.mean() + offsets.at(i);
                moved = std::max(moved, std::abs(x - m_x.at(nodes.at(i))));
                m_x[nodes.at(i)] = x;
            }
        }
        return moved;
    }

    const GenogramGraph &m_graph;
    const GenogramRows &m_rows;
    QList<QList<qreal>> m_offsets; ///< by row: where each would stand with all of them close together
    QList<qreal> m_x;
};

} // namespace

qreal roomOf(const GenogramNode &node)
{
    switch (node.kind) {
    case GenogramNode::Kind::Person:
        return 1;
    case GenogramNode::Kind::UnknownParent:
        return 0.6;
    case GenogramNode::Kind::NoParents:
        return 0.4;
    case GenogramNode::Kind::Passage:
        return 0.3;
    }
    return 1;
}

QList<qreal> placesOf(const GenogramGraph &graph, const GenogramRows &rows, qreal apart)
{
    return Placer(graph, rows, apart).run();
}

} // namespace regie::report
