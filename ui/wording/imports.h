#pragma once

#include "core/casebook/import.h"

namespace regie::wording {

/// "New", "Known", "To review", "Left out", "Known, but different": what became of a row.
[[nodiscard]] QString text(RowOutcome outcome);
/// Why a row stays out or is marked, in a sentence without its column.
[[nodiscard]] QString text(const exchange::RowProblem &problem);
/// The same with the column in front, where there is one.
[[nodiscard]] QString withColumn(const exchange::RowProblem &problem);
/// What a column can hold, for the list of columns: "Date of birth".
[[nodiscard]] QString fieldName(exchange::ListField field);
/// "UTF-8", "Windows-1252", "UTF-16".
[[nodiscard]] QString text(exchange::CsvEncoding encoding);
/// "semicolon (;)"
[[nodiscard]] QString delimiterName(char delimiter);
/// "Status: the vault says in force, the list says withdrawn", or what was taken over.
[[nodiscard]] QString text(const RowDifference &difference);
/// Everything about one row in a line: why it stays out, who has to be told apart.
[[nodiscard]] QString details(const ImportRow &row);
/// Why an import cannot be taken back: what was built on it since, by the table that stands in the way.
[[nodiscard]] QString whyImportStays(const QString &table);
/// Every row and what became of it, as a list for a spreadsheet: formula characters neutralised, UTF-8 with its mark.
/// No names: the line of the file and the source's own number tell which row it is.
[[nodiscard]] QByteArray importReport(const QList<ImportRow> &rows);

} // namespace regie::wording
