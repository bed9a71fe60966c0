#include "core/exchange/archive.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace regie::exchange {

namespace {

constexpr qint64 maximumName = 100;

tl::unexpected<Error> damaged()
{
    return fail(ErrorCode::VaultDamaged, QStringLiteral("the content of the envelope"));
}

/// Content of an envelope, taken in pieces of any size.
class Source
{
public:
    explicit Source(EnvelopeReader &envelope) : m_envelope(envelope) {}
    /// At most @p size bytes; none only at the end.
    Result<QByteArray> some(qint64 size)
    {
        while (m_held.isEmpty() && !m_ended) {
            auto piece = m_envelope.read();
            if (!piece)
                return piece;
            m_ended = piece->isEmpty();
            m_held = std::move(*piece);
        }
        const QByteArray out = m_held.left(size);
        m_held.remove(0, out.size());
        return out;
    }
    Result<QByteArray> exactly(qint64 size)
    {
        QByteArray out;
        while (out.size() < size) {
            const auto piece = some(size - out.size());
            if (!piece)
                return piece;
            if (piece->isEmpty())
                return damaged();
            out += *piece;
        }
        return out;
    }
    Result<qint64> number()
    {
        const auto bytes = exactly(8);
        if (!bytes)
            return tl::unexpected(bytes.error());
        quint64 value = 0;
        for (qsizetype i = 7; i >= 0; --i)
            value = (value << 8) | static_cast<unsigned char>(bytes->at(i));
        if (value > quint64(std::numeric_limits<qint64>::max()))
            return damaged();
        return static_cast<qint64>(value);
    }

private:
    EnvelopeReader &m_envelope;
    QByteArray m_held;
    bool m_ended = false;
};

Done unpackFile(Source &source, const QString &path, qint64 size, const std::function<bool(qint64)> &step)
{
    const store::Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return tl::unexpected(store::systemError(errno, "cannot make a file"));
    for (qint64 left = size; left > 0;) {
        const auto piece = source.some(left);
        if (!piece)
            return tl::unexpected(piece.error());
        if (piece->isEmpty())
            return damaged();
        if (const Done written = store::writeAll(file.number(), *piece); !written)
            return written;
        left -= piece->size();
        if (!step(piece->size()))
            return fail(ErrorCode::Cancelled);
    }
    return ::fsync(file.number()) == 0 ? Done() : Done(tl::unexpected(store::systemError(errno, "fsync")));
}

} // namespace

Done ArchiveWriter::add(const QByteArray &name, const QString &path, const std::function<bool(qint64)> &step)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::IoError, QStringLiteral("cannot read a copy"));
    const qint64 size = file.size();
    const QByteArray front = store::CanonicalBytes().bytes(name).number(static_cast<quint64>(size)).result();
    if (const Done written = m_envelope.write(front); !written)
        return written;
    for (qint64 left = size; left > 0;) {
        const QByteArray piece = file.read(std::min<qint64>(left, envelopeChunk));
        if (piece.isEmpty())
            return fail(ErrorCode::IoError, QStringLiteral("a copy became shorter"));
        if (const Done written = m_envelope.write(piece); !written)
            return written;
        left -= piece.size();
        if (!step(piece.size()))
            return fail(ErrorCode::Cancelled);
    }
    return {};
}

Done ArchiveWriter::end()
{
    return m_envelope.write(store::CanonicalBytes().bytes({}).result());
}

Done unpack(EnvelopeReader &envelope, const QString &folder, const QList<QByteArray> &names,
    const std::function<bool(qint64)> &step)
{
    Source source(envelope);
    QList<QByteArray> left = names;
    for (;;) {
        const auto length = source.number();
        if (!length)
            return tl::unexpected(length.error());
        if (*length == 0)
            break;
        if (*length > maximumName)
            return damaged();
        const auto name = source.exactly(*length);
        const auto size = name ? source.number() : Result<qint64>(tl::unexpected(name.error()));
        if (!size)
            return tl::unexpected(size.error());
        // Only names that we expect: nothing of the file decides where is written.
        if (left.removeAll(*name) != 1)
            return damaged();
        const Done done = unpackFile(source, folder + u'/' + QString::fromLatin1(*name), *size, step);
        if (!done)
            return done;
    }
    const auto after = source.some(1);
    if (!after)
        return tl::unexpected(after.error());
    return after->isEmpty() && left.isEmpty() ? Done() : Done(damaged());
}

} // namespace regie::exchange
