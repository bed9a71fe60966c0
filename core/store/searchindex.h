#pragma once

#include "core/store/rows.h"
#include "core/store/schema.h"
#include "core/store/textreader.h"

namespace regie {
template <>
std::span<const Code<store::TextKind>> codesOf<store::TextKind>();
}

namespace regie::store {

/// What of a row can be found by its words.
struct Searchable
{
    TextKind kind = TextKind::ContactNote;
    QVariant source = {};
    QVariant file = {}; ///< the case; null for what hangs on a household
    QDate on = {};
    QString text = {}; ///< empty: nothing to find
};

/// What can be found of a row of @p table with @p values; nothing when its table holds no text of a case. The one place
/// that says what the search goes over: a table that is added here is indexed from its first row, and `textOf` must
/// know how to read it.
[[nodiscard]] std::optional<Searchable> searchableOf(Table table, const Values &values);
/// The query that gives the text of a row of @p kind by its identity.
[[nodiscard]] const char *textOf(TextKind kind);

/// The words of @p text as the index holds them: folded, with a space between.
[[nodiscard]] QString indexedWords(const QString &text);
/// The words of @p line that are asked, at most eight, each of two letters or more.
[[nodiscard]] QStringList askedWords(const QString &line);

} // namespace regie::store
