#pragma once

#include "core/store/credential.h"
#include "core/store/files.h"
#include "core/store/slots.h"

#include <QDateTime>

#include <array>

namespace regie::exchange {

/// What stands in clear at the front of an envelope. Bound to the content: nobody can put it on another.
struct EnvelopeHeader
{
    QString kind = {}; ///< "backup" or "export"
    VaultId vault = {};
    bool practice = false;
    qint64 seq = 0;            ///< audit head of the vault when it was made
    QByteArray auditHash = {}; ///< 32 bytes
    QDateTime created = {};    ///< UTC
    QByteArray keySlots = {};  ///< slots.json of that moment

    friend bool operator==(const EnvelopeHeader &, const EnvelopeHeader &) = default;
};

/// Bytes of content in every chunk but the last.
inline constexpr qsizetype envelopeChunk = 64 * 1024;

/// Writes an encrypted envelope, version 1 (docs/crypto.md): header in clear, content in an authenticated stream whose
/// end is marked, so that every change and every cut is seen. The file appears under its name at commit() only.
class EnvelopeWriter
{
public:
    /// @p key is Vault::envelopeKey. DiskFull, NoPermission, IoError.
    [[nodiscard]] static Result<EnvelopeWriter> create(
        const QString &file, const EnvelopeHeader &header, const store::Secret &key);
    EnvelopeWriter(EnvelopeWriter &&) noexcept = default;
    EnvelopeWriter &operator=(EnvelopeWriter &&) = delete;
    ~EnvelopeWriter();

    [[nodiscard]] Done write(QByteArrayView content); ///< any number of bytes
    /// Writes the end and makes everything durable under temporaryPath(), where it can be read back.
    [[nodiscard]] Done finish();
    [[nodiscard]] QString temporaryPath() const { return m_file.temporaryPath(); }
    /// Puts the file in its place. After finish().
    [[nodiscard]] Done commit();

private:
    explicit EnvelopeWriter(store::SafeFile file);
    [[nodiscard]] Done push(QByteArrayView content, bool last);
    store::SafeFile m_file;
    store::Secret m_state;
    QByteArray m_front; ///< bound by the first chunk, then empty
    QByteArray m_pending;
};

/// Reads an envelope chunk by chunk; nothing of a chunk is given out before it is proven.
class EnvelopeReader
{
public:
    /// Reads the front. MalformedInput when it is no envelope, VaultTooNew for a later version, VaultDamaged when it is
    /// cut off or its slots are not whole.
    [[nodiscard]] static Result<EnvelopeReader> open(const QString &file);
    EnvelopeReader(EnvelopeReader &&) noexcept = default;
    EnvelopeReader &operator=(EnvelopeReader &&) = delete;
    ~EnvelopeReader();

    /// As the file says; proven by the first read().
    [[nodiscard]] const EnvelopeHeader &header() const { return m_header; }
    /// Opens with one of the slots in the header, and gives what they gave. WrongPassword, VaultDamaged.
    [[nodiscard]] Result<store::Slots::Opened> unlock(const store::Credential &credential);
    [[nodiscard]] Done unlockWith(const store::Secret &envelopeKey);
    /// The next piece of content; empty when the end was reached and proven. VaultDamaged.
    [[nodiscard]] Result<QByteArray> read();
    /// All that is left, at most @p limit bytes (TooLarge).
    [[nodiscard]] Result<QByteArray> readAll(qint64 limit);

private:
    EnvelopeReader(store::Descriptor file, EnvelopeHeader header, store::Slots keySlots, QByteArray front);
    store::Descriptor m_file;
    EnvelopeHeader m_header;
    store::Slots m_slots;
    QByteArray m_front;
    store::Secret m_state;
    bool m_ended = false;
};

/// The front of an envelope: magic, version, length and header, as the first chunk binds it.
[[nodiscard]] QByteArray envelopeFront(const EnvelopeHeader &header);

} // namespace regie::exchange
