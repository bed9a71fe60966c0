#pragma once

#include "core/domain/ids.h"
#include "core/domain/role.h"

#include <QSet>

namespace regie {

/// Who looks, and as what. Every read, count, search and candidate list takes one, from the first query on; it cannot
/// be made without a user. What a role may is said in core/privacy/rights.h; the store makes viewers by it.
class Viewer
{
public:
    /// Whether somebody sees cases at all; a role that manages or accounts for the vault does not.
    enum class Cases { Seen, Unseen };

    /// @p hidden are households kept from this user (a colleague's own, a conflict of interest): for her they are not
    /// there, in lists and counts alike.
    explicit Viewer(UserId user, QSet<HouseholdId> hidden = {}, Role role = Role::Everything, Cases cases = Cases::Seen)
        : m_user(user), m_hidden(std::move(hidden)), m_role(role), m_cases(cases)
    {
    }
    [[nodiscard]] UserId user() const { return m_user; }
    [[nodiscard]] Role role() const { return m_role; }
    /// Whether this viewer sees any case; nobody in a household is there for her otherwise.
    [[nodiscard]] bool seesCases() const { return m_cases == Cases::Seen; }
    /// Whether this viewer may see @p household at all, also in counts.
    [[nodiscard]] bool maySee(HouseholdId household) const { return seesCases() && !m_hidden.contains(household); }
    /// Nothing is kept from this viewer: lists need no second look.
    [[nodiscard]] bool seesAll() const { return seesCases() && m_hidden.isEmpty(); }
    /// The same user before the log: whoever accounts for it reads of cases that she does not see, but never of a
    /// household that is kept from her.
    [[nodiscard]] Viewer beforeTheLog() const { return Viewer(m_user, m_hidden, m_role); }
    /// The same user, who sees the same.
    [[nodiscard]] bool operator==(const Viewer &) const = default;

private:
    UserId m_user;
    QSet<HouseholdId> m_hidden;
    Role m_role;
    Cases m_cases;
};

} // namespace regie
