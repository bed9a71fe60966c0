#pragma once

#include "core/casebook/flowvalues.h"
#include "ui/casefile/celltable.h"

namespace regie::ui {

/// What can be done in a case, in the order in which it is looked at: the next decision, what a term waits for, what
/// else is possible, what is done already, and what still lacks something. With @p all also what belongs to another
/// stage or phase. An act that two runs share stands there once. Points into @p flow.
[[nodiscard]] QList<const caseflow::ActVerdict *> movesInOrder(const CaseFlow &flow, bool all);

/// The same as rows: what with its standing under it, where it belongs, and who does it. The id is that of `moveId`.
[[nodiscard]] QStringList moveHeadings();
[[nodiscard]] QList<CellRow> moveRows(
    const CaseFlow &flow, const QList<const caseflow::ActVerdict *> &moves, LocalDateTime now);

/// "2/at-the-door": an act in a run.
[[nodiscard]] QString moveId(const caseflow::ActVerdict &verdict);

/// Everything that was recorded in a case, newest first: when, what, more, and where. What was taken back says so.
[[nodiscard]] QStringList flowEventHeadings();
[[nodiscard]] QList<CellRow> flowEventRows(const CaseFlow &flow);

} // namespace regie::ui
