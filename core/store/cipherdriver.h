#pragma once

#include "core/store/connection.h"

#include <QBitArray>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QSqlResult>

#include <memory>

namespace regie::store {

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
/// Binds by name (":id") or position as `bindVariant` says. A name that the statement does not have, or a parameter
/// left without a value, fails at exec.
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
    [[nodiscard]] bool failed(int code, const char *what, QSqlError::ErrorType type);
    [[nodiscard]] bool readAll(int code);
    void describe();

    std::shared_ptr<CipherConnection> m_connection;
    Prepared *m_prepared = nullptr;
    sqlite3_stmt *m_statement = nullptr; ///< of m_prepared
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

} // namespace regie::store
