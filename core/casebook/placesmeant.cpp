#include "core/casebook/placesmeant.h"

#include "core/matching/matching.h"

#include <QRegularExpression>

namespace regie::casebook {

using namespace Qt::StringLiterals;

namespace {

/// A street without a number or a comma before its town is asked for only when it is longer than most names.
constexpr qsizetype streetBeforeTown = 5;
constexpr qsizetype mostWordsOfTown = 2; // Den Haag
constexpr qsizetype shortest = 3;

QString townWords(const QString &text)
{
    return matching::foldedWords(text).join(u' ');
}

/// The last number of @p text that stands alone; the letter of "14a" is left out.
QString numberIn(const QString &text)
{
    static const QRegularExpression number(
        u"(?:^|[\\s,])(\\d{1,5})\\s?[a-z]?(?=$|[\\s,])"_s, QRegularExpression::CaseInsensitiveOption);
    QString last;
    for (auto found = number.globalMatch(text); found.hasNext();)
        last = found.next().captured(1);
    return last;
}

std::optional<store::PlaceQuery> byPostcode(const QString &text)
{
    static const QRegularExpression code(
        u"\\b([1-9]\\d{3})\\s*([a-z]{2})(?![a-z])"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = code.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    store::PlaceQuery query;
    query.postcode = found.captured(1) + found.captured(2).toUpper();
    const QString behind = numberIn(text.mid(found.capturedEnd()));
    query.houseNumber = behind.isEmpty() ? numberIn(text.left(found.capturedStart())) : behind;
    return query;
}

/// "Kerkstraat 14a, Delft": what stands before the last number is the street, what stands behind it the town.
std::optional<store::PlaceQuery> byNumber(const QString &text)
{
    static const QRegularExpression numbered(
        u"^(.*[^\\W\\d].*?)[\\s,]+(\\d{1,5})(?:\\s?[-/]?\\s?(?:[a-z]{1,2}|\\d{1,3}))?(?:[\\s,]+(\\D*))?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch found = numbered.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    store::PlaceQuery query;
    query.street = found.captured(1);
    query.houseNumber = found.captured(2);
    query.town = townWords(found.captured(3));
    return query;
}

/// A street alone, or with its town.
QList<store::PlaceQuery> withoutNumber(const QString &text)
{
    QList<store::PlaceQuery> queries;
    const qsizetype comma = text.indexOf(u',');
    if (comma >= 0) {
        queries.append({.street = text.left(comma).trimmed(), .town = townWords(text.mid(comma + 1))});
        return queries;
    }
    queries.append({.street = text});
    const QStringList words = text.split(u' ');
    for (qsizetype town = 1; town <= mostWordsOfTown && town < words.size(); ++town) {
        const QString street = words.mid(0, words.size() - town).join(u' ');
        if (street.size() > streetBeforeTown)
            queries.append({.street = street, .town = townWords(words.mid(words.size() - town).join(u' '))});
    }
    return queries;
}

} // namespace

QList<store::PlaceQuery> placesMeant(const QString &text)
{
    const QString line = text.simplified();
    if (const auto query = byPostcode(line))
        return {*query};
    QList<store::PlaceQuery> queries;
    if (const auto query = byNumber(line))
        queries = {*query};
    else
        queries = withoutNumber(line);
    queries.removeIf([](const store::PlaceQuery &one) {
        const auto isLetter = [](QChar c) { return c.isLetter(); };
        return one.street.size() < shortest || std::none_of(one.street.cbegin(), one.street.cend(), isLetter);
    });
    return queries;
}

} // namespace regie::casebook
