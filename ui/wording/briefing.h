#pragma once

#include "core/casebook/views.h"

namespace regie::wording {

/// One line of the briefing: "Wie" and a sentence or two.
struct BriefingLine
{
    QString topic = {};
    QString text = {};
    friend bool operator==(const BriefingLine &, const BriefingLine &) = default;
};

/// A case in half a minute, made of facts only: who, what happened, how it stands, what is open, what to beware of. A
/// topic without anything to say is left out. Never holds a secret address.
[[nodiscard]] QList<BriefingLine> briefing(const CaseView &view, LocalDateTime now);

/// The members in the order in which people speak of them: put out, stayed, children by age, others.
[[nodiscard]] QList<store::PersonRow> membersInOrder(const CaseView &view);

/// Where @p member lives on @p day; of several addresses at once a secret one wins, then the latest.
[[nodiscard]] std::optional<Address> addressOn(const store::PersonRow &member, QDate day);

/// The facts of the safety block that nobody has asked yet (RULES.md 4), the red flags apart.
[[nodiscard]] QList<Fact> safetyNotAsked(const Intake &intake);

/// The names of members whose address is secret on @p day: "Lotte en Pim".
[[nodiscard]] QStringList shieldedNames(const CaseView &view, QDate day);

/// The names of members whom it is not safe to call back.
[[nodiscard]] QStringList notSafeToCall(const CaseView &view);

/// The red flags of the intake and since that nobody talked over, in words.
[[nodiscard]] QStringList openFlagWords(const CaseView &view);

/// "Dirk, Lotte en Pim".
[[nodiscard]] QString listed(const QStringList &words);

/// What must still be checked ("te controleren") in the history of the case, each once.
[[nodiscard]] QList<Check> openChecks(const CaseView &view);

} // namespace regie::wording
