#include "core/store/files.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace regie::store {

Error systemError(int number, const char *what)
{
    const QString detail = QStringLiteral("%1 (errno %2)").arg(QString::fromLatin1(what)).arg(number);
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::DiskFull, detail};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorCode::NoPermission, detail};
    case ELOOP:
        return {ErrorCode::FolderNotSuitable, detail};
    case ENOENT:
        return {ErrorCode::NotAVault, detail};
    default:
        return {ErrorCode::IoError, detail};
    }
}

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept
{
    if (this != &other) {
        if (isOpen())
            ::close(m_number);
        m_number = other.release();
    }
    return *this;
}

Descriptor::~Descriptor()
{
    if (isOpen())
        ::close(m_number);
}

int Descriptor::release()
{
    return std::exchange(m_number, -1);
}

Done writeAll(int file, QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t written = ::write(file, bytes.data() + at, static_cast<std::size_t>(bytes.size() - at));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return tl::unexpected(systemError(written == 0 ? ENOSPC : errno, "write"));
        at += written;
    }
    return {};
}

Done syncFolder(const QString &folder)
{
    const Descriptor opened(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.isOpen() || ::fsync(opened.number()) != 0)
        return tl::unexpected(systemError(errno, "fsync of the folder"));
    return {};
}

SafeFile::SafeFile(Descriptor file, QString path, QString temporary)
    : m_file(std::move(file)), m_path(std::move(path)), m_temporary(std::move(temporary))
{
}

SafeFile::~SafeFile()
{
    if (!m_temporary.isEmpty())
        ::unlink(QFile::encodeName(m_temporary).constData());
}

Result<SafeFile> SafeFile::create(const QString &path)
{
    // One writer a folder (LOCK), so one temporary name will do; what a killed process left is overwritten.
    QString temporary = path + QStringLiteral(".nieuw");
    const QByteArray name = QFile::encodeName(temporary);
    ::unlink(name.constData());
    Descriptor file(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen() && errno == ENOENT) // there is no such folder: about a file to be written, not about a vault
        return fail(ErrorCode::IoError, QStringLiteral("no folder to make a file in"));
    if (!file.isOpen())
        return tl::unexpected(systemError(errno, "cannot make a file"));
    return SafeFile(std::move(file), path, std::move(temporary));
}

Done SafeFile::write(QByteArrayView bytes)
{
    return writeAll(m_file.number(), bytes);
}

Done SafeFile::finish()
{
    if (::fsync(m_file.number()) != 0)
        return tl::unexpected(systemError(errno, "fsync"));
    return {};
}

Done SafeFile::commit()
{
    if (const Done done = finish(); !done)
        return done;
    // close() reports what a delayed write could not do.
    if (::close(m_file.release()) != 0)
        return tl::unexpected(systemError(errno, "close"));
    if (std::rename(QFile::encodeName(m_temporary).constData(), QFile::encodeName(m_path).constData()) != 0)
        return tl::unexpected(systemError(errno, "rename"));
    m_temporary.clear();
    return syncFolder(QFileInfo(m_path).absolutePath());
}

Done replaceFile(const QString &path, QByteArrayView bytes)
{
    auto file = SafeFile::create(path);
    if (!file)
        return tl::unexpected(file.error());
    if (const Done written = file->write(bytes); !written)
        return written;
    return file->commit();
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen())
        return tl::unexpected(systemError(errno, "cannot open a file"));
    struct stat info = {};
    if (::fstat(file.number(), &info) != 0)
        return tl::unexpected(systemError(errno, "cannot look at a file"));
    if (!S_ISREG(info.st_mode) || info.st_nlink != 1)
        return fail(ErrorCode::FolderNotSuitable, QStringLiteral("not a plain file with one name"));
    if (info.st_size > limit)
        return fail(ErrorCode::TooLarge, QStringLiteral("a file of more than %1 bytes").arg(limit));
    QByteArray bytes(info.st_size, Qt::Uninitialized);
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t got = ::read(file.number(), bytes.data() + at, static_cast<std::size_t>(bytes.size() - at));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return tl::unexpected(systemError(errno, "read"));
        if (got == 0)
            break;
        at += got;
    }
    bytes.truncate(at);
    return bytes;
}

} // namespace regie::store
