#pragma once

#include "core/base/result.h"
#include "core/store/secret.h"

#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <memory>

struct sqlite3;

namespace regie::store {

/// One connection to one SQLCipher file, for one thread. Opening checks the engine and reads every setting back
/// (ARCHITECTURE.md, "The store"); a setting that did not take is EngineUnsafe, a wrong key WrongPassword, a link or a
/// second name for the file FolderNotSuitable. Values bind as CipherResult says: a null QString is NULL, an empty one
/// ''.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly, Create };
    /// @p key is the 32 raw bytes of this file; they go in by `sqlite3_key_v2`, never as SQL text.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, const Secret &key, Mode mode);
    ~Database();

    using Binding = std::pair<QLatin1String, QVariant>;
    /// Prepares, binds and runs @p sql (a literal of ours). On failure the error names the statement, never a value.
    [[nodiscard]] Result<QSqlQuery> run(QLatin1String sql, std::initializer_list<Binding> bindings = {}) const;
    [[nodiscard]] Result<QSqlQuery> run(QLatin1String sql, const QList<Binding> &bindings) const;
    /// The same, but the rows are read as they are asked for: for long lists outside the interface thread. Read it to
    /// the end or let it go at once: it holds the file's read lock as long as it lives.
    [[nodiscard]] Result<QSqlQuery> stream(QLatin1String sql, const QList<Binding> &bindings = {}) const;
    [[nodiscard]] Done begin(); ///< BEGIN IMMEDIATE; VaultInUse when another connection writes
    /// CommitUncertain when the engine cannot say whether it was stored: read back by the action's id (commitCause()
    /// says what went wrong). VaultInUse when readers did not give way: nothing was stored. The transaction is over
    /// either way.
    [[nodiscard]] Done commit();
    /// What the engine said at the last commit that failed.
    [[nodiscard]] Error commitCause() const;
    void rollback();
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] int changes() const; ///< rows the last statement changed
    [[nodiscard]] QString file() const;
    /// Reads every page and index through the engine; VaultDamaged when something does not fit. Seconds for a large
    /// file.
    [[nodiscard]] Done quickCheck() const;
    /// Writes a consistent copy of everything committed to the new file @p file under @p key (the backup interface of
    /// the engine). Fails with VaultExists when there is a file already; leaves nothing on failure.
    [[nodiscard]] Done copyTo(const QString &file, const Secret &key) const;
    /// The error for @p code of the C interface; @p what names the statement or step, never a value.
    [[nodiscard]] static Error errorOf(int code, const QString &what);
    /// The raw handle, for the bulk path and the backup API inside core/store only.
    [[nodiscard]] sqlite3 *handle() const;

private:
    class Private;
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace regie::store
