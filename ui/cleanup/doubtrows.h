#pragma once

#include "core/casebook/cleanup.h"
#include "ui/casefile/celltable.h"

namespace regie::ui {

/// A merge that holds, with the names of the two.
struct MergeRow
{
    Merge merge = {};
    QString kept = {};
    QString gone = {};
};

/// What is open to doubt, as a table shows it; the id of a row is its place in the list. Pure.
[[nodiscard]] QStringList doubtHeadings();
[[nodiscard]] QList<CellRow> doubtRows(const QList<Doubt> &doubts);
[[nodiscard]] QStringList mergeHeadings();
[[nodiscard]] QList<CellRow> mergeRows(const QList<MergeRow> &merges);

} // namespace regie::ui
