#pragma once

#include <QByteArray>
#include <QStringList>

namespace regie::test {

/// What other programs read in a PDF: pdftotext and pdffonts of poppler-utils. Empty when they are not installed.
[[nodiscard]] QString textOf(const QString &path);
[[nodiscard]] QStringList fontLinesOf(const QString &path);
[[nodiscard]] bool canReadPdf();

/// What ISO 19005-1 level B asks and a reader of objects can see, one line a fault: version, identification, output
/// intent, metadata that agree, fonts embedded with their CIDSet, no encryption, script, transparency or file.
[[nodiscard]] QStringList archiveFaults(const QByteArray &pdf);
/// Titles of the outline.
[[nodiscard]] QStringList outlineOf(const QByteArray &pdf);
/// Everything but the pages: information, XMP, outline, as text.
[[nodiscard]] QString metadataOf(const QByteArray &pdf);
[[nodiscard]] QString languageOf(const QByteArray &pdf);

} // namespace regie::test
