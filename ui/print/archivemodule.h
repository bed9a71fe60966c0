#pragma once

#include "ui/print/archive.h"

namespace regie::print {

/// @p pdf with outline, language, title and metadata into @p finished; false when it cannot be read. The one place that
/// uses libqpdf.
[[nodiscard]] bool finishArchive(const QByteArray &pdf, const Archive &archive, QByteArray &finished);

/// The same where it stands in a module of its own, which is loaded with the first PDF: libqpdf and the dozen libraries
/// behind it would cost every start a tenth of its time.
inline constexpr char archiveModule[] = "libregie-archive.so";
inline constexpr char archiveFunction[] = "regieFinishArchive";
using ArchiveFunction = bool (*)(const QByteArray &pdf, const Archive &archive, QByteArray &finished);

} // namespace regie::print
