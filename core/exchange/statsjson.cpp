#include "core/exchange/statsjson.h"

#include "core/insight/outcome.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace regie::exchange {

using namespace Qt::StringLiterals;
using namespace insight;

namespace {

constexpr int daysAMark = 91; ///< numbers at risk are given every quarter
constexpr int marks = 9;

QJsonValue number(std::optional<double> value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue::Null;
}

QJsonObject figureJson(Unit unit, const QList<Item> &items)
{
    const Figure figure = figureOf(unit, items);
    QJsonObject out{{u"count"_s, figure.count}, {u"value"_s, number(figure.value)}};
    if (unit == Unit::Hours || unit == Unit::Days)
        out.insert(u"p90"_s, number(figure.p90));
    return out;
}

QJsonObject splitsJson(const Indicator &indicator, const QList<Item> &items)
{
    QJsonObject splits;
    for (const Split split : indicator.splits) {
        QJsonArray parts;
        const QMap<QString, QList<Item>> byKey = splitBy(items, split);
        for (auto part = byKey.cbegin(); part != byKey.cend(); ++part) {
            QJsonObject one = figureJson(indicator.unit, *part);
            one.insert(u"key"_s, part.key());
            parts.append(one);
        }
        splits.insert(insight::toCode(split), parts);
    }
    return splits;
}

QJsonObject indicatorJson(const Indicator &indicator, const RegionFacts &facts, const Scope &scope)
{
    const QList<Item> items = indicator.items(facts, scope);
    QJsonObject out = figureJson(indicator.unit, items);
    out.insert(u"id"_s, QLatin1String(indicator.id));
    out.insert(u"unit"_s, insight::toCode(indicator.unit));
    out.insert(u"source"_s, QLatin1String(indicator.source));
    out.insert(u"by"_s, splitsJson(indicator, items));
    return out;
}

QJsonObject curveJson(const Curve &curve)
{
    QJsonArray steps;
    for (const SurvivalStep &step : curve.steps) {
        steps.append(QJsonObject{{u"day"_s, step.day}, {u"atRisk"_s, step.atRisk}, {u"events"_s, step.events},
            {u"survival"_s, step.survival}, {u"standardError"_s, number(step.standardError)},
            {u"lower"_s, number(step.lower)}, {u"upper"_s, number(step.upper)}});
    }
    QJsonArray risk;
    const QList<Followed> followed = followedOf(curve.items);
    for (int mark = 0; mark < marks; ++mark)
        risk.append(QJsonObject{{u"day"_s, mark * daysAMark}, {u"atRisk"_s, atRisk(followed, mark * daysAMark)}});
    return {{u"route"_s, curve.key}, {u"cohort"_s, curve.cohort == Cohort::Accepted ? u"accepted"_s : u"not-started"_s},
        {u"households"_s, curve.items.size()}, {u"steps"_s, steps}, {u"atRisk"_s, risk}};
}

QJsonArray curvesJson(const RegionFacts &facts, const Scope &scope)
{
    QJsonArray out;
    for (const Cohort cohort : {Cohort::Accepted, Cohort::NotStarted}) {
        const QList<Curve> curves = curvesOf(facts, scope, cohort, Split::Route);
        for (const Curve &curve : curves)
            out.append(curveJson(curve));
    }
    return out;
}

} // namespace

QByteArray statsToJson(const RegionFacts &facts, const Scope &scope)
{
    QJsonArray all;
    for (const Indicator &indicator : indicators())
        all.append(indicatorJson(indicator, facts, scope));
    const QJsonObject out{{u"format"_s, u"regiekompas-stats"_s}, {u"version"_s, statsFormatVersion},
        {u"from"_s, scope.from.toString(Qt::ISODate)}, {u"to"_s, scope.to.toString(Qt::ISODate)},
        {u"asOf"_s, facts.now.toIso()}, {u"indicators"_s, all}, {u"curves"_s, curvesJson(facts, scope)}};
    return QJsonDocument(out).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace regie::exchange
