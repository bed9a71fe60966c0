#pragma once

#include "app/cli/command.h"
#include "core/casebook/casebook.h"

#include <QJsonObject>

namespace regie::cli {

/// Prints the intakeadvies of @p file for @p recipient (empty: the executor for ICM, else the own file) to @p path and
/// registers the copy; tells it in @p out under `report`, `copy` and `leftOut`. Gives the exit status; failures are
/// said.
[[nodiscard]] int printAdvice(
    Casebook &casebook, const CaseFile &file, const QString &recipient, const QString &path, QJsonObject &out, Io &io);

} // namespace regie::cli
