#pragma once

#include "core/routing/region.h"

#include <QString>

/// How the handbook words what comes from the region's data.
namespace regie::wording {

/// The sentence between quotation marks; a summary of a law is not a quotation and has none.
[[nodiscard]] QString quoted(const routing::Sentence &sentence);
/// "Factsheet, vanaf 1 maart 2022"; a summary says so.
[[nodiscard]] QString sourceAndDate(const routing::Sentence &sentence);
/// "Eerste bezoek: 24 uur, streefdatum. Rust op: werkafspraak. Bron: …, te bevestigen."
[[nodiscard]] QString termText(const routing::TermSetting &setting);

} // namespace regie::wording
