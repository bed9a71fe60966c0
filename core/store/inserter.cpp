#include "core/store/inserter.h"

#include "core/store/rowwriter.h"

#include <array>

namespace regie::store {

Result<Inserter> Inserter::into(const Database &database, Table table)
{
    auto last = RawStatement::prepare(database, lastRowOf(table));
    auto insert = RawStatement::prepare(database, insertAll(table));
    if (!last || !insert)
        return tl::unexpected(last ? insert.error() : last.error());
    if (const auto stepped = last->step(); !stepped)
        return tl::unexpected(stepped.error());
    return Inserter(std::move(*insert), last->number(0));
}

void Inserter::begin()
{
    m_canonical.clear();
    m_held.clear();
    m_at = 0;
    number(++m_row);
}

void Inserter::number(qint64 value)
{
    m_statement.bind(++m_at, value);
    m_canonical.addNumber(value);
}

void Inserter::text(const QString &value)
{
    sized('t', m_canonical.addText(value));
}

void Inserter::latin(const QByteArray &value)
{
    m_canonical.addText(value);
    sized('t', value.size());
}

void Inserter::bytes(const QByteArray &value)
{
    m_canonical.addBytes(value);
    sized('b', value.size());
}

void Inserter::day(QDate value)
{
    if (!value.isValid())
        return nothing();
    std::array<char, 11> text{};
    const int size = qsnprintf(text.data(), text.size(), "%04d-%02d-%02d", value.year(), value.month(), value.day());
    latin(QByteArray::fromRawData(text.data(), size));
}

void Inserter::partial(const PartialDate &value)
{
    if (!value.isWhole())
        return text(value.toCode());
    day(QDate(value.year(), value.month(), value.day()));
}

Done Inserter::end()
{
    const char *row = m_canonical.bytes().constData();
    for (const Held &held : m_held)
        m_statement.bindLasting(held.at, held.kind, row + held.from, held.size);
    return m_statement.run();
}

void Inserter::id(const IdBytes &value)
{
    bytes(QByteArray::fromRawData(reinterpret_cast<const char *>(value.data()), 16));
}

void Inserter::nothing()
{
    m_statement.bindNull(++m_at);
    m_canonical.addNull();
}

} // namespace regie::store
