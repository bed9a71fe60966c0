#include "core/domain/person.h"

#include <QSet>

namespace regie {

namespace {

const QSet<QString> &prefixWords()
{
    static const QSet<QString> words{QStringLiteral("van"), QStringLiteral("de"), QStringLiteral("der"),
        QStringLiteral("den"), QStringLiteral("het"), QStringLiteral("'t"), QStringLiteral("ter"),
        QStringLiteral("ten"), QStringLiteral("te"), QStringLiteral("in"), QStringLiteral("op"), QStringLiteral("aan"),
        QStringLiteral("bij"), QStringLiteral("onder"), QStringLiteral("over"), QStringLiteral("uit"),
        QStringLiteral("voor"), QStringLiteral("von"), QStringLiteral("zu"), QStringLiteral("la"), QStringLiteral("le"),
        QStringLiteral("du"), QStringLiteral("da"), QStringLiteral("dos"), QStringLiteral("di"), QStringLiteral("el"),
        QStringLiteral("al"), QStringLiteral("ben"), QStringLiteral("bin"), QStringLiteral("v.d."),
        QStringLiteral("vd"), QStringLiteral("v/d")};
    return words;
}

/// The prefix at the front of @p words is taken off and returned.
QString takePrefix(QStringList &words)
{
    QStringList prefix;
    while (words.size() > 1 && prefixWords().contains(words.first().toLower()))
        prefix.append(words.takeFirst());
    return prefix.join(u' ');
}

/// The prefix at the end of @p words, @p least of which stay, is taken off and returned.
QString takeTrailingPrefix(QStringList &words, qsizetype least)
{
    QStringList prefix;
    while (words.size() > least && prefixWords().contains(words.last().toLower()))
        prefix.prepend(words.takeLast());
    return prefix.join(u' ');
}

/// "van der Helmgras, Lotte", "Helmgras, Lotte van der", "Helmgras van der, Lotte", "Helmgras, van der" and
/// "Helmgras, van der, Lotte".
PersonName splitAtCommas(const QString &text)
{
    QStringList parts = text.split(u',');
    QStringList family = parts.takeFirst().split(u' ', Qt::SkipEmptyParts);
    QString prefix = takePrefix(family);
    QStringList given;
    for (const QString &part : std::as_const(parts)) {
        QStringList words = part.split(u' ', Qt::SkipEmptyParts);
        QStringList rest = words;
        const QString all = takeTrailingPrefix(rest, 0);
        if (prefix.isEmpty() && rest.isEmpty() && !words.isEmpty())
            prefix = all;
        else
            given.append(words);
    }
    if (prefix.isEmpty())
        prefix = takeTrailingPrefix(given, 1);
    if (prefix.isEmpty())
        prefix = takeTrailingPrefix(family, 1);
    return {given.join(u' '), prefix, family.join(u' ')};
}

} // namespace

QString PersonName::full() const
{
    QStringList parts;
    for (const QString &part : {given, prefix, surname}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u' ');
}

QString PersonName::family() const
{
    if (surname.isEmpty())
        return given;
    QString text = prefix.isEmpty() ? surname : prefix + u' ' + surname;
    text[0] = text[0].toUpper();
    return text;
}

PersonName PersonName::split(const QString &line)
{
    const QString text = line.simplified();
    if (text.indexOf(u',') > 0)
        return splitAtCommas(text);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {words.join(u' '), {}, {}};
    qsizetype start = words.size() - 1; // surname: the last word, or everything from the first prefix word on
    for (qsizetype i = 1; i < words.size() - 1; ++i) {
        if (prefixWords().contains(words.at(i).toLower())) {
            start = i;
            break;
        }
    }
    QStringList family = words.mid(start);
    const QString prefix = takePrefix(family);
    return {words.mid(0, start).join(u' '), prefix, family.join(u' ')};
}

bool isValidBsn(QStringView text)
{
    if (text.size() != 9)
        return false;
    int sum = 0;
    bool nonZero = false;
    for (qsizetype i = 0; i < 9; ++i) {
        if (text[i] < u'0' || text[i] > u'9')
            return false;
        const int digit = text[i].unicode() - u'0';
        nonZero = nonZero || digit != 0;
        sum += digit * (i == 8 ? -1 : static_cast<int>(9 - i));
    }
    return nonZero && sum % 11 == 0;
}

} // namespace regie
