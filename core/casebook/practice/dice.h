#pragma once

#include "core/base/id.h"

#include <QList>

#include <cmath>
#include <cstdint>
#include <span>

namespace regie::practice {

/// Repeatable chance: the same seed always throws the same. Not for secrets.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed * 0x9e3779b97f4a7c15ULL + 0x2545f4914f6cdd1dULL) {}
    /// Dice of its own for the @p number-th of something, so that one household can change without the others.
    Dice(std::uint64_t seed, std::uint64_t number) : Dice(mixed(seed * 0x100000001b3ULL + number)) {}

    /// 0 up to and not including @p sides.
    [[nodiscard]] int below(int sides)
    {
        const std::uint64_t value = thrown();
        return sides <= 1 ? 0 : static_cast<int>(value % static_cast<std::uint64_t>(sides));
    }
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    /// From 0 up to and not including 1.
    [[nodiscard]] double unit() { return static_cast<double>(thrown()) / 2147483648.0; }
    /// True with chance @p rate, from 0 to 1.
    [[nodiscard]] bool hits(double rate) { return unit() < rate; }
    /// A place in @p shares, each as likely as it is large.
    [[nodiscard]] int among(std::span<const double> shares)
    {
        double sum = 0;
        for (const double share : shares)
            sum += share;
        double left = unit() * sum;
        for (std::size_t i = 0; i + 1 < shares.size(); ++i) {
            left -= shares[i];
            if (left < 0)
                return static_cast<int>(i);
        }
        return static_cast<int>(shares.size()) - 1;
    }
    /// Days until the next of something that comes every @p mean days.
    [[nodiscard]] int wait(double mean) { return 1 + static_cast<int>(-mean * std::log(1.0 - unit())); }
    template <typename T>
    [[nodiscard]] const T &pick(const QList<T> &list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }

private:
    [[nodiscard]] static std::uint64_t mixed(std::uint64_t value)
    {
        // splitmix64 (Steele, Lea, Flood 2014)
        value += 0x9e3779b97f4a7c15ULL;
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31);
    }
    [[nodiscard]] std::uint64_t thrown()
    {
        // xorshift64* (Vigna 2016)
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return (m_state * 0x2545f4914f6cdd1dULL) >> 33;
    }

    std::uint64_t m_state;
};

/// Repeatable ids that rise, so that the index of a large vault grows at its end. Never for real data.
class RisingIds final : public IdSource
{
public:
    explicit RisingIds(std::uint64_t seed) : m_tail(seed) {}
    [[nodiscard]] IdBytes next() override
    {
        IdBytes bytes = m_tail.next();
        std::uint64_t counted = ++m_count;
        for (std::size_t i = 6; i-- > 0; counted >>= 8)
            bytes[i] = static_cast<std::uint8_t>(counted);
        return bytes;
    }

private:
    SeededIds m_tail;
    std::uint64_t m_count = 0;
};

} // namespace regie::practice
