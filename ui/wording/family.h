#pragma once

#include "core/casebook/recyclebin.h"
#include "core/domain/familychecks.h"
#include "core/domain/network.h"

namespace regie::wording {

/// "Buur", "Vriend of vriendin", "Professional".
[[nodiscard]] QString text(NetworkKind kind);
/// "Telefoon", "School", "Opvang".
[[nodiscard]] QString text(ShieldedKind kind);
/// What is wrong with what was filled in, as a sentence for under the field; a question when it is asked. Names come
/// from @p family.
[[nodiscard]] QString text(const FamilyProblem &problem, const Family &family);
/// The name of @p person in @p family, or that it is unknown.
[[nodiscard]] QString nameIn(const Family &family, PersonId person);
/// "geweld van Bas tegen Mirte", "coalitie van Mirte en Sem": a tie in words.
[[nodiscard]] QString tieText(const FamilyTie &tie, const Family &family);
[[nodiscard]] QString tieText(TieKind kind, const QString &from, const QString &to);
/// What was taken away, as it stood; of what is shielded only what kind of thing it is.
[[nodiscard]] QString removedText(const RemovedView &removed);
/// "Bas, Ilse" or that it is kept from everybody outside the coordination.
[[nodiscard]] QString keptFromText(const QList<PersonId> &from, const Family &family);

} // namespace regie::wording
