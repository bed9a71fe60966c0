#include "core/report/genogramgraph.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace regie::report {

namespace {

using Kind = GenogramNode::Kind;

class GraphBuilder
{
public:
    GraphBuilder(const Family &family, const Kinship &kin) : m_family(family), m_kin(kin)
    {
        const QList<int> rows = generationsOf(family, kin);
        for (int i = 0; i < static_cast<int>(family.persons.size()); ++i)
            addNode({.person = i, .layer = rows.at(i)});
    }

    GenogramGraph build()
    {
        for (int child = 0; child < static_cast<int>(m_family.persons.size()); ++child)
            takeParents(child);
        for (qsizetype i = 0; i < m_kin.couples.size(); ++i)
            m_graph.units[unitOf(m_kin.couples.at(i).a, m_kin.couples.at(i).b)].couple = static_cast<int>(i);
        takeSiblings();
        for (const auto &[elder, child] : m_kin.grandparents)
            addChild(unitOf(elder, alone), child, Bond::Presumed);
        for (GenogramUnit &unit : m_graph.units)
            keepTwinsTogether(unit);
        fillRows();
        tieNodes();
        makeChains();
        return m_graph;
    }

private:
    static constexpr int alone = -1;
    static constexpr int withUnknown = -2;
    static constexpr int nobody = -3;

    int addNode(const GenogramNode &node)
    {
        m_graph.nodes.append(node);
        return static_cast<int>(m_graph.nodes.size()) - 1;
    }

    /// The unit of persons @p a and @p b, made when it is not there.
    int unitOf(int a, int b)
    {
        const std::pair<int, int> key(b >= 0 ? std::min(a, b) : a, b >= 0 ? std::max(a, b) : b);
        if (const auto known = m_units.constFind(key); known != m_units.cend())
            return *known;
        GenogramUnit unit{.a = key.first, .b = b >= 0 ? key.second : -1, .layer = m_graph.nodes.at(key.first).layer};
        unit.personA = unit.a;
        unit.personB = unit.b;
        if (b == withUnknown)
            unit.b = addNode({.kind = Kind::UnknownParent, .person = a, .layer = unit.layer});
        m_graph.units.append(unit);
        const int made = static_cast<int>(m_graph.units.size()) - 1;
        m_units.insert(key, made);
        return made;
    }

    void addChild(int unit, int child, Bond bond)
    {
        if (m_graph.units.at(unit).children.contains(child))
            return;
        m_graph.units[unit].children.append(child);
        m_graph.units[unit].bonds.append(bond);
    }

    void takeParents(int child)
    {
        for (const Bond bond : {Bond::Birth, Bond::Adopted, Bond::Foster}) {
            const QList<int> parents = m_kin.parentsOf(child, bond);
            if (parents.isEmpty())
                continue;
            if (parents.size() == 1)
                addChild(unitOf(parents.first(), bond == Bond::Birth ? withUnknown : alone), child, bond);
            else
                addChild(unitOf(parents.at(0), parents.at(1)), child, bond);
            for (qsizetype i = 2; i < parents.size(); ++i)
                addChild(unitOf(parents.at(i), alone), child, bond);
        }
        for (const int parent : m_kin.parentsOf(child, Bond::Step)) {
            if (!isPartnerOfParent(parent, child))
                addChild(unitOf(parent, alone), child, Bond::Step);
        }
    }

    /// The line between the partners says what a step-parent is.
    [[nodiscard]] bool isPartnerOfParent(int step, int child) const
    {
        return std::any_of(m_kin.couples.cbegin(), m_kin.couples.cend(), [&](const Couple &couple) {
            const int other = couple.a == step ? couple.b : couple.b == step ? couple.a : -1;
            return std::any_of(m_kin.descents.cbegin(), m_kin.descents.cend(), [&](const Descent &one) {
                return one.child == child && one.parent == other && one.bond != Bond::Step;
            });
        });
    }

    [[nodiscard]] std::optional<int> mainUnitOf(int child) const
    {
        for (int i = 0; i < static_cast<int>(m_graph.units.size()); ++i) {
            if (m_graph.units.at(i).children.contains(child))
                return i;
        }
        return std::nullopt;
    }

