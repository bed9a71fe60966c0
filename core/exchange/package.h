#pragma once

#include "core/exchange/envelope.h"

namespace regie::exchange {

/// A file that travels in a package.
struct Package
{
    QString fileName = {}; ///< names nobody; no folders
    QByteArray content = {};
    friend bool operator==(const Package &, const Package &) = default;
};

/// Of what the envelope around a package is made.
struct PackageSeal
{
    bool practice = false;
    QDateTime created = {}; ///< UTC
    store::KdfCost cost = store::KdfCost::standard();
};

/// Puts @p package into the envelope of the vault (docs/crypto.md) with kind "package": with a key of its own, that
/// @p password opens and nothing else, so that no slot of a vault travels with it. Whole or not at all, readable by its
/// owner only. DiskFull, NoPermission, IoError, StoreFailure.
[[nodiscard]] Done writePackage(
    const QString &path, const Package &package, const store::Secret &password, const PackageSeal &seal, IdSource &ids);

/// What the package at @p path holds, at most @p limit bytes. MalformedInput when it is no package, WrongPassword,
/// VaultDamaged, TooLarge.
[[nodiscard]] Result<Package> openPackage(
    const QString &path, const store::Password &password, qint64 limit = 256LL << 20);

} // namespace regie::exchange
