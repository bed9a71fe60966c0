#include "core/matching/compare.h"

#include "core/matching/similarity.h"

#include <algorithm>

namespace regie::matching {

namespace {

constexpr double closeFrom = 0.92;
constexpr double mediumFrom = 0.85;
constexpr double weakFrom = 0.72;
constexpr std::size_t wordsRead = 4; ///< of a long list of given names

bool sharesClass(const WordInfo &a, const WordInfo &b)
{
    const auto has = [&b](std::uint16_t one) {
        return one != 0 && (one == b.firstClass || one == b.secondClass || one == b.thirdClass);
    };
    return has(a.firstClass) || has(a.secondClass) || has(a.thirdClass);
}

/// Two words that are not even close; false when that is not known, of several words or an initial.
bool unlike(const WordInfo &a, const WordInfo &b)
{
    return a.sketch.size >= 2 && b.sketch.size >= 2 && a.sound != b.sound &&
           jaroWinklerBound(a.sketch, b.sketch) < weakFrom && !(a.firstClass != 0 && sharesClass(a, b));
}

bool isShortForm(std::string_view a, std::string_view b)
{
    const std::string_view brief = a.size() <= b.size() ? a : b;
    const std::string_view full = a.size() <= b.size() ? b : a;
    return brief.size() >= 3 && full.size() > brief.size() && (full.starts_with(brief) || full.ends_with(brief));
}

bool fewEdits(std::string_view a, std::string_view b)
{
    const std::size_t shorter = std::min(a.size(), b.size());
    const std::size_t longer = std::max(a.size(), b.size());
    const int limit = shorter >= 8 ? 2 : (shorter >= 4 ? 1 : 0);
    return limit > 0 && longer - shorter <= static_cast<std::size_t>(limit) && alignment(a, b) <= limit;
}

/// Digits tell namesakes apart: "jan.smit12" and "jan.smit17" are not one address with a slip.
bool digitsDiffer(std::string_view a, std::string_view b)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    auto left = a.begin();
    auto right = b.begin();
    for (;; ++left, ++right) {
        left = std::find_if(left, a.end(), isDigit);
        right = std::find_if(right, b.end(), isDigit);
        if (left == a.end() || right == b.end())
            return left != a.end() || right != b.end();
        if (*left != *right)
            return true;
    }
}

std::span<const std::uint32_t> firstWords(std::span<const std::uint32_t> words)
{
    return words.first(std::min(words.size(), wordsRead));
}

SurnameLevel surnameLevelOf(WordLevel level)
{
    switch (level) {
    case WordLevel::Same:
        return SurnameLevel::Shared;
    case WordLevel::Sounds:
        return SurnameLevel::Sounds;
    case WordLevel::Close:
        return SurnameLevel::Close;
    case WordLevel::Variant: // classes are of given names
    case WordLevel::CallName:
    case WordLevel::Medium:
        return SurnameLevel::Medium;
    case WordLevel::Weak:
        return SurnameLevel::Weak;
    case WordLevel::Different:
        return SurnameLevel::Different;
    }
    return SurnameLevel::Different;
}

GivenLevel givenLevelOf(WordLevel level)
{
    switch (level) {
    case WordLevel::Same:
        return GivenLevel::Part;
    case WordLevel::Variant:
        return GivenLevel::Variant;
    case WordLevel::Sounds:
        return GivenLevel::Sounds;
    case WordLevel::Close:
        return GivenLevel::Close;
    case WordLevel::CallName:
        return GivenLevel::CallName;
    case WordLevel::Medium:
        return GivenLevel::Medium;
    case WordLevel::Weak:
        return GivenLevel::Weak;
    case WordLevel::Different:
        return GivenLevel::Different;
    }
    return GivenLevel::Different;
}

} // namespace

Comparer::Comparer(const Lexicon &lexicon) : m_lexicon(lexicon)
{
}

WordLevel Comparer::compareWords(std::uint32_t a, std::uint32_t b)
{
    if (a == b)
        return WordLevel::Same;
    const WordInfo &infoA = m_lexicon.info(a);
    const WordInfo &infoB = m_lexicon.info(b);
    if (infoA.firstClass != 0 && sharesClass(infoA, infoB))
        return WordLevel::Variant;
    if (infoA.sound == infoB.sound)
        return WordLevel::Sounds;
    const bool near = jaroWinklerBound(infoA.sketch, infoB.sketch) >= weakFrom;
    const bool contained = mayContain(infoA.sketch, infoB.sketch);
    if (!near && !contained)
        return WordLevel::Different;
    const std::string_view textA = m_lexicon.word(a);
    const std::string_view textB = m_lexicon.word(b);
    const bool shortForm = contained && isShortForm(textA, textB);
    if (!shortForm && !near)
        return WordLevel::Different;
    const double likeness = jaroWinkler(textA, textB);
    if (likeness >= closeFrom || (likeness >= weakFrom && fewEdits(textA, textB)))
        return WordLevel::Close;
    if (shortForm)
        return WordLevel::CallName;
    return likeness >= mediumFrom ? WordLevel::Medium : (likeness >= weakFrom ? WordLevel::Weak : WordLevel::Different);
}

