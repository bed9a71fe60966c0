#pragma once

#include "core/store/placereader.h"

namespace regie::casebook {

/// The places that @p text may mean, the likeliest first: a postcode with or without a number ("2289 SA 14", also with
/// the street before it), a street with or without a number and a town ("Kerkstraat 14a, Delft", "kerkstr"). Nothing
/// when it is no place. Pure. Four digits alone are the number of a case, and no postcode.
[[nodiscard]] QList<store::PlaceQuery> placesMeant(const QString &text);

} // namespace regie::casebook
