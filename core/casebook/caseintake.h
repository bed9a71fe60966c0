#pragma once

#include "core/domain/intake.h"
#include "core/store/reader.h"

namespace regie::casebook {

/// What a case goes by of its intakes.
struct CaseIntake
{
    Intake intake = {};                       ///< the one it began with, its safety brought up to date
    QHash<RedFlag, LocalDateTime> heard = {}; ///< when each red flag was heard first
};

/// Adds to @p known what @p later says of safety: every red flag; the answers that were given anew, except that
/// coercive control once seen stays. Everything else stays as it was first taken. Pure.
void takeSafety(CaseIntake &known, const Intake &later);

/// The intake of case @p id with what later intakes that were added to the case say of safety. Empty when it has none;
/// ids that an old intake lacks are taken from @p ids. NotFound for a case that @p viewer may not see.
[[nodiscard]] Result<CaseIntake> intakeOf(
    const store::Reader &reader, const Viewer &viewer, IdSource &ids, const CaseId &id);

} // namespace regie::casebook
