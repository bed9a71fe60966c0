#include "core/exchange/package.h"

namespace regie::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t packageKeyBytes = 32;
constexpr qsizetype longestFileName = 200;

/// Reads what CanonicalBytes wrote.
class PackageReading
{
public:
    explicit PackageReading(const QByteArray &bytes) : m_bytes(bytes) {}
    /// The next byte string; nothing when it is not there whole.
    [[nodiscard]] std::optional<QByteArray> bytes()
    {
        if (m_bytes.size() - m_at < 8)
            return std::nullopt;
        quint64 size = 0;
        for (qsizetype i = 7; i >= 0; --i)
            size = (size << 8) | static_cast<unsigned char>(m_bytes.at(m_at + i));
        m_at += 8;
        if (size > static_cast<quint64>(m_bytes.size() - m_at))
            return std::nullopt;
        const QByteArray out = m_bytes.mid(m_at, static_cast<qsizetype>(size));
        m_at += out.size();
        return out;
    }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestFileName && !name.contains(u'/') && !name.contains(u'\\') &&
           !name.contains(QChar(u'\0')) && !name.startsWith(u'.');
}

} // namespace

Done writePackage(
    const QString &path, const Package &package, const store::Secret &password, const PackageSeal &seal, IdSource &ids)
{
    const store::Secret key = store::Secret::random(packageKeyBytes);
    EnvelopeHeader header;
    header.kind = u"package"_s;
    header.vault = VaultId::create(ids); // of nothing: it only ties the slot to this envelope
    header.practice = seal.practice;
    header.auditHash = QByteArray(32, '\0');
    header.created = seal.created;
    store::Slots keySlots(header.vault, seal.practice);
    const Done slot = keySlots.addPassword(key, password, UserId::create(ids), u"recipient"_s, seal.cost, ids);
    if (!slot)
        return slot;
    header.keySlots = keySlots.toJson(key);
    auto writer = EnvelopeWriter::create(path, header, store::subkey(key, store::Subkey::Envelope));
    if (!writer)
        return tl::unexpected(writer.error());
    const QByteArray content = store::CanonicalBytes().bytes(package.fileName.toUtf8()).bytes(package.content).result();
    return writer->write(content).and_then([&] { return writer->finish(); }).and_then([&] { return writer->commit(); });
}

Result<Package> openPackage(const QString &path, const store::Password &password, qint64 limit)
{
    auto reader = EnvelopeReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    if (reader->header().kind != "package"_L1)
        return fail(ErrorCode::MalformedInput, u"this envelope holds no package"_s);
    if (const auto unlocked = reader->unlock(store::Password{password.text.clone()}); !unlocked)
        return tl::unexpected(unlocked.error());
    const auto content = reader->readAll(limit);
    if (!content)
        return tl::unexpected(content.error());
    PackageReading reading(*content);
    const auto name = reading.bytes();
    const auto file = name ? reading.bytes() : std::nullopt;
    if (!file || !reading.atEnd() || !isPlainName(QString::fromUtf8(*name)))
        return fail(ErrorCode::VaultDamaged, u"the content of the package"_s);
    return Package{QString::fromUtf8(*name), *file};
}

} // namespace regie::exchange
