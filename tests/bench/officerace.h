#pragma once

#include <QByteArray>
#include <QString>

namespace regie::bench {

/// What LibreOffice made of pages that were given to it, or why it made nothing.
struct OfficeRun
{
    double seconds = 0; ///< of the clock, for all of them, start of the program included
    int pages = 0;
    QString why = {}; ///< empty when it was measured
};

/// Has LibreOffice make a PDF of @p copies files that all hold @p html, in one run of `soffice --headless --convert-to
/// pdf` with a profile of its own that was used before. LibreOffice is no dependency: when `soffice` is not installed,
/// `why` says so.
[[nodiscard]] OfficeRun officePdfs(const QByteArray &html, int copies);

} // namespace regie::bench
