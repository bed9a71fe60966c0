#pragma once

#include "core/matching/interner.h"
#include "core/matching/record.h"
#include "core/matching/similarity.h"
#include "core/matching/textmemory.h"

#include <array>
#include <span>
#include <vector>

namespace regie::matching {

struct NameParts;

/// What is known of one folded word of a name.
struct WordInfo
{
    TextSketch sketch = {};
    std::uint32_t sound = 0;      ///< number of its sound
    std::uint16_t firstClass = 0; ///< class of spellings, from 1; 0 = none
    std::uint16_t secondClass = 0;
    std::uint16_t thirdClass = 0;
};

/// Columns that are compared as a whole text.
enum class TextColumn {
    Street,
    Number,
    Postcode,
    Town,
    Region,
    Address,
    BirthPlace,
    Occupation,
    NationalId,
    Phone,
    Email,
    Role,
    Event,
    Household,
    Prefix
};
inline constexpr std::size_t textColumnCount = 15;
inline constexpr std::size_t dateNumbers = 200 * 13 * 32 + 1;

/// Where a person lives, as numbers of the lexicon; 0 = not known.
struct Dwelling
{
    std::uint32_t street = 0;
    std::uint32_t number = 0;
    std::uint32_t postcode = 0;
    std::uint32_t town = 0;
    std::uint32_t region = 0;
    std::uint32_t whole = 0; ///< postcode and number, or street, number and town: how many live there
    friend bool operator==(const Dwelling &, const Dwelling &) = default;
};

/// One record as numbers of a lexicon: what is compared, small and without texts. 0 = not known.
struct Prepared
{
    std::uint32_t given = 0;   ///< list of given words
    std::uint32_t surname = 0; ///< list of surnames
    std::uint32_t prefix = 0;
    std::uint32_t glued = 0; ///< word: prefix and surname in one ("vanderberg")
    std::uint32_t birthPlace = 0;
    std::uint32_t occupation = 0;
    std::uint32_t nationalId = 0;
    std::uint32_t phone = 0;
    std::uint32_t email = 0;
    std::uint32_t role = 0;
    std::uint32_t event = 0;
    std::uint32_t household = 0;
    std::uint32_t dateDigits = 0; ///< of the date, four bits each
    std::int16_t year = 0;
    std::int8_t month = 0;
    std::int8_t day = 0;
    Sex sex = Sex::Unknown;
    bool nationalIdValid = false; ///< passes the 11-test
    Dwelling dwelling = {};

    [[nodiscard]] bool hasWholeDate() const { return year != 0 && month != 0 && day != 0; }
    [[nodiscard]] bool hasDate() const { return year != 0 || month != 0 || day != 0; }
    /// A number for a date that can be (years 1850 to 2049), 0 for every other.
    [[nodiscard]] std::uint32_t dateNumber() const
    {
        const bool can = year >= 1850 && year < 2050 && month >= 0 && month <= 12 && day >= 0 && day <= 31;
        return can ? static_cast<std::uint32_t>(((year - 1850) * 13 + month) * 32 + day) + 1 : 0;
    }
};

/// All texts of a set of records, folded once, with how often each occurs. Only `prepare` and `forget` change it.
class Lexicon
{
public:
    Lexicon();
    /// @p record as numbers; counts its values as one more occurrence.
    Prepared prepare(const Record &record);
    /// @p record as numbers without counting (a question, not an entry).
    Prepared question(const Record &record);
    /// Takes @p record out of the counts.
    void forget(const Prepared &record);

