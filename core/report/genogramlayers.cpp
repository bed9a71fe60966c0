#include "core/report/genogramgraph.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <numeric>

namespace regie::report {

namespace {

struct DescentStep
{
    int from = 0;
    int to = 0;
    int rows = 1;
};

/// Finds a row for everybody: classes of people who share one, ordered by descent.
class Layering
{
public:
    Layering(const Family &family, const Kinship &kin) : m_family(family), m_kin(kin)
    {
        const int count = static_cast<int>(family.persons.size());
        m_class.resize(count);
        std::iota(m_class.begin(), m_class.end(), 0);
        for (int i = 0; i < count; ++i)
            m_members.append(QList<int>{i});
        m_down.resize(count);
        for (const Descent &descent : kin.descents)
            addStep({descent.parent, descent.child, 1});
        for (const auto &[elder, child] : kin.grandparents)
            addStep({elder, child, 2});
    }

    QList<int> rows()
    {
        mergeChildren();
        for (const auto &[a, b] : m_kin.siblings)
            merge(a, b);
        mergeParents();
        for (const Couple &couple : m_kin.couples)
            merge(couple.a, couple.b);
        push();
        pull();
        QList<int> rows;
        for (const int own : std::as_const(m_class))
            rows.append(m_row.at(own));
        shiftComponents(rows);
        return rows;
    }

private:
    void addStep(const DescentStep &step)
    {
        m_steps.append(step);
        m_down[step.from].append(static_cast<int>(m_steps.size()) - 1);
    }

    /// Brothers and sisters, half ones too.
    void mergeChildren()
    {
        QList<int> firstOf(m_family.persons.size(), -1);
        for (const Descent &descent : m_kin.descents) {
            int &first = firstOf[descent.parent];
            if (first < 0)
                first = descent.child;
            else
                merge(first, descent.child);
        }
    }

    void mergeParents()
    {
        for (qsizetype i = 1; i < m_kin.descents.size(); ++i) {
            const Descent &before = m_kin.descents.at(i - 1);
            const Descent &now = m_kin.descents.at(i);
            if (before.child == now.child && before.bond == now.bond)
                merge(before.parent, now.parent);
        }
    }

    /// One row for both, unless one is a forebear of the other.
    void merge(int a, int b)
    {
        const int keep = std::min(m_class.at(a), m_class.at(b));
        const int gone = std::max(m_class.at(a), m_class.at(b));
        if (keep == gone || leadsTo(keep, gone) || leadsTo(gone, keep))
            return;
        for (const int member : std::as_const(m_members[gone]))
            m_class[member] = keep;
        m_members[keep].append(m_members.at(gone));
        m_members[gone].clear();
    }

    [[nodiscard]] bool leadsTo(int from, int to) const
    {
        QList<bool> seen(m_class.size(), false);
        QList<int> open{from};
        seen[from] = true;
        while (!open.isEmpty()) {
            const int own = open.takeLast();
            for (const int member : m_members.at(own)) {
                for (const int step : m_down.at(member)) {
                    const int next = m_class.at(m_steps.at(step).to);
                    if (next == to)
                        return true;
                    if (!seen.at(next)) {
                        seen[next] = true;
                        open.append(next);
                    }
                }
            }
        }
        return false;
    }

    /// As high as they can stand. Goes round until nothing moves: there is no circle.
    void push()
    {
        m_row.fill(0, m_class.size());
        for (bool moved = true; moved;) {
            moved = false;
            for (const DescentStep &step : std::as_const(m_steps)) {
                const int least = m_row.at(m_class.at(step.from)) + step.rows;
                int &row = m_row[m_class.at(step.to)];
                moved = moved || row < least;
                row = std::max(row, least);
            }
        }
    }

    /// Who has children stands just above them.
    void pull()
    {
        for (bool moved = true; moved;) {
            moved = false;
            QList<int> lowest(m_class.size(), std::numeric_limits<int>::max());
            for (const DescentStep &step : std::as_const(m_steps)) {
                int &low = lowest[m_class.at(step.from)];
                low = std::min(low, m_row.at(m_class.at(step.to)) - step.rows);
            }
            for (qsizetype own = 0; own < m_row.size(); ++own) {
                if (lowest.at(own) == std::numeric_limits<int>::max() || m_row.at(own) >= lowest.at(own))
                    continue;
                m_row[own] = lowest.at(own);
                moved = true;
            }
        }
    }

    /// Families that nothing ties to the largest one: at the height of who is nearest in age.
    void shiftComponents(QList<int> &rows) const
    {
        const QList<int> component = components();
        QList<int> sizes(rows.size(), 0);
        for (const int own : component)
            ++sizes[own];
        const int main = static_cast<int>(std::max_element(sizes.cbegin(), sizes.cend()) - sizes.cbegin());
        for (qsizetype own = 0; own < sizes.size(); ++own) {
            if (own == main || sizes.at(own) == 0)
                continue;
            const int shift = shiftOf(static_cast<int>(own), main, component, rows);
            for (qsizetype i = 0; i < rows.size(); ++i)
                rows[i] += component.at(i) == own ? shift : 0;
        }
        const int top = rows.isEmpty() ? 0 : *std::min_element(rows.cbegin(), rows.cend());
        for (int &row : rows)
            row -= top;
    }

    [[nodiscard]] QList<int> components() const
    {
        QList<int> component(m_class.size());
        std::iota(component.begin(), component.end(), 0);
        const auto join = [&component](int a, int b) {
            const int keep = std::min(component.at(a), component.at(b));
            const int gone = std::max(component.at(a), component.at(b));
            std::replace(component.begin(), component.end(), gone, keep);
        };
        for (const DescentStep &step : m_steps)
            join(step.from, step.to);
        for (const Couple &couple : m_kin.couples)
            join(couple.a, couple.b);
        for (const auto &[a, b] : m_kin.siblings)
            join(a, b);
        return component;
    }

    [[nodiscard]] int shiftOf(int own, int main, const QList<int> &component, const QList<int> &rows) const
    {
        int nearest = std::numeric_limits<int>::max();
        int shift = 0;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            for (qsizetype j = 0; component.at(i) == own && j < rows.size(); ++j) {
                const int years = yearsBetween(i, j);
                if (component.at(j) != main || years >= nearest)
                    continue;
                nearest = years;
                shift = rows.at(j) - rows.at(i);
            }
        }
        return shift;
    }

    [[nodiscard]] int yearsBetween(qsizetype i, qsizetype j) const
    {
        const PartialDate &a = m_family.persons.at(i).person.birthDate;
        const PartialDate &b = m_family.persons.at(j).person.birthDate;
        return a.isUnknown() || b.isUnknown() ? std::numeric_limits<int>::max() : std::abs(a.year() - b.year());
    }

    const Family &m_family;
    const Kinship &m_kin;
    QList<DescentStep> m_steps;
    QList<QList<int>> m_down; ///< steps by who they start from
    QList<int> m_class;
    QList<QList<int>> m_members;
    QList<int> m_row;
};

} // namespace

QList<int> generationsOf(const Family &family, const Kinship &kin)
{
    return Layering(family, kin).rows();
}

} // namespace regie::report
