#pragma once

#include "core/base/result.h"
#include "core/store/sqlite.h"

#include <QByteArray>
#include <QStringConverter>

#include <utility>

namespace regie::store {

class Database;

/// A prepared statement on the bare handle, for what goes over many rows: bulk loading and verifying. Only literals of
/// ours are prepared. Parameters and columns are counted as the C interface does (from 1 and from 0).
class RawStatement
{
public:
    [[nodiscard]] static Result<RawStatement> prepare(const Database &database, const QByteArray &sql);
    RawStatement(RawStatement &&other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}
    RawStatement &operator=(RawStatement &&other) noexcept
    {
        std::swap(m_statement, other.m_statement);
        return *this;
    }
    ~RawStatement() { sqlite3_finalize(m_statement); }

    void bind(int at, qint64 number) { sqlite3_bind_int64(m_statement, at, number); }
    void bindText(int at, const QByteArray &utf8) const;
    void bindBytes(int at, const QByteArray &bytes) const;
    /// A text ('t') or blob that stays where it is until the statement has run.
    void bindLasting(int at, char kind, const char *bytes, qsizetype size) const;
    void bindNull(int at) { sqlite3_bind_null(m_statement, at); }
    /// To the next row: false when there is none. Starts anew after `reset`.
    [[nodiscard]] Result<bool> step();
    /// Runs a statement that gives no rows, and makes it ready for the next.
    [[nodiscard]] Done run();
    void reset() { sqlite3_reset(m_statement); }

    [[nodiscard]] qint64 number(int column) const { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] QByteArray bytes(int column) const;
    /// The row it stands on in one unambiguous form: per column its kind, its length and its value.
    [[nodiscard]] QByteArray canonical() const;

private:
    explicit RawStatement(sqlite3_stmt *statement) : m_statement(statement) {}
    sqlite3_stmt *m_statement = nullptr;
};

/// The form that `RawStatement::canonical` gives, made of values on their way in.
class CanonicalRow
{
public:
    void addNumber(qint64 number);
    void addText(const QByteArray &utf8) { addSized('t', utf8); }
    /// Written as UTF-8, without a copy in between; gives how many bytes that took.
    qsizetype addText(const QString &text);
    void addBytes(const QByteArray &bytes) { addSized('b', bytes); }
    void addNull() { m_bytes.append('n'); }
    void clear() { m_bytes.resize(0); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void addSized(char kind, const QByteArray &bytes);
    QByteArray m_bytes;
    QStringEncoder m_encoder{QStringEncoder::Utf8};
};

} // namespace regie::store
