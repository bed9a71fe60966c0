#include "core/store/anchors.h"

#include "core/store/database.h"
#include "core/store/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace regie::store {

namespace {

constexpr qint64 maximumFile = 16 * 1024 * 1024;
constexpr qint64 longFile = 256 * 1024;
constexpr qsizetype keptLines = 200;

using Found = AnchorState::Found;

Result<Found> place(Database &database, const AuditHead &head, const std::optional<AuditHead> &anchor)
{
    if (!anchor)
        return Found::Missing;
    if (anchor->seq > head.seq)
        return Found::Behind;
    if (anchor->seq == head.seq)
        return anchor->hash == head.hash ? Found::Equal : Found::Behind;
    if (anchor->seq == 0)
        return Found::AheadByOne;
    const auto row = auditRow(database, anchor->seq);
    if (!row && row.error().code != ErrorCode::NotFound)
        return tl::unexpected(row.error());
    return row && row->second.hash == anchor->hash ? Found::AheadByOne : Found::Behind;
}

} // namespace

AnchorFile::AnchorFile(QString path, VaultId vault, const Secret &key, const QString &place)
    : m_path(std::move(path)), m_vault(vault), m_key(key.clone()),
      m_place(place.isEmpty() ? QByteArray("-") : blake2b(place.toUtf8(), m_key).left(8).toHex())
{
}

QByteArray AnchorFile::line(const AuditHead &head) const
{
    CanonicalBytes bytes;
    bytes.bytes(QByteArrayLiteral("regiekompas-anchor/1")).bytes(m_vault.toBytes()).bytes(m_place);
    bytes.number(static_cast<quint64>(head.seq)).bytes(head.hash);
    return head.toLine() + ' ' + m_place + ' ' + blake2b(bytes.result(), m_key).toHex();
}

bool AnchorFile::isOfThisPlace(const QByteArray &line) const
{
    return line.split(' ').value(2) == m_place;
}

std::optional<AuditHead> AnchorFile::last() const
{
    const auto bytes = readFile(m_path, maximumFile);
    if (!bytes)
        return std::nullopt;
    const QList<QByteArray> lines = bytes->split('\n');
    for (auto at = lines.crbegin(); at != lines.crend(); ++at) {
        const auto head = AuditHead::fromLine(*at);
        if (head && line(*head) == *at)
            return head;
    }
    return std::nullopt;
}

Done AnchorFile::add(const AuditHead &head)
{
    const Descriptor file(
        ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    struct stat info = {};
    if (!file.isOpen() || ::fstat(file.number(), &info) != 0)
        return tl::unexpected(systemError(errno, "anchor"));
    if (info.st_size > longFile) {
        const auto old = readFile(m_path, maximumFile);
        const QList<QByteArray> lines = old ? old->trimmed().split('\n') : QList<QByteArray>();
        // The last lines, and of the other places what they had.
        QByteArray kept;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (!lines.at(i).isEmpty() && (i >= lines.size() - keptLines || !isOfThisPlace(lines.at(i))))
                kept += lines.at(i) + '\n';
        }
        return replaceFile(m_path, kept + line(head) + '\n');
    }
    // A new line first: what a crash cut off must not swallow this one.
    if (const Done written = writeAll(file.number(), '\n' + line(head) + '\n'); !written)
        return written;
    if (::fdatasync(file.number()) != 0)
        return tl::unexpected(systemError(errno, "anchor"));
    return {};
}

Done AnchorFile::restart(const AuditHead &head)
{
    const auto old = readFile(m_path, maximumFile);
    const QList<QByteArray> lines = old ? old->split('\n') : QList<QByteArray>();
    QByteArray kept;
    for (const QByteArray &one : lines) {
        if (!one.isEmpty() && !isOfThisPlace(one))
            kept += one + '\n';
    }
    return replaceFile(m_path, kept + line(head) + '\n');
}

QString Anchors::stateFolder()
{
    const QString base = qEnvironmentVariable("XDG_STATE_HOME");
    // The specification asks for an absolute path and says to pass over any other.
    return (base.startsWith(u'/') ? base : QDir::homePath() + QStringLiteral("/.local/state")) +
           QStringLiteral("/regiekompas");
}

Anchors::Anchors(const QString &folder, VaultId vault, const Secret &dataKey)
    : m_folder(folder + QStringLiteral("/anker.log"), vault, subkey(dataKey, Subkey::Anchors)),
      m_state(stateFolder() + u'/' + vault.toString() + QStringLiteral(".anker"), vault,
          subkey(dataKey, Subkey::Anchors), QFileInfo(folder).canonicalFilePath())
{
    QDir().mkpath(stateFolder());
    ::chmod(QFile::encodeName(stateFolder()).constData(), 0700);
}

Result<AnchorState> Anchors::compare(Database &database, const AuditHead &head) const
{
    const auto inFolder = place(database, head, m_folder.last());
    if (!inFolder)
        return tl::unexpected(inFolder.error());
    const auto inState = place(database, head, m_state.last());
    if (!inState)
        return tl::unexpected(inState.error());
    return AnchorState{*inFolder, *inState};
}

QList<Anchor> Anchors::remembered() const
{
    QList<Anchor> list;
    if (const auto head = m_folder.last())
        list.append({QStringLiteral("folder"), *head});
    if (const auto head = m_state.last())
        list.append({QStringLiteral("state"), *head});
    return list;
}

void Anchors::add(const AuditHead &head)
{
    std::ignore = m_folder.add(head);
    std::ignore = m_state.add(head);
}

void Anchors::restart(const AuditHead &head)
{
    std::ignore = m_folder.restart(head);
    std::ignore = m_state.restart(head);
}

} // namespace regie::store
