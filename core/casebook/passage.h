#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace regie::casebook {

/// The part of a text in which words were found, with where they stand in it.
struct Passage
{
    struct Mark
    {
        qsizetype from = 0; ///< in `text`
        qsizetype length = 0;
        friend bool operator==(const Mark &, const Mark &) = default;
    };
    QString text = {};      ///< on one line
    QList<Mark> marks = {}; ///< in order, none over another
    bool cutBefore = false; ///< the text began earlier
    bool cutAfter = false;
    friend bool operator==(const Passage &, const Passage &) = default;
};

/// How many letters of a text are shown around what was found.
inline constexpr qsizetype passageLength = 160;

/// Where words of @p text begin with one of the words of @p line, folded as the search does (diacritics, ij and y): the
/// stretch of about @p length letters that holds most of them, cut between words. Without any of them, or without a
/// word in @p line, the beginning of the text, without marks.
[[nodiscard]] Passage passageOf(const QString &text, const QString &line, qsizetype length = passageLength);

/// Whether @p text holds a word beginning with each word of @p line.
[[nodiscard]] bool holdsWords(const QString &text, const QString &line);

} // namespace regie::casebook
