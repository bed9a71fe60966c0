#include "ui/insight/safesheet.h"

#include "core/insight/steering.h"
#include "ui/wording/figures.h"

#include <QCoreApplication>

namespace regie::ui {

using namespace Qt::StringLiterals;
using namespace insight;

namespace {

struct SafeSheet
{
    Q_DECLARE_TR_FUNCTIONS(SafeSheet)
};

exchange::ListCell countCell(const SafeCell &cell)
{
    exchange::ListCell made{wording::cellText(cell)};
    if (cell.shown == Shown::Value)
        made.number = cell.value;
    return made;
}

/// Makes the rows of one view: each says what was counted, where, and over which days.
class SafeRows
{
public:
    explicit SafeRows(const FigureSource &source)
        : m_source(source), m_period(wording::periodText(source.scope.from, source.scope.to))
    {
    }

    /// Municipalities by route, the totals last.
    void add(const SteeringTable &table)
    {
        const SafeTable &safe = table.table;
        for (qsizetype row = 0; row < safe.cells.size(); ++row) {
            const QString place =
                row < safe.rows.size() ? named(table, Split::Municipality, safe.rows.at(row)) : everywhere();
            for (qsizetype column = 0; column < safe.cells.at(row).size(); ++column) {
                const bool total = column == safe.columns.size();
                const QString route = total ? everyRoute() : named(table, Split::Route, safe.columns.at(column));
                append(table.indicator, place, route, countCell(safe.cells.at(row).at(column)), Unit::Count);
            }
        }
    }
    void add(const SteeringFigure &one)
    {
        const bool counted = one.unit == Unit::Count;
        append(one.indicator, everywhere(), everyRoute(), countCell(one.figure.count), one.unit,
            counted ? QString() : wording::figureText(one.unit, one.figure.value),
            one.figure.p90 ? wording::figureText(one.unit, one.figure.p90) : QString());
    }
    [[nodiscard]] QList<QList<exchange::ListCell>> rows() const { return m_rows; }

private:
    void append(const QString &indicator, const QString &place, const QString &route, const exchange::ListCell &count,
        Unit unit, const QString &value = {}, const QString &p90 = {})
    {
        m_rows.append({{wording::indicatorText(indicator)}, {m_period}, {place}, {route}, count, {value}, {p90},
            {wording::unitText(unit)}});
    }
    [[nodiscard]] QString named(const SteeringTable &table, Split split, const QString &key) const
    {
        return wording::keyText(table.indicator, split, key, *m_source.region);
    }
    [[nodiscard]] QString everywhere() const
    {
        const QString &place = m_source.scope.municipality;
        return place.isEmpty() ? SafeSheet::tr("All municipalities")
                               : wording::keyText(u"inflow", Split::Municipality, place, *m_source.region);
    }
    [[nodiscard]] QString everyRoute() const
    {
        const QString &route = m_source.scope.route;
        return route.isEmpty() ? SafeSheet::tr("All routes")
                               : wording::keyText(u"inflow", Split::Route, route, *m_source.region);
    }

    const FigureSource &m_source;
    QString m_period;
    QList<QList<exchange::ListCell>> m_rows;
};

} // namespace

exchange::ListSheet safeFigureSheet(const FigureSource &source)
{
    exchange::ListSheet sheet;
    sheet.name = SafeSheet::tr("Figures");
    sheet.headings = {SafeSheet::tr("Figure"), SafeSheet::tr("Period"), SafeSheet::tr("Municipality"),
        SafeSheet::tr("Route"), SafeSheet::tr("Number"), SafeSheet::tr("Value"), SafeSheet::tr("9 in 10 within"),
        SafeSheet::tr("Unit")};
    SafeRows rows(source);
    const SteeringReport report = steeringReportOf(*source.facts, source.scope, steeringChoices());
    for (const SteeringTable &table : report.tables)
        rows.add(table);
    for (const SteeringFigure &figure : report.figures)
        rows.add(figure);
    sheet.rows = rows.rows();
    sheet.rows.append({{wording::smallNumbersText()}});
    return sheet;
}

} // namespace regie::ui
