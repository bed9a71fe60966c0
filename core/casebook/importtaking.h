#pragma once

#include "core/casebook/casebook.h"
#include "core/casebook/import.h"

#include <QFuture>

namespace regie::casebook {

/// Puts what a list says otherwise (@p values) into the events it is of, in one action of @p book, which can be taken
/// back. What was decided on their households stays as it was; those that count otherwise now are the answer, and are
/// put up to be assessed again. @p why stands in the log: whose list it was.
/// Conflict when an event says neither of both any more (`where` is the code of the field), NotFound, ImpossibleDate
/// when it would say something that cannot be. Then nothing is written. Ready on another thread (use `whenDone`).
[[nodiscard]] QFuture<Result<QList<Effect>>> takeListedLater(
    Casebook &book, const QList<RowDifference> &values, const QString &why);

} // namespace regie::casebook
