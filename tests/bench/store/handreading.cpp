#include "tests/bench/store/handreading.h"

#include "core/store/queries.h"

#include <cstdio>
#include <cstdlib>

namespace regie::bench {

namespace {

/// @p sql with @p count places where its list of identities stands.
QByteArray withPlaces(QByteArray sql, qsizetype count)
{
    const qsizetype last = store::queries::keyCount - 1;
    for (qsizetype i = last; i >= count; --i)
        sql.replace(", :k" + QByteArray::number(i), "");
    return sql;
}

} // namespace

HandReader::~HandReader()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
}

sqlite3_stmt *HandReader::prepared(const char *sql, qsizetype keys)
{
    sqlite3_stmt *&statement = m_statements[{sql, keys}];
    if (!statement && sqlite3_prepare_v2(m_handle, withPlaces(sql, keys), -1, &statement, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_handle));
        std::exit(1);
    }
    return statement;
}

void HandReader::bind(sqlite3_stmt *statement, std::initializer_list<Bound> values)
{
    for (int at = 1; const Bound &value : values) {
        if (const auto *number = std::get_if<qint64>(&value))
            sqlite3_bind_int64(statement, at, *number);
        else if (const auto *text = std::get_if<QByteArray>(&value))
            sqlite3_bind_text(statement, at, text->constData(), static_cast<int>(text->size()), SQLITE_STATIC);
        ++at;
    }
}

void HandReader::bind(sqlite3_stmt *statement, const QList<QByteArray> &ids)
{
    for (int at = 1; const QByteArray &id : ids)
        sqlite3_bind_blob(statement, at++, id.constData(), static_cast<int>(id.size()), SQLITE_STATIC);
}

void HandReader::read(sqlite3_stmt *statement, QList<QByteArray> *ids, int column)
{
    const int columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i) {
            if (sqlite3_column_blob(statement, i))
                m_read += static_cast<std::size_t>(sqlite3_column_bytes(statement, i));
        }
        if (ids)
            ids->append(QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                sqlite3_column_bytes(statement, column)));
    }
    sqlite3_reset(statement);
}

void HandReader::ask(const char *sql, std::initializer_list<Bound> values)
{
    sqlite3_stmt *statement = prepared(sql, store::queries::keyCount);
    bind(statement, values);
    read(statement, nullptr, 0);
}

void HandReader::askOf(const char *sql, const QList<QByteArray> &ids)
{
    sqlite3_stmt *statement = prepared(sql, ids.size());
    bind(statement, ids);
    read(statement, nullptr, 0);
}

QList<QByteArray> HandReader::idsOf(const char *sql, std::initializer_list<Bound> values, int column)
{
    QList<QByteArray> ids;
    sqlite3_stmt *statement = prepared(sql, store::queries::keyCount);
    bind(statement, values);
    read(statement, &ids, column);
    return ids;
}

QList<QByteArray> HandReader::idsOf(const char *sql, const QList<QByteArray> &among, int column)
{
    QList<QByteArray> ids;
    sqlite3_stmt *statement = prepared(sql, among.size());
    bind(statement, among);
    read(statement, &ids, column);
    return ids;
}

} // namespace regie::bench
