#pragma once

#include "core/domain/family.h"

#include <optional>

namespace regie {

/// What is wrong with a family as it would stand.
enum class FamilyProblemKind {
    WithHerself, ///< a relation of somebody with the same person
    ChildOlderThanParent,
    ParentTooYoung, ///< under 12 at the birth of the child: asked, since a date may be wrong
    CircleOfParents,
    SaidAlready,      ///< the same is recorded of the same two, for the same time
    TogetherAndApart, ///< partner and former partner at one time
    EndBeforeBegin,
    DiedBeforeBorn,
    UnbornWithBirthDate,
    UnbornParent,     ///< an unborn child as somebody's parent or partner
    TwoMainResidences ///< lives in two households at one time: asked, then kept as shared residence
};

struct FamilyProblem
{
    FamilyProblemKind kind = FamilyProblemKind::WithHerself;
    bool refused = true; ///< false: it is asked, and kept after a yes
    PersonId person = {};
    PersonId other = {}; ///< the parent, or who else it is about; null when nobody
    friend bool operator==(const FamilyProblem &, const FamilyProblem &) = default;
};

/// What is wrong with adding @p relation to @p family (or putting it in place of the one with its identity), the worst
/// first. Pure.
[[nodiscard]] QList<FamilyProblem> problemsOf(const Family &family, const Relation &relation);
[[nodiscard]] QList<FamilyProblem> problemsOf(const Family &family, const FamilyTie &tie);
[[nodiscard]] QList<FamilyProblem> problemsOf(const Family &family, const LifeFacts &life);
[[nodiscard]] QList<FamilyProblem> problemsOf(const Family &family, const Membership &membership);

/// Households in which @p person lives on @p day as a main residence: more than one is shared residence.
[[nodiscard]] QList<HouseholdId> residencesOn(const Family &family, PersonId person, QDate day);

} // namespace regie
