#include "core/store/keys.h"

#include <sodium.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include <algorithm>

namespace regie::store {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U
constexpr std::size_t recoverySize = 32;
constexpr std::size_t checksumSize = 3;
constexpr int groupSize = 4;

// 24 bits over the key, so that a typing error is told from a wrong key.
std::array<unsigned char, checksumSize> checksum(const Secret &recovery)
{
    const QByteArray message = QByteArrayLiteral("regiekompas-recovery-checksum/1");
    std::array<unsigned char, 32> full = {};
    crypto_generichash(full.data(), full.size(), reinterpret_cast<const unsigned char *>(message.constData()),
        static_cast<unsigned long long>(message.size()), recovery.data(), recovery.size());
    std::array<unsigned char, checksumSize> out = {};
    std::copy_n(full.begin(), out.size(), out.begin());
    return out;
}

int digitOf(QChar typed)
{
    QChar c = typed.toUpper();
    if (c == u'O')
        c = u'0';
    if (c == u'I' || c == u'L')
        c = u'1';
    for (int i = 0; i < 32; ++i) {
        if (c == QLatin1Char(alphabet[i]))
            return i;
    }
    return -1;
}

// The NFC form of UTF-8 text, in guarded memory all the way. What is not UTF-8 is taken as it is.
Secret normalised(const Secret &password)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
    const auto length = static_cast<int32_t>(password.size());
    // NFC of n UTF-16 units is at most 3n units, and each of those at most 3 bytes of UTF-8.
    Secret wide(password.size() * sizeof(UChar) + sizeof(UChar));
    Secret composed(password.size() * 3 * sizeof(UChar) + sizeof(UChar));
    Secret utf8(password.size() * 9 + 1);
    auto *from = reinterpret_cast<UChar *>(wide.data());
    auto *to = reinterpret_cast<UChar *>(composed.data());
    int32_t units = 0;
    u_strFromUTF8(from, length + 1, &units, reinterpret_cast<const char *>(password.data()), length, &status);
    const int32_t out = unorm2_normalize(nfc, from, units, to, length * 3 + 1, &status);
    int32_t bytes = 0;
    u_strToUTF8(reinterpret_cast<char *>(utf8.data()), length * 9 + 1, &bytes, to, out, &status);
    if (U_FAILURE(status))
        return password.clone();
    return Secret::copyOf(QByteArrayView(utf8.data(), bytes));
}

} // namespace

std::optional<KdfCost> KdfCost::fromFile(qint64 passes, qint64 memory)
{
    if (passes < 1 || passes > 10 || memory < qint64(crypto_pwhash_MEMLIMIT_MIN) || memory > (qint64(2) << 30))
        return std::nullopt;
    return KdfCost(static_cast<quint64>(passes), static_cast<quint64>(memory));
}

Secret subkey(const Secret &dataKey, Subkey which)
{
    static_assert(crypto_kdf_KEYBYTES == 32 && crypto_kdf_CONTEXTBYTES == 8);
    Secret key(32);
    crypto_kdf_derive_from_key(key.data(), key.size(), static_cast<quint64>(which), "RegieKlu", dataKey.data());
    return key;
}

Result<Secret> passwordKey(const Secret &password, const QByteArray &salt, KdfCost cost)
{
    static_assert(crypto_pwhash_SALTBYTES == 16);
    if (salt.size() != qsizetype(crypto_pwhash_SALTBYTES))
        return fail(ErrorCode::VaultDamaged, QStringLiteral("salt"));
    const Secret text = password.isEmpty() ? Secret() : normalised(password);
    Secret key(32);
    const int code =
        crypto_pwhash(key.data(), key.size(), text.isEmpty() ? "" : reinterpret_cast<const char *>(text.data()),
            text.size(), reinterpret_cast<const unsigned char *>(salt.constData()), cost.passes(),
            static_cast<std::size_t>(cost.memory()), crypto_pwhash_ALG_ARGON2ID13);
    if (code != 0)
        return fail(ErrorCode::StoreFailure, QStringLiteral("not enough memory for the key derivation"));
    return key;
}

Secret recoveryWrapKey(const Secret &recovery, VaultId vault, const QByteArray &salt)
{
    CanonicalBytes message;
    message.bytes(QByteArrayLiteral("regiekompas-recovery/1")).bytes(vault.toBytes()).bytes(salt);
    Secret key(32);
    crypto_generichash(key.data(), key.size(), reinterpret_cast<const unsigned char *>(message.result().constData()),
        static_cast<unsigned long long>(message.result().size()), recovery.data(), recovery.size());
    return key;
}

QString printRecoveryKey(const Secret &recovery)
{
    const auto check = checksum(recovery);
    Secret all(recoverySize + checksumSize);
    std::copy_n(recovery.data(), recoverySize, all.data());
    std::copy(check.begin(), check.end(), all.data() + recoverySize);
    QString printed;
    printed.reserve(70);
    unsigned int held = 0;
    int bits = 0;
    int digits = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        held = (held << 8) | all.data()[i];
        for (bits += 8; bits >= 5; bits -= 5) {
            if (digits > 0 && digits % groupSize == 0)
                printed.append(u'-');
            printed.append(QLatin1Char(alphabet[(held >> (bits - 5)) & 31U]));
            ++digits;
        }
        held &= 0xffU;
    }
    return printed;
}

Result<Secret> parseRecoveryKey(QStringView printed)
{
    Secret all(recoverySize + checksumSize);
    std::size_t at = 0;
    unsigned int held = 0;
    int bits = 0;
    for (const QChar c : printed) {
        if (c.isSpace() || c == u'-')
            continue;
        const int digit = digitOf(c);
        if (digit < 0 || at == all.size())
            return fail(ErrorCode::MalformedInput, QStringLiteral("not a recovery key"));
        held = ((held << 5) | static_cast<unsigned int>(digit)) & 0xfffU;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            all.data()[at++] = static_cast<unsigned char>(held >> bits);
        }
    }
    if (at != all.size())
        return fail(ErrorCode::MalformedInput, QStringLiteral("not a recovery key"));
    Secret recovery = Secret::copyOf(QByteArrayView(all.data(), qsizetype(recoverySize)));
    const auto check = checksum(recovery);
    if (!std::equal(check.begin(), check.end(), all.data() + recoverySize))
        return fail(ErrorCode::MalformedInput, QStringLiteral("the recovery key has a typing error"));
    return recovery;
}

QByteArray blake2b(const QByteArray &message, const Secret &key)
{
    QByteArray out(32, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(out.data()), 32,
        reinterpret_cast<const unsigned char *>(message.constData()), static_cast<unsigned long long>(message.size()),
        key.data(), key.size());
    return out;
}

CanonicalBytes &CanonicalBytes::number(quint64 value)
{
    for (int shift = 0; shift < 64; shift += 8)
        m_bytes.append(static_cast<char>(static_cast<unsigned char>(value >> shift)));
    return *this;
}

CanonicalBytes &CanonicalBytes::bytes(const QByteArray &value)
{
    number(static_cast<quint64>(value.size()));
    m_bytes.append(value);
    return *this;
}

} // namespace regie::store
