#include "core/insight/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace regie::insight {

std::optional<double> quantile(QList<double> values, double share)
{
    if (values.isEmpty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<qsizetype>(std::floor(place));
    const qsizetype above = std::min(below + 1, values.size() - 1);
    return values.at(below) + (place - static_cast<double>(below)) * (values.at(above) - values.at(below));
}

std::optional<double> mean(const QList<double> &values)
{
    if (values.isEmpty())
        return std::nullopt;
    return std::accumulate(values.cbegin(), values.cend(), 0.0) / static_cast<double>(values.size());
}

} // namespace regie::insight
