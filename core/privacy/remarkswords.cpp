// How the words of a remark are written: what RemarkSearch reads before it asks anything.
#include "core/matching/matching.h"
#include "core/matching/nametables.h"
#include "core/privacy/remarks.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace regie::privacy {
namespace {

using namespace Qt::StringLiterals;
using matching::WordKind;

/// The words of resources/privacy/everyday.txt by kind.
const QHash<QString, bool> &everydayWords() // true: of grammar
{
    static const QHash<QString, bool> words = [] {
        QHash<QString, bool> out;
        QFile file(u":/privacy/everyday.txt"_s);
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        for (const QByteArray &line : text.split('\n')) {
            const QStringList parts = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
            for (qsizetype i = 1; i < parts.size() && parts.constFirst() != u"#"; ++i)
                out.insert(matching::foldedWords(parts.at(i)).join(QString()), parts.constFirst() == u"grammar");
        }
        return out;
    }();
    return words;
}

/// A letter or digit, one that belongs to the one before it, or one that is not seen.
struct Sign
{
    bool inside = false;
    bool digit = false;
    bool joins = false;
    int units = 1; ///< of the text
};

Sign signAt(const QString &text, qsizetype at)
{
    const QChar unit = text.at(at);
    const bool pair = unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    const char32_t code = pair ? QChar::surrogateToUcs4(unit, text.at(at + 1)) : unit.unicode();
    const bool letter = QChar::isLetter(code);
    const bool digit = QChar::isNumber(code);
    const QChar::Category category = QChar::category(code);
    const bool apostrophe = unit == u'\'' || unit == QChar(0x2019);
    const bool between =
        apostrophe && at > 0 && text.at(at - 1).isLetter() && at + 1 < text.size() && text.at(at + 1).isLetter();
    const bool unseen = category == QChar::Other_Format || QChar::isMark(code);
    return {letter || digit, digit, between || unseen, pair ? 2 : 1};
}

/// @p word in small plain letters, without what is not seen; also when it is written in the letters of a formula.
QString keyOf(const QString &word)
{
    QString plain;
    for (const QChar sign : word.normalized(QString::NormalizationForm_KC)) {
        if (sign.category() != QChar::Other_Format)
            plain.append(sign);
    }
    if (plain.size() > 3 && (plain.endsWith(u"'s"_s) || plain.endsWith(QChar(0x2019) + u's')))
        plain.chop(2);
    return matching::foldedWords(plain).join(QString());
}

/// A full stop after these ends no sentence.
bool isShortened(const QString &key)
{
    static const QSet<QString> words = {u"dhr"_s, u"mw"_s, u"mevr"_s, u"fam"_s, u"nr"_s, u"mr"_s, u"dr"_s, u"drs"_s,
        u"ing"_s, u"ir"_s, u"prof"_s, u"ca"_s, u"bv"_s, u"bijv"_s, u"byv"_s, u"evt"_s, u"incl"_s, u"excl"_s, u"resp"_s,
        u"tel"_s, u"jl"_s, u"vgl"_s, u"st"_s};
    return key.size() == 1 || words.contains(key);
}

/// Whether a sentence ends in what stands between two words.
bool endsBetween(const QString &between, const QString &before)
{
    for (const QChar sign : between) {
        if (sign == u'\n' || sign == QChar::ParagraphSeparator || sign == QChar::LineSeparator || sign == u'!' ||
            sign == u'?' || sign == u':' || sign == QChar(0x2022))
            return true;
        if (sign == u'.' && !isShortened(before))
            return true;
    }
    return false;
}

/// What can stand within a name or a street.
bool isLittle(const QString &between)
{
    return std::ranges::all_of(
        between, [](QChar sign) { return sign.isSpace() || sign == u'-' || sign == u'.' || sign == u'\''; });
}

bool isStrongPrefix(const QString &key)
{
    static const QSet<QString> words = {
        u"der"_s, u"den"_s, u"ter"_s, u"ten"_s, u"vd"_s, u"vander"_s, u"vanden"_s, u"vdr"_s, u"vdn"_s};
    return words.contains(key);
}

bool isTitle(const QString &key)
{
    static const QSet<QString> more = {u"familie"_s, u"fam"_s, u"gezin"_s};
    return more.contains(key) || matching::NameTables::shipped().kindOf(key.toStdString()) == WordKind::Title;
}

/// In capitals throughout, as a short name of an organisation is.
bool isShout(const QString &text)
{
    return text.size() > 1 && text == text.toUpper() && text != text.toLower();
}

} // namespace

/// "14", "14a"; not a year.
bool RemarkSearch::isHouseNumber(const QString &key)
{
    qsizetype digits = 0;
    while (digits < key.size() && key.at(digits).isDigit())
        ++digits;
    const int number = key.left(digits).toInt();
    return digits > 0 && digits <= 4 && key.size() - digits <= 1 && !isYear(number);
}

