#pragma once

#include "core/casebook/practice/family.h"
#include "core/casebook/practice/namepool.h"

namespace regie::practice {

/// Writes people down as sources do: each kind with its own mistakes, and more of them on a bad night.
class Clerk
{
public:
    Clerk(const NamePool &pool, const Rates &rates) : m_pool(pool), m_rates(rates) {}

    /// Fills the lines of every happening of @p family that has none; the ids stay null.
    void writeDown(Family &family, Dice &dice) const;
    /// The @p place-th member as the source of @p one writes her; @p haste multiplies every mistake.
    [[nodiscard]] Mention write(const Family &family, int place, const Happening &one, double haste, Dice &dice) const;

private:
    const NamePool &m_pool;
    const Rates &m_rates;
};

/// @p text with a sound written otherwise; as it is when it has none of those sounds.
[[nodiscard]] QString misheard(QString text, Dice &dice);
/// @p text with a slip of the keyboard; texts under four letters are left alone.
[[nodiscard]] QString mistyped(QString text, Dice &dice);
/// @p text without diacritics (ø, ł, ı too).
[[nodiscard]] QString plainLetters(const QString &text);
/// @p name with its prefix left out, shortened, glued on or behind the comma.
[[nodiscard]] PersonName withPrefixLost(PersonName name, Dice &dice);

} // namespace regie::practice
