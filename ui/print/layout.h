#pragma once

#include "ui/print/page.h"

namespace regie::print {

/// A report laid out on A4 sheets, in units of 1/1200 inch (sheet.h).
struct Paper
{
    QString title = {}; ///< for the metadata: kind and number, no names
    QList<Page> pages = {};
};

/// Lays @p document out: head, blocks, and on every page the foot and, for practice data, the band OEFENOMGEVING.
/// Speaks the language of the application. Needs a QGuiApplication for its fonts.
[[nodiscard]] Paper layOut(const report::Document &document);

} // namespace regie::print
