#pragma once

#include "core/store/sqlite.h"

#include <QBitArray>
#include <QHash>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QSqlResult>

#include <memory>

namespace regie::store {

/// An open sqlite3 handle with its prepared statements. Shared by the driver and its results, so that a query that
/// outlives its Database cannot touch freed memory; the handle closes with the last of them.
class CipherConnection
{
public:
    explicit CipherConnection(sqlite3 *handle) : m_handle(handle) {}
    CipherConnection(const CipherConnection &) = delete;
    CipherConnection &operator=(const CipherConnection &) = delete;
    ~CipherConnection();

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    /// A statement ready to bind, from the ones kept or newly prepared; null with @p code set on failure.
    /// Refuses text with more than one statement.
    [[nodiscard]] sqlite3_stmt *take(const QByteArray &sql, int &code);
    /// Takes @p statement back: reset, bindings forgotten.
    void giveBack(const QByteArray &sql, sqlite3_stmt *statement);
    /// Forgets all kept statements.
    void clear();

private:
    sqlite3 *m_handle = nullptr;
    QHash<QByteArray, sqlite3_stmt *> m_idle;
};

/// The driver that lets QSqlQuery speak to libsqlcipher through its C interface. It is made around a connection that
/// Database has opened, keyed and checked; it cannot open one itself.
class CipherDriver final : public QSqlDriver
{
public:
    explicit CipherDriver(std::shared_ptr<CipherConnection> connection);
    ~CipherDriver() override;

    [[nodiscard]] const std::shared_ptr<CipherConnection> &connection() const { return m_connection; }
    void report(const QSqlError &error) { setLastError(error); }

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    [[nodiscard]] QSqlResult *createResult() const override;
    /// Always false: only Database opens.
    bool open(const QString &db, const QString &user, const QString &password, const QString &host, int port,
        const QString &options) override;
    void close() override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    [[nodiscard]] QStringList tables(QSql::TableType type) const override;

private:
    bool command(const char *sql);
    std::shared_ptr<CipherConnection> m_connection;
};

/// A prepared statement and its rows. Without setForwardOnly all rows are read at exec and the statement is reset, so
/// that no lock stays behind; with it, rows are read as they are asked for and the statement ends with the query.
///
/// Binds by name (":id") or position straight into the statement: QString as text, QByteArray as blob, bool and
/// integers as 64-bit, QDate and QDateTime (in UTC, with milliseconds) as ISO text; invalid, null QString and null
/// QByteArray as NULL. A name that the statement does not have, or a parameter left without a value, fails at exec.
class CipherResult final : public QSqlResult
{
public:
    explicit CipherResult(const CipherDriver *driver);
    ~CipherResult() override;

protected:
    [[nodiscard]] QVariant data(int column) override;
    [[nodiscard]] bool isNull(int column) override;
    bool reset(const QString &sql) override;
    bool prepare(const QString &sql) override;
    bool savePrepare(const QString &sql) override;
    void bindValue(int position, const QVariant &value, QSql::ParamType type) override;
    void bindValue(const QString &name, const QVariant &value, QSql::ParamType type) override;
    bool exec() override;
    bool execBatch(bool arrayBind) override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchNext() override;
    bool fetchLast() override;
    [[nodiscard]] int size() override;
    [[nodiscard]] int numRowsAffected() override;
    [[nodiscard]] QSqlRecord record() const override;
    [[nodiscard]] QVariant lastInsertId() const override;
    void detachFromResultSet() override;

private:
    void release();
    void bind(int index, const QVariant &value);
    [[nodiscard]] int bindOne(int index, const QVariant &value);
    [[nodiscard]] bool failed(int code, const char *what, QSqlError::ErrorType type);
    [[nodiscard]] bool readAll(int code);
    void describe();
    [[nodiscard]] QVariant column(int index) const;

    std::shared_ptr<CipherConnection> m_connection;
    QByteArray m_sql;
    sqlite3_stmt *m_statement = nullptr;
    bool m_bindFailed = false;
    int m_bindCode = 0;
    QBitArray m_bound;
    QSqlRecord m_record;
    int m_columns = 0;
    QList<QVariant> m_rows; ///< all rows, one after another
    qsizetype m_rowCount = 0;
    bool m_pending = false; ///< forward only: a row has been stepped to and not yet fetched
    bool m_done = false;
    int m_changes = -1;
    qint64 m_lastId = 0;
};

/// What @p code of the C interface says, for a log: the engine's general words for it, never a value.
[[nodiscard]] QString engineText(int code);

} // namespace regie::store
