#include "core/matching/exchanged.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace regie::matching {

namespace {

constexpr double exchangedBefore = -5.6; ///< bits: about one line in fifty
constexpr double exchangedFrom = 1;      ///< more sure than not
constexpr double mostOfOneName = 6;      ///< bits
constexpr double neverSeen = 0.5;        ///< how often a name that was never seen is taken to have been

/// How often a name stands in either column.
struct Standing
{
    double given = 0;
    double surname = 0;
};

class NameColumns
{
public:
    NameColumns(const Lexicon &lexicon, std::span<const Prepared> records) : m_lexicon(lexicon)
    {
        for (const Prepared &record : records) {
            for (const std::uint32_t word : lexicon.givenWords(record.given))
                ++m_names[lexicon.alike(word)].given;
            for (const std::uint32_t word : lexicon.surnames(record.surname))
                ++m_names[lexicon.alike(word)].surname;
        }
    }

    [[nodiscard]] bool areExchanged(const Prepared &record) const
    {
        // what this line itself says is left out
        const double given = most(m_lexicon.givenWords(record.given),
            [](const Standing &name) { return bits(name.surname, name.given - 1); });
        const double surname = most(m_lexicon.surnames(record.surname),
            [](const Standing &name) { return bits(name.given, name.surname - 1); });
        return exchangedBefore + given + surname >= exchangedFrom;
    }

private:
    [[nodiscard]] static double bits(double there, double here)
    {
        return std::clamp(std::log2((there + neverSeen) / (here + neverSeen)), -mostOfOneName, mostOfOneName);
    }
    template <typename Bits>
    [[nodiscard]] double most(std::span<const std::uint32_t> words, Bits bitsOf) const
    {
        double found = -mostOfOneName;
        for (const std::uint32_t word : words) {
            if (m_lexicon.word(word).size() > 1) // an initial tells nothing
                found = std::max(found, bitsOf(m_names.at(m_lexicon.alike(word))));
        }
        return found;
    }

    const Lexicon &m_lexicon;
    std::unordered_map<std::uint64_t, Standing> m_names = {};
};

} // namespace

std::vector<std::size_t> exchangedNames(const Lexicon &lexicon, std::span<const Prepared> records)
{
    const NameColumns columns(lexicon, records);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (columns.areExchanged(records[i]))
            found.push_back(i);
    }
    return found;
}

} // namespace regie::matching
