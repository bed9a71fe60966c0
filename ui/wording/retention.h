#pragma once

#include "core/privacy/retention.h"

namespace regie::wording {

/// Until when a dossier is kept and why: one or two sentences for the page of a case.
[[nodiscard]] QString keptText(const privacy::KeptUntil &kept, QDate today);
/// Why, alone: "1 jaar na het sluiten van de laatste casus (werkkopie, te bevestigen)".
[[nodiscard]] QString keptWhy(const privacy::KeptUntil &kept);
/// A term as a sentence: "huisverbod: 5 jaar na het opleggen (Wth art. 10 lid 1)".
[[nodiscard]] QString termText(const privacy::RetentionTerm &term);
/// "casusdossier", "huisverbod".
[[nodiscard]] QString text(privacy::KeptKind kind);

} // namespace regie::wording
