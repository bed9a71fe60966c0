#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace regie::exchange {

/// One cell of a list that leaves: the text of the screen, and the number behind it when it is one.
struct ListCell
{
    QString text = {};
    std::optional<double> number = std::nullopt; ///< only when the text says the same
    friend bool operator==(const ListCell &, const ListCell &) = default;
};

/// A list as it leaves: what stood on the screen, in its order.
struct ListSheet
{
    QString name = {}; ///< of the sheet; names nobody
    QStringList headings = {};
    QList<QList<ListCell>> rows = {};
    friend bool operator==(const ListSheet &, const ListSheet &) = default;
};

/// The list as CSV: UTF-8 with its mark, semicolons, every field quoted, nothing a spreadsheet would work out
/// (`neutralised`).
[[nodiscard]] QByteArray listAsCsv(const ListSheet &sheet);

/// The list as an XLSX workbook of one sheet, made in memory (ECMA-376): texts as texts, never as a formula, also when
/// somebody edits them later; numbers as numbers; no author, no dates. TooLarge when a spreadsheet cannot hold it.
[[nodiscard]] Result<QByteArray> listAsXlsx(const ListSheet &sheet);

/// Most letters that a cell of a spreadsheet holds; longer text is cut off with an ellipsis.
inline constexpr qsizetype xlsxCellLimit = 32'767;
inline constexpr qsizetype xlsxRowLimit = 1'048'576;
inline constexpr qsizetype xlsxColumnLimit = 16'384;

} // namespace regie::exchange
