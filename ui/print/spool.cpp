#include "ui/print/spool.h"

#include <QtGlobal>

#include <utility>

#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace regie::print {

namespace {

bool isPrivateMemory(const QByteArray &folder)
{
    struct stat info = {};
    struct statfs place = {};
    return !folder.isEmpty() && ::stat(folder.constData(), &info) == 0 && S_ISDIR(info.st_mode) &&
           info.st_uid == ::geteuid() && (info.st_mode & 077) == 0 && ::statfs(folder.constData(), &place) == 0 &&
           (place.f_type == TMPFS_MAGIC || place.f_type == RAMFS_MAGIC);
}

} // namespace

Result<MemorySpool> MemorySpool::take()
{
    const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    if (!isPrivateMemory(folder))
        return fail(ErrorCode::FolderNotSuitable, QStringLiteral("no private folder in memory"));
    MemorySpool out;
    out.m_hadBefore = qEnvironmentVariableIsSet("TMPDIR");
    out.m_before = qgetenv("TMPDIR");
    out.m_holds = true;
    qputenv("TMPDIR", folder);
    return out;
}

MemorySpool::MemorySpool(MemorySpool &&other) noexcept
    : m_before(std::move(other.m_before)), m_hadBefore(other.m_hadBefore), m_holds(std::exchange(other.m_holds, false))
{
}

MemorySpool::~MemorySpool()
{
    if (!m_holds)
        return;
    if (m_hadBefore)
        qputenv("TMPDIR", m_before);
    else
        qunsetenv("TMPDIR");
}

} // namespace regie::print
