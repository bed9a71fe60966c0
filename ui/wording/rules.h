#pragma once

#include "core/routing/advice.h"
#include "core/routing/region.h"
#include "core/rules/assessment.h"
#include "core/rules/attribution.h"

/// The outcome of the rules in the words of the field. `text` is the word or sentence by itself, with a capital; what
/// goes into the middle of a sentence has a function of its own.
namespace regie::wording {

[[nodiscard]] QString text(rules::Criterion criterion);
/// The criterion with its channel or threshold: "Kanaal: coördinatiepool THV", "Twee of meer huisverboden".
[[nodiscard]] QString criterionText(
    rules::Criterion criterion, const rules::AssessmentInput &input, const rules::Assessment &assessment);
/// A channel in the middle of a sentence: "coördinatiepool THV".
[[nodiscard]] QString channelInside(Channel channel);
/// "Voldaan", "Niet voldaan", "Onbekend".
[[nodiscard]] QString text(rules::Truth truth);
/// "Voldoet", "Voldoet niet", "Nog niet te zeggen", "Ander kanaal nodig", "Niet beschikbaar".
[[nodiscard]] QString text(rules::IcmVerdict verdict);
[[nodiscard]] QString text(rules::MdaVerdict verdict);
[[nodiscard]] QString text(rules::MdaNextStep step);
[[nodiscard]] QString text(rules::Freshness freshness);
/// A whole sentence.
[[nodiscard]] QString text(rules::Notice notice);
/// "Telt", "Mogelijk", "Telt niet".
[[nodiscard]] QString text(rules::Weight weight);
/// Why an event weighs as it does: "Zelfde voorval als een andere melding", "Nieuw incident? Vraag na bij VT".
[[nodiscard]] QString text(rules::WeightReason reason);
/// The same, saying what it is instead: "Een verlenging is geen nieuw huisverbod".
[[nodiscard]] QString text(rules::WeightReason reason, OrderKind kind);
[[nodiscard]] QString text(rules::Belongs belongs);
[[nodiscard]] QString text(rules::BelongsReason reason);

/// The route as a name: "ICM", "MDA++", "ICM of MDA++", "Lokaal team", "Nog niet compleet", "Buiten de regio".
[[nodiscard]] QString text(AdviceRoute route);
/// The advice as a heading: "Aanmelden voor ICM".
[[nodiscard]] QString adviceTitle(AdviceRoute route, std::optional<AdviceRoute> preferred = std::nullopt);
/// Who carries it out: "Uitvoerder: Perspektief (Arosa), in duo met lokaal team Rijswijk." Empty when nobody does.
[[nodiscard]] QString executorText(const routing::Advice &advice, const routing::Region &region, QDate on);
/// "U beslist, na de check door Perspektief."
[[nodiscard]] QString decidedByText(const routing::Advice &advice, const routing::Region &region, QDate on);

/// The question a fact asks: "Is in het voorliggend veld alles geprobeerd?"
[[nodiscard]] QString question(Fact fact);
/// The fact as a short name: "Netwerk vastgelopen".
[[nodiscard]] QString text(Fact fact);
/// The id of the source sentence a question rests on ("Q10b"); empty when none.
[[nodiscard]] QString sentenceOf(Fact fact);
/// "Factsheet", "Website".
[[nodiscard]] QString sourceText(const routing::Sentence &sentence);

[[nodiscard]] QString text(const routing::NextStep &step, const routing::Region &region, QDate on);
[[nodiscard]] QString text(const routing::Reason &reason);
/// "nog 1 huisverbod"; goes into the middle of a sentence.
[[nodiscard]] QString text(const rules::Change &change);
/// All changes as one sentence: "Wat dit kan veranderen" without those words. Empty when there are none.
[[nodiscard]] QString changesText(const QList<rules::Change> &changes);

[[nodiscard]] QString text(DeadlineKind kind);
/// "2 huisverboden", "3 meldingen VT".
[[nodiscard]] QString ordersText(int count);
[[nodiscard]] QString reportsText(int count);
/// "vanaf 3; 1 mogelijk": the threshold and what counts only as possible.
[[nodiscard]] QString countNote(const rules::Count &count, int needed);

} // namespace regie::wording
