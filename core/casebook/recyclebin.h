#pragma once

#include "core/casebook/casebook.h"
#include "core/store/removedreader.h"

#include <QFuture>

namespace regie {

/// How many days what was taken away can be put back. An agreement of the program: what is older is still read in the
/// audit, until the dossier is destroyed.
inline constexpr int recycledDays = 30;

/// Something that was taken away, with the names to say it with.
struct RemovedView
{
    store::RemovedThing what = {};
    QString person = {};    ///< whom it was about
    QString other = {};     ///< of a relation or a tie
    QString household = {}; ///< of a residence
    QDate until = {};       ///< the last day on which it can be put back
    friend bool operator==(const RemovedView &, const RemovedView &) = default;
};

/// What was taken away from families in the last days, and the way back.
class RecycleBin
{
public:
    explicit RecycleBin(Casebook &book) : m_book(book) {}

    /// Latest first.
    [[nodiscard]] QFuture<Result<QList<RemovedView>>> readLater() const;
    /// Puts back what @p thing was; what somebody changed since stays as it is now. It can be taken back again
    /// (Casebook::undoLast). NotFound, NotAllowed (destroyed since), Conflict (what it belonged to is gone).
    [[nodiscard]] QFuture<Result<store::Undone>> putBackLater(const store::RemovedThing &thing);

private:
    Casebook &m_book;
};

} // namespace regie
