#pragma once

#include "core/casebook/passage.h"
#include "core/domain/contact.h"
#include "core/store/textreader.h"

namespace regie::wording {

/// "Bezoek", "Gebeld", "Mail", "Bericht", "Consultatie".
[[nodiscard]] QString text(ContactKind kind);
/// What is wrong with a field of a note, as a sentence for under it.
[[nodiscard]] QString text(const ContactRefusal &refusal);
/// Where a text that was found stands: "Contact", "Besluit", "Stap", "Afspraak", "Actie" …
[[nodiscard]] QString text(store::TextKind kind);
/// Who was spoken to, members by the names in @p persons: "Mirte Rietzanger, school van Sem".
[[nodiscard]] QString spokenTo(const ContactNote &note, const QHash<PersonId, QString> &persons);
/// A passage with "…" where it was cut.
[[nodiscard]] QString passageText(const casebook::Passage &passage);

} // namespace regie::wording
