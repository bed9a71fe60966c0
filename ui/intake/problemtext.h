#pragma once

#include "core/casebook/views.h"

namespace regie::ui {

/// The step (1 to 7) on which the field @p where stands.
[[nodiscard]] int stepOf(const QString &where, const Intake &intake);

/// What is wrong or odd at @p problem, as a sentence that makes sense away from its field.
[[nodiscard]] QString problemText(const FieldProblem &problem, const Intake &intake);

} // namespace regie::ui