WordLevel Comparer::best(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b)
{
    WordLevel found = WordLevel::Different;
    for (const std::uint32_t left : firstWords(a)) {
        for (const std::uint32_t right : firstWords(b)) {
            if (!isInitial(left) && !isInitial(right))
                found = std::min(found, compareWords(left, right));
        }
    }
    return found;
}

GivenLevel Comparer::initialsLevel(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b) const
{
    const auto letter = [this](std::uint32_t word) { return m_lexicon.word(word).front(); };
    const std::size_t both = std::min(a.size(), b.size());
    std::size_t equal = 0;
    while (equal < both && letter(a[equal]) == letter(b[equal]))
        ++equal;
    if (equal == both)
        return both >= 2 ? GivenLevel::Initials : GivenLevel::Initial;
    const auto among = [&letter](std::uint32_t word, std::span<const std::uint32_t> words) {
        return std::any_of(
            words.begin(), words.end(), [&](std::uint32_t other) { return letter(other) == letter(word); });
    };
    // A call name need not be the first given name: "J.P." can be Peter.
    return equal > 0 || among(a.front(), b) || among(b.front(), a) ? GivenLevel::Initial : GivenLevel::Different;
}

GivenLevel Comparer::givenLevel(std::uint32_t a, std::uint32_t b)
{
    if (a == 0 || b == 0)
        return GivenLevel::None;
    if (a != b && farApart(m_lexicon.onlyGiven(a), m_lexicon.onlyGiven(b)))
        return GivenLevel::Different;
    return m_given.of<GivenLevel>(a, b, [this](std::uint32_t left, std::uint32_t right) {
        const auto wordsA = m_lexicon.givenWords(left);
        const auto wordsB = m_lexicon.givenWords(right);
        const auto initial = [this](std::uint32_t word) { return isInitial(word); };
        if (std::all_of(wordsA.begin(), wordsA.end(), initial) || std::all_of(wordsB.begin(), wordsB.end(), initial))
            return initialsLevel(wordsA, wordsB);
        return left == right ? GivenLevel::Same : givenLevelOf(best(wordsA, wordsB));
    });
}

/// Two lists of one word each that no comparison could bring near: the usual case, told without remembering it.
bool Comparer::farApart(const WordInfo &a, const WordInfo &b)
{
    return unlike(a, b) && !mayContain(a.sketch, b.sketch);
}

SurnameLevel Comparer::coreLevel(std::uint32_t a, std::uint32_t b)
{
    if (farApart(m_lexicon.onlySurname(a), m_lexicon.onlySurname(b)))
        return SurnameLevel::Different;
    return m_surname.of<SurnameLevel>(a, b, [this](std::uint32_t left, std::uint32_t right) {
        return surnameLevelOf(best(m_lexicon.surnames(left), m_lexicon.surnames(right)));
    });
}

SurnameLevel Comparer::surnameLevel(const Prepared &a, const Prepared &b)
{
    if (a.surname == 0 || b.surname == 0)
        return SurnameLevel::None;
    if (a.surname == b.surname)
        return a.prefix == b.prefix ? SurnameLevel::Same : SurnameLevel::Prefix;
    return a.glued == b.glued ? SurnameLevel::Prefix : coreLevel(a.surname, b.surname);
}

/// The level of words that stand in the other column; an initial fits a name that begins with it.
WordLevel Comparer::exchanged(std::span<const std::uint32_t> given, std::span<const std::uint32_t> surnames)
{
    if (given.empty() || surnames.empty())
        return WordLevel::Different;
    const bool initial = isInitial(given.front()) != isInitial(surnames.front());
    if (initial && m_lexicon.word(given.front()).front() == m_lexicon.word(surnames.front()).front())
        return WordLevel::Close;
    return best(given, surnames);
}

