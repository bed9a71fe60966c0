#pragma once

#include "core/matching/levelmemory.h"
#include "core/matching/levels.h"
#include "core/matching/lexicon.h"

namespace regie::matching {

/// How two words of a name compare, best first.
enum class WordLevel { Same, Variant, Sounds, Close, CallName, Medium, Weak, Different };

/// Compares prepared records of one lexicon, column by column. Remembers value pairs it met, so that a common value
/// pair costs nothing twice; what it gives never depends on that. One a thread.
class Comparer
{
public:
    explicit Comparer(const Lexicon &lexicon);

    [[nodiscard]] Pattern compare(const Prepared &a, const Prepared &b);
    /// The same without the dwelling: somebody with several addresses is compared by the best of them.
    [[nodiscard]] Pattern compareButDwelling(const Prepared &a, const Prepared &b);
    [[nodiscard]] DwellingLevel compareDwellings(const Dwelling &a, const Dwelling &b);
    [[nodiscard]] WordLevel compareWords(std::uint32_t a, std::uint32_t b);

private:
    enum class Likeness : std::uint8_t { Same, Close, Different };

    [[nodiscard]] static bool farApart(const WordInfo &a, const WordInfo &b);
    GivenLevel givenLevel(std::uint32_t a, std::uint32_t b);
    SurnameLevel coreLevel(std::uint32_t a, std::uint32_t b);
    SurnameLevel surnameLevel(const Prepared &a, const Prepared &b);
    WordLevel best(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b);
    WordLevel exchanged(std::span<const std::uint32_t> given, std::span<const std::uint32_t> surnames);
    GivenLevel swapped(const Prepared &a, const Prepared &b);
    [[nodiscard]] bool isInitial(std::uint32_t word) const { return m_lexicon.word(word).size() == 1; }
    GivenLevel initialsLevel(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b) const;
    void setNames(Pattern &pattern, const Prepared &a, const Prepared &b);
    [[nodiscard]] NumberLevel numberLevel(TextColumn column, std::uint32_t a, std::uint32_t b) const;
    [[nodiscard]] TextLevel textLevel(TextColumn column, std::uint32_t a, std::uint32_t b) const;
    Likeness streetLikeness(std::uint32_t a, std::uint32_t b);
    Likeness townLikeness(std::uint32_t a, std::uint32_t b);

    const Lexicon &m_lexicon;
    LevelMemory m_given;
    LevelMemory m_surname;
    LevelMemory m_street;
    LevelMemory m_town;
};

/// The level of two dates of birth; a comparison of digits, so that impossible dates take part.
[[nodiscard]] DateLevel compareDates(const Prepared &a, const Prepared &b);

} // namespace regie::matching
