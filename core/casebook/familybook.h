#pragma once

#include "core/casebook/casebook.h"
#include "core/domain/family.h"

namespace regie::casebook {

/// At most so many people are gathered around a household.
inline constexpr int familyLimit = 120;

/// The members of @p household and everybody they are related to, step by step, with where they live and lived.
/// Barring orders between them are told as violence by who was put out, dated, with their number (only what somebody
/// confirmed; what was annulled from the start is left out). Who was put out and may not be home on @p today is marked.
[[nodiscard]] Result<Family> familyOf(
    const store::Reader &reader, const Viewer &viewer, HouseholdId household, QDate today);
/// Only what the case page holds already. Pure.
[[nodiscard]] Family familyOf(const CaseView &view);

/// `familyOf` read by the vault's worker: ready on another thread, cancelled when the vault closes first.
[[nodiscard]] QFuture<Result<Family>> familyLater(Casebook &casebook, HouseholdId household);

/// Writes in the audit that the drawing of @p file left the vault, before it does. Blocks.
[[nodiscard]] Done recordDrawing(Casebook &casebook, const CaseFile &file);

} // namespace regie::casebook
