#pragma once

#include "core/insight/indicators.h"
#include "core/insight/outcome.h"
#include "core/insight/suppression.h"
#include "core/routing/region.h"

namespace regie::wording {

/// What an indicator is called: "Instroom". The id when it is not known here.
[[nodiscard]] QString indicatorText(QStringView id);
/// What it counts, whole sentences: the definition that stands beside every number.
[[nodiscard]] QString indicatorDefinition(QStringView id);
[[nodiscard]] QString text(insight::Theme theme);
[[nodiscard]] QString text(insight::Split split);

/// The value of @p figure in words: "19 uur", "64 %", "1,8"; "–" when there is none.
[[nodiscard]] QString figureText(insight::Unit unit, const std::optional<double> &value);
/// What the value says of its list: "mediaan", "gemiddeld per huishouden".
[[nodiscard]] QString unitText(insight::Unit unit);
/// The code @p key of @p split of indicator @p id in words.
[[nodiscard]] QString keyText(QStringView id, insight::Split split, const QString &key, const routing::Region &region);
/// "31", "<5" or "·".
[[nodiscard]] QString cellText(const insight::SafeCell &cell);
/// What "<5" and "·" stand for, below whatever leaves with numbers left out.
[[nodiscard]] QString smallNumbersText();
/// The days from @p from up to and with @p to: "di 24-11-2025 tot en met ma 23-11-2026".
[[nodiscard]] QString periodText(QDate from, QDate to);
/// "ICM" and "MDA++", and whom a curve follows.
[[nodiscard]] QString curveText(const insight::Curve &curve);

} // namespace regie::wording
