#include "core/privacy/leakguard.h"

#include "core/matching/fold.h"

#include <algorithm>
#include <array>

namespace regie::privacy {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype shortestMisspelt = 4; // letters; a slip in fewer makes another word
constexpr qsizetype shortestAlone = 3;    // letters of a given name or initial that is sought at all
constexpr qsizetype shortestRun = 6;      // letters that are sought inside other letters
constexpr int firstYear = 1900;
constexpr int lastYear = 2100;
constexpr qsizetype phoneTailDigits = 8; // the same with 0, +31 and 0031 in front

/// Letters and digits, folded, without anything between them.
QString pressed(const QString &text)
{
    QString out;
    const QString plain = matching::folded(text);
    out.reserve(plain.size());
    for (const QChar letter : plain) {
        if (letter.isLetterOrNumber())
            out.append(letter.toLower());
    }
    return out;
}

QString digitsOf(const QString &text)
{
    QString out;
    for (const QChar letter : text) {
        if (letter.isDigit())
            out.append(QChar(u'0' + letter.digitValue()));
    }
    return out;
}

/// A street is often called without its kind: "in de Duinroos".
QString stemOf(const QString &street)
{
    static constexpr std::array kinds = {"straat", "laan", "plein", "kade", "gracht", "singel", "pad", "hof", "weg"};
    for (const char *kind : kinds) {
        const QLatin1String ending(kind);
        if (street.size() >= ending.size() + 5 && street.endsWith(ending))
            return street.chopped(ending.size());
    }
    return {};
}

/// "Duinroosstr." and "Duinrooslaan" are one street when their stems are.
QString withWholeKind(const QString &word)
{
    static constexpr std::array<std::pair<const char *, const char *>, 3> shortened = {
        {{"str", "straat"}, {"ln", "laan"}, {"pln", "plein"}}};
    for (const auto &[abbreviated, whole] : shortened) {
        const QLatin1String ending(abbreviated);
        if (word.size() >= ending.size() + 4 && word.endsWith(ending))
            return word.chopped(ending.size()) + QLatin1String(whole);
    }
    return word;
}

bool isDigits(const QString &text)
{
    return std::ranges::all_of(text, [](QChar letter) { return letter.isDigit(); });
}

/// The same number but for one digit, or two that changed places.
bool almostSameDigits(const QString &a, const QString &b)
{
    return matching::editDistance(a, b, 1) <= 1;
}

bool overlaps(const Leak &a, const Leak &b)
{
    return a.passage == b.passage && a.from < b.from + b.length && b.from < a.from + a.length;
}

/// Whether @p a says better than @p b what stands there: as it is written before almost so, then the longest; of what
/// is only almost so the shortest, which holds no neighbour that makes up for a letter.
bool tellsBetter(const Leak &a, const Leak &b)
{
    if (a.misspelt != b.misspelt)
        return b.misspelt;
    return a.misspelt ? a.length < b.length : a.length > b.length;
}

/// Whether the sentence that ends before @p at really ends there: a full stop after an abbreviation or number does not.
bool endsSentence(const QString &text, qsizetype at)
{
    const QChar sign = text.at(at);
    if (sign == u'\n')
        return true;
    if (sign != u'.' && sign != u'!' && sign != u'?')
        return false;
    return at + 1 == text.size() || text.at(at + 1).isSpace();
}

} // namespace

QList<Leak> eachPlaceOnce(QList<Leak> leaks)
{
    std::ranges::stable_sort(leaks, tellsBetter);
    QList<Leak> out;
    for (const Leak &leak : std::as_const(leaks)) {
        if (std::ranges::none_of(out, [&](const Leak &kept) { return overlaps(kept, leak); }))
            out.append(leak);
    }
    std::ranges::sort(
        out, [](const Leak &a, const Leak &b) { return std::pair(a.passage, a.from) < std::pair(b.passage, b.from); });
    return out;
}

void LeakGuard::add(Secret what, ShieldReason why, const QString &text)
{
    const QString needle = pressed(text);
    if (needle.isEmpty())
        return;
    const auto words = std::max<qsizetype>(1, wordsOf(text).size());
    m_needles.append(
        {what, why, needle, static_cast<int>(words), needle.size() < shortestMisspelt || isDigits(needle)});
}

