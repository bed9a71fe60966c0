#pragma once

#include <QStringView>

#include <cstdint>
#include <utility>
#include <vector>

namespace regie::matching {

/// A small memory of what was made of a text, for texts that come again and again; a newer text takes the place of an
/// older one. What it gives is what the work would give, so that it never shows. The empty text makes `Value()`.
template <typename Value>
class TextMemory
{
public:
    /// Makes room for about @p texts texts; without it nothing is remembered.
    void reserve(std::size_t texts)
    {
        std::size_t places = 256;
        while (places < texts && places < most)
            places *= 2;
        if (places > m_entries.size())
            m_entries.assign(places, {});
    }
    void clear() { m_entries = {}; }
    template <typename Work>
    Value of(QStringView text, Work &&work)
    {
        if (text.isEmpty())
            return Value();
        if (m_entries.empty())
            return work();
        const Mark mark = markOf(text);
        Entry &entry = m_entries[static_cast<std::size_t>(mark.first >> 40) & (m_entries.size() - 1)];
        if (entry.mark != mark) {
            entry.value = work();
            entry.mark = mark;
        }
        return entry.value;
    }

private:
    static constexpr std::size_t most = std::size_t(1) << 16;
    /// Two hashes of a text, 128 bits: what stands for it, so that no text is kept and none is read again.
    using Mark = std::pair<std::uint64_t, std::uint64_t>;
    struct Entry
    {
        Mark mark = {};
        Value value = {};
    };
    [[nodiscard]] static Mark markOf(QStringView text)
    {
        auto first = static_cast<std::uint64_t>(text.size());
        std::uint64_t second = ~first;
        for (const QChar c : text) {
            first = (first ^ c.unicode()) * 0x9e3779b97f4a7c15ULL;
            first ^= first >> 32;
            second = (second ^ c.unicode()) * 0xd6e8feb86659fd93ULL;
            second ^= second >> 29;
        }
        return {first, second};
    }
    std::vector<Entry> m_entries;
};

} // namespace regie::matching
