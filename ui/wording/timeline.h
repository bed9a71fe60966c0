#pragma once

#include "core/report/timeline.h"

/// The timeline in words: beside its marks, in its list, read out, and on paper.
namespace regie::wording {

/// "Huisverboden".
[[nodiscard]] QString text(report::TimelineLane lane);
/// The name of a strip: that of its lane, "2 Risicogestuurde zorg", or the partner's.
[[nodiscard]] QString rowText(const report::TimelineRow &row);
/// "Directe veiligheid"; empty for a number that is none.
[[nodiscard]] QString phaseText(int phase);
/// "Laag", "Midden", "Hoog", "Wacht".
[[nodiscard]] QString text(report::PartnerEffort effort);

/// What stands beside the mark, short; empty when the mark speaks for itself.
[[nodiscard]] QString labelText(const report::TimelineItem &item);
/// What it is, whole: "Terugval naar fase 1", "2e huisverbod".
[[nodiscard]] QString titleText(const report::TimelineItem &item);
/// "za 18-07-2026 – vr 28-08-2026, 41 dagen"; a point has one day, with the time when that is known.
[[nodiscard]] QString whenText(const report::TimelineItem &item);
/// What more there is to say, empty when nothing: the reason of a move, whether a report counts.
[[nodiscard]] QString moreText(const report::TimelineItem &item);
/// All of it in lines, for a tooltip and for a screen reader. Plain text.
[[nodiscard]] QString wholeText(const report::TimelineItem &item);

/// "12 keer" for marks that stand too close.
[[nodiscard]] QString togetherText(int count);
/// "19 maanden": how much of time is in view.
[[nodiscard]] QString spanText(int days);

} // namespace regie::wording
