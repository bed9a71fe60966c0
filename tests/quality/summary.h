#pragma once

#include <QByteArrayList>
#include <QJsonArray>

namespace regie::quality {

/// What a pile of reports (quality_dutch, quality_febrl; one JSON object a line) comes to: per set each figure that has
/// a goal, its mean and its worst over the seeds, the goal beside it and whether the worst meets it.
[[nodiscard]] QJsonArray summaryOf(const QByteArrayList &reports);

} // namespace regie::quality
