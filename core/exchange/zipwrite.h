#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace regie::exchange {

/// A file inside a zip file.
struct ZipPart
{
    QByteArray name = {}; ///< "xl/workbook.xml"
    QByteArray content = {};
};

/// @p parts as one zip file in memory, deflated by zlib; nothing is put on a disk. Holds no dates and no names of
/// people: the same parts give the same bytes. TooLarge above 4 GB or 65,535 parts, StoreFailure when there is no
/// memory.
[[nodiscard]] Result<QByteArray> zipped(const QList<ZipPart> &parts);

} // namespace regie::exchange
