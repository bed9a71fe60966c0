#include "app/cli/statssheet.h"

#include "app/cli/command.h"
#include "ui/wording/figures.h"

#include <QCoreApplication>

namespace regie::cli {

using namespace insight;

namespace {

struct StatsSheet
{
    Q_DECLARE_TR_FUNCTIONS(StatsSheet)
};

exchange::ListCell numberCell(const std::optional<double> &value)
{
    constexpr int digits = 10;
    return value ? exchange::ListCell{QString::number(*value, 'g', digits), *value} : exchange::ListCell{};
}

QList<exchange::ListCell> row(
    const Indicator &indicator, const QString &split, const QString &part, const QList<Item> &items)
{
    const Figure figure = figureOf(indicator.unit, items);
    const bool spread = indicator.unit == Unit::Hours || indicator.unit == Unit::Days;
    return {{wording::indicatorText(s(indicator.id))}, {split}, {part},
        {QString::number(figure.count), std::optional<double>(figure.count)}, numberCell(figure.value),
        {wording::unitText(indicator.unit)}, spread ? numberCell(figure.p90) : exchange::ListCell{}};
}

} // namespace

exchange::ListSheet statsSheet(const RegionFacts &facts, const Scope &scope, const routing::Region &region)
{
    exchange::ListSheet sheet;
    sheet.name = StatsSheet::tr("Figures");
    sheet.headings = {StatsSheet::tr("Figure"), StatsSheet::tr("Split by"), StatsSheet::tr("Part"),
        StatsSheet::tr("Number"), StatsSheet::tr("Value"), StatsSheet::tr("Unit"), StatsSheet::tr("90 percent within")};
    for (const Indicator &indicator : indicators()) {
        const QList<Item> items = indicator.items(facts, scope);
        sheet.rows.append(row(indicator, {}, {}, items));
        for (const Split split : indicator.splits) {
            const QMap<QString, QList<Item>> parts = splitBy(items, split);
            for (auto part = parts.cbegin(); part != parts.cend(); ++part)
                sheet.rows.append(row(indicator, wording::text(split),
                    wording::keyText(s(indicator.id), split, part.key(), region), *part));
        }
    }
    return sheet;
}

} // namespace regie::cli
