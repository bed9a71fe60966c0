#include "core/exchange/envelope.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace regie::exchange {

using store::Descriptor;
using store::SafeFile;
using store::Secret;
using store::Slots;

namespace {

constexpr char magic[] = "RegieEnv";
constexpr qsizetype magicSize = 8;
constexpr qsizetype fixedSize = magicSize + 4 + 4;
constexpr quint32 version = 1;
constexpr quint32 maximumHeader = 1024 * 1024;
constexpr qsizetype tagSize = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;

using State = crypto_secretstream_xchacha20poly1305_state;

State *stateOf(Secret &secret)
{
    return reinterpret_cast<State *>(secret.data());
}
const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

tl::unexpected<Error> damaged(const char *why)
{
    return fail(ErrorCode::VaultDamaged, QStringLiteral("envelope: %1").arg(QString::fromLatin1(why)));
}

void appendNumber(QByteArray &out, quint32 value)
{
    for (int shift = 0; shift < 32; shift += 8)
        out.append(static_cast<char>(static_cast<unsigned char>(value >> shift)));
}

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    quint32 value = 0;
    for (qsizetype i = 3; i >= 0; --i)
        value = (value << 8) | static_cast<unsigned char>(bytes.at(at + i));
    return value;
}

// Up to @p size bytes; fewer only at the end of the file.
Result<QByteArray> readBytes(int file, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qsizetype at = 0;
    while (at < size) {
        const ssize_t got = ::read(file, bytes.data() + at, static_cast<std::size_t>(size - at));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return tl::unexpected(store::systemError(errno, "read of an envelope"));
        if (got == 0)
            break;
        at += got;
    }
    bytes.truncate(at);
    return bytes;
}

Result<EnvelopeHeader> parseHeader(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    EnvelopeHeader header;
    header.kind = object.value(QLatin1String("kind")).toString();
    const auto vault = VaultId::parse(object.value(QLatin1String("vault")).toString());
    header.practice = object.value(QLatin1String("practice")).toBool();
    header.seq = object.value(QLatin1String("seq")).toInteger(-1);
    header.auditHash = QByteArray::fromHex(object.value(QLatin1String("head")).toString().toLatin1());
    header.created = QDateTime::fromString(object.value(QLatin1String("created")).toString(), Qt::ISODateWithMs);
    header.keySlots = object.value(QLatin1String("slots")).toString().toUtf8();
    if (object.value(QLatin1String("format")).toString() != u"regiekompas-envelope" || !vault || header.seq < 0 ||
        header.auditHash.size() != 32 || object.value(QLatin1String("chunk")).toInteger() != envelopeChunk ||
        !header.created.isValid())
        return damaged("the header");
    header.vault = *vault;
    return header;
}

} // namespace

QByteArray envelopeFront(const EnvelopeHeader &header)
{
    const QJsonObject object{{QStringLiteral("format"), QStringLiteral("regiekompas-envelope")},
        {QStringLiteral("kind"), header.kind}, {QStringLiteral("vault"), header.vault.toString()},
        {QStringLiteral("practice"), header.practice}, {QStringLiteral("seq"), header.seq},
        {QStringLiteral("head"), QString::fromLatin1(header.auditHash.toHex())},
        {QStringLiteral("created"), header.created.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("chunk"), static_cast<qint64>(envelopeChunk)},
        {QStringLiteral("slots"), QString::fromUtf8(header.keySlots)}};
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QByteArray front(magic, magicSize);
    appendNumber(front, version);
    appendNumber(front, static_cast<quint32>(json.size()));
    return front + json;
}

EnvelopeWriter::EnvelopeWriter(SafeFile file) : m_file(std::move(file)), m_state(sizeof(State))
{
}
EnvelopeWriter::~EnvelopeWriter() = default;

