#pragma once

#include "core/insight/indicators.h"

#include <QByteArray>

namespace regie::exchange {

/// The version of what `regiekompas-cli stats` writes (docs/figures.md).
inline constexpr int statsFormatVersion = 1;

/// Every indicator of @p facts over @p scope with its splits, and the curves of still-safe households, as JSON
/// (docs/figures.md). The same facts always give the same bytes.
[[nodiscard]] QByteArray statsToJson(const insight::RegionFacts &facts, const insight::Scope &scope);

} // namespace regie::exchange
