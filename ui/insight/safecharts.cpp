#include "ui/insight/safecharts.h"

#include "ui/wording/figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;
using namespace insight;

namespace {

struct SafeCharts
{
    Q_DECLARE_TR_FUNCTIONS(SafeCharts)
};

constexpr int fewest = largestSmall + 1;

/// Bars whose parts may be told are divided; the others stand undivided, or not at all.
BarChart safeBars(const SafeTable &table, const FigureSource &source)
{
    BarChart chart;
    chart.series = {SafeCharts::tr("All channels")};
    QString year;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QString &quarter = table.rows.at(row);
        const SafeCell &total = table.cells.at(row).constLast();
        chart.values.append(QList<int>{total.shown == insight::Shown::Value ? total.value : 0});
        chart.totals.append(wording::cellText(total));
        chart.labels.append(SafeCharts::tr("Q%1").arg(quarter.right(1)));
        chart.above.append(quarter.left(4) == year ? QString() : quarter.left(4));
        year = quarter.left(4);
        chart.spoken.append(wording::keyText(u"inflow", Split::Quarter, quarter, *source.region));
    }
    return chart;
}

ChartSheet inflowSheet(const FigureSource &source)
{
    const SafeTable table = safeTableOf(source.wish(u"inflow"_s).items, Split::Quarter, Split::Channel);
    ChartSheet sheet;
    sheet.title = SafeCharts::tr("In-flow by quarter and channel");
    sheet.chart = safeBars(table, source);
    QStringList head{wording::text(Split::Quarter)};
    for (const QString &channel : table.columns)
        head.append(wording::keyText(u"inflow", Split::Channel, channel, *source.region));
    head.append(SafeCharts::tr("Together"));
    sheet.table.append(head);
    for (qsizetype row = 0; row < table.cells.size(); ++row) {
        const bool last = row == table.rows.size();
        QStringList line{last ? SafeCharts::tr("Together")
                              : wording::keyText(u"inflow", Split::Quarter, table.rows.at(row), *source.region)};
        for (const SafeCell &cell : table.cells.at(row))
            line.append(wording::cellText(cell));
        sheet.table.append(line);
    }
    sheet.note = wording::smallNumbersText();
    return sheet;
}

/// The curve at every quarter, for as long as five are followed.
CurveLine safeLine(const Curve &curve)
{
    CurveLine line;
    line.name = wording::curveText(curve);
    line.route = curve.key;
    line.dotted = curve.cohort == Cohort::NotStarted;
    const QList<Followed> followed = followedOf(curve.items);
    for (int mark = 0; mark < CurveChart::marks; ++mark) {
        const int day = markDay(mark);
        const int risk = atRisk(followed, day);
        line.atRisk.append(risk > 0 && risk < fewest ? -1 : risk);
        SurvivalStep step;
        for (const SurvivalStep &one : curve.steps) {
            if (one.day <= day)
                step = one;
        }
        step.day = day;
        if (risk >= fewest)
            line.steps.append(step);
    }
    return line;
}

ChartSheet curveSheet(const FigureSource &source)
{
    ChartSheet sheet;
    sheet.title = SafeCharts::tr("How long does it stay safe?");
    CurveChart chart;
    QList<QStringList> rows;
    QStringList head{SafeCharts::tr("Months")};
    for (int mark = 0; mark < CurveChart::marks; ++mark)
        rows.append(QStringList{QString::number(mark * 3)});
    for (const Curve &curve : curvesOf(source)) {
        if (curve.items.size() < fewest)
            continue;
        const CurveLine line = safeLine(curve);
        head << line.name << SafeCharts::tr("Followed");
        for (int mark = 0; mark < CurveChart::marks; ++mark) {
            const bool told = line.atRisk.at(mark) >= fewest;
            rows[mark] << wording::figureText(
                Unit::Survival, told ? std::optional(survivalAt(line.steps, markDay(mark))) : std::nullopt);
            rows[mark] << (line.atRisk.at(mark) < 0 ? u"<5"_s : QString::number(line.atRisk.at(mark)));
        }
        chart.lines.append(line);
    }
    sheet.chart = chart;
    sheet.table = QList<QStringList>{head} + rows;
    sheet.note = SafeCharts::tr("The groups differ from each other: this is no proof of effect. Kaplan and Meier; 95 % "
                                "band by Greenwood over log S.");
    return sheet;
}

} // namespace

QList<ChartSheet> safeSheets(const FigureSource &source)
{
    return {curveSheet(source), inflowSheet(source)};
}

} // namespace regie::ui
