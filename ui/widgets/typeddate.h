#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QTime>

namespace regie::ui {

/// A date as a coordinator types it: `23-11-2026`, `23-11-26`, `23/11/2026`, `23 11 2026`, `23-11` (this year, or last
/// year when that would be in the future), `2026-11-23`, a weekday in front, "vandaag", "gisteren", "eergisteren".
/// ImpossibleDate when the day does not exist, MalformedInput for anything else.
[[nodiscard]] Result<QDate> readTypedDate(const QString &text, QDate today);

/// A time as typed: `2:10`, `02.10`, `0210`, `2u10`, `2 uur`. MalformedInput otherwise.
[[nodiscard]] Result<QTime> readTypedTime(const QString &text);

/// `23-11-2026`, as a field shows it.
[[nodiscard]] QString typedDate(QDate date);
/// `02:10`.
[[nodiscard]] QString typedTime(QTime time);

/// What is wrong with @p text, in a sentence for under the field ("Deze datum bestaat niet. Kies een dag tot en met
/// 28.").
[[nodiscard]] QString typedDateProblem(const QString &text, ErrorCode code);

} // namespace regie::ui
