#pragma once

#include "core/store/audit.h"
#include "core/store/rows.h"

#include <QHash>

#include <optional>

namespace regie::store {

class Database;

/// SELECT of every column of @p table in the order of the dictionary, without a condition: what row hashes go over.
[[nodiscard]] QByteArray selectAll(Table table);
/// INSERT of a whole row of @p table, its values by place in the same order.
[[nodiscard]] QByteArray insertAll(Table table);
/// SELECT of the highest row number that @p table ever had, 0 when it had none. A number is never given again: audit
/// and history know a row by it.
[[nodiscard]] QByteArray lastRowOf(Table table);

/// SELECT of the numbers of the rows of @p table whose @p column is the parameter of that name.
[[nodiscard]] QByteArray selectRowsWhere(Table table, const char *column);
/// SELECT that gives a row when @p column of @p child names the row of @p parent with number ?1.
[[nodiscard]] QByteArray selectUse(Table child, const QByteArray &column, Table parent);

/// Writes the rows of one action: each with its revision, its old values in the history and its audit item. After the
/// first failure it writes nothing more, so that a caller who looks away cannot commit half.
class RowWriter
{
public:
    /// @p chain gives the keys; the action will be number `chain.head().seq + 1`.
    RowWriter(Database &database, const AuditChain &chain, UserId by, const QDateTime &at);

    /// A row as it stands.
    struct Held
    {
        qint64 row = 0;
        int revision = 0;
        Values values = {}; ///< without rid, revision and who saved it
    };
    [[nodiscard]] Result<std::optional<Held>> find(Table table, const Values &key);

    enum class Counting { Revision, Bookkeeping }; ///< bookkeeping leaves the revision as it is
    /// Inserts or updates the row that @p key finds; @p values hold every column but rid, revision and who saved it.
    /// @p readRevision is the revision the caller saw (0: none yet); another one in the table is Conflict, a row that
    /// went is NotFound. Gives the new revision. A row that would stay as it is is not written.
    [[nodiscard]] Result<int> put(Table table, const Values &key, const Values &values,
        std::optional<int> readRevision = std::nullopt, Counting counting = Counting::Revision);
    [[nodiscard]] Done remove(Table table, const Held &held);
    /// Deletes a row whose old values are not kept: only that it was there, in the log.
    [[nodiscard]] Done destroy(Table table, qint64 row, qint64 revision);
    /// Puts a row that was removed back under its own number.
    [[nodiscard]] Done putBack(Table table, qint64 row, int revision, const Values &values);
    /// Runs a statement of ours that is no row of its own (derived look-up rows), or reads within the action.
    [[nodiscard]] Result<Row> run(const QByteArray &sql, const Values &bindings);
    /// Adds the audit item of a row that was written (an empty hash: deleted).
    [[nodiscard]] Done addItem(Table table, qint64 row, qint64 revision, const QByteArray &hash);

    [[nodiscard]] qint64 seq() const { return m_chain.head().seq + 1; }
    [[nodiscard]] int rowsChanged() const { return m_rows; }
    [[nodiscard]] const QByteArray &digest() const { return m_digest; }
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    /// Says that the action cannot go on; nothing is written after it.
    Error failed(ErrorCode code, QLatin1String detail);
    void failed(const Error &error) { m_failure = error; }
    /// Takes an item that was written elsewhere into the digest of the action.
    void countItem(Table table, qint64 row, qint64 revision, const QByteArray &hash);

private:
    /// Writes one row; gives its number.
    [[nodiscard]] Result<qint64> write(const QByteArray &sql, const Values &bindings);
    [[nodiscard]] Done mayGoOn();
    [[nodiscard]] Done remember(Table table, const Held &held);
    [[nodiscard]] Done hashRow(Table table, qint64 row, qint64 revision);
    /// Inserts a row under the number among @p values, else under one that @p table never had; gives the number.
    [[nodiscard]] Result<qint64> insert(Table table, Values values);
    [[nodiscard]] Result<qint64> freshRow(Table table);

    Database &m_db;
    const AuditChain &m_chain;
    UserId m_by;
    qint64 m_at = 0;
    QByteArray m_digest = QByteArray(32, '\0');
    int m_rows = 0;
    QHash<Table, qint64> m_highest; ///< per table: the highest number of a row that was audited or removed
    std::optional<Error> m_failure = std::nullopt;
};

} // namespace regie::store
