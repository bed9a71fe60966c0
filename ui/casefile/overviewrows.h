#pragma once

#include "core/casebook/journal.h"
#include "core/casebook/views.h"
#include "core/routing/region.h"
#include "ui/casefile/celltable.h"

namespace regie::ui {

/// What is still asked in a case: open terms, open actions of its plan and meetings to come, what is late first; an
/// action with two dates once, by the first of them. Empty of a case that asks for nothing.
[[nodiscard]] QList<caseflow::NextDate> todoOf(const CaseView &view, LocalDateTime now);

/// One of these a row: what it is, with who does it or what it rests on; when, with how it stands. The id is empty: a
/// row is found by its place in the list.
[[nodiscard]] QStringList todoHeadings();
[[nodiscard]] QList<CellRow> todoRows(
    const QList<caseflow::NextDate> &dates, const CaseView &view, const routing::Region &region, LocalDateTime now);
/// Terms that were met, of a case where nothing else is asked, in the order of their dates.
[[nodiscard]] QList<CellRow> metRows(const CaseView &view, const routing::Region &region, LocalDateTime now);

/// Who works with the family now and how much, most first. The id is the organisation's.
[[nodiscard]] QStringList effortHeadings();
[[nodiscard]] QList<CellRow> effortRows(const CaseView &view, const routing::Region &region, QDate today);

/// The last notes of the journal, @p most at most: the day, the beginning of what it says, and with whom. The id is the
/// note's.
[[nodiscard]] QStringList lastContactHeadings();
[[nodiscard]] QList<CellRow> lastContactRows(const ContactJournal &journal, QDate today, qsizetype most);

/// Whether the advice is what somebody still has to act upon: no route began, the executor's check is awaited, or the
/// household was assessed again after the last decision. Later it stands under its own tab.
[[nodiscard]] bool adviceStands(const CaseView &view);

} // namespace regie::ui
