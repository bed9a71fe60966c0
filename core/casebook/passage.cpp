#include "core/casebook/passage.h"

#include "core/matching/fold.h"
#include "core/store/searchindex.h"

#include <QSet>

#include <algorithm>

namespace regie::casebook {

namespace {

/// A word of a text that begins with one of the asked words.
struct FoundWord
{
    qsizetype from = 0;
    qsizetype length = 0;
    qsizetype asked = 0; ///< which of them
};

/// Each run of letters and digits in @p text with where it begins.
template <typename Each>
void forEachRun(const QString &text, Each each)
{
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end).isMark() ||
                                        text.at(end).isHighSurrogate() || text.at(end).isLowSurrogate()))
            ++end;
        if (end > at)
            each(at, end - at);
        at = std::max(end, at + 1);
    }
}

QList<FoundWord> foundWords(const QString &text, const QStringList &asked)
{
    QList<FoundWord> found;
    forEachRun(text, [&](qsizetype from, qsizetype length) {
        const QStringList words = store::indexedWords(text.mid(from, length)).split(u' ', Qt::SkipEmptyParts);
        for (qsizetype which = 0; which < asked.size(); ++which) {
            const bool begins = std::any_of(
                words.cbegin(), words.cend(), [&](const QString &word) { return word.startsWith(asked.at(which)); });
            if (begins) {
                found.append({from, length, which});
                return;
            }
        }
    });
    return found;
}

/// The first of @p found from which a stretch of @p length letters holds most of the asked words.
qsizetype bestOf(const QList<FoundWord> &found, qsizetype length)
{
    qsizetype best = 0;
    qsizetype most = 0;
    for (qsizetype first = 0; first < found.size(); ++first) {
        QSet<qsizetype> different;
        for (qsizetype next = first; next < found.size(); ++next) {
            if (found.at(next).from + found.at(next).length > found.at(first).from + length)
                break;
            different.insert(found.at(next).asked);
        }
        if (different.size() > most) {
            most = different.size();
            best = first;
        }
    }
    return best;
}

QString onOneLine(QString text)
{
    for (QChar &letter : text) {
        if (letter.isSpace())
            letter = u' ';
    }
    return text;
}

} // namespace

Passage passageOf(const QString &text, const QString &line, qsizetype length)
{
    const QString flat = onOneLine(text);
    const QList<FoundWord> found = foundWords(flat, store::askedWords(line));
    qsizetype from = 0;
    if (!found.isEmpty() && flat.size() > length) {
        const qsizetype word = found.at(bestOf(found, length)).from;
        from = std::max<qsizetype>(0, word - length / 4);
        if (from > 0)
            from = std::min(word, flat.indexOf(u' ', from) + 1);
    }
    qsizetype until = std::min(flat.size(), from + length);
    if (until < flat.size()) {
        const qsizetype space = flat.lastIndexOf(u' ', until);
        until = space > from ? space : until;
    }
    Passage passage{flat.mid(from, until - from), {}, from > 0, until < flat.size()};
    for (const FoundWord &one : found) {
        if (one.from >= from && one.from + one.length <= until)
            passage.marks.append({one.from - from, one.length});
    }
    return passage;
}

bool holdsWords(const QString &text, const QString &line)
{
    const QStringList asked = store::askedWords(line);
    const QStringList words = store::indexedWords(text).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(asked.cbegin(), asked.cend(), [&words](const QString &one) {
        return std::any_of(words.cbegin(), words.cend(), [&one](const QString &word) { return word.startsWith(one); });
    });
}

} // namespace regie::casebook
