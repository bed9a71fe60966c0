#pragma once

#include "core/casebook/views.h"
#include "core/routing/region.h"

namespace regie::test {

/// The moment of the mock-ups: Monday 23 November 2026, 09:12 in Amsterdam.
[[nodiscard]] LocalDateTime mockupNow();

/// A small region made by hand, for tests that look at words and windows and not at the rules: Rijswijk, Den Haag and
/// Leiden, Perspektief and VVT, the sentences Q3 and Q4.
[[nodiscard]] routing::Region smallRegion();

/// A case made by hand: Helmgras – Zandoog in Rijswijk, the second order of 23-11-2026, 02:10, seven hours old. Two
/// orders and three reports count, one possibly, three entries not; the address of Lotte is secret; strangulation.
[[nodiscard]] CaseView sampleCase();

/// Rows for a list of cases, in no order.
[[nodiscard]] QList<store::CaseRow> sampleCases();

} // namespace regie::test
