#include "core/privacy/redaction.h"

#include <algorithm>

namespace regie::privacy {
namespace {

/// Letters and digits only, small: "2289 sa" and "2289SA" are one.
QString compact(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.isLetterOrNumber())
            out.append(letter.toLower());
    }
    return out;
}

/// The ways in which two addresses can be seen to be one: postcode with house number, street with house number.
QStringList placeKeys(const Address &address)
{
    QStringList keys = {compact(addressKey(address)), compact(address.street + address.houseNumber)};
    keys.removeAll(QString());
    return keys;
}

constexpr qsizetype shortestStreet = 5; // a shorter street name ("Dam") stands in too many words
constexpr qsizetype phoneTail = 8;      // the digits that are the same with 0, +31 and 0031 in front

} // namespace

void Shield::addAddress(const Address &address)
{
    if (const QString postcode = normalisedPostcode(address.postcode); !postcode.isEmpty())
        m_needles.append(compact(postcode));
    const QString street = compact(address.street);
    if (street.size() >= shortestStreet)
        m_needles.append(street);
    else if (!street.isEmpty() && !address.houseNumber.isEmpty())
        m_needles.append(street + compact(address.houseNumber));
    for (const QString &key : placeKeys(address))
        m_addresses.insert(key);
}

void Shield::addPhone(const QString &phone)
{
    QString digits;
    for (const QChar letter : phone) {
        if (letter.isDigit())
            digits.append(letter);
    }
    if (digits.size() >= phoneTail)
        m_needles.append(digits.right(phoneTail));
}

bool Shield::covers(const Address &address) const
{
    const QStringList keys = placeKeys(address);
    return address.secret ||
           std::ranges::any_of(keys, [this](const QString &key) { return m_addresses.contains(key); });
}

bool Shield::betrays(const QString &text) const
{
    if (m_needles.isEmpty())
        return false;
    const QString searched = compact(text);
    return std::ranges::any_of(m_needles, [&searched](const QString &needle) { return searched.contains(needle); });
}

bool Redaction::passes(Field field)
{
    if (m_profile.names(field))
        return true;
    keepBack(field, m_profile.whyNot(field));
    return false;
}

bool Redaction::passes(Field field, const QString &text)
{
    if (text.trimmed().isEmpty())
        return false;
    if (!passes(field))
        return false;
    if (!kindOf(field).freeText || !m_shield.betrays(text))
        return true;
    keepBack(field, Why::Shielded);
    return false;
}

bool Redaction::passes(Field field, const Address &address)
{
    if (address.isEmpty())
        return false;
    if (m_shield.covers(address)) {
        keepBack(Field::SecretAddress, Why::Shielded);
        return false;
    }
    return passes(field);
}

void Redaction::keepBack(Field field, Why why)
{
    m_kept.insert(field, why);
}

QList<LeftOut> Redaction::leftOut() const
{
    QList<LeftOut> out;
    for (const FieldKind &kind : fieldKinds()) {
        if (const auto kept = m_kept.constFind(kind.field); kept != m_kept.cend())
            out.append({QString::fromLatin1(kind.code), kind.dataClass, whyCode(*kept)});
    }
    return out;
}

} // namespace regie::privacy
