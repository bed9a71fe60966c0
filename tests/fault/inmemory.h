#pragma once

#include <QFileInfo>

namespace regie::test {

/// Thousands of folders: in memory where there is such a file system.
inline void makeFoldersInMemory()
{
    const QString memory = QStringLiteral("/dev/shm");
    if (QFileInfo(memory).isWritable())
        qputenv("TMPDIR", memory.toLocal8Bit());
}

} // namespace regie::test
