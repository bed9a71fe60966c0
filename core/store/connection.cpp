#include "core/store/connection.h"

#include "core/store/queries.h"

#include <QDateTime>

namespace regie::store {

namespace {

constexpr qsizetype keptStatements = 256;

/// The shortest list of identities that holds @p keys: few lengths, so that few statements are kept.
int placesFor(std::size_t keys)
{
    for (const int places : {1, 8}) {
        if (keys > 0 && keys <= static_cast<std::size_t>(places))
            return places;
    }
    return queries::keyCount;
}

QByteArray withPlaces(QByteArray sql, int places)
{
    if (places == queries::keyCount)
        return sql;
    QByteArray rest;
    for (int i = places; i < queries::keyCount; ++i)
        rest += ", :k" + QByteArray::number(i);
    return sql.replace(rest, "");
}

void destroy(Prepared *prepared)
{
    sqlite3_finalize(prepared->statement);
    delete prepared;
}

} // namespace

QString messageOf(sqlite3 *handle, int code, bool fromSqlText)
{
    if (fromSqlText || (code & 0xff) == SQLITE_CONSTRAINT)
        return QString::fromUtf8(sqlite3_errmsg(handle));
    return engineText(code);
}

QString engineText(int code)
{
    return QStringLiteral("engine code %1: %2").arg(code).arg(QString::fromLatin1(sqlite3_errstr(code)));
}

CipherConnection::~CipherConnection()
{
    for (Prepared *prepared : std::as_const(m_kept))
        destroy(prepared);
    sqlite3_close_v2(m_handle);
}

Prepared *CipherConnection::prepare(QByteArrayView text, int &code, int places)
{
    const QByteArray sql = withPlaces(text.toByteArray(), places);
    sqlite3_stmt *statement = nullptr;
    const char *tail = nullptr;
    code = sqlite3_prepare_v2(m_handle, sql.constData(), static_cast<int>(sql.size()), &statement, &tail);
    if (code != SQLITE_OK)
        return nullptr;
    const QByteArrayView rest = QByteArrayView(sql).sliced(tail - sql.constData());
    if (!statement || !rest.trimmed().isEmpty()) {
        sqlite3_finalize(statement);
        code = SQLITE_MISUSE;
        return nullptr;
    }
    auto *prepared = new Prepared{text.toByteArray(), statement};
    prepared->keys = places;
    prepared->firstKey = sqlite3_bind_parameter_index(statement, ":k0");
    return prepared;
}

Prepared *CipherConnection::take(QByteArrayView sql, int &code, std::size_t keys)
{
    code = SQLITE_OK;
    const int places = placesFor(keys);
    Prepared *prepared = m_kept.value({QByteArray::fromRawData(sql.data(), sql.size()), places});
    if (!prepared || prepared->lent) {
        const bool keep = !prepared && m_kept.size() < keptStatements;
        prepared = prepare(sql, code, places);
        if (!prepared)
            return nullptr;
        prepared->kept = keep;
        if (keep)
            m_kept.insert({prepared->sql, places}, prepared);
    }
    prepared->lent = true;
    // a statement that outlived a change of the schema has other columns after it
    const auto columns = static_cast<std::size_t>(sqlite3_column_count(prepared->statement));
    if (prepared->columns.size() != columns) {
        prepared->columns.clear();
        for (std::size_t i = 0; i < columns; ++i)
            prepared->columns.emplace_back(sqlite3_column_name(prepared->statement, static_cast<int>(i)));
    }
    return prepared;
}

void CipherConnection::giveBack(Prepared *prepared)
{
    if (!prepared)
        return;
    sqlite3_reset(prepared->statement);
    sqlite3_clear_bindings(prepared->statement);
    prepared->lent = false;
    if (!prepared->kept)
        destroy(prepared);
}

int bindVariant(sqlite3_stmt *statement, int index, const QVariant &value)
{
    const auto text = [&](const QString &string) {
        return sqlite3_bind_text16(statement, index, string.constData(),
            static_cast<int>(string.size() * qsizetype(sizeof(QChar))), SQLITE_TRANSIENT);
    };
    switch (value.typeId()) { // NOLINT: the list of Qt's types is open
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return sqlite3_bind_null(statement, index);
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        if (bytes.isNull())
            return sqlite3_bind_null(statement, index);
        return sqlite3_bind_blob(statement, index, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    }
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Long:
    case QMetaType::LongLong:
        return value.isNull() ? sqlite3_bind_null(statement, index)
                              : sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::Double:
    case QMetaType::Float:
        return value.isNull() ? sqlite3_bind_null(statement, index)
                              : sqlite3_bind_double(statement, index, value.toDouble());
    case QMetaType::QString: {
        const QString string = value.toString();
        return string.isNull() ? sqlite3_bind_null(statement, index) : text(string);
    }
    case QMetaType::QDate: {
        const QDate date = value.toDate();
        return date.isValid() ? text(date.toString(Qt::ISODate)) : sqlite3_bind_null(statement, index);
    }
    case QMetaType::QDateTime: {
        const QDateTime moment = value.toDateTime();
        return moment.isValid() ? text(moment.toUTC().toString(Qt::ISODateWithMs))
                                : sqlite3_bind_null(statement, index);
    }
    default:
        return SQLITE_MISMATCH;
    }
}

QVariant variantAt(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return QVariant(qlonglong(sqlite3_column_int64(statement, column)));
    case SQLITE_FLOAT:
        return QVariant(sqlite3_column_double(statement, column));
    case SQLITE_TEXT: {
        // Text first, then its size: the order the C interface asks for.
        const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return QVariant(QString::fromUtf8(utf8, sqlite3_column_bytes(statement, column)));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        const int size = sqlite3_column_bytes(statement, column);
        return QVariant(size > 0 ? QByteArray(bytes, size) : QByteArray(""));
    }
    default:
        return {};
    }
}

} // namespace regie::store
