#pragma once

#include <QByteArray>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace regie::matching {

/// What a word of a name can be.
enum class WordKind { Name, Prefix, PrefixBetween, Title };

/// Words and name classes as data (resources/matching): Dutch prefixes, titles, spellings of one given name.
class NameTables
{
public:
    /// Reads both tables; lines that are empty or begin with '#' are left out. Words are folded.
    NameTables(const QByteArray &words, const QByteArray &classes);
    /// The tables that come with the program.
    [[nodiscard]] static const NameTables &shipped();

    [[nodiscard]] WordKind kindOf(std::string_view word) const;
    /// The classes of spellings @p word belongs to, ascending; most names belong to none.
    [[nodiscard]] std::span<const std::uint16_t> classesOf(std::string_view word) const;
    [[nodiscard]] std::size_t classCount() const { return m_classCount; }

private:
    std::unordered_map<std::string, WordKind> m_kinds;
    std::unordered_map<std::string, std::vector<std::uint16_t>> m_classes;
    std::size_t m_classCount = 0;
};

} // namespace regie::matching
