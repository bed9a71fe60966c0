#include "core/base/id.h"

#include <QRandomGenerator>

namespace regie {

IdBytes SystemIds::next()
{
    IdBytes bytes{};
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(words[i / 4] >> (8 * (i % 4)));
    return bytes;
}

IdBytes SeededIds::next()
{
    IdBytes bytes{};
    for (std::size_t half = 0; half < 2; ++half) {
        // SplitMix64 (Steele, Lea, Flood 2014): full period, good enough for ids that need not be secret.
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        z ^= z >> 31;
        for (std::size_t i = 0; i < 8; ++i)
            bytes[half * 8 + i] = static_cast<std::uint8_t>(z >> (8 * i));
    }
    return bytes;
}

} // namespace regie