void LeakGuard::shieldName(const PersonName &name, ShieldReason why)
{
    if (!name.surname.isEmpty())
        add(Secret::Name, why, name.surname);
    for (const Word &word : wordsOf(name.given)) {
        if (word.text.size() >= shortestAlone)
            add(Secret::Name, why, word.text);
    }
}

void LeakGuard::shieldAddress(const Address &address, ShieldReason why)
{
    const QString street = pressed(address.street);
    if (street.size() >= shortestMisspelt) {
        add(Secret::Street, why, address.street);
        if (const QString stem = stemOf(street); !stem.isEmpty())
            add(Secret::Street, why, stem);
    } else if (!street.isEmpty() && !address.houseNumber.isEmpty()) {
        add(Secret::Street, why, address.street + u' ' + address.houseNumber);
    }
    if (const QString postcode = normalisedPostcode(address.postcode); !postcode.isEmpty()) {
        add(Secret::Postcode, why, postcode);
        if (const int digits = postcode.left(4).toInt(); digits < firstYear || digits > lastYear)
            add(Secret::Postcode, why, postcode.left(4)); // else every date and case number would be found
    }
    if (pressed(address.town).size() >= shortestAlone)
        add(Secret::Town, why, address.town);
}

void LeakGuard::shieldPhone(const QString &phone, ShieldReason why)
{
    const QString digits = digitsOf(phone);
    if (digits.size() >= phoneTailDigits)
        m_needles.append({Secret::Phone, why, digits.right(phoneTailDigits), 1, true});
}

void LeakGuard::shieldNationalId(const QString &number)
{
    const QString digits = digitsOf(number);
    if (digits.size() >= phoneTailDigits)
        m_needles.append({Secret::NationalId, ShieldReason::National, digits, 1, true});
}

void LeakGuard::shieldPlace(const QString &name, ShieldReason why)
{
    if (pressed(name).size() >= shortestMisspelt)
        add(Secret::Place, why, name);
}

void LeakGuard::allowName(const PersonName &name)
{
    m_allowed.insert(pressed(name.surname));
    for (const Word &word : wordsOf(name.given))
        m_allowed.insert(word.text);
}

void LeakGuard::allowAddress(const Address &address)
{
    const QString street = pressed(address.street);
    m_allowed.insert(street);
    m_allowed.insert(stemOf(street));
    m_allowed.insert(pressed(address.town));
    const QString postcode = normalisedPostcode(address.postcode);
    m_allowed.insert(pressed(postcode));
    m_allowed.insert(postcode.left(4));
    m_allowed.remove({});
}

void LeakGuard::allowPhone(const QString &phone)
{
    m_allowed.insert(digitsOf(phone).right(phoneTailDigits));
}

bool LeakGuard::allowed(const Needle &needle) const
{
    return m_allowed.contains(needle.text);
}

QList<LeakGuard::Word> LeakGuard::wordsOf(const QString &text)
{
    QList<Word> words;
    qsizetype from = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool inside = at < text.size() && text.at(at).isLetterOrNumber();
        const bool joins = at < text.size() && (text.at(at).isMark() || text.at(at).isSurrogate());
        if (inside && from < 0)
            from = at;
        if (inside || joins || from < 0)
            continue;
        words.append({pressed(text.mid(from, at - from)), from, at});
        from = -1;
    }
    return words;
}

LeakGuard::Match LeakGuard::match(const Needle &needle, const QString &candidate, int words)
{
    if (candidate == needle.text)
        return Match::Exact;
    if (needle.what == Secret::Street && withWholeKind(candidate) == needle.text)
        return Match::Exact;
    if (needle.exact || std::abs(candidate.size() - needle.text.size()) > 2 || candidate.size() < shortestMisspelt)
        return Match::None;
    if (needle.what == Secret::Postcode) // another postcode is another place
        return Match::None;
    if (matching::spelledAlmost(candidate, needle.text))
        return Match::Misspelt;
    const bool oneWord = words == 1 && needle.words == 1;
    if (oneWord && matching::soundOf(candidate) == matching::soundOf(needle.text))
        return Match::Misspelt;
    return Match::None;
}

