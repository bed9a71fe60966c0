#include "core/store/rows.h"

#include <QSqlRecord>

namespace regie::store {

Row::Row(QSqlQuery query) : m_query(std::move(query))
{
    const QSqlRecord record = m_query.record();
    m_columns.reserve(record.count());
    for (int i = 0; i < record.count(); ++i)
        m_columns.insert(record.fieldName(i).toLatin1(), i);
}

QVariant Row::value(const char *column) const
{
    const auto found = m_columns.constFind(QByteArray::fromRawData(column, static_cast<qsizetype>(qstrlen(column))));
    if (found == m_columns.cend()) {
        m_fits = false;
        return {};
    }
    return m_query.value(*found);
}

QDate Row::day(const char *column) const
{
    const QString held = text(column);
    if (held.isEmpty())
        return {};
    const auto parsed = parseIsoDate(held);
    m_fits = m_fits && parsed.has_value();
    return parsed.value_or(QDate());
}

PartialDate Row::partialDate(const char *column) const
{
    const auto parsed = PartialDate::fromCode(text(column));
    m_fits = m_fits && parsed.has_value();
    return parsed.value_or(PartialDate());
}

LocalDateTime Row::wall(const char *column) const
{
    const auto parsed = LocalDateTime::parse(text(column));
    m_fits = m_fits && parsed.has_value();
    return parsed.value_or(LocalDateTime());
}

std::optional<LocalDateTime> Row::wallIfAny(const char *column) const
{
    return isNull(column) ? std::nullopt : std::optional(wall(column));
}

QDateTime Row::moment(const char *column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

QVariant textValue(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

QVariant bytesValue(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}

QVariant dayValue(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QVariant wallValue(LocalDateTime moment)
{
    return moment.isValid() ? QVariant(moment.toIso()) : QVariant();
}

QVariant wallValue(const std::optional<LocalDateTime> &moment)
{
    return moment ? wallValue(*moment) : QVariant();
}

QVariant momentValue(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(static_cast<qlonglong>(moment.toMSecsSinceEpoch())) : QVariant();
}

} // namespace regie::store
