#pragma once

#include "ui/help/helpbook.h"

#include <QHash>

class QTextDocument;

namespace regie::ui {

/// Where each section begins in a document, by its id.
using HelpAnchors = QHash<QString, int>;

/// Writes @p sections into @p document as plain words in the type scale of the program; pictures are at most
/// @p pictureWidth pixels wide. No colours, so that it prints.
HelpAnchors writeHelp(QTextDocument &document, const QList<HelpSection> &sections, int pictureWidth);

/// The picture @p name of the handbook; null when there is none.
[[nodiscard]] QImage helpPicture(const QString &name);

} // namespace regie::ui
