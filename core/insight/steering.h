#pragma once

#include "core/insight/suppression.h"

namespace regie::insight {

/// A counted indicator of a steering report: municipalities by route, with totals.
struct SteeringTable
{
    QString indicator = {};
    SafeTable table = {};
};

/// Any other: one number over the whole region, since numbers by place could be subtracted from it.
struct SteeringFigure
{
    QString indicator = {};
    Unit unit = Unit::Count;
    SafeFigure figure = {};
};

/// What the stuurgroep gets: a period, what was chosen, and what somebody wrote beside it. Holds no number from 1 to 4
/// and none from which one follows.
struct SteeringReport
{
    Scope scope = {};
    LocalDateTime asOf = {};
    QString heading = {};
    QString remarks = {};
    QList<SteeringTable> tables = {};
    QList<SteeringFigure> figures = {};
};

/// The indicators that a steering report may hold: all but the quality of the data.
[[nodiscard]] QStringList steeringChoices();
/// Those of them that the stuurgroep asks first.
[[nodiscard]] QStringList usualSteeringChoices();
/// The report of @p chosen over @p scope. Indicators of one theme are parts of each other: only the first count has a
/// table by place, the others one number over the region, which is left out when it differs by 1 to 4 from one that is
/// told; so no two numbers can be subtracted.
[[nodiscard]] SteeringReport steeringReportOf(const RegionFacts &facts, const Scope &scope, const QStringList &chosen);

} // namespace regie::insight
