#pragma once

#include "core/report/genogrammoment.h"

#include <QString>

namespace regie::wording {

/// "Bas van Duinroos"; "naam onbekend" or "ongeboren kind" when there is none.
[[nodiscard]] QString memberName(const FamilyMember &member);
/// Below the name: "1981", "1949–2019", "omstreeks 1985", "verwacht 2027".
[[nodiscard]] QString yearsText(const FamilyMember &member);
/// The kind by itself, without a capital: "geweld", "verbroken contact".
[[nodiscard]] QString text(TieKind kind);
/// The line between two partners in the legend: "gehuwd", "samen", "uit elkaar", "ouders, relatie onbekend".
[[nodiscard]] QString text(report::CoupleLine line);
/// The line to a child in the legend: "geboren uit", "geadopteerd", "pleegkind".
[[nodiscard]] QString text(Bond bond);
/// Beside the line of a pattern on @p on: "2 huisverboden, laatst 18-07-2026", "tot 1998", a note. May be empty.
[[nodiscard]] QString patternLabel(const FamilyTie &tie, QDate on);
/// "Generatie 2".
[[nodiscard]] QString generationText(int generation);
/// In the corner of an outline: the name of the household, or that the address is secret.
[[nodiscard]] QString homeText(const FamilyHousehold &household);
/// "geweld in generatie 1 en 2".
[[nodiscard]] QString repeatText(const report::GenogramRepeat &repeat);
/// How somebody is on the day, in one line: "vrouw, 41 jaar", "man, overleden in 2019".
[[nodiscard]] QString standText(const FamilyMember &member, const report::GenogramStand &stand);

/// One thing that the genogram says of a person, in words.
struct KinLine
{
    enum class Kind { Couple, Child, Parent, Sibling, Tie, Home, Other };
    Kind kind = Kind::Other;
    std::optional<TieKind> tie = std::nullopt;
    std::optional<report::CoupleLine> couple = std::nullopt;
    QString text = {};
};
/// Everything that is drawn of person @p person on the day of @p moment, so that nobody needs to see it to know it.
[[nodiscard]] QList<KinLine> kinLines(
    const report::Genogram &genogram, const report::GenogramMoment &moment, int person);

} // namespace regie::wording
