#include "core/store/cipherdriver.h"

#include <QSqlField>

namespace regie::store {

namespace {

QMetaType::Type typeOf(const char *declared)
{
    const QByteArray upper = QByteArray(declared).toUpper();
    if (upper.contains("INT"))
        return QMetaType::LongLong;
    if (upper.contains("BLOB"))
        return QMetaType::QByteArray;
    if (upper.contains("REAL") || upper.contains("DOUB") || upper.contains("FLOA"))
        return QMetaType::Double;
    return QMetaType::QString;
}

} // namespace

CipherDriver::CipherDriver(std::shared_ptr<CipherConnection> connection) : m_connection(std::move(connection))
{
    setOpen(true);
    setOpenError(false);
}

CipherDriver::~CipherDriver() = default;

bool CipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case Unicode:
    case PreparedQueries:
    case NamedPlaceholders:
    case PositionalPlaceholders:
    case LastInsertId:
    case BLOB:
    case SimpleLocking:
        return true;
    case QuerySize:
    case BatchOperations:
    case LowPrecisionNumbers:
    case EventNotifications:
    case FinishQuery:
    case MultipleResultSets:
    case CancelQuery:
        return false;
    }
    return false;
}

QSqlResult *CipherDriver::createResult() const
{
    return new CipherResult(this);
}

bool CipherDriver::open(const QString & /*db*/, const QString & /*user*/, const QString & /*password*/,
    const QString & /*host*/, int /*port*/, const QString & /*options*/)
{
    return false;
}

void CipherDriver::close()
{
    m_connection.reset();
    setOpen(false);
}

bool CipherDriver::command(const char *sql)
{
    if (!m_connection)
        return false;
    const int code = sqlite3_exec(m_connection->handle(), sql, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return true;
    setLastError(
        QSqlError(QString::fromLatin1(sql), engineText(code), QSqlError::TransactionError, QString::number(code)));
    return false;
}

bool CipherDriver::beginTransaction()
{
    return command("BEGIN IMMEDIATE");
}
bool CipherDriver::commitTransaction()
{
    return command("COMMIT");
}
bool CipherDriver::rollbackTransaction()
{
    return command("ROLLBACK");
}

QStringList CipherDriver::tables(QSql::TableType type) const
{
    QStringList names;
    if (!m_connection || (type & QSql::Tables) == 0)
        return names;
    int code = SQLITE_OK;
    Prepared *prepared = m_connection->take("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name", code);
    while (prepared && sqlite3_step(prepared->statement) == SQLITE_ROW)
        names << variantAt(prepared->statement, 0).toString();
    m_connection->giveBack(prepared);
    return names;
}

CipherResult::CipherResult(const CipherDriver *driver) : QSqlResult(driver), m_connection(driver->connection())
{
}

CipherResult::~CipherResult()
{
    release();
}

void CipherResult::release()
{
    if (m_connection)
        m_connection->giveBack(m_prepared);
    m_prepared = nullptr;
    m_statement = nullptr;
    m_rows.clear();
    m_rowCount = 0;
    m_pending = false;
    m_done = false;
    setActive(false);
    setAt(QSql::BeforeFirstRow);
}

bool CipherResult::failed(int code, const char *what, QSqlError::ErrorType type)
{
    const bool fromSqlText =
        type == QSqlError::StatementError && m_statement == nullptr && m_connection && code == SQLITE_ERROR;
    setLastError(QSqlError(QString::fromLatin1(what),
        m_connection ? messageOf(m_connection->handle(), code, fromSqlText) : engineText(code), type,
        QString::number(code)));
    setActive(false);
    return false;
}

bool CipherResult::reset(const QString &sql)
{
    return prepare(sql) && exec();
}

bool CipherResult::savePrepare(const QString &sql)
{
    return prepare(sql);
}

bool CipherResult::prepare(const QString &sql)
{
    release();
    m_bindFailed = false;
    if (!m_connection)
        return failed(SQLITE_MISUSE, "no connection", QSqlError::ConnectionError);
    int code = SQLITE_OK;
    m_prepared = m_connection->take(sql.toUtf8(), code);
    if (!m_prepared)
        return failed(code, "cannot prepare", QSqlError::StatementError);
    m_statement = m_prepared->statement;
    m_bound = QBitArray(sqlite3_bind_parameter_count(m_statement));
    describe();
    return true;
}

void CipherResult::describe()
{
    m_columns = sqlite3_column_count(m_statement);
    m_record = QSqlRecord();
    for (int i = 0; i < m_columns; ++i) {
        const QString name = QString::fromUtf8(sqlite3_column_name(m_statement, i));
        m_record.append(QSqlField(name, QMetaType(typeOf(sqlite3_column_decltype(m_statement, i)))));
    }
    setSelect(m_columns > 0);
}

void CipherResult::bindValue(int position, const QVariant &value, QSql::ParamType /*type*/)
{
    bind(position + 1, value);
}

void CipherResult::bindValue(const QString &name, const QVariant &value, QSql::ParamType /*type*/)
{
    const int index = m_statement ? sqlite3_bind_parameter_index(m_statement, name.toUtf8().constData()) : 0;
    bind(index, value);
}

void CipherResult::bind(int index, const QVariant &value)
{
    if (!m_statement || index < 1 || index > m_bound.size()) {
        m_bindFailed = true;
        m_bindCode = SQLITE_RANGE;
        return;
    }
    // A statement that ran must be reset before it takes values again.
    sqlite3_reset(m_statement);
    const int code = bindVariant(m_statement, index, value);
    if (code != SQLITE_OK) {
        m_bindFailed = true;
        m_bindCode = code;
        return;
    }
    m_bound.setBit(index - 1);
}

bool CipherResult::exec()
{
    m_rows.clear();
    m_rowCount = 0;
    m_pending = false;
    m_done = false;
    setActive(false);
    setAt(QSql::BeforeFirstRow);
    if (!m_statement)
        return failed(SQLITE_MISUSE, "nothing prepared", QSqlError::StatementError);
    if (m_bindFailed)
        return failed(m_bindCode, "a parameter that the statement does not have, or a type it cannot take",
            QSqlError::StatementError);
    if (m_bound.count(true) != m_bound.size())
        return failed(SQLITE_RANGE, "a parameter without a value", QSqlError::StatementError);
    sqlite3_reset(m_statement);
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        // The extended code is the connection's; reset keeps it.
        sqlite3_reset(m_statement);
        return failed(sqlite3_extended_errcode(m_connection->handle()), "cannot run", QSqlError::StatementError);
    }
    setLastError(QSqlError());
    m_changes = sqlite3_stmt_readonly(m_statement) ? -1 : sqlite3_changes(m_connection->handle());
    m_lastId = sqlite3_last_insert_rowid(m_connection->handle());
    setActive(true);
    if (isForwardOnly()) {
        m_pending = code == SQLITE_ROW;
        m_done = code == SQLITE_DONE;
        if (m_done)
            sqlite3_reset(m_statement);
        return true;
    }
    return readAll(code);
}

