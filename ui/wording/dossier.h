#pragma once

#include "core/casebook/dossierdesk.h"

/// What two vaults say of one family, in the words of the field.
namespace regie::wording {

/// "Geboortedatum".
[[nodiscard]] QString text(MergeField field);
[[nodiscard]] QString text(exchange::MergeState state);
/// The code @p value of @p field as it is written on the screen; empty when nothing is said.
[[nodiscard]] QString valueText(MergeField field, const QString &value, const routing::Region &region);
/// The same of a value that differs from the other's, where saying nothing is a value too ("still").
[[nodiscard]] QString differingText(MergeField field, const QString &value, const routing::Region &region);

/// What a part is about: "Gijs Rietgors", "Adres van Gijs Rietgors: …", "Tijdelijk huisverbod van za 06-09-2025".
[[nodiscard]] QString partText(
    const exchange::MergePart &part, const exchange::Dossier &ours, const exchange::Dossier &theirs);
/// The field of a line, with whom it is about: "Rol van Mila van Zeegras".
[[nodiscard]] QString lineText(
    const exchange::MergeLine &line, const exchange::Dossier &ours, const exchange::Dossier &theirs);
/// What an open value is about, as partText and lineText.
[[nodiscard]] QString partText(const OpenValue &open);
[[nodiscard]] QString lineText(const OpenValue &open);

/// What joining came to: "3 gegevens erbij, 1 nog te kiezen. Telt nu 2 huisverboden en 1 melding."
[[nodiscard]] QString takenText(const DossierTaken &taken);
/// Why a dossier that somebody sent cannot be read, or not be joined.
[[nodiscard]] QString dossierErrorText(const Error &error);

} // namespace regie::wording
