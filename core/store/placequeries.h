#pragma once

#include "core/store/queries.h"

namespace regie::store::queries {

// The queries of a place that is looked for; a test asks the engine for the plan of each. Who may not read where
// somebody is hidden asks with :secret 0.

inline constexpr char placesByStreet[] =
    "SELECT * FROM address WHERE street >= :begin COLLATE NOCASE AND street < :end COLLATE NOCASE AND street <> '' "
    "AND secret <= :secret AND (:number = '' OR house_number = :number) "
    "ORDER BY street COLLATE NOCASE LIMIT :limit";
inline constexpr char placesByKey[] =
    "SELECT * FROM address WHERE key >= :begin AND key < :end AND key <> '' "
    "AND secret <= :secret AND (:number = '' OR house_number = :number) ORDER BY key LIMIT :limit";
inline constexpr Named ofPlaces[] = {{"placesByStreet", placesByStreet}, {"placesByKey", placesByKey}};

} // namespace regie::store::queries
