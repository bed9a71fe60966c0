#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

namespace regie {

/// Wall-clock time in Europe/Amsterdam, without offset: what stands on an order or in a notebook.
/// Order is that of the wall clock.
struct LocalDateTime
{
    QDate date = {};
    QTime time = QTime(0, 0);

    [[nodiscard]] bool isValid() const { return date.isValid() && time.isValid(); }
    /// The same wall-clock time @p days calendar days later: never 24 h times days, so that a change to or from
    /// summer time does not move the hour (DOMAIN.md 10.5; ECLI:NL:RBMID:2011:BP2167).
    [[nodiscard]] LocalDateTime addDays(qint64 days) const { return {date.addDays(days), time}; }
    /// The moment on the world's clock. A wall-clock time that occurs twice is taken as the first, one that is
    /// skipped as the moment the clock jumps to.
    [[nodiscard]] QDateTime toUtc() const;
    [[nodiscard]] static LocalDateTime fromUtc(const QDateTime &utc);
    /// `yyyy-MM-dd` or `yyyy-MM-ddTHH:mm[:ss]`; ImpossibleDate for a date or time that does not exist,
    /// MalformedInput for anything else (an offset or Z included).
    [[nodiscard]] static Result<LocalDateTime> parse(QStringView text);
    /// `yyyy-MM-ddTHH:mm`, with seconds only when there are any.
    [[nodiscard]] QString toIso() const;

    friend bool operator==(const LocalDateTime &, const LocalDateTime &) = default;
    friend bool operator<(const LocalDateTime &a, const LocalDateTime &b)
    {
        return a.date != b.date ? a.date < b.date : a.time < b.time;
    }
};

/// `yyyy-MM-dd` exactly; ImpossibleDate when it does not exist, MalformedInput otherwise.
[[nodiscard]] Result<QDate> parseIsoDate(QStringView text);

/// @p date minus @p years; 29 February falls on 28 February when the year has none (RULES.md 3).
[[nodiscard]] QDate yearsBefore(QDate date, int years);

/// Whether @p date is a general holiday under the Algemene termijnenwet (art. 3; Good Friday equated, King's Day and
/// 5 May included).
[[nodiscard]] bool isHoliday(QDate date);
[[nodiscard]] bool isWorkingDay(QDate date);
/// The @p days-th working day after @p date (days >= 0; 0 gives @p date itself).
[[nodiscard]] QDate addWorkingDays(QDate date, int days);

} // namespace regie