    /// Brothers and sisters of whom one has parents here share them, presumably; else they hang on nobody together.
    void takeSiblings()
    {
        QList<std::pair<int, int>> open = m_kin.siblings;
        for (bool more = true; more;) {
            more = false;
            for (const auto &[a, b] : std::as_const(open)) {
                const auto ofA = mainUnitOf(a);
                const auto ofB = mainUnitOf(b);
                if (ofA.has_value() == ofB.has_value())
                    continue;
                addChild(ofA ? *ofA : *ofB, ofA ? b : a, Bond::Presumed);
                more = true;
            }
            open.removeIf([this](const auto &pair) { return mainUnitOf(pair.first) && mainUnitOf(pair.second); });
            if (more || open.isEmpty())
                continue;
            const int first = open.first().first;
            const int node =
                addNode({.kind = Kind::NoParents, .person = first, .layer = m_graph.nodes.at(first).layer - 1});
            m_graph.units.append({.a = node, .layer = m_graph.nodes.at(node).layer});
            addChild(static_cast<int>(m_graph.units.size()) - 1, first, Bond::Presumed);
            more = true;
        }
    }

    [[nodiscard]] bool areTwins(int a, int b) const
    {
        return std::any_of(m_kin.twins.cbegin(), m_kin.twins.cend(),
            [&](const TwinPair &pair) { return (pair.a == a && pair.b == b) || (pair.a == b && pair.b == a); });
    }

    void keepTwinsTogether(GenogramUnit &unit) const
    {
        QList<std::pair<int, Bond>> old;
        for (qsizetype i = 0; i < unit.children.size(); ++i)
            old.append({unit.children.at(i), unit.bonds.at(i)});
        std::sort(old.begin(), old.end());
        unit.children.clear();
        unit.bonds.clear();
        while (!old.isEmpty()) {
            auto next =
                unit.children.isEmpty() ? old.begin() : std::find_if(old.begin(), old.end(), [&](const auto &one) {
                    return areTwins(unit.children.last(), one.first);
                });
            if (next == old.end())
                next = old.begin();
            unit.children.append(next->first);
            unit.bonds.append(next->second);
            old.erase(next);
        }
    }

    /// Cuts what spans more than one row into passages, and counts rows from 0.
    void fillRows()
    {
        for (int i = 0; i < static_cast<int>(m_graph.units.size()); ++i) {
            GenogramUnit unit = m_graph.units.at(i);
            if (unit.passage)
                continue;
            const bool pair = unit.b >= 0;
            const int own = m_graph.nodes.at(unit.a).layer;
            unit.layer = pair ? std::max(own, m_graph.nodes.at(unit.b).layer) : own;
            unit.a = passTo(unit.a, unit.layer);
            if (pair)
                unit.b = passTo(unit.b, unit.layer);
            for (qsizetype c = 0; c < unit.children.size(); ++c)
                unit.children[c] = passBefore(unit.children.at(c), unit.layer + 1, unit.bonds.at(c));
            m_graph.units[i] = unit;
        }
        int top = 0;
        for (const GenogramNode &node : std::as_const(m_graph.nodes))
            top = std::min(top, node.layer);
        for (GenogramNode &node : m_graph.nodes) {
            node.layer -= top;
            m_graph.layers = std::max(m_graph.layers, node.layer + 1);
        }
        for (GenogramUnit &unit : m_graph.units)
            unit.layer -= top;
    }

    int addPassage(int from, int to, Bond bond)
    {
        GenogramUnit unit{.a = from, .layer = m_graph.nodes.at(from).layer, .passage = true};
        unit.children = {to};
        unit.bonds = {bond};
        m_graph.units.append(unit);
        return to;
    }

    /// A node of @p node's person in row @p layer, below it.
    int passTo(int node, int layer)
    {
        while (m_graph.nodes.at(node).layer < layer) {
            const GenogramNode from = m_graph.nodes.at(node);
            node = addPassage(
                node, addNode({.kind = Kind::Passage, .person = from.person, .layer = from.layer + 1}), Bond::Birth);
        }
        return node;
    }

