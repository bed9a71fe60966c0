#pragma once

#include "core/report/genogram.h"

namespace regie::report {

/// How the line between two partners is drawn on a day (VISUAL.md, 5).
enum class CoupleLine {
    Married,
    Together,
    Apart,
    ParentsOnly ///< they have a child; nobody recorded whether they were a couple
};

/// How somebody is on a day.
struct GenogramStand
{
    bool there = true; ///< born, or on the way
    bool unborn = false;
    bool deceased = false;
    std::optional<int> age = std::nullopt; ///< of the living
    friend bool operator==(const GenogramStand &, const GenogramStand &) = default;
};

/// A pattern with the way its line goes, from the one to the other, past everybody else where that can be.
struct GenogramPattern
{
    int tie = 0; ///< index in `family.ties`
    int from = 0;
    int to = 0;
    bool over = false; ///< ended before the day
    QList<QPointF> path = {};
    friend bool operator==(const GenogramPattern &, const GenogramPattern &) = default;
};

/// Who live together on a day, as rectangles to draw one outline around. Never holds the symbol of somebody else.
struct GenogramHome
{
    int household = 0; ///< index in `family.households`
    QList<int> persons = {};
    QList<QRectF> parts = {};
    friend bool operator==(const GenogramHome &, const GenogramHome &) = default;
};

/// A kind of pattern that is found in more than one generation: of whom it comes from, or of the elder of both.
struct GenogramRepeat
{
    TieKind kind = TieKind::Violence;
    QList<int> generations = {};
    friend bool operator==(const GenogramRepeat &, const GenogramRepeat &) = default;
};

struct GenogramMoment
{
    QDate on = {};
    QList<GenogramStand> persons = {};            ///< one for each person
    QList<std::optional<CoupleLine>> unions = {}; ///< one for each union; nothing: not there yet
    QList<GenogramPattern> patterns = {};         ///< begun by that day
    QList<GenogramHome> homes = {};
    QList<GenogramRepeat> repeats = {};
};

/// What holds on @p on. Pure.
[[nodiscard]] GenogramMoment momentOf(const Genogram &genogram, QDate on);

/// The days on which something in @p family changes as far as they are known, first to last, each once.
[[nodiscard]] QList<QDate> changesOf(const Family &family);

} // namespace regie::report
