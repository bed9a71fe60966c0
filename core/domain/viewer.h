#pragma once

#include "core/domain/ids.h"

#include <QSet>

namespace regie {

/// Who looks. Every read, count, search and candidate list takes one, from the first query on; it cannot be made
/// without a user. Today every user of a vault sees everything; the rights come with need-to-know.
class Viewer
{
public:
    /// @p hidden are households kept from this user (a colleague's own, a conflict of interest): for her they are not
    /// there, in lists and counts alike.
    explicit Viewer(UserId user, QSet<HouseholdId> hidden = {}) : m_user(user), m_hidden(std::move(hidden)) {}
    [[nodiscard]] UserId user() const { return m_user; }
    /// Whether this viewer may see @p household at all, also in counts.
    [[nodiscard]] bool maySee(HouseholdId household) const { return !m_hidden.contains(household); }
    /// Nothing is kept from this viewer: lists need no second look.
    [[nodiscard]] bool seesAll() const { return m_hidden.isEmpty(); }

private:
    UserId m_user;
    QSet<HouseholdId> m_hidden;
};

} // namespace regie
