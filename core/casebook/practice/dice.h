#pragma once

#include "core/base/id.h"

#include <QList>

#include <cstdint>

namespace regie::practice {

/// Repeatable chance: the same seed always throws the same. Not for secrets.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed * 0x9e3779b97f4a7c15ULL + 0x2545f4914f6cdd1dULL) {}

    /// 0 up to and not including @p sides.
    [[nodiscard]] int below(int sides)
    {
        // xorshift64* (Vigna 2016)
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        const std::uint64_t value = (m_state * 0x2545f4914f6cdd1dULL) >> 33;
        return sides <= 1 ? 0 : static_cast<int>(value % static_cast<std::uint64_t>(sides));
    }
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    template <typename T>
    [[nodiscard]] const T &pick(const QList<T> &list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }

private:
    std::uint64_t m_state;
};

} // namespace regie::practice
