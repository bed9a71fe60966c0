#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace regie::matching {

/// @p text in lower case, Latin letters without diacritics, ij and y as one letter. Everything that is no letter or
/// digit stays where it was.
[[nodiscard]] QString folded(const QString &text);
/// The same as plain letters: what comparing works on. A sign that is no ASCII after folding becomes a space.
[[nodiscard]] std::string foldedText(QStringView text);
/// soundOf for plain letters.
[[nodiscard]] std::string soundKey(std::string_view foldedWord);
/// How a folded word sounds to a Dutch ear, roughly: c/k, z/s, v/f, ph/f, th/t, d/t at the end, doubled letters once,
/// ei/ij, ou/au, and what spellings of other scripts differ in: oe/ou/u, ie/i, kh/ch, sj/sh/sz, dj/j. A key for
/// finding, never proof of equality.
[[nodiscard]] QString soundOf(const QString &foldedWord);
/// The number of letters to insert, drop, replace or swap with their neighbour to make @p b of @p a; @p limit + 1 when
/// it is more than @p limit.
[[nodiscard]] int editDistance(const QString &a, const QString &b, int limit);
/// Alike but for a slip of the pen: one edit from four letters on, two from eight on.
[[nodiscard]] bool spelledAlmost(const QString &a, const QString &b);

} // namespace regie::matching
