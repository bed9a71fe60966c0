#include "core/privacy/remarks.h"

#include "core/domain/address.h"
#include "core/domain/person.h"
#include "core/matching/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace regie::privacy {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype shortestUnsure = 5;     // letters of a name that is sought misspelt
constexpr qsizetype shortestOpenUnsure = 6; // and of one that is not shielded: shorter ones are too much alike
constexpr qsizetype mostUnsure = 200;       // different words; a remark with more names nobody we know of
constexpr qsizetype shortestPhrase = 4;
constexpr qsizetype mostPhraseWords = 4;
constexpr qsizetype mostSpelled = 10; // letters by themselves in a row
constexpr int keyDigits = 9;          // of a telephone number without its beginning, and of a BSN

/// Whether @p key ends in one of @p kinds, with at least @p before letters in front of it.
bool endsInKind(const QString &key, std::span<const char *const> kinds, qsizetype before)
{
    return std::ranges::any_of(kinds, [&](const char *kind) {
        const QLatin1String ending(kind);
        return key.size() >= ending.size() + before && key.endsWith(ending);
    });
}

/// Endings of a street that no other word has.
bool isStreetBySign(const QString &key)
{
    static constexpr std::array kinds = {
        "straat", "laan", "plein", "kade", "gracht", "singel", "dreef", "steeg", "plantsoen", "straatweg", "boulevard"};
    return endsInKind(key, kinds, 2);
}

/// Endings that also other words have: "gerechtshof", "omweg".
bool mayBeStreet(const QString &key)
{
    static constexpr std::array kinds = {"weg", "pad", "hof", "dyk", "park", "markt", "kamp", "erf", "hage", "einde"};
    return isStreetBySign(key) || endsInKind(key, kinds, 3);
}

} // namespace

QString phraseKey(const QString &phrase)
{
    return phrase.simplified().toLower();
}

bool almostTheName(const QString &written, const QString &known)
{
    if (written.size() < shortestUnsure || known.size() < shortestUnsure - 1 || written == known)
        return false;
    return matching::spelledAlmost(written, known) || matching::soundOf(written) == matching::soundOf(known);
}

bool almostThePhrase(const QString &written, const QString &known)
{
    return written != known && written.size() > shortestUnsure &&
           matching::spelledAlmost(matching::folded(written), matching::folded(known));
}

RemarkSearch::RemarkSearch(const QStringList &texts, const QStringList &sayable)
{
    for (int passage = 0; passage < texts.size(); ++passage) {
        readWords(passage, texts.at(passage));
        readSigns(passage, texts.at(passage));
    }
    introduce();
    allow(sayable);
    readNames();
    readJoined();
    readSpelled();
    readPhrases(texts);
}

bool RemarkSearch::isAsked(const Word &word) const
{
    return !word.digits && !word.prefix && !word.title && !word.initial && word.key.size() > 1;
}

/// The words that a name may go on with, past "van der" and perhaps past "el".
QList<qsizetype> RemarkSearch::nextOfName(qsizetype word) const
{
    QList<qsizetype> out;
    for (qsizetype next = word + 1; next < m_words.size(); ++next) {
        const Word &one = m_words.at(next);
        if (one.passage != m_words.at(word).passage || one.begins || one.digits)
            break;
        if (!one.prefix && !one.initial)
            out.append(next);
        if (!one.prefix && !one.initial && !one.between)
            break;
    }
    return out;
}

void RemarkSearch::askWord(const QString &key, bool unsure, bool doubtful)
{
    if (doubtful)
        m_lookups.doubtful.insert(key);
    if (!m_asked.contains(key))
        m_lookups.words.append(key);
    m_asked.insert(key);
    if (!unsure || m_askedUnsure.contains(key) || m_taken.contains(key))
        return;
    if (m_lookups.unsure.size() == mostUnsure) {
        m_taken.insert(key);
        return;
    }
    m_lookups.unsure.append(key);
    m_askedUnsure.insert(key);
}

