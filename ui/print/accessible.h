#pragma once

#include "core/report/document.h"

#include <QByteArray>

namespace regie::print {

/// @p document as one HTML page for somebody who reads with a screen reader, a braille line or very large letters: the
/// same words as on paper in the same order, with a language, headings, lists and tables whose heads are named.
/// Drawings are told: a timeline as a table in order of time, a genogram person by person. Nothing runs in it and
/// nothing is fetched (SECURITY.md, T17): no scripts, no links, no pictures, and a policy that forbids them; every text
/// is escaped.
[[nodiscard]] QByteArray accessibleHtml(const report::Document &document);

/// The same to @p path, whole or not at all, readable by its owner only. NotAllowed when @p path is a link or no
/// ordinary file.
[[nodiscard]] Done writeAccessible(const report::Document &document, const QString &path);

/// "casusrapport-OEF-2026-0412-01.html", as the PDF of the same copy.
[[nodiscard]] QString accessibleNameFor(const report::Document &document);

} // namespace regie::print
