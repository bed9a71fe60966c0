#pragma once

#include "core/domain/ids.h"

namespace regie {

/// Who looks. Every read, count, search and candidate list takes one, from the first query on; it cannot be made
/// without a user. Today every user of a vault sees everything; the rights come with need-to-know.
class Viewer
{
public:
    explicit Viewer(UserId user) : m_user(user) {}
    [[nodiscard]] UserId user() const { return m_user; }
    /// Whether this viewer may see @p household at all, also in counts.
    [[nodiscard]] bool maySee(HouseholdId /*household*/) const { return true; }

private:
    UserId m_user;
};

} // namespace regie
