#include "core/insight/steering.h"

#include <cstdlib>

namespace regie::insight {

QStringList steeringChoices()
{
    QStringList ids;
    for (const Indicator &indicator : indicators()) {
        if (indicator.theme != Theme::Quality)
            ids.append(QString::fromLatin1(indicator.id));
    }
    return ids;
}

QStringList usualSteeringChoices()
{
    using namespace Qt::StringLiterals;
    return {u"inflow"_s, u"open-cases"_s, u"order-to-first-visit"_s, u"terms-met"_s, u"relapse"_s, u"orders-before"_s,
        u"orders-after"_s, u"still-safe"_s};
}

namespace {

/// Counts of one theme are parts of each other: what two of them differ by is a number too.
class Told
{
public:
    /// Whether @p count may be told beside what was told of @p theme; remembers it when it may.
    [[nodiscard]] bool mayTell(Theme theme, int count)
    {
        for (const auto &[other, told] : std::as_const(m_told)) {
            const int between = std::abs(told - count);
            if (other == theme && between > 0 && between <= largestSmall)
                return false;
        }
        m_told.append({theme, count});
        return true;
    }
    [[nodiscard]] bool hasTable(Theme theme)
    {
        const bool had = m_tables.contains(theme);
        m_tables.append(theme);
        return had;
    }

private:
    QList<std::pair<Theme, int>> m_told = {};
    QList<Theme> m_tables = {};
};

} // namespace

SteeringReport steeringReportOf(const RegionFacts &facts, const Scope &scope, const QStringList &chosen)
{
    SteeringReport report;
    report.scope = scope;
    report.asOf = facts.now;
    Told told;
    for (const QString &id : chosen) {
        const Indicator *indicator = indicatorOf(id);
        if (indicator == nullptr || indicator->theme == Theme::Quality)
            continue;
        const QList<Item> items = indicator->items(facts, scope);
        const bool may = told.mayTell(indicator->theme, static_cast<int>(items.size()));
        if (may && indicator->unit == Unit::Count && !told.hasTable(indicator->theme)) {
            report.tables.append({id, safeTableOf(items, Split::Municipality, Split::Route)});
            continue;
        }
        SteeringFigure figure{id, indicator->unit, safeFigureOf(indicator->unit, items)};
        if (!may)
            figure.figure = {{static_cast<int>(items.size()), Shown::Kept}, std::nullopt, std::nullopt};
        report.figures.append(figure);
    }
    return report;
}

} // namespace regie::insight
