#pragma once

#include "core/privacy/leakguard.h"
#include "core/report/document.h"

namespace regie::report {

/// A text of a report that people typed or that names somebody or something: what the leak guard searches.
struct Passage
{
    int block = -1; ///< index of its block; -1: the head
    QString text = {};
    friend bool operator==(const Passage &, const Passage &) = default;
};

/// Every text of @p document in the order of the page, drawings included. Sentences of the program and of the region's
/// sources are none.
[[nodiscard]] QList<Passage> passagesOf(const Document &document);

/// @p document with @p text in the place of passage @p index. With an empty text the line or row it stood in is gone
/// too, so that nothing tells that it was there.
[[nodiscard]] Document reworded(Document document, int index, const QString &text);

/// @p document without the sentences in which @p leaks (of `passagesOf`) stand.
[[nodiscard]] Document withoutLeaks(const Document &document, const QList<privacy::Leak> &leaks);

/// Every leak in @p document that @p guard finds; `passage` is an index in `passagesOf`.
[[nodiscard]] QList<privacy::Leak> leaksIn(const Document &document, const privacy::LeakGuard &guard);

} // namespace regie::report