void LeakGuard::findWords(QList<Leak> &leaks, int passage, const QList<Word> &words) const
{
    for (const Needle &needle : m_needles) {
        if (allowed(needle) || needle.what == Secret::Phone || needle.what == Secret::NationalId)
            continue;
        for (qsizetype first = 0; first < words.size(); ++first) {
            QString candidate;
            const qsizetype most = std::min<qsizetype>(words.size(), first + needle.words + 1);
            for (qsizetype last = first; last < most; ++last) {
                candidate += words.at(last).text;
                const int count = static_cast<int>(last - first) + 1;
                const Match found = match(needle, candidate, count);
                const bool sayable = found == Match::Misspelt && m_allowed.contains(candidate);
                if (found == Match::None || sayable)
                    continue;
                const qsizetype from = words.at(first).from;
                leaks.append(
                    {passage, from, words.at(last).end - from, needle.what, needle.why, found == Match::Misspelt});
            }
        }
    }
}

void LeakGuard::findRunTogether(QList<Leak> &leaks, int passage, const QList<Word> &words) const
{
    QString run;
    QList<qsizetype> begins; // of the word that a letter of the run belongs to
    QList<qsizetype> ends;
    for (const Word &word : words) {
        for (qsizetype i = 0; i < word.text.size(); ++i) {
            begins.append(word.from);
            ends.append(word.end);
        }
        run += word.text;
    }
    for (const Needle &needle : m_needles) {
        const bool number = needle.what == Secret::Phone || needle.what == Secret::NationalId;
        if (number || needle.text.size() < shortestRun || allowed(needle))
            continue;
        for (qsizetype at = run.indexOf(needle.text); at >= 0; at = run.indexOf(needle.text, at + 1)) {
            const qsizetype from = begins.at(at);
            const qsizetype end = ends.at(at + needle.text.size() - 1);
            leaks.append({passage, from, end - from, needle.what, needle.why, false});
        }
    }
}

void LeakGuard::findDigits(QList<Leak> &leaks, int passage, const QString &text) const
{
    QString digits;
    QList<qsizetype> places;
    const auto search = [&] {
        for (const Needle &needle : m_needles) {
            const qsizetype length = needle.text.size();
            const bool number = needle.what == Secret::Phone || needle.what == Secret::NationalId;
            if (!number || allowed(needle))
                continue;
            for (qsizetype at = 0; at + length <= digits.size(); ++at) {
                const QString candidate = digits.mid(at, length);
                if (!almostSameDigits(candidate, needle.text) || m_allowed.contains(candidate))
                    continue;
                const qsizetype from = places.at(at);
                leaks.append({passage, from, places.at(at + length - 1) + 1 - from, needle.what, needle.why,
                    candidate != needle.text});
            }
        }
        digits.clear();
        places.clear();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text.at(at);
        if (letter.isDigit()) {
            digits.append(QChar(u'0' + letter.digitValue()));
            places.append(at);
        } else if (letter.isLetter() || letter == u'\n') {
            search();
        }
    }
    search();
}

QList<Leak> LeakGuard::find(const QStringList &texts) const
{
    QList<Leak> leaks;
    if (m_needles.isEmpty())
        return leaks;
    for (int passage = 0; passage < texts.size(); ++passage) {
        const QString &text = texts.at(passage);
        if (text.isEmpty())
            continue;
        const QList<Word> words = wordsOf(text);
        findWords(leaks, passage, words);
        findRunTogether(leaks, passage, words);
        findDigits(leaks, passage, text);
    }
    return eachPlaceOnce(leaks);
}

QString withoutSentences(const QString &text, const QList<Leak> &leaks)
{
    QString out;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool last = at + 1 == text.size();
        if (!last && !endsSentence(text, at))
            continue;
        const qsizetype end = at + 1;
        const bool leaky = std::ranges::any_of(
            leaks, [&](const Leak &leak) { return leak.from < end && begin < leak.from + leak.length; });
        if (!leaky)
            out += text.mid(begin, end - begin);
        begin = end;
    }
    return out.trimmed();
}

} // namespace regie::privacy
