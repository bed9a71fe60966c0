#pragma once

#include "core/casebook/dossierdesk.h"
#include "ui/casefile/celltable.h"

namespace regie::ui {

/// Where a row of the report stands in it; no line: the whole part is only here or only there.
struct JoinPlace
{
    int part = -1;
    int line = -1;
    friend bool operator==(const JoinPlace &, const JoinPlace &) = default;
};

/// The report of two dossiers as rows; the id of a row is its place in `places`.
struct JoinRows
{
    QList<CellRow> rows = {};
    QList<JoinPlace> places = {};
};

[[nodiscard]] QStringList joinHeadings();
/// What differs first, then what comes in; with @p all also what is only here and what is equal. Pure.
[[nodiscard]] JoinRows joinRows(const MergePreview &preview, const exchange::Dossier &theirs,
    const MergeChoices &choices, const routing::Region &region, bool all);

[[nodiscard]] QStringList openHeadings();
/// Values of which nobody chose yet; the id of a row is its place in the list. Pure.
[[nodiscard]] QList<CellRow> openRows(const QList<OpenValue> &values, const routing::Region &region);

} // namespace regie::ui
