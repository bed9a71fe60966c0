#include "core/exchange/zipwrite.h"

#include <zlib.h>

#include <limits>

// The frame of a zip file is three fixed records (APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16); what is hard about
// it, packing and the checksum, is zlib's.
namespace regie::exchange {

namespace {

constexpr qsizetype mostBytes = std::numeric_limits<qint32>::max();
constexpr qsizetype mostParts = std::numeric_limits<quint16>::max();
constexpr quint16 neededVersion = 20;    // deflate
constexpr quint16 utf8Names = 0x0800;    // flag bit 11
constexpr quint16 deflated = 8;          // method
constexpr quint16 noDay = (0 << 9) | 33; // 1 January 1980: when it was made stands in the register, not here

void put16(QByteArray &into, quint16 value)
{
    into.append(static_cast<char>(value & 0xff)).append(static_cast<char>(value >> 8));
}

void put32(QByteArray &into, quint32 value)
{
    put16(into, static_cast<quint16>(value & 0xffff));
    put16(into, static_cast<quint16>(value >> 16));
}

const Bytef *zBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const Bytef *>(bytes.constData());
}

/// @p content without the frame that zlib puts around it by default.
Result<QByteArray> deflatedBytes(const QByteArray &content)
{
    z_stream stream = {};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY) != Z_OK)
        return fail(ErrorCode::StoreFailure, QStringLiteral("no memory to pack"));
    QByteArray out(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(content.size()))), Qt::Uninitialized);
    stream.next_in = const_cast<Bytef *>(zBytes(content)); // zlib reads only; its old interface does not say so
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int code = deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    if (code != Z_STREAM_END)
        return fail(ErrorCode::StoreFailure, QStringLiteral("packing failed"));
    return out;
}

/// What stands both before a part and in the directory at the end.
QByteArray describedPart(const ZipPart &part, const QByteArray &packed)
{
    QByteArray out;
    put16(out, neededVersion);
    put16(out, utf8Names);
    put16(out, deflated);
    put16(out, 0);
    put16(out, noDay);
    put32(out, static_cast<quint32>(crc32(0, zBytes(part.content), static_cast<uInt>(part.content.size()))));
    put32(out, static_cast<quint32>(packed.size()));
    put32(out, static_cast<quint32>(part.content.size()));
    put16(out, static_cast<quint16>(part.name.size()));
    put16(out, 0); // nothing extra
    return out;
}

QByteArray directoryEntry(const ZipPart &part, const QByteArray &described, qsizetype at)
{
    QByteArray out = QByteArrayLiteral("PK\x01\x02");
    put16(out, neededVersion);
    out.append(described);
    put16(out, 0); // no comment
    put16(out, 0); // first disk
    put16(out, 0); // nothing internal
    put32(out, 0); // nothing external
    put32(out, static_cast<quint32>(at));
    return out.append(part.name);
}

QByteArray zipEnd(qsizetype parts, qsizetype directory, qsizetype at)
{
    QByteArray out = QByteArrayLiteral("PK\x05\x06");
    put32(out, 0); // one disk
    put16(out, static_cast<quint16>(parts));
    put16(out, static_cast<quint16>(parts));
    put32(out, static_cast<quint32>(directory));
    put32(out, static_cast<quint32>(at));
    put16(out, 0); // no comment
    return out;
}

} // namespace

Result<QByteArray> zipped(const QList<ZipPart> &parts)
{
    if (parts.size() > mostParts)
        return fail(ErrorCode::TooLarge, QStringLiteral("too many parts for a zip file"));
    QByteArray out;
    QByteArray directory;
    for (const ZipPart &part : parts) {
        if (part.content.size() > mostBytes - out.size() || part.name.size() > mostParts)
            return fail(ErrorCode::TooLarge, QStringLiteral("too much for a zip file"));
        const Result<QByteArray> packed = deflatedBytes(part.content);
        if (!packed)
            return packed;
        const QByteArray described = describedPart(part, *packed);
        directory += directoryEntry(part, described, out.size());
        out += QByteArrayLiteral("PK\x03\x04") + described + part.name + *packed;
    }
    const qsizetype at = out.size();
    return out + directory + zipEnd(parts.size(), directory.size(), at);
}

} // namespace regie::exchange
