#include "core/domain/kinship.h"

#include <QHash>

#include <algorithm>

namespace regie {

namespace {

class KinshipBuilder
{
public:
    explicit KinshipBuilder(const Family &family) : m_family(family)
    {
        for (int i = 0; i < static_cast<int>(family.persons.size()); ++i)
            m_index.insert(family.persons.at(i).person.id, i);
        m_parents.resize(family.persons.size());
    }

    Kinship build()
    {
        for (const Relation &relation : m_family.relations)
            take(m_index.value(relation.from), m_index.value(relation.to), relation);
        for (const FamilyTie &tie : m_family.ties)
            take(m_index.value(tie.from), m_index.value(tie.to), tie);
        std::stable_sort(m_wanted.begin(), m_wanted.end(), isBefore);
        for (const Descent &wanted : std::as_const(m_wanted))
            addDescent(wanted);
        std::sort(m_kin.descents.begin(), m_kin.descents.end(), isBefore);
        std::sort(m_kin.couples.begin(), m_kin.couples.end(),
            [](const Couple &a, const Couple &b) { return std::pair(a.a, a.b) < std::pair(b.a, b.b); });
        keepOnce(m_kin.siblings, [this](int a, int b) { return haveParentInCommon(a, b); });
        keepOnce(m_kin.grandparents, [this](int elder, int child) { return isForebear(elder, child); });
        return m_kin;
    }

private:
    static bool isBefore(const Descent &a, const Descent &b)
    {
        return std::tuple(a.child, a.parent, a.bond) < std::tuple(b.child, b.parent, b.bond);
    }

    void take(int from, int to, const Relation &relation)
    {
        const auto parent = [&](int elder, int child, Bond bond) {
            m_wanted.append({child, elder, bond, relation.since, relation.until});
        };
        switch (relation.kind) {
        case RelationKind::Partner:
        case RelationKind::ExPartner:
            takeCouple(from, to, relation);
            return;
        case RelationKind::Parent:
            return parent(from, to, Bond::Birth);
        case RelationKind::Child:
            return parent(to, from, Bond::Birth);
        case RelationKind::StepParent:
            return parent(from, to, Bond::Step);
        case RelationKind::StepChild:
            return parent(to, from, Bond::Step);
        case RelationKind::FosterParent:
            return parent(from, to, Bond::Foster);
        case RelationKind::FosterChild:
            return parent(to, from, Bond::Foster);
        case RelationKind::Sibling:
            m_kin.siblings.append(std::minmax(from, to));
            return;
        case RelationKind::Grandparent:
            m_kin.grandparents.append({from, to});
            return;
        case RelationKind::Grandchild:
            m_kin.grandparents.append({to, from});
            return;
        case RelationKind::Other:
            return;
        }
    }

    void take(int from, int to, const FamilyTie &tie)
    {
        switch (tie.kind) {
        case TieKind::Married:
            coupleOf(from, to).married = true;
            return;
        case TieKind::Adopted:
            adopt(from, to, tie);
            return;
        case TieKind::Twin:
        case TieKind::IdenticalTwin:
            takeTwins(from, to, tie.kind == TieKind::IdenticalTwin);
            return;
        case TieKind::Violence:
        case TieKind::Care:
        case TieKind::Coalition:
        case TieKind::Broken:
            return;
        }
    }

    Couple &coupleOf(int from, int to)
    {
        const auto [a, b] = std::minmax(from, to);
        for (Couple &couple : m_kin.couples) {
            if (couple.a == a && couple.b == b)
                return couple;
        }
        m_kin.couples.append({.a = a, .b = b});
        return m_kin.couples.last();
    }

    void takeCouple(int from, int to, const Relation &relation)
    {
        Couple &couple = coupleOf(from, to);
        const auto earlier = [](QDate a, QDate b) { return !a.isValid() || (b.isValid() && b < a) ? b : a; };
        if (relation.kind == RelationKind::Partner) {
            couple.since = earlier(couple.since, relation.since);
            if (!relation.until.isValid())
                return;
            couple.apart = true;
            couple.apartSince = earlier(couple.apartSince, relation.until.addDays(1));
        } else {
            couple.apart = true;
            couple.apartSince = earlier(couple.apartSince, relation.since);
        }
    }

    void takeTwins(int from, int to, bool identical)
    {
        const auto [a, b] = std::minmax(from, to);
        for (TwinPair &pair : m_kin.twins) {
            if (pair.a != a || pair.b != b)
                continue;
            pair.identical = pair.identical || identical;
            return;
        }
        m_kin.twins.append({a, b, identical});
        m_kin.siblings.append({a, b});
    }

    void adopt(int parent, int child, const FamilyTie &tie)
    {
        for (Descent &descent : m_wanted) {
            if (descent.child == child && descent.parent == parent) {
                descent.bond = Bond::Adopted;
                return;
            }
        }
        m_wanted.append({child, parent, Bond::Adopted, tie.since, tie.until});
    }

    /// Of two bonds between the same two the stronger one stays.
    void addDescent(const Descent &wanted)
    {
        for (Descent &descent : m_kin.descents) {
            if (descent.child == wanted.child && descent.parent == wanted.parent) {
                descent.bond = std::min(descent.bond, wanted.bond);
                return;
            }
        }
        if (isForebear(wanted.child, wanted.parent))
            return;
        m_kin.descents.append(wanted);
        m_parents[wanted.child].append(wanted.parent);
    }

    [[nodiscard]] bool isForebear(int elder, int of) const
    {
        if (elder == of)
            return true;
        const QList<int> &parents = m_parents.at(of);
        return std::any_of(parents.cbegin(), parents.cend(), [&](int parent) { return isForebear(elder, parent); });
    }

    [[nodiscard]] bool haveParentInCommon(int a, int b) const
    {
        const QList<int> &parents = m_parents.at(a);
        return std::any_of(
            parents.cbegin(), parents.cend(), [&](int parent) { return m_parents.at(b).contains(parent); });
    }

    template <typename Known>
    void keepOnce(QList<std::pair<int, int>> &pairs, Known known) const
    {
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        pairs.removeIf([&](const std::pair<int, int> &pair) { return known(pair.first, pair.second); });
    }

    const Family &m_family;
    QHash<PersonId, int> m_index;
    QList<Descent> m_wanted;
    QList<QList<int>> m_parents;
    Kinship m_kin;
};

} // namespace

QList<int> Kinship::parentsOf(int child, Bond bond) const
{
    QList<int> parents;
    for (const Descent &descent : descents) {
        if (descent.child == child && descent.bond == bond)
            parents.append(descent.parent);
    }
    return parents;
}

Kinship kinshipOf(const Family &family)
{
    return KinshipBuilder(family).build();
}

} // namespace regie
