#pragma once

#include "core/base/id.h"
#include "core/store/sqlite.h"

#include <cstring>

namespace regie::store {

/// A set of identities that a statement asks for while it walks through a table, by `regie_wanted(column)`: a row that
/// is passed over costs that question and no more. Of the thread that made it, for as long as it stands; nothing is
/// passed over while there is none. The set must outlive it and may not change.
class Wanted
{
public:
    /// @p among is a hash by some `Id`.
    template <typename Among>
    explicit Wanted(const Among &among) : m_among(&among), m_holds(holds<Among>), m_before(standing())
    {
        standing() = this;
    }
    ~Wanted() { standing() = m_before; }
    Wanted(const Wanted &) = delete;
    Wanted &operator=(const Wanted &) = delete;

    /// Makes the function known on a connection that was just opened: the code of the C interface.
    [[nodiscard]] static int addTo(sqlite3 *handle);

private:
    template <typename Among>
    static bool holds(const void *among, const IdBytes &id)
    {
        using Key = typename Among::key_type;
        return static_cast<const Among *>(among)->contains(Key(id));
    }
    [[nodiscard]] static const Wanted *&standing();
    static void answer(sqlite3_context *context, int count, sqlite3_value **values);

    const void *m_among;
    bool (*m_holds)(const void *, const IdBytes &);
    const Wanted *m_before;
};

} // namespace regie::store
