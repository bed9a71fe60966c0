#pragma once

#include "core/insight/outcome.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

#include <array>

class QPainter;

namespace regie::ui {

/// Inks and type of a chart: tokens on the screen, ink on paper. What is told apart by colour is told apart by pattern
/// and words too.
struct ChartLook
{
    QColor ground = {};
    QColor text = {};
    QColor muted = {};
    QColor grid = {};
    QColor axis = {};
    QColor focus = {};
    std::array<QColor, 3> bars = {}; ///< solid, hatched, open with an outline of the first
    QColor icm = {};                 ///< solid line, round marks
    QColor mda = {};                 ///< dashed line, square marks
    QColor other = {};               ///< dotted line
    QFont small = {};
    QFont strong = {};
};
[[nodiscard]] ChartLook screenChartLook();
[[nodiscard]] ChartLook paperChartLook();

/// Stacked bars in the order of time.
struct BarChart
{
    QStringList labels = {}; ///< under each bar
    QStringList above = {};  ///< a second label where it changes: the year; as many as bars, mostly empty
    QStringList spoken = {}; ///< each bar by its whole name
    QStringList series = {}; ///< three at most
    QList<QList<int>> values = {};
    QStringList totals = {}; ///< above each bar; empty: its sum

    [[nodiscard]] int total(qsizetype bar) const;
    friend bool operator==(const BarChart &, const BarChart &) = default;
};

/// One curve with what its picture needs.
struct CurveLine
{
    QString name = {};
    QString route = {};  ///< "icm", "mda", or another: which ink and which dash
    bool dotted = false; ///< the comparison
    QList<insight::SurvivalStep> steps = {};
    QList<int> atRisk = {}; ///< at every quarter, from 0; -1: fewer than five, not told
};

/// Curves of still-safe households over eighteen months, with their band and the numbers still followed.
struct CurveChart
{
    static constexpr int marks = 7; ///< 0, 3, … 18 months
    QList<CurveLine> lines = {};
};
/// The day of mark @p mark: three months are a quarter of 365 days.
[[nodiscard]] int markDay(int mark);

/// Where the parts of a chart come, for painting and for the pointer.
struct ChartSpot
{
    int place = 0;  ///< bar, or mark
    int series = 0; ///< of the bar, or line
    QRectF box = {};
};

/// Paints @p chart into @p room; `spots` of what can be chosen, in the order of the keyboard. @p chosen is ringed.
QList<ChartSpot> paintBars(
    QPainter &painter, const QRectF &room, const BarChart &chart, const ChartLook &look, int chosen = -1);
QList<ChartSpot> paintCurves(
    QPainter &painter, const QRectF &room, const CurveChart &chart, const ChartLook &look, int chosen = -1);

} // namespace regie::ui
