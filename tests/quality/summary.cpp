#include "tests/quality/summary.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace regie::quality {

namespace {

using namespace Qt::StringLiterals;

/// A figure with a goal (issue 3): where it stands in a report, and which way is good.
struct Goal
{
    QString figure = {}; ///< path through the report
    double goal = 0;
    bool atLeast = true;
};

QList<Goal> goalsOf(const QString &set)
{
    if (set == u"dataset1" || set == u"dataset2")
        return {{u"withNumber/edges/f1"_s, .9995}};
    if (set == u"dataset3")
        return {{u"withNumber/clusters/f1"_s, .9998}, {u"withoutNumber/clusters/f1"_s, .9993}};
    return {{u"clusters/f1"_s, set.endsWith(u"50000") ? .96 : .97}, {u"households/confirmedPersons/f1"_s, .98},
        {u"countErrors/ordersOfPersons/over"_s, .01, false}, {u"countErrors/ordersOfPersons/under"_s, .02, false},
        {u"countErrors/reportsOfPersons/over"_s, .01, false}, {u"countErrors/reportsOfPersons/under"_s, .02, false},
        {u"countErrors/ordersOfHouseholds/over"_s, .01, false}, {u"countErrors/ordersOfHouseholds/under"_s, .02, false},
        {u"countErrors/reportsOfHouseholds/over"_s, .01, false},
        {u"countErrors/reportsOfHouseholds/under"_s, .02, false}, {u"origins/gap"_s, .02, false}};
}

QJsonValue valueAt(const QJsonObject &report, const QString &path)
{
    QJsonValue value = report;
    for (const QString &key : path.split(u'/'))
        value = value[key];
    return value;
}

/// The widest difference between name groups when all reports of a set are taken together: one report of 5,000 lines
/// has some hundred of a small group, where one person decides.
double gapOver(const std::vector<QJsonObject> &reports)
{
    std::map<QString, std::pair<double, double>> groups; ///< lines, and lines weighed by recall
    for (const QJsonObject &report : reports) {
        const QJsonObject origins = report.value(u"origins"_s).toObject();
        for (auto one = origins.begin(); one != origins.end(); ++one) {
            const QJsonObject group = one.value().toObject();
            const double lines = group.value(u"lines"_s).toDouble();
            groups[one.key()].first += lines;
            groups[one.key()].second += lines * group.value(u"recall"_s).toDouble();
        }
    }
    double least = 1;
    double most = 0;
    for (const auto &[name, sums] : groups) {
        if (sums.first > 0) {
            least = std::min(least, sums.second / sums.first);
            most = std::max(most, sums.second / sums.first);
        }
    }
    return std::max(0.0, most - least);
}

QString setOf(const QJsonObject &report)
{
    if (report.contains(u"list"_s))
        return report.value(u"list"_s).toString();
    return report.value(u"rates"_s).toString() + u' ' + QString::number(report.value(u"mentions"_s).toInt());
}

double rounded(double value)
{
    return std::round(value * 1e4) / 1e4;
}

} // namespace

QJsonArray summaryOf(const QByteArrayList &reports)
{
    std::map<QString, std::vector<QJsonObject>> sets;
    for (const QByteArray &line : reports) {
        const QJsonObject report = QJsonDocument::fromJson(line).object();
        if (!report.isEmpty() && report.value(u"without"_s).toString().isEmpty()) // shorter lists have no goals
            sets[setOf(report)].push_back(report);
    }
    QJsonArray rows;
    for (const auto &[set, all] : sets) {
        if (all.front().contains(u"origins"_s)) {
            const double gap = rounded(gapOver(all));
            rows.append(QJsonObject{{u"set"_s, set}, {u"figure"_s, u"origins/gap, all runs together"_s},
                {u"runs"_s, static_cast<qint64>(all.size())}, {u"mean"_s, gap}, {u"worst"_s, gap}, {u"goal"_s, .02},
                {u"met"_s, gap <= .02}});
        }
        for (const Goal &goal : goalsOf(set)) {
            std::vector<double> values;
            for (const QJsonObject &report : all)
                values.push_back(valueAt(report, goal.figure).toDouble(goal.atLeast ? 0 : 1));
            const auto [least, most] = std::minmax_element(values.begin(), values.end());
            const double worst = goal.atLeast ? *least : *most;
            double sum = 0;
            for (const double value : values)
                sum += value;
            rows.append(QJsonObject{{u"set"_s, set}, {u"figure"_s, goal.figure},
                {u"runs"_s, static_cast<qint64>(values.size())},
                {u"mean"_s, rounded(sum / static_cast<double>(values.size()))}, {u"worst"_s, rounded(worst)},
                {u"goal"_s, goal.goal}, {u"met"_s, goal.atLeast ? worst >= goal.goal : worst <= goal.goal}});
        }
    }
    return rows;
}

} // namespace regie::quality
