#pragma once

#include "core/casebook/flowwrite.h"
#include "core/store/planreader.h"

#include <QFuture>

#include <variant>

namespace regie {

/// The plan of one case, with everything it was before.
struct CasePlan
{
    CaseId file = {};
    QString number = {};
    QList<caseflow::PlanGoal> goals = {};     ///< in the order they were agreed
    QList<caseflow::PlanAction> actions = {}; ///< in the order they were agreed
    QList<store::GoalVersion> goalVersions = {};
    QList<store::ActionVersion> actionVersions = {};
    QHash<MeetingId, caseflow::Meeting> meetings = {}; ///< those the case was on the agenda of, by id
    friend bool operator==(const CasePlan &, const CasePlan &) = default;
};

/// One thing written in a plan.
using PlanEntry = std::variant<caseflow::PlanGoal, caseflow::PlanAction>;
using PlanRefusals = QList<caseflow::PlanRefusal>;

namespace casebook {

/// Writes a goal or an action, new or changed, in the transaction at hand; what is refused writes nothing. An id that
/// is null is given here; a new one without a day is agreed today, and belongs to the phase the case is in when it
/// names none. Conflict when its revision is not that of the store.
[[nodiscard]] Result<PlanRefusals> planIn(const FlowWriter &writer, CaseId file, const PlanEntry &entry);

} // namespace casebook

/// The use cases of the plan of a case.
class PlanDesk
{
public:
    explicit PlanDesk(Casebook &book) : m_book(book) {}

    /// Read on the vault's worker; NotFound when the viewer may not see the case.
    [[nodiscard]] QFuture<Result<CasePlan>> lookLater(CaseId file) const;
    /// Writes @p entry; what is refused comes back field by field, and can be taken back afterwards.
    [[nodiscard]] QFuture<Result<PlanRefusals>> saveLater(CaseId file, const PlanEntry &entry);

private:
    Casebook &m_book;
};

} // namespace regie