RemarkSearch::Word RemarkSearch::wordOf(const QString &raw, bool digits, bool begins)
{
    Word word;
    word.key = keyOf(raw);
    word.digits = digits;
    word.begins = begins;
    const auto everyday = everydayWords().constFind(word.key);
    if (everyday != everydayWords().cend())
        word.everyday = *everyday ? Everyday::Grammar : Everyday::Noun;
    const bool emphasis = isShout(raw) && (word.everyday == Everyday::Grammar || raw.size() <= 3);
    const bool capital = (raw.at(0).isUpper() || raw.at(0).isSurrogate()) && !emphasis;
    if (capital)
        word.written = begins ? Written::First : Written::Capital;
    const WordKind kind = matching::NameTables::shipped().kindOf(word.key.toStdString());
    word.prefix = kind == WordKind::Prefix;
    word.between = kind == WordKind::PrefixBetween;
    word.strongPrefix = isStrongPrefix(word.key);
    word.title = isTitle(word.key);
    return word;
}

void RemarkSearch::readWords(int passage, const QString &text)
{
    qsizetype from = -1;
    qsizetype end = 0; // of the word before
    QString before;
    bool digits = false;
    for (qsizetype at = 0; at <= text.size();) {
        const Sign sign = at < text.size() ? signAt(text, at) : Sign();
        const bool changes = sign.inside && sign.digit && !digits; // "Spui12"
        if (from >= 0 && (changes || (!sign.inside && !sign.joins))) {
            const QString raw = text.mid(from, at - from);
            const QString between = text.mid(end, from - end);
            const bool begins = before.isNull() || endsBetween(between, before);
            Word word = wordOf(raw, digits, begins);
            word.joins = !begins && isLittle(between);
            word.passage = passage;
            word.from = from;
            word.end = at;
            word.initial = raw.size() == 1 && raw.at(0).isUpper() && at < text.size() && text.at(at) == u'.';
            before = word.key.isEmpty() ? u"?"_s : word.key;
            end = at;
            if (!word.key.isEmpty())
                m_words.append(word);
            from = -1;
        }
        if (from < 0 && sign.inside) {
            from = at;
            digits = sign.digit;
        }
        at += sign.units;
    }
}

/// Tells of every word whether it is announced as a name, and whether a number stands beside it.
void RemarkSearch::introduce()
{
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        Word &word = m_words[i];
        const auto same = [&](qsizetype other) {
            return other >= 0 && other < m_words.size() && m_words.at(other).passage == word.passage;
        };
        word.besideNumber = (same(i - 1) && !word.begins && m_words.at(i - 1).digits) ||
                            (same(i + 1) && !m_words.at(i + 1).begins && m_words.at(i + 1).digits);
        word.numbered = same(i + 1) && !m_words.at(i + 1).begins && isHouseNumber(m_words.at(i + 1).key);
        bool within = !word.begins; // the sentence of the word
        bool named = false;
        for (qsizetype before = i - 1; within && !named && same(before); --before) {
            const Word &one = m_words.at(before);
            named = one.title || one.initial || one.strongPrefix;
            within = (one.prefix || one.between) && !one.begins;
        }
        word.introduced = named || (same(i + 1) && m_words.at(i + 1).initial && word.written != Written::Small &&
                                       (i == 0 || !m_words.at(i + 1).begins));
    }
}

/// Marks what may be said, word after word as it is written.
void RemarkSearch::allow(const QStringList &sayable)
{
    QHash<QString, QList<QStringList>> byFirst;
    for (const QString &name : sayable) {
        QStringList words;
        for (const QString &part : name.split(QRegularExpression(u"[^\\p{L}\\p{N}'’]+"_s), Qt::SkipEmptyParts))
            words.append(keyOf(part));
        words.removeAll(QString());
        if (!words.isEmpty())
            byFirst[words.constFirst()].append(words);
    }
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        qsizetype longest = 0;
        for (const QStringList &words : byFirst.value(m_words.at(i).key)) {
            bool fits = i + words.size() <= m_words.size();
            for (qsizetype at = 0; fits && at < words.size(); ++at)
                fits = m_words.at(i + at).key == words.at(at) && m_words.at(i + at).passage == m_words.at(i).passage;
            longest = fits ? std::max(longest, words.size()) : longest;
        }
        for (qsizetype at = i; at < i + longest; ++at) {
            m_words[at].sayable = true;
            if (at > i) // "Den" of Den Haag announces nobody
                m_words[at].introduced = false;
        }
        i += std::max<qsizetype>(longest, 1) - 1;
    }
}

} // namespace regie::privacy
