#include "ui/insight/figurelook.h"

#include "ui/wording/figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;
using namespace insight;

namespace {

struct FigureLooks
{
    Q_DECLARE_TR_FUNCTIONS(FigureLooks)
};

constexpr int parts = 6;

std::optional<Split> splitOf(const QString &code)
{
    for (int split = 0; split < splitCount; ++split) {
        if (insight::toCode(static_cast<Split>(split)) == code)
            return static_cast<Split>(split);
    }
    return std::nullopt;
}

} // namespace

QList<FigurePeriod> figurePeriods(QDate today)
{
    const QDate year(today.year(), 1, 1);
    return {{u"three-years"_s, FigureLooks::tr("This year and the two before"), year.addYears(-2), today},
        {u"this-year"_s, FigureLooks::tr("This year"), year, today},
        {u"last-year"_s, FigureLooks::tr("Last year"), year.addYears(-1), year.addDays(-1)},
        {u"last-12-months"_s, FigureLooks::tr("Last 12 months"), today.addYears(-1).addDays(1), today},
        {u"last-10-years"_s, FigureLooks::tr("Last 10 years"), today.addYears(-10).addDays(1), today}};
}

QString FigureLook::toCode() const
{
    return QStringList{period, municipality, route, all ? u"all"_s : u"overview"_s, all ? indicator : QString(),
        all && split ? insight::toCode(*split) : QString()}
        .join(u';');
}

std::optional<FigureLook> FigureLook::fromCode(const QString &code)
{
    const QStringList given = code.split(u';');
    if (given.size() != parts || (given.at(3) != u"all" && given.at(3) != u"overview"))
        return std::nullopt;
    FigureLook look{given.at(0), given.at(1), given.at(2), given.at(3) == u"all", given.at(4), splitOf(given.at(5))};
    return !given.at(5).isEmpty() && !look.split ? std::nullopt : std::optional(look);
}

QString lookText(const FigureLook &look, const routing::Region &region)
{
    const QList<FigurePeriod> periods = figurePeriods(QDate(2000, 1, 1)); // for their names
    const auto period =
        std::ranges::find_if(periods, [&look](const FigurePeriod &one) { return one.code == look.period; });
    const routing::Municipality *place = region.municipality(look.municipality);
    if (period == periods.cend() || (!look.municipality.isEmpty() && place == nullptr))
        return {};
    QStringList words{period->name};
    if (place != nullptr)
        words.append(place->name);
    if (!look.route.isEmpty())
        words.append(wording::keyText(u"inflow", Split::Route, look.route, region));
    const QString where = words.join(u", "_s);
    if (!look.all)
        return FigureLooks::tr("%1: overview").arg(where);
    const Indicator *indicator = indicatorOf(look.indicator);
    if (indicator == nullptr || (look.split && !indicator->splits.contains(*look.split)))
        return {};
    if (!look.split)
        return FigureLooks::tr("%1: %2", "where, figure").arg(where, wording::indicatorText(look.indicator));
    return FigureLooks::tr("%1: %2 by %3", "where, figure, split")
        .arg(where, wording::indicatorText(look.indicator), wording::text(*look.split).toLower());
}

} // namespace regie::ui
