#pragma once

#include "core/casebook/views.h"
#include "core/routing/region.h"

namespace regie::casebook {

/// The municipality code of @p intake: its own, else that of the name as typed or of the dwelling, as far as the
/// region knows them; empty when nothing says.
[[nodiscard]] QString municipalityOf(const Intake &intake, const routing::Region &region);

/// Refusals and warnings of @p intake (Casebook::check).
[[nodiscard]] QList<FieldProblem> problemsOf(const Intake &intake, const routing::Region &region, LocalDateTime now);

/// What is still needed before @p intake can be recorded: dates of its events and a decision. Not shown while typing.
[[nodiscard]] QList<FieldProblem> missingOf(const Intake &intake);

/// The marks among @p problems that stay with order @p index of the intake: its own, and for a current order those of
/// persons, dwelling and municipality as well.
[[nodiscard]] QList<Check> checksOfOrder(const QList<FieldProblem> &problems, const Intake &intake, qsizetype index);
[[nodiscard]] QList<Check> checksOfReport(const QList<FieldProblem> &problems, const Intake &intake, qsizetype index);

/// Whether two orders of @p intake put the same person out.
[[nodiscard]] bool samePersonPutOut(const IntakeOrder &a, const IntakeOrder &b, const Intake &intake);

} // namespace regie::casebook
