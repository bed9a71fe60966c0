#pragma once

#include "core/base/result.h"
#include "ui/print/page.h"

#include <QByteArray>
#include <QDateTime>

namespace regie::print {

/// What makes the file of QPdfWriter an archive file with a table of contents.
struct Archive
{
    QString title = {};
    QDateTime made = {};    ///< UTC; creation and change
    QString language = {};  ///< "nl-NL"
    QList<Page> pages = {}; ///< their anchors become the outline
};

/// @p pdf (PDF/A-1b by QPdfWriter) with outline, language, title, and metadata that say the same in both places.
/// MalformedInput when it cannot be read.
[[nodiscard]] Result<QByteArray> archived(const QByteArray &pdf, const Archive &archive);

} // namespace regie::print
