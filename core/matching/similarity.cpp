#include "core/matching/similarity.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>

namespace regie::matching {

namespace {

constexpr std::size_t wordBits = 64;
std::string_view cut(std::string_view text)
{
    return text.substr(0, wordBits);
}

/// For each letter, the places where it stands; cleared for the next pair by the same text.
class Places
{
public:
    explicit Places(std::string_view text) : m_text(text)
    {
        for (std::size_t i = 0; i < text.size(); ++i)
            table()[static_cast<unsigned char>(text[i])] |= std::uint64_t(1) << i;
    }
    ~Places()
    {
        for (const char c : m_text)
            table()[static_cast<unsigned char>(c)] = 0;
    }
    Places(const Places &) = delete;
    Places &operator=(const Places &) = delete;
    [[nodiscard]] std::uint64_t of(char c) const { return table()[static_cast<unsigned char>(c)]; }

private:
    static std::array<std::uint64_t, 256> &table()
    {
        thread_local std::array<std::uint64_t, 256> places{};
        return places;
    }
    std::string_view m_text;
};

std::uint64_t lowBits(std::size_t count)
{
    return count >= wordBits ? ~std::uint64_t(0) : (std::uint64_t(1) << count) - 1;
}

double winkler(double jaro, std::string_view a, std::string_view b)
{
    std::size_t prefix = 0;
    const std::size_t most = std::min({a.size(), b.size(), std::size_t(4)});
    while (prefix < most && a[prefix] == b[prefix])
        ++prefix;
    return jaro + 0.1 * static_cast<double>(prefix) * (1 - jaro);
}

double jaroOf(int matches, int moved, std::size_t lengthA, std::size_t lengthB)
{
    if (matches == 0)
        return 0;
    const double m = matches;
    return (m / static_cast<double>(lengthA) + m / static_cast<double>(lengthB) + (m - moved / 2) / m) / 3;
}

} // namespace

double jaroWinkler(std::string_view a, std::string_view b)
{
    a = cut(a);
    b = cut(b);
    if (a == b)
        return 1;
    if (a.empty() || b.empty())
        return 0;
    if (a.size() < b.size() || (a.size() == b.size() && a < b))
        std::swap(a, b); // letters are paired greedily from one side: always the same side
    const std::size_t half = a.size() / 2;
    const std::size_t window = half > 0 ? half - 1 : 0;
    const Places places(a);
    std::uint64_t takenA = 0;
    std::uint64_t takenB = 0;
    for (std::size_t j = 0; j < b.size(); ++j) {
        std::uint64_t near = lowBits(j + window + 1);
        if (j > window)
            near &= ~lowBits(j - window);
        const std::uint64_t free = places.of(b[j]) & near & ~takenA;
        takenA |= free & (~free + 1);
        takenB |= std::uint64_t(free != 0) << j;
    }
    const int matches = bitsSet(takenA);
    int moved = 0;
    for (std::uint64_t left = takenA, right = takenB; left != 0; left &= left - 1, right &= right - 1) {
        const auto i = static_cast<std::size_t>(std::countr_zero(left));
        const auto j = static_cast<std::size_t>(std::countr_zero(right));
        moved += a[i] != b[j] ? 1 : 0;
    }
    return winkler(jaroOf(matches, moved, a.size(), b.size()), a, b);
}

int alignment(std::string_view a, std::string_view b)
{
    a = cut(a);
    b = cut(b);
    if (a.empty() || b.empty())
        return static_cast<int>(a.size() + b.size());
    const Places places(a);
    const std::uint64_t last = std::uint64_t(1) << (a.size() - 1);
    std::uint64_t up = ~std::uint64_t(0);
    std::uint64_t down = 0;
    std::uint64_t diagonal = 0;
    std::uint64_t before = 0;
    int distance = static_cast<int>(a.size());
    for (const char c : b) {
        const std::uint64_t here = places.of(c);
        const std::uint64_t swapped = (((~diagonal) & here) << 1) & before;
        diagonal = (((here & up) + up) ^ up) | here | down | swapped;
        std::uint64_t rowUp = down | ~(diagonal | up);
        const std::uint64_t rowDown = up & diagonal;
        distance += (rowUp & last) != 0 ? 1 : 0;
        distance -= (rowDown & last) != 0 ? 1 : 0;
        rowUp = (rowUp << 1) | 1;
        up = (rowDown << 1) | ~(diagonal | rowUp);
        down = rowUp & diagonal;
        before = here;
    }
    return distance;
}

std::uint64_t letterBits(std::string_view text)
{
    constexpr unsigned letters = 26;
    constexpr std::uint64_t once = (std::uint64_t(1) << letters) - 1;
    std::uint64_t bits = 0;
    for (const char c : text) {
        const auto code = static_cast<unsigned>(static_cast<unsigned char>(c));
        const unsigned letter = code >= 'a' && code <= 'z' ? code - 'a' : code % letters;
        const std::uint64_t bit = std::uint64_t(1) << letter;
        if ((bits & once & bit) == 0)
            bits |= bit;
        else if (((bits >> letters) & bit) == 0)
            bits |= bit << letters;
        else
            bits |= std::uint64_t(1) << (2 * letters + letter % (wordBits - 2 * letters));
    }
    return bits;
}

TextSketch sketchOf(std::string_view text)
{
    TextSketch out;
    const std::string_view read = cut(text);
    out.letters = letterBits(read);
    out.size = static_cast<std::uint8_t>(read.size());
    out.unseen = static_cast<std::uint8_t>(out.size - std::popcount(out.letters));
    for (std::size_t i = 0; i < 4 && i < text.size(); ++i)
        out.beginning |= static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])) << (8 * i);
    return out;
}

} // namespace regie::matching
