#include "core/matching/interner.h"

namespace regie::matching {

std::uint64_t fixedHash(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return mixed(hash, text.size());
}

Interner::Interner() : m_ends{0}, m_slots(64, 0)
{
}

std::string_view Interner::text(std::uint32_t number) const
{
    if (number == 0 || number >= m_ends.size())
        return {};
    const std::uint32_t begin = m_ends[number - 1];
    return std::string_view(m_letters).substr(begin, m_ends[number] - begin);
}

std::size_t Interner::slotOf(std::string_view text) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = static_cast<std::size_t>(fixedHash(text)) & mask;
    while (m_slots[slot] != 0 && this->text(m_slots[slot]) != text)
        slot = (slot + 1) & mask;
    return slot;
}

void Interner::grow(std::size_t slots)
{
    m_slots.assign(slots, 0);
    for (std::uint32_t number = 1; number < m_ends.size(); ++number)
        m_slots[slotOf(text(number))] = number;
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
    std::size_t slot = slotOf(text);
    if (m_slots[slot] != 0)
        return m_slots[slot];
    m_letters.append(text);
    m_ends.push_back(static_cast<std::uint32_t>(m_letters.size()));
    const auto number = static_cast<std::uint32_t>(m_ends.size() - 1);
    if (m_ends.size() * 3 > m_slots.size() * 2)
        grow(m_slots.size() * 2);
    else
        m_slots[slot] = number;
    return number;
}

std::uint32_t Interner::find(std::string_view text) const
{
    return text.empty() ? 0 : m_slots[slotOf(text)];
}

} // namespace regie::matching