bool CipherResult::readAll(int code)
{
    while (code == SQLITE_ROW) {
        for (int i = 0; i < m_columns; ++i)
            m_rows.append(variantAt(m_statement, i));
        ++m_rowCount;
        code = sqlite3_step(m_statement);
    }
    m_done = true;
    if (code != SQLITE_DONE) {
        const int extended = sqlite3_extended_errcode(m_connection->handle());
        sqlite3_reset(m_statement);
        m_rows.clear();
        m_rowCount = 0;
        return failed(extended, "cannot read on", QSqlError::StatementError);
    }
    if (m_changes >= 0)
        m_changes = sqlite3_changes(m_connection->handle());
    sqlite3_reset(m_statement);
    return true;
}

bool CipherResult::execBatch(bool /*arrayBind*/)
{
    return failed(SQLITE_MISUSE, "no batches: use the bulk path of the store", QSqlError::StatementError);
}

QVariant CipherResult::data(int index)
{
    if (index < 0 || index >= m_columns || at() < 0)
        return {};
    if (isForwardOnly())
        return m_done ? QVariant() : variantAt(m_statement, index);
    return m_rows.value(at() * qsizetype(m_columns) + index);
}

bool CipherResult::isNull(int index)
{
    if (isForwardOnly() && !m_done && index >= 0 && index < m_columns)
        return sqlite3_column_type(m_statement, index) == SQLITE_NULL;
    return !data(index).isValid();
}

bool CipherResult::fetch(int row)
{
    if (isForwardOnly()) {
        while (at() < row) {
            if (!fetchNext())
                return false;
        }
        return at() == row;
    }
    if (row < 0 || row >= m_rowCount)
        return false;
    setAt(row);
    return true;
}

bool CipherResult::fetchFirst()
{
    return fetch(0);
}

bool CipherResult::fetchLast()
{
    if (!isForwardOnly())
        return fetch(static_cast<int>(m_rowCount) - 1);
    return false;
}

bool CipherResult::fetchNext()
{
    if (!isForwardOnly())
        return fetch(at() + 1);
    if (m_done || !m_statement)
        return false;
    if (!m_pending) {
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_ROW) {
            m_done = true;
            const int extended = sqlite3_extended_errcode(m_connection->handle());
            sqlite3_reset(m_statement);
            setAt(QSql::AfterLastRow);
            return code == SQLITE_DONE ? false : failed(extended, "cannot read on", QSqlError::StatementError);
        }
    }
    m_pending = false;
    setAt(at() == QSql::BeforeFirstRow ? 0 : at() + 1);
    return true;
}

int CipherResult::size()
{
    return -1;
}
int CipherResult::numRowsAffected()
{
    return m_changes;
}
QSqlRecord CipherResult::record() const
{
    return isActive() && isSelect() ? m_record : QSqlRecord();
}
QVariant CipherResult::lastInsertId() const
{
    return isActive() ? QVariant(qlonglong(m_lastId)) : QVariant();
}

void CipherResult::detachFromResultSet()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    m_done = true;
}

} // namespace regie::store
