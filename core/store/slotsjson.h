#pragma once

#include "core/store/slots.h"

namespace regie::store::slotsjson {

/// What stands in `slots.json`, before anything of it is believed.
struct File
{
    VaultId vault = {};
    bool practice = false;
    QList<Slot> list = {};
    QByteArray sum = {}; ///< BLAKE2b-256 of the canonical bytes: tells bit rot from a wrong password
    QByteArray mac = {}; ///< the same, keyed
};

[[nodiscard]] QByteArray kindCode(SlotKind kind);
[[nodiscard]] QByteArray write(const File &file);
/// Strict: a member too many, a number out of bounds or a capital digit is VaultDamaged.
[[nodiscard]] Result<File> read(const QByteArray &json);

} // namespace regie::store::slotsjson
