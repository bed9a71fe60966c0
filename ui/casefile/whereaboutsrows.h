#pragma once

#include "core/casebook/views.h"
#include "ui/casefile/celltable.h"

namespace regie::ui {

/// The row that stands for the dwelling of the household has this id; the others have that of a person.
inline constexpr QLatin1String dwellingRow("dwelling");

/// A secret address that is shown for a moment, on asking.
struct ShownAddress
{
    QString row = {}; ///< id of its row; empty: nothing is shown
    QList<Address> addresses = {};
};

[[nodiscard]] QStringList whereaboutsHeadings();
/// Where each member of the household of @p view lives on @p today and how she can be reached, in the order of the case
/// page; the dwelling first. Of a secret address only that there is one, except @p shown.
[[nodiscard]] QList<CellRow> whereaboutsRows(const CaseView &view, QDate today, const ShownAddress &shown = {});
/// Whether the row @p id of @p view stands for a secret address on @p today.
[[nodiscard]] bool isSecretRow(const CaseView &view, const QString &id, QDate today);

} // namespace regie::ui
