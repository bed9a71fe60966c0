#include "core/matching/fold.h"

#include "core/matching/matching.h"

#include <QRegularExpression>
#include <QSet>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace regie::matching {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Letters of any script as plain Latin ones; the text itself when ICU has no rules to offer.
QString latin(const QString &text)
{
    struct Rules
    {
        std::unique_ptr<icu::Transliterator> toLatin;
        Rules()
        {
            UErrorCode status = U_ZERO_ERROR;
            toLatin.reset(icu::Transliterator::createInstance(
                icu::UnicodeString("NFKD; [:Nonspacing Mark:] Remove; Any-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD,
                status));
        }
    };
    // One a thread: a Transliterator is not promised to be safe for two at once, and making one takes milliseconds.
    thread_local const Rules rules;
    if (!rules.toLatin)
        return text.toLower();
    icu::UnicodeString work(reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size()));
    rules.toLatin->transliterate(work);
    return QString::fromUtf16(work.getBuffer(), work.length());
}

/// Words that are only ever a prefix, and those that are one between other words (Ben, Al and La are names too).
const QSet<QString> &alwaysPrefix()
{
    static const QSet<QString> words{QStringLiteral("van"), QStringLiteral("de"), QStringLiteral("der"),
        QStringLiteral("den"), QStringLiteral("het"), QStringLiteral("ter"), QStringLiteral("ten"),
        QStringLiteral("te"), QStringLiteral("vd"), QStringLiteral("vander"), QStringLiteral("vande"),
        QStringLiteral("vanden")};
    return words;
}

const QSet<QString> &prefixBetween()
{
    static const QSet<QString> words{QStringLiteral("in"), QStringLiteral("op"), QStringLiteral("aan"),
        QStringLiteral("bij"), QStringLiteral("onder"), QStringLiteral("over"), QStringLiteral("uit"),
        QStringLiteral("voor"), QStringLiteral("von"), QStringLiteral("zu"), QStringLiteral("la"), QStringLiteral("le"),
        QStringLiteral("du"), QStringLiteral("da"), QStringLiteral("dos"), QStringLiteral("di"), QStringLiteral("el"),
        QStringLiteral("al"), QStringLiteral("ben"), QStringLiteral("bin"), QStringLiteral("d"), QStringLiteral("s")};
    return words;
}

struct SoundRule
{
    const char16_t *from;
    const char16_t *to;
};

/// In this order; the first letters of a rule never come from the result of a later one.
constexpr SoundRule soundRules[] = {{u"sch", u"sg"}, {u"ck", u"k"}, {u"cq", u"k"}, {u"ch", u"g"}, {u"gh", u"g"},
    {u"ph", u"f"}, {u"th", u"t"}, {u"dt", u"t"}, {u"ae", u"a"}, {u"ei", u"y"}, {u"ey", u"y"}, {u"uy", u"ui"},
    {u"ouw", u"ou"}, {u"auw", u"ou"}, {u"au", u"ou"}, {u"ce", u"se"}, {u"ci", u"si"}, {u"cy", u"sy"}, {u"c", u"k"},
    {u"q", u"k"}, {u"x", u"ks"}, {u"z", u"s"}, {u"v", u"f"}};

} // namespace

QString folded(const QString &text)
{
    QString out = isAscii(text) ? text.toLower() : latin(text);
    out.replace(QStringLiteral("ij"), QStringLiteral("y"));
    return out;
}

QStringList foldedWords(const QString &name)
{
    QString text = name.toLower();
    text.replace(QChar(0x2019), u'\'');
    static const QRegularExpression shortVan(QStringLiteral("\\bv\\s*[./]\\s*d\\b\\.?"));
    static const QRegularExpression shortHet(QStringLiteral("(^|\\s)'[ts](?=\\s|$)"));
    static const QRegularExpression notWord(QStringLiteral("[^a-z0-9]+"));
    text.replace(shortVan, QStringLiteral(" vd "));
    text.replace(shortHet, QStringLiteral(" het "));
    text.remove(u'\'');
    const QStringList all = folded(text).remove(u'\'').split(notWord, Qt::SkipEmptyParts);
    QStringList kept;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool between = i > 0 && i + 1 < all.size();
        if (!alwaysPrefix().contains(all.at(i)) && !(between && prefixBetween().contains(all.at(i))))
            kept.append(all.at(i));
    }
    return kept.isEmpty() ? all : kept;
}

QString soundOf(const QString &foldedWord)
{
    QString sound = foldedWord;
    for (const SoundRule &rule : soundRules)
        sound.replace(QString::fromUtf16(rule.from), QString::fromUtf16(rule.to));
    QString out;
    for (const QChar c : std::as_const(sound)) {
        if (out.isEmpty() || out.back() != c)
            out.append(c);
    }
    if (out.endsWith(QStringLiteral("sg"))) // Bosch, Bos
        out.chop(1);
    if (out.endsWith(u'd'))
        out.replace(out.size() - 1, 1, u't');
    if (out.endsWith(u'b'))
        out.replace(out.size() - 1, 1, u'p');
    return out;
}

int editDistance(const QString &a, const QString &b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> above(width);
    std::vector<int> row(width);
    for (std::size_t j = 0; j < width; ++j)
        above[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const int replaced = above[j - 1] + (a[i - 1] == b[at - 1] ? 0 : 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && at > 1 && a[i - 1] == b[at - 2] && a[i - 2] == b[at - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before.swap(above);
        above.swap(row);
    }
    return std::min(above[width - 1], limit + 1);
}

bool spelledAlmost(const QString &a, const QString &b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    const int limit = shorter >= 8 ? 2 : (shorter >= 4 ? 1 : 0);
    return limit > 0 && editDistance(a, b, limit) <= limit;
}

} // namespace regie::matching
