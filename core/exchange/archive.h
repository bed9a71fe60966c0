#pragma once

#include "core/exchange/envelope.h"

#include <functional>

namespace regie::exchange {

/// The content of an envelope of kind "backup": files one after another, each with its name and length before it
/// (CanonicalBytes), an empty name at the end.
class ArchiveWriter
{
public:
    explicit ArchiveWriter(EnvelopeWriter &envelope) : m_envelope(envelope) {}
    /// Adds the file @p path as @p name; @p step is called with the bytes of each piece, false stops.
    [[nodiscard]] Done add(const QByteArray &name, const QString &path, const std::function<bool(qint64)> &step);
    [[nodiscard]] Done end();

private:
    EnvelopeWriter &m_envelope;
};

/// Unpacks into @p folder the files named in @p names, all of them and no other. VaultDamaged when they are not that.
[[nodiscard]] Done unpack(EnvelopeReader &envelope, const QString &folder, const QList<QByteArray> &names,
    const std::function<bool(qint64)> &step);

} // namespace regie::exchange