void RemarkSearch::readNames()
{
    QSet<std::pair<QString, QString>> pairs;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const Word &word = m_words.at(i);
        if (!isAsked(word))
            continue;
        const bool capital = word.written != Written::Small || word.introduced;
        const bool unsure =
            capital && !word.sayable && word.everyday == Everyday::No && word.key.size() >= shortestUnsure;
        const bool doubtful = word.written != Written::Capital || (unsure && word.key.size() < shortestOpenUnsure);
        askWord(word.key, unsure, doubtful && word.everyday != Everyday::Grammar);
        for (const qsizetype next : nextOfName(i)) {
            const Word &other = m_words.at(next);
            const std::pair pair(word.key, other.key);
            const bool grammar = word.everyday == Everyday::Grammar && other.everyday == Everyday::Grammar;
            if (!grammar && isAsked(other) && !pairs.contains(pair)) {
                m_lookups.together.append(pair);
                pairs.insert(pair);
            }
        }
    }
}

/// "Duin-roos", "Duin Roos": two or three words that are one.
void RemarkSearch::readJoined()
{
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        QString key;
        for (qsizetype last = i; last < m_words.size() && last < i + 3; ++last) {
            const Word &word = m_words.at(last);
            if (word.passage != m_words.at(i).passage || word.digits || (last > i && word.begins) || word.sayable)
                break;
            key += word.key;
            if (last == i || key.size() <= shortestUnsure || m_words.at(i).written == Written::Small)
                continue;
            m_joined.append({key, word.passage, m_words.at(i).from, word.end - m_words.at(i).from, false, i});
            askWord(key, false, false);
        }
    }
}

/// "D u i n r o o s": letters by themselves, each word that stands in them. A longer row of them is no remark.
void RemarkSearch::readSpelled()
{
    const auto single = [this](qsizetype at) { return m_words.at(at).key.size() == 1 && !m_words.at(at).digits; };
    for (qsizetype first = 0; first < m_words.size(); ++first) {
        qsizetype end = first;
        while (end < m_words.size() && single(end) && m_words.at(end).passage == m_words.at(first).passage)
            ++end;
        if (end - first > mostSpelled)
            addSign(Secret::Name, m_words.at(first).passage, m_words.at(first).from,
                m_words.at(end - 1).end - m_words.at(first).from);
        for (qsizetype i = first; i < end && end - first <= mostSpelled; ++i) {
            QString key;
            for (qsizetype last = i; last < end; ++last) {
                key += m_words.at(last).key;
                if (key.size() <= shortestPhrase)
                    continue;
                const QString read = matching::folded(key); // i and j by themselves
                m_joined.append({read, m_words.at(i).passage, m_words.at(i).from,
                    m_words.at(last).end - m_words.at(i).from, false, i});
                askWord(read, false, m_words.at(i).written != Written::Capital);
            }
        }
        first = std::max(first, end - 1);
    }
}

void RemarkSearch::readPhrases(const QStringList &texts)
{
    QSet<QString> asked;
    QSet<QString> unsure;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const Word &first = m_words.at(i);
        const bool small = first.written == Written::Small;
        if (first.digits || first.key.size() < 2)
            continue;
        QString longest;
        for (qsizetype last = i; last < m_words.size() && last < i + mostPhraseWords; ++last) {
            const Word &word = m_words.at(last);
            if (word.passage != first.passage || word.digits || (last > i && !m_words.at(last).joins))
                break;
            const QString text = texts.at(word.passage).mid(first.from, word.end - first.from);
            if (text.size() < shortestPhrase)
                continue;
            longest = phraseKey(text);
            m_phrases.append({longest, word.passage, first.from, word.end - first.from, word.numbered, i});
            const bool sure = small || last > i + 1 || first.sayable || text.size() <= shortestUnsure;
            if (!sure && (last > i || first.everyday == Everyday::No) && unsure.size() < mostUnsure &&
                !unsure.contains(longest)) {
                unsure.insert(longest);
                m_lookups.unsurePhrases.append(longest);
            }
        }
        if (!longest.isEmpty() && !asked.contains(longest)) {
            asked.insert(longest);
            m_lookups.phrases.append(longest);
        }
    }
}

void RemarkSearch::addSign(Secret what, int passage, qsizetype from, qsizetype length)
{
    m_signs.append({passage, from, length, what, ShieldReason::OfFigures, false});
}

