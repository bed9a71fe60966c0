#pragma once

#include "core/insight/facts.h"

#include <QMap>

#include <span>

namespace regie::insight {

/// Which facts are asked for.
struct Scope
{
    QDate from = {};
    QDate to = {};             ///< the last day
    QString municipality = {}; ///< GM code; empty: all
    QString route = {};        ///< "icm" or "mda"; empty: both

    [[nodiscard]] bool holds(QDate day) const { return from <= day && day <= to; }
    friend bool operator==(const Scope &, const Scope &) = default;
};

/// One line of the list behind a number.
struct Item
{
    CaseId file = {};    ///< null for an assessment without a case
    QString number = {}; ///< of the case
    HouseholdId household = {};
    QDate on = {};    ///< the day it is counted on
    double value = 0; ///< in the unit of the indicator
    bool met = true;  ///< of a share
    QString route = {};
    QString municipality = {};
    QString channel = {};
    QString executor = {};
    QString group = {};  ///< code: phase, reason, kind of term
    QString reason = {}; ///< as somebody wrote it
};

/// What a number says of its list.
enum class Unit {
    Count,
    Hours,   ///< median, and the 90 % quantile
    Days,    ///< the same
    Share,   ///< the part of the list that meets it, 0 to 1
    Mean,    ///< of the values
    Survival ///< the part without a new event after 365 days (core/insight/survival.h), 0 to 1
};

/// By what a number is split.
enum class Split { Channel, Municipality, Route, Executor, Group, Week, Month, Quarter, Year };
inline constexpr int splitCount = 9;

/// Where an indicator belongs on a page.
enum class Theme { Inflow, Conversion, LeadTime, Work, Phases, Closing, Outcome, Quality };

/// One indicator: a number that is counted from the facts, and the list it is counted from.
struct Indicator
{
    const char *id = ""; ///< stable: on the command line, in a saved view
    Theme theme = Theme::Inflow;
    Unit unit = Unit::Count;
    const char *source =
        ""; ///< id of the sentence it rests on, "DOMAIN 2.4", or "own": our own choice, to be confirmed
    QList<Split> splits = {};
    QList<Item> (*items)(const RegionFacts &, const Scope &) = nullptr;
};

/// All indicators, in the order of a page.
[[nodiscard]] const QList<Indicator> &indicators();
/// The one of @p id; null when there is none.
[[nodiscard]] const Indicator *indicatorOf(QStringView id);

/// A number with how many lines its list has.
struct Figure
{
    int count = 0;
    std::optional<double> value = std::nullopt; ///< by the unit; of a count the count itself. Nothing of nothing
    std::optional<double> p90 = std::nullopt;   ///< of Hours and Days
    friend bool operator==(const Figure &, const Figure &) = default;
};

/// What @p items come to in @p unit.
[[nodiscard]] Figure figureOf(Unit unit, const QList<Item> &items);
/// @p items by the codes of @p split, in the order of the codes; an empty code is what is not known.
[[nodiscard]] QMap<QString, QList<Item>> splitBy(const QList<Item> &items, Split split);
/// The code under which @p item falls: "GM0503", "2026-W47", "2026-11", "2026-Q4", "2026".
[[nodiscard]] QString keyOf(const Item &item, Split split);

[[nodiscard]] QString toCode(Split split); ///< "channel", "municipality", …
[[nodiscard]] QString toCode(Unit unit);
[[nodiscard]] std::optional<Split> splitFromCode(QStringView code);

/// A line of @p one for @p on; nothing of route and group yet.
[[nodiscard]] Item itemOf(const CaseFacts &one, QDate on);
/// Whether @p scope asks for @p item, its day apart.
[[nodiscard]] bool isAsked(const Item &item, const Scope &scope);
/// Days from @p from to @p to on the calendar.
[[nodiscard]] double daysBetween(LocalDateTime from, LocalDateTime to);

} // namespace regie::insight
