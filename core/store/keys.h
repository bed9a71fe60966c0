#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/store/secret.h"

namespace regie::store {

/// What it costs to try one password (Argon2id). Made only by its functions, so that no vault of people is made with
/// less than the floor; read from a file it is bounded (docs/crypto.md).
class KdfCost
{
public:
    [[nodiscard]] static KdfCost standard() { return {3, quint64(256) << 20}; } ///< 3 passes, 256 MiB: the floor
    /// Cheap enough for tests; never for data about people.
    [[nodiscard]] static KdfCost forTests() { return {1, quint64(64) << 10}; }
    /// Nothing outside 1 to 10 passes and 8 KiB to 2 GiB: a file must not be able to eat the machine.
    [[nodiscard]] static std::optional<KdfCost> fromFile(qint64 passes, qint64 memory);

    [[nodiscard]] quint64 passes() const { return m_passes; }
    [[nodiscard]] quint64 memory() const { return m_memory; } ///< bytes

private:
    KdfCost(quint64 passes, quint64 memory) : m_passes(passes), m_memory(memory) {}
    quint64 m_passes;
    quint64 m_memory;
};

/// The keys that come from the data key, each for one use.
enum class Subkey : quint64 { Data = 1, Audit = 2, Drafts = 3, Slots = 4, Envelope = 5, Anchors = 6, Statements = 7 };
/// crypto_kdf of libsodium (BLAKE2b) with context "RegieKlu": 32 bytes.
[[nodiscard]] Secret subkey(const Secret &dataKey, Subkey which);

/// The key-wrapping key of a password: Argon2id over its NFC form in UTF-8. StoreFailure when there is not that much
/// memory.
[[nodiscard]] Result<Secret> passwordKey(const Secret &password, const QByteArray &salt, KdfCost cost);
/// The key-wrapping key of a recovery key (32 random bytes, so no stretching): BLAKE2b keyed with it.
[[nodiscard]] Secret recoveryWrapKey(const Secret &recovery, VaultId vault, const QByteArray &salt);

/// A recovery key as it is printed: 14 groups of four (Crockford's base 32), the last with the checksum.
[[nodiscard]] QString printRecoveryKey(const Secret &recovery);
/// Reads what printRecoveryKey wrote; spaces, hyphens and case are free, O is 0, I and L are 1. MalformedInput when it
/// is not one or the checksum does not fit (a typing error, not a wrong key).
[[nodiscard]] Result<Secret> parseRecoveryKey(QStringView printed);

/// BLAKE2b-256 of @p message, keyed when @p key is not empty.
[[nodiscard]] QByteArray blake2b(const QByteArray &message, const Secret &key = {});

/// Bytes that say one thing only: numbers as 8 bytes, little end first; byte strings with their length before them.
class CanonicalBytes
{
public:
    CanonicalBytes &number(quint64 value);
    CanonicalBytes &bytes(const QByteArray &value);
    [[nodiscard]] const QByteArray &result() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace regie::store
