#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace regie::store {

/// Whether a vault may stand in @p folder: a folder that is not a link, on a file system of this machine whose locks
/// and writes can be trusted, outside folders that a program copies elsewhere. FolderNotSuitable, NotAVault (no such
/// folder), NoPermission (another user's).
[[nodiscard]] Done checkPlace(const QString &folder);

/// Takes rights of others away from a vault's folder and files; FolderNotSuitable when one of @p files is a link or has
/// a second name, or when a synchronising program left a conflicting copy in the folder.
[[nodiscard]] Done tightenFolder(const QString &folder, const QStringList &files);

/// Whether locks and durable writes can be trusted on a file system, by its magic number (statfs), the type its mount
/// names, and whether it holds `/`. Network file systems never; 9p, virtiofs and FUSE only as the machine's own root (a
/// virtual machine's disk) and block devices through FUSE (NTFS).
[[nodiscard]] bool isTrustworthy(quint32 magic, const QByteArray &mountType, bool isRoot);

/// Whether an entry of a folder says that a program synchronises what is in it.
[[nodiscard]] bool isSyncMarker(const QString &entry);
/// Whether @p entry is the second copy that a synchronising program makes when two machines wrote.
[[nodiscard]] bool isSyncConflict(const QString &entry);

} // namespace regie::store