/// What its signs alone tell to be somebody's, and what they tell to be perhaps.
void RemarkSearch::readSigns(int passage, const QString &text)
{
    static const QRegularExpression mail(
        u"(?<![^\\s@<>()\\[\\],;:\"])[^\\s@<>()\\[\\],;:\"]++@[^\\s@<>()\\[\\],;:\"]+\\.[^\\s@<>()\\[\\],;:\"]*[\\p{L}\\d]"_s);
    static const QRegularExpression phone(
        u"(?<!\\d)(?:\\+\\s?31|0031|0)[\\s.()/-]{0,3}(?:\\(?0\\)?[\\s.()/-]{0,2})?[1-9](?:[\\s.()/-]{0,3}\\d){8}(?!\\d)"_s);
    static const QRegularExpression postcode(u"(?<![\\d])([1-9]\\d{3})\\s?([A-Za-z]{2})(?![\\p{L}\\d])"_s);
    static const QRegularExpression caseNumber(
        u"(?<![\\p{L}\\d])[A-Za-z]{2,5}\\s?[-–]\\s?\\d{4}\\s?[-–]\\s?\\d{4,6}(?!\\d)"_s);
    static const QRegularExpression digits(u"\\d(?:[\\s.()/-]{0,2}+\\d){8,}+"_s);
    const auto all = [&text](const QRegularExpression &what, auto each) {
        for (auto found = what.globalMatch(text); found.hasNext();)
            each(found.next());
    };
    const auto sign = [&](Secret what) {
        return [this, passage, what](const QRegularExpressionMatch &found) {
            addSign(what, passage, found.capturedStart(), found.capturedLength());
        };
    };
    all(mail, sign(Secret::Mail));
    all(phone, sign(Secret::Phone));
    all(caseNumber, sign(Secret::CaseNumber));
    all(postcode, [&](const QRegularExpressionMatch &found) {
        const QString letters = found.captured(2);
        if (letters == letters.toUpper() && !isYear(found.captured(1).toInt())) {
            addSign(Secret::Postcode, passage, found.capturedStart(), found.capturedLength());
            return;
        }
        const QString key = normalisedPostcode(found.captured(1) + letters);
        m_postcodes.append({key, passage, found.capturedStart(), found.capturedLength()});
        if (!m_lookups.postcodes.contains(key))
            m_lookups.postcodes.append(key);
    });
    all(digits,
        [&](const QRegularExpressionMatch &found) { readDigits(passage, found.captured(), found.capturedStart()); });
}

/// Every nine digits of @p written in a row: a number may have something in front.
void RemarkSearch::readDigits(int passage, const QString &written, qsizetype begin)
{
    QString run;
    QList<qsizetype> places;
    for (qsizetype at = 0; at < written.size(); ++at) {
        if (!written.at(at).isDigit())
            continue;
        run.append(QChar(u'0' + written.at(at).digitValue()));
        places.append(begin + at);
    }
    for (qsizetype at = 0; at + keyDigits <= run.size(); ++at) {
        const QString key = run.mid(at, keyDigits);
        const qsizetype from = places.at(at);
        const qsizetype length = places.at(at + keyDigits - 1) + 1 - from;
        if (run.size() == keyDigits && isValidBsn(key)) {
            addSign(Secret::NationalId, passage, from, length);
            continue;
        }
        m_numbers.append({key, passage, from, length});
        if (!m_askedNumbers.contains(key))
            m_lookups.numbers.append(key);
        m_askedNumbers.insert(key);
    }
}

/// The table of the header, for a word that the vault knows.
bool RemarkSearch::isName(const Word &word, const KnownWord &known) const
{
    const bool grammar = word.everyday == Everyday::Grammar;
    if (word.sayable)
        return word.introduced && word.written != Written::Small && !known.misspelt;
    if (known.misspelt && !word.introduced) {
        const bool open = word.written == Written::Capital && word.key.size() >= shortestOpenUnsure;
        return open || (word.written != Written::Small && known.shielded);
    }
    if (word.introduced)
        return !grammar || word.written != Written::Small;
    switch (word.written) {
    case Written::Capital:
        return !grammar || !word.besideNumber;
    case Written::First:
        return word.everyday == Everyday::No || (!grammar && known.shielded);
    case Written::Small:
        return word.everyday == Everyday::No && known.shielded;
    }
    return false;
}

