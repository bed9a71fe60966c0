#include "core/matching/nameparts.h"

#include "core/matching/fold.h"
#include "core/matching/nametables.h"

#include <algorithm>
#include <array>

namespace regie::matching {

namespace {

struct Word
{
    std::string text;
    bool afterComma = false;
    bool hyphened = false; ///< a hyphen ties it to the word before
};
using Words = std::vector<Word>;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isApostrophe(char c)
{
    return c == '\'' || c == '`';
}

/// "'t" and "'s" at the beginning of a word stand for "het" and "des".
void append(Words &words, std::string &text, bool apostrophe, bool comma, bool hyphened)
{
    if (text.empty())
        return;
    if (apostrophe && (text == "t" || text == "s"))
        text = "het";
    words.push_back({text, comma, hyphened});
    text.clear();
}

Words wordsOf(QStringView line)
{
    std::string folded = foldedText(line);
    Words words;
    std::string text;
    bool apostrophe = false;
    bool comma = false;
    bool hyphened = false;
    for (const char c : folded) {
        if (isLetterOrDigit(c)) {
            text.push_back(c);
        } else if (isApostrophe(c)) {
            apostrophe = apostrophe || text.empty();
        } else {
            const bool ends = !text.empty();
            append(words, text, apostrophe, comma, hyphened);
            hyphened = c == '-' || (hyphened && !ends);
            apostrophe = false;
            comma = comma || (c == ',' && !words.empty());
        }
    }
    append(words, text, apostrophe, comma, hyphened);
    return words;
}

WordKind kindOf(const Word &word)
{
    return NameTables::shipped().kindOf(word.text);
}

void removeTitles(Words &words)
{
    const auto isTitle = [](const Word &word) { return kindOf(word) == WordKind::Title; };
    const bool other = std::any_of(words.cbegin(), words.cend(), [&](const Word &word) { return !isTitle(word); });
    if (other)
        std::erase_if(words, isTitle);
}

/// "vanderberg" is "vander" and "berg": a glued prefix that leaves a name.
std::string takeGluedPrefix(std::string &core)
{
    static constexpr std::array<std::string_view, 3> glued{"vander", "vanden", "vande"};
    for (const std::string_view prefix : glued) {
        if (core.starts_with(prefix) && core.size() >= prefix.size() + 3) {
            core.erase(0, prefix.size());
            return std::string(prefix);
        }
    }
    const bool consonants = core.size() >= 5 && core.starts_with("vd");
    if (consonants)
        core.erase(0, 2);
    return consonants ? "vd" : std::string();
}

void addCore(NameParts &parts, std::string core)
{
    const std::string glued = takeGluedPrefix(core);
    if (parts.prefix.empty() && parts.surname.empty())
        parts.prefix = glued;
    if (std::find(parts.surname.cbegin(), parts.surname.cend(), core) == parts.surname.cend())
        parts.surname.push_back(core);
}

/// Whether the word at @p at is prefix there: "de" everywhere, "ben" only when a name follows.
bool prefixAt(const Words &words, std::size_t at)
{
    const WordKind kind = kindOf(words[at]);
    if (kind == WordKind::Prefix)
        return true;
    return kind == WordKind::PrefixBetween && at + 1 < words.size() && !words[at + 1].afterComma;
}

NameParts surnameOf(const Words &words)
{
    NameParts parts;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!prefixAt(words, i))
            addCore(parts, words[i].text);
        else if (parts.surname.empty() || words[i].afterComma)
            parts.prefix += words[i].text;
    }
    if (parts.surname.empty() && !words.empty()) {
        parts.prefix.clear();
        for (const Word &word : words)
            parts.surname.push_back(word.text);
    }
    return parts;
}

bool isInitials(const std::string &word)
{
    return word.size() <= 3 && word.find_first_of("aeiouy0123456789") == std::string::npos;
}

/// A prefix that slid to the end of the given names ("Jan van der") is left out.
std::vector<std::string> givenOf(const Words &words)
{
    std::size_t count = words.size();
    while (count > 1 && words[count - 1].text.size() > 1 && kindOf(words[count - 1]) == WordKind::Prefix)
        --count;
    std::vector<std::string> given;
    for (std::size_t i = 0; i < count; ++i) {
        const Word &word = words[i];
        if (!isInitials(word.text)) {
            given.push_back(word.text);
            continue;
        }
        for (const char c : word.text)
            given.emplace_back(1, c);
    }
    return given;
}

bool hasSmallLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
}

/// "HN", "JAP": so short, and in capitals, that it can be initials.
bool areCapitals(QStringView text)
{
    return text.size() >= 2 && text.size() <= 3 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
}

/// "S.A.", "S. A.", "S": letters by themselves.
bool areSingleLetters(QStringView text)
{
    bool letterBefore = false;
    bool any = false;
    for (const QChar c : text) {
        if (c.isLetter() ? letterBefore : c != u'.' && !c.isSpace())
            return false;
        letterBefore = c.isLetter();
        any = any || letterBefore;
    }
    return any;
}

QString dotted(QStringView capitals)
{
    QString out;
    for (const QChar c : capitals)
        out.append(c).append(u'.');
    return out;
}

} // namespace

NameFields readFields(const QString &given, const QString &surname)
{
    constexpr qsizetype longestInitials = 10;
    NameFields fields{given, surname};
    const auto mayBeInitials = [](const QString &text) { return !text.isEmpty() && text.size() <= longestInitials; };
    if (!mayBeInitials(given) && !mayBeInitials(surname))
        return fields;
    const QStringView first = QStringView(given).trimmed();
    const QStringView last = QStringView(surname).trimmed();
    const auto initials = [](QStringView one, QStringView beside) {
        return areSingleLetters(one) || (areCapitals(one) && hasSmallLetter(beside));
    };
    const auto written = [](QStringView one) { return areCapitals(one) ? dotted(one) : one.toString(); };
    if (initials(first, last)) {
        fields.given = written(first);
    } else if (first.size() >= 2 && initials(last, first)) {
        fields.given = written(last);
        fields.surname = given;
    }
    return fields;
}

NameParts surnameParts(QStringView text)
{
    Words words = wordsOf(text);
    removeTitles(words);
    return surnameOf(words);
}

std::vector<std::string> givenParts(QStringView text)
{
    Words words = wordsOf(text);
    removeTitles(words);
    return givenOf(words);
}

NameParts fullNameParts(QStringView text)
{
    Words words = wordsOf(text);
    removeTitles(words);
    const auto comma = std::find_if(words.begin(), words.end(), [](const Word &word) { return word.afterComma; });
    if (comma != words.end()) {
        // "Helmgras, Lotte van der": a prefix at the end belongs to the surname
        auto end = words.end();
        while (end != comma && kindOf(*(end - 1)) == WordKind::Prefix)
            --end;
        Words family(words.begin(), comma);
        family.insert(family.end(), end, words.end());
        NameParts parts = surnameOf(family);
        parts.given = givenOf(Words(comma, end));
        return parts;
    }
    std::size_t first = words.empty() ? 0 : words.size() - 1;
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (prefixAt(words, i) && words[i].text.size() > 1) {
            first = i;
            break;
        }
    }
    while (first > 1 && words[first].hyphened)
        --first;
    if (words.size() == 1)
        first = 1;
    NameParts parts = surnameOf(Words(words.begin() + static_cast<std::ptrdiff_t>(first), words.end()));
    parts.given = givenOf(Words(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(first)));
    return parts;
}

} // namespace regie::matching
