#include "core/store/rows.h"

#include <QSqlRecord>

namespace regie::store {

namespace {

/// Shaped as "1985-03-01".
bool isPlainDate(const QString &text)
{
    if (text.size() != 10)
        return false;
    for (qsizetype i = 0; i < 10; ++i) {
        const QChar c = text.at(i);
        if (i == 4 || i == 7 ? c != u'-' : c < u'0' || c > u'9')
            return false;
    }
    return true;
}

} // namespace

Row::Row(QSqlQuery query) : m_query(std::move(query))
{
    const QSqlRecord record = m_query.record();
    m_columns.reserve(record.count());
    for (int i = 0; i < record.count(); ++i)
        m_columns.append(record.fieldName(i).toLatin1());
}

int Row::place(const char *column) const
{
    const int count = static_cast<int>(m_columns.size());
    for (int i = 0; i < count; ++i) {
        const int at = (m_next + i) % count;
        if (qstrcmp(m_columns.at(at).constData(), column) == 0) {
            m_next = at + 1;
            return at;
        }
    }
    return -1;
}

QVariant Row::value(const char *column) const
{
    const int at = place(column);
    if (at < 0) {
        m_fits = false;
        return {};
    }
    return m_query.value(at);
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
    const QString code = text(column);
    if (isPlainDate(code)) { // as nearly all are stored: no look at every way to write one
        const QStringView view(code);
        const auto whole = PartialDate::of(view.left(4).toInt(), view.mid(5, 2).toInt(), view.mid(8, 2).toInt());
        if (whole)
            return *whole;
    }
    const auto parsed = PartialDate::fromCode(code);
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
