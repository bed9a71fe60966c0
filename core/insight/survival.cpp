#include "core/insight/survival.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace regie::insight {

namespace {

constexpr double normal975 = 1.959963984540054; ///< the 97.5 % quantile of the normal distribution
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

} // namespace

QList<SurvivalStep> kaplanMeier(QList<Followed> followed)
{
    std::sort(followed.begin(), followed.end(), [](const Followed &a, const Followed &b) { return a.days < b.days; });
    QList<SurvivalStep> steps;
    double survival = 1;
    double sum = 0;
    for (qsizetype from = 0; from < followed.size();) {
        qsizetype to = from;
        SurvivalStep step;
        step.day = followed.at(from).days;
        step.atRisk = static_cast<int>(followed.size() - from);
        for (; to < followed.size() && followed.at(to).days == step.day; ++to)
            step.events += followed.at(to).event ? 1 : 0;
        from = to;
        const double n = step.atRisk;
        const double d = step.events;
        survival *= 1 - d / n;
        sum += d > 0 ? d / (n * (n - d)) : 0;
        step.survival = survival;
        const bool over = step.events == step.atRisk || survival <= 0;
        if (over)
            step.survival = survival = 0;
        const double error = std::sqrt(sum);
        step.standardError = over ? notANumber : survival * error;
        step.lower = over ? notANumber : survival * std::exp(-normal975 * error);
        step.upper = over ? notANumber : std::min(1.0, survival * std::exp(normal975 * error));
        steps.append(step);
    }
    return steps;
}

double survivalAt(const QList<SurvivalStep> &steps, int day)
{
    const auto after = std::upper_bound(
        steps.cbegin(), steps.cend(), day, [](int wanted, const SurvivalStep &step) { return wanted < step.day; });
    return after == steps.cbegin() ? 1 : std::prev(after)->survival;
}

int atRisk(const QList<Followed> &followed, int day)
{
    return static_cast<int>(
        std::count_if(followed.cbegin(), followed.cend(), [day](const Followed &one) { return one.days >= day; }));
}

} // namespace regie::insight