/// Given name and surname exchanged on one side.
GivenLevel Comparer::swapped(const Prepared &a, const Prepared &b)
{
    if (unlike(m_lexicon.onlyGiven(a.given), m_lexicon.onlySurname(b.surname)))
        return GivenLevel::Different;
    const auto givenA = m_lexicon.givenWords(a.given);
    const auto givenB = m_lexicon.givenWords(b.given);
    const WordLevel one = exchanged(givenA, m_lexicon.surnames(b.surname));
    if (one > WordLevel::Weak)
        return GivenLevel::Different;
    const WordLevel other = exchanged(givenB, m_lexicon.surnames(a.surname));
    const WordLevel farthest = std::min(one, other) == WordLevel::Same ? WordLevel::Weak : WordLevel::Close;
    const bool words = best(givenA, m_lexicon.surnames(b.surname)) <= WordLevel::Close ||
                       best(givenB, m_lexicon.surnames(a.surname)) <= WordLevel::Close;
    if (std::max(one, other) > farthest || !words) // two initials that fit are chance
        return GivenLevel::Different;
    return one == WordLevel::Same && other == WordLevel::Same ? GivenLevel::SwappedSame : GivenLevel::SwappedClose;
}

void Comparer::setNames(Pattern &pattern, const Prepared &a, const Prepared &b)
{
    const GivenLevel given = givenLevel(a.given, b.given);
    const SurnameLevel surname = surnameLevel(a, b);
    if (given >= GivenLevel::Medium && surname >= SurnameLevel::Medium) {
        const GivenLevel swap = swapped(a, b);
        if (swap != GivenLevel::Different) {
            pattern.set(Column::Given, swap);
            pattern.set(Column::Surname, SurnameLevel::Swapped);
            return;
        }
    }
    pattern.set(Column::Given, given);
    pattern.set(Column::Surname, surname);
}

NumberLevel Comparer::numberLevel(TextColumn column, std::uint32_t a, std::uint32_t b) const
{
    if (a == 0 || b == 0)
        return NumberLevel::None;
    if (a == b)
        return NumberLevel::Same;
    if (alignmentBound(m_lexicon.sketch(column, a), m_lexicon.sketch(column, b)) > 2)
        return NumberLevel::Different;
    const Interner &texts = m_lexicon.texts(column);
    if (column == TextColumn::Email && digitsDiffer(texts.text(a), texts.text(b)))
        return NumberLevel::Different;
    const int edits = alignment(texts.text(a), texts.text(b));
    return edits == 1 ? NumberLevel::OneEdit : (edits == 2 ? NumberLevel::TwoEdits : NumberLevel::Different);
}

TextLevel Comparer::textLevel(TextColumn column, std::uint32_t a, std::uint32_t b) const
{
    if (a == 0 || b == 0)
        return TextLevel::None;
    if (a == b)
        return TextLevel::Same;
    const TextSketch &sketchA = m_lexicon.sketch(column, a);
    const TextSketch &sketchB = m_lexicon.sketch(column, b);
    const bool near = jaroWinklerBound(sketchA, sketchB) >= closeFrom || alignmentBound(sketchA, sketchB) <= 2;
    if (!near && !mayContain(sketchA, sketchB))
        return TextLevel::Different;
    const std::string_view textA = m_lexicon.texts(column).text(a);
    const std::string_view textB = m_lexicon.texts(column).text(b);
    if (jaroWinkler(textA, textB) >= closeFrom || fewEdits(textA, textB))
        return TextLevel::Close;
    const std::string_view brief = textA.size() <= textB.size() ? textA : textB;
    const std::string_view full = textA.size() <= textB.size() ? textB : textA;
    return brief.size() >= 4 && full.find(brief) != std::string_view::npos ? TextLevel::Shared : TextLevel::Different;
}

Pattern Comparer::compareButDwelling(const Prepared &a, const Prepared &b)
{
    Pattern pattern;
    setNames(pattern, a, b);
    pattern.set(Column::BirthDate, compareDates(a, b));
    const auto told = [](Sex sex) { return sex == Sex::Female || sex == Sex::Male; };
    if (told(a.sex) && told(b.sex))
        pattern.set(Column::Sex, a.sex == b.sex ? SexLevel::Same : SexLevel::Different);
    pattern.set(Column::Phone, numberLevel(TextColumn::Phone, a.phone, b.phone));
    pattern.set(Column::Email, numberLevel(TextColumn::Email, a.email, b.email));
    pattern.set(Column::NationalId, numberLevel(TextColumn::NationalId, a.nationalId, b.nationalId));
    pattern.set(Column::BirthPlace, textLevel(TextColumn::BirthPlace, a.birthPlace, b.birthPlace));
    pattern.set(Column::Occupation, textLevel(TextColumn::Occupation, a.occupation, b.occupation));
    if (a.role != 0 && b.role != 0)
        pattern.set(Column::Role, a.role == b.role ? RoleLevel::Same : RoleLevel::Different);
    return pattern;
}

Pattern Comparer::compare(const Prepared &a, const Prepared &b)
{
    Pattern pattern = compareButDwelling(a, b);
    pattern.set(Column::Dwelling, compareDwellings(a.dwelling, b.dwelling));
    return pattern;
}

} // namespace regie::matching
