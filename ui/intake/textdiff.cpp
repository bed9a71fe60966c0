#include "ui/intake/textdiff.h"

#include <QStringList>

#include <algorithm>

namespace regie::ui {

namespace {

QString folded(const QString &word)
{
    QString plain;
    for (const QChar letter : word.normalized(QString::NormalizationForm_D)) {
        if (letter.isLetterOrNumber())
            plain.append(letter.toCaseFolded());
    }
    return plain;
}

qsizetype commonStart(const QString &a, const QString &b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype i = 0;
    while (i < most && a.at(i).toCaseFolded() == b.at(i).toCaseFolded())
        ++i;
    return i;
}

qsizetype equalLetters(const QString &word, const QStringList &others)
{
    qsizetype best = 0;
    for (const QString &other : others) {
        if (folded(word) == folded(other))
            return word.size();
        best = std::max(best, commonStart(word, other));
    }
    return best >= 3 ? best : 0;
}

} // namespace

QList<TextRun> compareWords(const QString &text, const QString &other)
{
    const QStringList others = other.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<TextRun> runs;
    const auto add = [&runs](const QString &piece, bool equal) {
        if (piece.isEmpty())
            return;
        if (!runs.isEmpty() && runs.constLast().equal == equal)
            runs.last().text += piece;
        else
            runs.append({piece, equal});
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        // A space never counts as a difference: it would be underlined for nothing.
        if (i > 0)
            add(QStringLiteral(" "), true);
        const qsizetype equal = equalLetters(words.at(i), others);
        add(words.at(i).left(equal), true);
        add(words.at(i).mid(equal), false);
    }
    return runs;
}

} // namespace regie::ui
