#pragma once

#include "core/base/result.h"
#include "core/store/files.h"

#include <QDateTime>

namespace regie::store {

/// Who has a vault open.
struct LockHolder
{
    qint64 process = 0;
    QString machine = {};
    QDateTime since = {};
};

/// `LOCK` of a vault folder: one process at a time. The lock is the system's own on the file (flock), so it is gone the
/// moment its process is, however it ended; what the file says is only for people.
class FolderLock
{
public:
    /// VaultInUse when it is held, by another process or by this one.
    [[nodiscard]] static Result<FolderLock> take(const QString &folder, const QDateTime &now);
    /// Who holds the vault in @p folder now; nothing when it is free.
    [[nodiscard]] static std::optional<LockHolder> holder(const QString &folder);

    FolderLock(FolderLock &&) noexcept = default;
    FolderLock &operator=(FolderLock &&) = delete;
    ~FolderLock();

private:
    explicit FolderLock(Descriptor file) : m_file(std::move(file)) {}
    Descriptor m_file;
};

} // namespace regie::store
