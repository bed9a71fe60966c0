#pragma once

#include "core/casebook/journal.h"
#include "ui/casefile/celltable.h"
#include "ui/casefile/factlist.h"

namespace regie::ui {

[[nodiscard]] QStringList journalHeadings();
/// One row a note, latest contact first; with words in @p line only those notes that hold them all, in their text as it
/// reads now or as it was, with the passage. Pure.
[[nodiscard]] QList<CellRow> journalRows(const ContactJournal &journal, const QString &line);
/// What of @p note stands beside its text: with whom, what for, on which ground, by whom and when it was written. Pure.
[[nodiscard]] QList<FactList::Line> contactFacts(const ContactJournal &journal, const ContactNote &note);
/// How a corrected note read before: each earlier version with who wrote it and when, oldest first; empty when it was
/// not corrected. Pure.
[[nodiscard]] QString earlierText(const ContactJournal &journal, const ContactThread &thread);

} // namespace regie::ui
