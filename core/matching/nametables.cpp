#include "core/matching/nametables.h"

#include "core/matching/fold.h"

#include <QFile>

namespace regie::matching {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/matching/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The words of each line that says something, folded.
std::vector<std::vector<std::string>> linesOf(const QByteArray &table)
{
    std::vector<std::vector<std::string>> lines;
    for (const QByteArray &line : table.split('\n')) {
        const QByteArray text = line.simplified();
        if (text.isEmpty() || text.startsWith('#'))
            continue;
        std::vector<std::string> words;
        for (const QByteArray &word : text.split(' '))
            words.push_back(foldedText(QString::fromUtf8(word)));
        lines.push_back(words);
    }
    return lines;
}

} // namespace

NameTables::NameTables(const QByteArray &words, const QByteArray &classes)
{
    for (const auto &line : linesOf(words)) {
        const WordKind kind = line.front() == "prefix"    ? WordKind::Prefix
                              : line.front() == "between" ? WordKind::PrefixBetween
                                                          : WordKind::Title;
        for (std::size_t i = 1; i < line.size(); ++i)
            m_kinds.emplace(line[i], kind);
    }
    for (const auto &line : linesOf(classes)) {
        const auto number = static_cast<std::uint16_t>(m_classCount++);
        for (const std::string &word : line) {
            std::vector<std::uint16_t> &own = m_classes[word];
            if (own.empty() || own.back() != number)
                own.push_back(number);
        }
    }
}

const NameTables &NameTables::shipped()
{
    static const NameTables tables(resource(QStringLiteral("words.txt")), resource(QStringLiteral("nameclasses.txt")));
    return tables;
}

WordKind NameTables::kindOf(std::string_view word) const
{
    const auto found = m_kinds.find(std::string(word));
    return found == m_kinds.end() ? WordKind::Name : found->second;
}

std::span<const std::uint16_t> NameTables::classesOf(std::string_view word) const
{
    const auto found = m_classes.find(std::string(word));
    if (found == m_classes.end())
        return {};
    return found->second;
}

} // namespace regie::matching
