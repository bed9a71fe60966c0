#include "core/store/place.h"

#include "core/store/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <system_error>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace regie::store {

namespace {

constexpr quint32 magicFuse = 0x65735546;
constexpr quint32 magic9p = 0x01021997;
// NFS, SMB, CIFS, SMB2, NCP, Coda, AFS (two), Ceph, GFS2, OCFS2, Lustre: statfs(2).
constexpr std::array<quint32, 12> network = {0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x564c, 0x73757245, 0x5346414f,
    0x6b414653, 0x00c36400, 0x01161970, 0x7461636f, 0x0bd00bd0};

// The type of the mount with device number @p device, as /proc/self/mountinfo names it.
QByteArray mountTypeOf(dev_t device)
{
    QFile file(QStringLiteral("/proc/self/mountinfo"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray number = QByteArray::number(::major(device)) + ':' + QByteArray::number(::minor(device));
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.split(' ');
        const qsizetype dash = parts.indexOf("-");
        if (parts.value(2) == number && dash > 0)
            return parts.value(dash + 1);
    }
    return {};
}

tl::unexpected<Error> unsuitable(const char *why)
{
    return fail(ErrorCode::FolderNotSuitable, QString::fromLatin1(why));
}

Done checkFileSystem(const QByteArray &path, dev_t device)
{
    struct statfs system = {};
    struct stat root = {};
    if (::statfs(path.constData(), &system) != 0 || ::stat("/", &root) != 0)
        return tl::unexpected(systemError(errno, "cannot look at the file system"));
    if (!isTrustworthy(static_cast<quint32>(system.f_type), mountTypeOf(device), root.st_dev == device))
        return unsuitable("a network or shared file system");
    return {};
}

/// Asks for names only: a home folder may hold thousands of files, and somebody waits for the vault.
bool holdsSyncMarker(const QString &folder)
{
    std::error_code unread; // a folder that may be passed through but not listed tells nothing
    const std::filesystem::directory_iterator entries(QFile::encodeName(folder).constData(), unread);
    for (auto at = begin(entries); at != end(entries); at.increment(unread)) {
        if (isSyncMarker(QFile::decodeName(at->path().filename().c_str())))
            return true;
    }
    return false;
}

} // namespace

bool isTrustworthy(quint32 magic, const QByteArray &mountType, bool isRoot)
{
    if (std::find(network.begin(), network.end(), magic) != network.end() || mountType.startsWith("nfs") ||
        mountType == "cifs" || mountType == "smb3" || mountType == "davfs")
        return false;
    if (magic == magicFuse)
        return isRoot || mountType == "fuseblk";
    if (magic == magic9p)
        return isRoot;
    return true;
}

bool isSyncMarker(const QString &entry)
{
    static constexpr std::array<QLatin1String, 7> names = {QLatin1String(".stfolder"), QLatin1String(".dropbox"),
        QLatin1String(".dropbox.cache"), QLatin1String(".owncloudsync.log"), QLatin1String(".nextcloudsync.log"),
        QLatin1String(".SynologyWorkingDirectory"), QLatin1String(".sync")};
    if (std::find(names.begin(), names.end(), entry) != names.end())
        return true;
    return (entry.startsWith(u".sync_") || entry.startsWith(u"._sync_")) && entry.endsWith(u".db");
}

bool isSyncConflict(const QString &entry)
{
    const QString small = entry.toLower();
    return small.contains(u".sync-conflict-") || small.contains(u"conflicted copy") || small.contains(u"(conflict");
}

Done checkPlace(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    struct stat info = {};
    if (::lstat(path.constData(), &info) != 0)
        return tl::unexpected(systemError(errno, "no such folder"));
    if (S_ISLNK(info.st_mode))
        return unsuitable("the folder is a link");
    if (!S_ISDIR(info.st_mode))
        return fail(ErrorCode::NotAVault, QStringLiteral("not a folder"));
    if (const Done system = checkFileSystem(path, info.st_dev); !system)
        return system;
    const QString real = QFileInfo(folder).canonicalFilePath();
    for (QDir above(real);;) {
        if (holdsSyncMarker(above.path()))
            return unsuitable("a folder that is synchronised");
        if (above.isRoot() || !above.cdUp())
            return {};
    }
}

Done tightenFolder(const QString &folder, const QStringList &files)
{
    const QByteArray path = QFile::encodeName(folder);
    struct stat info = {};
    if (::lstat(path.constData(), &info) != 0)
        return tl::unexpected(systemError(errno, "no such folder"));
    if (info.st_uid != ::geteuid())
        return fail(ErrorCode::NoPermission, QStringLiteral("another user's folder"));
    if ((info.st_mode & 0077U) != 0 && ::chmod(path.constData(), 0700) != 0)
        return tl::unexpected(systemError(errno, "chmod"));
    const QStringList entries = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    if (std::any_of(entries.begin(), entries.end(), isSyncConflict))
        return unsuitable("a conflicting copy of a synchronising program");
    for (const QString &name : files) {
        const QByteArray file = QFile::encodeName(folder + u'/' + name);
        if (::lstat(file.constData(), &info) != 0)
            continue;
        if (!S_ISREG(info.st_mode) || info.st_nlink != 1)
            return unsuitable("a file of the vault is a link, or has a second name");
        if ((info.st_mode & 0077U) != 0 && ::chmod(file.constData(), 0600) != 0)
            return tl::unexpected(systemError(errno, "chmod"));
    }
    return {};
}

} // namespace regie::store
