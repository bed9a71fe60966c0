#include "core/matching/fold.h"

#include "core/matching/matching.h"

#include <QRegularExpression>
#include <QSet>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <string>
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
    std::string_view from;
    std::string_view to;
};

/// In this order; the first letters of a rule never come from the result of a later one.
constexpr SoundRule soundRules[] = {{"sch", "sg"}, {"sj", "s"}, {"sh", "s"}, {"sz", "s"}, {"dj", "j"}, {"ck", "k"},
    {"cq", "k"}, {"ch", "g"}, {"kh", "g"}, {"gh", "g"}, {"ph", "f"}, {"th", "t"}, {"dt", "t"}, {"ae", "a"}, {"ei", "y"},
    {"ey", "y"}, {"uy", "ui"}, {"ouw", "ou"}, {"auw", "ou"}, {"au", "ou"}, {"ou", "u"}, {"oe", "u"}, {"ie", "i"},
    {"ce", "se"}, {"ci", "si"}, {"cy", "sy"}, {"c", "k"}, {"q", "k"}, {"x", "ks"}, {"z", "s"}, {"v", "f"}};

void replaceAll(std::string &text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// Bosch is Bos, Smid is Smit, Smits is Smit, Wouda is Woude.
std::string withPlainEnding(std::string sound)
{
    if (sound.ends_with("sg"))
        sound.pop_back();
    if (sound.size() >= 4 && sound.back() == 's')
        sound.pop_back();
    if (sound.size() >= 5 && (sound.back() == 'a' || sound.back() == 'e'))
        sound.pop_back();
    if (!sound.empty() && sound.back() == 'd')
        sound.back() = 't';
    if (!sound.empty() && sound.back() == 'b')
        sound.back() = 'p';
    return sound;
}

} // namespace

std::string foldedText(QStringView text)
{
    const bool ascii = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    const QString other = ascii ? QString() : latin(text.toString());
    const QStringView from = ascii ? text : QStringView(other);
    std::string out;
    out.reserve(static_cast<std::size_t>(from.size()));
    for (const QChar c : from) {
        const char16_t code = c.unicode();
        const char letter = code < 0x80 ? static_cast<char>(code) : ' ';
        const char lower = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        if (lower == 'j' && !out.empty() && out.back() == 'i')
            out.back() = 'y';
        else
            out.push_back(lower);
    }
    return out;
}

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

std::string soundKey(std::string_view foldedWord)
{
    std::string sound(foldedWord);
    for (const SoundRule &rule : soundRules)
        replaceAll(sound, rule.from, rule.to);
    std::string out;
    for (const char c : sound) {
        if (out.empty() || out.back() != c)
            out.push_back(c);
    }
    return withPlainEnding(out);
}

QString soundOf(const QString &foldedWord)
{
    const QByteArray latin1 = foldedWord.toLatin1();
    return QString::fromStdString(soundKey({latin1.constData(), static_cast<std::size_t>(latin1.size())}));
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
