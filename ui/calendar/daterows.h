#pragma once

#include "core/casebook/worklist.h"
#include "ui/widgets/caseplace.h"
#include "ui/widgets/signs.h"

namespace regie::ui {

/// One date of a case in words, ready to paint.
struct DateRow
{
    LocalDateTime at = {};
    Sign sign = Sign::None;
    QString stand = {}; ///< "Op tijd", "Streefdatum", "Uiterste datum": how it stands today
    bool late = false;  ///< its day has passed
    QString which = {}; ///< "Streefdatum" or "Uiterste datum": what kind of date it is
    QString time = {};  ///< empty for a term that runs to the end of its day
    QString number = {};
    QString who = {};
    QString what = {};
    QString basis = {};
    CaseWork target = {};
    MeetingId meeting = {}; ///< a meeting, which is not of one case; null: a date of `target`

    /// "Uiterste datum: Lisdodde, evaluatie".
    [[nodiscard]] QString sentence() const;
    friend bool operator==(const DateRow &, const DateRow &) = default;
};

/// The rows that follow from @p dates as things stand at @p now, in their order. Pure.
[[nodiscard]] QList<DateRow> dateRows(const CaseDates &dates, const routing::Region &region, LocalDateTime now);

/// @p dates for a calendar elsewhere: case numbers, and no names. Pure.
[[nodiscard]] QList<exchange::CalendarEntry> calendarEntries(const CaseDates &dates, const routing::Region &region);

/// What the calendar shows at once.
enum class CalendarView { Month, Week, List };

/// The days that @p view shows around @p day: whole weeks of its month, its week, or its month.
struct CalendarSpan
{
    QDate from = {};
    QDate until = {};
    [[nodiscard]] int weeks() const { return static_cast<int>(from.daysTo(until) + 1) / 7; }
    friend bool operator==(const CalendarSpan &, const CalendarSpan &) = default;
};
[[nodiscard]] CalendarSpan spanOf(CalendarView view, QDate day);
/// "november 2026"; "week 48: ma 23-11 tot zo 29-11-2026".
[[nodiscard]] QString spanText(CalendarView view, QDate day);
/// @p day so many months or weeks further.
[[nodiscard]] QDate turned(CalendarView view, QDate day, int pages);

} // namespace regie::ui
