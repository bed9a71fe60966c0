#include "core/casebook/practice/wordfile.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace regie::practice {

Ranked::Ranked(QStringList words, double power, double offset) : m_words(std::move(words))
{
    double sum = 0;
    m_upTo.reserve(static_cast<std::size_t>(m_words.size()));
    for (qsizetype rank = 1; rank <= m_words.size(); ++rank) {
        sum += 1.0 / std::pow(static_cast<double>(rank) + offset, power);
        m_upTo.push_back(sum);
    }
}

const QString &Ranked::pick(Dice &dice) const
{
    const double at = dice.unit() * m_upTo.back();
    const auto found = std::upper_bound(m_upTo.cbegin(), m_upTo.cend(), at);
    const auto place = std::min<qsizetype>(found - m_upTo.cbegin(), m_words.size() - 1);
    return m_words.at(place);
}

Result<WordFile> WordFile::load(const QString &name)
{
    QFile file(QStringLiteral(":/practice/names/") + name + QStringLiteral(".txt"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, QStringLiteral("a list of practice names is not built in"));
    return parse(QString::fromUtf8(file.readAll()));
}

Result<WordFile> WordFile::parse(const QString &text)
{
    WordFile file;
    QString section;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            section = line.mid(1, line.size() - 2);
            continue;
        }
        if (section.isEmpty())
            return fail(ErrorCode::MalformedInput, QStringLiteral("a list of practice names begins without a section"));
        for (QString word : line.split(u' ', Qt::SkipEmptyParts))
            file.m_sections[section].append(word.replace(u'_', u' '));
    }
    return file;
}

} // namespace regie::practice
