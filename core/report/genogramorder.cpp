#include "core/report/genogramorder.h"

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace regie::report {

namespace {

constexpr int strangerCost = 30;
constexpr int ageCost = 12;
constexpr int manLeftCost = 3;
constexpr int laterPartnerLeftCost = 12;
constexpr int searchRounds = 12;

/// What is decided: which way chains face, in which order children stand, and with whom it begins.
struct OrderChoices
{
    QList<bool> turned = {};         ///< by chain
    QList<QList<int>> children = {}; ///< by unit
    int root = 0;                    ///< a chain
};

/// Puts everybody in rows by walking the family: whoever hangs on somebody's left comes before her, with everything
/// that hangs on them, in all rows alike. What is a tree comes out without crossings for some choices.
class OrderWalk
{
public:
    OrderWalk(const GenogramGraph &graph, const OrderChoices &choices) : m_graph(graph), m_choices(choices)
    {
        m_seen.fill(false, graph.chains.size());
        m_rows.resize(graph.layers);
    }

    GenogramRows rows()
    {
        place(m_choices.root);
        for (int chain = 0; chain < static_cast<int>(m_graph.chains.size()); ++chain)
            place(chain);
        return m_rows;
    }

private:
    [[nodiscard]] int openParents(int node) const
    {
        for (const int unit : m_graph.nodes.at(node).above) {
            const int chain = m_graph.nodes.at(m_graph.units.at(unit).a).chain;
            if (!m_seen.at(chain))
                return chain;
        }
        return -1;
    }

    void place(int chain)
    {
        if (m_seen.at(chain))
            return;
        m_seen[chain] = true;
        QList<int> nodes = m_graph.chains.at(chain).nodes;
        if (m_choices.turned.at(chain))
            std::reverse(nodes.begin(), nodes.end());
        const int last = static_cast<int>(nodes.size()) - 1;
        for (int i = 0; i <= last; ++i) {
            const int parents = 2 * i <= last ? openParents(nodes.at(i)) : -1;
            if (parents < 0)
                continue;
            if (2 * i == last) { // alone, or in the middle: it comes with its brothers and sisters
                m_seen[chain] = false;
                place(parents);
                if (m_seen.at(chain))
                    return;
                m_seen[chain] = true;
            } else {
                place(parents);
            }
        }
        m_rows[m_graph.chains.at(chain).layer].append(nodes);
        placeChildren(nodes);
        for (int i = 0; i <= last; ++i) {
            for (int parents = openParents(nodes.at(i)); parents >= 0; parents = openParents(nodes.at(i)))
                place(parents);
        }
    }

    void placeChildren(const QList<int> &nodes)
    {
        QList<std::pair<qsizetype, int>> units; // by where they hang
        for (qsizetype i = 0; i < nodes.size(); ++i) {
            for (const int unit : m_graph.nodes.at(nodes.at(i)).below) {
                const GenogramUnit &one = m_graph.units.at(unit);
                const qsizetype other = one.b < 0 ? i : nodes.indexOf(one.a == nodes.at(i) ? one.b : one.a);
                if (i <= other)
                    units.append({i + other, unit});
            }
        }
        std::sort(units.begin(), units.end());
        for (const auto &[at, unit] : std::as_const(units)) {
            for (const int child : m_choices.children.at(unit))
                place(m_graph.nodes.at(child).chain);
        }
    }

    const GenogramGraph &m_graph;
    const OrderChoices &m_choices;
    QList<bool> m_seen;
    GenogramRows m_rows;
};

/// Counts what is wrong with an order.
class OrderJudge
{
public:
    OrderJudge(const Family &family, const GenogramGraph &graph, const GenogramRows &rows)
        : m_family(family), m_graph(graph), m_rows(rows)
    {
        m_place.resize(graph.nodes.size());
        for (const QList<int> &row : rows) {
            for (int i = 0; i < static_cast<int>(row.size()); ++i)
                m_place[row.at(i)] = i;
        }
    }

    GenogramCost cost()
    {
        for (int i = 0; i < static_cast<int>(m_graph.units.size()); ++i) {
            for (int j = i + 1; j < static_cast<int>(m_graph.units.size()); ++j) {
                if (m_graph.units.at(i).layer == m_graph.units.at(j).layer)
                    judgePair(m_graph.units.at(i), m_graph.units.at(j));
            }
            judgeUnit(m_graph.units.at(i));
        }
        for (const GenogramChain &chain : m_graph.chains) {
            if (chain.nodes.size() > 2 && m_place.at(chain.nodes.first()) > m_place.at(chain.nodes.last()))
                m_cost.rest += laterPartnerLeftCost;
        }
        return m_cost;
    }

private:
    [[nodiscard]] std::pair<int, int> barOf(const GenogramUnit &unit) const
    {
        const int a = m_place.at(unit.a);
        return unit.b < 0 ? std::pair(a, a)
                          : std::pair(std::min(a, m_place.at(unit.b)), std::max(a, m_place.at(unit.b)));
    }

    void judgePair(const GenogramUnit &u, const GenogramUnit &v)
    {
        const auto [u1, u2] = barOf(u);
        const auto [v1, v2] = barOf(v);
        judgeBars(u, v, u1, u2, v1, v2);
        judgeBars(v, u, v1, v2, u1, u2);
        if (u.children.isEmpty() || v.children.isEmpty())
            return;
        int before = 0;
        int after = 0;
        for (const int cu : u.children) {
            for (const int cv : v.children) {
                before += m_place.at(cu) < m_place.at(cv) ? 1 : 0;
                after += m_place.at(cu) > m_place.at(cv) ? 1 : 0;
            }
        }
        const int side = (u1 + u2) - (v1 + v2);
        m_cost.crossings += side < 0 ? after : side > 0 ? before : std::min(before, after);
    }

    /// What passes through the line between the partners of @p u, when they do not stand beside each other.
    void judgeBars(const GenogramUnit &, const GenogramUnit &v, int u1, int u2, int v1, int v2)
    {
        const bool first = u1 < v1 && v1 < u2;
        const bool second = u1 < v2 && v2 < u2;
        if (first != second || (first && !v.children.isEmpty()))
            ++m_cost.crossings;
    }

    void judgeUnit(const GenogramUnit &unit)
    {
        const auto [left, right] = barOf(unit);
        if (unit.personA >= 0 && unit.personB >= 0) {
            const int first = m_place.at(unit.a) < m_place.at(unit.b) ? unit.personA : unit.personB;
            const int second = first == unit.personA ? unit.personB : unit.personA;
            if (m_family.persons.at(first).person.sex == Sex::Female &&
                m_family.persons.at(second).person.sex == Sex::Male)
                m_cost.rest += manLeftCost;
        }
        if (unit.children.isEmpty())
            return;
        int least = m_place.at(unit.children.first());
        int most = least;
        int sum = 0;
        for (const int child : unit.children) {
            least = std::min(least, m_place.at(child));
            most = std::max(most, m_place.at(child));
            sum += m_place.at(child);
        }
        const int count = static_cast<int>(unit.children.size());
        m_cost.rest += std::abs(2 * sum / count - left - right) + right - left;
        m_cost.rest += strangerCost * strangersIn(unit, least, most);
        judgeAges(unit);
    }

    /// Between the first and the last child stand only their partners.
    [[nodiscard]] int strangersIn(const GenogramUnit &unit, int least, int most) const
    {
        const QList<int> &row = m_rows.at(unit.layer + 1);
        int strangers = 0;
        for (int i = least; i <= most; ++i) {
            const int chain = m_graph.nodes.at(row.at(i)).chain;
            if (std::none_of(unit.children.cbegin(), unit.children.cend(),
                    [&](int child) { return m_graph.nodes.at(child).chain == chain; }))
                ++strangers;
        }
        return strangers;
    }

    /// From old to young, twins beside each other: `children` stand in that order.
    void judgeAges(const GenogramUnit &unit)
    {
        for (qsizetype i = 0; i < unit.children.size(); ++i) {
            for (qsizetype j = i + 1; j < unit.children.size(); ++j)
                m_cost.rest += m_place.at(unit.children.at(i)) > m_place.at(unit.children.at(j)) ? ageCost : 0;
        }
    }

    const Family &m_family;
    const GenogramGraph &m_graph;
    const GenogramRows &m_rows;
    QList<int> m_place;
    GenogramCost m_cost;
};

/// Changes one choice after the other as long as it helps.
class OrderSearch
{
public:
    OrderSearch(const Family &family, const GenogramGraph &graph) : m_family(family), m_graph(graph)
    {
        m_choices.turned.fill(false, graph.chains.size());
        for (const GenogramUnit &unit : graph.units)
            m_choices.children.append(unit.children);
    }

    GenogramRows run()
    {
        m_rows = OrderWalk(m_graph, m_choices).rows();
        m_cost = costOf(m_family, m_graph, m_rows);
        for (int round = 0; round < searchRounds; ++round) {
            const GenogramCost before = m_cost;
            beginElsewhere();
            turnChains();
            moveChildren();
            if (!(m_cost < before))
                break;
        }
        return m_rows;
    }

private:
    template <typename Change>
    void attempt(Change change)
    {
        OrderChoices changed = m_choices;
        change(changed);
        const GenogramRows rows = OrderWalk(m_graph, changed).rows();
        const GenogramCost cost = costOf(m_family, m_graph, rows);
        if (!(cost < m_cost))
            return;
        m_choices = changed;
        m_rows = rows;
        m_cost = cost;
    }

    void beginElsewhere()
    {
        for (int chain = 0; chain < static_cast<int>(m_graph.chains.size()); ++chain) {
            attempt([chain](OrderChoices &choices) { choices.root = chain; });
            if (m_graph.chains.at(chain).nodes.size() < 2)
                continue;
            attempt([chain](OrderChoices &choices) {
                choices.root = chain;
                choices.turned[chain] = !choices.turned.at(chain);
            });
        }
    }

    void turnChains()
    {
        for (int chain = 0; chain < static_cast<int>(m_graph.chains.size()); ++chain) {
            if (m_graph.chains.at(chain).nodes.size() > 1)
                attempt([chain](OrderChoices &choices) { choices.turned[chain] = !choices.turned.at(chain); });
        }
    }

    /// Each child to each place, facing either way.
    void moveChildren()
    {
        for (int unit = 0; unit < static_cast<int>(m_graph.units.size()); ++unit) {
            const int count = static_cast<int>(m_graph.units.at(unit).children.size());
            for (int from = 0; count > 1 && from < count; ++from) {
                for (int to = 0; to < count; ++to) {
                    const int chain = m_graph.nodes.at(m_choices.children.at(unit).at(from)).chain;
                    if (from != to)
                        attempt([=](OrderChoices &choices) { choices.children[unit].move(from, to); });
                    if (m_graph.chains.at(chain).nodes.size() < 2)
                        continue;
                    attempt([=](OrderChoices &choices) {
                        choices.children[unit].move(from, to);
                        choices.turned[chain] = !choices.turned.at(chain);
                    });
                }
            }
        }
    }

    const Family &m_family;
    const GenogramGraph &m_graph;
    OrderChoices m_choices;
    GenogramRows m_rows;
    GenogramCost m_cost;
};

} // namespace

GenogramCost costOf(const Family &family, const GenogramGraph &graph, const GenogramRows &rows)
{
    return OrderJudge(family, graph, rows).cost();
}

GenogramRows orderOf(const Family &family, const GenogramGraph &graph)
{
    return graph.nodes.isEmpty() ? GenogramRows() : OrderSearch(family, graph).run();
}

} // namespace regie::report
