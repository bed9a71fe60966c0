#pragma once

#include "core/store/sqlite.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <initializer_list>
#include <variant>

namespace regie::bench {

/// A value to bind.
using Bound = std::variant<qint64, QByteArray>;

/// A question asked by hand with the bare C interface, on the connection that the store would use: what the store is
/// held against. The statement is prepared once with as many places as there are values, they are bound by place, and
/// every column of every row is fetched as the engine holds it. Nothing is made of it: no string, no struct. Whoever
/// wants to use what was read has more to do than this.
class HandReader
{
public:
    explicit HandReader(sqlite3 *handle) : m_handle(handle) {}
    ~HandReader();
    HandReader(const HandReader &) = delete;
    HandReader &operator=(const HandReader &) = delete;

    /// Reads the answer to @p sql (a literal), whose parameters are @p values in the order they stand; texts as UTF-8.
    void ask(const char *sql, std::initializer_list<Bound> values);
    /// The same for identities that are asked about next: they stand in @p column.
    [[nodiscard]] QList<QByteArray> idsOf(const char *sql, std::initializer_list<Bound> values, int column);
    /// The same for one of core/store/queries.h with a list of identities, its places exactly @p ids.
    void askOf(const char *sql, const QList<QByteArray> &ids);
    [[nodiscard]] QList<QByteArray> idsOf(const char *sql, const QList<QByteArray> &ids, int column);

private:
    [[nodiscard]] sqlite3_stmt *prepared(const char *sql, qsizetype keys);
    static void bind(sqlite3_stmt *statement, std::initializer_list<Bound> values);
    static void bind(sqlite3_stmt *statement, const QList<QByteArray> &ids);
    void read(sqlite3_stmt *statement, QList<QByteArray> *ids, int column);

    sqlite3 *m_handle;
    QHash<std::pair<const char *, qsizetype>, sqlite3_stmt *> m_statements;
    std::size_t m_read = 0; ///< bytes, so that nothing can be left out
};

} // namespace regie::bench
