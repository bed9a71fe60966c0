#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace regie {

/// The days that the Algemene termijnenwet names or equates (art. 3), each computed for any year.
enum class Holiday {
    NewYear,
    GoodFriday,
    Easter,
    EasterMonday,
    KingsDay, ///< 27 April; the Saturday before when that is a Sunday
    LiberationDay,
    Ascension,
    WhitSunday,
    WhitMonday,
    Christmas,
    SecondChristmas
};
inline constexpr int holidayCount = 11;

/// When @p holiday is kept in @p year.
[[nodiscard]] QDate dayOf(Holiday holiday, int year);

/// Which days are worked: weekdays that are no holiday. Which holidays count, from when and how often, and what one
/// year has of its own, are data of the region (`holidays.json`).
class Calendar
{
public:
    /// Every holiday of the Algemene termijnenwet, every year.
    Calendar();

    [[nodiscard]] bool isHoliday(QDate date) const;
    [[nodiscard]] bool isWorkingDay(QDate date) const;
    /// The @p days-th working day after @p date (days >= 0; 0 gives @p date itself).
    [[nodiscard]] QDate addWorkingDays(QDate date, int days) const;
    /// Whether the file speaks of every year from @p first to @p last; a term that runs past it is computed all the
    /// same and must be checked. The calendar of the law alone vouches for any year.
    [[nodiscard]] bool vouchesFor(QDate first, QDate last) const;

    /// Reads `holidays.json`. RegionDataInvalid with file, line and reason: an unknown holiday, one twice at a time, a
    /// year twice, out of order or missing between two others, a day outside its year.
    [[nodiscard]] static Result<Calendar> parse(const QByteArray &text, const QString &fileName);

private:
    struct Kept
    {
        Holiday holiday = Holiday::NewYear;
        int everyYears = 1; ///< 5: only in years that five divides
        QDate from = {};
        QDate until = {};
    };
    QList<Kept> m_kept = {};
    QSet<QDate> m_also = {};   ///< off in one year only
    QSet<QDate> m_worked = {}; ///< worked in one year although a holiday
    int m_firstYear = 0;       ///< 0: any
    int m_lastYear = 0;
};

} // namespace regie
