#include "core/matching/interner.h"

namespace regie::matching {

std::uint64_t fixedHash(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return mixed(hash, text.size());
}

namespace {

std::uint8_t tagOf(std::uint64_t hash)
{
    return static_cast<std::uint8_t>(hash >> 56) | 1U; // 0 is a free slot
}

} // namespace

Interner::Interner() : m_ends{0}, m_slots(64, 0), m_tags(64, 0)
{
}

std::size_t Interner::slotOf(std::string_view text, std::uint64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = static_cast<std::size_t>(hash) & mask;
    const std::uint8_t tag = tagOf(hash);
    while (m_tags[slot] != 0 && (m_tags[slot] != tag || this->text(m_slots[slot]) != text))
        slot = (slot + 1) & mask;
    return slot;
}

void Interner::grow(std::size_t slots)
{
    m_slots.assign(slots, 0);
    m_tags.assign(slots, 0);
    const std::size_t mask = slots - 1;
    for (std::uint32_t number = 1; number < m_ends.size(); ++number) { // all differ: the first free slot is the one
        const std::uint64_t hash = fixedHash(text(number));
        std::size_t slot = static_cast<std::size_t>(hash) & mask;
        while (m_tags[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = number;
        m_tags[slot] = tagOf(hash);
    }
}

void Interner::reserve(std::size_t texts)
{
    std::size_t slots = m_slots.size();
    while (slots * 2 < texts * 3)
        slots *= 2;
    if (slots > m_slots.size())
        grow(slots);
    m_ends.reserve(texts + 1);
}

std::uint32_t Interner::intern(std::string_view text)
{
    if (text.empty())
        return 0;
    const std::uint64_t hash = fixedHash(text);
    const std::size_t slot = slotOf(text, hash);
    if (m_tags[slot] != 0)
        return m_slots[slot];
    m_letters.append(text);
    m_ends.push_back(static_cast<std::uint32_t>(m_letters.size()));
    const auto number = static_cast<std::uint32_t>(m_ends.size() - 1);
    m_slots[slot] = number;
    m_tags[slot] = tagOf(hash);
    if (m_ends.size() * 3 > m_slots.size() * 2)
        grow(m_slots.size() * 2);
    return number;
}

std::uint32_t Interner::find(std::string_view text) const
{
    return text.empty() ? 0 : m_slots[slotOf(text, fixedHash(text))];
}

} // namespace regie::matching
