#pragma once

#include "core/casebook/cleanup.h"
#include "core/store/reader.h"

#include <QHash>

namespace regie::casebook {

/// What somebody said of two of a kind, by their ids in order.
using Judged = QHash<std::pair<IdBytes, IdBytes>, PairVerdict>;
[[nodiscard]] std::pair<IdBytes, IdBytes> pairOf(const IdBytes &a, const IdBytes &b);

/// Finds households that may be one while somebody goes through all persons of a vault.
class HouseholdDoubts
{
public:
    HouseholdDoubts(const store::Reader &reader, const Viewer &viewer, QDate today)
        : m_reader(reader), m_viewer(viewer), m_today(today)
    {
    }

    /// One person of the vault; every one once.
    void take(const store::PersonRow &row);
    /// At most @p most, those with most in common first; not those that @p judged holds to be two.
    [[nodiscard]] Result<QList<Doubt>> doubts(const Judged &judged, int most) const;

private:
    struct Shared
    {
        int persons = 0;
        int notChildren = 0;
    };
    using Members = QList<PersonId>;
    [[nodiscard]] Result<Members> membersNow(HouseholdId household) const;
    [[nodiscard]] Result<HouseholdSide> side(HouseholdId household, const Members &members) const;
    [[nodiscard]] Result<Doubt> doubtOf(HouseholdId a, HouseholdId b) const;

    const store::Reader &m_reader;
    Viewer m_viewer;
    QDate m_today;
    QHash<std::pair<IdBytes, IdBytes>, Shared> m_shared;
    QSet<PersonId> m_children;
};

} // namespace regie::casebook
