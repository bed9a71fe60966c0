#pragma once

#include "core/casebook/plandesk.h"
#include "core/casebook/views.h"
#include "core/routing/region.h"
#include "ui/casefile/partiesfield.h"
#include "ui/wording/plans.h"

namespace regie::ui {

/// Somebody of the family, as a plan calls her.
struct PlanMember
{
    PersonId id = {};
    QString name = {};
    friend bool operator==(const PlanMember &, const PlanMember &) = default;
};

/// A plan with what is needed to show it in words and to add to it.
struct PlanContext
{
    CasePlan plan = {};
    QList<PlanMember> members = {};
    const routing::Region *region = nullptr; ///< outlives it
    QDate today = {};

    [[nodiscard]] QString memberName(PersonId id) const;
    [[nodiscard]] QString organisationName(const QString &id) const;
    [[nodiscard]] wording::PlanNames names() const;
    /// Members first, then the organisations of the region by name: whom an action can be given to. The id of a member
    /// is that of `ownerId`.
    [[nodiscard]] QList<OrganisationChoice> owners() const;
    /// The owner that was chosen or typed.
    [[nodiscard]] caseflow::ActionOwner ownerOf(const QString &idOrWords, const QString &name) const;
    [[nodiscard]] static QString ownerId(const caseflow::ActionOwner &owner);

    [[nodiscard]] const caseflow::PlanGoal *goal(PlanGoalId id) const;
    [[nodiscard]] const caseflow::PlanAction *action(PlanActionId id) const;
};

/// The members of a case by name.
[[nodiscard]] QList<PlanMember> planMembers(const QList<Person> &persons);
[[nodiscard]] QList<PlanMember> planMembers(const CaseView &view);

/// The organisations of @p region that there are on @p day, once each.
[[nodiscard]] QList<OrganisationChoice> organisationsOn(const routing::Region &region, QDate day);

} // namespace regie::ui