    [[nodiscard]] std::span<const std::uint32_t> givenWords(std::uint32_t given) const { return m_given.words(given); }
    [[nodiscard]] std::span<const std::uint32_t> surnames(std::uint32_t surname) const
    {
        return m_surname.words(surname);
    }
    /// What is known of the only word of a list; with several words one whose sketch has size 0.
    [[nodiscard]] const WordInfo &onlyGiven(std::uint32_t given) const { return m_given.onlyWords[given]; }
    [[nodiscard]] const WordInfo &onlySurname(std::uint32_t surname) const { return m_surname.onlyWords[surname]; }
    [[nodiscard]] std::string_view word(std::uint32_t word) const { return m_words.text(word); }
    [[nodiscard]] std::uint32_t findWord(std::string_view word) const { return m_words.find(word); }
    [[nodiscard]] std::uint32_t findSound(std::string_view sound) const { return m_sounds.find(sound); }
    [[nodiscard]] const WordInfo &info(std::uint32_t word) const { return m_infos[word]; }
    /// The same for names that are spellings of one given name, or sound alike.
    [[nodiscard]] std::uint64_t alike(std::uint32_t word) const;
    [[nodiscard]] const Interner &texts(TextColumn column) const
    {
        return m_texts[static_cast<std::size_t>(column)].texts;
    }

    /// Of a column that is compared by likeness: street, number, postcode, town, place, occupation, the numbers.
    [[nodiscard]] const TextSketch &sketch(TextColumn column, std::uint32_t text) const
    {
        return m_texts[static_cast<std::size_t>(column)].sketches[text];
    }

    /// How often values occur among the records prepared.
    [[nodiscard]] const std::vector<std::uint32_t> &givenCounts() const { return m_given.counts; }
    [[nodiscard]] const std::vector<std::uint32_t> &surnameCounts() const { return m_surname.counts; }
    [[nodiscard]] const std::vector<std::uint32_t> &textCounts(TextColumn column) const
    {
        return m_texts[static_cast<std::size_t>(column)].counts;
    }
    [[nodiscard]] std::uint32_t wordCount(std::uint32_t word) const { return m_wordCounts[word]; }
    /// By Prepared::dateNumber.
    [[nodiscard]] const std::vector<std::uint32_t> &dateCounts() const { return m_dateCounts; }
    [[nodiscard]] std::uint32_t records() const { return m_records; }
    /// One more than the highest word.
    [[nodiscard]] std::uint32_t words() const { return m_words.size(); }
    [[nodiscard]] std::size_t bytes() const;
    void reserve(std::size_t records);
    /// Forgets how texts were written; what they are stays.
    void settle();

private:
    /// Lists of words, each different list once.
    struct Lists
    {
        Interner keys;
        std::vector<std::uint32_t> ends{0};
        std::vector<std::uint32_t> members = {};
        std::vector<std::uint32_t> counts{0};
        std::vector<WordInfo> onlyWords{1};
        [[nodiscard]] std::span<const std::uint32_t> words(std::uint32_t list) const;
    };
    struct Texts
    {
        Interner texts;
        std::vector<std::uint32_t> counts{0};
        std::vector<TextSketch> sketches{1}; ///< of columns that are compared by likeness
    };

    /// A surname as it is written, taken apart.
    struct SurnameNumbers
    {
        std::uint32_t list = 0;
        std::uint32_t prefix = 0;
        std::uint32_t glued = 0;
    };

    std::uint32_t wordOf(const std::string &text);
    std::uint32_t listOf(Lists &lists, const std::vector<std::string> &words);
    std::uint32_t textOf(TextColumn column, std::string_view text);
    SurnameNumbers surnameOf(NameParts &parts);
    void namesOf(const Record &record, Prepared &out);
    Dwelling dwellingOf(const Record &record);
    void count(const Prepared &record, std::uint32_t change);

    Interner m_words;
    Interner m_sounds;
    std::vector<WordInfo> m_infos;
    std::vector<std::uint32_t> m_wordCounts;
    Lists m_given;
    Lists m_surname;
    std::array<Texts, textColumnCount> m_texts;
    std::vector<std::uint32_t> m_dateCounts;
    std::uint32_t m_records = 0;
    TextMemory<std::uint32_t> m_givenWritten;
    TextMemory<SurnameNumbers> m_surnamesWritten;
    TextMemory<std::uint32_t> m_streetsWritten;
    TextMemory<std::uint32_t> m_numbersWritten;
    TextMemory<std::uint32_t> m_townsWritten;
};

} // namespace regie::matching
