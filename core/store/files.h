#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace regie::store {

/// The error for an errno after @p what failed: DiskFull, NoPermission, NotAVault (not there), FolderNotSuitable (a
/// link where none may be) or IoError.
[[nodiscard]] Error systemError(int number, const char *what);

/// A file descriptor that closes when it goes.
class Descriptor
{
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    Descriptor(Descriptor &&other) noexcept : m_number(other.release()) {}
    Descriptor &operator=(Descriptor &&other) noexcept;
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor();
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    int release();

private:
    int m_number;
};

/// A file that is there whole or not at all: written beside its place under another name, made durable, and moved there
/// by commit(). Without commit() nothing is left.
class SafeFile
{
public:
    /// Starts a new file for @p path, mode 0600.
    [[nodiscard]] static Result<SafeFile> create(const QString &path);
    SafeFile(SafeFile &&other) noexcept = default;
    SafeFile &operator=(SafeFile &&) = delete;
    ~SafeFile();
    [[nodiscard]] Done write(QByteArrayView bytes);
    /// Makes what was written durable under its temporary name, so that it can be read back before commit().
    [[nodiscard]] Done finish();
    [[nodiscard]] QString temporaryPath() const { return m_temporary; }
    /// fsync, rename, fsync of the folder. Replaces what stood there.
    [[nodiscard]] Done commit();

private:
    SafeFile(Descriptor file, QString path, QString temporary);
    Descriptor m_file;
    QString m_path;
    QString m_temporary;
};

/// Replaces @p path by a file with @p bytes, whole or not at all.
[[nodiscard]] Done replaceFile(const QString &path, QByteArrayView bytes);
/// All of a regular file that is not a link and has one name, at most @p limit bytes (TooLarge).
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit);
/// Makes the names in @p folder durable.
[[nodiscard]] Done syncFolder(const QString &folder);
/// Writes all of @p bytes to @p file.
[[nodiscard]] Done writeAll(int file, QByteArrayView bytes);

} // namespace regie::store
