#pragma once

#include "core/matching/record.h"

#include <QList>
#include <QStringList>

namespace regie::quality {

/// Empties @p columns (names as in `MAP.json`) of every record: a list that does not have them. False when a name is
/// not known.
[[nodiscard]] bool leaveOut(const QStringList &columns, QList<matching::Record> &records);

} // namespace regie::quality
