#include "core/domain/address.h"

#include <QRegularExpression>

namespace regie {

QString Address::line() const
{
    QStringList number;
    for (const QString &part : {street, houseNumber, addition}) {
        if (!part.isEmpty())
            number.append(part);
    }
    const QString code = normalisedPostcode(postcode);
    QStringList place;
    if (!postcode.isEmpty())
        place.append(code.isEmpty() ? postcode : code.left(4) + u' ' + code.mid(4));
    if (!town.isEmpty())
        place.append(town);
    QStringList whole;
    if (!number.isEmpty())
        whole.append(number.join(u' '));
    if (!place.isEmpty())
        whole.append(place.join(u' '));
    return whole.join(QStringLiteral(", "));
}

QString normalisedPostcode(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^\\s*([1-9]\\d{3})\\s*([A-Za-z]{2})\\s*$"));
    const QRegularExpressionMatch match = shape.match(text);
    return match.hasMatch() ? match.captured(1) + match.captured(2).toUpper() : QString();
}

QString addressKey(const Address &address)
{
    const QString code = normalisedPostcode(address.postcode);
    const QString number = address.houseNumber.trimmed();
    return code.isEmpty() || number.isEmpty() ? QString() : code + number.toLower();
}

} // namespace regie
