#pragma once

#include "core/store/sqlite.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVariant>

#include <memory>
#include <vector>

namespace regie::store {

/// A statement prepared on a connection, with the names of its columns.
struct Prepared
{
    QByteArray sql = {};
    sqlite3_stmt *statement = nullptr;
    std::vector<QByteArray> columns = {};
    int firstKey = 0;  ///< place of the parameter :k0 that begins a list of identities; 0 when there is none
    int keys = 0;      ///< how many places that list has
    bool kept = false; ///< stays with the connection when it is given back
    bool lent = false;
};

/// An open sqlite3 handle with its prepared statements. Shared by the driver, its results and the rows being read, so
/// that what outlives its Database cannot touch freed memory; the handle closes with the last of them.
class CipherConnection
{
public:
    explicit CipherConnection(sqlite3 *handle) : m_handle(handle) {}
    CipherConnection(const CipherConnection &) = delete;
    CipherConnection &operator=(const CipherConnection &) = delete;
    ~CipherConnection();

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    /// A statement ready to bind, from the ones kept or newly prepared; null with @p code set on failure.
    /// Refuses text with more than one statement. @p sql need only live as long as the call. A list of identities in it
    /// (core/store/queries.h) is cut to the shortest that holds @p keys (0: none are given), because the engine goes
    /// through every place.
    [[nodiscard]] Prepared *take(QByteArrayView sql, int &code, std::size_t keys = 0);
    /// Takes @p prepared back: reset, bindings forgotten.
    void giveBack(Prepared *prepared);

private:
    [[nodiscard]] Prepared *prepare(QByteArrayView sql, int &code, int places);

    using Key = std::pair<QByteArray, int>; ///< text, and places for identities
    sqlite3 *m_handle = nullptr;
    QHash<Key, Prepared *> m_kept;
};

/// Binds @p value at @p index: QString as text, QByteArray as blob, bool and integers as 64-bit, QDate and QDateTime
/// (in UTC, with milliseconds) as ISO text; invalid, null QString and null QByteArray as NULL. Gives the code of the C
/// interface; SQLITE_MISMATCH for another type.
[[nodiscard]] int bindVariant(sqlite3_stmt *statement, int index, const QVariant &value);
/// The value of a column of the row @p statement stands on, in the type that the store has for it.
[[nodiscard]] QVariant variantAt(sqlite3_stmt *statement, int column);

/// What @p code of the C interface says, for a log: the engine's general words for it, never a value.
[[nodiscard]] QString engineText(int code);
/// What went wrong last on @p handle. The engine's own message may quote what was searched for: only what comes from
/// our SQL text (@p fromSqlText) or schema is passed on.
[[nodiscard]] QString messageOf(sqlite3 *handle, int code, bool fromSqlText);

} // namespace regie::store
