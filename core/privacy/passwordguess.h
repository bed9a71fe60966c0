#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace regie::privacy {

/// Bits of guessing that a new password asks at the least: with the key derivation of a vault (a third of a second a try,
/// SECURITY.md 5.3) that is centuries on one machine.
inline constexpr double leastPasswordBits = 36;

/// How many bits it takes to guess @p password (UTF-8), by the cheapest way through it: words that many people use or
/// @p own ones (the user's name, the vault's), rows of keys, alphabets, years, repeats, and letters one by one for the
/// rest. An estimate in the manner of zxcvbn; composition counts for nothing. Nothing of the password is copied.
[[nodiscard]] double passwordBits(QByteArrayView password, const QStringList &own = {});

} // namespace regie::privacy
