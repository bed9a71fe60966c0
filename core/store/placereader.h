#pragma once

#include "core/domain/address.h"
#include "core/store/reader.h"

namespace regie::store {

/// A place that is looked for: a street or a postcode as far as it was typed, with or without what stands behind it.
struct PlaceQuery
{
    QString street = {};      ///< its beginning, in any case; three letters or more
    QString postcode = {};    ///< "2289" or "2289SA", instead of a street
    QString houseNumber = {}; ///< empty: every one
    QString town = {};        ///< its beginning, as matching::foldedWords gives it ("haag"); empty: every one
    int limit = 20;
};

/// A household that lives or lived at a place.
struct FoundPlace
{
    HouseholdId household = {};
    QString householdName = {};
    Address address = {};
};

/// Looks households up by where they live or lived. Made over a worker's connection (Vault::checkOnWorker).
class PlaceReader
{
public:
    explicit PlaceReader(Database &database) : m_db(database) {}

    /// The households at the places that @p query means, by street and number, each once; also those of which one
    /// person lives there. A secret address finds nobody for who may not read where somebody is hidden.
    [[nodiscard]] Result<QList<FoundPlace>> find(const Viewer &viewer, const PlaceQuery &query) const;

private:
    Database &m_db;
};

} // namespace regie::store
