#pragma once

#include "core/base/calendar.h"
#include "core/base/civil.h"

#include <optional>

namespace regie::caseflow {

enum class TermUnit { Hours, CalendarDays, WorkingDays, Months };

struct Length
{
    TermUnit unit = TermUnit::CalendarDays;
    int count = 0;
    friend bool operator==(const Length &, const Length &) = default;
};

/// A term that starts with an event: its length, what it rests on and whether that is settled. From the region's data.
struct TermSetting
{
    QString id = {}; ///< code of DeadlineKind
    int hours = 0;   ///< one of hours, days, workingDays and months is set, unless the date is given
    int days = 0;
    int workingDays = 0;
    int months = 0;
    bool given = false; ///< no length: people agree on the date
    /// With a hard term the streefdatum before its uiterste datum; else the uiterste datum after its streefdatum.
    std::optional<Length> other = std::nullopt;
    bool hard = false; ///< law: the length gives the uiterste datum; else the streefdatum
    bool confirmed = false;
    QString basis = {};    ///< Dutch, as data: "Wth art. 9 lid 1"
    QString sentence = {}; ///< id of the sentence it rests on, when there is one
    QString source = {};
    QDate from = {};
    QDate until = {};

    [[nodiscard]] Length length() const;
};

/// The end of @p length from @p start: hours pass on the world's clock; calendar days and months keep the hour of the
/// wall clock, a month without that day ends on its last; working days end at 23:59 of the last.
[[nodiscard]] LocalDateTime endOf(Length length, LocalDateTime start, const Calendar &calendar);

/// A term that runs: when it began, when it should and when it must be met.
struct Term
{
    QString id = {};
    LocalDateTime start = {};
    std::optional<LocalDateTime> target = std::nullopt; ///< streefdatum
    std::optional<LocalDateTime> latest = std::nullopt; ///< uiterste datum
    bool hard = false;                                  ///< the law, not an agreement
    bool confirmed = false;                             ///< false: "werkafspraak, te bevestigen"
    bool calendarKnown = true; ///< false: it runs into a year that the holiday file does not speak of; check it

    /// The moment lists go by: the latest of the law, the target of an agreement.
    [[nodiscard]] std::optional<LocalDateTime> due() const { return hard ? latest : (target ? target : latest); }
    friend bool operator==(const Term &, const Term &) = default;
};

/// The term of @p setting that began at @p start; one of which the date is given has neither target nor latest yet.
[[nodiscard]] Term startTerm(const TermSetting &setting, LocalDateTime start, const Calendar &calendar);

} // namespace regie::caseflow
