#pragma once

#include "core/caseflow/flowmoves.h"
#include "core/caseflow/flowterms.h"

namespace regie::wording {

// The words of a form that records an act, and what is said of it.

/// What the form of @p act calls @p field: "Reden", "ICM-er", "Nieuw einde".
[[nodiscard]] QString fieldLabel(const caseflow::Act &act, caseflow::FlowField field);
/// A word or two beside the label; empty when there is nothing to add.
[[nodiscard]] QString fieldHint(const caseflow::Act &act, caseflow::FlowField field);
/// What is wrong with @p refusal's field, as a sentence for under it.
[[nodiscard]] QString refusalText(const caseflow::Act &act, const caseflow::FieldRefusal &refusal);
/// Whose it is to do or decide: "Besluit van de burgemeester"; empty for nobody.
[[nodiscard]] QString byWhom(const caseflow::Act &act);
/// Several lacks as sentences on one line.
[[nodiscard]] QString text(const QList<caseflow::Lack> &lacks);
/// Where a run stands: "ICM: Aangemeld sinds ma 23-11-2026".
[[nodiscard]] QString standText(const caseflow::FlowRun &run);
/// What is decided next, by whom and before when; empty when nothing is.
[[nodiscard]] QString decisionText(const caseflow::NextDecision &decision);
/// What happened, in a few words: the act, or what it was that began.
[[nodiscard]] QString eventTitle(const caseflow::FlowEvent &event);
/// What was recorded with it: outcome, who, until when, why.
[[nodiscard]] QString eventMore(const caseflow::FlowEvent &event);

} // namespace regie::wording
