#pragma once

#include "core/casebook/views.h"
#include "ui/casefile/celltable.h"

namespace regie::ui {

/// How an event is called in a list: "Huisverbod, verlengd tot di 12-07-2025, 23:40", "Melding VT, hermelding".
[[nodiscard]] QString eventName(const HistoryEvent &event);

/// The history: date, event, whether it counts, why, and whose it is.
[[nodiscard]] QStringList historyHeadings();
[[nodiscard]] QList<CellRow> historyRows(const CaseView &view);

/// How often each person was put out, over all households.
[[nodiscard]] QStringList personCountHeadings();
[[nodiscard]] QList<CellRow> personCountRows(const CaseView &view);

/// The criteria with their outcome for ICM and for MDA++, the verdicts last.
[[nodiscard]] QStringList criterionHeadings();
[[nodiscard]] QList<CellRow> criterionRows(const CaseView &view);

/// Sign and word for "met", "not met", "unknown"; for how an event weighs.
[[nodiscard]] Cell truthCell(rules::Truth truth);
[[nodiscard]] Cell weightCell(rules::Weight weight);

} // namespace regie::ui
