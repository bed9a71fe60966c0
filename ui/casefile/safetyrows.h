#pragma once

#include "core/casebook/flowvalues.h"
#include "core/casebook/views.h"
#include "ui/casefile/celltable.h"

namespace regie::ui {

/// The latest safety figure of every system member: who, the figure, what it was before, when, by whom.
[[nodiscard]] QStringList scoreHeadings();
[[nodiscard]] QList<CellRow> scoreRows(const CaseView &view);

/// The agreements of the safety plan, those that stand first: what, who checks, the next check and the last. The id is
/// that of the agreement.
[[nodiscard]] QStringList agreementHeadings();
[[nodiscard]] QList<CellRow> agreementRows(const CaseFlow &flow, LocalDateTime now);

/// Outcomes of the RiHG, newest first: when, the three parts, what they say.
[[nodiscard]] QStringList rihgHeadings();
[[nodiscard]] QList<CellRow> rihgRows(const CaseFlow &flow);

/// Red flags and violations of the order, newest first: when, what, more, and whether it was talked over.
[[nodiscard]] QStringList flagHeadings();
[[nodiscard]] QList<CellRow> flagRows(const CaseView &view);

/// The name of @p member as the case knows it.
[[nodiscard]] QString memberName(const CaseView &view, PersonId member);

/// The figure of @p member with the way it went: "6 ↑"; a dash when nobody estimated it.
[[nodiscard]] Cell scoreCell(const CaseView &view, PersonId member);

} // namespace regie::ui
