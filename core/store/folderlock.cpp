#include "core/store/folderlock.h"

#include <QFile>
#include <QSysInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace regie::store {

namespace {

QByteArray lockPath(const QString &folder)
{
    return QFile::encodeName(folder + QStringLiteral("/LOCK"));
}

LockHolder parse(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    return {lines.value(0).toLongLong(), QString::fromUtf8(lines.value(1)),
        QDateTime::fromString(QString::fromLatin1(lines.value(2)), Qt::ISODate)};
}

LockHolder readHolder(int file)
{
    QByteArray text(512, '\0');
    const ssize_t got = ::pread(file, text.data(), static_cast<std::size_t>(text.size()), 0);
    text.truncate(got > 0 ? got : 0);
    return parse(text);
}

} // namespace

Result<FolderLock> FolderLock::take(const QString &folder, const QDateTime &now)
{
    Descriptor file(::open(lockPath(folder).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return tl::unexpected(systemError(errno, "cannot open LOCK"));
    if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return tl::unexpected(systemError(errno, "cannot lock"));
        const LockHolder who = readHolder(file.number());
        return fail(ErrorCode::VaultInUse, QStringLiteral("process %1 on %2").arg(who.process).arg(who.machine));
    }
    const QByteArray text = QByteArray::number(::getpid()) + '\n' + QSysInfo::machineHostName().toUtf8() + '\n' +
                            now.toUTC().toString(Qt::ISODate).toLatin1() + '\n';
    // The lock holds without the text: a full disk must not keep anybody from reading. What a killed process left is
    // written over; what is longer goes, and only then, for cutting a file waits for the disk.
    struct stat left = {};
    if (::fstat(file.number(), &left) != 0 || left.st_size <= text.size() || ::ftruncate(file.number(), 0) == 0)
        std::ignore = writeAll(file.number(), text);
    return FolderLock(std::move(file));
}

std::optional<LockHolder> FolderLock::holder(const QString &folder)
{
    const Descriptor file(::open(lockPath(folder).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!file.isOpen() || ::flock(file.number(), LOCK_SH | LOCK_NB) == 0)
        return std::nullopt;
    return readHolder(file.number());
}

FolderLock::~FolderLock()
{
    if (m_file.isOpen() && ::ftruncate(m_file.number(), 0) != 0)
        return; // the text stays; nobody believes it without the lock
}

} // namespace regie::store
