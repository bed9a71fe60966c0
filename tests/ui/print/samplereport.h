#pragma once

#include "core/report/document.h"

namespace regie::test {

/// A recipient profile of the region's own file.
[[nodiscard]] privacy::Profile profileNamed(const QString &id);

/// The intakeadvies of the design's picture (mockups/8_rapport_intakeadvies), made by hand: no composing in between.
[[nodiscard]] report::Document sampleReport();

/// The same with @p events rows in "Wat telt mee".
[[nodiscard]] report::Document longReport(int events);

} // namespace regie::test
