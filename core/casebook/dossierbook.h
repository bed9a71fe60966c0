#pragma once

#include "core/casebook/reportreading.h"
#include "core/exchange/dossiermerge.h"

namespace regie::casebook {

/// Which events of its people belong in a dossier.
enum class DossierEvents {
    OfHousehold, ///< those that are certainly of the household: what leaves
    OfPersons    ///< every one that names somebody of it: what another dossier is laid beside
};

/// What the vault holds of @p household, which may be null, with @p others beside its members; whole, for whoever
/// looks. Without origin and moment.
[[nodiscard]] Result<exchange::Dossier> dossierOf(const store::Reader &reader, const Viewer &viewer,
    HouseholdId household, const QList<PersonId> &others, DossierEvents events);

/// @p dossier as far as @p redaction lets it through. Who reported, and who is nobody of the household, stays out.
/// Pure.
[[nodiscard]] exchange::Dossier redacted(exchange::Dossier dossier, privacy::Redaction &redaction);

/// Every text in @p dossier that the guard has to look into.
[[nodiscard]] QStringList textsOf(const exchange::Dossier &dossier);

} // namespace regie::casebook
