#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/intake.h"

#include <QByteArray>
#include <QJsonObject>

namespace regie::exchange {

/// The version of the intake format this program writes (docs/intake-format.md).
inline constexpr int intakeFormatVersion = 1;

/// @p intake in the documented intake format, whole: what `intakeFromJson` reads back is equal to it. Fields at their
/// default are left out.
[[nodiscard]] QByteArray intakeToJson(const Intake &intake, bool indented = false);

/// Reads an intake as written by a program or by hand. Persons may be named by a key of the writer's own, dates may be
/// partial, ids may be left out (they are taken from @p ids). Nothing is judged but the form: what the text says is
/// kept, also when it needs a check. MalformedInput, MissingField, UnknownValue, ImpossibleDate, DuplicateId, TooLarge,
/// with the path of the field ("persons[1].birthDate") or the line.
[[nodiscard]] Result<Intake> intakeFromJson(const QByteArray &text, IdSource &ids);

} // namespace regie::exchange