Result<EnvelopeWriter> EnvelopeWriter::create(const QString &file, const EnvelopeHeader &header, const Secret &key)
{
    auto safe = SafeFile::create(file);
    if (!safe)
        return tl::unexpected(safe.error());
    EnvelopeWriter writer(std::move(*safe));
    writer.m_front = envelopeFront(header);
    if (writer.m_front.size() > qsizetype(maximumHeader))
        return fail(ErrorCode::TooLarge, QStringLiteral("envelope header"));
    QByteArray streamHeader(streamHeaderSize, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(stateOf(writer.m_state), raw(streamHeader), key.data());
    if (const Done written = writer.m_file.write(writer.m_front + streamHeader); !written)
        return tl::unexpected(written.error());
    return writer;
}

Done EnvelopeWriter::push(QByteArrayView content, bool last)
{
    QByteArray out(content.size() + tagSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(stateOf(m_state), raw(out), nullptr,
        reinterpret_cast<const unsigned char *>(content.data()), static_cast<unsigned long long>(content.size()),
        raw(std::as_const(m_front)), static_cast<unsigned long long>(m_front.size()),
        last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    m_front.clear();
    return m_file.write(out);
}

Done EnvelopeWriter::write(QByteArrayView content)
{
    m_pending.append(content.data(), content.size());
    qsizetype at = 0;
    // One chunk stays behind: only finish() knows which is the last.
    while (m_pending.size() - at > envelopeChunk) {
        if (const Done pushed = push(QByteArrayView(m_pending).sliced(at, envelopeChunk), false); !pushed)
            return pushed;
        at += envelopeChunk;
    }
    sodium_memzero(m_pending.data(), static_cast<std::size_t>(at));
    m_pending.remove(0, at);
    return {};
}

Done EnvelopeWriter::finish()
{
    const Done pushed = push(m_pending, true);
    sodium_memzero(m_pending.data(), static_cast<std::size_t>(m_pending.size()));
    m_pending.clear();
    return pushed ? m_file.finish() : pushed;
}

Done EnvelopeWriter::commit()
{
    return m_file.commit();
}

EnvelopeReader::EnvelopeReader(Descriptor file, EnvelopeHeader header, Slots keySlots, QByteArray front)
    : m_file(std::move(file)), m_header(std::move(header)), m_slots(std::move(keySlots)), m_front(std::move(front))
{
}

EnvelopeReader::~EnvelopeReader() = default;

Result<EnvelopeReader> EnvelopeReader::open(const QString &path)
{
    Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return tl::unexpected(errno == ENOENT ? Error{ErrorCode::NotFound, QStringLiteral("no such file")}
                                              : store::systemError(errno, "cannot open an envelope"));
    const auto fixed = readBytes(file.number(), fixedSize);
    if (!fixed)
        return tl::unexpected(fixed.error());
    if (fixed->size() < fixedSize || !fixed->startsWith(QByteArrayView(magic, magicSize)))
        return fail(ErrorCode::MalformedInput, QStringLiteral("not an envelope of ours"));
    const quint32 is = numberAt(*fixed, magicSize);
    if (is != version)
        return fail(is > version ? ErrorCode::VaultTooNew : ErrorCode::VaultDamaged,
            QStringLiteral("envelope of version %1").arg(is));
    const quint32 length = numberAt(*fixed, magicSize + 4);
    if (length > maximumHeader)
        return damaged("the length of the header");
    const auto json = readBytes(file.number(), static_cast<qsizetype>(length));
    if (!json)
        return tl::unexpected(json.error());
    if (json->size() != qsizetype(length))
        return damaged("cut off in the header");
    auto header = parseHeader(*json);
    if (!header)
        return tl::unexpected(header.error());
    auto keySlots = Slots::fromJson(header->keySlots);
    if (!keySlots)
        return tl::unexpected(keySlots.error());
    if (keySlots->vault() != header->vault)
        return damaged("slots of another vault");
    return EnvelopeReader(std::move(file), std::move(*header), std::move(*keySlots), *fixed + *json);
}

Result<Slots::Opened> EnvelopeReader::unlock(const store::Credential &credential)
{
    auto opened = m_slots.unlock(credential);
    if (!opened)
        return opened;
    if (!m_slots.isAuthentic(opened->dataKey))
        return damaged("the slots were changed");
    if (const Done done = unlockWith(store::subkey(opened->dataKey, store::Subkey::Envelope)); !done)
        return tl::unexpected(done.error());
    return opened;
}

Done EnvelopeReader::unlockWith(const Secret &envelopeKey)
{
    const auto streamHeader = readBytes(m_file.number(), streamHeaderSize);
    if (!streamHeader)
        return tl::unexpected(streamHeader.error());
    m_state = Secret(sizeof(State));
    if (streamHeader->size() != streamHeaderSize ||
        crypto_secretstream_xchacha20poly1305_init_pull(stateOf(m_state), raw(*streamHeader), envelopeKey.data()) != 0)
        return damaged("cut off before the content");
    return {};
}

Result<QByteArray> EnvelopeReader::read()
{
    if (m_state.isEmpty())
        return fail(ErrorCode::NotAllowed, QStringLiteral("the envelope is still closed"));
    if (m_ended)
        return QByteArray();
    const auto chunk = readBytes(m_file.number(), envelopeChunk + tagSize);
    if (!chunk)
        return chunk;
    if (chunk->size() < tagSize)
        return damaged("cut off");
    QByteArray content(chunk->size() - tagSize, Qt::Uninitialized);
    unsigned char tag = 0;
    const int code = crypto_secretstream_xchacha20poly1305_pull(stateOf(m_state), raw(content), nullptr, &tag,
        raw(*chunk), static_cast<unsigned long long>(chunk->size()), raw(std::as_const(m_front)),
        static_cast<unsigned long long>(m_front.size()));
    if (code != 0)
        return damaged("a chunk was changed");
    m_front.clear();
    if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        if (content.size() != envelopeChunk)
            return damaged("a short chunk in the middle");
        return content;
    }
    m_ended = true;
    const auto after = readBytes(m_file.number(), 1);
    if (!after)
        return after;
    if (!after->isEmpty())
        return damaged("something after the end");
    return content;
}

Result<QByteArray> EnvelopeReader::readAll(qint64 limit)
{
    QByteArray all;
    while (!m_ended) {
        const auto piece = read();
        if (!piece)
            return piece;
        if (all.size() + piece->size() > limit)
            return fail(ErrorCode::TooLarge, QStringLiteral("envelope of more than %1 bytes").arg(limit));
        all += *piece;
    }
    return all;
}

} // namespace regie::exchange
