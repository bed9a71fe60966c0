#pragma once

#include <QList>

#include <optional>

namespace regie::insight {

/// The @p share quantile (0 to 1) of @p values, between its neighbours in proportion (Hyndman and Fan 1996, definition
/// 7; what R gives by default). Nothing of nothing.
[[nodiscard]] std::optional<double> quantile(QList<double> values, double share);
[[nodiscard]] std::optional<double> mean(const QList<double> &values);

} // namespace regie::insight
