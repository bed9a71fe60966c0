#include "core/casebook/casebook.h"

#include "core/matching/matching.h"
#include "core/store/reader.h"

#include <QRegularExpression>

namespace regie {

namespace {

/// "2289 SA 14" or "2289SA 14 a" as the key of an address; empty when @p text holds no postcode with a house number.
QString addressKeyIn(const QString &text)
{
    static const QRegularExpression place(
        QStringLiteral("\\b(\\d{4})\\s*([a-z]{2})\\s*,?\\s*(\\d{1,5})\\b"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = place.match(text);
    if (!found.hasMatch())
        return {};
    Address address;
    address.postcode = found.captured(1) + found.captured(2);
    address.houseNumber = found.captured(3);
    return addressKey(address);
}

store::CaseQuery queryFor(const QString &text, int limit)
{
    store::CaseQuery query;
    query.limit = limit;
    query.number = text.trimmed().toUpper();
    bool isNumber = false;
    const int serial = query.number.toInt(&isNumber);
    query.serial = isNumber ? serial : 0;
    query.addressKey = addressKeyIn(text);
    if (!isNumber && query.addressKey.isEmpty())
        query.nameKeys = matching::foldedWords(text);
    return query;
}

} // namespace

Result<QList<CaseHit>> Casebook::search(const QString &text, int limit) const
{
    const auto found = m_vault.read().findCases(m_vault.viewer(), queryFor(text, limit));
    if (!found)
        return tl::unexpected(found.error());
    QList<CaseHit> hits;
    for (const store::FoundCase &one : *found)
        hits.append({one.file.id, one.file.number, one.householdName, one.person});
    return hits;
}

} // namespace regie
