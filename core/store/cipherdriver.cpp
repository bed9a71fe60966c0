#include "core/store/cipherdriver.h"

#include <QSqlField>

namespace regie::store {

namespace {

constexpr qsizetype keptStatements = 128;

// The engine's own message may quote what was searched for; only what comes from our SQL text or schema is passed on.
QString messageOf(sqlite3 *handle, int code, bool fromSqlText)
{
    const int primary = code & 0xff;
    if (fromSqlText || primary == SQLITE_CONSTRAINT)
        return QString::fromUtf8(sqlite3_errmsg(handle));
    return engineText(code);
}

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

QString engineText(int code)
{
    return QStringLiteral("engine code %1: %2").arg(code).arg(QString::fromLatin1(sqlite3_errstr(code)));
}

CipherConnection::~CipherConnection()
{
    clear();
    sqlite3_close_v2(m_handle);
}

sqlite3_stmt *CipherConnection::take(const QByteArray &sql, int &code)
{
    code = SQLITE_OK;
    if (sqlite3_stmt *kept = m_idle.take(sql))
        return kept;
    sqlite3_stmt *statement = nullptr;
    const char *tail = nullptr;
    code = sqlite3_prepare_v2(m_handle, sql.constData(), static_cast<int>(sql.size()) + 1, &statement, &tail);
    if (code != SQLITE_OK)
        return nullptr;
    if (!statement || (tail && !QByteArray(tail).trimmed().isEmpty())) {
        sqlite3_finalize(statement);
        code = SQLITE_MISUSE;
        return nullptr;
    }
    return statement;
}

void CipherConnection::giveBack(const QByteArray &sql, sqlite3_stmt *statement)
{
    if (!statement)
        return;
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_idle.size() >= keptStatements || m_idle.contains(sql))
        sqlite3_finalize(statement);
    else
        m_idle.insert(sql, statement);
}

void CipherConnection::clear()
{
    for (sqlite3_stmt *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    m_idle.clear();
}

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
    const QByteArray sql = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
    sqlite3_stmt *statement = m_connection->take(sql, code);
    while (statement && sqlite3_step(statement) == SQLITE_ROW)
        names << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    m_connection->giveBack(sql, statement);
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
        m_connection->giveBack(m_sql, m_statement);
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
    m_sql = sql.toUtf8();
    if (!m_connection)
        return failed(SQLITE_MISUSE, "no connection", QSqlError::ConnectionError);
    int code = SQLITE_OK;
    m_statement = m_connection->take(m_sql, code);
    if (!m_statement)
        return failed(code, "cannot prepare", QSqlError::StatementError);
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
    const int code = bindOne(index, value);
    if (code != SQLITE_OK) {
        m_bindFailed = true;
        m_bindCode = code;
        return;
    }
    m_bound.setBit(index - 1);
}

int CipherResult::bindOne(int index, const QVariant &value)
{
    const auto text = [&](const QString &string) {
        return sqlite3_bind_text16(m_statement, index, string.constData(),
            static_cast<int>(string.size() * qsizetype(sizeof(QChar))), SQLITE_TRANSIENT);
    };
    switch (value.typeId()) { // NOLINT: the list of Qt's types is open
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return sqlite3_bind_null(m_statement, index);
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        if (bytes.isNull())
            return sqlite3_bind_null(m_statement, index);
        return sqlite3_bind_blob(
            m_statement, index, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    }
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Long:
    case QMetaType::LongLong:
        return value.isNull() ? sqlite3_bind_null(m_statement, index)
                              : sqlite3_bind_int64(m_statement, index, value.toLongLong());
    case QMetaType::Double:
    case QMetaType::Float:
        return value.isNull() ? sqlite3_bind_null(m_statement, index)
                              : sqlite3_bind_double(m_statement, index, value.toDouble());
    case QMetaType::QString: {
        const QString string = value.toString();
        return string.isNull() ? sqlite3_bind_null(m_statement, index) : text(string);
    }
    case QMetaType::QDate: {
        const QDate date = value.toDate();
        return date.isValid() ? text(date.toString(Qt::ISODate)) : sqlite3_bind_null(m_statement, index);
    }
    case QMetaType::QDateTime: {
        const QDateTime moment = value.toDateTime();
        return moment.isValid() ? text(moment.toUTC().toString(Qt::ISODateWithMs))
                                : sqlite3_bind_null(m_statement, index);
    }
    default:
        return SQLITE_MISMATCH;
    }
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
            m_rows.append(column(i));
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

QVariant CipherResult::column(int index) const
{
    switch (sqlite3_column_type(m_statement, index)) {
    case SQLITE_INTEGER:
        return QVariant(qlonglong(sqlite3_column_int64(m_statement, index)));
    case SQLITE_FLOAT:
        return QVariant(sqlite3_column_double(m_statement, index));
    case SQLITE_TEXT: {
        // Text first, then its size: the order the C interface asks for.
        const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, index));
        return QVariant(QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, index)));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, index));
        const int size = sqlite3_column_bytes(m_statement, index);
        return QVariant(size > 0 ? QByteArray(bytes, size) : QByteArray(""));
    }
    default:
        return {};
    }
}

QVariant CipherResult::data(int index)
{
    if (index < 0 || index >= m_columns || at() < 0)
        return {};
    if (isForwardOnly())
        return m_done ? QVariant() : column(index);
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
