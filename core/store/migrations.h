#pragma once

#include "core/base/result.h"
#include "core/store/schema.h"

#include <functional>

namespace regie::store {

class Database;

/// Which of the two files of a vault.
enum class Layout { Data, Drafts };

/// One step: what brings a file to version @p to.
struct Migration
{
    int to = 0;
    QList<Statement> statements = {}; ///< the last sets user_version, in the first step after application_id
};

/// The steps of @p layout in order; the first makes the tables of an empty file.
[[nodiscard]] const QList<Migration> &migrations(Layout layout);

/// The version of an open file, 0 when it holds nothing. VaultTooNew when this program does not know it, NotAVault when
/// another program made it.
[[nodiscard]] Result<int> layoutVersion(Database &database, Layout layout);

/// Brings an open file to the newest layout. When it holds an older one, @p copyFirst runs before the first step (make
/// a copy of the file; its failure stops). The steps are one transaction: they hold whole or not at all. VaultTooNew.
[[nodiscard]] Done migrate(Database &database, Layout layout, const std::function<Done()> &copyFirst);
/// The same along @p steps (tests).
[[nodiscard]] Done migrateAlong(
    Database &database, Layout layout, const QList<Migration> &steps, const std::function<Done()> &copyFirst);

/// What the vault says about itself; NotAVault when it says nothing. Written by `Transaction::record(VaultMeta)`.
[[nodiscard]] Result<VaultMeta> readMeta(Database &database);

} // namespace regie::store
