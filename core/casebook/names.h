#pragma once

#include "core/domain/intake.h"

namespace regie::casebook {

/// The name of a mention: the parts when somebody told them apart, else what was written, split the Dutch way.
[[nodiscard]] PersonName nameOf(const Mention &mention);

/// How a household is called after its people: the family names of those put out, who stayed, or who are suspected or
/// hurt, by surname, at most two ("Helmgras – Zandoog", "Van Duinroos – Rietzanger"); of anybody in the household when
/// there is no such person. Empty when nobody has a name.
[[nodiscard]] QString householdName(const Intake &intake);

} // namespace regie::casebook
