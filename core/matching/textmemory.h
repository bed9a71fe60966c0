#pragma once

#include <QString>

#include <cstdint>
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
    Value of(const QString &text, Work &&work)
    {
        if (text.isEmpty())
            return Value();
        if (m_entries.empty())
            return work();
        Entry &entry = m_entries[placeOf(text)];
        if (entry.text != text) {
            entry.value = work();
            entry.text = text;
        }
        return entry.value;
    }

private:
    static constexpr std::size_t most = std::size_t(1) << 16;
    struct Entry
    {
        QString text = {};
        Value value = {};
    };
    [[nodiscard]] std::size_t placeOf(const QString &text) const
    {
        std::uint64_t hash = static_cast<std::uint64_t>(text.size());
        for (const QChar c : text)
            hash = (hash ^ c.unicode()) * 0x9e3779b97f4a7c15ULL;
        return static_cast<std::size_t>(hash >> 40) & (m_entries.size() - 1);
    }
    std::vector<Entry> m_entries;
};

} // namespace regie::matching
