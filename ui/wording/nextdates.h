#pragma once

#include "core/caseflow/nextdate.h"

#include <QString>

namespace regie::wording {

/// What is asked on @p date: "Eerste bezoek", "Actie: sleutels wisselen", "Casusoverleg".
[[nodiscard]] QString whatOf(const caseflow::NextDate &date);
/// When: `di 24-11-2026, 10:00`, without the time when it is a whole day.
[[nodiscard]] QString whenOf(const caseflow::NextDate &date);
} // namespace regie::wording
