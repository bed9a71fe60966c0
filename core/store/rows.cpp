#include "core/store/rows.h"

namespace regie::store {

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