/// Of every word whether it is said that it is of a name, and surely.
QList<RemarkSearch::Said> RemarkSearch::namesAmong(const Known &known) const
{
    QList<Said> said(m_words.size(), Said::No);
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const Word &word = m_words.at(i);
        const auto found = known.words.constFind(word.key);
        const bool unknown = found == known.words.cend();
        const bool taken = m_taken.contains(word.key) && word.written == Written::Capital;
        const bool named = unknown ? taken : isAsked(word) && isName(word, *found);
        if (named && said.at(i) == Said::No)
            said[i] = unknown || found->misspelt ? Said::Almost : Said::Yes;
        for (const qsizetype next : nextOfName(i)) {
            if (known.together.contains({word.key, m_words.at(next).key}))
                said[i] = said[next] = Said::Yes;
        }
    }
    return said;
}

void RemarkSearch::addNames(QList<Leak> &leaks, const Known &known) const
{
    const auto add = [&](qsizetype first, qsizetype last, Secret what, bool misspelt) {
        const Word &word = m_words.at(first);
        leaks.append(
            {word.passage, word.from, m_words.at(last).end - word.from, what, ShieldReason::OfFigures, misspelt});
    };
    const QList<Said> said = namesAmong(known);
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (said.at(i) == Said::No)
            continue;
        bool misspelt = said.at(i) == Said::Almost;
        qsizetype last = i; // the words of one name are one place
        for (qsizetype next = i + 1; next < m_words.size() && m_words.at(next).joins; ++next) {
            if (said.at(next) == Said::No && !m_words.at(next).prefix && !m_words.at(next).between)
                break;
            if (said.at(next) != Said::No)
                last = next;
            misspelt = misspelt && said.at(next) != Said::Yes;
        }
        add(i, last, Secret::Name, misspelt);
        i = last;
    }
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const Word &word = m_words.at(i);
        const bool street =
            (word.written == Written::Capital && isStreetBySign(word.key)) || (word.numbered && mayBeStreet(word.key));
        if (!word.digits && !word.sayable && street)
            add(i, i, Secret::Street, false);
    }
    for (const Reading &one : m_joined) {
        const auto found = known.words.constFind(one.key);
        const bool capital = m_words.at(one.word).written == Written::Capital;
        if (found != known.words.cend() && !found->misspelt && (found->shielded || capital))
            leaks.append({one.passage, one.from, one.length, Secret::Name, ShieldReason::OfFigures, false});
    }
}

/// A street with a house number; without one only where somebody hides, and what is kept of schools and work.
bool RemarkSearch::isPlace(const Reading &one, const KnownPhrase &known) const
{
    const Word &first = m_words.at(one.word);
    const bool alone = one.length == first.end - first.from;
    if (alone && first.everyday != Everyday::No && first.written == Written::Small)
        return false;
    if (alone && first.everyday != Everyday::No && first.written == Written::First && !one.numbered)
        return false;
    return known.shielded || (one.numbered && !known.misspelt);
}

void RemarkSearch::addPlaces(QList<Leak> &leaks, const Known &known) const
{
    const auto add = [&leaks](const Reading &at, Secret what, bool misspelt = false) {
        leaks.append({at.passage, at.from, at.length, what, ShieldReason::OfFigures, misspelt});
    };
    for (const Reading &one : m_phrases) {
        const auto found = known.phrases.constFind(one.key);
        if (found != known.phrases.cend() && isPlace(one, *found))
            add(one, found->street ? Secret::Street : Secret::Place, found->misspelt);
    }
    for (const Reading &one : m_numbers) {
        if (known.phones.contains(one.key))
            add(one, Secret::Phone);
        else if (known.nationalIds.contains(one.key))
            add(one, Secret::NationalId);
    }
    for (const Reading &one : m_postcodes) {
        if (known.postcodes.contains(one.key))
            add(one, Secret::Postcode);
    }
}

QList<Leak> RemarkSearch::leaks(const Known &known) const
{
    QList<Leak> leaks = m_signs;
    addNames(leaks, known);
    addPlaces(leaks, known);
    return eachPlaceOnce(std::move(leaks));
}

} // namespace regie::privacy
