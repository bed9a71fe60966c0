#pragma once

#include "core/casebook/casebook.h"
#include "core/privacy/retention.h"
#include "core/store/retentionreader.h"

#include <QFuture>

namespace regie {

namespace casebook {

/// @p kept with what was decided about it: a hold, and the latest day that somebody wanted it kept to.
[[nodiscard]] privacy::Kept decidedOn(privacy::Kept kept, const QList<store::RetentionChoice> &choices);
/// The decision that counts among @p choices: a hold, else the one that keeps longest; nothing when there is none.
[[nodiscard]] std::optional<store::RetentionChoice> weightiest(const QList<store::RetentionChoice> &choices);

} // namespace casebook

/// How long what is kept, and what is destroyed when its term is over.
class RetentionDesk
{
public:
    /// @p book must outlive it.
    explicit RetentionDesk(Casebook &book) : m_book(book) {}

    /// Until when the dossier of @p household is kept, as the terms of today say. NotFound when it has none. Ready on
    /// another thread (use `whenDone`).
    [[nodiscard]] QFuture<Result<privacy::KeptUntil>> dossierLater(HouseholdId household) const;

private:
    Casebook &m_book;
};

} // namespace regie
