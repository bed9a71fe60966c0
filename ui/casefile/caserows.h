#pragma once

#include "core/casebook/views.h"
#include "core/routing/region.h"
#include "ui/casefile/celltable.h"

namespace regie::ui {

/// The list of cases: number, household, municipality, route, status, orders, reports, how the next date stands, and
/// when it is with what is asked on it.
[[nodiscard]] QStringList caseHeadings();
[[nodiscard]] QList<CellRow> caseRows(
    const QList<store::CaseRow> &cases, const routing::Region &region, LocalDateTime now);

/// The route as a chip.
[[nodiscard]] Cell routeCell(AdviceRoute route);

/// How a deadline stands at @p now: red triangle for a latest date that is today or past, yellow for a target date,
/// clock for what is still ahead, check for what is done. Sign and word.
[[nodiscard]] Cell standingCell(const Deadline &deadline, LocalDateTime now);
/// The same of whatever the next date is of.
[[nodiscard]] Cell standingCell(const caseflow::NextDate &date, LocalDateTime now);

/// When something is due in a narrow column: without the year in the year that runs, without the time of a whole day.
[[nodiscard]] QString dueWords(LocalDateTime due, LocalDateTime now);

/// The household as the overview lists it: name and role, age, where (a secret address is a lock and a word), how safe
/// that member is, 0 to 10.
[[nodiscard]] QStringList memberHeadings();
/// Her role at the latest event, or that she belongs to the household.
[[nodiscard]] QString memberRole(const CaseView &view, PersonId person);
[[nodiscard]] QList<CellRow> memberRows(const CaseView &view, QDate today);

} // namespace regie::ui
