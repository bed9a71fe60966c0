#pragma once

#include "core/casebook/casebook.h"
#include "core/privacy/retention.h"

#include <QFuture>

namespace regie {

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
