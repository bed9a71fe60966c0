#pragma once

#include "core/base/result.h"
#include "core/store/row.h"
#include "core/store/secret.h"

#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <memory>
#include <span>

struct sqlite3;

namespace regie::store {

/// One connection to one SQLCipher file, for one thread. Opening checks the engine and reads every setting back
/// (ARCHITECTURE.md, "The store"); a setting that did not take is EngineUnsafe, a wrong key WrongPassword, a link or a
/// second name for the file FolderNotSuitable. Values bind as `bindVariant` says: a null QString is NULL, an empty one
/// ''. What is read comes as `Row`, straight from the engine; rows are written one at a time through the driver.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly, Create };
    /// @p key is the 32 raw bytes of this file; they go in by `sqlite3_key_v2`, never as SQL text.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, const Secret &key, Mode mode);
    ~Database();

    using Binding = std::pair<QLatin1String, QVariant>;
    /// Prepares, binds and starts @p sql (a literal of ours): what gives no rows has run when it comes back. A name
    /// that the statement does not have, or a parameter without a value, is an error. On failure the error names the
    /// statement, never a value.
    [[nodiscard]] Result<Row> run(QLatin1String sql, std::initializer_list<Binding> bindings = {}) const;
    [[nodiscard]] Result<Row> run(QLatin1String sql, const QList<Binding> &bindings) const;
    /// The same for a statement with a list of identities (:k0, :k1 …, core/store/queries.h). @p keys must stay as long
    /// as the row; places they do not fill are NULL.
    [[nodiscard]] Result<Row> run(
        QLatin1String sql, std::span<const QByteArray> keys, const QList<Binding> &bindings) const;
    /// The same through Qt's driver, for statements that write.
    [[nodiscard]] Result<QSqlQuery> query(QLatin1String sql, const QList<Binding> &bindings = {}) const;
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
