#pragma once

#include "core/base/result.h"
#include "core/casebook/practice/dice.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace regie::practice {

/// Words of which the first is the commonest: the chance of the r-th is 1 / (r + offset)^power (Zipf-Mandelbrot).
class Ranked
{
public:
    Ranked() = default;
    explicit Ranked(QStringList words, double power = .75, double offset = 4);
    [[nodiscard]] const QString &pick(Dice &dice) const;
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] const QStringList &words() const { return m_words; }

private:
    QStringList m_words;
    std::vector<double> m_upTo;
};

/// A file of resources/practice/names: `# remark`, `[section]`, words between spaces; `_` stands for a space.
class WordFile
{
public:
    /// NotFound when @p name is not built in, MalformedInput when words stand before the first section.
    [[nodiscard]] static Result<WordFile> load(const QString &name);
    [[nodiscard]] static Result<WordFile> parse(const QString &text);
    [[nodiscard]] QStringList words(const QString &section) const { return m_sections.value(section); }
    [[nodiscard]] QStringList sections() const { return m_sections.keys(); }

private:
    QMap<QString, QStringList> m_sections;
};

} // namespace regie::practice