    /// A node in row @p layer that leads down to @p node.
    int passBefore(int node, int layer, Bond bond)
    {
        while (m_graph.nodes.at(node).layer > layer) {
            const GenogramNode to = m_graph.nodes.at(node);
            const int passage = addNode({.kind = Kind::Passage, .person = to.person, .layer = to.layer - 1});
            addPassage(passage, node, bond);
            node = passage;
        }
        return node;
    }

    void tieNodes()
    {
        for (int i = 0; i < static_cast<int>(m_graph.units.size()); ++i) {
            const GenogramUnit &unit = m_graph.units.at(i);
            m_graph.nodes[unit.a].below.append(i);
            if (unit.b >= 0)
                m_graph.nodes[unit.b].below.append(i);
            for (const int child : unit.children)
                m_graph.nodes[child].above.append(i);
        }
    }

    // --- chains ----------------------------------------------------------------------------------------------

    [[nodiscard]] qint64 sinceOf(const GenogramUnit &unit) const
    {
        const QDate since = unit.couple < 0 ? QDate() : m_kin.couples.at(unit.couple).since;
        if (since.isValid())
            return since.toJulianDay();
        for (const int child : unit.children) {
            const QDate born = m_family.persons.at(m_graph.nodes.at(child).person).person.birthDate.earliest();
            if (born.isValid())
                return born.toJulianDay();
        }
        return 0;
    }

    /// The partners of @p node, the first one first.
    [[nodiscard]] QList<int> partnersOf(int node) const
    {
        QList<std::pair<qint64, int>> partners;
        for (const int unit : m_graph.nodes.at(node).below) {
            const GenogramUnit &one = m_graph.units.at(unit);
            if (one.b >= 0)
                partners.append({sinceOf(one), one.a == node ? one.b : one.a});
        }
        std::sort(partners.begin(), partners.end());
        QList<int> nodes;
        for (const auto &[since, partner] : std::as_const(partners)) {
            if (!nodes.contains(partner))
                nodes.append(partner);
        }
        return nodes;
    }

    /// @p node and, further out, those who are only partners of hers.
    void appendOutward(int node, QList<int> &side, QList<bool> &seen) const
    {
        if (seen.at(node))
            return;
        seen[node] = true;
        side.append(node);
        for (const int partner : partnersOf(node))
            appendOutward(partner, side, seen);
    }

    /// Who has most partners stands in the middle: the last partner at the right, those before at the left.
    [[nodiscard]] QList<int> arranged(int middle, QList<bool> &seen) const
    {
        seen[middle] = true;
        const QList<int> partners = partnersOf(middle);
        QList<int> right;
        QList<int> left;
        for (qsizetype i = partners.size() - 1; i >= 0; --i)
            appendOutward(partners.at(i), i == partners.size() - 1 ? right : left, seen);
        std::reverse(left.begin(), left.end());
        return left + QList<int>{middle} + right;
    }

    void makeChains()
    {
        QList<int> nodes(m_graph.nodes.size());
        for (int i = 0; i < static_cast<int>(nodes.size()); ++i)
            nodes[i] = i;
        QList<qsizetype> partners;
        for (const int node : std::as_const(nodes))
            partners.append(partnersOf(node).size());
        std::stable_sort(nodes.begin(), nodes.end(), [&](int a, int b) { return partners.at(a) > partners.at(b); });
        QList<bool> seen(m_graph.nodes.size(), false);
        for (const int node : std::as_const(nodes)) {
            if (seen.at(node))
                continue;
            m_graph.chains.append({m_graph.nodes.at(node).layer, arranged(node, seen)});
            for (const int member : std::as_const(m_graph.chains.last().nodes))
                m_graph.nodes[member].chain = static_cast<int>(m_graph.chains.size()) - 1;
        }
    }

    const Family &m_family;
    const Kinship &m_kin;
    GenogramGraph m_graph;
    QHash<std::pair<int, int>, int> m_units;
};

} // namespace

GenogramGraph graphOf(const Family &family, const Kinship &kin)
{
    return GraphBuilder(family, kin).build();
}

} // namespace regie::report
