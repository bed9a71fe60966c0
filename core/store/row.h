#pragma once

#include "core/domain/codes.h"
#include "core/store/connection.h"

#include <cstring>

namespace regie::store {

/// What a statement gives, row after row, its columns read by name straight from the engine. What the store holds but
/// cannot be (an unknown code, an identity of another length) is remembered: `fits` then says no.
///
/// It holds the file's read lock until it stood behind its last row or goes away: read it to the end, or let it go.
class Row
{
public:
    /// @p prepared has its values and is of @p connection, to which it goes back.
    Row(std::shared_ptr<CipherConnection> connection, Prepared *prepared)
        : m_connection(std::move(connection)), m_prepared(prepared)
    {
    }
    Row(Row &&other) noexcept;
    Row &operator=(Row &&other) noexcept;
    ~Row();

    /// Takes the first step already, so that a statement without rows has run: the code of the C interface.
    [[nodiscard]] int start();
    /// To the next row; false after the last, and when reading failed.
    [[nodiscard]] bool next();
    /// Everything there was could be read, and was what it can be.
    [[nodiscard]] bool fits() const { return m_fits && m_failed == SQLITE_OK; }
    /// The same as an error: the engine's, or VaultDamaged.
    [[nodiscard]] Done ended() const;

    [[nodiscard]] int columns() const { return static_cast<int>(m_prepared->columns.size()); }
    [[nodiscard]] QByteArray nameOf(int column) const { return m_prepared->columns[static_cast<std::size_t>(column)]; }
    [[nodiscard]] QVariant value(const char *column) const { return value(place(column)); }
    [[nodiscard]] QVariant value(int column) const; ///< counted from 0
    [[nodiscard]] bool isNull(const char *column) const { return isNullAt(place(column)); }
    [[nodiscard]] QString text(const char *column) const;
    [[nodiscard]] qint64 number(const char *column) const;
    [[nodiscard]] int count(const char *column) const { return static_cast<int>(number(column)); }
    [[nodiscard]] bool truth(const char *column) const { return number(column) != 0; }
    [[nodiscard]] QByteArray bytes(const char *column) const;
    [[nodiscard]] QDate day(const char *column) const; ///< invalid when empty
    [[nodiscard]] PartialDate partialDate(const char *column) const;
    [[nodiscard]] LocalDateTime wall(const char *column) const;
    [[nodiscard]] std::optional<LocalDateTime> wallIfAny(const char *column) const;
    [[nodiscard]] QDateTime moment(const char *column) const; ///< UTC, invalid when empty
    /// The identity in @p column; a null one when the column is empty.
    template <typename AnyId>
    [[nodiscard]] AnyId id(const char *column) const
    {
        const QByteArrayView held = blob(column);
        if (held.isNull())
            return AnyId();
        IdBytes raw{};
        if (held.size() != qsizetype(raw.size())) {
            m_fits = false;
            return AnyId();
        }
        std::memcpy(raw.data(), held.data(), raw.size());
        return AnyId(raw);
    }
    template <typename E>
    [[nodiscard]] E code(const char *column) const
    {
        const QByteArrayView held = latin(column);
        for (const Code<E> &one : codesOf<E>()) {
            if (held == QByteArrayView(one.text))
                return one.value;
        }
        m_fits = false;
        return E{};
    }
    void misfit() const { m_fits = false; }

private:
    [[nodiscard]] int place(const char *column) const;
    [[nodiscard]] bool isNullAt(int place) const;
    /// The bytes of a text or blob, where the engine keeps them: null when the column is NULL.
    [[nodiscard]] QByteArrayView latin(const char *column) const;
    [[nodiscard]] QByteArrayView blob(const char *column) const;

    std::shared_ptr<CipherConnection> m_connection;
    Prepared *m_prepared = nullptr;
    bool m_pending = false; ///< `start` stands on a row that `next` has not given yet
    bool m_done = false;
    int m_failed = SQLITE_OK;
    mutable std::size_t m_next = 0; ///< columns are mostly asked for in their order: after the last one found
    mutable bool m_fits = true;
};

} // namespace regie::store
