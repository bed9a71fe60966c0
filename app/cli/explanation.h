#pragma once

#include "core/routing/region.h"
#include "core/rules/assessment.h"

#include <QByteArray>

namespace regie::cli {

/// The reasoning behind one assessment as a JSON list, in words: per criterion the outcome, the sentences it rests on,
/// the events counted and not counted with the reason, and what would change it.
[[nodiscard]] QByteArray explanation(const routing::Region &region, const rules::AssessmentInput &input);

/// @p text as a JSON string, with its quotes.
[[nodiscard]] QByteArray quoted(const QString &text);

} // namespace regie::cli
