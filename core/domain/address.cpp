#include "core/domain/address.h"

#include <algorithm>

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
    // by hand: an import asks this for every event
    const QStringView code = QStringView(text).trimmed();
    const auto digit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto letter = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); };
    if (code.size() < 6 || !std::all_of(code.begin(), code.begin() + 4, digit) || code[0] == u'0')
        return {};
    const QStringView letters = code.mid(4).trimmed();
    if (letters.size() != 2 || !letter(letters[0]) || !letter(letters[1]))
        return {};
    return code.left(4).toString() + letters.toString().toUpper();
}

QString addressKey(const Address &address)
{
    const QString code = normalisedPostcode(address.postcode);
    const QString number = address.houseNumber.trimmed();
    return code.isEmpty() || number.isEmpty() ? QString() : code + number.toLower();
}

} // namespace regie
