#pragma once

#include "core/casebook/analysis.h"
#include "ui/casefile/celltable.h"

namespace regie::ui {

// The analysis of a case as lists; pure.

/// Who an analysis can be about: the system as a whole (a null identity) and its members.
using AnalysisAbout = QList<std::pair<PersonId, QString>>;
[[nodiscard]] AnalysisAbout analysisAbout(const CaseView &view);

[[nodiscard]] QStringList checklistHeadings();
/// Every item of the checklist with its latest answer; the id of a row is that of the item.
[[nodiscard]] QList<CellRow> checklistRows(const CaseAnalysis &analysis, QDate today);

[[nodiscard]] QStringList topicHeadings();
/// Every topic of everybody: what was said last, or that nothing was; the id of a row is person and topic.
[[nodiscard]] QList<CellRow> topicRows(const CaseAnalysis &analysis, const AnalysisAbout &about);
/// The id of such a row.
[[nodiscard]] QString topicId(PersonId person, AnalysisTopic topic);
/// Everything that was said of @p topic of @p person, latest first, each with its day, phase and author.
[[nodiscard]] QString topicText(const CaseAnalysis &analysis, PersonId person, AnalysisTopic topic);

} // namespace regie::ui
