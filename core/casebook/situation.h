#pragma once

#include "core/casebook/history.h"
#include "core/casebook/people.h"
#include "core/routing/region.h"

namespace regie::casebook {

/// An intake with everything that follows from it: what the picture shows and what recording writes.
struct Situation
{
    Intake intake = {};                                     ///< with ties of their own (BSN) taken
    QHash<qsizetype, QList<matching::Candidate>> open = {}; ///< who persons nobody decided on may be
    rules::HouseholdView view = {};
    Gathered gathered = {};
    IntakePicture picture = {};
};

/// Reads what is needed of the store (a few keyed look-ups) and asks the rules. @p now is the moment of looking;
/// @p memory saves looking up again who somebody may be, @p vaultSeq is the vault's count of actions.
[[nodiscard]] Result<Situation> situationOf(const store::Reader &reader, const Viewer &viewer,
    const routing::Region &region, const Intake &intake, LocalDateTime now, CandidateCache *memory = nullptr,
    qint64 vaultSeq = 0);

/// The events typed in @p intake as they will be stored: a current one without mentions takes the persons of the
/// intake; each is linked by hand to @p household; its marks are those of @p problems. Link ids are not given yet.
/// Pure.
[[nodiscard]] Gathered typedEvents(const Intake &intake, const QHash<qsizetype, QList<matching::Candidate>> &open,
    const HouseholdId &household, const QList<FieldProblem> &problems);

/// The order or report that brings the household here: the first of its kind with `current` set.
[[nodiscard]] std::optional<BarringOrder> currentOrder(const Intake &intake);
[[nodiscard]] std::optional<VtReport> currentReport(const Intake &intake);

/// The household of a new intake before it has an id of its own.
[[nodiscard]] HouseholdId provisionalHousehold(const Intake &intake);

} // namespace regie::casebook
