#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace regie::exchange {

/// @p text so that no spreadsheet takes it for a formula: one that begins with = + - @ | %, a tab or a line end
/// (blanks, control characters and marks of direction before it not counted), in ordinary or full width, gets an
/// apostrophe in front (SECURITY.md, T12). NUL bytes are left out.
[[nodiscard]] QString neutralised(const QString &text);

/// One row of a list that leaves the program, in UTF-8 and with its line end (CRLF): every field neutralised, quoted
/// when it holds the delimiter, a quote or a line break.
[[nodiscard]] QByteArray csvRow(const QStringList &fields, char delimiter = ';');

/// The same with every field quoted, for a list of the screen.
[[nodiscard]] QByteArray quotedCsvRow(const QStringList &fields, char delimiter = ';');

/// What a list for people begins with, so that spreadsheets read it as UTF-8.
inline constexpr char csvByteOrderMark[] = "\xef\xbb\xbf";

} // namespace regie::exchange
