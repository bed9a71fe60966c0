#pragma once

#include <QList>
#include <QString>

namespace regie::ui {

/// A piece of text that equals the other text, or does not.
struct TextRun
{
    QString text = {};
    bool equal = false;
    friend bool operator==(const TextRun &, const TextRun &) = default;
};

/// @p text in pieces, by words: a word that also stands in @p other (case and diacritics aside) is equal, of a word
/// that begins like one of @p other (three letters or more) that beginning is.
[[nodiscard]] QList<TextRun> compareWords(const QString &text, const QString &other);

} // namespace regie::ui
