#pragma once

#include "core/base/civil.h"
#include "core/domain/partialdate.h"

#include <QString>

namespace regie::wording {

/// `ma 23-11-2026`: how a day is written everywhere.
[[nodiscard]] QString day(QDate date);
/// `ma 23-11`, without the year, where the year is clear beside it.
[[nodiscard]] QString shortDay(QDate date);
/// `maandag 23 november 2026, week 48`.
[[nodiscard]] QString longDay(QDate date);
/// `02:10`, 24 hours.
[[nodiscard]] QString timeOfDay(QTime time);
/// `di 24-11-2026, 02:10`; without the time when @p timeKnown is false.
[[nodiscard]] QString moment(LocalDateTime at, bool timeKnown = true);
/// Whether the hour of @p due says something: terms in days run to the end of a day.
[[nodiscard]] bool isMoment(LocalDateTime due);
/// `di 24-11-2026, 02:10`, or the day when that says enough.
[[nodiscard]] QString dueText(LocalDateTime due);
/// `ma 23-11, 02:10`.
[[nodiscard]] QString shortMoment(LocalDateTime at, bool timeKnown = true);
/// How long until @p due, or since: `nog 16 u 58 min` within a day, `nog 3 dagen`, `2 u 5 min voorbij`,
/// `3 dagen voorbij`. The hours are those that really pass, also over a change to or from summer time.
[[nodiscard]] QString remaining(LocalDateTime due, LocalDateTime now);
/// When something was last looked at or kept, seen from @p now: `08:56` today, `vr 17:02` this week, else the day.
[[nodiscard]] QString since(LocalDateTime at, LocalDateTime now);
/// A date of birth as it is known: `14-06-1985`, `06-1985`, `1985`, `omstreeks 1985`, `onbekend`.
[[nodiscard]] QString birthDate(const PartialDate &date);
/// `38 jaar`; empty when unknown.
[[nodiscard]] QString age(const PartialDate &date, QDate on);

} // namespace regie::wording
