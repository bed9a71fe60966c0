#pragma once

#include "core/domain/codes.h"
#include "core/store/raw.h"
#include "core/store/schema.h"

#include <QVarLengthArray>

#include <optional>

namespace regie::store {

/// An INSERT that is given its values one after another, in the order of the dictionary; it keeps the canonical row
/// beside, so that nothing is read back to be hashed.
class Inserter
{
public:
    [[nodiscard]] static Result<Inserter> into(const Database &database, Table table);

    void begin();
    void number(qint64 value);
    void truth(bool value) { number(value ? 1 : 0); }
    void text(const QString &value);
    void bytes(const QByteArray &value);
    void nothing();
    void id(const IdBytes &value);
    template <typename Tag>
    void idIfAny(const Id<Tag> &value)
    {
        value.isNull() ? nothing() : id(value.raw());
    }
    template <typename E>
    void code(E value)
    {
        const char *held = codesOf<E>()[static_cast<std::size_t>(value)].text;
        latin(QByteArray::fromRawData(held, static_cast<qsizetype>(qstrlen(held))));
    }
    void day(QDate value);
    void partial(const PartialDate &value);
    void wall(const std::optional<LocalDateTime> &value)
    {
        value && value->isValid() ? text(value->toIso()) : nothing();
    }
    void moment(const QDateTime &value) { value.isValid() ? number(value.toMSecsSinceEpoch()) : nothing(); }
    [[nodiscard]] Done end();

    [[nodiscard]] qint64 row() const { return m_row; }
    [[nodiscard]] const QByteArray &canonical() const { return m_canonical.bytes(); }

private:
    Inserter(RawStatement statement, qint64 last) : m_statement(std::move(statement)), m_row(last) {}
    void latin(const QByteArray &value);
    void sized(char kind, qsizetype size) { m_held.append({++m_at, kind, m_canonical.bytes().size() - size, size}); }

    /// A value that stands in the canonical row: bound from there, once the row is complete.
    struct Held
    {
        int at = 0;
        char kind = 't';
        qsizetype from = 0;
        qsizetype size = 0;
    };
    RawStatement m_statement;
    CanonicalRow m_canonical;
    QVarLengthArray<Held, 40> m_held;
    qint64 m_row = 0;
    int m_at = 0;
};

} // namespace regie::store
