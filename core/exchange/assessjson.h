#pragma once

#include "core/base/result.h"
#include "core/rules/assessment.h"

#include <QByteArray>

namespace regie::exchange {

/// One assessment input as RULES.md 6 writes it, compact JSON without a line end. `fromJson` reads it back as it was.
[[nodiscard]] QByteArray toJson(const rules::AssessmentInput &input);
/// Reads one JSON object of RULES.md 6. MalformedInput, MissingField, UnknownValue, ImpossibleDate or DuplicateId, with
/// the place in `where` ("vtReports[1].receivedOn"); never the value itself.
[[nodiscard]] Result<rules::AssessmentInput> inputFromJson(QByteArrayView text);

/// The answer as RULES.md 6 writes it, compact JSON without a line end, with what `assessmentFromJson` needs besides.
[[nodiscard]] QByteArray toJson(const rules::Assessment &assessment);
/// Reads back what `toJson` wrote; nothing is lost. MalformedInput or UnknownValue.
[[nodiscard]] Result<rules::Assessment> assessmentFromJson(QByteArrayView text);

} // namespace regie::exchange
