#pragma once

#include "core/base/result.h"
#include "core/store/secret.h"
#include "core/store/sqlite.h"

namespace regie::store::engine {

inline constexpr int pageSize = 4096; ///< bytes

/// Before the first connection: the cipher's library ends the process when it gets no memory. The engine does not ask
/// whether a page was enciphered, and would write what nobody can read; what a process leaves behind is rolled back.
void endWithoutMemory();
/// Puts the key of @p key (32 raw bytes) on a connection that was just opened, and pins the file format. EngineUnsafe
/// when the engine has no cipher.
[[nodiscard]] Done unlock(sqlite3 *handle, const Secret &key);
/// Sets what ARCHITECTURE.md asks of every connection, and reads each setting back. EngineUnsafe when one did not take.
[[nodiscard]] Done configure(sqlite3 *handle, bool readOnly);
/// First column of the first row of @p sql as text; empty when there is no row.
[[nodiscard]] Result<QByteArray> ask(sqlite3 *handle, const char *sql);

} // namespace regie::store::engine
