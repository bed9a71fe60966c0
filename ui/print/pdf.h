#pragma once

#include "core/report/document.h"

class QIODevice;

namespace regie::print {

struct PdfResult
{
    int pages = 0;
    qint64 bytes = 0;
};

/// Writes @p document as PDF/A-1b: fonts embedded, text selectable, outline, language and title; no name of a person in
/// the metadata, no encryption. Dates are those of the document. IoError when the device fails.
[[nodiscard]] Result<PdfResult> writePdf(const report::Document &document, QIODevice &device);

/// The same to @p path, whole or not at all, readable by its owner only. Replaces a file that is there; NotAllowed when
/// @p path is a symbolic link or no ordinary file, NotFound when its folder is not there.
[[nodiscard]] Result<PdfResult> writePdf(const report::Document &document, const QString &path);

/// "intakeadvies-OEF-2026-0412-01.pdf": kind, case number and copy, never a name. Letters, digits and hyphens only.
[[nodiscard]] QString fileNameFor(const report::Document &document);

} // namespace regie::print
